//! The record as JSON, written once and read strictly: what is not exactly a whole record is damaged.

use serde::de::{self, MapAccess, Visitor};
use serde::ser::SerializeMap as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use strum::{Display, IntoStaticStr, VariantNames};
use zeroize::Zeroizing;

use super::{OLDEST, Record, VERSION, Value};
use crate::spool::{EntryName, MAX_BYTES};

/// No value is longer than this many bytes: 120 graphemes, the most that a field takes, of 136 bytes.
const MAX_VALUE: usize = 16 * 1024;

/// More fields than any form has.
const MAX_FIELDS: usize = 64;

/// Why bytes are not a record. Holds none of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, IntoStaticStr, VariantNames, Display)]
#[strum(serialize_all = "kebab-case", const_into_str)]
pub enum RecordError {
    /// Larger than any record.
    TooLarge,
    /// Not JSON, a key twice, a key missing or unknown, a value of the wrong type.
    Shape,
    /// A version that this program does not know.
    Version,
    /// The end is missing.
    CutOff,
    /// A value that is too long, or too many.
    TooLong,
    /// The id is not one that a kiosk gives.
    Id,
}

impl std::error::Error for RecordError {}

#[derive(Deserialize)]
struct Version {
    v: u32,
}

impl Record {
    /// The bytes to seal. Typed text is in them byte for byte (UTF-8, never normalised). Fails when
    /// [`Self::from_json`] would refuse them: nothing is published that staff could not read.
    pub fn to_json(&self) -> Result<Zeroizing<Vec<u8>>, RecordError> {
        self.check()?;
        // Room for any record: a buffer that grows leaves copies behind.
        let mut bytes = Zeroizing::new(Vec::with_capacity(MAX_BYTES));
        serde_json::to_writer(&mut *bytes, self).map_err(|error| fault_of(&error))?;
        if bytes.len() > MAX_BYTES {
            return Err(RecordError::TooLarge);
        }
        Ok(bytes)
    }

    /// Reads a record; white space around it (padding) is no fault.
    pub fn from_json(bytes: &[u8]) -> Result<Self, RecordError> {
        if bytes.len() > MAX_BYTES {
            return Err(RecordError::TooLarge);
        }
        let Version { v } = serde_json::from_slice(bytes).map_err(|error| fault_of(&error))?;
        if !(OLDEST..=VERSION).contains(&v) {
            return Err(RecordError::Version);
        }
        let record: Self = serde_json::from_slice(bytes).map_err(|error| fault_of(&error))?;
        record.check()?;
        Ok(record)
    }

    fn check(&self) -> Result<(), RecordError> {
        if !self.end {
            return Err(RecordError::CutOff);
        }
        let short = [&self.pickup, &self.form, &self.locale];
        let about = [&self.cause, &self.reader_code, &self.visit];
        let short = short.into_iter().chain(about.into_iter().flatten());
        let entries = self.fields.iter().flat_map(|entry| {
            let value = match &entry.value {
                Value::Given(text) => Some(text),
                Value::Unknown | Value::Empty => None,
            };
            let all = [&entry.id, &entry.kind].into_iter();
            all.chain(value).chain(&entry.typed)
        });
        let mut all = short.chain(&self.holdings).chain(entries);
        let fits = |text: &String| text.len() <= MAX_VALUE;
        let few = self.fields.len() <= MAX_FIELDS && self.holdings.len() <= MAX_FIELDS;
        if !few || !all.all(fits) {
            return Err(RecordError::TooLong);
        }
        let name = EntryName::parse(&format!("{}.json", self.id)).ok_or(RecordError::Id)?;
        if name.kiosk() == self.kiosk && name.seq() == self.seq {
            Ok(())
        } else {
            Err(RecordError::Id)
        }
    }
}

fn fault_of(error: &serde_json::Error) -> RecordError {
    if error.is_eof() {
        RecordError::CutOff
    } else {
        RecordError::Shape
    }
}

impl Serialize for Value {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Given(text) => serializer.serialize_str(text),
            Self::Empty => serializer.serialize_none(),
            Self::Unknown => {
                let mut map = serializer.serialize_map(Some(1))?;
                map.serialize_entry("unknown", &true)?;
                map.end()
            }
        }
    }
}

impl<'de> Deserialize<'de> for Value {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(ValueVisitor)
    }
}

/// Not derived: a list would be taken for a map, and what is buffered on the way would not be wiped.
struct ValueVisitor;

impl<'de> Visitor<'de> for ValueVisitor {
    type Value = Value;

    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("text, null or {\"unknown\":true}")
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<Value, E> {
        Ok(Value::Given(text.to_owned()))
    }

    fn visit_unit<E: de::Error>(self) -> Result<Value, E> {
        Ok(Value::Empty)
    }

    fn visit_map<M: MapAccess<'de>>(self, mut map: M) -> Result<Value, M::Error> {
        let first: Option<(String, bool)> = map.next_entry()?;
        let more: Option<(String, de::IgnoredAny)> = map.next_entry()?;
        match first {
            Some((key, true)) if key == "unknown" && more.is_none() => Ok(Value::Unknown),
            _ => Err(de::Error::custom("only {\"unknown\":true}")),
        }
    }
}

/// Times as RFC 3339 with their offset.
pub(super) mod time {
    use chrono::{DateTime, FixedOffset, SecondsFormat};
    use serde::{Deserialize as _, Deserializer, Serializer, de};

    pub(in super::super) fn serialize<S: Serializer>(
        time: &DateTime<FixedOffset>,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&time.to_rfc3339_opts(SecondsFormat::Secs, false))
    }

    pub(in super::super) fn deserialize<'de, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<DateTime<FixedOffset>, D::Error> {
        let text = String::deserialize(deserializer)?;
        DateTime::parse_from_rfc3339(&text).map_err(de::Error::custom)
    }
}
