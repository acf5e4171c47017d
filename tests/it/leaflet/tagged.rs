//! Which messages state which facts, as the program's own table has it.

use std::collections::BTreeSet;
use std::path::Path;

use uketsuke::guidance::Fact;
use uketsuke::guidance::leaflet::stated;
use uketsuke::texts::{Arg, Texts};

use crate::support::{LOCALES, site, squash};

/// Every message that may be drawn of the leaflet, with the facts it states.
pub(crate) fn messages() -> BTreeSet<(String, &'static [Fact])> {
    stated().into_iter().collect()
}

/// A message with what the settings hold, and with the label for those who cannot do what it says.
pub(crate) fn say(texts: &Texts, locale: &str, key: &str) -> String {
    let figures = site().figures();
    let cannot = key.replace("say-plan-", "choice-cannot-");
    let cannot = texts.say(locale, &cannot, &[]);
    let mut args: Vec<(&str, Arg<'_>)> = figures
        .iter()
        .map(|(name, figure)| (*name, Arg::Text(figure)))
        .collect();
    args.push(("cannot", Arg::Text(&cannot)));
    texts.say(locale, key, &args)
}

/// A message that states facts, in one language.
pub(crate) struct Statement {
    pub(crate) key: String,
    pub(crate) facts: &'static [Fact],
    pub(crate) said: String,
    /// As it is looked for among what is drawn: in this language's own words, or not at all.
    squashed: Option<String>,
}

impl Statement {
    pub(crate) fn is_among(&self, drawn: &BTreeSet<String>) -> bool {
        self.squashed
            .as_ref()
            .is_some_and(|said| drawn.contains(said))
    }
}

/// All messages of the leaflet, put together once for many looks.
pub(crate) fn statements(texts: &Texts, locale: &str) -> Vec<Statement> {
    let all = messages().into_iter().map(|(key, facts)| {
        let said = say(texts, locale, &key);
        let own = texts.has(locale, &key) && said.contains(char::is_alphanumeric);
        let squashed = own.then(|| squash(&said));
        Statement {
            key,
            facts,
            said,
            squashed,
        }
    });
    all.collect()
}

/// The shipped texts with a clinic's own in English laid over them.
pub(crate) fn with_english(own: &str) -> &'static Texts {
    let folder = tempfile::tempdir().expect("a folder");
    let place: &Path = folder.path();
    std::fs::create_dir(place.join("en")).expect("a folder for English");
    std::fs::write(place.join("en/own.ftl"), own).expect("a file");
    let order = LOCALES.map(str::to_owned);
    let (texts, faults) = Texts::load(&order, &std::collections::BTreeMap::new(), Some(place));
    assert!(faults.is_empty(), "{}", faults.len());
    Box::leak(Box::new(texts))
}

/// The lines of a fixture that are not comments, split at tabs.
pub(crate) fn rows(fixture: &str) -> impl Iterator<Item = Vec<&str>> {
    let lines = fixture.lines().filter(|line| !line.starts_with('#'));
    lines.map(|line| line.split('\t').collect())
}
