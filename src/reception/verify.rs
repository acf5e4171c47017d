//! Looking through the whole spool, as far as the keys allow.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::time::SystemTime;

use super::{FolderWork, InboxError, SpoolContext, open, shown_path, time};
use crate::spool::gaps;
use crate::spool::list::{ForeignEntry, Shelf};
use crate::spool::read::ReadError;
use crate::spool::seal::OpenError;
use crate::spool::verify::{Finding, verify as verify_spool};

/// What came of looking.
#[derive(Debug, Default)]
pub struct Verified {
    /// Everything that is wrong with the spool.
    pub findings: Vec<Finding>,
    /// The declarations that cannot be read, and why.
    pub unreadable: Vec<InboxError>,
    /// How many are sound.
    pub sound: usize,
    /// How many are sealed, and no key was given to look inside.
    pub unopened: usize,
}

impl Verified {
    /// Whether nothing is wrong.
    pub fn is_fine(&self) -> bool {
        self.findings.is_empty() && self.unreadable.is_empty()
    }
}

/// Looks at every name, and into every declaration that can be opened. Changes nothing.
pub fn verify(desk: &SpoolContext<'_>, now: SystemTime) -> Result<Verified, InboxError> {
    let mut all = Verified::default();
    if let Some(dir) = desk.depot.folder() {
        all.findings = verify_spool(dir, now, desk.sealed)?;
    }
    for shelf in [Shelf::Waiting, Shelf::Collected] {
        let (names, odd) = desk.depot.names(shelf)?;
        if desk.depot.folder().is_none() {
            all.findings.extend(odd.iter().map(|odd| found(shelf, odd)));
        }
        for name in names {
            match open(desk.depot, desk.keys, shelf, &name) {
                Ok(_) => all.sound += 1,
                Err(InboxError::Unreadable {
                    why: ReadError::Unopened(OpenError::WrongKey),
                    ..
                }) if desk.keys.is_empty() => all.unopened += 1,
                // Taken, or taken and purged, since the names were read.
                Err(InboxError::Unreadable {
                    why: ReadError::Gone,
                    ..
                }) => {}
                Err(error) => all.unreadable.push(error),
            }
        }
    }
    Ok(all)
}

/// Keeps the gaps among these as known: they are not named again. Returns how many there are.
pub fn acknowledge(desk: &SpoolContext<'_>, findings: &[Finding]) -> Result<usize, InboxError> {
    let mut kiosks: BTreeMap<&str, Vec<(u32, u32)>> = BTreeMap::new();
    for finding in findings {
        if let Finding::Gap { kiosk, first, last } = finding {
            kiosks.entry(kiosk).or_default().push((*first, *last));
        }
    }
    for (kiosk, gaps) in &kiosks {
        let dir = desk
            .depot
            .folder()
            .ok_or(InboxError::OnlyFolder(FolderWork::Gaps))?;
        gaps::acknowledge(dir, kiosk, gaps)?;
    }
    Ok(kiosks.values().map(Vec::len).sum())
}

/// What to say of something wrong: the text key is `staff-<id>`; arguments, safe to print.
pub fn finding_words(finding: &Finding) -> (String, Vec<(&'static str, String)>) {
    let args = match finding {
        Finding::Letter { letter, kiosks } => vec![
            ("letter", letter.to_string()),
            ("kiosks", kiosks.join(", ")),
        ],
        Finding::Twice { ids: [one, other] } => {
            vec![("one", one.clone()), ("other", other.clone())]
        }
        Finding::Gap { kiosk, first, last } => vec![
            ("kiosk", kiosk.clone()),
            ("first", first.to_string()),
            ("last", last.to_string()),
        ],
        Finding::Rights { path, mode } => vec![
            ("path", shown_path(path)),
            ("rights", format!("{:04o}", mode & 0o7777)),
        ],
        Finding::Forgotten { path, sent } | Finding::Ahead { path, sent } => {
            vec![("path", shown_path(path)), ("time", time(*sent))]
        }
        Finding::Unsent { count, sent } => {
            vec![("count", count.to_string()), ("time", time(*sent))]
        }
        Finding::Odd { path, .. }
        | Finding::Stale { path }
        | Finding::Silent { path }
        | Finding::Mute { path }
        | Finding::Uncounted { path }
        | Finding::Owner { path }
        | Finding::InTheWay { path }
        | Finding::Number { path }
        | Finding::Refused { path }
        | Finding::Unsealed { path } => vec![("path", shown_path(path))],
    };
    (finding.id(), args)
}

/// Something odd on a shelf, as a finding.
pub fn found(shelf: Shelf, odd: &ForeignEntry) -> Finding {
    let folder = match shelf {
        Shelf::Waiting => "new",
        Shelf::Collected => "collected",
    };
    Finding::Odd {
        path: PathBuf::from(folder).join(&odd.name),
        why: odd.why,
    }
}
