//! Everything that can be wrong with a clinic's files, as data for the sentences of `staff.ftl`.

use std::borrow::Cow;

use strum::{IntoStaticStr, VariantNames};

use super::detail::{Encoding, ExpectedForm, Letter, Plain, Syntax, Wanted};
use super::flaw::Flaw;
use super::level::Level;
use super::picture::PictureFlaw;
use super::slip::Slip;
use super::table::{Argument, Consequence, Detail, kinds};

kinds! {
    /// The file cannot be read; what the operating system says.
    Unreadable(reason: String) => Stop,
    /// Larger than 1 MiB.
    TooLarge => Stop,
    /// Holds a NUL byte.
    Nul => Stop,
    /// Nothing is in it.
    EmptyFile => Stop,
    /// Not UTF-8.
    NotUtf8(encoding: Encoding) => Stop,
    /// Begins with a byte order mark. It is skipped.
    Bom => Note,
    /// A folder, pipe or device in the place of a file.
    NotAFile => Stop,
    /// The TOML parser stumbled here.
    Toml(slip: Slip) => Stop,
    /// No such key: the key, and the nearest one that there is.
    UnknownKey(key: String, near: Option<String>) => Stop,
    /// Another kind of value is wanted for this key.
    WrongType(key: String, wanted: Wanted) => Stop,
    /// A number outside its range: key, value, least, most.
    OutOfRange(key: String, value: String, least: u64, most: u64) => Stop,
    /// None of the words: key, value, the words, the nearest one.
    NotOneOf(key: String, value: String, words: String, near: Option<String>) => Stop,
    /// A text of the wrong form.
    Malformed(form: ExpectedForm, key: String, value: String) => Stop,
    /// A language that is neither shipped nor a folder: tag, what there is, the nearest one.
    UnknownLocale(tag: String, known: String, near: Option<String>) => Stop,
    /// The language stands twice in the list.
    RepeatedLocale(tag: String) => Stop,
    /// The list of languages is empty.
    NoLocale => Stop,
    /// A secret key where a public one belongs.
    SecretKey => Stop,
    /// Neither recipients nor `plaintext = true`.
    SealMissing => Stop,
    /// Recipients and `plaintext = true`.
    SealTwice => Stop,
    /// More recipients than a declaration has room for: how many, and the most.
    ManyRecipients(count: usize, most: usize) => Stop,
    /// Declarations lie readable on the disk.
    Plaintext => Warning,
    /// One key only: lost means lost.
    OneRecipient => Warning,
    /// Without a PIN nobody can end the kiosk at its keyboard.
    NoPin => Warning,
    /// Readable declarations are sent nowhere.
    HospitalUnsealed => Stop,
    /// A program that sends nothing is told where to send.
    NoHospital => Stop,
    /// `[locales] dir` is no folder.
    NoFolder(path: String) => Stop,
    /// `[locales] dir` is something else than a folder.
    NotAFolder(path: String) => Stop,
    /// A folder of texts that cannot be opened; what the operating system says.
    UnreadableFolder(reason: String) => Stop,
    /// A folder within the folder of a language.
    NestedFolder => Warning,
    /// A folder whose name is no language: its name, the language that was probably meant.
    FolderName(tag: String, near: Option<String>) => Stop,
    /// The folder of a language that the kiosk never shows: its tag.
    UnusedLanguage(tag: String) => Warning,
    /// A line of the record of readers that is none.
    NoReading => Warning,
    /// `[locales] reviewed`, which readers have taken the place of.
    ReviewedMoved => Warning,
    /// A file that is not `.ftl`.
    IgnoredFile => Warning,
    /// An entry that Fluent cannot read.
    Syntax(reason: Syntax) => Stop,
    /// The Fluent parser itself fell over.
    Unparsable => Stop,
    /// A line indented with a tab.
    Tab => Stop,
    /// A line indented with a full-width space.
    WideSpace => Stop,
    /// A full-width sign where Fluent wants the ASCII one.
    WideSign(wide: char, ascii: char) => Stop,
    /// A character that cannot be seen and does something: its number.
    Control(sign: String) => Stop,
    /// Burmese that is not in Unicode.
    Zawgyi => Stop,
    /// A mark that Fluent writes around values; it is left out: its number.
    Isolate(sign: String) => Note,
    /// Lines that end as on a Macintosh of old.
    BareReturn => Stop,
    /// A message that does not begin in the first column: its name.
    IndentedName(name: String) => Stop,
    /// A name with a letter that only looks right: the name, the letter.
    NameLetter(name: String, sign: String) => Stop,
    /// A text that says itself.
    Cycle(name: String) => Spoil,
    /// A text that says others more than a hundred times.
    Bomb(name: String) => Spoil,
    /// Nothing that can be seen.
    EmptyText(name: String) => Spoil,
    /// A text without a value that it must say.
    LostVariable(name: String, lost: String) => Spoil,
    /// The name of a language that another one has: the name, the other language.
    SameName(name: String, tag: String) => Spoil,
    /// A message where only terms can be: its name.
    NotATerm(name: String) => Spoil,
    /// More than a hundred `{` and `(` in one message.
    Nesting => Stop,
    /// The same name twice; where the first is.
    Duplicate(name: String, first: String) => Stop,
    /// A message that the Japanese texts have is missing.
    MissingMessage(name: String) => Warning,
    /// An attribute that the Japanese texts have is missing.
    MissingAttribute(name: String) => Warning,
    /// A whole file is missing: how many messages.
    MissingFile(count: usize) => Warning,
    /// A message that the kiosk never shows; the nearest one that it does.
    UnknownMessage(name: String, near: Option<String>) => Stop,
    /// An attribute that the kiosk never shows; the nearest one that it does.
    UnknownAttribute(name: String, near: Option<String>) => Stop,
    /// A language is not translated yet: its tag, how many messages it has, of how many.
    Untranslated(tag: String, done: usize, all: usize) => Warning,
    /// A language does not say its own name: its tag.
    NoName(tag: String) => Warning,
    /// The same words as in English.
    SameWords(name: String) => Warning,
    /// A changed text that states facts of the leaflet: name, facts, the shipped text, the changed one.
    ChangedFact(name: String, facts: String, old: String, new: String) => Note,
    /// A changed term that stands in texts with facts of the leaflet: name, facts, the shipped words, the changed
    /// ones.
    ChangedTerm(name: String, facts: String, old: String, new: String) => Note,
    /// A changed term that stands in no such text: name, the shipped words, the changed ones.
    ChangedWord(name: String, old: String, new: String) => Note,
    /// A text that says a value in some of its variants only.
    PartVariable(name: String, lost: String) => Note,
    /// The Japanese text has changed since this one was written: name, the Japanese then, and now.
    Outdated(name: String, old: String, new: String) => Warning,
    /// A variable that this message does not get: name, those that it gets, the nearest of them.
    UnknownVariable(name: String, offered: String, near: Option<String>) => Spoil,
    /// A reference to a message or term that is not there; the nearest one.
    UnknownReference(name: String, near: Option<String>) => Spoil,
    /// A term that nothing uses.
    UnusedTerm(name: String) => Warning,
    /// A function; the kiosk has none.
    FunctionCall(name: String) => Spoil,
    /// A character that terminals draw badly: the kind, the character.
    Letter(letter: Letter, sign: String) => Warning,
    /// Easy Japanese that is not easy.
    Plain(reason: Plain) => Warning,
    /// A changed text lacks a number of the text that states these facts: name, facts, what is lost.
    LostFact(name: String, facts: String, lost: String) => Warning,
    /// A text lacks the Japanese word that the patient points at.
    NoJapanese(name: String, word: String) => Warning,
    /// A text that does not fit: its beginning, the screen, the size.
    Cut(text: String, screen: String, size: String) => Warning,
    /// Thai is there in the terminal's own letters alone: not every terminal draws it right.
    Thai => Note,
    /// A language that is not offered here: its tag. Its letters are drawn only by the kiosk, and that cannot.
    NotOffered(tag: String) => Note,
    /// No font of the screen is there: letters are the terminal's own.
    NoScreenFont => Note,
    /// A changed setting that a running kiosk does not take.
    NextStart(key: String) => Warning,
    /// The kiosk's user may not read it.
    Denied(path: String, user: String) => Stop,
    /// A program of `[display]` is not there or is none.
    HookMissing(key: String, name: String) => Error,
    /// One of two commands that only work together: the key that is missing.
    HookAlone(key: String) => Warning,
    /// A period of more than two months, probably the wrong way round.
    DaysSwapped(key: String, value: String) => Error,
    /// A day that has not come yet.
    DateFuture(key: String, value: String) => Error,
    /// A day more than a year ago.
    DateOld(key: String, value: String) => Warning,
    /// An address that leads nowhere.
    Host(key: String, value: String) => Error,
    /// A name in letters that no terminal draws right.
    NameScript(key: String) => Error,
    /// A further language with the name of another one: the name, the other as it is written.
    SamePage(name: String, other: String) => Warning,
    /// A notice whose last day is before its first: first, last.
    NoticeOver(from: String, until: String) => Error,
    /// A notice in a language that is not on offer: tag, the one that was meant.
    NoticeLanguage(tag: String, near: Option<String>) => Warning,
    /// Nothing stands in for this language.
    NoFallback(tag: String) => Warning,
    /// A language that is not there, on the left side: tag, the nearest one.
    UnknownFallback(tag: String, near: Option<String>) => Error,
    /// A key file that is not there.
    NoKeyFile(path: String) => Warning,
    /// A name that does not fit on one line of the smallest screen.
    WideName(key: String) => Warning,
    /// A key that terminals cannot tell from another one.
    ChordUnclear(value: String) => Error,
    /// The spool is not there yet, and the kiosk can make it.
    SpoolAbsent(path: String) => Note,
    /// The spool and the folder above it are not there.
    SpoolMissing(path: String) => Stop,
    /// No declaration can be put into the spool: path, a word for why, with the text key `fault-reason-<word>`.
    SpoolUnwritable(path: String, reason: String) => Stop,
    /// A part of the spool: path, what is wrong with it.
    SpoolPart(path: String, flaw: Flaw) => Warning,
    /// Kiosks of the spool whose numbers begin alike: letter, kiosks.
    SharedLetter(letter: String, kiosks: String) => Warning,
    /// A dictionary of the shipped `kiosk.toml` is not installed.
    DictionaryAbsent(path: String) => Note,
    /// A dictionary of the clinic's own choice is not there.
    DictionaryMissing(path: String) => Warning,
    /// A dictionary that cannot be read, is in another coding, or is none.
    DictionaryUnusable(path: String) => Warning,
    /// The program of the print command is not there.
    PrinterMissing(name: String) => Warning,
    /// No font of the sheet has Japanese.
    NoJapaneseFont => Warning,
    /// A picture of the clinic's own that is not used.
    Picture(flaw: PictureFlaw) => Warning,
}

