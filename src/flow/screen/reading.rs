//! Side roads: pages to read, from which the only way leads back.

use super::Part::{Lead, Quiet, Rest, Strong, When};
use super::{Choice, Part, Primary, Screen, Situation, View};
use crate::guidance::{Cause, Device, Link, Topic};

/// Whoever has read to its end must not find nothing but Back there.
const READ: View = View {
    primary: Some(Primary::Return),
    ..View::PLAIN
};

pub(super) const TOPICS: View = View {
    choices: |_| {
        vec![
            Choice::Open(&Screen::LoginCard),
            Choice::Open(&Screen::Papers),
            Choice::Open(&Screen::PinReset),
            Choice::Open(&Screen::PhonePin),
            Choice::Open(&Screen::Hotline),
            Choice::Open(&Screen::More),
        ]
    },
    ..View::PLAIN
};

pub(super) const PAPERS: View = View {
    topic: Some(Topic::Papers),
    choices: |_| vec![Choice::Open(&Screen::LoginCard)],
    ..View::PLAIN
};

pub(super) const PIN_RESET: View = View {
    topic: Some(Topic::PinReset),
    says: &[Lead, Rest, Part::Link(Link::PinReset)],
    ..READ
};

pub(super) fn phone_pin(story: &Situation) -> View {
    View {
        topic: Some(Topic::PhonePin(story.device())),
        says: const {
            let android = &Part::Passages(Topic::PhonePin(Device::Android));
            // Asked for without naming a phone: both.
            &[
                Lead,
                Rest,
                When(|kiosk| kiosk.story().device.is_none(), android),
                When(
                    |kiosk| kiosk.story().device != Some(Device::Android),
                    &Part::Link(Link::PhonePinIphone),
                ),
                When(
                    |kiosk| kiosk.story().device != Some(Device::Iphone),
                    &Part::Link(Link::PhonePinAndroid),
                ),
            ]
        },
        ..READ
    }
}

pub(super) const HOTLINE: View = View {
    topic: Some(Topic::Hotline),
    says: &[Strong("hotline-number"), Part::Hotline, Lead, Rest],
    ..READ
};

pub(super) const MORE: View = View {
    topic: Some(Topic::More),
    says: &[Lead, Rest, Part::Link(Link::More), Quiet("links-checked")],
    ..READ
};

pub(super) const DETAILS: View = View {
    says: &[Part::Details],
    choices: |kiosk| match kiosk.screen() {
        Screen::Details(Topic::Cause(Cause::Unconfirmed)) => vec![Choice::Open(&Screen::LoginCard)],
        _ => vec![],
    },
    ..READ
};
