//! Why the card could not be read, and what that means.

use super::{Choice, Screen, View};
use crate::flow::part::Part;
use crate::flow::primary::Primary;
use crate::guidance::{Cause, ReaderCode, SentencePlace, Topic};

pub(super) const CAUSES: View = View {
    choices: |_| {
        let mut all: Vec<Choice> = Cause::ALL.map(Choice::Cause).into();
        // Above "another cause".
        all.insert(all.len() - 1, Choice::Open(&Screen::ReaderCodes));
        all.push(Choice::Open(&Screen::Topics));
        all
    },
    next: |story| {
        Some(match story.code {
            Some(_) => Screen::ReaderCodes,
            None => Screen::Explain(story.cause()),
        })
    },
    says_draft: true,
    ..View::PLAIN
};

pub(super) const READER_CODES: View = View {
    choices: |_| ReaderCode::ALL.map(Choice::Code).into(),
    next: |story| {
        Some(match story.code {
            Some(code) if code.try_again() => Screen::Code(code),
            _ => Screen::Explain(story.cause()),
        })
    },
    ..View::PLAIN
};

pub(super) const CODE: View = View {
    says: |_| vec![Part::Own],
    primary: Some(Primary::Next),
    next: |story| Some(Screen::Explain(story.cause())),
    ..View::PLAIN
};

pub(super) fn explain(cause: Cause) -> View {
    View {
        topic: Some(Topic::Cause(cause)),
        says: |kiosk| {
            let story = kiosk.story();
            // What may be tried before anything else.
            let again =
                story.cause() == Cause::Certificate && story.code != Some(ReaderCode::Expired);
            let again = again.then_some(Part::Text("say-certificate-try"));
            let mut all = vec![Part::Lead];
            all.extend(again);
            all.extend([Part::Staff(SentencePlace::Cause), Part::Rest]);
            all
        },
        choices: match cause {
            Cause::Unconfirmed => |_| vec![Choice::Open(&Screen::Device)],
            Cause::Identity => |_| vec![Choice::Open(&Screen::PinReset)],
            _ => |_| vec![],
        },
        primary: Some(match cause {
            Cause::Identity => Primary::Showed,
            _ => Primary::Next,
        }),
        next: |_| Some(Screen::Holdings),
        says_draft: cause == Cause::Identity,
        ..View::PLAIN
    }
}
