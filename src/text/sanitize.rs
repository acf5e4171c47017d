//! The one table of characters that steer a terminal, hide, or lie by direction; and how they are shown.

use std::fmt::Write as _;
use std::path::Path;

/// The text with everything that would not be seen as itself written out as `<U+XXXX>`.
///
/// Letters, marks, variation selectors of kanji (IVS) and spaces of any width stay. A typed `<U+` is
/// written out as well, so that nobody can forge one.
pub fn render(text: &str) -> String {
    let mut shown = String::with_capacity(text.len());
    let mut rest = text.chars();
    while let Some(character) = rest.next() {
        let forged = character == '<' && rest.as_str().starts_with("U+");
        if forged || is_unsafe(character) {
            // Writing to a string cannot fail.
            let _ = write!(shown, "<U+{:04X}>", u32::from(character));
        } else {
            shown.push(character);
        }
    }
    shown
}

/// JSON text with the same characters written as `\uXXXX`: as safe, and still the same JSON.
pub fn render_json(json: &str) -> String {
    let mut shown = String::with_capacity(json.len());
    for character in json.chars() {
        // Line ends and indentation stand between the values: inside a string JSON has no raw ones.
        if is_unsafe(character) && character != '\n' {
            for unit in character.encode_utf16(&mut [0; 2]) {
                let _ = write!(shown, "\\u{unit:04x}");
            }
        } else {
            shown.push(character);
        }
    }
    shown
}

/// Whether a character does something, or shows nothing, instead of showing itself.
pub fn is_unsafe(character: char) -> bool {
    let noncharacter =
        matches!(character, '\u{fdd0}'..='\u{fdef}') || character as u32 & 0xfffe == 0xfffe;
    character.is_control()
        || is_directional(character)
        || is_invisible(character)
        || noncharacter
        || is_private(character)
}

/// A character of somebody's own (外字): what it looks like is known to one make of computer alone.
pub const fn is_private(character: char) -> bool {
    matches!(character, '\u{e000}'..='\u{f8ff}' | '\u{f0000}'..='\u{10ffff}')
}

/// Joins or parts letters, and belongs to names in scripts that need it.
pub const fn is_joiner(character: char) -> bool {
    matches!(character, '\u{200c}' | '\u{200d}')
}

/// Picks a form of the letter before it, and shows nothing alone.
pub const fn is_selector(character: char) -> bool {
    matches!(character, '\u{fe00}'..='\u{fe0f}' | '\u{e0100}'..='\u{e01ef}')
}

/// Whether it leaves a text as empty as it was.
pub fn is_blank(character: char) -> bool {
    character.is_whitespace()
        || is_selector(character)
        || (is_unsafe(character) && !is_private(character))
}

const fn is_directional(character: char) -> bool {
    matches!(
        character,
        '\u{061c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}'
    )
}

/// Without a glyph. Variation selectors (FE00–FE0F, E0100–E01EF) are part of the kanji before them.
const fn is_invisible(character: char) -> bool {
    matches!(
        character,
        '\u{00ad}'
            | '\u{034f}'
            | '\u{115f}'
            | '\u{1160}'
            | '\u{17b4}'
            | '\u{17b5}'
            | '\u{180b}'..='\u{180f}'
            | '\u{200b}'..='\u{200d}'
            | '\u{2028}'
            | '\u{2029}'
            | '\u{2060}'..='\u{2065}'
            | '\u{206a}'..='\u{206f}'
            | '\u{2800}'
            | '\u{3164}'
            | '\u{feff}'
            | '\u{ffa0}'
            | '\u{fff0}'..='\u{fffb}'
            | '\u{13430}'..='\u{1343f}'
            | '\u{16fe4}'
            | '\u{1bca0}'..='\u{1bca3}'
            | '\u{1d159}'
            | '\u{1d173}'..='\u{1d17a}'
            | '\u{e0000}'..='\u{e00ff}'
            | '\u{e01f0}'..='\u{e0fff}'
    )
}

