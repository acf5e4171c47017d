//! What stands on a screen: its parts in words, in reading order.

pub(super) mod dates;
pub(super) mod form;
mod guide;
mod hotline;

use super::announced;
use super::block::{Block, FieldText};
use super::buttons::primary_words;
use super::labels;
use super::localizer::Localizer;
use crate::flow::{Choice, Overlay, Part, Screen};
use crate::guidance::{Link, SentencePlace, details, passages};
use crate::texts::Arg;

/// The blocks of whatever is on top: overlay or screen.
pub(super) fn blocks(words: Localizer<'_>) -> Vec<Block> {
    let named = named(words);
    let seconds = words.kiosk.countdown();
    let seconds = seconds.unwrap_or_else(|| words.kiosk.pin_locked_for());
    let seconds = Arg::Number(i64::try_from(seconds).unwrap_or(i64::MAX));
    let texts = named.iter().map(|(name, of)| (*name, Arg::Text(of)));
    let args: Vec<(&str, Arg<'_>)> = texts.chain([("seconds", seconds)]).collect();
    let mut all = Vec::new();
    for part in words.kiosk.view().says {
        speak(words, &args, *part, &mut all);
    }
    all
}

/// What a text may name: what the settings hold, the choice for those who cannot do what the screen says, and the
/// main button.
fn named(words: Localizer<'_>) -> Vec<(&'static str, String)> {
    let site = words.kiosk.site();
    let mut choices = words.kiosk.choices().into_iter();
    let cannot = choices.find(|choice| matches!(choice, Choice::CannotDo(_)));
    let cannot = cannot.map(|choice| words.say(&labels::key(choice)));
    let mut all = site.figures();
    all.extend([
        ("cannot", cannot.unwrap_or_default()),
        ("button", primary_words(words).unwrap_or_default()),
        ("date", site.links_checked.to_string()),
    ]);
    all
}

fn speak(words: Localizer<'_>, args: &[(&str, Arg<'_>)], part: Part, all: &mut Vec<Block>) {
    let say = |id: &str| words.say_with(id, args);
    let own = || {
        let topic = words.kiosk.view().topic;
        guide::passages(topic.map_or(&[], passages), topic, &say)
    };
    match part {
        Part::When(holds, part) if holds(words.kiosk) => speak(words, args, *part, all),
        Part::When(..) => {}
        Part::Text(id) => all.push(Block::Text(say(id))),
        Part::Strong(id) => all.push(Block::Strong(say(id))),
        Part::Quiet(id) => all.push(Block::Quiet(say(id))),
        Part::Problem(id) => all.push(Block::Problem(say(id))),
        Part::Own => {
            let id = words.kiosk.heading().replacen("heading-", "say-", 1);
            all.push(Block::Strong(say(&id)));
        }
        Part::Group(ids) => {
            let texts = ids.iter().map(|id| Block::Text(say(id)));
            all.push(Block::Group(texts.collect()));
        }
        Part::Lead => all.extend(own().take(1)),
        Part::Rest => all.extend(own().skip(1)),
        Part::Passages(topic) => all.extend(guide::passages(passages(topic), None, &say)),
        Part::Details => {
            if let Screen::Details(topic) = words.kiosk.screen() {
                all.extend(guide::passages(details(*topic), None, &say));
            }
        }
        Part::Staff(place) => all.extend(guide::sentences(words, place)),
        Part::StaffHere => {
            let place = SentencePlace::Plan(words.kiosk.screen().line());
            all.extend(guide::sentences(words, place));
        }
        Part::Pointing(id) => all.push(guide::pointing(words, id)),
        Part::HandOver => all.extend(guide::handing_over(words)),
        Part::Cautions => all.extend(guide::cautions(words, &say)),
        Part::Link(link) => all.extend(code(words, link)),
        Part::Page => page(words, all),
        Part::Hotline => all.push(Block::Strong(hotline::state(words))),
        Part::Announced => all.extend(announced::blocks(words)),
        Part::Hint => all.extend(form::hint(words)),
        Part::Answers => all.extend(form::answers(words)),
        Part::Where => {
            let at = words.say_ja(&words.kiosk.screen().heading());
            let args = [("screen", Arg::Text(at.as_str()))];
            all.push(Block::Quiet(words.texts.say("ja", "ask-where", &args)));
        }
        Part::Pin => {
            if let Some(Overlay::StaffPin(pin)) = words.kiosk.overlay() {
                all.push(Block::Field(FieldText::hidden(pin.typed())));
            }
        }
        Part::Number => match (words.kiosk.countdown(), words.kiosk.screen()) {
            (Some(left), _) => {
                let of = words.kiosk.site().idle.warning / 1000;
                all.extend([Block::Number(left.to_string()), Block::Bar { left, of }]);
            }
            (None, Screen::Done(receipt)) => all.push(Block::Number(receipt.0.clone())),
            (None, _) => {}
        },
    }
}

/// A language that the kiosk does not speak: the card for staff, and a page for the phone.
fn page(words: Localizer<'_>, all: &mut Vec<Block>) {
    let Screen::Page(at) = words.kiosk.screen() else {
        return;
    };
    let Some(page) = words.kiosk.site().pages.get(*at) else {
        return;
    };
    let args = [("language", Arg::Text(page.name.as_str()))];
    // Whoever comes here reads none of the kiosk's languages; of them all English is the likeliest.
    let own = match words.kiosk.locale() {
        "ja" => "en",
        locale => locale,
    };
    all.push(Block::Pointing {
        to: guide::staff(words),
        ja: words.texts.say("ja", "point-page", &args),
        own: Some(words.texts.say(own, "point-page", &args)),
    });
    all.push(Block::Qr {
        address: page.address.clone(),
        caption: page.name.clone(),
    });
}

/// The code of an address, if one is configured.
fn code(words: Localizer<'_>, link: Link) -> Option<Block> {
    let address = words.kiosk.site().link(link)?;
    Some(Block::Qr {
        address: address.to_owned(),
        caption: words.say(&format!("link-{}", link.into_str())),
    })
}
