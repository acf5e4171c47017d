//! Everything that can be wrong with a clinic's files, as data for the sentences of `staff.ftl`.

use super::detail::{Encoding, ExpectedForm, Letter, Plain, Syntax, Wanted};
use super::flaw::Flaw;
use super::level::Level;
use super::slip::Slip;

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DiagnosticKind {
    /// The file cannot be read; what the operating system says.
    Unreadable(String),
    /// Larger than 1 MiB.
    TooLarge,
    /// Holds a NUL byte.
    Nul,
    /// Nothing is in it.
    EmptyFile,
    /// Not UTF-8.
    NotUtf8(Encoding),
    /// Begins with a byte order mark. It is skipped.
    Bom,
    /// A folder, pipe or device in the place of a file.
    NotAFile,
    /// The TOML parser stumbled here.
    Toml(Slip),
    /// No such key: the key, and the nearest one that there is.
    UnknownKey(String, Option<String>),
    /// Another kind of value is wanted for this key.
    WrongType(String, Wanted),
    /// A number outside its range: key, value, least, most.
    OutOfRange(String, String, u64, u64),
    /// None of the words: key, value, the words, the nearest one.
    NotOneOf(String, String, String, Option<String>),
    /// A text of the wrong form: key, value.
    Malformed(ExpectedForm, String, String),
    /// A language that is neither shipped nor a folder: tag, what there is, the nearest one.
    UnknownLocale(String, String, Option<String>),
    /// The language stands twice in the list.
    RepeatedLocale(String),
    /// The list of languages is empty.
    NoLocale,
    /// A secret key where a public one belongs.
    SecretKey,
    /// Neither recipients nor `plaintext = true`.
    SealMissing,
    /// Recipients and `plaintext = true`.
    SealTwice,
    /// Declarations lie readable on the disk.
    Plaintext,
    /// One key only: lost means lost.
    OneRecipient,
    /// Without a PIN nobody can end the kiosk at its keyboard.
    NoPin,
    /// `[locales] dir` is no folder.
    NoFolder(String),
    /// `[locales] dir` is something else than a folder.
    NotAFolder(String),
    /// A folder of texts that cannot be opened; what the operating system says.
    UnreadableFolder(String),
    /// A folder within the folder of a language.
    NestedFolder,
    /// A folder whose name is no language: its name, the language that was probably meant.
    FolderName(String, Option<String>),
    /// The folder of a language that the kiosk never shows: its tag.
    UnusedLanguage(String),
    /// A file that is not `.ftl`.
    IgnoredFile,
    /// An entry that Fluent cannot read.
    Syntax(Syntax),
    /// The Fluent parser itself fell over.
    Unparsable,
    /// A line indented with a tab.
    Tab,
    /// A line indented with a full-width space.
    WideSpace,
    /// A full-width sign where Fluent wants the ASCII one.
    WideSign(char, char),
    /// A character that cannot be seen and does something: its number.
    Control(String),
    /// A mark that Fluent writes around values; it is left out: its number.
    Isolate(String),
    /// Lines that end as on a Macintosh of old.
    BareReturn,
    /// A message that does not begin in the first column: its name.
    IndentedName(String),
    /// A name with a letter that only looks right: the name, the letter.
    NameLetter(String, String),
    /// A text that says itself.
    Cycle(String),
    /// A text that says others more than a hundred times.
    Bomb(String),
    /// Nothing that can be seen.
    EmptyText(String),
    /// A text without a value that it must say: name, values.
    LostVariable(String, String),
    /// The name of a language that another one has: the name, the other language.
    SameName(String, String),
    /// A message where only terms can be: its name.
    NotATerm(String),
    /// More than a hundred `{` and `(` in one message.
    Nesting,
    /// The same name twice; where the first is.
    Duplicate(String, String),
    /// A message that the Japanese texts have is missing.
    MissingMessage(String),
    /// An attribute that the Japanese texts have is missing.
    MissingAttribute(String),
    /// A whole file is missing: how many messages.
    MissingFile(usize),
    /// A message that the kiosk never shows; the nearest one that it does.
    UnknownMessage(String, Option<String>),
    /// An attribute that the kiosk never shows; the nearest one that it does.
    UnknownAttribute(String, Option<String>),
    /// A language is not translated yet: its tag, how many messages it has, of how many.
    Untranslated(String, usize, usize),
    /// A language does not say its own name: its tag.
    NoName(String),
    /// The same words as in English: name.
    SameWords(String),
    /// A changed text that states facts of the leaflet: name, facts, the shipped text, the changed one.
    ChangedFact(String, String, String, String),
    /// A changed term that stands in texts with facts of the leaflet: name, facts, the shipped words, the changed
    /// ones.
    ChangedTerm(String, String, String, String),
    /// A text that says a value in some of its variants only: name, values.
    PartVariable(String, String),
    /// The Japanese text has changed since this one was written: name, the Japanese then, and now.
    Outdated(String, String, String),
    /// A variable that this message does not get: name, those that it gets, the nearest of them.
    UnknownVariable(String, String, Option<String>),
    /// A reference to a message or term that is not there; the nearest one.
    UnknownReference(String, Option<String>),
    /// A term that nothing uses.
    UnusedTerm(String),
    /// A function; the kiosk has none.
    FunctionCall(String),
    /// A character that terminals draw badly: the kind, the character.
    Letter(Letter, String),
    /// Easy Japanese that is not easy.
    Plain(Plain),
    /// A changed text lacks a number of the text that states these facts: name, facts, what is lost.
    LostFact(String, String, String),
    /// A text lacks the Japanese word that the patient points at: name, word.
    NoJapanese(String, String),
    /// A text that does not fit: its beginning, the screen, the size.
    Cut(String, String, String),
    /// Thai is on offer: not every terminal draws it right.
    Thai,
    /// A changed setting that a running kiosk does not take: key.
    NextStart(String),
    /// The kiosk's user may not read it: path, user.
    Denied(String, String),
    /// A program of `[display]` is not there or is none: key, name.
    HookMissing(String, String),
    /// One of two commands that only work together: the key that is missing.
    HookAlone(String),
    /// A period of more than two months, probably the wrong way round: key, value.
    DaysSwapped(String, String),
    /// A day that has not come yet: key, value.
    DateFuture(String, String),
    /// A day more than a year ago: key, value.
    DateOld(String, String),
    /// An address that leads nowhere: key, value.
    Host(String, String),
    /// A name in letters that no terminal draws right: key.
    NameScript(String),
    /// A further language with the name of another one: the name, the other as it is written.
    SamePage(String, String),
    /// A notice whose last day is before its first: first, last.
    NoticeOver(String, String),
    /// A notice in a language that is not on offer: tag, the one that was meant.
    NoticeLanguage(String, Option<String>),
    /// Nothing stands in for this language: tag.
    NoFallback(String),
    /// A language that is not there, on the left side: tag, the nearest one.
    UnknownFallback(String, Option<String>),
    /// A key file that is not there: path.
    NoKeyFile(String),
    /// A name that does not fit on one line of the smallest screen: key.
    WideName(String),
    /// A key that terminals cannot tell from another one.
    ChordUnclear(String),
    /// The spool is not there yet, and the kiosk can make it: path.
    SpoolAbsent(String),
    /// The spool and the folder above it are not there: path.
    SpoolMissing(String),
    /// No declaration can be put into the spool: path, a word for why, with the text key `fault-reason-<word>`.
    SpoolUnwritable(String, String),
    /// A part of the spool: path, what is wrong with it.
    SpoolPart(String, Flaw),
    /// Kiosks of the spool whose numbers begin alike: letter, kiosks.
    SharedLetter(String, String),
    /// A dictionary of the shipped `kiosk.toml` is not installed: path.
    DictionaryAbsent(String),
    /// A dictionary of the clinic's own choice is not there: path.
    DictionaryMissing(String),
    /// A dictionary that cannot be read, is in another coding, or is none: path.
    DictionaryUnusable(String),
    /// The program of the print command is not there.
    PrinterMissing(String),
    /// No font of the sheet has Japanese.
    NoJapaneseFont,
}

