//! Why a `kiosk.toml` is no TOML: the slips of people who edit one file a year, each at the guilty line.
//!
//! It is asked only when the parser has stumbled, and need not know TOML as the parser does.

mod list;
mod signs;
mod value;

use std::collections::BTreeSet;

use crate::diagnostics::diagnostic::Slip;
use signs::{ascii, comment, is_odd_blank};

/// A slip and its offset.
pub(super) type SlipAt = (usize, Slip);

/// All slips of a file, in its order.
pub(super) fn slips(source: &str) -> Vec<SlipAt> {
    let mut reader = Scanner {
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
        if let Some(at) = bare_return(line) {
            reader.found.push((start + at, Slip::Return));
            break;
        }
        if let Some(slip) = opening(text) {
            reader.found.push((here, slip));
        } else if text.starts_with('[') {
            let found = header(text);
            reader
                .found
                .extend(found.map(|(at, slip)| (here + at, slip)));
            text.split(']')
                .next()
                .unwrap_or_default()
                .clone_into(&mut section);
            if found.is_none() && !text.starts_with("[[") && !seen.insert(section.clone()) {
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

/// Where a line ends as on a Macintosh of old.
fn bare_return(line: &str) -> Option<usize> {
    line.strip_suffix('\r').unwrap_or(line).find('\r')
}

/// A line that begins with the wrong sign.
fn opening(text: &str) -> Option<Slip> {
    let comment = comment(text).or_else(|| text.starts_with('\'').then_some("'"));
    let first = text.chars().next()?;
    if is_odd_blank(first) {
        return Some(Slip::Blank);
    }
    let wide = ascii(first).filter(|ascii| matches!(ascii, '#' | '['));
    comment
        .map(Slip::Comment)
        .or_else(|| wide.map(|ascii| Slip::Sign(first, ascii)))
}

/// What is wrong with the line of a section.
fn header(text: &str) -> Option<SlipAt> {
    let name = text.trim_start_matches('[');
    let from = text.len() - name.len();
    let quoted = name.contains(['"', '\'']);
    let end = name.find(']').unwrap_or(name.len());
    let inner = name.get(..end)?.trim_end_matches(['\r', ' ', '\t']);
    for (at, c) in inner.char_indices().filter(|_| !quoted) {
        let slip = match ascii(c) {
            _ if is_plain(c) => continue,
            Some(ascii) => Slip::Sign(c, ascii),
            None if is_odd_blank(c) => Slip::Blank,
            // What is not closed may be anything.
            None if end == name.len() => break,
            None => Slip::Name,
        };
        return Some((from + at, slip));
    }
    if end == name.len() {
        return Some((0, Slip::List));
    }
    let rest = name.get(end..)?.trim_start_matches(']');
    let rest = rest.trim_start_matches([' ', '\t', '\r']);
    let at = text.len() - rest.len();
    let first = rest.chars().next()?;
    let slip = match ascii(first) {
        _ if first == '#' => return None,
        Some('#') => Slip::Sign(first, '#'),
        Some(',') => Slip::Extra(first),
        None if matches!(first, ',' | ';') && rest.trim().len() == 1 => Slip::Extra(first),
        _ if is_odd_blank(first) => Slip::Blank,
        _ => comment(rest).map_or(Slip::After, Slip::Comment),
    };
    Some((at, slip))
}

/// The key of a line and where its value begins.
fn key_of(text: &str) -> Result<(String, usize), SlipAt> {
    let quoted = text.starts_with('"').then(|| text.get(1..)?.find('"'));
    let from = quoted.flatten().map_or(0, |end| end + 2);
    let rest = text.get(from..).unwrap_or_default();
    let mut odd = None;
    for (at, c) in rest.char_indices() {
        match c {
            '=' => {
                let key = text.get(..from + at).unwrap_or_default().trim();
                let nameless = key.is_empty().then_some((0, Slip::Name));
                let next = || (key.to_owned(), from + at + 1);
                return odd.or(nameless).map_or_else(|| Ok(next()), Err);
            }
            // `name: "a = b"` and `name "a = b"` have none, `name := "a"` has too much.
            ':' if rest.get(at + 1..).is_some_and(|rest| rest.starts_with('=')) => {
                return Err((from + at, Slip::Assign));
            }
            '\n' | '#' | ':' | '：' | '"' | '\'' => break,
            c if is_plain(c) => {}
            c if is_odd_blank(c) => return Err((from + at, Slip::Blank)),
            c => match ascii(c) {
                Some(_) if odd.is_some() => {}
                Some(ascii) => return Err((from + at, Slip::Sign(c, ascii))),
                None => odd = odd.or(Some((from + at, Slip::Name))),
            },
        }
    }
    Err((0, Slip::Equals))
}

/// Whether it may stand in a name without quotation marks.
const fn is_plain(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.' | ' ' | '\t' | '\r')
}

struct Scanner<'a> {
    source: &'a str,
    at: usize,
    /// How many lists are open.
    depth: usize,
    found: Vec<SlipAt>,
}

impl<'a> Scanner<'a> {
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

    fn line_from(&self, start: usize) -> &'a str {
        let rest = self.source.get(start..).unwrap_or_default();
        rest.split('\n').next().unwrap_or_default()
    }
}

#[cfg(test)]
mod tests;
