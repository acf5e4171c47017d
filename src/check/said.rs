//! The ids of all faults, and what their sentences in `staff.ftl` are told.

use crate::diagnostics::kind::DiagnosticKind;
use crate::diagnostics::slip::Slip;

impl DiagnosticKind {
    /// The id: in JSON, and the text key `fault-<id>`, whose attribute `fix` is the suggestion, or
    /// `near` when a similar word is known.
    pub const fn id(&self) -> &'static str {
        match self {
            Self::Unreadable(_) => "unreadable",
            Self::TooLarge => "too-large",
            Self::Nul => "nul",
            Self::NotUtf8(encoding) => encoding.id(),
            Self::WrongType(_, wanted) => wanted.id(),
            Self::EmptyFile => "empty-file",
            Self::Bom => "bom",
            Self::NotAFile => "not-a-file",
            Self::Toml(slip) => slip.id(),
            Self::UnknownKey(..) => "unknown-key",
            Self::OutOfRange(..) => "out-of-range",
            Self::NotOneOf(..) => "not-one-of",
            Self::Malformed(form, ..) => form.id(),
            Self::UnknownLocale(..) => "unknown-locale",
            Self::RepeatedLocale(_) => "repeated-locale",
            Self::NoLocale => "no-locale",
            Self::SecretKey => "secret-key",
            Self::SealMissing => "seal-missing",
            Self::SealTwice => "seal-twice",
            Self::Plaintext => "plaintext",
            Self::OneRecipient => "one-recipient",
            Self::NoPin => "no-pin",
            Self::NoFolder(_) => "no-folder",
            Self::NotAFolder(_) => "not-a-folder",
            Self::UnreadableFolder(_) => "unreadable-folder",
            Self::NestedFolder => "nested-folder",
            Self::FolderName(..) => "folder-name",
            Self::UnusedLanguage(_) => "unused-language",
            Self::IgnoredFile => "ignored-file",
            Self::Syntax(syntax) => syntax.id(),
            Self::Unparsable => "unparsable",
            Self::Tab => "tab",
            Self::WideSpace => "wide-space",
            Self::WideSign(..) => "wide-sign",
            Self::Control(_) => "control",
            Self::Isolate(_) => "isolate",
            Self::BareReturn => "bare-return",
            Self::IndentedName(_) => "indented-name",
            Self::NameLetter(..) => "name-letter",
            Self::Cycle(_) => "cycle",
            Self::Bomb(_) => "bomb",
            Self::EmptyText(_) => "empty-text",
            Self::LostVariable(..) => "lost-variable",
            Self::SameName(..) => "same-name",
            Self::NotATerm(_) => "not-a-term",
            Self::Nesting => "nesting",
            Self::Duplicate(..) => "duplicate",
            Self::MissingMessage(_) => "missing-message",
            Self::MissingAttribute(_) => "missing-attribute",
            Self::MissingFile(_) => "missing-file",
            Self::UnknownMessage(..) => "unknown-message",
            Self::Untranslated(..) => "untranslated",
            Self::NoName(_) => "no-name",
            Self::SameWords(_) => "same-words",
            Self::ChangedFact(..) => "changed-fact",
            Self::ChangedTerm(_, facts, ..) if facts.is_empty() => "changed-word",
            Self::ChangedTerm(..) => "changed-term",
            Self::PartVariable(..) => "part-variable",
            Self::NameScript(_) => "name-script",
            Self::SamePage(..) => "same-page",
            Self::NoticeOver(..) => "notice-over",
            Self::NoticeLanguage(..) => "notice-language",
            Self::Outdated(..) => "outdated",
            Self::UnknownAttribute(..) => "unknown-attribute",
            Self::UnknownVariable(..) => "unknown-variable",
            Self::UnknownReference(..) => "unknown-reference",
            Self::UnusedTerm(_) => "unused-term",
            Self::FunctionCall(_) => "function-call",
            Self::Letter(letter, _) => letter.id(),
            Self::Plain(plain) => plain.id(),
            Self::LostFact(..) => "lost-fact",
            Self::NoJapanese(..) => "no-japanese",
            Self::Cut(..) => "cut",
            Self::Thai => "thai",
            Self::NextStart(_) => "next-start",
            Self::Denied(..) => "denied",
            Self::HookMissing(..) => "hook-missing",
            Self::HookAlone(_) => "hook-alone",
            Self::DaysSwapped(..) => "days-swapped",
            Self::DateFuture(..) => "date-future",
            Self::DateOld(..) => "date-old",
            Self::Host(..) => "host",
            Self::NoFallback(_) => "no-fallback",
            Self::UnknownFallback(..) => "unknown-fallback",
            Self::NoKeyFile(_) => "no-key-file",
            Self::WideName(_) => "wide-name",
            Self::ChordUnclear(_) => "chord-unclear",
            Self::SpoolAbsent(_) => "spool-absent",
            Self::SpoolMissing(_) => "spool-missing",
            Self::SpoolUnwritable(..) => "spool-unwritable",
            Self::SpoolPart(_, flaw) => flaw.id(),
            Self::SharedLetter(..) => "shared-letter",
            Self::DictionaryAbsent(_) => "dictionary-absent",
            Self::DictionaryMissing(_) => "dictionary-missing",
            Self::DictionaryUnusable(_) => "dictionary-unusable",
            Self::PrinterMissing(_) => "printer-missing",
            Self::NoJapaneseFont => "no-japanese-font",
        }
    }

    /// The similar word that was probably meant.
    pub fn near(&self) -> Option<&str> {
        match self {
            Self::UnknownKey(_, near)
            | Self::NotOneOf(.., near)
            | Self::UnknownLocale(.., near)
            | Self::UnknownVariable(.., near)
            | Self::UnknownMessage(_, near)
            | Self::UnknownAttribute(_, near)
            | Self::FolderName(_, near)
            | Self::NoticeLanguage(_, near)
            | Self::UnknownFallback(_, near)
            | Self::UnknownReference(_, near) => near.as_deref(),
            _ => None,
        }
    }

    /// The variables of the sentence.
    pub fn args(&self) -> Vec<(&'static str, String)> {
        let mut args = self.own_args();
        if let Some(near) = self.near() {
            args.push(("near", near.to_owned()));
        }
        args
    }

    fn own_args(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::Unreadable(reason) | Self::UnreadableFolder(reason) => {
                vec![("reason", reason.clone())]
            }
            Self::Toml(Slip::Comment(sign)) => vec![("sign", (*sign).to_owned())],
            Self::Toml(Slip::Extra(sign)) => vec![("sign", sign.to_string())],
            Self::WrongType(key, _) | Self::UnknownKey(key, _) => vec![("key", key.clone())],
            Self::OutOfRange(key, value, least, most) => vec![
                ("key", key.clone()),
                ("value", value.clone()),
                ("least", least.to_string()),
                ("most", most.to_string()),
            ],
            Self::NotOneOf(key, value, words, _) => vec![
                ("key", key.clone()),
                ("value", value.clone()),
                ("words", words.clone()),
            ],
            Self::Malformed(_, key, value) => {
                vec![("key", key.clone()), ("value", value.clone())]
            }
            Self::UnknownLocale(tag, known, _) => {
                vec![("tag", tag.clone()), ("known", known.clone())]
            }
            Self::RepeatedLocale(tag)
            | Self::UnusedLanguage(tag)
            | Self::NoName(tag)
            | Self::NoFallback(tag)
            | Self::UnknownFallback(tag, _)
            | Self::NoticeLanguage(tag, _)
            | Self::FolderName(tag, _) => vec![("tag", tag.clone())],
            Self::Untranslated(tag, done, all) => vec![
                ("tag", tag.clone()),
                ("done", done.to_string()),
                ("all", all.to_string()),
            ],
            Self::NameLetter(name, sign) => {
                vec![("name", name.clone()), ("sign", sign.clone())]
            }
            Self::LostVariable(name, lost) | Self::PartVariable(name, lost) => {
                vec![("name", name.clone()), ("lost", lost.clone())]
            }
            Self::SamePage(name, other) => vec![("name", name.clone()), ("other", other.clone())],
            Self::NoticeOver(from, until) => {
                vec![("from", from.clone()), ("until", until.clone())]
            }
            Self::SameName(name, tag) => vec![("name", name.clone()), ("tag", tag.clone())],
            Self::ChangedFact(name, facts, old, new) | Self::ChangedTerm(name, facts, old, new) => {
                vec![
                    ("name", name.clone()),
                    ("facts", facts.clone()),
                    ("old", old.clone()),
                    ("new", new.clone()),
                ]
            }
            Self::Outdated(name, old, new) => vec![
                ("name", name.clone()),
                ("old", old.clone()),
                ("new", new.clone()),
            ],
            Self::Denied(path, user) => vec![("path", path.clone()), ("user", user.clone())],
            Self::HookMissing(key, name) => vec![("key", key.clone()), ("name", name.clone())],
            Self::NameScript(key)
            | Self::HookAlone(key)
            | Self::WideName(key)
            | Self::NextStart(key) => {
                vec![("key", key.clone())]
            }
            Self::DaysSwapped(key, value)
            | Self::DateFuture(key, value)
            | Self::DateOld(key, value)
            | Self::Host(key, value) => vec![("key", key.clone()), ("value", value.clone())],
            Self::ChordUnclear(value) => vec![("value", value.clone())],
            _ => self.args_of_texts(),
        }
    }

    fn args_of_texts(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::WideSign(wide, ascii) | Self::Toml(Slip::Sign(wide, ascii)) => {
                vec![("wide", wide.to_string()), ("ascii", ascii.to_string())]
            }
            Self::Duplicate(name, first) => {
                vec![("name", name.clone()), ("first", first.clone())]
            }
            Self::MissingFile(count) => vec![("count", count.to_string())],
            Self::UnknownVariable(name, offered, _) => {
                vec![("name", name.clone()), ("offered", offered.clone())]
            }
            Self::Control(sign) | Self::Isolate(sign) | Self::Letter(_, sign) => {
                vec![("sign", sign.clone())]
            }
            Self::Plain(plain) => vec![("words", plain.words().to_owned())],
            Self::LostFact(name, facts, lost) => vec![
                ("name", name.clone()),
                ("facts", facts.clone()),
                ("lost", lost.clone()),
            ],
            Self::NoJapanese(name, word) => vec![("name", name.clone()), ("word", word.clone())],
            Self::Cut(text, screen, size) => vec![
                ("text", text.clone()),
                ("screen", screen.clone()),
                ("size", size.clone()),
            ],
            _ => self.args_of_names(),
        }
    }

    fn args_of_names(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::MissingMessage(name)
            | Self::MissingAttribute(name)
            | Self::UnknownMessage(name, _)
            | Self::UnknownAttribute(name, _)
            | Self::IndentedName(name)
            | Self::Cycle(name)
            | Self::Bomb(name)
            | Self::EmptyText(name)
            | Self::NotATerm(name)
            | Self::SameWords(name)
            | Self::UnknownReference(name, _)
            | Self::UnusedTerm(name)
            | Self::FunctionCall(name)
            | Self::PrinterMissing(name) => vec![("name", name.clone())],
            Self::NoFolder(path)
            | Self::NotAFolder(path)
            | Self::NoKeyFile(path)
            | Self::SpoolAbsent(path)
            | Self::SpoolMissing(path)
            | Self::DictionaryAbsent(path)
            | Self::DictionaryMissing(path)
            | Self::DictionaryUnusable(path) => vec![("path", path.clone())],
            Self::SpoolUnwritable(path, reason) => {
                vec![("path", path.clone()), ("reason", reason.clone())]
            }
            Self::SpoolPart(path, flaw) => {
                let user = flaw.user().map(|user| ("user", user.to_owned()));
                std::iter::once(("path", path.clone()))
                    .chain(user)
                    .collect()
            }
            Self::SharedLetter(letter, kiosks) => {
                vec![("letter", letter.clone()), ("kiosks", kiosks.clone())]
            }
            _ => Vec::new(),
        }
    }
}
