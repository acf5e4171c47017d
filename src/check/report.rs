//! Faults in words: the sentences of `staff.ftl` for people, JSON for programs.

use std::io::{self, Write};

use serde::Serialize;
use strum::{EnumString, VariantNames};

use crate::diagnostics::diagnostic::{Diagnostic, Level};
use crate::text::sanitize::render;
use crate::texts::{Arg, Texts};

/// How faults are written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, EnumString, VariantNames)]
#[strum(serialize_all = "kebab-case")]
pub enum ReportFormat {
    /// `file:line:column`, a sentence, a suggestion.
    #[default]
    Human,
    Json,
}

/// A fault in words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ReportLine {
    pub file: String,
    /// From 1.
    pub line: usize,
    /// In characters, from 1.
    pub column: usize,
    /// `error`, `warning` or `note`.
    pub level: &'static str,
    /// The id of the kind of fault; stable, for scripts.
    pub id: &'static str,
    pub message: String,
    /// What to do about it.
    pub fix: String,
}

/// The sentences of a fault, in `ja` or `en`.
pub fn say(texts: &Texts, language: &str, fault: &Diagnostic) -> ReportLine {
    let id = fault.what.id();
    let owned: Vec<_> = fault
        .what
        .args()
        .into_iter()
        .map(|(name, value)| {
            let key = format!("fault-reason-{value}");
            let word = name == "reason" && texts.has(language, &key);
            let value = if word {
                texts.say(language, &key, &[])
            } else {
                render(&value)
            };
            (name, value)
        })
        .collect();
    let args: Vec<_> = owned
        .iter()
        .map(|(name, value)| (*name, Arg::Text(value)))
        .collect();
    let fix = if fault.what.near().is_some() {
        "near"
    } else {
        "fix"
    };
    ReportLine {
        file: render(&fault.place.file),
        line: fault.place.line,
        column: fault.place.column,
        level: fault.level().into_str(),
        id,
        message: texts.say(language, &format!("fault-{id}"), &args),
        fix: texts.say(language, &format!("fault-{id}.{fix}"), &args),
    }
}

/// Writes all faults.
pub(super) fn write(
    out: &mut impl Write,
    format: ReportFormat,
    texts: &Texts,
    language: &str,
    faults: &[Diagnostic],
) -> io::Result<()> {
    let said: Vec<ReportLine> = faults
        .iter()
        .map(|fault| say(texts, language, fault))
        .collect();
    match format {
        ReportFormat::Json => {
            serde_json::to_writer_pretty(&mut *out, &said).map_err(io::Error::from)?;
            writeln!(out)
        }
        ReportFormat::Human => human(out, texts, language, faults, &said),
    }
}

/// A fault as one line, for a log.
pub fn one_line(texts: &Texts, language: &str, fault: &Diagnostic) -> String {
    let said = say(texts, language, fault);
    format!("{} {}", placed(texts, language, &said), said.fix)
}

fn placed(texts: &Texts, language: &str, said: &ReportLine) -> String {
    let level = texts.say(language, &format!("check-level-{}", said.level), &[]);
    let (file, line, column) = (&said.file, said.line, said.column);
    format!("{file}:{line}:{column}: {level}: {}", said.message)
}

fn human(
    out: &mut impl Write,
    texts: &Texts,
    language: &str,
    faults: &[Diagnostic],
    said: &[ReportLine],
) -> io::Result<()> {
    for said in said {
        let what = placed(texts, language, said);
        writeln!(out, "{what}\n    {}", said.fix)?;
    }
    let count = |level| {
        let of = faults.iter().filter(|fault| fault.level() == level).count();
        Arg::Number(i64::try_from(of).unwrap_or(i64::MAX))
    };
    let counts = [
        ("errors", count(Level::Error)),
        ("warnings", count(Level::Warning)),
        ("notes", count(Level::Note)),
    ];
    let key = if faults.is_empty() {
        "check-clean"
    } else {
        "check-summary"
    };
    writeln!(out, "{}", texts.say(language, key, &counts))
}

#[cfg(test)]
mod tests;
