//! One of each kind of fault.

use crate::diagnostics::diagnostic::{
    DiagnosticKind, Encoding, ExpectedForm, Flaw, Letter, PictureFlaw, Plain, Slip, Syntax, Wanted,
};

#[expect(clippy::too_many_lines, reason = "a list of one of each")]
pub(super) fn samples() -> Vec<DiagnosticKind> {
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
        DiagnosticKind::ManyRecipients(128, 127),
        DiagnosticKind::Plaintext,
        DiagnosticKind::OneRecipient,
        DiagnosticKind::NoPin,
        DiagnosticKind::HospitalUnsealed,
        DiagnosticKind::NoHospital,
        DiagnosticKind::NoFolder(text()),
        DiagnosticKind::IgnoredFile,
        DiagnosticKind::NoReading,
        DiagnosticKind::ReviewedMoved,
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
            DiagnosticKind::UnknownReference(text(), near.clone()),
            DiagnosticKind::Picture(PictureFlaw::Name(text(), near)),
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
        ExpectedForm::Keep,
        ExpectedForm::Server,
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
        ExpectedForm::Rows,
        ExpectedForm::Accents,
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
    samples.extend(of_pictures().map(DiagnosticKind::Picture));
    samples
}

fn of_pictures() -> [PictureFlaw; 9] {
    let text = || "x".to_owned();
    [
        PictureFlaw::Folder(text()),
        PictureFlaw::Ending,
        PictureFlaw::Twice(text()),
        PictureFlaw::Unreadable(text()),
        PictureFlaw::Large,
        PictureFlaw::Pixels(1, 2),
        PictureFlaw::Text,
        PictureFlaw::Link,
        PictureFlaw::Broken,
    ]
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
        DiagnosticKind::Zawgyi,
        DiagnosticKind::ChangedTerm(text(), text(), text(), text()),
        DiagnosticKind::ChangedWord(text(), text(), text()),
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
        DiagnosticKind::SpoolPart(text(), Flaw::Mute(text())),
        DiagnosticKind::SpoolPart(text(), Flaw::Uncounted(text())),
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
        DiagnosticKind::NoScreenFont,
        DiagnosticKind::NotOffered(text()),
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
