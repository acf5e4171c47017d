//! What a dictionary says of itself: its coding, and where the words without endings begin.

use strum::Display;

use std::borrow::Cow;
use std::io::{BufRead, Read};

use encoding_rs::{EUC_JP, Encoding, UTF_8};

/// The line before the entries that nouns are in. Sorted by reading, upwards.
const NOUNS: &[u8] = b";; okuri-nasi entries";

/// How far that line is looked for. Bytes; in `SKK-JISYO.L` it stands at 350 thousand.
const SEARCHED: u64 = 4 << 20;

/// The first line is looked at this far. Bytes.
const FIRST: u64 = 256;

/// Text without its coding's faults; `None` if it has any.
pub(super) fn decode<'a>(bytes: &'a [u8], coding: &'static Encoding) -> Option<Cow<'a, str>> {
    coding.decode_without_bom_handling_and_without_replacement(bytes)
}

/// A key in the bytes by which it is sorted. Dictionaries in UTF-8 are EUC-JP ones converted: they keep the
/// order, in which ー comes before あ.
pub(super) fn sorted_by<'a>(key: &'a [u8], coding: &'static Encoding) -> Cow<'a, [u8]> {
    let text = (coding != EUC_JP).then(|| decode(key, coding)).flatten();
    text.map_or(Cow::Borrowed(key), |text| {
        Cow::Owned(EUC_JP.encode(&text).0.into_owned())
    })
}

/// Why a file cannot be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Display)]
#[strum(serialize_all = "kebab-case")]
pub enum DictionaryError {
    /// It is not there.
    Missing,
    /// It cannot be opened, or is no regular file.
    Unreadable,
    /// It says that it is in another coding than EUC-JP or UTF-8.
    Coding,
    /// It has no line `;; okuri-nasi entries.`.
    NoEntries,
}

impl std::error::Error for DictionaryError {}

/// What must be known of a dictionary before something is looked up in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Header {
    /// EUC-JP or UTF-8.
    pub(super) coding: &'static Encoding,
    /// Where the first entry begins. Bytes.
    pub(super) start: u64,
}

impl Header {
    /// Reads a dictionary from its beginning.
    pub(super) fn read(file: impl BufRead) -> Result<Self, DictionaryError> {
        let mut file = file.take(SEARCHED);
        let mut line = Vec::new();
        let mut coding = None;
        let mut start = 0;
        loop {
            line.clear();
            let most = if coding.is_none() { FIRST } else { SEARCHED };
            let read = file.by_ref().take(most).read_until(b'\n', &mut line);
            match read {
                Ok(0) | Err(_) => return Err(DictionaryError::NoEntries),
                Ok(read) => start += u64::try_from(read).unwrap_or_default(),
            }
            let coding = match coding {
                Some(coding) => coding,
                None => *coding.insert(declared(&line).ok_or(DictionaryError::Coding)?),
            };
            if line.starts_with(NOUNS) {
                return Ok(Self { coding, start });
            }
        }
    }
}

/// The coding that the first line names; EUC-JP if it names none.
fn declared(first: &[u8]) -> Option<&'static Encoding> {
    let text = String::from_utf8_lossy(first).to_ascii_lowercase();
    let Some((_, rest)) = text.split_once("coding:") else {
        return Some(Encoding::for_bom(first).map_or(EUC_JP, |(coding, _)| coding));
    };
    let part_of_name = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
    let name = rest.trim_start().split(|c| !part_of_name(c)).next()?;
    let ends = ["-unix", "-dos", "-mac"];
    let name = ends
        .iter()
        .find_map(|end| name.strip_suffix(end))
        .unwrap_or(name);
    match name {
        "euc-jp" | "euc_jp" | "eucjp" | "euc-japan" | "japanese-iso-8bit" => Some(EUC_JP),
        "utf-8" | "utf8" => Some(UTF_8),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codings() {
        for (line, coding) in [
            (";; -*- mode: fundamental; coding: euc-jp -*-", Some(EUC_JP)),
            (";; -*- coding: utf-8 -*-", Some(UTF_8)),
            (";; -*- coding: UTF-8-unix; -*-", Some(UTF_8)),
            (";; -*- mode: fundamental; coding: euc-jis-2004 -*-", None),
            (";; -*- coding: sjis -*-", None),
            (";; okuri-ari entries.", Some(EUC_JP)),
            ("\u{feff};; mine", Some(UTF_8)),
        ] {
            assert_eq!(declared(line.as_bytes()), coding, "{line}");
        }
    }

    #[test]
    fn entries_begin_after_their_line() {
        let file = b";; coding: utf-8\n;; okuri-ari entries.\nx\n;; okuri-nasi entries.\n";
        let header = Header::read(&file[..]).unwrap();
        assert_eq!(header.start, u64::try_from(file.len()).unwrap());
        assert_eq!(header.coding, UTF_8);
        assert_eq!(Header::read(&file[..30]), Err(DictionaryError::NoEntries));
        assert_eq!(Header::read(&b""[..]), Err(DictionaryError::NoEntries));
        let first = b";; okuri-nasi entries.\n";
        assert_eq!(Header::read(&first[..]).unwrap().start, 23);
    }

    #[test]
    fn garbage_without_an_end_is_given_up() {
        let endless = std::io::BufReader::new(std::io::repeat(b'x'));
        assert_eq!(Header::read(endless), Err(DictionaryError::NoEntries));
    }

    #[test]
    fn the_long_vowel_sorts_before_kana_in_both() {
        let (long, a) = ("あー".as_bytes(), "ああ".as_bytes());
        assert!(long > a);
        assert!(sorted_by(long, UTF_8) < sorted_by(a, UTF_8));
    }
}
