//! Signs that people type in the place of ASCII ones.

/// What people type for an ASCII sign.
const WIDE: [(char, char); 21] = [
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
];

/// What other files begin a comment with.
const COMMENTS: [&str; 6] = ["//", ";", "--", "/*", "※", "<!--"];

/// What other files put around a list.
pub(super) const BRACKETS: [(char, char); 7] = [
    ('(', ')'),
    ('（', '）'),
    ('{', '}'),
    ('｛', '｝'),
    ('【', '】'),
    ('〔', '〕'),
    ('<', '>'),
];

/// Units that people write behind a number.
const UNITS: [&str; 12] = [
    "秒", "秒間", "分", "分間", "ms", "s", "sec", "secs", "second", "seconds", "min", "minutes",
];

/// The ASCII sign that was meant.
pub(super) fn ascii(c: char) -> Option<char> {
    match c {
        '０'..='９' => narrow(c),
        _ => WIDE
            .iter()
            .find(|(wide, _)| *wide == c)
            .map(|(_, ascii)| *ascii),
    }
}

/// The half-width form of a full-width letter, digit or sign.
fn narrow(c: char) -> Option<char> {
    matches!(c, '！'..='～').then(|| char::from_u32(u32::from(c) - 0xff01 + 0x21))?
}

/// A word in its half-width form and small letters.
pub(super) fn plain(word: &str) -> String {
    let narrow = word.chars().map(|c| narrow(c).unwrap_or(c));
    narrow.flat_map(char::to_lowercase).collect()
}

/// A blank that is none to TOML.
pub(super) const fn is_odd_blank(c: char) -> bool {
    matches!(
        c,
        '\u{a0}' | '\u{1680}' | '\u{2000}'
            ..='\u{200b}' | '\u{202f}' | '\u{205f}' | '\u{3000}' | '\u{feff}'
    )
}

/// The sign with which a comment of another kind of file begins here.
pub(super) fn comment(text: &str) -> Option<&'static str> {
    COMMENTS.into_iter().find(|sign| text.starts_with(sign))
}

/// Whether a text is a number with what belongs to no number: `90秒`, `1,000`.
pub(super) fn is_with_unit(text: &str) -> bool {
    let text = plain(text);
    let rest = text.trim_start_matches(|c: char| c.is_ascii_digit());
    let groups = |rest: &str| {
        let mut groups = rest.split([',', '、']);
        let three = |group: &str| group.len() == 3 && group.bytes().all(|b| b.is_ascii_digit());
        groups.next() == Some("") && rest.len() > 1 && groups.all(three)
    };
    rest.len() < text.len() && (UNITS.contains(&rest.trim()) || groups(rest))
}
