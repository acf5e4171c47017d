//! What must be looked at before the Fluent parser sees a clinic's file: two things that bring it
//! down, and typing that it silently takes for something else.

use crate::check::fault::{Fault, What};

/// The most `{` and `(` in one message. The parser calls itself for each, and 1,600 overflow its
/// stack, which nothing can catch. A message of ours has three.
const MOST_OPEN: usize = 100;

/// Everything in a file that the parser must not see, or would not understand.
pub(crate) fn inspect(shown: &str, text: &str) -> Vec<Fault> {
    let mut found = signs(text);
    found.extend(nesting(text));
    found.extend(escapes(text));
    found.sort_by_key(|(offset, _)| *offset);
    found
        .into_iter()
        .map(|(offset, what)| Fault::at(shown, text, offset, what))
        .collect()
}

/// Each line with its offset.
fn lines(text: &str) -> impl Iterator<Item = (usize, &str)> {
    text.split_inclusive('\n').scan(0, |offset, line| {
        let start = *offset;
        *offset += line.len();
        Some((start, line))
    })
}

/// Whether a line begins a message or term. Wherever it stands, the parser is then at depth zero:
/// within braces `name =` is an error, which ends the entry.
fn begins_entry(line: &str) -> bool {
    let rest = after_name(line);
    rest.len() < line.len() && rest.trim_start_matches(' ').starts_with('=')
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

fn nesting(text: &str) -> Vec<(usize, What)> {
    let mut found = Vec::new();
    let mut open = 0;
    for (start, line) in lines(text) {
        if begins_entry(line) {
            open = 0;
        }
        let before = open;
        open += line.bytes().filter(|b| matches!(b, b'{' | b'(')).count();
        if before <= MOST_OPEN && open > MOST_OPEN {
            found.push((start, What::Nesting));
        }
    }
    found
}

/// `\u` followed by something other than hex digits makes the parser cut the text one byte after
/// the first wrong one, and panic if that is within a character (fluent-rs issue 389).
fn escapes(text: &str) -> Vec<(usize, What)> {
    let wrong = |offset: usize, digits: usize| {
        let rest = text.get(offset + 2..)?;
        let hex = rest
            .bytes()
            .take(digits)
            .take_while(u8::is_ascii_hexdigit)
            .count();
        (hex < digits && !rest.is_char_boundary(hex + 1) && hex < rest.len())
            .then_some((offset, What::Syntax(crate::check::fault::Syntax::Escape)))
    };
    let short = text.match_indices("\\u").filter_map(|(at, _)| wrong(at, 4));
    let long = text.match_indices("\\U").filter_map(|(at, _)| wrong(at, 6));
    short.chain(long).collect()
}

fn signs(text: &str) -> Vec<(usize, What)> {
    lines(text)
        .filter(|(_, line)| !line.starts_with('#'))
        .filter_map(|(start, line)| sign(line).map(|(column, what)| (start + column, what)))
        .collect()
}

/// The first sign of a line that looks right and is not.
fn sign(line: &str) -> Option<(usize, What)> {
    let indent = line.trim_start_matches([' ', '\t', '\u{3000}']);
    let indent = line.get(..line.len() - indent.len())?;
    let blank = line.trim().is_empty();
    if let Some(column) = indent.find('\t').filter(|_| !blank) {
        return Some((column, What::Tab));
    }
    if let Some(column) = indent.find('\u{3000}').filter(|_| !blank) {
        return Some((column, What::WideSpace));
    }
    let rest = after_name(line);
    let named = rest.len() < line.len();
    let blanks = rest.trim_start_matches([' ', '\u{3000}']);
    if named && blanks.starts_with('＝') {
        return Some((line.len() - blanks.len(), What::WideSign('＝', '=')));
    }
    let brace = line.find('｛').filter(|at| {
        let after = line.get(at + '｛'.len_utf8()..).unwrap_or_default();
        after.trim_start().starts_with(['$', '＄', '-', '"'])
    });
    if let Some(column) = brace {
        return Some((column, What::WideSign('｛', '{')));
    }
    let wide_close = line.find('｝').filter(|at| {
        let before = line.get(..*at).unwrap_or_default();
        before.matches('{').count() > before.matches('}').count()
    });
    wide_close.map(|column| (column, What::WideSign('｝', '}')))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<(usize, usize, What)> {
        let place = |fault: Fault| (fault.place.line, fault.place.column, fault.what);
        inspect("f", text).into_iter().map(place).collect()
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
            [(2, 1, What::Nesting)]
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
        assert_eq!(found("a ＝ 受付"), [(1, 3, What::WideSign('＝', '='))]);
        assert_eq!(found("a = ｛ $x }"), [(1, 5, What::WideSign('｛', '{'))]);
        assert_eq!(found("a = { $x ｝"), [(1, 10, What::WideSign('｝', '}'))]);
        assert_eq!(found("a = 1\n\t.hint = 2"), [(2, 1, What::Tab)]);
        assert_eq!(found("a = 1\n　続き"), [(2, 1, What::WideSpace)]);
    }
}
