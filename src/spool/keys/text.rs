//! The text of a key file, as an editor, PowerShell, or somebody who types it off a sheet of paper makes it.

use unicode_normalization::UnicodeNormalization as _;
use zeroize::Zeroizing;

use super::super::seal::Key;

/// How a secret key begins.
const BEGINNING: &str = "age-secret-key-1";

/// On so many lines a key may have been typed.
const MOST_LINES: usize = 20;

/// The same bytes as UTF-8 without a mark in front, whichever Unicode they are in; others as they are.
pub(super) fn plain(bytes: Zeroizing<Vec<u8>>) -> Zeroizing<Vec<u8>> {
    match bytes.as_slice() {
        [0xef, 0xbb, 0xbf, text @ ..] => Zeroizing::new(text.to_vec()),
        [0xff, 0xfe, text @ ..] => narrow(text, u16::from_le_bytes),
        [0xfe, 0xff, text @ ..] => narrow(text, u16::from_be_bytes),
        // Without a mark every other byte of such a file is zero.
        [first, 0, _, 0, ..] if *first != 0 => narrow(&bytes, u16::from_le_bytes),
        [0, first, 0, _, ..] if *first != 0 => narrow(&bytes, u16::from_be_bytes),
        _ => bytes,
    }
}

fn narrow(text: &[u8], unit: fn([u8; 2]) -> u16) -> Zeroizing<Vec<u8>> {
    let (pairs, _) = text.as_chunks();
    let units = pairs.iter().map(|pair| unit(*pair));
    // Room for all of it at once: a buffer that grows leaves copies behind.
    let mut plain = Zeroizing::new(String::with_capacity(text.len() * 2));
    for character in char::decode_utf16(units) {
        plain.push(character.unwrap_or(char::REPLACEMENT_CHARACTER));
    }
    Zeroizing::new(plain.as_bytes().to_vec())
}

/// The key that begins in the first of these lines, and how many of them it takes. In groups of letters,
/// with full-width letters, on several lines: nothing of that is part of a key.
pub(super) fn key<'a>(lines: impl Iterator<Item = &'a str>) -> Option<(Key, usize)> {
    let mut typed = Zeroizing::new(String::with_capacity(1024));
    for (count, line) in lines.take(MOST_LINES).enumerate() {
        if line.len() > 512 || line.trim_start().starts_with('#') {
            return None;
        }
        typed.extend(line.nfkc().filter(|sign| !sign.is_whitespace()));
        if let Some(key) = grouped(&typed) {
            return Some((key, count + 1));
        }
    }
    None
}

fn grouped(typed: &str) -> Option<Key> {
    let (beginning, letters) = typed.split_at_checked(BEGINNING.len())?;
    if !beginning.eq_ignore_ascii_case(BEGINNING) {
        return None;
    }
    let mut whole = Zeroizing::new(String::with_capacity(128));
    whole.push_str(BEGINNING);
    let letters = letters.chars().filter(|sign| *sign != '-');
    whole.extend(letters.take(100).map(|letter| letter.to_ascii_lowercase()));
    whole.parse().ok()
}
