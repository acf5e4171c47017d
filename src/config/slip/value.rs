//! Slips in values, and in what follows them on their line.

use toml::de::DeTable;

use super::signs::{BRACKETS, ascii, comment, is_odd_blank, is_with_unit, plain};
use super::{Scanner, Slip};

impl Scanner<'_> {
    /// A value and what follows it on its line.
    pub(super) fn value(&mut self) {
        self.blanks();
        let start = self.at;
        let before = self.found.len();
        let bracket = BRACKETS
            .into_iter()
            .find(|(open, _)| self.peek() == Some(*open));
        match self.peek() {
            None | Some('\n' | '#') => self.found.push((self.at, Slip::Value)),
            Some('=') => self.found.push((self.at, Slip::Assign)),
            Some(c) if is_odd_blank(c) => self.found.push((self.at, Slip::Blank)),
            Some('[') => drop(self.list()),
            // `{ name = "a" }` is a section.
            Some(_) if bracket.is_some() && !self.is_table() => {
                self.found.push((self.at, Slip::Brackets));
                self.leave_list(bracket.map_or(']', |(_, close)| close));
            }
            Some('{') => self.at += self.line().trim_end().len(),
            Some(c) => self.single(c),
        }
        // A line is told once.
        if self.found.len() > before {
            return;
        }
        let end = self.at;
        self.blanks();
        if let Some(c) = self.peek().filter(|c| !matches!(c, '\n' | '#')) {
            let slip = self.after(start, end, c);
            let at = if slip == Slip::Brackets || slip == Slip::Number {
                start
            } else {
                self.at
            };
            self.found.push((at, slip));
        }
    }

    /// Whether a brace opens a section within a line.
    fn is_table(&self) -> bool {
        self.peek() == Some('{') && self.line().contains(['=', '}']) && {
            let inner = self.line().get(1..).unwrap_or_default().trim_start();
            inner.starts_with('}')
                || inner
                    .split(['"', '\''])
                    .next()
                    .unwrap_or_default()
                    .contains('=')
        }
    }

    /// What is wrong with what follows a value, from `start` to `end`, and begins with `c`.
    fn after(&self, start: usize, end: usize, c: char) -> Slip {
        let line = self.line();
        let rest = line.split('#').next().unwrap_or_default().trim_end();
        let value = self.source.get(start..end).unwrap_or_default();
        let whole = self.source.get(start..self.at + rest.len());
        let rest_of = rest.get(c.len_utf8()..).unwrap_or_default();
        let alone = rest_of
            .trim_matches(|c: char| c.is_whitespace() || c == ',')
            .is_empty();
        let narrow = ascii(c).unwrap_or(c);
        let quote = value.chars().next().filter(|c| matches!(c, '"' | '\''));
        let marks = quote.map_or(0, |quote| rest.matches(quote).count());
        if is_odd_blank(c) {
            Slip::Blank
        } else if matches!(narrow, ',' | ';' | '；') && alone {
            Slip::Extra(c)
        } else if quote.is_none() && whole.is_some_and(is_with_unit) {
            Slip::Number
        } else if end == self.at && Some(c) == quote {
            Slip::Inner
        } else if matches!(narrow, ',' | ']') || Some(c) == quote {
            Slip::Brackets
        } else if let Some(sign) = comment(line) {
            Slip::Comment(sign)
        } else if marks % 2 == 1 || marks > 0 && end == self.at {
            Slip::Inner
        } else if let Some(ascii) = ascii(c).filter(|ascii| matches!(ascii, '#' | '"' | '\'')) {
            Slip::Sign(c, ascii)
        } else {
            Slip::After
        }
    }

    /// A text, a number or a truth.
    pub(super) fn single(&mut self, first: char) {
        match first {
            '"' | '\'' if self.rest().starts_with(&first.to_string().repeat(3)) => {
                let quotes = first.to_string().repeat(3);
                let inner = self.rest().get(3..).unwrap_or_default();
                if let Some(end) = inner.find(&quotes) {
                    self.at += end + 6;
                } else {
                    self.found.push((self.at, Slip::Quote));
                    self.at = self.source.len();
                }
            }
            '"' | '\'' => self.text(first),
            _ => self.word(first),
        }
    }

    fn text(&mut self, quote: char) {
        let start = self.at;
        self.skip(quote);
        let mut slip = None;
        while let Some(c) = self.peek() {
            if c == '\n' {
                break;
            }
            self.skip(c);
            if c == quote {
                self.found.extend(slip);
                return;
            }
            if c == '\\' && quote == '"' {
                if !escapes(self.rest()) {
                    slip = slip.or(Some((self.at - 1, Slip::Backslash)));
                } else if let Some(c) = self.peek() {
                    self.skip(c);
                }
            }
        }
        // The second mark may be there in another form, or behind a backslash.
        let line = self.source.get(start + 1..self.at).unwrap_or_default();
        let wide = line.char_indices().find(|(_, c)| ascii(*c) == Some(quote));
        let wide = wide.map(|(at, c)| (start + 1 + at, Slip::Sign(c, quote)));
        let back = line.contains("\\\"").then_some((start, Slip::Backslash));
        let unclosed = wide.or(slip).or(back);
        self.found.push(unclosed.unwrap_or((start, Slip::Quote)));
    }

    fn word(&mut self, first: char) {
        let start = self.at;
        let end = |c: char| {
            matches!(
                c,
                ',' | '、' | '，' | '；' | ']' | '#' | ';' | '\n' | '\r' | ' ' | '\t'
            ) || is_odd_blank(c)
        };
        let word = self.rest().split(end).next().unwrap_or_default();
        self.at += word.len();
        let narrow = plain(word);
        let mut wide = word
            .char_indices()
            .filter_map(|(at, c)| Some((at, c, ascii(c)?)));
        let slip = if is_value(word) {
            return;
        } else if is_with_unit(word) {
            Slip::Number
        } else if let Some((at, c, ascii)) = wide.next().filter(|_| is_value(&narrow)) {
            self.found.push((start + at, Slip::Sign(c, ascii)));
            return;
        } else if let Some(ascii) = ascii(first) {
            Slip::Sign(first, ascii)
        } else if matches!(
            narrow.as_str(),
            "true" | "false" | "yes" | "no" | "on" | "off"
        ) {
            Slip::Truth
        } else {
            // The rest of the line belongs to it, unless it is one of several: `ja, en`.
            let tag = |part: &str| {
                let part = part.trim();
                !part.is_empty() && part.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
            };
            let line = self.line_from(start);
            let several = self.depth == 0 && line.contains(',') && line.split(',').all(tag);
            self.at = start + line.len();
            if several { Slip::Brackets } else { Slip::Text }
        };
        self.found.push((start, slip));
    }
}

/// Whether TOML knows what a backslash does with what follows it.
fn escapes(rest: &str) -> bool {
    let hex = |digits: usize| {
        let code = rest.get(1..=digits);
        code.is_some_and(|code| code.bytes().all(|b| b.is_ascii_hexdigit()))
    };
    match rest.chars().next() {
        Some('x') => hex(2),
        Some('u') => hex(4),
        Some('U') => hex(8),
        Some(c) => "btnfre\"\\".contains(c),
        None => false,
    }
}

/// Whether a word without quotation marks is a value.
fn is_value(word: &str) -> bool {
    DeTable::parse(&format!("x = {word}")).is_ok()
}
