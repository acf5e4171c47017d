//! The packed table: a header, where each block begins, blocks. A block is deflated, and holds the lines of all codes
//! with the same first three digits. Data that makes no sense gives no address.
//!
//! It must not know where the bytes come from, nor Japan Post.

use std::borrow::Cow;
use std::collections::HashSet;

use miniz_oxide::deflate::compress_to_vec;
use miniz_oxide::inflate::decompress_to_vec_with_limit;

use super::{PostalAddress, PostcodeEntry, code_of, digits_of};

/// Begins every packed table; the digit counts its forms.
const MAGIC: &[u8; 8] = b"POSTCOD2";

/// Bytes of the date, `2022-05-04`.
const DATE: usize = 10;

/// A block for each beginning of three digits.
const BLOCKS: usize = 1000;

/// Codes with the same beginning.
const CODES: usize = 10_000;

/// The largest block that is unpacked; of Japan's the largest has 65 thousand. Bytes.
const LARGEST: usize = 1 << 20;

/// The longest address with its office that is one; of Japan's the longest has 260. Bytes.
const LONGEST: usize = 1024;

/// The slowest and smallest packing there is.
const LEVEL: u8 = 10;

/// The date, the places in the body at which the blocks begin and the last one ends, and the body.
type TableParts<'a> = (&'a str, &'a [[u8; 4]], &'a [u8]);

/// A packed table of postcodes.
#[derive(Clone, Debug)]
pub struct Table {
    bytes: Cow<'static, [u8]>,
}

impl Table {
    pub(super) const fn embedded(bytes: &'static [u8]) -> Self {
        Self {
            bytes: Cow::Borrowed(bytes),
        }
    }

    /// A table out of packed bytes; none if they are something else, or not whole.
    pub fn of(bytes: Vec<u8>) -> Option<Self> {
        let table = Self {
            bytes: Cow::Owned(bytes),
        };
        table.parts().is_some().then_some(table)
    }

    /// All addresses of a postcode, in the order of the source; none if the seven ASCII digits are not a
    /// known postcode.
    pub fn lookup(&self, digits: &str) -> Vec<PostalAddress> {
        let Some(code) = code_of(digits) else {
            return Vec::new();
        };
        let lines = self.lines(code as usize / CODES);
        let found = lines
            .lines()
            .filter_map(|line| line.strip_prefix(digits)?.strip_prefix('\t'));
        found.filter_map(address).collect()
    }

    /// What a patient is offered for a postcode as it was typed: each address, with the office that has the
    /// code for itself.
    pub fn towns(&self, typed: &str) -> Vec<String> {
        let found = digits_of(typed).map_or_else(Vec::new, |digits| self.lookup(&digits));
        let named = found.into_iter().map(|address| match address.office {
            Some(office) => format!("{} {office}", address.text),
            None => address.text,
        });
        named.collect()
    }

    /// The day of the data, `2022-05-04`.
    pub fn date(&self) -> &str {
        self.parts().map_or("", |(date, ..)| date)
    }

    /// Everything, in the order of the codes.
    pub fn entries(&self) -> Vec<PostcodeEntry> {
        let mut entries = Vec::new();
        for block in 0..BLOCKS {
            entries.extend(self.lines(block).lines().filter_map(entry));
        }
        entries
    }

    fn parts(&self) -> Option<TableParts<'_>> {
        let (date, rest) = self.bytes.strip_prefix(MAGIC)?.split_at_checked(DATE)?;
        let plain = |byte: &u8| byte.is_ascii_digit() || *byte == b'-';
        let date = str::from_utf8(date)
            .ok()
            .filter(|_| date.iter().all(plain))?;
        let (places, body) = rest.split_at_checked(4 * (BLOCKS + 1))?;
        let places = places.as_chunks().0;
        (place(places, BLOCKS)? == body.len()).then_some((date, places, body))
    }

    /// The lines of a block: code, address and, if there is one, office, between tabs.
    fn lines(&self, block: usize) -> String {
        let lines = self.parts().and_then(|(_, places, body)| {
            let packed = body.get(place(places, block)?..place(places, block + 1)?)?;
            let lines = decompress_to_vec_with_limit(packed, LARGEST).ok()?;
            String::from_utf8(lines).ok()
        });
        lines.unwrap_or_default()
    }
}

fn place(places: &[[u8; 4]], block: usize) -> Option<usize> {
    usize::try_from(u32::from_le_bytes(*places.get(block)?)).ok()
}

fn entry(line: &str) -> Option<PostcodeEntry> {
    let (digits, rest) = line.split_once('\t')?;
    Some(PostcodeEntry {
        code: code_of(digits)?,
        address: address(rest)?,
    })
}

/// What stands behind a code.
fn address(rest: &str) -> Option<PostalAddress> {
    let mut parts = rest.split('\t').map(str::to_owned);
    let (text, office) = (parts.next()?, parts.next());
    let plain = rest.len() <= LONGEST && !rest.contains(|c: char| c.is_control() && c != '\t');
    plain.then_some(PostalAddress { text, office })
}

/// The line of an entry; none if it would not be read back.
fn line(of: &PostcodeEntry) -> Option<String> {
    let PostalAddress { text, office } = &of.address;
    let mut line = format!("{:07}\t{text}", of.code);
    if let Some(office) = office {
        line = line + "\t" + office;
    }
    (entry(&line).as_ref() == Some(of)).then(|| line + "\n")
}

/// The packed table of some addresses, with a date as in `2022-05-04`. Each postcode keeps its addresses
/// in the order given, each of them once. None if one is no address: of
/// more than seven digits, with control characters, far too long.
pub fn pack(mut entries: Vec<PostcodeEntry>, date: &str) -> Option<Vec<u8>> {
    entries.sort_by_key(|entry| entry.code);
    let mut seen = HashSet::new();
    entries.retain(|entry| seen.insert(entry.clone()));
    let mut rest = entries.as_slice();
    let mut bytes = [MAGIC, date.as_bytes(), &[0; 4]].concat();
    let mut body = Vec::new();
    for block in 0..BLOCKS {
        let here = rest.partition_point(|entry| entry.code as usize / CODES <= block);
        let (here, later) = rest.split_at_checked(here)?;
        let lines: String = here.iter().map(line).collect::<Option<_>>()?;
        body.extend(compress_to_vec(lines.as_bytes(), LEVEL));
        bytes.extend(u32::try_from(body.len()).ok()?.to_le_bytes());
        rest = later;
    }
    bytes.extend(body);
    let whole = Table::of(bytes).filter(|_| rest.is_empty());
    whole.map(|table| table.bytes.into_owned())
}
