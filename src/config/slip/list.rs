//! Slips in lists, which may go on over lines.

use super::Scanner;
use super::signs::{ascii, is_odd_blank};
use crate::diagnostics::diagnostic::Slip;

/// More lists in each other are no settings. Reading them must not use up the stack.
const DEEPEST: usize = 8;

impl Scanner<'_> {
    /// A list, which may go on over lines. None if something was found in it.
    pub(super) fn list(&mut self) -> Option<()> {
        let start = self.at;
        let before = self.found.len();
        self.skip('[');
        let mut after_value = false;
        while let Some(c) = self.peek() {
            match c {
                ']' => {
                    self.skip(c);
                    return Some(());
                }
                '#' => self.at += self.line().len(),
                '\n' => {
                    if begins_setting(self.rest().lines().nth(1).unwrap_or_default()) {
                        break;
                    }
                    self.skip(c);
                }
                ',' if after_value => {
                    self.skip(c);
                    after_value = false;
                }
                c if c.is_ascii_whitespace() => self.skip(c),
                '[' if self.depth < DEEPEST => {
                    self.depth += 1;
                    let inner = self.list();
                    self.depth -= 1;
                    inner?;
                    after_value = true;
                }
                c => {
                    let slip = match ascii(c).filter(|ascii| matches!(ascii, ',' | ']' | '#')) {
                        Some(ascii) => Some(Slip::Sign(c, ascii)),
                        None if c == ',' => Some(Slip::Extra(c)),
                        None if is_odd_blank(c) => Some(Slip::Blank),
                        None => after_value.then_some(Slip::Comma),
                    };
                    if let Some(slip) = slip {
                        self.found.push((self.at, slip));
                    } else {
                        self.single(c);
                    }
                    if self.found.len() > before {
                        self.leave_list(']');
                        return None;
                    }
                    after_value = true;
                }
            }
        }
        self.found.push((start, Slip::List));
        None
    }

    /// Goes to the end of a list in which something has been found.
    pub(super) fn leave_list(&mut self, close: char) {
        while self.at < self.source.len() {
            let line = self.line();
            let next = self.at + line.len() + 1;
            let after = self.source.get(next..).unwrap_or_default();
            if line.contains([']', '］', close])
                || begins_setting(after.split('\n').next().unwrap_or_default())
            {
                self.at += line.len();
                return;
            }
            self.at = next;
        }
    }
}

/// Whether a line is a section or a setting.
fn begins_setting(line: &str) -> bool {
    let text = line.trim_start();
    let name = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.');
    let rest = text.trim_start_matches(name);
    let setting = rest.len() < text.len() && rest.trim_start().starts_with(['=', '＝']);
    let section = text.strip_prefix('[').is_some_and(|rest| {
        let after = rest.trim_start_matches(name);
        after.len() < rest.len() && after.trim_end() == "]"
    });
    setting || section
}
