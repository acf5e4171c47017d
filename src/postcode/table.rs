//! The packed table: header, phrases, index of blocks, blocks. Data that makes no sense gives no address.
//!
//! It must not know where the bytes come from.

use std::borrow::Cow;

use super::phrases::Phrases;
use super::rows::TableRow;
use super::{PostalAddress, PostcodeEntry, code_of, digits_of};

/// Begins every packed table; the digit counts its forms.
pub(super) const MAGIC: &[u8; 8] = b"POSTCOD1";

/// Bytes of the header: `MAGIC`, the date, two of nothing, three numbers.
const HEADER: usize = 32;

/// Bytes of the date, `2022-05-04`.
const DATE: usize = 10;

/// A packed table of postcodes.
#[derive(Clone, Debug)]
pub struct Table {
    pub(super) bytes: Cow<'static, [u8]>,
}

impl Table {
    /// A table out of packed bytes; none if they are something else, or not whole.
    pub fn of(bytes: Vec<u8>) -> Option<Self> {
        TableView::of(&bytes)?;
        Some(Self {
            bytes: Cow::Owned(bytes),
        })
    }

    /// All addresses of a postcode, in the order of the source; none if the seven ASCII digits are not a
    /// known postcode.
    pub fn lookup(&self, digits: &str) -> Vec<PostalAddress> {
        let found = code_of(digits).zip(TableView::of(&self.bytes));
        found.map_or_else(Vec::new, |(code, view)| view.lookup(code))
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
        date_of(&self.bytes).unwrap_or_default()
    }

    /// Everything, in the order of the codes.
    pub fn entries(&self) -> Vec<PostcodeEntry> {
        let Some(view) = TableView::of(&self.bytes) else {
            return Vec::new();
        };
        let mut entries = Vec::new();
        for block in 0..view.index.len() {
            view.each(block, |row| {
                let code = row.code;
                let address = view.address(row);
                entries.extend(address.map(|address| PostcodeEntry { code, address }));
                true
            });
        }
        entries
    }

    /// The phrases, for packing other addresses with them.
    pub(super) fn phrases(&self) -> &[[u8; 4]] {
        TableView::of(&self.bytes).map_or(&[], |view| view.phrases.0)
    }
}

/// The date in the header of a packed table.
pub(super) fn date_of(bytes: &[u8]) -> Option<&str> {
    let date = bytes.strip_prefix(MAGIC)?.get(..DATE)?;
    let plain = date
        .iter()
        .all(|byte| byte.is_ascii_digit() || *byte == b'-');
    std::str::from_utf8(date).ok().filter(|_| plain)
}

/// The header of a table with so many bytes of each part.
pub(super) fn header(date: &str, phrases: usize, blocks: usize, body: usize) -> Option<Vec<u8>> {
    let mut bytes = MAGIC.to_vec();
    bytes.extend_from_slice(date.as_bytes());
    bytes.extend([0; 2]);
    for count in [phrases, blocks, body] {
        bytes.extend(u32::try_from(count).ok()?.to_le_bytes());
    }
    (bytes.len() == HEADER).then_some(bytes)
}

/// The parts of a table.
struct TableView<'a> {
    phrases: Phrases<'a>,
    index: &'a [[u8; 8]],
    body: &'a [u8],
}

impl<'a> TableView<'a> {
    fn of(bytes: &'a [u8]) -> Option<Self> {
        date_of(bytes)?;
        let (head, rest) = bytes.split_at_checked(HEADER)?;
        let (counts, _) = head.get(MAGIC.len() + DATE + 2..)?.as_chunks::<4>();
        let [phrases, blocks, body] = counts else {
            return None;
        };
        let length = |count: &[u8; 4], each: usize| {
            usize::try_from(u32::from_le_bytes(*count))
                .ok()?
                .checked_mul(each)
        };
        let (phrases, rest) = rest.split_at_checked(length(phrases, 4)?)?;
        let (index, rest) = rest.split_at_checked(length(blocks, 8)?)?;
        (rest.len() == length(body, 1)?).then_some(Self {
            phrases: Phrases(phrases.as_chunks().0),
            index: index.as_chunks().0,
            body: rest,
        })
    }

    fn lookup(&self, code: u32) -> Vec<PostalAddress> {
        let mut found = Vec::new();
        let after = self.index.partition_point(|entry| place(*entry).0 <= code);
        if let Some(block) = after.checked_sub(1) {
            self.each(block, |row| {
                if row.code == code {
                    found.extend(self.address(row));
                }
                row.code <= code
            });
        }
        found
    }

    /// Shows the rows of a block until there are no more or `go_on` has seen enough.
    fn each(&self, block: usize, mut go_on: impl FnMut(&TableRow) -> bool) {
        let Some((code, start)) = self.index.get(block).map(|entry| place(*entry)) else {
            return;
        };
        let next = self.index.get(block + 1).map(|entry| place(*entry).1);
        let end = next.unwrap_or(self.body.len());
        let mut bytes = self.body.get(start..end).unwrap_or_default();
        let mut row = TableRow::before(code);
        while row.advance(&mut bytes).is_some() && go_on(&row) {}
    }

    fn address(&self, row: &TableRow) -> Option<PostalAddress> {
        let text = self.phrases.text(&row.address)?;
        let office = match row.office.as_slice() {
            [] => None,
            office => Some(self.phrases.text(office)?),
        };
        Some(PostalAddress { text, office })
    }
}

/// The first code of a block, and where it starts in the body.
fn place([a, b, c, d, start @ ..]: [u8; 8]) -> (u32, usize) {
    let start = u32::from_le_bytes(start);
    // On a machine where this does not fit, there is no such body.
    let start = usize::try_from(start).unwrap_or(usize::MAX);
    (u32::from_le_bytes([a, b, c, d]), start)
}
