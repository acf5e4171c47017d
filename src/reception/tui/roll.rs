//! Which kiosks answer, and how they are. They are asked when somebody looks, never by a clock: a kiosk that nobody uses
//! is not woken. Compares no two clocks: whoever says something else than before has answered. Pure.

use std::collections::{HashMap, HashSet};

use super::event::Asked;
use super::kiosks::clock;
use super::message::{KioskAnswer, KioskStatus, StaffMessage};

/// Within so many milliseconds a kiosk answers, also on a machine that is busy and over a share.
const ANSWERED: u64 = 10_000;

/// The same of one that looks only with its next sign of life.
const ANSWERED_FAR: u64 = 30_000;

/// Staff who are busy ask again after so many milliseconds.
const FRESH: u64 = 60_000;

/// All kiosks that have said something in this spool.
#[derive(Default)]
pub(crate) struct KioskRoll {
    kiosks: Vec<KioskStatus>,
    /// When they were asked last. Milliseconds.
    asked: Option<u64>,
    /// What each had answered before that.
    before: HashMap<String, String>,
    /// Those that have answered an earlier question.
    known: HashSet<String>,
    /// Whether they hear nothing that is asked here.
    unheard: bool,
}

/// How a kiosk is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    /// It has not answered yet.
    Asked,
    Writes,
    Fails,
    Silent,
    /// Nobody could ask.
    Unasked,
    /// Nobody can: it is known what it said last.
    Heard,
}

impl KioskRoll {
    pub(super) fn all(&self) -> &[KioskStatus] {
        &self.kiosks
    }

    /// What they say by now.
    pub(crate) fn take(&mut self, kiosks: Vec<KioskStatus>) {
        self.kiosks = kiosks;
    }

    /// They are asked at this moment. What they say must have been read before.
    pub(crate) fn ask(&mut self, now: u64) {
        let answers = self.kiosks.iter();
        let answers = answers.filter_map(|kiosk| Some((&kiosk.id, kiosk.answer.as_ref()?)));
        let answered = answers.clone().filter(|(id, of)| self.has_answered(id, of));
        self.known = answered.map(|(id, _)| id.clone()).collect();
        self.before = answers
            .map(|(id, of)| (id.clone(), of.at.clone()))
            .collect();
        self.asked = Some(now);
    }

    /// What came of asking.
    pub(crate) fn asked(&mut self, asked: Asked) {
        self.unheard = asked == Asked::Never;
        if asked != Asked::Done {
            self.asked = None;
        }
    }

    /// Whether staff who do something now are to ask again.
    pub(super) fn is_stale(&self, now: u64) -> bool {
        self.asked.is_none_or(|at| now >= at.saturating_add(FRESH))
    }

    /// When one that has not answered is said to be silent. Milliseconds.
    pub(super) fn deadline(&self, now: u64) -> Option<u64> {
        let limits = self.kiosks.iter().filter_map(|kiosk| {
            let answer = kiosk.answer.as_ref()?;
            let limit = self.limit(answer)?;
            (!self.has_answered(&kiosk.id, answer) && limit > now).then_some(limit)
        });
        limits.min()
    }

    /// Whether all that answer have answered.
    pub(crate) fn is_settled(&self, now: u64) -> bool {
        self.deadline(now).is_none()
    }

    /// How many of them staff should look at.
    pub(super) fn troubled(&self, now: u64) -> usize {
        let kiosks = self.kiosks.iter();
        kiosks
            .filter(|kiosk| !kiosk.said.is_empty() || self.is_ailing(kiosk, now))
            .count()
    }

    /// How each is, a sentence a kiosk.
    pub(crate) fn sentences(&self, now: u64) -> Vec<StaffMessage> {
        let kiosks = self.kiosks.iter();
        kiosks
            .filter_map(|kiosk| self.sentence(kiosk, now))
            .collect()
    }

    /// Whether one is known not to take declarations, or not to be there.
    pub(crate) fn is_any_ailing(&self, now: u64) -> bool {
        self.kiosks.iter().any(|kiosk| self.is_ailing(kiosk, now))
    }

    fn is_ailing(&self, kiosk: &KioskStatus, now: u64) -> bool {
        let state = kiosk
            .answer
            .as_ref()
            .map(|of| self.state(&kiosk.id, of, now));
        matches!(state, Some(State::Fails | State::Silent))
    }

