//! One line of a dictionary: `みちこ /美智子;人名/道子;名/`.

use encoding_rs::Encoding;

use super::Candidate;
use super::header::decode;

/// The longest word that is offered. Characters.
const LONGEST: usize = 40;

/// The key of a line and what follows its space; none for comments and what is no entry.
pub(super) fn split(line: &[u8]) -> Option<(&[u8], &[u8])> {
    let at = line.iter().position(|byte| *byte == b' ')?;
    let (key, rest) = line.split_at_checked(at)?;
    let rest = rest.strip_prefix(b" /")?;
    (!key.is_empty() && !key.starts_with(b";")).then_some((key, rest))
}

/// The words of a line from behind its first slash. No byte of a character beyond ASCII is a slash
/// or a semicolon, in either coding. What no slash ends is cut off, and left out.
pub(super) fn words(rest: &[u8], coding: &'static Encoding, reading_len: usize) -> Vec<Candidate> {
    let parts = rest.split_inclusive(|byte| *byte == b'/');
    let whole = parts.filter_map(|part| part.strip_suffix(b"/"));
    let words = whole.filter_map(|part| word(part, coding));
    words.map(|word| Candidate { word, reading_len }).collect()
}

fn word(part: &[u8], coding: &'static Encoding) -> Option<String> {
    let bytes = part.split(|byte| *byte == b';').next()?;
    // Lisp that only Emacs could run, or an entry with its ending.
    if bytes.is_empty() || bytes.starts_with(b"(") || bytes.starts_with(b"[") {
        return None;
    }
    let text = decode(bytes, coding)?;
    let plain = !text.chars().any(char::is_control) && text.chars().count() <= LONGEST;
    plain.then(|| text.into_owned())
}

#[cfg(test)]
mod tests {
    use encoding_rs::{EUC_JP, UTF_8};

    use super::*;

    fn texts(rest: &[u8], coding: &'static Encoding) -> Vec<String> {
        let words = words(rest, coding, 1);
        words.iter().map(|word| word.word.clone()).collect()
    }

    #[test]
    fn a_line_is_a_key_and_words() {
        assert_eq!(split(b"key /a/b/"), Some((&b"key"[..], &b"a/b/"[..])));
        for bad in [
            &b"; comment /a/"[..],
            b"",
            b"key",
            b"key a",
            b" /a/",
            b"\xff\xfe",
        ] {
            assert_eq!(split(bad), None);
        }
    }

    #[test]
    fn notes_lisp_and_endings_are_left_out() {
        let line = "美智子;人名/(concat \"a\\057b\")/道子/[た/立/]/;only a note//cut";
        let (euc, ..) = EUC_JP.encode(line);
        assert_eq!(texts(&euc, EUC_JP), ["美智子", "道子", "立", "]"]);
        assert_eq!(texts(line.as_bytes(), UTF_8), ["美智子", "道子", "立", "]"]);
    }

    #[test]
    fn what_cannot_be_read_or_steers_is_left_out() {
        assert_eq!(texts(b"\xff/a/\xb9/", EUC_JP), ["a"]);
        assert_eq!(texts(b"\x1b[2J/a\x00/b/\r", EUC_JP), ["b"]);
        let long = [&[b'x'; 41][..], b"/y/"].concat();
        assert_eq!(texts(&long, UTF_8), ["y"]);
    }
}
