//! This kiosk's counts, month by month, on the thread that has the disk. What could not be kept yet is added up in memory
//! and kept with what comes next. Must not know who is counted.

use std::collections::BTreeMap;
use std::path::PathBuf;

use chrono::{Datelike as _, NaiveDate, Utc};

use super::log::log;
use crate::calendar::japan;
use crate::spool::SpoolError;
use crate::spool::read::ReadError;
use crate::spool::stats::{self, Counted, MonthName};
use crate::stats::{CountedBy, Happened, Month};

/// So many months are kept besides the one that runs.
const KEPT: u32 = 36;

pub(super) struct Counters {
    dir: PathBuf,
    kiosk: String,
    /// What is not on the disk yet.
    unkept: BTreeMap<MonthName, Month>,
    /// The month in which those before it were closed.
    closed: Option<MonthName>,
    /// Whether it was told that nothing can be kept.
    told: bool,
}

/// The day in Japan.
pub(super) fn today() -> NaiveDate {
    Utc::now().with_timezone(&japan()).date_naive()
}

impl Counters {
    pub(super) const fn at(dir: PathBuf, kiosk: String) -> Self {
        Self {
            dir,
            kiosk,
            unkept: BTreeMap::new(),
            closed: None,
            told: false,
        }
    }

    /// Adds this.
    pub(super) fn happened(&mut self, today: NaiveDate, what: &Happened, by: CountedBy) {
        let counts = self.unkept.entry(MonthName::of(today)).or_default();
        counts.happened(today.day(), what, by);
    }

    /// Writes down what is not yet, and closes the months that are over. Costs nothing where neither is due.
    pub(super) fn keep(&mut self, today: NaiveDate) {
        let kept = self.write().and_then(|()| self.close(MonthName::of(today)));
        if let Err(error) = &kept
            && !self.told
        {
            log(&format!("visits are counted in memory only: {error}"));
        }
        self.told = kept.is_err();
    }

    fn write(&mut self) -> Result<(), SpoolError> {
        while let Some((month, counts)) = self.unkept.first_key_value() {
            let whose = Counted {
                month: *month,
                kiosk: self.kiosk.clone(),
            };
            let mut sum = self.kept(&whose)?;
            sum.add(counts);
            let bytes = sum
                .to_bytes()
                .map_err(|cause| stats::unusable(&self.dir, &whose, cause.into()))?;
            stats::keep(&self.dir, &whose, &bytes)?;
            self.unkept.pop_first();
        }
        Ok(())
    }

    /// What is on the disk. Looked at each time: whoever had this id before may have counted on.
    fn kept(&self, whose: &Counted) -> Result<Month, SpoolError> {
        match stats::read_one(&self.dir, whose) {
            Ok(None) => return Ok(Month::default()),
            Err(ReadError::Io(cause)) => return Err(stats::unusable(&self.dir, whose, cause)),
            Ok(Some(bytes)) => {
                if let Ok(month) = Month::from_bytes(&bytes) {
                    return Ok(month);
                }
            }
            Err(_) => {}
        }
        let file = whose.file();
        log(&format!(
            "stats/{file} was garbled and is set aside as stats/{file}.garbled: counting begins anew"
        ));
        stats::set_aside(&self.dir, whose)?;
        Ok(Month::default())
    }

    fn close(&mut self, now: MonthName) -> Result<(), SpoolError> {
        if self.closed != Some(now) {
            stats::close(&self.dir, &self.kiosk, now, now.before(KEPT))?;
            self.closed = Some(now);
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests;
