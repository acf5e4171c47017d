//! Calls of kiosks: read from the spool, acknowledged, answered. Trusts nothing of what is there: whatever it is, it
//! is bounded, and safe to show. Must not know where it is shown.

use chrono::DateTime;

use super::message::StaffMessage;
use crate::calendar::japan;
use crate::depot::Depot;
use crate::reception::InboxError;
use crate::spool::calls::{Answer, CallName, Standing};
use crate::text::sanitize::render;

/// So many characters of a text are shown.
const LONGEST: usize = 40;

/// How far a call has come.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CallStage {
    /// Nobody has answered.
    Waits,
    /// Nobody has answered in time, and the patient is asked to come to the desk.
    Late,
    /// This user on this machine comes.
    Coming(String),
}

/// A call that stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KioskCall {
    pub name: CallName,
    pub stage: CallStage,
    /// When, such as `10:05`.
    pub time: String,
    /// The patient's language.
    pub locale: String,
    /// Why the card could not be read, by its id.
    pub cause: Option<String>,
    /// The key of the screen's heading.
    pub screen: String,
    /// Which question of the form it is.
    pub question: Option<u32>,
}

/// The calls that stand, the oldest first. That they ring here is told to the kiosks at once.
pub(super) fn read(depot: &dyn Depot) -> Vec<KioskCall> {
    let standing = depot.calls();
    for call in standing.iter().filter(|call| !call.heard) {
        // One that cannot be told takes its call back.
        let _ = depot.answer(&call.name, Answer::Heard);
    }
    standing.into_iter().map(call).collect()
}

/// Somebody comes. Whoever is second sees who was first.
pub(super) fn come(depot: &dyn Depot, name: &CallName) -> Option<StaffMessage> {
    let answered = depot.answer(name, Answer::Coming);
    answered.err().map(|error| {
        let error = InboxError::from(error);
        StaffMessage::of_staff(&error.id(), error.args())
    })
}

fn call(of: Standing) -> KioskCall {
    let says = of.says;
    let time = DateTime::parse_from_rfc3339(&says.time);
    let time = time.map(|time| time.with_timezone(&japan()).format("%H:%M").to_string());
    KioskCall {
        stage: match of.coming {
            Some(who) => CallStage::Coming(short(&who)),
            None if says.unanswered => CallStage::Late,
            None => CallStage::Waits,
        },
        name: of.name,
        time: time.unwrap_or_default(),
        locale: short(&says.locale),
        cause: says.cause.as_deref().map(short),
        screen: short(&says.screen),
        question: says.question,
    }
}

/// Safe to show, and no longer than anybody reads.
fn short(text: &str) -> String {
    let short: String = text.chars().take(LONGEST).collect();
    render(&short)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::depot::FolderDepot;
    use crate::spool::calls::{Call, CallSays};
    use crate::spool::journal::Author;

    #[test]
    fn a_call_is_acknowledged_as_it_is_read_and_what_a_stranger_wrote_is_bounded() {
        let spool = tempfile::tempdir().unwrap();
        let hostile = "\u{1b}]52;c;x\u{7}\u{202e}".to_owned() + &"x".repeat(1000);
        let says = CallSays {
            kiosk: "k1".to_owned(),
            locale: hostile.clone(),
            screen: hostile.clone(),
            question: Some(u32::MAX),
            cause: Some(hostile.clone()),
            time: hostile,
            unanswered: false,
        };
        let mut held = Call::put(spool.path(), 1, says).unwrap();
        let depot = FolderDepot::at(spool.path());
        let [one] = read(&depot).try_into().unwrap();
        assert_eq!(held.answer(), Some(Answer::Heard));
        assert_eq!(one.stage, CallStage::Waits);
        for text in [&one.time, &one.locale, &one.screen, &one.cause.unwrap()] {
            assert!(!text.contains(crate::text::sanitize::is_unsafe), "{text:?}");
            assert!(text.chars().count() < 4 * LONGEST, "{text}");
        }
        held.unanswered().unwrap();
        let stage = || read(&depot).into_iter().next().map(|call| call.stage);
        assert_eq!(stage(), Some(CallStage::Late));
        assert_eq!(come(&depot, &one.name), None);
        assert_eq!(stage(), Some(CallStage::Coming(Author::here().to_string())));
        held.withdraw();
        assert_eq!(stage(), None);
        // Nobody is there any more.
        assert!(come(&FolderDepot::at(&spool.path().join("gone")), &one.name).is_some());
    }
}
