//! One declaration, readable: `label: value` lines, everything in them safe for a terminal.

use std::io::Write;

use zeroize::Zeroizing;

use super::{Desk, InboxError, read};
use crate::record::{Entry, Record, Value, shown};

/// Writes one declaration as lines, or as the JSON of the record.
pub fn show(
    out: &mut dyn Write,
    desk: &Desk<'_>,
    wanted: &str,
    json: bool,
) -> Result<(), InboxError> {
    let (_, record) = read(desk, wanted)?;
    if json {
        let bytes = record.to_json().map_err(|why| InboxError::Damaged {
            id: record.id.clone(),
            why,
        })?;
        let text = Zeroizing::new(shown::render_json(&String::from_utf8_lossy(&bytes)));
        writeln!(out, "{}", *text)?;
        return Ok(());
    }
    for (key, value) in about(&record, desk.label) {
        line(out, &(desk.label)(&format!("staff-record-{key}")), &value)?;
    }
    for entry in &record.fields {
        let label = (desk.label)(&format!("field-{}.label", entry.id));
        line(out, &label, &value(entry, desk.label))?;
    }
    Ok(())
}

fn line(out: &mut dyn Write, label: &str, value: &str) -> Result<(), InboxError> {
    let value = Zeroizing::new(shown::render(value));
    writeln!(out, "{}: {}", shown::render(label), *value)?;
    Ok(())
}

/// What was said on the way; the text of each key is `staff-record-<key>`.
fn about(record: &Record, label: &dyn Fn(&str) -> String) -> Vec<(&'static str, String)> {
    let say = |kind: &str, id: &Option<String>| {
        id.as_ref()
            .map_or_else(|| "-".to_owned(), |id| label(&format!("{kind}-{id}")))
    };
    let answer = |yes: bool| label(if yes { "staff-yes" } else { "staff-no" });
    let holdings: Vec<_> = record
        .holdings
        .iter()
        .map(|id| label(&format!("holding-{id}")))
        .collect();
    let mut lines = vec![
        ("pickup", record.pickup.clone()),
        ("id", record.id.clone()),
        (
            "created",
            record.created.format("%Y-%m-%d %H:%M:%S %:z").to_string(),
        ),
        ("locale", record.locale.clone()),
        ("cause", say("cause", &record.cause)),
        ("reader-code", say("code", &record.reader_code)),
        ("holdings", holdings.join(" / ")),
        ("card-seen", answer(record.card_seen)),
        ("visit", say("visit", &record.visit)),
        ("form", record.form.clone()),
    ];
    if record.trial {
        lines.insert(0, ("trial", answer(true)));
    }
    lines
}

fn value(entry: &Entry, label: &dyn Fn(&str) -> String) -> Zeroizing<String> {
    Zeroizing::new(match (&entry.value, entry.kind.as_str()) {
        (Value::Unknown, _) => label("option-unknown"),
        (Value::Empty, _) => label("answer-empty"),
        (Value::Given(option), "choice") => label(&format!("option-{}-{option}", entry.id)),
        (Value::Given(text), _) => match &entry.typed {
            Some(typed) => format!("{text} ({typed})"),
            None => text.clone(),
        },
    })
}
