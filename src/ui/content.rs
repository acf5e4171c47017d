//! What stands on each screen: blocks made of messages, in reading order.

pub(super) mod form;

use chrono::{Datelike, NaiveDateTime, Timelike};

use super::announced;
use super::block::Block;
use super::field::FieldBox;
use super::pen::Pen;
use super::qr::Code;
use crate::flow::{Failure, Overlay, Receipt, Screen};
use crate::form::field_of;
use crate::guidance::hotline::{self, State};
use crate::guidance::{
    Cause, Caution, Device, Group, Holding, Line, Link, Plan, ReaderCode, Step, Topic, passages,
};
use crate::texts::Arg;

/// The blocks of whatever is on top: overlay or screen.
pub(super) fn blocks(pen: &Pen<'_>, quiet: u16) -> Vec<Block> {
    match pen.kiosk.overlay() {
        Some(overlay) => overlaid(pen, overlay),
        None => screen(pen, pen.kiosk.screen(), quiet),
    }
}

fn overlaid(pen: &Pen<'_>, overlay: &Overlay) -> Vec<Block> {
    match overlay {
        Overlay::Language => vec![],
        Overlay::Ask => {
            let at = pen.say_ja(&pen.kiosk.screen().heading());
            let place = pen
                .texts
                .say("ja", "ask-where", &[("screen", Arg::Text(&at))]);
            vec![
                Block::Strong(pen.say("say-ask")),
                pointing(pen, "ask"),
                Block::Text(pen.say("ask-kept")),
                Block::Quiet(place),
            ]
        }
        Overlay::StartOver => vec![Block::Strong(pen.say("say-start-over"))],
        Overlay::Idle(_) => {
            let left = i64::try_from(pen.kiosk.countdown().unwrap_or(0)).unwrap_or(0);
            let countdown = pen.say_with("idle-countdown", &[("seconds", Arg::Number(left))]);
            vec![Block::Strong(countdown), Block::Text(pen.say("idle-why"))]
        }
        Overlay::StaffPin(pin) => {
            let mut all = vec![Block::Text(pen.say("say-staff-pin"))];
            let locked = pen.kiosk.pin_locked_for();
            if locked > 0 {
                let seconds = i64::try_from(locked).unwrap_or(i64::MAX);
                let args = [("seconds", Arg::Number(seconds))];
                all.push(Block::Problem(pen.say_with("say-staff-pin-locked", &args)));
            } else if pen.kiosk.pin_was_wrong() {
                all.push(Block::Problem(pen.say("say-staff-pin-wrong")));
            }
            all.push(Block::Field(FieldBox::hidden(pin.line.len())));
            all
        }
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
        Screen::Explain(Cause::Certificate) => {
            all.insert(2.min(all.len()), pointing(pen, "certificate-try"));
        }
        Screen::Explain(Cause::Identity) => all.push(pointing(pen, "identity")),
        Screen::Plan(plan) => plan_blocks(pen, *plan, &mut all),
        Screen::Visit if story.cause() == Cause::Unconfirmed => {
            all.push(Block::Text(pen.say("say-visit-changed")));
        }
        Screen::Verbal => all.insert(0, pointing(pen, "verbal")),
        Screen::Declare => declare_blocks(pen, &mut all),
        Screen::Shown => {
            if let Some(caution) = login_caution(story.cause()) {
                all.insert(1.min(all.len()), caution_block(pen, caution));
            }
            all.insert(1.min(all.len()), pointing(pen, "shown"));
        }
        Screen::Step(Step::Download) => {
            all.extend(code(pen, app(story.device), quiet));
        }
        Screen::PinReset => all.extend(code(pen, Link::PinReset, quiet)),
        Screen::PhonePin => phone_pin_blocks(pen, quiet, &mut all),
        Screen::Hotline => hotline_blocks(pen, &mut all),
        Screen::More => {
            all.extend(code(pen, Link::More, quiet));
            let checked = pen.kiosk.site().links_checked.to_string();
            let args = [("date", Arg::Text(checked.as_str()))];
            all.push(Block::Quiet(pen.say_with("links-checked", &args)));
        }
        Screen::Purpose => {
            for part in ["what", "why", "who", "never", "optional"] {
                all.push(Block::Text(pen.say(&format!("say-purpose-{part}"))));
            }
        }
        Screen::OnPaper => {
            all.push(pointing(pen, "on-paper"));
            all.push(Block::Text(pen.say("say-on-paper")));
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

/// The passages of a topic; the first one is the one thing to know.
fn topic_blocks(pen: &Pen<'_>, topic: Topic) -> Vec<Block> {
    let lead = matches!(
        topic,
        Topic::Plan(_) | Topic::Verbal | Topic::Declare | Topic::Shown
    );
    let blocks = passages(topic)
        .iter()
        .enumerate()
        .map(|(at, group)| group_block(pen, group, lead && at == 0));
    blocks.collect()
}

fn group_block(pen: &Pen<'_>, group: Group, strong: bool) -> Block {
    let mut parts: Vec<Block> = group
        .iter()
        .map(|passage| {
            let text = pen.say(&format!("say-{}", passage.id));
            if strong {
                Block::Strong(text)
            } else {
                Block::Text(text)
            }
        })
        .collect();
    match parts.len() {
        1 => parts.remove(0),
        _ => Block::Group(parts),
    }
}

fn pointing(pen: &Pen<'_>, id: &str) -> Block {
    let key = format!("point-{id}");
    let own = (pen.kiosk.locale() != "ja").then(|| pen.say(&key));
    Block::Pointing {
        ja: pen.say_ja(&key),
        own,
    }
}

fn caution_block(pen: &Pen<'_>, caution: Caution) -> Block {
    Block::Problem(pen.say(&format!("say-caution-{}", caution.id())))
}

fn login_caution(cause: Cause) -> Option<Caution> {
    match cause {
        Cause::Unconfirmed => Some(Caution::CurrentInsurer),
        Cause::Other => Some(Caution::PerhapsCertificate),
        _ => None,
    }
}

fn plan_blocks(pen: &Pen<'_>, plan: Plan, all: &mut Vec<Block>) {
    if plan.line != Line::Login {
        all.insert(1.min(all.len()), pointing(pen, plan.line.id()));
    }
    if let Some(caution) = plan.caution {
        all.insert(1.min(all.len()), caution_block(pen, caution));
    }
}

fn declare_blocks(pen: &Pen<'_>, all: &mut Vec<Block>) {
    let card = pen.kiosk.story().holdings.has(Holding::Card);
    if !card {
        all.insert(0, Block::Strong(pen.say("say-no-card")));
    }
    all.insert(
        1.min(all.len()),
        pointing(pen, if card { "declare" } else { "declare-no-card" }),
    );
    if !pen.kiosk.site().spool_ready {
        all.insert(0, Block::Problem(pen.say("say-paper-only")));
    }
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

fn hotline_blocks(pen: &Pen<'_>, all: &mut Vec<Block>) {
    let line = &pen.kiosk.site().hotline;
    let args = [
        ("number", Arg::Text(&line.number)),
        ("press", Arg::Text(&line.press)),
    ];
    let state = match hotline::state(&line.hours, pen.kiosk.now().civil) {
        State::Open { until } => {
            let minute = format!("{:02}", until.minute());
            let hour = i64::from(until.hour());
            let args = [("hour", Arg::Number(hour)), ("minute", Arg::Text(&minute))];
            pen.say_with("hotline-open", &args)
        }
        State::Closed { next } => opening(pen, "hotline-closed", next),
        State::Perhaps { next } => opening(pen, "hotline-perhaps", next),
    };
    all.insert(0, Block::Strong(pen.say_with("hotline-number", &args)));
    all.insert(1, Block::Strong(state));
}

fn opening(pen: &Pen<'_>, key: &str, next: NaiveDateTime) -> String {
    let minute = format!("{:02}", next.minute());
    let number = |of: u32| Arg::Number(i64::from(of));
    let args = [
        ("month", number(next.month())),
        ("day", number(next.day())),
        ("hour", number(next.hour())),
        ("minute", Arg::Text(minute.as_str())),
    ];
    pen.say_with(key, &args)
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
    all.push(Block::Text(pen.say("say-done-card")));
    all.push(Block::Text(pen.say("say-done-later")));
}
