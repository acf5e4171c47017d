//! The files that Japan Post gives away: `KEN_ALL.CSV` and `utf_ken_all.csv` (towns), `JIGYOSYO.CSV` (offices).
//!
//! It must not know the packed form.

use std::fmt;

use encoding_rs::SHIFT_JIS;

use super::{PostalAddress, PostcodeEntry, code_of};

/// Fields of a row of towns.
const TOWN_FIELDS: usize = 15;

/// Fields of a row of offices.
const OFFICE_FIELDS: usize = 13;

/// What Japan Post writes where a postcode is for all the rest of a municipality.
const REST: &str = "以下に掲載がない場合";

/// Why a file is not one of Japan Post's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SourceError {
    /// Neither UTF-8 nor `Shift_JIS`.
    Encoding,
    /// Not the fields of a row of towns or offices.
    Row {
        /// In which line, from 1.
        line: usize,
    },
    Empty,
}

impl fmt::Display for SourceError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Encoding => f.write_str("neither UTF-8 nor Shift_JIS"),
            Self::Row { line } => write!(
                f,
                "line {line} is not one of Japan Post's (is it unzipped?)"
            ),
            Self::Empty => f.write_str("empty"),
        }
    }
}

impl std::error::Error for SourceError {}

/// All entries of a file, in its order, but offices behind towns.
pub fn read(bytes: &[u8]) -> Result<Vec<PostcodeEntry>, SourceError> {
    let text = text_of(bytes).ok_or(SourceError::Encoding)?;
    let (mut towns, mut offices) = (Vec::<Town>::new(), Vec::new());
    for (line, row) in text.lines().enumerate() {
        let bad = SourceError::Row { line: line + 1 };
        let fields = fields(row);
        if fields.len() == OFFICE_FIELDS {
            offices.push(office(&fields).ok_or(bad)?);
            continue;
        }
        let town = Town::of(&fields).ok_or(bad)?;
        match towns.last_mut() {
            Some(before) if before.is_open() && before.code == town.code => {
                before.field.push_str(&town.field);
            }
            _ => towns.push(town),
        }
    }
    let towns = towns.into_iter().map(Town::entry);
    let entries: Vec<PostcodeEntry> = towns.chain(offices).collect();
    if entries.is_empty() {
        return Err(SourceError::Empty);
    }
    Ok(entries)
}

/// UTF-8, or else `Shift_JIS`; of the signs that these two write differently always the same one.
fn text_of(bytes: &[u8]) -> Option<String> {
    let text = match std::str::from_utf8(bytes) {
        Ok(text) => text.trim_start_matches('\u{feff}').into(),
        Err(_) => SHIFT_JIS.decode_without_bom_handling_and_without_replacement(bytes)?,
    };
    Some(text.replace('～', "〜").replace('－', "−"))
}

/// The fields of a row. Japan Post has no quotation marks or commas within one.
fn fields(row: &str) -> Vec<&str> {
    let fields = row.split(',').map(str::trim);
    fields.map(|field| field.trim_matches('"')).collect()
}

fn office(fields: &[&str]) -> Option<PostcodeEntry> {
    let [_, _, name, prefecture, city, town, rest, digits, ..] = fields else {
        return None;
    };
    let address = PostalAddress {
        text: [*prefecture, city, town, rest].concat(),
        office: Some((*name).to_owned()),
    };
    Some(PostcodeEntry {
        code: code_of(digits)?,
        address,
    })
}

/// A row of towns; of the long ones only a part.
struct Town {
    code: u32,
    /// Prefecture and city.
    city: String,
    /// The name, and remarks in full-width brackets.
    field: String,
}

impl Town {
    fn of(fields: &[&str]) -> Option<Self> {
        let [_, _, digits, _, _, _, prefecture, city, town, ..] = fields else {
            return None;
        };
        (fields.len() == TOWN_FIELDS).then_some(Self {
            code: code_of(digits)?,
            city: [*prefecture, city].concat(),
            field: (*town).to_owned(),
        })
    }

    /// Whether the row goes on in the next one: `KEN_ALL.CSV` has lines of limited length.
    fn is_open(&self) -> bool {
        self.field.matches('（').count() > self.field.matches('）').count()
    }

    fn entry(self) -> PostcodeEntry {
        let town = name_of(&self.field, &self.city);
        PostcodeEntry {
            code: self.code,
            address: PostalAddress {
                text: self.city + &town,
                office: None,
            },
        }
    }
}

/// The name of the town alone, empty where the field holds only remarks.
fn name_of(field: &str, city: &str) -> String {
    let (name, remark) = field.split_once('（').unwrap_or((field, ""));
    let everything = name
        .strip_suffix("一円")
        .is_some_and(|whole| !whole.is_empty() && city.ends_with(whole));
    if name == REST || everything || (name.contains("の次に") && name.ends_with("がくる場合"))
    {
        return String::new();
    }
    if name.contains(['、', '〜']) {
        // 種市第１５地割〜第２１地割: which of them it is, the patient knows.
        let lots = name.split_once('第').filter(|_| name.contains("地割"));
        return lots.map_or_else(String::new, |(name, _)| name.to_owned());
    }
    // Each floor of a tower has a postcode of its own.
    let floor = remark.strip_suffix('）').unwrap_or_default();
    let floor = floor.rsplit('（').next().unwrap_or_default();
    let number = floor.strip_suffix('階').unwrap_or_default();
    if !number.is_empty() && number.chars().all(|sign| ('０'..='９').contains(&sign)) {
        return format!("{name}　{floor}");
    }
    name.to_owned()
}
