//! The words of the kiosk: shipped texts, the clinic's own laid over them, and who stands in for whom.
//!
//! It must not know screens, nor which keys there are. Nothing is parsed before it is asked for: the
//! first screen needs a few lines of each language and must be there at once.

pub(crate) mod back;
mod bundle;
pub(crate) mod choices;
mod customs;
pub(crate) mod entries;
mod export;
pub(crate) mod guard;
pub(crate) mod listing;
pub(crate) mod locale_files;
pub(crate) mod mend;
mod overlay;
mod packed;
pub(crate) mod parity;
pub(crate) mod part;
mod plain_text;
pub(crate) mod readings;
pub(crate) mod saved;
pub(crate) mod semantics;
mod set;
mod shipped;
pub(crate) mod source;
pub(crate) mod syntax;
pub(crate) mod text_file;
pub(crate) mod validator;
pub(crate) mod versions;

use std::collections::BTreeMap;
use std::path::Path;

use fluent_bundle::FluentArgs;

pub(crate) use customs::{DATES, LETTERS};
pub use export::export;
pub(crate) use export::made_from;
pub use overlay::ClinicTexts;
pub(crate) use set::{entry_of, set};
pub use source::tags;
pub(crate) use source::{is_tag, shipped_tags};

use crate::diagnostics::diagnostic::Diagnostic;
use bundle::Layers;
use part::TextGroup;

/// The language that has every text, and stands in for all others.
pub(crate) const LAST: &str = "ja";

/// The message with the name of a language, which no other language says in its place.
const NAME: &str = "language-name";

/// What every text may say: the clinic's name, and what the settings say of the toll-free line.
pub(crate) const EVERYWHERE: [&str; 7] = [
    "$clinic",
    "$number",
    "$press",
    "$weekday-from",
    "$weekday-to",
    "$holiday-from",
    "$holiday-to",
];

/// The languages of messages to staff.
pub(crate) const STAFF: [&str; 2] = ["ja", "en"];

/// A value for a variable of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Arg<'a> {
    /// Text, shown as it is.
    Text(&'a str),
    /// A number, shown without grouping; selects plural forms.
    Number(i64),
}

/// All texts in all languages that this kiosk may need.
pub struct Texts {
    locales: Vec<LocaleTexts>,
    /// The values that every text may say.
    given: Vec<(&'static str, String)>,
}

struct LocaleTexts {
    tag: String,
    /// Whom to ask, first this one itself: places in `Texts::locales`.
    chain: Vec<usize>,
    layers: Layers,
}

impl Texts {
    /// Texts for the languages of `order` and all that stand in for them. `dir` is the clinic's
    /// folder. Never fails: a clinic's message that cannot be used is left out, with a fault.
    ///
    /// Files are read here, because the kiosk shuts itself off from the disk later; shipped texts are
    /// parsed when first asked for.
    pub fn load(
        order: &[String],
        fallback: &BTreeMap<String, Vec<String>>,
        dir: Option<&Path>,
    ) -> (Self, Vec<Diagnostic>) {
        let (overlay, faults) = ClinicTexts::read(dir, &all_tags(order, fallback));
        (Self::of(order, fallback, &overlay), faults)
    }

    /// The same with texts of the clinic that have been read before.
    pub fn of(
        order: &[String],
        fallback: &BTreeMap<String, Vec<String>>,
        overlay: &ClinicTexts,
    ) -> Self {
        let tags = all_tags(order, fallback);
        let locales = tags.iter().map(|tag| LocaleTexts {
            tag: tag.clone(),
            chain: chain(tag, &tags, fallback),
            layers: Layers::new(tag, overlay.of(tag)),
        });
        Self {
            locales: locales.collect(),
            given: Vec::new(),
        }
    }

    /// With values that every text may say. One that is empty is none: a text that needs it gives way.
    #[must_use]
    pub fn with(mut self, given: Vec<(&'static str, String)>) -> Self {
        self.given = given;
        self.given.retain(|(_, value)| !value.is_empty());
        self
    }

    /// The text of a key, which is `id` or `id.attribute`, in this language or the next in its chain
    /// that can say it without an error; at last the key in brackets.
    pub fn say(&self, tag: &str, key: &str, args: &[(&str, Arg<'_>)]) -> String {
        let part = TextGroup::of_key(key);
        let (id, attribute) = split(key);
        let args = self.fluent_args(args);
        let mut chain = self.chain(tag);
        if key == NAME {
            chain = chain.get(..1).unwrap_or_default();
        }
        let text = chain
            .iter()
            .filter_map(|place| self.locales.get(*place))
            .find_map(|locale| locale.layers.say(part, id, attribute, &args));
        match text {
            Some(text) if text.contains(ISOLATES) => text.replace(ISOLATES, ""),
            Some(text) => text,
            None if key == NAME => tag.to_owned(),
            None => format!("[{key}]"),
        }
    }

    /// Whether this language itself, with the clinic's folder, has the key.
    pub fn has(&self, tag: &str, key: &str) -> bool {
        let (id, attribute) = split(key);
        self.locales
            .iter()
            .find(|locale| locale.tag == tag)
            .is_some_and(|locale| locale.layers.has(TextGroup::of_key(key), id, attribute))
    }

    fn fluent_args<'a>(&'a self, args: &[(&'a str, Arg<'a>)]) -> FluentArgs<'a> {
        let mut fluent = FluentArgs::with_capacity(self.given.len() + args.len());
        for (name, value) in &self.given {
            fluent.set(*name, value.as_str());
        }
        for (name, arg) in args {
            match arg {
                Arg::Text(text) => fluent.set(*name, *text),
                Arg::Number(number) => fluent.set(*name, *number),
            }
        }
        fluent
    }

    fn chain(&self, tag: &str) -> &[usize] {
        let find = |tag: &str| self.locales.iter().find(|locale| locale.tag == tag);
        find(tag)
            .or_else(|| find(LAST))
            .map_or(&[], |locale| locale.chain.as_slice())
    }
}

/// Isolation marks: terminals show them as boxes.
const ISOLATES: [char; 2] = ['\u{2068}', '\u{2069}'];

/// Every language that may be asked for, each once.
pub(crate) fn all_tags(order: &[String], fallback: &BTreeMap<String, Vec<String>>) -> Vec<String> {
    let mut tags: Vec<String> = Vec::new();
    let others = order.iter().filter_map(|tag| fallback.get(tag)).flatten();
    let staff = STAFF.map(str::to_owned);
    for tag in order.iter().chain(others).chain(&staff) {
        if !tags.contains(tag) {
            tags.push(tag.clone());
        }
    }
    tags
}

fn chain(tag: &str, tags: &[String], fallback: &BTreeMap<String, Vec<String>>) -> Vec<usize> {
    let next = fallback.get(tag).into_iter().flatten().map(String::as_str);
    let mut chain = Vec::new();
    for tag in std::iter::once(tag).chain(next).chain([LAST]) {
        if let Some(place) = tags.iter().position(|known| known == tag)
            && !chain.contains(&place)
        {
            chain.push(place);
        }
    }
    chain
}

pub(crate) fn split(key: &str) -> (&str, Option<&str>) {
    match key.split_once('.') {
        Some((id, attribute)) => (id, Some(attribute)),
        None => (key, None),
    }
}
