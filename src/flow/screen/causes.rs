//! Why the card could not be read, and what that means.

use strum::IntoEnumIterator as _;

use super::{Choice, Part, Primary, Screen, Situation, View};
use crate::guidance::{Cause, ReaderCode, SentencePlace, Topic, passages};

pub(super) const CAUSES: View = View {
    choices: |_| {
        let mut all: Vec<Choice> = Cause::iter().map(Choice::Cause).collect();
        // Above "another cause".
        all.insert(all.len() - 1, Choice::Open(&Screen::ReaderCodes));
        all.push(Choice::Open(&Screen::Topics));
        all
    },
    next: |story| match story.code {
        Some(_) => Some(Screen::ReaderCodes),
        None => Some(after(story)),
    },
    says_draft: true,
    ..View::PLAIN
};

pub(super) const READER_CODES: View = View {
    choices: |_| ReaderCode::iter().map(Choice::Code).collect(),
    next: |story| match story.code {
        Some(code) if code.try_again() => Some(Screen::Code(code)),
        _ => Some(after(story)),
    },
    ..View::PLAIN
};

pub(super) const CODE: View = View {
    says: &[Part::Own],
    primary: Some(Primary::Next),
    next: |story| Some(after(story)),
    ..View::PLAIN
};

/// Where a cause leads: to its page, where there is something to say about it.
fn after(story: &Situation) -> Screen {
    let cause = story.cause();
    if passages(Topic::Cause(cause)).is_empty() {
        Screen::Holdings
    } else {
        Screen::Explain(cause)
    }
}

pub(super) const fn explain(cause: Cause) -> View {
    let explained = View {
        topic: Some(Topic::Cause(cause)),
        says: &[Part::Lead, Part::Staff(SentencePlace::Cause), Part::Rest],
        primary: Some(Primary::Next),
        next: |_| Some(Screen::Holdings),
        ..View::PLAIN
    };
    match cause {
        Cause::Certificate => View {
            says: &[
                Part::Lead,
                Part::When(
                    |kiosk| kiosk.story().code != Some(ReaderCode::Expired),
                    &Part::Text("say-certificate-try"),
                ),
                Part::Staff(SentencePlace::Cause),
            ],
            ..explained
        },
        Cause::Unconfirmed => View {
            choices: |_| vec![Choice::Open(&Screen::LoginCard)],
            ..explained
        },
        Cause::Identity => View {
            choices: |_| vec![Choice::Open(&Screen::PinReset)],
            primary: Some(Primary::Showed),
            says_draft: true,
            ..explained
        },
        Cause::Network | Cause::Smartphone | Cause::Other => explained,
    }
}
