//! What is sent on to a hospital's server, where there is one: what it has, what it did not take, and what has waited for
//! it too long.

use chrono::{DateTime, TimeDelta, Utc};

use super::{Others, Scan};
use crate::spool::fault::SpoolError;
use crate::spool::finding::Finding;
use crate::spool::place::{FORWARDED, REFUSED, SpoolDir};
use crate::spool::sequence::{self, PURGED};

/// A server that takes nothing for so long is away, or nobody sends.
const PATIENCE: TimeDelta = TimeDelta::minutes(10);

impl Scan {
    pub(super) fn sent_on(&mut self, root: &SpoolDir) -> Result<(), SpoolError> {
        for name in [FORWARDED, REFUSED] {
            if root.stat(name).is_ok_and(|there| there.is_none()) {
                continue;
            }
            self.directory(&root.inside(name)?, name)?;
            self.rights_of(root, name, Others::Nothing)?;
        }
        if self.forwards {
            let forwarded = root.inside(FORWARDED)?;
            for (name, _) in forwarded.entries()? {
                let text = name.to_str().unwrap_or_default();
                if let Some(kiosk) = text.strip_prefix(PURGED) {
                    let purged = sequence::number_in(&forwarded, text);
                    self.mark(kiosk, Vec::new(), purged);
                }
            }
        }
        let late = DateTime::<Utc>::from(self.now) - PATIENCE;
        let oldest = self.unsent.iter().min().copied();
        if let Some(sent) = oldest.filter(|sent| *sent < late) {
            let count = self.unsent.len();
            self.findings.push(Finding::Unsent { count, sent });
        }
        Ok(())
    }
}