    fn sentence(&self, kiosk: &KioskStatus, now: u64) -> Option<StaffMessage> {
        let answer = kiosk.answer.as_ref()?;
        let state = self.state(&kiosk.id, answer, now);
        let key = match state {
            State::Asked => "inbox-kiosk-asked",
            State::Writes => "inbox-kiosk-writes",
            State::Fails => "inbox-kiosk-fails",
            State::Silent => "inbox-kiosk-silent",
            State::Unasked => "inbox-kiosk-unasked",
            State::Heard => "inbox-kiosk-heard",
        };
        let time = match state {
            State::Writes | State::Fails => answer.time,
            // Whichever was the last sign of it.
            State::Asked | State::Silent | State::Unasked | State::Heard => {
                answer.time.max(answer.beat)
            }
        };
        let time = time.map(clock).unwrap_or_default();
        Some(StaffMessage::new(
            key,
            [("kiosk", kiosk.id.clone()), ("time", time)],
        ))
    }

    fn state(&self, id: &str, answer: &KioskAnswer, now: u64) -> State {
        let Some(limit) = self.limit(answer) else {
            return match answer.writes {
                _ if !self.unheard => State::Unasked,
                Some(false) => State::Fails,
                _ => State::Heard,
            };
        };
        let has_answered = self.has_answered(id, answer);
        if !has_answered && now >= limit {
            return State::Silent;
        }
        match answer.writes {
            Some(writes) if has_answered || self.known.contains(id) => {
                if writes {
                    State::Writes
                } else {
                    State::Fails
                }
            }
            _ => State::Asked,
        }
    }

    /// Whether it has said something since it was asked last.
    fn has_answered(&self, id: &str, answer: &KioskAnswer) -> bool {
        let is_told = self.asked.is_some() && answer.writes.is_some();
        is_told && self.before.get(id) != Some(&answer.at)
    }

    fn limit(&self, answer: &KioskAnswer) -> Option<u64> {
        let within = if answer.is_far {
            ANSWERED_FAR
        } else {
            ANSWERED
        };
        Some(self.asked?.saturating_add(within))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kiosk(id: &str, at: &str, writes: bool) -> KioskStatus {
        KioskStatus {
            id: id.to_owned(),
            said: Vec::new(),
            answer: Some(KioskAnswer {
                at: at.to_owned(),
                time: None,
                writes: Some(writes),
                is_far: id == "far",
                beat: None,
            }),
        }
    }

    fn keys(roll: &KioskRoll, now: u64) -> Vec<String> {
        let said = roll.sentences(now).into_iter();
        said.filter_map(|said| Some(said.key.rsplit_once('-')?.1.to_owned()))
            .collect()
    }

    #[test]
    fn whoever_says_something_else_has_answered_and_others_are_silent_in_time() {
        let mut roll = KioskRoll::default();
        roll.take(vec![kiosk("k1", "8:00", true), kiosk("far", "8:01", true)]);
        assert_eq!(keys(&roll, 0), ["unasked"; 2]);
        roll.ask(100);
        assert_eq!(keys(&roll, 100), ["asked"; 2], "what it said yesterday");
        assert_eq!(roll.deadline(100), Some(100 + ANSWERED));
        roll.take(vec![kiosk("k1", "9:00", true), kiosk("far", "8:01", true)]);
        assert_eq!(keys(&roll, 200), ["writes", "asked"]);
        assert_eq!(roll.deadline(200), Some(100 + ANSWERED_FAR));
        assert!(!roll.is_any_ailing(100 + ANSWERED));
        assert_eq!(keys(&roll, 100 + ANSWERED_FAR), ["writes", "silent"]);
        assert_eq!(roll.troubled(100 + ANSWERED_FAR), 1);
        assert!(roll.is_settled(100 + ANSWERED_FAR));
        // Asked again: what is known stands until it is silent, with its time.
        let later = 1_000_000;
        roll.ask(later);
        assert_eq!(keys(&roll, later), ["writes", "asked"]);
        roll.take(vec![kiosk("k1", "9:00", true), kiosk("far", "9:05", false)]);
        assert_eq!(keys(&roll, later + 1), ["writes", "fails"]);
        assert_eq!(keys(&roll, later + ANSWERED), ["silent", "fails"]);
        // One that comes is heard, whenever it was asked.
        roll.take(vec![kiosk("k1", "9:06", true)]);
        assert_eq!(keys(&roll, later + 60_000), ["writes"]);
        assert!(roll.is_stale(later + FRESH) && !roll.is_stale(later + FRESH - 1));
        for (asked, key) in [(Asked::Failed, "unasked"), (Asked::Never, "heard")] {
            roll.ask(later);
            roll.asked(asked);
            assert_eq!(keys(&roll, later), [key]);
            assert!(roll.is_stale(later) && roll.deadline(later).is_none());
        }
    }
}
