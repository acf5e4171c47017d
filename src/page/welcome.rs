//! What the first screen says, in all languages at once, and what a window that is too small says.

use super::announced;
use super::choice::{self, ChoiceItem};
use super::localizer::Localizer;
use crate::flow::{Choice, Locale};
use crate::texts::Arg;

#[derive(Debug)]
pub struct Welcome {
    /// The clinic, else the title of the guide.
    pub title: String,
    /// That everything is deleted, else the title of the guide where it does not stand in the band.
    pub lead: Option<String>,
    /// Whether the lead says that everything is deleted.
    pub deleted: bool,
    /// What whoever is unwell is to do: no line twice.
    pub unwell: Vec<Unwell>,
    /// What everybody is told.
    pub notes: Vec<String>,
    pub tiles: Vec<Tile>,
    /// The way to all of them.
    pub others: String,
}

/// A line for whoever is unwell.
#[derive(Debug)]
pub struct Unwell {
    /// Whether it is in the language of many patients.
    pub common: bool,
    pub text: String,
}

#[derive(Debug)]
pub struct Tile {
    pub choice: Choice,
    /// The number that chooses it.
    pub number: String,
    pub name: String,
    /// The language, unless it has a page only.
    tag: Option<String>,
}

/// What can stand below a name, the best first.
const BELOW: [&str; 2] = ["welcome-short", "welcome-touch"];

impl Tile {
    /// What can stand below the name where there is room for it: the best is 0, the next 1. A language without
    /// its own words for it has none.
    pub fn below(&self, words: Localizer<'_>, at: usize) -> Option<String> {
        let key = BELOW.get(at)?;
        let tag = self.tag.as_ref().filter(|tag| words.texts.has(tag, key))?;
        Some(words.say_in(tag, key))
    }
}

pub(super) fn welcome(words: Localizer<'_>) -> Welcome {
    let site = words.kiosk.site();
    let first = site.tags().next().unwrap_or("ja");
    // A clinic without a name has the title of the guide in the band.
    let welcome = words.say_in(first, "welcome");
    let named = !site.clinic.is_empty();
    let deleted = words.kiosk.deleted_for();
    let deleted = deleted.map(|tag| words.say_in(tag, "welcome-deleted"));
    let common = |of: &Locale| {
        ["en", "vi"].contains(&of.tag.as_str()) || of.tag.starts_with("zh") || of.is_japanese()
    };
    let mut unwell: Vec<Unwell> = Vec::new();
    for of in site.locales.iter().filter(|of| of.shown) {
        let (text, common) = (words.say_in(&of.tag, "welcome-unwell"), common(of));
        match unwell.iter_mut().find(|line| line.text == text) {
            Some(line) => line.common |= common,
            None => unwell.push(Unwell { common, text }),
        }
    }
    let mut notes = announced::lines(words, first);
    if site.trial {
        notes.push(words.say_in(first, "trial-banner"));
    }
    if !site.spool_ready {
        notes.push(words.say_in(first, "welcome-paper"));
    }
    let tiles = choice::items(words).into_iter();
    Welcome {
        deleted: deleted.is_some(),
        lead: deleted.or_else(|| named.then(|| welcome.clone())),
        title: if named { site.clinic.clone() } else { welcome },
        unwell,
        notes,
        tiles: tiles.map(|item| tile(words, item)).collect(),
        others: words.say("welcome-more"),
    }
}

fn tile(words: Localizer<'_>, item: ChoiceItem) -> Tile {
    let locales = &words.kiosk.site().locales;
    Tile {
        tag: match item.choice {
            Choice::Locale(at) => locales.get(at).map(|of| of.tag.clone()),
            _ => None,
        },
        choice: item.choice,
        number: item.number,
        name: item.label,
    }
}

impl Localizer<'_> {
    /// The window is too small: in every language what is needed.
    pub fn too_small(self, columns: u16, rows: u16) -> Vec<String> {
        let args = [
            ("columns", Arg::Number(i64::from(columns))),
            ("rows", Arg::Number(i64::from(rows))),
        ];
        let tags = self.kiosk.site().tags();
        tags.map(|tag| self.texts.say(tag, "too-small", &args))
            .collect()
    }
}
