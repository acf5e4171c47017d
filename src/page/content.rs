//! What stands on each screen: blocks made of messages, in reading order.

pub(super) mod dates;
pub(super) mod form;
mod guide;
mod hotline;
mod over;

use guide::{pointing, topic_blocks};

use super::announced;
use super::block::Block;
use super::localizer::Localizer;
use crate::flow::{Failure, Receipt, Screen};
use crate::form::field_of;
use crate::guidance::{Cause, Device, Holding, Link, ReaderCode, Step, Topic};
use crate::texts::Arg;

/// The blocks of whatever is on top: overlay or screen.
pub(super) fn blocks(words: Localizer<'_>) -> Vec<Block> {
    match words.kiosk.overlay() {
        Some(overlay) => over::overlaid(words, overlay),
        None => screen(words, words.kiosk.screen()),
    }
}

fn screen(words: Localizer<'_>, screen: &Screen) -> Vec<Block> {
    let story = words.kiosk.story();
    let mut all: Vec<Block> = story
        .topic(screen)
        .map_or_else(Vec::new, |topic| topic_blocks(words, topic));
    match screen {
        Screen::Page(at) => page_blocks(words, *at, &mut all),
        Screen::Code(code) => all.push(Block::Strong(words.say(&code_key(*code)))),
        Screen::Explain(cause) => guide::cause_blocks(words, *cause, &mut all),
        Screen::Details(topic) => all.extend(guide::detail_blocks(words, *topic)),
        Screen::Plan(plan) => guide::plan_blocks(words, plan.line, &plan.cautions, &mut all),
        Screen::Visit if story.cause() == Cause::Unconfirmed => {
            all.push(Block::Text(words.say("say-visit-changed")));
        }
        Screen::Verbal => guide::verbal_blocks(words, &mut all),
        Screen::Declare => guide::declare_blocks(words, &mut all),
        Screen::Shown => guide::shown_blocks(words, &mut all),
        Screen::Step(Step::Download) => {
            all.extend(code(words, app(story.device)));
        }
        Screen::PinReset => all.extend(code(words, Link::PinReset)),
        Screen::PhonePin => phone_pin_blocks(words, &mut all),
        Screen::Hotline => hotline::hotline_blocks(words, &mut all),
        Screen::More => {
            all.extend(code(words, Link::More));
            let checked = words.kiosk.site().links_checked.to_string();
            let args = [("date", Arg::Text(checked.as_str()))];
            all.push(Block::Quiet(words.say_with("links-checked", &args)));
        }
        Screen::Purpose => {
            // Who agrees has it all before them, so it stands on one page.
            let part = |part| Block::Text(words.say(&format!("say-purpose-{part}")));
            for group in [&["what", "why", "who"][..], &["never", "optional"]] {
                all.push(Block::Group(group.iter().map(part).collect()));
            }
        }
        Screen::OnPaper => {
            all.push(pointing(words, "on-paper"));
            all.push(Block::Text(words.say("say-on-paper")));
            let sent = words.kiosk.handed_over();
            let key = if sent {
                "say-handed-over"
            } else {
                "say-on-paper-unsent"
            };
            all.push(Block::Text(words.say(key)));
        }
        Screen::Field(id) | Screen::Change(id) => {
            form::field_blocks(words, field_of(*id), &mut all);
        }
        Screen::Check => form::check_blocks(words, &mut all),
        Screen::Saving(_) => all.push(Block::Strong(words.say("say-saving"))),
        Screen::Failed(failure) => failed_blocks(words, *failure, &mut all),
        Screen::Done(receipt) => done_blocks(words, receipt, &mut all),
        _ => {}
    }
    if matches!(screen, Screen::Plan(_)) {
        all.extend(announced::blocks(words));
    }
    all
}

fn code_key(code: ReaderCode) -> String {
    format!("say-code-{}", code.id())
}

/// A language that the kiosk does not speak: the card for staff, and a page for the phone.
fn page_blocks(words: Localizer<'_>, at: usize, all: &mut Vec<Block>) {
    let Some(page) = words.kiosk.site().pages.get(at) else {
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

const fn app(device: Option<Device>) -> Link {
    match device {
        Some(Device::Android) => Link::AppAndroid,
        Some(Device::Iphone) | None => Link::AppIphone,
    }
}

/// The code of an address, if one is configured.
fn code(words: Localizer<'_>, link: Link) -> Option<Block> {
    let address = words.kiosk.site().link(link)?;
    Some(Block::Qr {
        address: address.to_owned(),
        caption: words.say(&format!("link-{}", link.id())),
    })
}

/// Asked for without naming a phone: both phones.
fn phone_pin_blocks(words: Localizer<'_>, all: &mut Vec<Block>) {
    let device = words.kiosk.story().device;
    if device.is_none() {
        all.extend(topic_blocks(words, Topic::PhonePin(Device::Android)));
    }
    if device != Some(Device::Android) {
        all.extend(code(words, Link::PhonePinIphone));
    }
    if device != Some(Device::Iphone) {
        all.extend(code(words, Link::PhonePinAndroid));
    }
}

fn failed_blocks(words: Localizer<'_>, failure: Failure, all: &mut Vec<Block>) {
    all.push(Block::Strong(
        words.say(&format!("say-failed-{}", failure.id())),
    ));
    all.push(pointing(words, "failed"));
}

fn done_blocks(words: Localizer<'_>, receipt: &Receipt, all: &mut Vec<Block>) {
    all.push(Block::Text(words.say("done-number")));
    all.push(Block::Number(receipt.0.clone()));
    all.push(Block::Strong(words.say("say-done")));
    if words.kiosk.story().holdings.has(Holding::Card) {
        all.push(Block::Text(words.say("say-done-card")));
    }
    all.push(Block::Text(words.say("say-done-later")));
}
