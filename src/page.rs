//! What a screen says, as plain data: words in the patient's language, in reading order, and the targets.
//! Knows neither sizes nor places nor colours; whoever paints it chooses from it.

mod announced;
mod block;
mod buttons;
mod choice;
mod content;
mod entry;
mod labels;
mod localizer;
mod notes;
mod papers;
mod welcome;

pub use block::{AnswerRow, Block, FieldText};
pub use buttons::{Button, LARGER};
pub use choice::ChoiceItem;
pub use entry::TextEntry;
pub use localizer::Localizer;
pub use notes::Notes;
pub use papers::Paper;
pub use welcome::{Tile, Unwell, Welcome};

use crate::flow::Action;
use crate::text::script::{Shaping, shaping};

/// A screen, or what lies over it.
pub struct Page {
    /// The words at the top.
    pub band: Band,
    /// One statement or question.
    pub heading: String,
    /// The same in Japanese, beside a question of which nobody has said yet that it is well translated.
    pub japanese: Option<String>,
    /// The body, but for the field.
    pub body: Vec<Block>,
    /// The field that is being typed into.
    pub entry: Option<TextEntry>,
    /// What is to be shown at reception, all of it together.
    pub papers: Vec<Paper>,
    /// What can be chosen.
    pub choices: Vec<ChoiceItem>,
    /// What is wrong or wanted, and quiet remarks.
    pub notes: Notes,
    /// Which question this is, of how many.
    pub progress: Option<String>,
    /// The buttons: main, back, reception, tools.
    pub buttons: Vec<Button>,
    /// What the main button says while there are further pages.
    pub more: String,
}

/// The words at the top, in the patient's language.
#[derive(Debug)]
pub struct Band {
    /// The clinic, else what this is.
    pub title: String,
    /// Where the guide begins: its title.
    pub opening: Option<String>,
    /// Where the guide begins: what whoever is unwell is to do, before anything else.
    pub unwell: Option<String>,
}

impl Page {
    /// What it says to this kiosk's patient. The first screen is a [`Welcome`] instead.
    pub fn new(words: Localizer<'_>) -> Self {
        let kiosk = words.kiosk;
        let progress = kiosk.progress().filter(|_| kiosk.overlay().is_none());
        let heading = words.say(&kiosk.heading());
        Self {
            band: band(words),
            japanese: japanese(words, &heading),
            heading,
            body: content::blocks(words),
            entry: entry::entry(words),
            papers: papers::papers(words),
            choices: choice::items(words),
            notes: notes::notes(words),
            progress: progress.map(|(at, of)| words.counted("progress", at, of)),
            buttons: buttons::buttons(words),
            more: buttons::button_words(words, "more"),
        }
    }

    /// The body in reading order, with the field.
    pub fn blocks(&self) -> impl Iterator<Item = &Block> {
        let entry = self.entry.iter().flat_map(TextEntry::blocks);
        self.body.iter().chain(entry)
    }

    /// The words of a button, if it is there.
    pub fn button(&self, action: Action) -> Option<&str> {
        let button = self.buttons.iter().find(|of| of.action == action);
        button.map(|of| of.label.as_str())
    }
}

impl Welcome {
    /// What the first screen of this kiosk says; none if another is shown.
    pub fn new(words: Localizer<'_>) -> Option<Self> {
        let first = words.kiosk.is_attract();
        first.then(|| welcome::welcome(words))
    }
}

/// The question in Japanese, in languages that are drawn as pictures only, until a native reader has read them: nobody at
/// the clinic can read these letters, and so see what it was that the patient answered.
fn japanese(words: Localizer<'_>, heading: &str) -> Option<String> {
    let kiosk = words.kiosk;
    let asks = kiosk.screen().field().is_some() && kiosk.overlay().is_none();
    let unread = kiosk.locale_info().is_some_and(|of| !of.reviewed);
    let is_drawn = || shaping(heading) == Shaping::Full;
    (asks && unread && is_drawn()).then(|| words.say_ja(&kiosk.heading()))
}

fn band(words: Localizer<'_>) -> Band {
    let site = words.kiosk.site();
    let begins = words.begins();
    let keys = words.kiosk.board().is_some();
    Band {
        // The keys leave no row for it anywhere else.
        title: if let Some(calling) = notes::calling(words).filter(|_| keys) {
            calling
        } else if site.trial && keys {
            words.say("trial-banner")
        } else if site.clinic.is_empty() {
            words.say("banner-title")
        } else {
            site.clinic.clone()
        },
        opening: begins.then(|| words.say("welcome")),
        unwell: begins.then(|| words.say("welcome-unwell")),
    }
}
