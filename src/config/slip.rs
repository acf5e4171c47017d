//! Why a `kiosk.toml` is no TOML: the slips of people who edit one file a year, each at the guilty line.
//!
//! It is asked only when the parser has stumbled, and need not know TOML as the parser does.

mod list;

use std::collections::BTreeSet;

use crate::diagnostics::diagnostic::Slip;

/// What people type for an ASCII sign.
const WIDE: [(char, char); 22] = [
    ('＝', '='),
    ('＃', '#'),
    ('＂', '"'),
    ('“', '"'),
    ('”', '"'),
    ('„', '"'),
    ('«', '"'),
    ('»', '"'),
    ('「', '"'),
    ('」', '"'),
    ('『', '"'),
    ('』', '"'),
    ('‘', '\''),
    ('’', '\''),
    ('＇', '\''),
    ('［', '['),
    ('］', ']'),
    ('，', ','),
    ('、', ','),
    ('．', '.'),
    ('－', '-'),
    ('\u{3000}', ' '),
];

/// A slip and its offset.
pub(super) type Found = (usize, Slip);

/// All slips of a file, in its order.
pub(super) fn slips(source: &str) -> Vec<Found> {
    let mut reader = Reader {
        source,
        at: 0,
        depth: 0,
        found: Vec::new(),
    };
    let mut seen = BTreeSet::new();
    let mut section = String::new();
    while reader.at < source.len() {
        let start = reader.at;
        let line = reader.line();
        let text = line.trim_start_matches([' ', '\t']);
        let here = start + line.len() - text.len();
        if let Some(slip) = opening(text) {
            reader.found.push((here, slip));
        } else if text.starts_with('[') {
            text.split(']')
                .next()
                .unwrap_or_default()
                .clone_into(&mut section);
            if !text.contains(']') {
                reader.found.push((here, Slip::List));
            } else if !seen.insert(section.clone()) {
                reader.found.push((here, Slip::Twice));
            }
        } else if !text.trim().is_empty() && !text.starts_with('#') {
            match key_of(text) {
                Err((offset, slip)) => reader.found.push((here + offset, slip)),
                Ok((key, value)) => {
                    if !seen.insert(format!("{section}]{key}")) {
                        reader.found.push((here, Slip::Twice));
                    }
                    reader.at = here + value;
                    reader.value();
                }
            }
        }
        reader.next_line();
    }
    reader.found
}

/// A line that begins with the wrong sign.
fn opening(text: &str) -> Option<Slip> {
    let comments = ["//", ";", "--", "/*", "※", "'"];
    let comment = comments.into_iter().find(|sign| text.starts_with(sign));
    let first = text.chars().next()?;
    let wide = ascii(first).filter(|ascii| matches!(ascii, '#' | '[' | ' '));
    comment
        .map(Slip::Comment)
        .or_else(|| wide.map(|ascii| Slip::Sign(first, ascii)))
}

/// The key of a line and where its value begins.
fn key_of(text: &str) -> Result<(String, usize), Found> {
    let quoted = text.starts_with('"').then(|| text.get(1..)?.find('"'));
    let from = quoted.flatten().map_or(0, |end| end + 2);
    let rest = text.get(from..).unwrap_or_default();
    for (at, c) in rest.char_indices() {
        match c {
            '=' => {
                let key = text.get(..from + at).unwrap_or_default();
                return Ok((key.trim().to_owned(), from + at + 1));
            }
            '\n' | '#' => break,
            _ => {}
        }
        if let Some(ascii) = ascii(c) {
            return Err((from + at, Slip::Sign(c, ascii)));
        }
    }
    Err((0, Slip::Equals))
}

fn ascii(c: char) -> Option<char> {
    let digit = |c: char| char::from_u32(u32::from(c) - 0xff10 + 0x30);
    match c {
        '０'..='９' => digit(c),
        _ => WIDE
            .iter()
            .find(|(wide, _)| *wide == c)
            .map(|(_, ascii)| *ascii),
    }
}

struct Reader<'a> {
    source: &'a str,
    at: usize,
    /// How many lists are open.
    depth: usize,
    found: Vec<Found>,
}

impl<'a> Reader<'a> {
    fn rest(&self) -> &'a str {
        self.source.get(self.at..).unwrap_or_default()
    }

    /// What is left of this line.
    fn line(&self) -> &'a str {
        self.rest().split('\n').next().unwrap_or_default()
    }

    fn next_line(&mut self) {
        self.at += self.line().len() + 1;
    }

    fn peek(&self) -> Option<char> {
        self.rest().chars().next()
    }

    fn skip(&mut self, c: char) {
        self.at += c.len_utf8();
    }

    fn blanks(&mut self) {
        let rest = self.rest();
        self.at += rest.len() - rest.trim_start_matches([' ', '\t', '\r']).len();
    }

    /// A value and what follows it on its line.
    fn value(&mut self) {
        self.blanks();
        let before = self.found.len();
        match self.peek() {
            None | Some('\n' | '#') => self.found.push((self.at, Slip::Value)),
            Some('[') => drop(self.list()),
            Some(c) => self.single(c),
        }
        // A line is told once.
        if self.found.len() > before {
            return;
        }
        self.blanks();
        if let Some(c) = self.peek().filter(|c| !matches!(c, '\n' | '#')) {
            let text = self.rest();
            let comments = ["//", ";", "--", "/*", "※"];
            let comment = comments.into_iter().find(|sign| text.starts_with(sign));
            let slip = match ascii(c) {
                Some(ascii) => Slip::Sign(c, ascii),
                None => Slip::Comment(comment.unwrap_or("…")),
            };
            self.found.push((self.at, slip));
        }
    }

    /// A text, a number or a truth.
    fn single(&mut self, first: char) {
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
                let escaped = self.peek();
                if !escaped.is_some_and(|c| "btnfre\"\\uUx".contains(c)) {
                    slip = slip.or(Some((self.at - 1, Slip::Backslash)));
                } else if let Some(c) = escaped {
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
        let end = |c: char| matches!(c, ',' | ']' | '#' | ';' | '\n' | '\r' | ' ' | '\t');
        let word = self.rest().split(end).next().unwrap_or_default();
        self.at += word.len();
        let plain = |c: char| c.is_ascii_alphanumeric() || "+-._:".contains(c);
        let wide = word
            .char_indices()
            .find_map(|(at, c)| Some((at, c, ascii(c)?)));
        let truths = ["true", "false", "yes", "no", "on", "off"];
        let slip = if let Some(ascii) = ascii(first) {
            Slip::Sign(first, ascii)
        } else if matches!(word, "true" | "false") {
            return;
        } else if truths.contains(&word.to_lowercase().as_str()) {
            Slip::Truth
        } else if let Some((at, c, ascii)) = wide.filter(|_| first.is_ascii_digit()) {
            self.found.push((start + at, Slip::Sign(c, ascii)));
            return;
        } else if (first.is_ascii_digit() || matches!(first, '+' | '-')) && word.chars().all(plain)
        {
            return;
        } else {
            // The rest of the line belongs to it.
            self.at = start + self.line_from(start).len();
            Slip::Text
        };
        self.found.push((start, slip));
    }

    fn line_from(&self, start: usize) -> &'a str {
        let rest = self.source.get(start..).unwrap_or_default();
        rest.split('\n').next().unwrap_or_default()
    }
}

#[cfg(test)]
mod tests;
