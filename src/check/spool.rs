//! Whether the spool takes a declaration: by sending one of no meaning through it, as the kiosk does.
//!
//! Looking at permissions and free space is not enough: shares, quotas and mounts have their own ideas.

use std::io::ErrorKind;
use std::path::Path;

use super::fault::What;
use crate::spool::{Attempt, Spool, SpoolError};

/// What is wrong with the spool. Makes missing folders as the kiosk would: in trial mode all, else the
/// spool's own if the folder above it is there.
pub(super) fn probe(dir: &Path, trial: bool) -> Option<What> {
    let tried = Spool::open(dir, trial).and_then(|spool| spool.probe());
    tried.err().map(|error| what(dir, &error))
}

fn what(dir: &Path, error: &SpoolError) -> What {
    let shown = dir.display().to_string();
    if error.attempt == Attempt::Make && error.cause.kind() == ErrorKind::NotFound {
        return What::SpoolMissing(shown);
    }
    // Which folder of the spool it was; the file in it was only a trial.
    let inside = error.path.strip_prefix(dir).ok();
    let reason = match inside.and_then(|inside| inside.iter().next()) {
        Some(folder) => format!("{}: {}", folder.display(), error.cause),
        None => error.cause.to_string(),
    };
    What::SpoolUnwritable(shown, reason)
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    #[test]
    fn a_good_spool_is_left_clean() {
        let dir = tempfile::tempdir().unwrap();
        let spool = dir.path().join("spool");
        assert_eq!(probe(&spool, false), None);
        assert_eq!(fs::read_dir(spool.join("new")).unwrap().count(), 0);
        assert_eq!(fs::read_dir(spool.join("tmp")).unwrap().count(), 0);
    }

    #[test]
    fn only_a_trial_makes_folders_above() {
        let dir = tempfile::tempdir().unwrap();
        let spool = dir.path().join("state/spool");
        let shown = spool.display().to_string();
        assert_eq!(probe(&spool, false), Some(What::SpoolMissing(shown)));
        assert!(!dir.path().join("state").exists());
        assert_eq!(probe(&spool, true), None);
    }

    #[test]
    fn a_file_in_the_way_is_found_even_by_root() {
        let dir = tempfile::tempdir().unwrap();
        fs::write(dir.path().join("file"), "").unwrap();
        let what = probe(&dir.path().join("file/spool"), false);
        assert!(matches!(what, Some(What::SpoolUnwritable(..))), "{what:?}");
    }

    #[test]
    fn the_folder_that_does_not_work_is_named() {
        let dir = tempfile::tempdir().unwrap();
        fs::write(dir.path().join("new"), "").unwrap();
        let Some(What::SpoolUnwritable(path, reason)) = probe(dir.path(), false) else {
            panic!("a file in the place of new/");
        };
        assert_eq!(path, dir.path().display().to_string());
        assert!(reason.starts_with("new: "), "{reason}");
    }
}
