//! `spool purge`, `spool verify` and `spool reseal`: what looks at the whole spool at once.

use std::io::{self, Write};
use std::time::{Duration, SystemTime};

use super::SpoolCommand;
use crate::cli::Outcome;
use crate::reception::{self, InboxError, SpoolContext, finding_words, found};
use crate::spool::Sealing;
use crate::spool::list::Shelf;
use crate::spool::verify::Finding;

/// An age on the command line: `90d`, `12w`, `36h`.
pub(super) fn age(text: &str) -> Result<Duration, &'static str> {
    const USAGE: &str = "a number and h, d or w, such as 90d";
    let hours = match text.chars().last() {
        Some('h') => 1,
        Some('d') => 24,
        Some('w') => 7 * 24,
        _ => return Err(USAGE),
    };
    let number = text.trim_end_matches(['h', 'd', 'w']);
    let plain = number.len() + 1 == text.len() && number.bytes().all(|b| b.is_ascii_digit());
    let number: Option<u64> = number.parse().ok().filter(|_| plain);
    let seconds = number.and_then(|number| number.checked_mul(hours * 3600));
    seconds.map(Duration::from_secs).ok_or(USAGE)
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
