//! What a typed line means: a number chooses, a sign is a button, and words are for the field. In a field a line is
//! what the patient answers; there a choice or a button begins with `/`.

use zeroize::Zeroizing;

use super::layout::OFFERS;
use crate::flow::{Action, Choice, Event, Key, Kiosk, Overlay, Screen};
use crate::keyboard::layout::Cap;
use crate::text::width::narrow;

/// Empties the field.
const CLEAR: Action = Action::Cap(Cap::Clear);

/// What is to happen; none if the line names nothing that is there.
pub fn events(kiosk: &Kiosk, line: &str) -> Option<Vec<Event>> {
    // Whatever answers the warning does nothing else.
    if matches!(kiosk.overlay(), Some(Overlay::Idle(_))) || line.is_empty() {
        return Some(vec![Event::Key(Key::Enter)]);
    }
    let marked = line.strip_prefix(['/', '／']);
    if takes_text(kiosk) {
        return match marked {
            None => Some(text(kiosk, line)),
            Some(rest) if rest.starts_with(['/', '／']) => Some(text(kiosk, rest)),
            Some(rest) => command(kiosk, rest),
        };
    }
    let done = command(kiosk, marked.unwrap_or(line));
    match kiosk.screen().field() {
        // Another date than those to choose from.
        Some(field) if done.is_none() && kiosk.asks_date() => {
            let retype = Event::Act(Action::Choose(Choice::Retype(field)));
            Some(std::iter::once(retype).chain(text(kiosk, line)).collect())
        }
        _ => done,
    }
}

/// Whether a line is what stands in a field.
pub(super) fn takes_text(kiosk: &Kiosk) -> bool {
    let pin = matches!(kiosk.overlay(), Some(Overlay::StaffPin(_)));
    pin || (kiosk.text_field().is_some() && !kiosk.asks_date())
}

/// The keys with which the line comes into the field, in place of what stood there. A PIN is checked at once.
fn text(kiosk: &Kiosk, line: &str) -> Vec<Event> {
    let keys = line.chars().map(|c| Event::Key(Key::Char(c)));
    if kiosk.overlay().is_some() {
        return keys.chain([Event::Key(Key::Enter)]).collect();
    }
    // Behind the town that the postcode gave the rest of the address is typed.
    let town = kiosk.filled().filter(|town| !line.starts_with(town));
    let town = town.unwrap_or_default().chars();
    let all = std::iter::once(Event::Act(CLEAR)).chain(town.map(|c| Event::Key(Key::Char(c))));
    // To the end: what was begun in letters becomes kana, and words are offered for it.
    let all = all.chain(keys);
    all.chain([Event::Key(Key::End)]).collect()
}

fn command(kiosk: &Kiosk, line: &str) -> Option<Vec<Event>> {
    let word: String = line.trim().chars().map(narrow).collect();
    let word = Zeroizing::new(word);
    let action = match word.as_str() {
        "+" if kiosk.primary().is_some() => Action::Next,
        "-" if kiosk.view().has_back || matches!(kiosk.overlay(), Some(Overlay::Ask)) => {
            Action::Back
        }
        "" | "?" => Action::Ask,
        "*" => Action::Language,
        "." if kiosk.text_field().is_some() => CLEAR,
        "staff" => return Some(vec![Event::Key(Key::StaffExit)]),
        number => numbered(kiosk, number)?,
    };
    // Nothing lies over the first screen, nor over what is being saved.
    let alone = matches!(kiosk.screen(), Screen::Saving(_));
    (!alone).then(|| vec![Event::Act(action)])
}

/// A choice, behind them the words that are offered, and 0 for further ones.
fn numbered(kiosk: &Kiosk, word: &str) -> Option<Action> {
    if word.is_empty() || !word.chars().all(|c| c.is_ascii_digit()) {
        return None;
    }
    let number: usize = word.parse().ok()?;
    if number == 0 && kiosk.has_more_offers() {
        return Some(Action::MoreOffers);
    }
    if let Some(choice) = kiosk.choice_numbered(number) {
        return Some(Action::Choose(choice));
    }
    let at = number.checked_sub(kiosk.choices().len() + 1)?;
    let mut shown = kiosk.offers().take(usize::from(OFFERS));
    shown.nth(at).map(|(at, _)| Action::Offer(at))
}
