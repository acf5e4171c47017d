//! A place with one depot, as the suite needs it: kiosks send to it and call, desks open it, and things break.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;

use chrono::Utc;
use uketsuke::depot::Depot;
use uketsuke::spool::EntryName;
use uketsuke::spool::calls::{Answer, CallSays};

use super::rules::RULES;

pub trait Site {
    /// The depot, for somebody at a desk.
    fn depot(&self, user: &str) -> Arc<dyn Depot>;

    /// The same for who purges.
    fn keeper(&self) -> Arc<dyn Depot> {
        self.depot("night")
    }

    /// A declaration of kiosk `k1` has arrived for good.
    fn send(&self, name: &EntryName, bytes: &[u8]);

    /// Kiosk `k1` calls, from now on.
    fn call(&self, seq: u64);

    /// What it knows of its call.
    fn answered(&self, seq: u64) -> Option<Answer>;

    /// Its call is over.
    fn call_over(&self, seq: u64);

    /// Whether kiosks see that somebody listens.
    fn is_heard(&self) -> bool;

    /// From now on nothing can be written in the journal, until it can again.
    fn break_journal(&self);
    fn mend_journal(&self);

    /// From now on nobody is told that something arrived, where it is told at all.
    fn deafen(&self) {}

    /// The power goes, and comes back.
    fn cut_power(&self) {}
}

/// A fresh name of kiosk `k1`.
pub fn name(seq: u32) -> EntryName {
    EntryName::random("k1", seq, Utc::now(), true).unwrap()
}

/// What looks sealed; no key opens it.
pub fn sealed(what: &str) -> Vec<u8> {
    format!("age-encryption.org/v1\n{what}").into_bytes()
}

/// What kiosk `k1` says of a call.
pub fn says() -> CallSays {
    CallSays {
        kiosk: "k1".into(),
        locale: "vi".into(),
        screen: "heading-form".into(),
        question: Some(3),
        cause: None,
        time: "2026-11-26T10:05:00+09:00".into(),
        unanswered: false,
    }
}

/// Which rules do not hold, each at a site of its own.
pub fn broken(make: &dyn Fn() -> Box<dyn Site>, only: &[&str]) -> Vec<&'static str> {
    let wanted = |(rule, _): &&(&str, _)| only.is_empty() || only.contains(rule);
    let mut broken = Vec::new();
    for (rule, holds) in RULES.iter().filter(wanted) {
        let site = make();
        if catch_unwind(AssertUnwindSafe(|| holds(&*site))).is_err() {
            broken.push(*rule);
        }
    }
    broken
}
