//! The text of a key file, as an editor, PowerShell, or somebody who types it off a sheet of paper makes it.

use encoding_rs::{EUC_JP, SHIFT_JIS};
use unicode_normalization::UnicodeNormalization as _;
use zeroize::Zeroizing;

use super::super::seal::Identity;

/// How a secret key begins.
const BEGINNING: &str = "age-secret-key-1";

/// So many letters follow.
const LETTERS: usize = 58;

/// On so many lines a key may have been typed.
const MOST_LINES: usize = 20;

/// Signs that editors, input methods and books put in the place of a hyphen. No key has anything like them in it.
const HYPHENS: [char; 11] = [
    '\u{2010}', '\u{2011}', '\u{2012}', '\u{2013}', '\u{2014}', '\u{2015}', '\u{2043}', '\u{2212}',
    '\u{2500}', '\u{30a0}', '\u{30fc}',
];

/// The same bytes as UTF-8 without a mark in front, whichever Unicode they are in, on lines that end as usual; others as
/// they are.
pub(super) fn plain(bytes: Zeroizing<Vec<u8>>) -> Zeroizing<Vec<u8>> {
    let mut plain = unmarked(bytes);
    if !plain.contains(&b'\n') {
        let returns = plain.iter_mut().filter(|byte| **byte == b'\r');
        returns.for_each(|byte| *byte = b'\n');
    }
    plain
}

/// The lines of a file. A comment may be in any encoding that has ASCII in it; what cannot be read is marked.
pub(super) fn lines(bytes: &[u8]) -> Vec<Zeroizing<String>> {
    let lines = bytes.split(|byte| *byte == b'\n');
    lines
        .map(|line| of_japan(line).unwrap_or_else(|| lossy(line)))
        .collect()
}

/// A line that is a key only in an encoding of Japan: its hyphens and letters may be full-width.
fn of_japan(line: &[u8]) -> Option<Zeroizing<String>> {
    if std::str::from_utf8(line).is_ok() {
        return None;
    }
    let read = [SHIFT_JIS, EUC_JP].into_iter().filter_map(|encoding| {
        let text = encoding.decode_without_bom_handling_and_without_replacement(line)?;
        Some(Zeroizing::new(text.into_owned()))
    });
    read.into_iter().find(|text| is_meant(text))
}

fn lossy(line: &[u8]) -> Zeroizing<String> {
    // Room for all of it at once: a buffer that grows leaves copies behind.
    let mut text = Zeroizing::new(String::with_capacity(line.len() * 3));
    for chunk in line.utf8_chunks() {
        text.push_str(chunk.valid());
        if !chunk.invalid().is_empty() {
            text.push(char::REPLACEMENT_CHARACTER);
        }
    }
    text
}

/// Whether a line says nothing to a program.
pub(super) fn is_comment(line: &str) -> bool {
    line.is_empty() || line.starts_with(['#', '＃'])
}

fn unmarked(bytes: Zeroizing<Vec<u8>>) -> Zeroizing<Vec<u8>> {
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

/// Whether somebody meant this for a secret key.
pub(super) fn is_meant(line: &str) -> bool {
    let mut folded = Zeroizing::new(String::with_capacity(line.len() * 4));
    fold(line, &mut folded);
    folded.contains(BEGINNING)
}

/// The key that begins in the first of these lines, and how many of them it takes. In groups of letters, with
/// full-width letters, with other hyphens, on several lines, after a few words: nothing of that is part of a key, and a
/// key knows by itself whether it is whole.
pub(super) fn key<'a>(lines: impl Iterator<Item = &'a str>) -> Option<(Identity, usize)> {
    let mut typed = Zeroizing::new(String::with_capacity(8 * 1024));
    for (count, line) in lines.take(MOST_LINES).enumerate() {
        if line.len() > 512 || line.starts_with('#') {
            return None;
        }
        fold(line, &mut typed);
        if let Some((_, letters)) = typed.split_once(BEGINNING) {
            // Of two on one line none is to be lost.
            if letters.contains(BEGINNING) {
                return None;
            }
            if let Some(key) = grouped(letters) {
                return Some((key, count + 1));
            }
        } else if !BEGINNING.starts_with(typed.as_str()) {
            return None;
        }
    }
    None
}

/// Small letters, plain hyphens, no blanks.
fn fold(line: &str, into: &mut String) {
    let signs = line.nfkc().filter(|sign| !sign.is_whitespace());
    into.extend(signs.map(|sign| {
        if HYPHENS.contains(&sign) {
            '-'
        } else {
            sign.to_ascii_lowercase()
        }
    }));
}

fn grouped(letters: &str) -> Option<Identity> {
    let mut whole = Zeroizing::new(String::with_capacity(128));
    whole.push_str(BEGINNING);
    whole.extend(letters.chars().filter(|sign| *sign != '-').take(LETTERS));
    whole.parse().ok()
}
