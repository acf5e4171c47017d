//! Side roads: pages to read, from which the only way leads back.

use super::{Choice, Screen, View};
use crate::flow::part::Part;
use crate::flow::primary::Primary;
use crate::flow::situation::Situation;
use crate::guidance::{Cause, Device, Link, Topic};

/// Whoever has read to its end must not find nothing but Back there.
const READ: View = View {
    primary: Some(Primary::Return),
    ..View::PLAIN
};

pub(super) const TOPICS: View = View {
    choices: |_| {
        vec![
            Choice::Open(&Screen::Device),
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
    choices: |_| vec![Choice::Open(&Screen::Device)],
    ..View::PLAIN
};

pub(super) const PIN_RESET: View = View {
    topic: Some(Topic::PinReset),
    says: |_| vec![Part::Lead, Part::Rest, Part::Link(Link::PinReset)],
    ..READ
};

pub(super) fn phone_pin(story: &Situation) -> View {
    View {
        topic: Some(Topic::PhonePin(story.device.unwrap_or(Device::Iphone))),
        says: |kiosk| {
            let mut all = vec![Part::Lead, Part::Rest];
            all.extend(match kiosk.story().device {
                Some(Device::Iphone) => vec![Part::Link(Link::PhonePinIphone)],
                Some(Device::Android) => vec![Part::Link(Link::PhonePinAndroid)],
                // Asked for without naming a phone: both.
                None => vec![
                    Part::Passages(Topic::PhonePin(Device::Android)),
                    Part::Link(Link::PhonePinIphone),
                    Part::Link(Link::PhonePinAndroid),
                ],
            });
            all
        },
        ..READ
    }
}

pub(super) const HOTLINE: View = View {
    topic: Some(Topic::Hotline),
    says: |_| {
        vec![
            Part::Strong("hotline-number"),
            Part::Hotline,
            Part::Lead,
            Part::Rest,
        ]
    },
    ..READ
};

pub(super) const MORE: View = View {
    topic: Some(Topic::More),
    says: |_| {
        vec![
            Part::Lead,
            Part::Rest,
            Part::Link(Link::More),
            Part::Quiet("links-checked"),
        ]
    },
    ..READ
};

pub(super) fn details(topic: Topic) -> View {
    View {
        says: |_| vec![Part::Details],
        choices: match topic {
            Topic::Cause(Cause::Unconfirmed) => |_| vec![Choice::Open(&Screen::Device)],
            _ => |_| vec![],
        },
        ..READ
    }
}
