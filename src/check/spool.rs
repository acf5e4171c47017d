//! Whether the spool takes a declaration: by really sending something through it.
//!
//! Looking at permissions and free space is not enough: shares, quotas and mounts have their own ideas.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::path::Path;

use super::fault::What;

/// What is wrong with the spool. Makes missing folders: in trial mode all, else the spool's own if the
/// folder above it is there.
pub(super) fn probe(dir: &Path, trial: bool) -> Option<What> {
    let shown = dir.display().to_string();
    // Above a bare name lies the folder that we are in.
    let above = dir
        .parent()
        .is_none_or(|above| above.as_os_str().is_empty() || above.is_dir());
    if !trial && !dir.exists() && !above && !beneath_a_file(dir) {
        return Some(What::SpoolMissing(shown));
    }
    let done = make(dir).and_then(|()| round(dir));
    done.err()
        .map(|error| What::SpoolUnwritable(shown, error.kind().to_string()))
}

/// Whether what should be a folder above is something else: making it cannot help.
fn beneath_a_file(dir: &Path) -> bool {
    dir.ancestors().any(Path::is_file)
}

fn make(dir: &Path) -> io::Result<()> {
    for name in ["tmp", "new", "collected", "damaged"] {
        make_private(&dir.join(name))?;
    }
    Ok(())
}

#[cfg(unix)]
fn make_private(path: &Path) -> io::Result<()> {
    use std::os::unix::fs::DirBuilderExt;
    fs::DirBuilder::new()
        .recursive(true)
        .mode(0o700)
        .create(path)
}

#[cfg(not(unix))]
fn make_private(path: &Path) -> io::Result<()> {
    fs::create_dir_all(path)
}

/// Creates, makes durable, moves and removes a file, as a declaration would be.
fn round(dir: &Path) -> io::Result<()> {
    let name = format!(".probe-{}", std::process::id());
    let (from, to) = (dir.join("tmp").join(&name), dir.join("new").join(&name));
    let moved = write(&from).and_then(|()| fs::rename(&from, &to));
    if moved.is_err() {
        // Whatever is left must not be taken for a declaration; the first error is the one to tell.
        drop(fs::remove_file(&from));
        return moved;
    }
    fs::remove_file(&to)?;
    File::open(dir.join("new"))?.sync_all()
}

fn write(path: &Path) -> io::Result<()> {
    let mut file = OpenOptions::new()
        .write(true)
        .create(true)
        .truncate(true)
        .open(path)?;
    file.write_all(b"uketsuke check\n")?;
    file.sync_all()
}

#[cfg(test)]
mod tests {
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
}
