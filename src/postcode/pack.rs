//! Packing addresses into a table, out of the phrases of another one. It must not know Japan Post.

use std::collections::HashMap;
use std::fmt;

use super::phrases::{MOST, Phrases, cost, entry_of};
use super::rows::TableRow;
use super::table::header;
use super::{PostcodeEntry, Table};

/// Rows in a block, or as many more as its last code has.
const BLOCK: usize = 128;

/// The addresses cannot be packed: more different characters than Japanese places have, or one of
/// hundreds of characters. They are not addresses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PackError;

impl fmt::Display for PackError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("these are no addresses")
    }
}

impl std::error::Error for PackError {}

/// The packed table of some addresses, with a date as in `2022-05-04`. Each postcode keeps its addresses
/// in the order given, each of them once.
pub fn pack(
    mut entries: Vec<PostcodeEntry>,
    date: &str,
    like: &Table,
) -> Result<Vec<u8>, PackError> {
    entries.sort_by_key(|entry| entry.code);
    let mut writer = Writer::new(like);
    for same in entries.chunk_by(|left, right| left.code == right.code) {
        let mut seen: Vec<&PostcodeEntry> = Vec::new();
        for entry in same {
            if !seen.contains(&entry) {
                seen.push(entry);
            }
        }
        writer.write(&seen).ok_or(PackError)?;
    }
    let (table, index, body) = (writer.table, writer.index, writer.body);
    let mut bytes = header(date, table.len(), index.len(), body.len()).ok_or(PackError)?;
    bytes.extend(table.into_flattened());
    bytes.extend(index.into_flattened().into_flattened());
    bytes.extend(body);
    Ok(bytes)
}

struct Writer {
    table: Vec<[u8; 4]>,
    /// The symbol of each phrase.
    symbols: HashMap<String, u16>,
    /// Of the longest phrase. Characters.
    longest: usize,
    /// Of each block its first code and where it starts.
    index: Vec<[[u8; 4]; 2]>,
    body: Vec<u8>,
    before: TableRow,
    /// Rows in the last block.
    rows: usize,
}

impl Writer {
    fn new(like: &Table) -> Self {
        let table = like.phrases().to_vec();
        let texts = Phrases(&table);
        let known = (0..u16::MAX).take(table.len());
        let symbols = known.filter_map(|symbol| Some((texts.text(&[symbol])?, symbol)));
        let symbols: HashMap<String, u16> = symbols.collect();
        let lengths = symbols.keys().map(|phrase| phrase.chars().count());
        Self {
            longest: lengths.max().unwrap_or(1),
            table,
            symbols,
            index: Vec::new(),
            body: Vec::new(),
            before: TableRow::default(),
            rows: BLOCK,
        }
    }

    /// Writes all addresses of one postcode, which must not be spread over two blocks.
    fn write(&mut self, same: &[&PostcodeEntry]) -> Option<()> {
        let code = same.first()?.code;
        if self.rows >= BLOCK {
            let start = u32::try_from(self.body.len()).ok()?;
            self.index.push([code.to_le_bytes(), start.to_le_bytes()]);
            self.before = TableRow::before(code);
            self.rows = 0;
        }
        for entry in same {
            let next = TableRow {
                code,
                address: self.cheapest(&entry.address.text)?,
                office: self.cheapest(entry.address.office.as_deref().unwrap_or_default())?,
            };
            self.before.write(&next, &mut self.body)?;
            self.before = next;
            self.rows += 1;
        }
        Some(())
    }

    /// The phrases of a text that take the fewest bytes; among equals the longest first.
    fn cheapest(&mut self, text: &str) -> Option<Vec<u16>> {
        for sign in text.chars() {
            self.learn(sign)?;
        }
        let starts: Vec<usize> = text.char_indices().map(|(start, _)| start).collect();
        let ends: Vec<usize> = starts.iter().skip(1).copied().chain([text.len()]).collect();
        // From the end of the text: bytes from here on, the symbol here, where the next one starts.
        let mut best: HashMap<usize, (u32, u16, usize)> = HashMap::from([(text.len(), (0, 0, 0))]);
        for (place, start) in starts.iter().enumerate().rev() {
            let near = ends.iter().skip(place).take(self.longest);
            let fit = near.rev().filter_map(|end| {
                let symbol = *self.symbols.get(text.get(*start..*end)?)?;
                Some((best.get(end)?.0 + cost(symbol), symbol, *end))
            });
            let cheapest = fit.min_by_key(|fit| fit.0)?;
            best.insert(*start, cheapest);
        }
        let mut phrases = Vec::new();
        let mut start = 0;
        while start < text.len() {
            let (_, symbol, end) = best.get(&start)?;
            phrases.push(*symbol);
            start = *end;
        }
        Some(phrases)
    }

    /// Makes sure that there is a symbol for a character.
    fn learn(&mut self, sign: char) -> Option<()> {
        if !self.symbols.contains_key(sign.encode_utf8(&mut [0; 4])) {
            let symbol = u16::try_from(self.table.len()).ok()?;
            if self.table.len() >= MOST || sign.is_control() {
                return None;
            }
            self.table.push(entry_of(sign));
            self.symbols.insert(sign.to_string(), symbol);
        }
        Some(())
    }
}
