//! Characters that terminals draw badly, and letters that they cannot draw at all.
//!
//! It must not know what a text says.

use crate::diagnostics::diagnostic::{Diagnostic, DiagnosticKind, Letter};
use crate::text::script::{self, Shaping};
use crate::texts::entries::lines;
use crate::texts::guard::number;
use crate::texts::text_file::Source;

/// One fault for each such sign in a line; letters of a script once in a file.
pub(super) fn faults(source: &Source) -> Vec<Diagnostic> {
    let mut faults = Vec::new();
    let mut scripts = false;
    for (start, line) in lines(&source.text) {
        let mut seen = Vec::new();
        for (at, c) in line.char_indices().filter(|_| !line.starts_with('#')) {
            let Some(letter) = kind(c) else { continue };
            if seen.contains(&c)
                || letter == Letter::Script && std::mem::replace(&mut scripts, true)
            {
                continue;
            }
            seen.push(c);
            let what = DiagnosticKind::Letter(letter, shown(c));
            let fault = Diagnostic::at(&source.shown, &source.text, start + at, what);
            faults.push(fault);
        }
    }
    faults
}

/// What is wrong with a single letter.
pub(super) fn fault(c: char) -> Option<DiagnosticKind> {
    Some(DiagnosticKind::Letter(kind(c)?, shown(c)))
}

/// The sign itself where it can be seen, and its number.
fn shown(c: char) -> String {
    let number = number(c);
    match kind(c) {
        Some(Letter::Emoji) => number,
        _ => format!("{c} {number}"),
    }
}

const fn kind(c: char) -> Option<Letter> {
    Some(match c {
        // One column for the program, two for a Japanese font: the next character is drawn over it.
        '\u{203b}'
        | '\u{2116}'
        | '\u{2121}'
        | '\u{2026}'
        | '\u{2190}'..='\u{21ff}'
        | '\u{2460}'..='\u{24ff}'
        | '\u{25a0}'..='\u{2712}'
        | '\u{2714}'..='\u{27bf}'
        | '\u{2b00}'..='\u{2bff}' => Letter::Ambiguous,
        '\u{ff61}'..='\u{ff9f}' => Letter::HalfKana,
        '\u{200d}' | '\u{fe00}'..='\u{fe0f}' | '\u{1f000}'..='\u{1faff}' => Letter::Emoji,
        // Thai is drawn by some.
        c if matches!(script::of(c), Shaping::Full) => Letter::Script,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<(usize, usize, &'static str)> {
        let source = Source::new("f", "f.ftl", text);
        let place = |fault: Diagnostic| (fault.place.line, fault.place.column, fault.what.id());
        faults(&source).into_iter().map(place).collect()
    }

    #[test]
    fn signs_are_told_apart() {
        let text = "# ① in a comment\na = ①、①※\nb = ｶﾞ\nc = ☑\u{fe0f} 😀\nd = नेपाली\ne = नेपाली\n";
        let expected = [
            (2, 5, "letter-ambiguous"),
            (2, 8, "letter-ambiguous"),
            (3, 5, "letter-half-kana"),
            (3, 6, "letter-half-kana"),
            (4, 5, "letter-ambiguous"),
            (4, 6, "letter-emoji"),
            (4, 8, "letter-emoji"),
            (5, 5, "letter-script"),
        ];
        assert_eq!(found(text), expected);
    }

    #[test]
    fn what_every_terminal_draws_passes() {
        let text = "a = 1. 注: 「髙﨑」〈〉（）、。ー – “x” ✓ Ñ ệ Ж น้ำ 한국어 繁體\n";
        assert_eq!(found(text), []);
    }
}
