//! The numbers of kiosks: given twice, or given and nowhere to be found.

use std::collections::BTreeMap;
use std::path::Path;

use super::{LONG, Numbers, Scan};
use crate::spool::finding::Finding;
use crate::spool::gaps;
use crate::spool::lease::letters;

impl Scan {
    pub(super) fn letters(&mut self, dir: &Path) {
        let mut kiosks: BTreeMap<char, Vec<String>> = BTreeMap::new();
        for (kiosk, letter) in letters(dir) {
            kiosks.entry(letter).or_default().push(kiosk);
        }
        let shared = kiosks.into_iter().filter(|(_, kiosks)| kiosks.len() > 1);
        let found = shared.map(|(letter, kiosks)| Finding::Letter { letter, kiosks });
        self.findings.extend(found);
    }

    /// A kiosk counts on, so only two with one id, or one with its disk put back, give a number again.
    pub(super) fn twice(&mut self) {
        let mut names = std::mem::take(&mut self.names);
        names.sort_unstable();
        for pair in names.windows(2) {
            let [one, other] = pair else { continue };
            let same = (one.kiosk(), one.seq()) == (other.kiosk(), other.seq());
            if same && !one.is_version_of(other) && (other.sent() - one.sent()).abs() < LONG {
                let ids = [one, other].map(|name| name.id().to_owned());
                self.findings.push(Finding::Twice { ids });
            }
        }
    }

    /// From the last purged number, else from the first that is there, to the last that was kept. What was
    /// moved away before that cannot be told from what was never there.
    pub(super) fn gaps(&mut self, kiosk: &str, numbers: Numbers) {
        let mut there = numbers.there;
        there.sort_unstable();
        let first = there.first().copied();
        let Some(mut before) = numbers.purged.or(first) else {
            return;
        };
        let end = numbers.last.and_then(|last| last.checked_add(1));
        for number in there.into_iter().chain(end) {
            if number > before.saturating_add(1) {
                let unknown = gaps::unknown((before + 1, number - 1), &numbers.known);
                let gaps = unknown.into_iter().map(|(first, last)| Finding::Gap {
                    kiosk: kiosk.to_owned(),
                    first,
                    last,
                });
                self.findings.extend(gaps);
            }
            before = before.max(number);
        }
    }
}