/// A path, safe to print.
pub fn shown_path(path: &Path) -> String {
    render(&path.to_string_lossy())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_stay_as_they_are() {
        for name in [
            "髙﨑 𠮷田",
            "辻\u{e0100} 葛\u{e0101}",
            "神\u{fa19}",
            "か\u{3099}",
            "Nguyễn Thị Hoa",
            "José Peña　全角",
            "محمد",
            "นาย สมชาย",
            "김민수",
            "が\u{fe00}",
            "a < b",
            "<U>",
        ] {
            assert_eq!(render(name), name);
        }
    }

    #[test]
    fn what_drives_a_terminal_is_written_out() {
        assert_eq!(
            render("\u{1b}]52;c;AAAA\u{7}"),
            "<U+001B>]52;c;AAAA<U+0007>"
        );
        assert_eq!(
            render("a\nb\tc\u{7f}\u{9b}2J"),
            "a<U+000A>b<U+0009>c<U+007F><U+009B>2J"
        );
        assert_eq!(render("\u{202e}txt\u{2066}"), "<U+202E>txt<U+2066>");
        assert_eq!(
            render("a\u{200b}b\u{feff}\u{3164}"),
            "a<U+200B>b<U+FEFF><U+3164>"
        );
        assert_eq!(
            render("\u{e000}\u{10ffff}\u{ffff}\u{fdd0}"),
            "<U+E000><U+10FFFF><U+FFFF><U+FDD0>"
        );
        assert_eq!(render("\u{e0041}"), "<U+E0041>", "a tag character");
    }

    #[test]
    fn nobody_forges_an_escape() {
        assert_eq!(render("<U+202E>"), "<U+003C>U+202E>");
    }

    #[test]
    fn nothing_unsafe_comes_out_and_nothing_is_lost() {
        let all: String = ('\0'..=char::MAX).collect();
        let shown = render(&all);
        assert!(!shown.chars().any(is_unsafe));
    }

    /// `Default_Ignorable_Code_Point` of Unicode 16, but for the selectors of variants.
    const IGNORABLE: [(u32, u32); 17] = [
        (0xad, 0xad),
        (0x34f, 0x34f),
        (0x61c, 0x61c),
        (0x115f, 0x1160),
        (0x17b4, 0x17b5),
        (0x180b, 0x180f),
        (0x200b, 0x200f),
        (0x202a, 0x202e),
        (0x2060, 0x206f),
        (0x3164, 0x3164),
        (0xfeff, 0xfeff),
        (0xffa0, 0xffa0),
        (0xfff0, 0xfff8),
        (0x1bca0, 0x1bca3),
        (0x1d173, 0x1d17a),
        (0xe0000, 0xe00ff),
        (0xe01f0, 0xe0fff),
    ];

    #[test]
    fn whatever_unicode_calls_ignorable_is_unsafe() {
        let all = IGNORABLE.iter().flat_map(|(from, to)| *from..=*to);
        let safe: Vec<u32> = all
            .filter(|code| char::from_u32(*code).is_some_and(|c| !is_unsafe(c)))
            .collect();
        assert_eq!(safe, [0; 0]);
        for c in "\u{fe00}\u{fe0f}\u{e0100}\u{e01ef}".chars() {
            assert!(!is_unsafe(c) && is_blank(c), "{:x}", c as u32);
        }
    }

    #[test]
    fn what_shows_nothing_is_blank() {
        for text in [
            "",
            " 　\u{a0}",
            "\u{200b}\u{2800}\u{3164}",
            "\u{e0100}\u{fe0f}\u{200d}",
        ] {
            assert!(text.chars().all(is_blank), "{text:?}");
        }
        for c in "a-。\u{301}\u{e000}".chars() {
            assert!(!is_blank(c), "{:x}", c as u32);
        }
    }

    #[test]
    fn json_stays_the_same_json() {
        let all: String = ('\0'..=char::MAX).collect();
        let json = serde_json::to_string(&all).unwrap();
        let shown = render_json(&json);
        assert!(!shown.chars().any(is_unsafe));
        assert_eq!(serde_json::from_str::<String>(&shown).unwrap(), all);
    }
}
