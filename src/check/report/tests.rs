//! Every fault has its sentence, and none steers the terminal.

use std::collections::{BTreeMap, BTreeSet};

use strum::VariantNames as _;

use super::*;
use crate::diagnostics::diagnostic::{
    DiagnosticKind, Encoding, ExpectedForm, Flaw, Letter, Plain, Slip, SourceLocation, Syntax,
    Wanted,
};
use crate::text::sanitize;

/// The ids that stand in the sources, so that no kind of fault is forgotten below.
fn ids() -> BTreeSet<&'static str> {
    let sources = [
        include_str!("../said.rs"),
        include_str!("../../diagnostics/detail.rs"),
    ];
    let strings = sources
        .iter()
        .flat_map(|source| source.split("=> \"").skip(1));
    let strings = strings.filter_map(|rest| rest.split('"').next());
    let derived = Flaw::VARIANTS.iter().chain(Slip::VARIANTS).copied();
    strings.chain(derived).collect()
}

#[expect(clippy::too_many_lines, reason = "a list of one of each")]
fn samples() -> Vec<DiagnosticKind> {
    let text = || "x".to_owned();
    let mut samples = vec![
        DiagnosticKind::Unreadable(text()),
        DiagnosticKind::TooLarge,
        DiagnosticKind::Nul,
        DiagnosticKind::NotUtf8(Encoding::ShiftJis),
        DiagnosticKind::NotUtf8(Encoding::Utf16),
        DiagnosticKind::NotUtf8(Encoding::Unknown),
        DiagnosticKind::Bom,
        DiagnosticKind::OutOfRange(text(), text(), 1, 2),
        DiagnosticKind::RepeatedLocale(text()),
        DiagnosticKind::NoLocale,
        DiagnosticKind::SecretKey,
        DiagnosticKind::SealMissing,
        DiagnosticKind::SealTwice,
        DiagnosticKind::Plaintext,
        DiagnosticKind::OneRecipient,
        DiagnosticKind::NoPin,
        DiagnosticKind::NoFolder(text()),
        DiagnosticKind::IgnoredFile,
        DiagnosticKind::Unparsable,
        DiagnosticKind::Tab,
        DiagnosticKind::WideSpace,
        DiagnosticKind::WideSign('＝', '='),
        DiagnosticKind::Nesting,
        DiagnosticKind::Duplicate(text(), text()),
        DiagnosticKind::MissingMessage(text()),
        DiagnosticKind::MissingAttribute(text()),
        DiagnosticKind::MissingFile(3),
        DiagnosticKind::UnusedTerm(text()),
        DiagnosticKind::FunctionCall(text()),
        DiagnosticKind::SpoolMissing(text()),
        DiagnosticKind::SpoolUnwritable(text(), text()),
        DiagnosticKind::DictionaryAbsent(text()),
        DiagnosticKind::DictionaryMissing(text()),
        DiagnosticKind::DictionaryUnusable(text()),
        DiagnosticKind::PrinterMissing(text()),
        DiagnosticKind::NoJapaneseFont,
    ];
    for near in [None, Some(text())] {
        samples.extend([
            DiagnosticKind::UnknownKey(text(), near.clone()),
            DiagnosticKind::NotOneOf(text(), text(), text(), near.clone()),
            DiagnosticKind::UnknownLocale(text(), text(), near.clone()),
            DiagnosticKind::UnknownMessage(text(), near.clone()),
            DiagnosticKind::UnknownAttribute(text(), near.clone()),
            DiagnosticKind::FolderName(text(), near.clone()),
            DiagnosticKind::UnknownFallback(text(), near.clone()),
            DiagnosticKind::NoticeLanguage(text(), near.clone()),
            DiagnosticKind::UnknownVariable(text(), text(), near.clone()),
            DiagnosticKind::UnknownReference(text(), near),
        ]);
    }
    let forms = [
        ExpectedForm::KioskId,
        ExpectedForm::Pickup,
        ExpectedForm::Chord,
        ExpectedForm::Pin,
        ExpectedForm::Hours,
        ExpectedForm::Spans,
        ExpectedForm::Notice,
        ExpectedForm::Days,
        ExpectedForm::Date,
        ExpectedForm::Phone,
        ExpectedForm::Press,
        ExpectedForm::Path,
        ExpectedForm::Name,
        ExpectedForm::Recipient,
        ExpectedForm::Https,
        ExpectedForm::Ascii,
        ExpectedForm::Length,
        ExpectedForm::Print,
        ExpectedForm::Months,
        ExpectedForm::Unit,
    ];
    samples.extend(forms.map(|form| DiagnosticKind::Malformed(form, text(), text())));
    let wanted = [
        Wanted::Text,
        Wanted::Number,
        Wanted::Truth,
        Wanted::List,
        Wanted::Table,
    ];
    samples.extend(wanted.map(|wanted| DiagnosticKind::WrongType(text(), wanted)));
    let syntax = [
        Syntax::ClosingBrace,
        Syntax::OpeningBrace,
        Syntax::Name,
        Syntax::Equals,
        Syntax::Value,
        Syntax::Default,
        Syntax::Quote,
        Syntax::Escape,
        Syntax::Placeable,
        Syntax::Selector,
        Syntax::Other,
    ];
    samples.extend(syntax.map(DiagnosticKind::Syntax));
    samples.extend(slips().map(DiagnosticKind::Toml));
    samples.extend(of_words());
    samples.extend(of_use());
    samples
}

