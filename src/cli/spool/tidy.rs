//! `spool purge`, `spool verify` and `spool reseal`: what looks at the whole spool at once.

use std::io::{self, Write};
use std::time::{Duration, SystemTime};

use super::SpoolCommand;
use crate::cli::Outcome;
use crate::config;
use crate::reception::{self, InboxError, SpoolContext, finding_words, found};
use crate::spool::Sealing;
use crate::spool::list::Shelf;
use crate::spool::verify::Finding;

/// An age on the command line: `90d`, `12w`, `36h`.
pub(super) fn age(text: &str) -> Result<Duration, &'static str> {
    config::age(text).ok_or("a number and h, d, w or y, such as 90d")
}

pub(super) fn count(count: usize) -> (&'static str, String) {
    ("count", count.to_string())
}

impl SpoolCommand {
    pub(super) fn purge(
        &self,
        out: &mut dyn Write,
        desk: &SpoolContext<'_>,
        older: Duration,
        really: bool,
    ) -> Result<(), InboxError> {
        let purged = reception::purge(out, desk, older, SystemTime::now(), really)?;
        for odd in &purged.odd {
            let (id, args) = finding_words(&found(Shelf::Collected, odd));
            self.words.tell(&id, &args);
        }
        let id = match (purged.old, really) {
            (0, _) => "purge-none",
            (_, false) => "purge-dry",
            (_, true) => "purged",
        };
        let stay = ("stay", purged.stay.to_string());
        self.words.tell(id, &[count(purged.old), stay]);
        Ok(())
    }

    /// What [hospital] keep, [spool] keep and [journal] keep say.
    pub(super) fn tidy(
        &self,
        out: &mut dyn Write,
        desk: &SpoolContext<'_>,
        really: bool,
    ) -> Result<(), InboxError> {
        let now = SystemTime::now();
        let folder = desk.depot.folder();
        if let Some((keep, dir)) = self.config.hospital.keep.zip(folder) {
            let old = reception::tidy_forwarded(dir, keep, now, really)?;
            let id = match (old, really) {
                (0, _) => None,
                (_, false) => Some("tidy-forwarded-dry"),
                (_, true) => Some("tidy-forwarded"),
            };
            if let Some(id) = id {
                self.words.tell(id, &[count(old)]);
            }
        }
        let keep = self.config.spool.keep;
        let Some(keep) = keep else {
            self.words.tell("tidy-off", &[]);
            return self.forget(desk, Duration::ZERO, now, really);
        };
        let tidied = reception::tidy(out, desk, keep, now, really)?;
        for odd in &tidied.odd {
            let (id, args) = finding_words(&found(Shelf::Collected, odd));
            self.words.tell(&id, &args);
        }
        let id = match (tidied.paid, really) {
            (0, _) => "tidy-none",
            (_, false) => "tidy-dry",
            (_, true) => "tidied",
        };
        let left = ("left", tidied.unpaid.to_string());
        self.words.tell(id, &[count(tidied.paid), left]);
        self.forget(desk, keep, now, really)
    }

    /// What the journal tells is kept for as long as the declarations of which it tells.
    fn forget(
        &self,
        desk: &SpoolContext<'_>,
        least: Duration,
        now: SystemTime,
        really: bool,
    ) -> Result<(), InboxError> {
        let before = now.checked_sub(self.config.journal.max(least));
        if let Some(before) = before.filter(|_| really) {
            let months = desk.depot.forget(before.into())?;
            if months > 0 {
                self.words.tell("tidy-journal", &[count(months)]);
            }
        }
        Ok(())
    }

    pub(super) fn verify(
        &self,
        out: &mut dyn Write,
        desk: &SpoolContext<'_>,
        acknowledge_gaps: bool,
    ) -> Result<Outcome, InboxError> {
        let mut all = reception::verify(desk, SystemTime::now())?;
        let findings = all.findings.iter().map(finding_words);
        let unreadable = all.unreadable.iter().map(|why| (why.id(), why.args()));
        for (id, args) in findings.chain(unreadable) {
            writeln!(out, "{}", self.words.sentence(&id, &args))?;
        }
        if let Some(keep) = self.config.spool.keep {
            match reception::unpaid(desk, keep, SystemTime::now()) {
                // A clock that is behind is among the findings.
                Ok(0) | Err(InboxError::ClockBehind { .. }) => {}
                Ok(unpaid) => self.words.tell("verify-unpaid", &[count(unpaid)]),
                Err(error) => return Err(error),
            }
        }
        if acknowledge_gaps {
            let known = reception::acknowledge(desk, &all.findings)?;
            self.words.tell("verify-acknowledged", &[count(known)]);
            all.findings.retain(|of| !matches!(of, Finding::Gap { .. }));
        }
        if all.unopened > 0 {
            self.words.tell("verify-unopened", &[count(all.unopened)]);
        }
        if all.is_fine() {
            self.words.tell("verify-fine", &[count(all.sound)]);
            return Ok(Outcome::Done);
        }
        let wrong = all.findings.len() + all.unreadable.len();
        Ok(self.words.refuse("verify-faults", &[count(wrong)]))
    }

    pub(super) fn kiosks(
        &self,
        out: &mut dyn Write,
        desk: &SpoolContext<'_>,
    ) -> Result<Outcome, InboxError> {
        let (sentences, is_fine) = reception::kiosks(desk)?;
        for said in &sentences {
            writeln!(out, "{}", self.words.said(said))?;
        }
        if sentences.is_empty() {
            self.tell("no-kiosks", &self.dir);
        }
        Ok(Outcome::of(is_fine))
    }

    pub(super) fn reseal(
        &self,
        out: &mut dyn Write,
        desk: &SpoolContext<'_>,
    ) -> Result<Outcome, InboxError> {
        let sealing = Sealing::of(&self.config.spool.recipients).map_err(io::Error::other)?;
        let all = reception::reseal(out, desk, &sealing)?;
        for (shelf, odd) in &all.odd {
            let (id, args) = finding_words(&found(*shelf, odd));
            self.words.tell(&id, &args);
        }
        for error in &all.left {
            self.words.tell(&error.id(), &error.args());
        }
        self.words.tell("resealed", &[count(all.done)]);
        if all.readable > 0 {
            self.words.tell("reseal-readable", &[count(all.readable)]);
        }
        if all.left.is_empty() {
            return Ok(Outcome::Done);
        }
        Ok(self.words.refuse("reseal-left", &[count(all.left.len())]))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ages_are_numbers_with_a_unit() {
        let days = |days: u64| Ok(Duration::from_secs(days * 24 * 3600));
        assert_eq!(age("90d"), days(90));
        assert_eq!(age("2w"), days(14));
        assert_eq!(age("0d"), days(0));
        assert_eq!(age("48h"), days(2));
        for bad in [
            "",
            "d",
            "90",
            "-1d",
            "9dd",
            "1.5d",
            "９d",
            "90m",
            "99999999999999999999d",
            "9999999999999999999w",
        ] {
            assert!(age(bad).is_err(), "{bad}");
        }
    }
}
