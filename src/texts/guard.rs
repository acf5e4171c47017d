//! What must be looked at before the Fluent parser sees a clinic's file: two things that bring it
//! down, and typing that it silently takes for something else.

use super::entries::{entries, indented_name, lines, name_of};
use crate::diagnostics::diagnostic::{DiagnosticKind, Syntax};
use crate::text::burmese::zawgyi;
use crate::text::sanitize::{is_joiner, is_unsafe};

/// The most `{` and `(` in one message. The parser calls itself for each, and 1,600 overflow its
/// stack, which nothing can catch. A message of ours has three.
const MOST_OPEN: usize = 100;

/// Everything in a file that the parser must not see, or would not understand, with its offset.
pub(crate) fn inspect(text: &str) -> Vec<(usize, DiagnosticKind)> {
    let mut found = signs(text);
    found.extend(nesting(text));
    found.extend(escapes(text));
    found.sort_by_key(|(offset, _)| *offset);
    found
}

/// What follows the name at the start of a line; the whole line if there is none.
fn after_name(line: &str) -> &str {
    let name = line.strip_prefix('-').unwrap_or(line);
    if name.starts_with(|c: char| c.is_ascii_alphabetic()) {
        name.trim_start_matches(|c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_')
    } else {
        line
    }
}

fn nesting(text: &str) -> Vec<(usize, DiagnosticKind)> {
    let open = |range| {
        let lines: &str = text.get(range).unwrap_or_default();
        lines.bytes().filter(|b| matches!(b, b'{' | b'(')).count()
    };
    let entries = entries(text).into_iter();
    let deep = entries.filter(|entry| open(entry.range.clone()) > MOST_OPEN);
    deep.map(|entry| (entry.range.start, DiagnosticKind::Nesting))
        .collect()
}

/// `\u` followed by something other than hex digits makes the parser cut the text one byte after
/// the first wrong one, and panic if that is within a character (fluent-rs issue 389).
fn escapes(text: &str) -> Vec<(usize, DiagnosticKind)> {
    let wrong = |offset: usize, digits: usize| {
        let rest = text.get(offset + 2..)?;
        let hex = rest
            .bytes()
            .take(digits)
            .take_while(u8::is_ascii_hexdigit)
            .count();
        (hex < digits && !rest.is_char_boundary(hex + 1) && hex < rest.len())
            .then_some((offset, DiagnosticKind::Syntax(Syntax::Escape)))
            .or_else(|| {
                let code = rest.get(..digits)?;
                let c = char::from_u32(u32::from_str_radix(code, 16).ok()?)?;
                is_foreign(c).then(|| (offset, DiagnosticKind::Control(number(c))))
            })
    };
    let short = text.match_indices("\\u").filter_map(|(at, _)| wrong(at, 4));
    let long = text.match_indices("\\U").filter_map(|(at, _)| wrong(at, 6));
    short.chain(long).collect()
}

/// Whether a character is no part of any word: nobody sees it, or it stands for one that was lost. Joiners belong
/// to the words of some languages; what is blank in braille is told where nothing else is in the text.
fn is_foreign(c: char) -> bool {
    let kept = is_joiner(c) || c == '\u{2800}';
    is_unsafe(c) && !kept || matches!(c, '\u{fffc}' | '\u{fffd}')
}

/// A character that cannot be shown, by its number.
pub(crate) fn number(c: char) -> String {
    format!("U+{:04X}", u32::from(c))
}

fn signs(text: &str) -> Vec<(usize, DiagnosticKind)> {
    lines(text)
        .filter(|(_, line)| !line.starts_with('#'))
        .filter_map(|(start, line)| sign(line).map(|(column, what)| (start + column, what)))
        .collect()
}

/// The first sign of a line that looks right and is not.
fn sign(line: &str) -> Option<(usize, DiagnosticKind)> {
    let line = line.strip_suffix('\n').unwrap_or(line);
    let line = line.strip_suffix('\r').unwrap_or(line);
    if line.trim().is_empty() && !line.contains('\r') {
        return None;
    }
    if let Some(column) = line.find('\r') {
        return Some((column, DiagnosticKind::BareReturn));
    }
    if let Some(name) = indented_name(line) {
        return Some((0, DiagnosticKind::IndentedName(name.to_owned())));
    }
    let indent = line.trim_start_matches([' ', '\t', '\u{3000}']);
    let indent = line.get(..line.len() - indent.len())?;
    if let Some(column) = indent.find('\t') {
        return Some((column, DiagnosticKind::Tab));
    }
    if let Some(column) = indent.find('\u{3000}') {
        return Some((column, DiagnosticKind::WideSpace));
    }
    if let Some((column, c)) = line.char_indices().find(|(_, c)| is_foreign(*c)) {
        let what = if super::ISOLATES.contains(&c) {
            DiagnosticKind::Isolate
        } else {
            DiagnosticKind::Control
        };
        return Some((column, what(number(c))));
    }
    if let Some(column) = zawgyi(line) {
        return Some((column, DiagnosticKind::Zawgyi));
    }
    if let Some((column, c)) = odd_in_name(line) {
        let name = name_of(line).to_owned();
        return Some((column, DiagnosticKind::NameLetter(name, c.to_string())));
    }
    let inner = line.trim_start_matches(' ');
    let inset = line.len() - inner.len();
    if let Some(name) = inner.strip_prefix(['.', '．']) {
        let start = line.len() - name.len();
        if let Some((column, c)) = odd_in_name(name) {
            let what = DiagnosticKind::NameLetter(format!(".{}", name_of(name)), c.to_string());
            return Some((start + column, what));
        }
        let rest = after_name(name);
        let equals = rest
            .trim_start_matches([' ', '\u{3000}'])
            .starts_with(['=', '＝']);
        if inner.starts_with('．') && rest.len() < name.len() && equals {
            return Some((inset, DiagnosticKind::WideSign('．', '.')));
        }
        if let Some((column, what)) = before_text(name) {
            return Some((start + column, what));
        }
    }
    if let Some(found) = before_text(line) {
        return Some(found);
    }
    let brace = line.find('｛').filter(|at| {
        let after = line.get(at + '｛'.len_utf8()..).unwrap_or_default();
        after.trim_start().starts_with(['$', '＄', '-', '"'])
    });
    if let Some(column) = brace {
        return Some((column, DiagnosticKind::WideSign('｛', '{')));
    }
    let wide_close = line.find('｝').filter(|at| {
        let before = line.get(..*at).unwrap_or_default();
        before.matches('{').count() > before.matches('}').count()
    });
    wide_close.map(|column| (column, DiagnosticKind::WideSign('｝', '}')))
}

/// A full-width sign between a name and its text.
fn before_text(line: &str) -> Option<(usize, DiagnosticKind)> {
    let rest = after_name(line);
    let blanks = rest.trim_start_matches([' ', '\u{3000}']);
    let named = rest.len() < line.len();
    let at = line.len() - rest.len();
    match blanks.chars().next().filter(|_| named) {
        Some('＝') => Some((
            line.len() - blanks.len(),
            DiagnosticKind::WideSign('＝', '='),
        )),
        Some('=') => {
            let wide = rest.get(..rest.len() - blanks.len())?.find('\u{3000}')?;
            Some((at + wide, DiagnosticKind::WideSign('\u{3000}', ' ')))
        }
        _ => None,
    }
}

/// A letter that only looks right in the name of a message: `bаck` with a Cyrillic one.
fn odd_in_name(line: &str) -> Option<(usize, char)> {
    let name = name_of(line);
    let ascii = name
        .trim_start_matches('-')
        .starts_with(|c: char| c.is_ascii_alphabetic());
    let rest = line
        .strip_prefix(name)?
        .trim_start_matches([' ', '\u{3000}']);
    let odd = |c: char| !c.is_ascii_alphanumeric() && c != '-' && c != '_';
    let found = name.char_indices().find(|(_, c)| odd(*c));
    let mostly = name.chars().filter(char::is_ascii).count() * 2 > name.chars().count();
    found.filter(|(_, c)| mostly && rest.starts_with(['=', '＝']) && (ascii || c.is_alphabetic()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<(usize, usize, DiagnosticKind)> {
        let place = |(offset, what)| {
            let place = crate::diagnostics::diagnostic::SourceLocation::at("f", text, offset);
            (place.line, place.column, what)
        };
        inspect(text).into_iter().map(place).collect()
    }

    #[test]
    fn good_text_passes() {
        let text = "# \t comment ＝\n-app = マイナアプリ（旧）\na = 「{ $x }」 and (so)\n    .hint = B ＝ {\"{\"}\n  \n";
        assert_eq!(found(text), []);
    }

    #[test]
    fn nesting_is_counted_per_message() {
        assert_eq!(found(&"a = { $x }\n".repeat(300)), []);
        assert_eq!(
            found(&format!("a = 1\nb = {}", "{".repeat(101))),
            [(2, 1, DiagnosticKind::Nesting)]
        );
        // Function calls nest without braces, and may begin a line.
        let calls = format!("a = {{\n{}", "F(\n".repeat(2000));
        assert_eq!(found(&calls).len(), 1);
    }

    #[test]
    fn escapes_that_panic_are_found() {
        for text in [
            "a = {\"\\uあ\"}",
            "a = {\"\\u12é\"}",
            "a = {\"\\U00012か\u{3099}\"}",
        ] {
            assert_eq!(found(text).len(), 1, "{text}");
        }
        assert_eq!(found("a = {\"\\u5bd2\"} {\"\\U01F68A\"}"), []);
    }

    #[test]
    fn full_width_typing_is_found() {
        assert_eq!(
            found("a ＝ 受付"),
            [(1, 3, DiagnosticKind::WideSign('＝', '='))]
        );
        assert_eq!(
            found("a = ｛ $x }"),
            [(1, 5, DiagnosticKind::WideSign('｛', '{'))]
        );
        assert_eq!(
            found("a = { $x ｝"),
            [(1, 10, DiagnosticKind::WideSign('｝', '}'))]
        );
        assert_eq!(found("a = 1\n\t.hint = 2"), [(2, 1, DiagnosticKind::Tab)]);
        assert_eq!(found("a = 1\n　続き"), [(2, 1, DiagnosticKind::WideSpace)]);
    }

    #[test]
    fn what_cannot_be_seen_is_found() {
        let control = |c: &str| DiagnosticKind::Control(c.to_owned());
        for (text, column, what) in [
            ("a = 1\u{202e}2", 6, control("U+202E")),
            ("a = 1\u{200b}2", 6, control("U+200B")),
            ("a = re\u{ad}ad", 7, control("U+00AD")),
            ("a = \u{1b}[2J", 5, control("U+001B")),
            ("a = \u{7}", 5, control("U+0007")),
            ("a = x\ty", 6, control("U+0009")),
            ("a = \u{e000}", 5, control("U+E000")),
            ("a = \u{fffd}", 5, control("U+FFFD")),
            ("a = {\"\\u202E\"}", 7, control("U+202E")),
            ("a = 1\rb = 2", 6, DiagnosticKind::BareReturn),
        ] {
            assert_eq!(found(text), [(1, column, what)], "{text:?}");
        }
        assert_eq!(found("a = 1\r\nb = 2\r\n\r\n"), []);
        assert_eq!(found("# \u{202e}\na = 1"), []);
        assert_eq!(found("a = ကတ်\nb = ကတ္"), [(2, 7, DiagnosticKind::Zawgyi)]);
    }

    #[test]
    fn a_name_that_only_looks_right_is_found() {
        let letter =
            DiagnosticKind::NameLetter("button-b\u{430}ck".to_owned(), "\u{430}".to_owned());
        assert_eq!(found("button-b\u{430}ck = x"), [(1, 9, letter)]);
        let name = || DiagnosticKind::IndentedName("button-back".to_owned());
        for text in [
            "  button-back = x",
            "\tbutton-back = x",
            "　button-back = x",
        ] {
            assert_eq!(found(text), [(1, 1, name())], "{text:?}");
        }
        assert_eq!(found("名前 = x"), [], "the parser says what is wrong");
    }
}
