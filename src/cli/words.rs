//! The sentences of `staff.ftl`, for whoever sits at the command line. Must not know when which is said.

use std::io;
use std::path::Path;

use unicode_width::UnicodeWidthStr as _;

use super::{Outcome, complain};
use crate::check::report;
use crate::config::{self, Config, Locales, Snapshot};
use crate::diagnostics::diagnostic::Diagnostic;
use crate::diagnostics::read_text;
use crate::reception::label_keys;
use crate::reception::tui::StaffMessage;
use crate::reception::tui::view::InboxTexts;
use crate::texts::{self, Arg, Texts};

/// Staff's language and its texts.
pub(super) struct CliTexts(InboxTexts);

impl CliTexts {
    /// As configured.
    pub(super) fn of(config: &Config) -> Self {
        let language = config.staff.language.clone();
        let locales = &config.locales;
        let order = [language.clone()];
        let (texts, _) = Texts::load(&order, &locales.fallback, locales.dir.as_deref());
        Self(InboxTexts { language, texts })
    }

    /// As the kiosk has read them at its start.
    pub(super) fn started(start: &Snapshot) -> Self {
        Self(InboxTexts {
            language: start.config().staff.language.clone(),
            texts: start.texts(),
        })
    }

    /// As configured, as far as the configuration can be read: for commands that need nothing else of it.
    pub(super) fn readable(path: Option<&Path>) -> Self {
        Self::of(&config::read(path).0)
    }

    /// For the inbox.
    pub(super) fn into_inbox(self) -> InboxTexts {
        self.0
    }

    /// The text of a key.
    pub(super) fn text(&self, key: &str) -> String {
        self.0.say(key)
    }

    /// The sentence of an id: the text key is `staff-<id>`.
    pub(super) fn sentence(&self, id: &str, args: &[(&'static str, String)]) -> String {
        let args: Vec<_> = args
            .iter()
            .map(|(name, value)| (*name, Arg::Text(value)))
            .collect();
        let key = format!("staff-{id}");
        self.0.texts.say(&self.0.language, &key, &args)
    }

    /// A sentence of the inbox.
    pub(super) fn said(&self, said: &StaffMessage) -> String {
        self.0.said(said)
    }

    /// Why a file cannot be used, in staff's language.
    pub(super) fn cause(&self, error: &io::Error) -> String {
        self.text(&format!("fault-reason-{}", read_text::reason(error)))
    }

    /// Says it on standard error: something happened besides.
    pub(super) fn tell(&self, id: &str, args: &[(&'static str, String)]) {
        complain(&self.sentence(id, args));
    }

    /// Says it on standard error: why not.
    pub(super) fn refuse(&self, id: &str, args: &[(&'static str, String)]) -> Outcome {
        self.tell(id, args);
        Outcome::Refused
    }

    /// Says each fault in one line on standard error.
    pub(super) fn note(&self, faults: &[Diagnostic]) {
        for fault in faults {
            complain(&report::one_line(&self.0.texts, &self.0.language, fault));
        }
    }

    /// The text of a key; labels at the beginning of a line are filled up so that the colons after them
    /// stand below each other.
    pub(super) fn aligned(&self) -> impl Fn(&str) -> String {
        let labels: Vec<(String, String)> = label_keys()
            .map(|key| {
                let label = self.text(&key);
                (key, label)
            })
            .collect();
        let widest = labels.iter().map(|(_, label)| label.width()).max();
        let widest = widest.unwrap_or_default();
        move |wanted| match labels.iter().find(|(key, _)| key == wanted) {
            Some((_, label)) => " ".repeat(widest.saturating_sub(label.width())) + label,
            None => self.text(wanted),
        }
    }
}

/// The text of a key in any language that is shipped or that the clinic has; `None` where that language
/// itself does not have it.
pub(super) fn tongue(locales: &Locales) -> impl Fn(&str, &str) -> Option<String> {
    let dir = locales.dir.as_deref();
    let (texts, _) = Texts::load(&texts::tags(dir), &locales.fallback, dir);
    move |tag, key| texts.has(tag, key).then(|| texts.say(tag, key, &[]))
}

#[cfg(test)]
mod tests;