const fn slips() -> [Slip; 21] {
    [
        Slip::Sign('＝', '='),
        Slip::Backslash,
        Slip::Comment("//"),
        Slip::List,
        Slip::Comma,
        Slip::Quote,
        Slip::Text,
        Slip::Truth,
        Slip::Equals,
        Slip::Value,
        Slip::Twice,
        Slip::Blank,
        Slip::Brackets,
        Slip::Extra(','),
        Slip::Inner,
        Slip::After,
        Slip::Number,
        Slip::Name,
        Slip::Assign,
        Slip::Return,
        Slip::Other,
    ]
}

/// What can be read and does not work.
fn of_use() -> Vec<DiagnosticKind> {
    let text = || "x".to_owned();
    vec![
        DiagnosticKind::NotUtf8(Encoding::Iso2022Jp),
        DiagnosticKind::NotAFile,
        DiagnosticKind::EmptyFile,
        DiagnosticKind::NotAFolder(text()),
        DiagnosticKind::UnreadableFolder(text()),
        DiagnosticKind::NestedFolder,
        DiagnosticKind::UnusedLanguage(text()),
        DiagnosticKind::Control(text()),
        DiagnosticKind::Isolate(text()),
        DiagnosticKind::BareReturn,
        DiagnosticKind::ChangedTerm(text(), text(), text(), text()),
        DiagnosticKind::ChangedTerm(text(), String::new(), text(), text()),
        DiagnosticKind::PartVariable(text(), text()),
        DiagnosticKind::NameScript(text()),
        DiagnosticKind::SamePage(text(), text()),
        DiagnosticKind::NoticeOver(text(), text()),
        DiagnosticKind::IndentedName(text()),
        DiagnosticKind::NameLetter(text(), text()),
        DiagnosticKind::Cycle(text()),
        DiagnosticKind::Bomb(text()),
        DiagnosticKind::EmptyText(text()),
        DiagnosticKind::LostVariable(text(), text()),
        DiagnosticKind::SameName(text(), text()),
        DiagnosticKind::NotATerm(text()),
        DiagnosticKind::Untranslated(text(), 1, 2),
        DiagnosticKind::NoName(text()),
        DiagnosticKind::SameWords(text()),
        DiagnosticKind::ChangedFact(text(), text(), text(), text()),
        DiagnosticKind::Outdated(text(), text(), text()),
        DiagnosticKind::Denied(text(), text()),
        DiagnosticKind::HookMissing(text(), text()),
        DiagnosticKind::HookAlone(text()),
        DiagnosticKind::NextStart(text()),
        DiagnosticKind::DaysSwapped(text(), text()),
        DiagnosticKind::DateFuture(text(), text()),
        DiagnosticKind::DateOld(text(), text()),
        DiagnosticKind::Host(text(), text()),
        DiagnosticKind::NoFallback(text()),
        DiagnosticKind::NoKeyFile(text()),
        DiagnosticKind::WideName(text()),
        DiagnosticKind::ChordUnclear(text()),
        DiagnosticKind::SpoolAbsent(text()),
        DiagnosticKind::SpoolPart(text(), Flaw::Owner(text())),
        DiagnosticKind::SpoolPart(text(), Flaw::InTheWay),
        DiagnosticKind::SpoolPart(text(), Flaw::Number),
        DiagnosticKind::SpoolPart(text(), Flaw::Silent(text())),
        DiagnosticKind::SpoolPart(text(), Flaw::Bare),
        DiagnosticKind::SharedLetter(text(), text()),
    ]
}

fn of_words() -> Vec<DiagnosticKind> {
    let text = || "x".to_owned();
    let mut samples = vec![
        DiagnosticKind::LostFact(text(), text(), text()),
        DiagnosticKind::NoJapanese(text(), text()),
        DiagnosticKind::Cut(text(), text(), text()),
        DiagnosticKind::Thai,
    ];
    samples.extend(
        [Plain::Reading, Plain::Long, Plain::Word].map(|of| DiagnosticKind::Plain(of(text()))),
    );
    let letters = [
        Letter::Ambiguous,
        Letter::HalfKana,
        Letter::Emoji,
        Letter::Script,
    ];
    samples.extend(letters.map(|letter| DiagnosticKind::Letter(letter, text())));
    samples
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
    for kind in [
        ErrorKind::NotFound,
        ErrorKind::PermissionDenied,
        ErrorKind::IsADirectory,
        ErrorKind::StorageFull,
        ErrorKind::ReadOnlyFilesystem,
        ErrorKind::Other,
    ] {
        let reason = crate::diagnostics::read_text::reason(&Error::from(kind));
        for what in [
            DiagnosticKind::Unreadable(reason.clone()),
            DiagnosticKind::UnreadableFolder(reason.clone()),
        ] {
            let said = say(&texts, "ja", &Diagnostic::whole("f", what)).message;
            let (_, reason) = said.split_once('（').unwrap();
            let (reason, _) = reason.split_once('）').unwrap();
            let english = reason.contains(|c: char| c.is_ascii_lowercase());
            assert!(!english && !reason.is_empty(), "{said}");
        }
    }
}
