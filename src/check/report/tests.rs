//! Every fault has its sentence, and none steers the terminal.

use std::collections::{BTreeMap, BTreeSet};

use super::*;
use crate::diagnostics::diagnostic::{
    Encoding, Flaw, Form, Letter, Place, Plain, Slip, Syntax, Wanted, What,
};
use crate::text::sanitize;

/// The ids that stand in the sources, so that no kind of fault is forgotten below.
fn ids() -> BTreeSet<&'static str> {
    let sources = [
        include_str!("../said.rs"),
        include_str!("../../diagnostics/detail.rs"),
        include_str!("../../diagnostics/flaw.rs"),
        include_str!("../../diagnostics/slip.rs"),
    ];
    let strings = sources
        .iter()
        .flat_map(|source| source.split("=> \"").skip(1));
    strings.filter_map(|rest| rest.split('"').next()).collect()
}

#[expect(clippy::too_many_lines, reason = "a list of one of each")]
fn samples() -> Vec<What> {
    let text = || "x".to_owned();
    let mut samples = vec![
        What::Unreadable(text()),
        What::TooLarge,
        What::Nul,
        What::NotUtf8(Encoding::ShiftJis),
        What::NotUtf8(Encoding::Utf16),
        What::NotUtf8(Encoding::Unknown),
        What::Bom,
        What::OutOfRange(text(), text(), 1, 2),
        What::RepeatedLocale(text()),
        What::NoLocale,
        What::SecretKey,
        What::SealMissing,
        What::SealTwice,
        What::Plaintext,
        What::OneRecipient,
        What::NoPin,
        What::NoFolder(text()),
        What::IgnoredFile,
        What::Unparsable,
        What::Tab,
        What::WideSpace,
        What::WideSign('＝', '='),
        What::Nesting,
        What::Duplicate(text(), text()),
        What::MissingMessage(text()),
        What::MissingAttribute(text()),
        What::MissingFile(3),
        What::UnusedTerm(text()),
        What::FunctionCall(text()),
        What::SpoolMissing(text()),
        What::SpoolUnwritable(text(), text()),
        What::DictionaryAbsent(text()),
        What::DictionaryMissing(text()),
        What::DictionaryUnusable(text()),
        What::PrinterMissing(text()),
        What::NoJapaneseFont,
    ];
    for near in [None, Some(text())] {
        samples.extend([
            What::UnknownKey(text(), near.clone()),
            What::NotOneOf(text(), text(), text(), near.clone()),
            What::UnknownLocale(text(), text(), near.clone()),
            What::UnknownMessage(text(), near.clone()),
            What::UnknownAttribute(text(), near.clone()),
            What::FolderName(text(), near.clone()),
            What::UnknownFallback(text(), near.clone()),
            What::NoticeLanguage(text(), near.clone()),
            What::UnknownVariable(text(), text(), near.clone()),
            What::UnknownReference(text(), near),
        ]);
    }
    let forms = [
        Form::KioskId,
        Form::Pickup,
        Form::Chord,
        Form::Pin,
        Form::Hours,
        Form::Spans,
        Form::Notice,
        Form::Days,
        Form::Date,
        Form::Phone,
        Form::Press,
        Form::Path,
        Form::Name,
        Form::Recipient,
        Form::Https,
        Form::Ascii,
        Form::Length,
        Form::Print,
        Form::Months,
        Form::Unit,
    ];
    samples.extend(forms.map(|form| What::Malformed(form, text(), text())));
    let wanted = [
        Wanted::Text,
        Wanted::Number,
        Wanted::Truth,
        Wanted::List,
        Wanted::Table,
    ];
    samples.extend(wanted.map(|wanted| What::WrongType(text(), wanted)));
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
    samples.extend(syntax.map(What::Syntax));
    samples.extend(slips().map(What::Toml));
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
fn of_use() -> Vec<What> {
    let text = || "x".to_owned();
    vec![
        What::NotUtf8(Encoding::Iso2022Jp),
        What::NotAFile,
        What::EmptyFile,
        What::NotAFolder(text()),
        What::UnreadableFolder(text()),
        What::NestedFolder,
        What::UnusedLanguage(text()),
        What::Control(text()),
        What::Isolate(text()),
        What::BareReturn,
        What::ChangedTerm(text(), text(), text(), text()),
        What::ChangedTerm(text(), String::new(), text(), text()),
        What::PartVariable(text(), text()),
        What::NameScript(text()),
        What::SamePage(text(), text()),
        What::NoticeOver(text(), text()),
        What::IndentedName(text()),
        What::NameLetter(text(), text()),
        What::Cycle(text()),
        What::Bomb(text()),
        What::EmptyText(text()),
        What::LostVariable(text(), text()),
        What::SameName(text(), text()),
        What::NotATerm(text()),
        What::Untranslated(text(), 1, 2),
        What::NoName(text()),
        What::SameWords(text()),
        What::ChangedFact(text(), text(), text(), text()),
        What::Outdated(text(), text(), text()),
        What::Denied(text(), text()),
        What::HookMissing(text(), text()),
        What::HookAlone(text()),
        What::NextStart(text()),
        What::DaysSwapped(text(), text()),
        What::DateFuture(text(), text()),
        What::DateOld(text(), text()),
        What::Host(text(), text()),
        What::NoFallback(text()),
        What::NoKeyFile(text()),
        What::WideName(text()),
        What::ChordUnclear(text()),
        What::SpoolAbsent(text()),
        What::SpoolPart(text(), Flaw::Owner(text())),
        What::SpoolPart(text(), Flaw::InTheWay),
        What::SpoolPart(text(), Flaw::Number),
        What::SpoolPart(text(), Flaw::Silent(text())),
        What::SpoolPart(text(), Flaw::Bare),
        What::SharedLetter(text(), text()),
    ]
}

fn of_words() -> Vec<What> {
    let text = || "x".to_owned();
    let mut samples = vec![
        What::LostFact(text(), text(), text()),
        What::NoJapanese(text(), text()),
        What::Cut(text(), text(), text()),
        What::Thai,
    ];
    samples.extend([Plain::Reading, Plain::Long, Plain::Word].map(|of| What::Plain(of(text()))));
    let letters = [
        Letter::Ambiguous,
        Letter::HalfKana,
        Letter::Emoji,
        Letter::Script,
    ];
    samples.extend(letters.map(|letter| What::Letter(letter, text())));
    samples
}

#[test]
fn every_kind_of_fault_has_its_sentences() {
    let (texts, _) = Texts::load(&[], &BTreeMap::new(), None);
    let samples = samples();
    let shown: BTreeSet<&str> = samples.iter().map(What::id).collect();
    assert_eq!(shown, ids());
    for what in samples {
        let place = Place::whole("f");
        let fault = Fault { place, what };
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
    let place = Place::whole("kiosk.toml");
    let what = What::Malformed(Form::Path, "dir".to_owned(), "a\nb".to_owned());
    let line = one_line(&texts, "en", &Fault { place, what });
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
    let what = What::Malformed(Form::Path, hostile.clone(), hostile.clone());
    let place = Place::whole(&hostile);
    let fault = Fault { place, what };
    for format in [Format::Human, Format::Json] {
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
            What::Unreadable(reason.clone()),
            What::UnreadableFolder(reason.clone()),
        ] {
            let said = say(&texts, "ja", &Fault::whole("f", what)).message;
            let (_, reason) = said.split_once('（').unwrap();
            let (reason, _) = reason.split_once('）').unwrap();
            let english = reason.contains(|c: char| c.is_ascii_lowercase());
            assert!(!english && !reason.is_empty(), "{said}");
        }
    }
}
