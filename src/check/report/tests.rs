//! Every fault has its sentence, and none steers the terminal.

mod samples;

use std::collections::{BTreeMap, BTreeSet};

use strum::VariantNames as _;

use self::samples::samples;
use super::*;
use crate::diagnostics::diagnostic::{
    DiagnosticKind, Encoding, ExpectedForm, Flaw, Letter, PictureFlaw, Plain, Slip, SourceLocation,
    Syntax, Wanted,
};
use crate::text::sanitize;

/// The ids of all kinds, so that none is forgotten below: those that have details go by them.
fn ids() -> BTreeSet<&'static str> {
    let detailed = [
        "not-utf8",
        "toml",
        "wrong-type",
        "malformed",
        "syntax",
        "letter",
        "plain",
        "spool-part",
        "picture",
    ];
    let kinds = DiagnosticKind::VARIANTS.iter();
    let details = [
        Encoding::VARIANTS,
        ExpectedForm::VARIANTS,
        Flaw::VARIANTS,
        Letter::VARIANTS,
        PictureFlaw::VARIANTS,
        Plain::VARIANTS,
        Slip::VARIANTS,
        Syntax::VARIANTS,
        Wanted::VARIANTS,
    ];
    let kinds = kinds.filter(|id| !detailed.contains(id));
    kinds
        .chain(details.into_iter().flatten())
        .copied()
        .collect()
}

#[test]
fn every_kind_of_fault_has_its_sentences() {
    let (texts, _) = Texts::load(&[], &BTreeMap::new(), None);
    let samples = samples();
    let shown: BTreeSet<&str> = samples.iter().map(DiagnosticKind::id).collect();
    assert_eq!(shown, ids());
    for what in samples {
        let place = SourceLocation::whole("f");
        let fault = Diagnostic { place, what };
        for language in ["ja", "en"] {
            let said = say(&texts, language, &fault);
            for text in [&said.message, &said.fix] {
                assert!(!text.starts_with("[fault-"), "{language} {text}");
            }
            assert!(
                texts.has(language, &format!("fault-{}", said.id)),
                "{said:?}"
            );
        }
    }
}

#[test]
fn in_a_log_a_fault_is_one_line() {
    let (texts, _) = Texts::load(&[], &BTreeMap::new(), None);
    let place = SourceLocation::whole("kiosk.toml");
    let what = DiagnosticKind::Malformed(ExpectedForm::Path, "dir".to_owned(), "a\nb".to_owned());
    let line = one_line(&texts, "en", &Diagnostic { place, what });
    assert!(line.starts_with("kiosk.toml:1:1: error: "), "{line}");
    assert!(
        line.contains("Write it out") && !line.contains('\n'),
        "{line}"
    );
}

#[test]
fn what_a_clinic_wrote_cannot_steer_the_terminal() {
    let (texts, _) = Texts::load(&[], &BTreeMap::new(), None);
    let hostile: String = ('\0'..=char::MAX)
        .filter(|c| sanitize::is_unsafe(*c))
        .take(400)
        .chain("\u{200b}\u{2028}\u{61c}\u{202e}受付".chars())
        .collect();
    let what = DiagnosticKind::Malformed(ExpectedForm::Path, hostile.clone(), hostile.clone());
    let place = SourceLocation::whole(&hostile);
    let fault = Diagnostic { place, what };
    for format in [ReportFormat::Human, ReportFormat::Json] {
        let mut out = Vec::new();
        write(&mut out, format, &texts, "ja", std::slice::from_ref(&fault)).unwrap();
        let out = String::from_utf8(out).unwrap();
        let steers = |c: char| sanitize::is_unsafe(c) && c != '\n';
        assert_eq!(out.chars().find(|c| steers(*c)), None);
        assert!(out.contains("<U+202E>受付"), "{out}");
    }
}

#[test]
fn why_a_file_cannot_be_read_is_said_in_the_language_of_staff() {
    use std::io::{Error, ErrorKind};
    let (texts, _) = Texts::load(&[], &BTreeMap::new(), None);
    let mut words = vec!["other-disk".to_owned()];
    for kind in [
        ErrorKind::NotFound,
        ErrorKind::PermissionDenied,
        ErrorKind::IsADirectory,
        ErrorKind::StorageFull,
        ErrorKind::ReadOnlyFilesystem,
        ErrorKind::Other,
    ] {
        words.push(crate::diagnostics::read_text::reason(&Error::from(kind)));
    }
    for reason in words {
        for what in [
            DiagnosticKind::Unreadable(reason.clone()),
            DiagnosticKind::UnreadableFolder(reason.clone()),
            DiagnosticKind::SpoolUnwritable("0".to_owned(), reason.clone()),
        ] {
            let said = say(&texts, "ja", &Diagnostic::whole("f", what)).message;
            let (_, reason) = said.split_once('（').unwrap();
            let (reason, _) = reason.split_once('）').unwrap();
            let english = reason.contains(|c: char| c.is_ascii_lowercase());
            assert!(!english && !reason.is_empty(), "{said}");
        }
    }
}
