//! Changing one message in a clinic's file: `uketsuke texts set button-back "…"`.
//!
//! It must not know where the file is.

use fluent_syntax::ast::{Entry, Message};
use fluent_syntax::parser;

use super::entries::{entries, lines};
use super::export::{above, made_from, text_of};

/// The file with this text for a message, or for one of its attributes; everything else stays as it is. `japanese`:
/// the message in the shipped Japanese, as it stands in its file; it is written above, so that a later change of it is
/// seen. Without it the comment above stays, too. None, if the text is no text to the parser.
pub(crate) fn set(file: &str, key: &str, value: &str, japanese: Option<&str>) -> Option<String> {
    let (id, attribute) = super::split(key);
    let old = entries(file).into_iter().find(|entry| entry.id == id);
    let before = old.as_ref().and_then(|entry| file.get(entry.range.clone()));
    let before = before.and_then(message_of);
    let new = message_of(&lines_of(id, attribute, value))?;
    let text = text_of(&Entry::Message(merged(before, new)))?;
    let comment = japanese.map_or_else(String::new, |japanese| {
        let lines: Vec<&str> = japanese.trim_end().lines().collect();
        format!("# {}\n", lines.join("\n# "))
    });
    let whole = format!("{comment}{text}");
    let Some(entry) = old else {
        let gap = if file.is_empty() || file.ends_with("\n\n") {
            ""
        } else if file.ends_with('\n') {
            "\n"
        } else {
            "\n\n"
        };
        return Some(format!("{file}{gap}{whole}"));
    };
    let mut head = file.get(..entry.range.start)?;
    if japanese.is_some() && made_from(head, id).is_some() {
        let comment: usize = above(head).map(str::len).sum();
        head = head.get(..head.len() - comment)?;
    }
    // Empty lines after it stay.
    let lines = file.get(entry.range.clone())?;
    let tail = file.get(entry.range.start + lines.trim_end().len()..)?;
    let tail = tail
        .strip_prefix("\r\n")
        .or_else(|| tail.strip_prefix('\n'))
        .unwrap_or(tail);
    Some(format!("{head}{whole}{tail}"))
}

/// The entry of a message in a file, as it stands there.
pub(crate) fn entry_of<'t>(file: &'t str, id: &str) -> Option<&'t str> {
    let entry = entries(file).into_iter().find(|entry| entry.id == id)?;
    file.get(entry.range)
}

/// As Fluent writes it. A line must not begin with a sign that means something there.
fn lines_of(id: &str, attribute: Option<&str>, value: &str) -> String {
    let mut text = String::new();
    for (_, line) in lines(value) {
        let line = line.trim_end();
        let first = line.chars().next().filter(|c| ['[', '*', '.'].contains(c));
        let rest = first.and_then(|c| line.strip_prefix(c)).unwrap_or(line);
        text.push_str("\n        ");
        text.extend(first.map(|c| format!("{{\"{c}\"}}")));
        text.push_str(rest);
    }
    match attribute {
        None => format!("{id} ={text}\n"),
        Some(name) => format!("{id} =\n    .{name} ={text}\n"),
    }
}

fn message_of(text: &str) -> Option<Message<String>> {
    let parsed = parser::parse(text.to_owned()).ok()?;
    parsed.body.into_iter().find_map(|entry| match entry {
        Entry::Message(message) => Some(message),
        _ => None,
    })
}

fn merged(before: Option<Message<String>>, new: Message<String>) -> Message<String> {
    let Some(mut message) = before else {
        return new;
    };
    message.value = new.value.or(message.value);
    for attribute in new.attributes {
        let mut known = message.attributes.iter_mut();
        match known.find(|of| of.id.name == attribute.id.name) {
            Some(of) => *of = attribute,
            None => message.attributes.push(attribute),
        }
    }
    message
}

#[cfg(test)]
mod tests {
    use super::*;

    const JA: &str = "button-back = もどる\n";

    #[test]
    fn a_message_is_added_and_changed() {
        let first = set("", "button-back", "戻る", Some(JA)).unwrap();
        assert_eq!(first, "# button-back = もどる\nbutton-back = 戻る\n");
        let with = format!("# mine\n\n{first}\nbutton-next = 次\n");
        let changed = set(
            &with,
            "button-back",
            "前へ",
            Some("button-back = もどってね\n"),
        )
        .unwrap();
        let expected =
            "# mine\n\n# button-back = もどってね\nbutton-back = 前へ\n\nbutton-next = 次\n";
        assert_eq!(changed, expected);
        let added = set("a = 1", "button-back", "戻る", Some(JA)).unwrap();
        assert_eq!(
            added,
            "a = 1\n\n# button-back = もどる\nbutton-back = 戻る\n"
        );
    }

    #[test]
    fn without_the_japanese_nothing_else_changes() {
        let file =
            "# head\n\n# F01\n# button-back = もどる\nbutton-back = 戻る\n\n# F02\nb   =  2\n";
        let changed = set(file, "button-back", "前へ", None).unwrap();
        assert_eq!(changed, file.replace("戻る", "前へ"));
    }

    #[test]
    fn attributes_and_lines_are_kept() {
        let file = "field-name = Name?\n    .label = Name\n    .hint = Full\n";
        let changed = set(file, "field-name.label", "Who", Some("field-name = x\n")).unwrap();
        assert!(
            changed.contains("field-name = Name?\n    .label = Who\n    .hint = Full\n"),
            "{changed}"
        );
        let lines = set(
            "",
            "idle-why",
            "one\n[two]\n\nthree { $x }",
            Some("idle-why = x"),
        )
        .unwrap();
        assert!(message_of(&lines).is_some(), "{lines}");
        assert!(lines.contains("{ \"[\" }two]"), "{lines}");
        assert_eq!(set("", "button-back", "x {", Some(JA)), None);
    }
}
