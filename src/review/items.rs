//! What is asked about: each text of a language, with all that helps to judge it.

use crate::texts::LAST;
use crate::texts::back::{self, BackTranslation};
use crate::texts::readings::{Reading, Readings, keys};
use crate::texts::source;
use crate::texts::text_file::Source;
use crate::texts::versions::Versions;

/// A text and what it is compared with.
pub(crate) struct Item {
    /// `id` or `id.attribute`.
    pub(crate) key: String,
    pub(crate) version: String,
    /// In each of its forms; more than one where it hangs on a number.
    pub(crate) forms: Vec<String>,
    pub(crate) japanese: Vec<String>,
    pub(crate) back: Option<BackTranslation>,
    /// Who has read it as it stands.
    pub(crate) read: Option<Reading>,
}

impl Item {
    /// All texts that a language has itself, in the order of the Japanese files. `clinic`: the clinic's own files.
    pub(crate) fn all(tag: &str, clinic: &[Source], readings: &Readings) -> Vec<Self> {
        let ours = Versions::over_shipped(tag, clinic);
        let japanese = Versions::of(source::shipped(LAST).map(|(_, text)| text));
        let backs: Vec<BackTranslation> = back::shipped(tag).collect();
        let item = |key: String| {
            let version = ours.version(&key)?;
            let back = backs
                .iter()
                .find(|of| of.key == key && of.version == version);
            Some(Self {
                forms: ours.forms(&key),
                japanese: japanese.forms(&key),
                back: back.copied(),
                read: readings.of(&key, &version).cloned(),
                version,
                key,
            })
        };
        keys()
            .into_iter()
            .filter_map(|(_, key)| item(key))
            .collect()
    }

    /// Whether this text of a screen is, or has in it, this one.
    pub(crate) fn is_said_in(&self, said: &str) -> bool {
        self.forms.iter().any(|form| is_said(form, said))
    }
}

/// Shorter ones stand alone, as they could be part of many words.
const ALONE: usize = 8;

/// Whether a text says a form, whatever its values are. Blanks have no say.
fn is_said(form: &str, said: &str) -> bool {
    let squash = |text: &str| -> String { text.split_whitespace().collect() };
    let (form, said) = (squash(form), squash(said));
    let words: Vec<&str> = form
        .split('{')
        .enumerate()
        .map(|(at, part)| match part.split_once('}') {
            Some((_, rest)) if at > 0 => rest,
            _ => part,
        })
        .collect();
    let length: usize = words.iter().map(|part| part.chars().count()).sum();
    if length == 0 {
        return false;
    }
    if length < ALONE && words.len() == 1 {
        return form == said;
    }
    let mut rest = said.as_str();
    words.iter().all(|part| {
        let found = rest.find(part).and_then(|at| rest.get(at + part.len()..));
        found.inspect(|after| rest = after).is_some()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_found_with_its_values() {
        assert!(is_said("Page {at} of {of}", "Page 1 of 2"));
        assert!(is_said("Choose the card.", "1  Choose the card.  And more"));
        assert!(is_said("Back", "Back") && !is_said("Back", "Backwards"));
        assert!(!is_said("{clinic}", "Midori") && !is_said("", "x"));
        assert!(!is_said("Choose the card.", "Choose the paper."));
    }

    #[test]
    fn a_back_translation_of_another_version_is_not_shown() {
        let items = Item::all("en", &[], &Readings::default());
        assert!(items.len() > 300);
        let of = |key: &str| items.iter().find(|item| item.key == key).unwrap();
        assert_eq!(of("button-back").forms, ["Back"]);
        assert_eq!(of("button-back").japanese, ["もどる"]);
        assert!(of("field-name.label").version.len() == 16);
        assert!(items.iter().all(|of| !of.key.starts_with("date-order")));
    }
}