impl DiagnosticKind {
    /// How bad it is.
    pub const fn level(&self) -> Level {
        match self {
            Self::Bom
            | Self::Isolate(_)
            | Self::ChangedFact(..)
            | Self::ChangedTerm(..)
            | Self::PartVariable(..)
            | Self::DictionaryAbsent(_)
            | Self::SpoolAbsent(_)
            | Self::SpoolPart(_, Flaw::Bare)
            | Self::Thai => Level::Note,
            Self::Plaintext
            | Self::OneRecipient
            | Self::NoPin
            | Self::IgnoredFile
            | Self::NestedFolder
            | Self::UnusedLanguage(_)
            | Self::Untranslated(..)
            | Self::NoName(_)
            | Self::SameWords(_)
            | Self::Outdated(..)
            | Self::MissingMessage(_)
            | Self::MissingAttribute(_)
            | Self::MissingFile(_)
            | Self::UnusedTerm(_)
            | Self::Letter(Letter::Ambiguous | Letter::HalfKana | Letter::Emoji, _)
            | Self::Plain(_)
            | Self::LostFact(..)
            | Self::NoJapanese(..)
            | Self::Cut(..)
            | Self::HookAlone(_)
            | Self::NextStart(_)
            | Self::DateOld(..)
            | Self::NoFallback(_)
            | Self::WideName(_)
            | Self::SharedLetter(..)
            | Self::SamePage(..)
            | Self::NoticeLanguage(..)
            | Self::NoKeyFile(_)
            | Self::SpoolPart(_, Flaw::Number | Flaw::Silent(_))
            | Self::DictionaryMissing(_)
            | Self::DictionaryUnusable(_)
            | Self::PrinterMissing(_)
            | Self::NoJapaneseFont => Level::Warning,
            _ => Level::Error,
        }
    }

    /// Whether the kiosk does not start with it. A value that only does not do what it should stops nobody
    /// who needs the kiosk.
    pub const fn stops(&self) -> bool {
        matches!(self.level(), Level::Error)
            && !matches!(
                self,
                Self::HookMissing(..)
                    | Self::DaysSwapped(..)
                    | Self::DateFuture(..)
                    | Self::Host(..)
                    | Self::UnknownFallback(..)
                    | Self::ChordUnclear(_)
                    | Self::NameScript(_)
                    | Self::NoticeOver(..)
                    | Self::Letter(..)
            )
    }

    /// Whether the message in which it is cannot be used: the kiosk then shows the text that it had before.
    pub const fn spoils_text(&self) -> bool {
        matches!(
            self,
            Self::UnknownVariable(..)
                | Self::UnknownReference(..)
                | Self::FunctionCall(_)
                | Self::Cycle(_)
                | Self::Bomb(_)
                | Self::EmptyText(_)
                | Self::LostVariable(..)
                | Self::SameName(..)
                | Self::NotATerm(_)
        )
    }
}
