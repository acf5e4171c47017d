//! Making the folders of a spool, before the kiosk starts: `check` makes none.

use std::os::unix::fs::chown;
use std::path::Path;

use rustix::fs::{Mode, chmod};

use super::fault::{Attempt, SpoolError};
use super::journal::JOURNAL;
use super::place::{CALLS, COLLECTED, DAMAGED, DESKS, NEW, STATS, STATUS, TALK, TMP};
use super::publish::{Spool, make};

/// The groups of the package: who may enter, and who may look around and collect.
const GROUPS: [&str; 2] = ["uketsuke-spool", "uketsuke-staff"];

/// The user of the package that deletes old months of the journal. Its folder is sticky: it must own that.
const TIDYING: &str = "uketsuke-tidy";

/// Makes what is missing. As root, where the package is installed, with the rights that it gives: the kiosk puts
/// declarations in and can list none. Else for whoever asks. What is there already stays as it is.
pub fn init(dir: &Path) -> Result<(), SpoolError> {
    let [groups, users] =
        ["/etc/group", "/etc/passwd"].map(|list| std::fs::read_to_string(list).unwrap_or_default());
    let [enter, staff] = GROUPS.map(|name| number(&groups, name));
    let tidying = number(&users, TIDYING);
    let all = [
        ("", enter, 0o1770),
        (TMP, staff, 0o2773),
        (NEW, staff, 0o2773),
        (COLLECTED, staff, 0o2770),
        (DAMAGED, staff, 0o2770),
        (JOURNAL, staff, 0o3770),
        // There kiosk and staff tell each other something.
        (STATUS, enter, 0o2770),
        (CALLS, enter, 0o2770),
        (DESKS, enter, 0o2770),
        // The same without a set-group-ID: what the kiosk is still counting is for nobody else.
        (STATS, enter, 0o770),
    ];
    let missing = all.iter().filter(|(name, ..)| !dir.join(name).exists());
    let missing: Vec<_> = missing.collect();
    Spool::open(dir, true)?;
    make(&dir.join(JOURNAL))?;
    make(&dir.join(STATS))?;
    for name in TALK {
        make(&dir.join(name))?;
    }
    let root = rustix::process::geteuid().is_root();
    for (name, group, mode) in missing {
        let path = dir.join(name);
        if let Some(group) = group.filter(|_| root) {
            let error = |cause| SpoolError::new(Attempt::Make, &path, cause);
            let owner = tidying.filter(|_| *name == JOURNAL).unwrap_or(0);
            chown(&path, Some(owner), Some(group)).map_err(error)?;
            chmod(&path, Mode::from_raw_mode(*mode)).map_err(|errno| error(errno.into()))?;
        }
    }
    Ok(())
}

/// The number of a group or a user in the system's list of them.
fn number(list: &str, name: &str) -> Option<u32> {
    let of = list.lines().map(|line| line.split(':').collect::<Vec<_>>());
    let line = of.into_iter().find(|line| line.first() == Some(&name))?;
    line.get(2)?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_folders_are_made_and_made_once() {
        let place = tempfile::tempdir().unwrap();
        let dir = place.path().join("a/spool");
        for _ in 0..2 {
            init(&dir).unwrap();
            for name in [
                TMP, NEW, COLLECTED, DAMAGED, STATUS, CALLS, DESKS, JOURNAL, STATS,
            ] {
                assert!(dir.join(name).is_dir(), "{name}");
            }
        }
        assert_eq!(
            number("a:x:1:\nuketsuke-spool:x:992:b\n", "uketsuke-spool"),
            Some(992)
        );
    }
}
