//! One declaration, readable: `label: value` lines, everything in them safe for a terminal.

use std::io::Write;

use strum::{IntoStaticStr, VariantArray};
use zeroize::Zeroizing;

use super::{InboxError, SpoolContext, read};
use crate::calendar::Born;
use crate::depot::Recording;
use crate::form::declaration::FIELDS;
use crate::record::{FieldValue, Record, Value};
use crate::spool::journal::Act;
use crate::spool::list::Shelf;
use crate::spool::versions::Standing;
use crate::text::sanitize;

/// Writes one declaration as lines, or as the JSON of the record.
pub fn show(
    out: &mut dyn Write,
    desk: &SpoolContext<'_>,
    wanted: &str,
    as_json: bool,
) -> Result<(), InboxError> {
    let (name, record) = read(desk, wanted)?;
    let names = std::slice::from_ref(&name);
    // Nobody is kept from reading.
    desk.depot.record(Act::Opened, names, Recording::Later)?;
    if as_json {
        return Ok(out.write_all(json(&record)?.as_bytes())?);
    }
    let [waiting, collected] = [Shelf::Waiting, Shelf::Collected].map(|on| desk.depot.names(on));
    let (waiting, collected) = (waiting?.0, collected?.0);
    let standing = Standing::among(&name, waiting.iter().chain(&collected));
    let unsealed = desk.sealed && !name.is_sealed();
    let notices = unsealed.then_some("staff-not-sealed").into_iter();
    let notices = notices.chain(version_keys(standing));
    for key in notices.chain((!record.card_seen).then_some("staff-card-unseen")) {
        writeln!(out, "{}\n", sanitize::render(&(desk.label)(key)))?;
    }
    for said in about(&record, desk.label) {
        line(out, &(desk.label)(&said.key), &said.value)?;
    }
    writeln!(out)?;
    for said in answers(&record, desk.label) {
        line(out, &(desk.label)(&said.key), &said.value)?;
    }
    Ok(())
}

/// The record itself.
pub(super) fn json(record: &Record) -> Result<Zeroizing<String>, InboxError> {
    let bytes = record.to_json().map_err(|why| InboxError::Damaged {
        id: record.id.clone(),
        why,
    })?;
    Ok(safe_json(&bytes))
}

/// The same JSON, in which nothing drives the terminal that it may be written to.
pub(super) fn safe_json(bytes: &[u8]) -> Zeroizing<String> {
    let mut text = Zeroizing::new(sanitize::render_json(&String::from_utf8_lossy(bytes)));
    text.push('\n');
    text
}

/// The text keys of what is to be said of a declaration that was corrected.
pub fn version_keys(standing: Standing) -> impl Iterator<Item = &'static str> {
    let counts = standing.is_replaced.then_some("staff-version-replaced");
    let before = standing.replaces.then_some("staff-version-replaces");
    counts.into_iter().chain(before)
}

/// Something that a record says: a label and a value. As it was typed: not yet safe to show.
pub struct LabelledValue {
    /// The text key of the label.
    pub key: String,
    pub value: Zeroizing<String>,
}

/// What a record says besides the answers, in the order in which staff need it.
pub fn about<'a>(
    record: &'a Record,
    label: &'a dyn Fn(&str) -> String,
) -> impl Iterator<Item = LabelledValue> + 'a {
    let lines = Particular::VARIANTS.iter();
    let said = lines.filter(|about| **about != Particular::Trial || record.trial);
    said.map(move |about| LabelledValue {
        key: about.into_str().to_owned(),
        value: Zeroizing::new(about.value(record, label)),
    })
}

/// The answers, in the order of the form.
pub fn answers<'a>(
    record: &'a Record,
    label: &'a dyn Fn(&str) -> String,
) -> impl Iterator<Item = LabelledValue> + 'a {
    record.fields.iter().map(move |entry| LabelledValue {
        key: field_key(&entry.id),
        value: value(entry, label),
    })
}

/// The text keys of all labels at the beginning of a line.
pub fn label_keys() -> impl Iterator<Item = String> {
    let fields = FIELDS.iter().map(|field| field_key(field.id.id()));
    let about = Particular::VARIANTS.iter();
    about.map(|about| about.into_str().to_owned()).chain(fields)
}

pub(super) fn field_key(id: &str) -> String {
    format!("field-{id}.label")
}

fn line(out: &mut dyn Write, label: &str, value: &str) -> Result<(), InboxError> {
    let value = Zeroizing::new(sanitize::render(value));
    writeln!(out, "{}: {}", sanitize::render(label), *value)?;
    Ok(())
}

/// What a record says besides the answers, in the order in which staff need it.
#[derive(Clone, Copy, PartialEq, Eq, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case", prefix = "staff-record-", const_into_str)]
pub(super) enum Particular {
    Trial,
    Pickup,
    Created,
    CardSeen,
    Visit,
    Cause,
    ReaderCode,
    Holdings,
    Locale,
    Form,
    Id,
}

impl Particular {
    pub(super) fn value(self, record: &Record, label: &dyn Fn(&str) -> String) -> String {
        let answer = |yes: bool| label(if yes { "staff-yes" } else { "staff-no" });
        let said = |kind: &str, ids: &[String]| {
            let words: Vec<_> = ids
                .iter()
                .map(|id| label(&format!("{kind}-{id}")))
                .collect();
            if words.is_empty() {
                "-".to_owned()
            } else {
                words.join(" / ")
            }
        };
        match self {
            Self::Trial => answer(record.trial),
            Self::Pickup => record.pickup.clone(),
            Self::Created => record.created.format("%Y-%m-%d %H:%M").to_string(),
            Self::CardSeen => answer(record.card_seen),
            Self::Visit => said("visit", record.visit.as_slice()),
            Self::Cause => said("cause", record.cause.as_slice()),
            Self::ReaderCode => said("code", record.reader_code.as_slice()),
            Self::Holdings => said("holding", &record.holdings),
            Self::Locale => record.locale.clone(),
            Self::Form => record.form.clone(),
            Self::Id => record.id.clone(),
        }
    }
}

pub(super) fn value(entry: &FieldValue, label: &dyn Fn(&str) -> String) -> Zeroizing<String> {
    Zeroizing::new(match (&entry.value, entry.kind.as_str()) {
        (Value::Unknown, _) => label("option-unknown"),
        (Value::Empty, _) => label("answer-empty"),
        (Value::Given(option), "choice") => label(&format!("option-{}-{option}", entry.id)),
        (Value::Given(text), kind) => {
            let said = match kind {
                "date" => date(text, label),
                _ => text.clone(),
            };
            match &entry.typed {
                Some(typed) if *typed != said => format!("{said} ({typed})"),
                _ => said,
            }
        }
    })
}

/// A date, and in words what of it is not known.
pub(super) fn date(text: &str, label: &dyn Fn(&str) -> String) -> String {
    match Born::of_iso(text) {
        Some(Born::Month(_)) => format!("{text} {}", label("staff-no-day")),
        Some(Born::Year(_)) => format!("{text} {}", label("staff-no-month")),
        Some(Born::Day(_)) | None => text.to_owned(),
    }
}
