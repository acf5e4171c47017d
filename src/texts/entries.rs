//! Where the messages of a clinic's file stand, so that a mistake costs one message and not the file.
//!
//! It must not parse.

use std::ops::Range;

/// The lines of a message or term, or of something that is neither.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Entry {
    /// Its name, a term's with the hyphen; what stands in its place, where that is no name.
    pub(crate) id: String,
    /// Its bytes, from the first column to the end of its last line.
    pub(crate) range: Range<usize>,
}

/// Signs with which a line goes on, although it begins in the first column.
const WITHIN: [char; 7] = ['{', '}', '[', ']', '*', '"', '.'];

/// Blanks that somebody may type.
const BLANKS: [char; 3] = [' ', '\t', '\u{3000}'];

/// All entries of a file. Comments and empty lines between them belong to none.
pub(crate) fn entries(text: &str) -> Vec<Entry> {
    let mut found: Vec<Entry> = Vec::new();
    let mut open = Open::Nothing;
    for (start, line) in lines(text) {
        if line.starts_with('#') {
            open = Open::Nothing;
            continue;
        }
        if open == Open::Nothing && line.trim().is_empty() {
            continue;
        }
        let end = start + line.len();
        let next = match open {
            Open::Nothing => true,
            _ if is_named(line) => true,
            Open::Message { braces } => braces <= 0 && !goes_on(line),
            Open::Junk => false,
        };
        if next {
            found.push(Entry {
                id: name_of(line).to_owned(),
                range: start..end,
            });
            open = if is_named(line) {
                Open::Message { braces: 0 }
            } else {
                Open::Junk
            };
        } else if let Some(last) = found.last_mut() {
            last.range.end = end;
        }
        if let Open::Message { braces } = &mut open {
            *braces += balance(line);
        }
    }
    found
}

/// What the lines before belong to.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Open {
    Nothing,
    /// A message, with so many braces that are not closed yet.
    Message {
        braces: isize,
    },
    /// Something that is no message.
    Junk,
}

fn balance(line: &str) -> isize {
    let signs = line.bytes().map(|b| match b {
        b'{' => 1,
        b'}' => -1,
        _ => 0,
    });
    signs.sum()
}

/// Each line with its offset.
pub(crate) fn lines(text: &str) -> impl Iterator<Item = (usize, &str)> {
    text.split_inclusive('\n').scan(0, |offset, line| {
        let start = *offset;
        *offset += line.len();
        Some((start, line))
    })
}

/// Whether a line goes on with the text above.
fn goes_on(line: &str) -> bool {
    let more = |c: char| BLANKS.contains(&c) || WITHIN.contains(&c) || c == '\r' || c == '\n';
    line.starts_with(more)
}

/// Whether a line begins with a name and `=`, or with what was meant to be one.
fn is_named(line: &str) -> bool {
    let name = name_of(line);
    let rest = line.strip_prefix(name).unwrap_or_default();
    let equals = rest.trim_start_matches(BLANKS).starts_with(['=', '＝']);
    !goes_on(line) && !name.is_empty() && equals || indented_name(line).is_some()
}

/// What stands where the name belongs.
pub(crate) fn name_of(line: &str) -> &str {
    let line = line.trim_start_matches(BLANKS);
    let end = |c: char| BLANKS.contains(&c) || matches!(c, '=' | '＝' | '\r' | '\n');
    line.split(end).next().unwrap_or_default()
}

/// The name of an indented message: `  button-back = …`, which Fluent takes for more of the text above.
pub(crate) fn indented_name(line: &str) -> Option<&str> {
    let name = name_of(line);
    let rest = line.trim_start_matches(BLANKS).strip_prefix(name)?;
    let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    let named = name.contains('-') && name.chars().all(plain) && name.len() > 1;
    let indented = line.starts_with(BLANKS);
    let equals = rest.trim_start_matches(BLANKS).starts_with(['=', '＝']);
    (indented && named && equals).then_some(name)
}

/// The text with blanks in place of some of its entries: everything else stays where it is.
pub(crate) fn without(text: &str, gone: &[Range<usize>]) -> String {
    let mut kept = String::with_capacity(text.len());
    let mut gone = gone.iter().peekable();
    for (at, c) in text.char_indices() {
        while gone.next_if(|range| range.end <= at).is_some() {}
        let out = gone.peek().is_some_and(|range| range.contains(&at));
        if out && c != '\n' {
            kept.extend(std::iter::repeat_n(' ', c.len_utf8()));
        } else {
            kept.push(c);
        }
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ids(text: &str) -> Vec<String> {
        entries(text).into_iter().map(|entry| entry.id).collect()
    }

    #[test]
    fn a_message_ends_where_the_next_begins() {
        let text = "### head\n\n-card = Card\na = {\n\"x\"\n} y\n    z\n\n    .hint = b\n# note\nb = {\nc = 1\n";
        assert_eq!(ids(text), ["-card", "a", "b", "c"]);
        let second = entries(text).swap_remove(1);
        let lines = text.get(second.range).unwrap();
        assert!(lines.starts_with("a = {") && lines.ends_with(".hint = b\n"));
    }

    #[test]
    fn what_was_meant_for_a_message_is_one() {
        assert_eq!(ids("a = 1\n名前 = 2\nb ＝ 3\n"), ["a", "名前", "b"]);
        assert_eq!(ids("a = 1\n  button-back = 2\n"), ["a", "button-back"]);
        assert_eq!(ids("a = 1\n    x = 2\n"), ["a"], "a text may say so");
        assert_eq!(ids("  lost\n"), ["lost"]);
        assert_eq!(ids("a = {\nNUMBER(\n$x) }\nb = 1\n"), ["a", "b"]);
        assert_eq!(
            ids("a = 1\nall of\nthis is junk\nb = 1\n"),
            ["a", "all", "b"]
        );
    }

    #[test]
    fn what_is_taken_out_leaves_everything_in_its_place() {
        let text = "a = 受付\nb = 1\n";
        let first = entries(text).remove(0).range;
        let left = without(text, &[first]);
        assert_eq!((left.len(), left.find('b')), (text.len(), text.find('b')));
        assert_eq!(left.trim_start(), "b = 1\n");
    }
}
