//! What stands on each screen: blocks made of messages, in reading order.

pub(super) mod dates;
pub(super) mod form;
mod guide;
mod hotline;
mod over;

use guide::{pointing, topic_blocks};

use super::announced;
use super::block::Block;
use super::canvas::Pen;
use super::qr::Code;
use crate::flow::{Failure, Receipt, Screen};
use crate::form::field_of;
use crate::guidance::{Cause, Device, Holding, Link, ReaderCode, Step, Topic};
use crate::texts::Arg;

/// The blocks of whatever is on top: overlay or screen.
pub(super) fn blocks(pen: &Pen<'_>, quiet: u16) -> Vec<Block> {
    match pen.kiosk.overlay() {
        Some(overlay) => over::overlaid(pen, overlay),
        None => screen(pen, pen.kiosk.screen(), quiet),
    }
}

fn screen(pen: &Pen<'_>, screen: &Screen, quiet: u16) -> Vec<Block> {
    let story = pen.kiosk.story();
    let mut all: Vec<Block> = story
        .topic(screen)
        .map_or_else(Vec::new, |topic| topic_blocks(pen, topic));
    match screen {
        Screen::Page(at) => page_blocks(pen, *at, quiet, &mut all),
        Screen::Code(code) => all.push(Block::Strong(pen.say(&code_key(*code)))),
        Screen::Explain(cause) => guide::cause_blocks(pen, *cause, &mut all),
        Screen::Details(topic) => all.extend(guide::detail_blocks(pen, *topic)),
        Screen::Plan(plan) => guide::plan_blocks(pen, plan.line, &plan.cautions, &mut all),
        Screen::Visit if story.cause() == Cause::Unconfirmed => {
            all.push(Block::Text(pen.say("say-visit-changed")));
        }
        Screen::Verbal => guide::verbal_blocks(pen, &mut all),
        Screen::Declare => guide::declare_blocks(pen, &mut all),
        Screen::Shown => guide::shown_blocks(pen, &mut all),
        Screen::Step(Step::Download) => {
            all.extend(code(pen, app(story.device), quiet));
        }
        Screen::PinReset => all.extend(code(pen, Link::PinReset, quiet)),
        Screen::PhonePin => phone_pin_blocks(pen, quiet, &mut all),
        Screen::Hotline => hotline::hotline_blocks(pen, &mut all),
        Screen::More => {
            all.extend(code(pen, Link::More, quiet));
            let checked = pen.kiosk.site().links_checked.to_string();
            let args = [("date", Arg::Text(checked.as_str()))];
            all.push(Block::Quiet(pen.say_with("links-checked", &args)));
        }
        Screen::Purpose => {
            // Who agrees has it all before them, so it stands on one page.
            let part = |part| Block::Text(pen.say(&format!("say-purpose-{part}")));
            for group in [&["what", "why", "who"][..], &["never", "optional"]] {
                all.push(Block::Group(group.iter().map(part).collect()));
            }
        }
        Screen::OnPaper => {
            all.push(pointing(pen, "on-paper"));
            all.push(Block::Text(pen.say("say-on-paper")));
            let sent = pen.kiosk.handed_over();
            let key = if sent {
                "say-handed-over"
            } else {
                "say-on-paper-unsent"
            };
            all.push(Block::Text(pen.say(key)));
        }
        Screen::Field(id) | Screen::Change(id) => form::field_blocks(pen, field_of(*id), &mut all),
        Screen::Check => form::check_blocks(pen, &mut all),
        Screen::Saving(_) => all.push(Block::Strong(pen.say("say-saving"))),
        Screen::Failed(failure) => failed_blocks(pen, *failure, &mut all),
        Screen::Done(receipt) => done_blocks(pen, receipt, &mut all),
        _ => {}
    }
    if matches!(screen, Screen::Plan(_)) {
        all.extend(announced::blocks(pen));
    }
    all
}

fn code_key(code: ReaderCode) -> String {
    format!("say-code-{}", code.id())
}

/// A language that the kiosk does not speak: the card for staff, and a page for the phone.
fn page_blocks(pen: &Pen<'_>, at: usize, quiet: u16, all: &mut Vec<Block>) {
    let Some(page) = pen.kiosk.site().pages.get(at) else {
        return;
    };
    let args = [("language", Arg::Text(page.name.as_str()))];
    // Whoever comes here reads none of the kiosk's languages; of them all English is the likeliest.
    let own = match pen.kiosk.locale() {
        "ja" => "en",
        locale => locale,
    };
    all.push(Block::Pointing {
        ja: pen.texts.say("ja", "point-page", &args),
        own: Some(pen.texts.say(own, "point-page", &args)),
    });
    all.extend(Code::new(&page.address, quiet).map(|code| Block::Qr {
        code,
        address: page.address.clone(),
        caption: page.name.clone(),
    }));
}

const fn app(device: Option<Device>) -> Link {
    match device {
        Some(Device::Android) => Link::AppAndroid,
        Some(Device::Iphone) | None => Link::AppIphone,
    }
}

/// The code of an address, if one is configured.
fn code(pen: &Pen<'_>, link: Link, quiet: u16) -> Option<Block> {
    let address = pen.kiosk.site().link(link)?;
    Some(Block::Qr {
        code: Code::new(address, quiet)?,
        address: address.to_owned(),
        caption: pen.say(&format!("link-{}", link.id())),
    })
}

/// Asked for without naming a phone: both phones.
fn phone_pin_blocks(pen: &Pen<'_>, quiet: u16, all: &mut Vec<Block>) {
    let device = pen.kiosk.story().device;
    if device.is_none() {
        all.extend(topic_blocks(pen, Topic::PhonePin(Device::Android)));
    }
    if device != Some(Device::Android) {
        all.extend(code(pen, Link::PhonePinIphone, quiet));
    }
    if device != Some(Device::Iphone) {
        all.extend(code(pen, Link::PhonePinAndroid, quiet));
    }
}

fn failed_blocks(pen: &Pen<'_>, failure: Failure, all: &mut Vec<Block>) {
    all.push(Block::Strong(
        pen.say(&format!("say-failed-{}", failure.id())),
    ));
    all.push(pointing(pen, "failed"));
}

fn done_blocks(pen: &Pen<'_>, receipt: &Receipt, all: &mut Vec<Block>) {
    all.push(Block::Text(pen.say("done-number")));
    all.push(Block::Number(receipt.0.clone()));
    all.push(Block::Strong(pen.say("say-done")));
    if pen.kiosk.story().holdings.has(Holding::Card) {
        all.push(Block::Text(pen.say("say-done-card")));
    }
    all.push(Block::Text(pen.say("say-done-later")));
}
