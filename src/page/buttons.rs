//! The words of the buttons.

use super::localizer::Localizer;
use crate::flow::{Action, Calling, Choice, Overlay, Primary, Screen, TextStep};
use crate::texts::Arg;

/// A button around the body.
#[derive(Debug, PartialEq, Eq)]
pub struct Button {
    pub action: Action,
    /// What stands on it.
    pub label: String,
}

/// Larger text, for everybody on every screen.
pub const LARGER: Action = Action::Choose(Choice::Zoom(TextStep::Larger));

/// The buttons of this screen: main, back, reception, tools.
pub(super) fn buttons(words: Localizer<'_>) -> Vec<Button> {
    let kiosk = words.kiosk;
    let main = counted_words(words).or_else(|| primary_words(words));
    let main = main.map(|label| (Action::Next, label));
    let back = kiosk
        .view()
        .has_back
        .then(|| (Action::Back, button_words(words, "back")));
    let ask = kiosk.has_ask().then(|| (Action::Ask, ask_words(words)));
    // The warning has no tools.
    let warns = matches!(kiosk.overlay(), Some(Overlay::Idle(_)));
    let tools = (!warns).then(|| {
        [
            (Action::Contrast, button_words(words, "contrast")),
            (Action::Language, words.say("button-language")),
        ]
    });
    let sized = !warns && kiosk.site().text_size;
    let size = sized.then(|| (LARGER, words.say("choice-larger")));
    let all = main.into_iter().chain(back).chain(ask).chain(size);
    let all = all.chain(tools.into_iter().flatten());
    all.map(|(action, label)| Button { action, label })
        .collect()
}

/// The words of a button; on the list of languages in two of them, since none may have been chosen.
pub(super) fn button_words(words: Localizer<'_>, id: &str) -> String {
    if is_for_all(words) {
        words.say(&format!("button-{id}-any"))
    } else {
        words.say(&format!("button-{id}"))
    }
}

/// Whether a button is for people of any language.
fn is_for_all(words: Localizer<'_>) -> bool {
    match words.kiosk.overlay() {
        None => matches!(words.kiosk.screen(), Screen::Languages | Screen::Page(_)),
        Some(overlay) => matches!(overlay, Overlay::Language),
    }
}

/// Where a desk listens, who needs help stays and calls somebody.
fn ask_words(words: Localizer<'_>) -> String {
    let calls = !matches!(words.kiosk.calling(), Calling::Off | Calling::Unanswered);
    if calls && !is_for_all(words) {
        words.say("button-call")
    } else {
        button_words(words, "ask")
    }
}

/// The words of the main button where things are ticked: it says how many are.
fn counted_words(words: Localizer<'_>) -> Option<String> {
    let kiosk = words.kiosk;
    let here = kiosk.overlay().is_none() && *kiosk.screen() == Screen::Holdings;
    let count = kiosk.story().holdings.all().count();
    let number = Arg::Number(i64::try_from(count).unwrap_or(0));
    let counts = here && count > 0;
    counts.then(|| words.say_with("button-next-chosen", &[("count", number)]))
}

/// The words of the screen's main button.
pub(super) fn primary_words(words: Localizer<'_>) -> Option<String> {
    let primary = words.kiosk.primary()?;
    Some(match words.kiosk.screen() {
        Screen::Page(_) if primary == Primary::Return => button_words(words, "back"),
        _ => words.say(&format!("button-{}", primary.into_str())),
    })
}