impl DiagnosticKind {
    /// The id: in JSON, and the text key `fault-<id>`, whose attribute `fix` is the suggestion, or
    /// `near` when a similar word is known.
    pub fn id(&self) -> &'static str {
        let mut details = self.details().into_iter();
        let own = details.find_map(|(_, detail)| detail.id());
        own.unwrap_or_else(|| self.into())
    }

    /// The variables of the sentence.
    pub fn args(&self) -> Vec<Argument<'_>> {
        let details = self.details().into_iter();
        details
            .flat_map(|(name, detail)| detail.args(name))
            .collect()
    }

    /// The similar word that was probably meant.
    pub fn near(&self) -> Option<&str> {
        self.args().into_iter().find_map(|arg| match arg {
            ("near", Cow::Borrowed(near)) => Some(near),
            _ => None,
        })
    }

    /// How bad it is.
    pub fn level(&self) -> Level {
        self.consequence().level()
    }

    /// Whether the kiosk does not start with it.
    pub fn stops(&self) -> bool {
        matches!(self.consequence(), Consequence::Stop | Consequence::Spoil)
    }

    /// Whether the message in which it is cannot be used: the kiosk then shows the text that it had before.
    pub fn spoils_text(&self) -> bool {
        self.consequence() == Consequence::Spoil
    }
}
