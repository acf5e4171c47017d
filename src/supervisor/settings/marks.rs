//! What tells that a file of settings or texts has changed, and where to wait for that.

use std::collections::BTreeSet;
use std::fs::Metadata;
use std::os::fd::OwnedFd;
use std::os::unix::fs::MetadataExt as _;
use std::path::{Path, PathBuf};

use rustix::fs::inotify::{self, WatchFlags};

/// All files and folders that have a say, as they are at one moment.
#[derive(Default, PartialEq, Eq)]
pub(super) struct Marks {
    /// Those that the settings name, there or not.
    named: Vec<PathBuf>,
    found: Vec<(PathBuf, [i64; 5])>,
}

impl Marks {
    /// Of `kiosk.toml` and the folders that it names.
    pub(super) fn of(path: Option<&Path>, dirs: impl Iterator<Item = PathBuf>) -> Self {
        let mut found = Vec::new();
        found.extend(path.and_then(mark));
        let mut named: Vec<PathBuf> = path.map(Path::to_owned).into_iter().collect();
        for dir in dirs {
            below(&dir, 2, &mut found);
            named.push(dir);
        }
        found.sort();
        Self { named, found }
    }

    /// Asks to be told of changes in every folder that has a say. Folders come and go: asked anew after each.
    pub(super) fn watch(&self, changes: &OwnedFd) {
        let flags = WatchFlags::CREATE
            | WatchFlags::CLOSE_WRITE
            | WatchFlags::ATTRIB
            | WatchFlags::MOVE
            | WatchFlags::DELETE
            | WatchFlags::MOVE_SELF
            | WatchFlags::DELETE_SELF;
        let found = self.found.iter().map(|(path, _)| path);
        let paths: Vec<&PathBuf> = self.named.iter().chain(found).collect();
        // A link changes where it stands and where it leads.
        let real = paths.iter().filter_map(|path| leads_to(path));
        let real: Vec<PathBuf> = real.collect();
        let all = paths.into_iter().chain(&real);
        let folders: BTreeSet<PathBuf> = all.flat_map(|path| around(path)).collect();
        for folder in folders {
            // One that may not be read tells nothing; that it may be read again, the one above it tells.
            let mut nearest = folder.ancestors().map(here);
            nearest.find(|folder| inotify::add_watch(changes, folder, flags).is_ok());
        }
    }
}

/// What a path really is, or would be if it were there.
fn leads_to(path: &Path) -> Option<PathBuf> {
    let link = || Some(path.parent()?.join(path.read_link().ok()?));
    path.canonicalize().ok().or_else(link)
}

/// Where a path would be seen to come and go, and, if it is a folder, what is in it.
fn around(path: &Path) -> impl Iterator<Item = PathBuf> {
    let mut above = path.ancestors().skip(1).map(here);
    let above = above.find(|folder| folder.is_dir());
    let own = path.is_dir().then(|| path.to_owned());
    above.into_iter().chain(own)
}

/// A folder by a name that can be opened.
fn here(folder: &Path) -> PathBuf {
    if folder.as_os_str().is_empty() {
        PathBuf::from(".")
    } else {
        folder.to_owned()
    }
}

fn below(dir: &Path, depth: usize, marks: &mut Vec<(PathBuf, [i64; 5])>) {
    marks.extend(mark(dir));
    let entries = std::fs::read_dir(dir).into_iter().flatten().flatten();
    for path in entries.map(|entry| entry.path()) {
        if depth > 1 && path.is_dir() {
            below(&path, depth - 1, marks);
        } else {
            marks.extend(mark(&path));
        }
    }
}

fn mark(path: &Path) -> Option<(PathBuf, [i64; 5])> {
    let of: Metadata = path.metadata().ok()?;
    let number = |value: u64| i64::try_from(value).unwrap_or(i64::MAX);
    let marks = [
        // Not of what is in it: a copy may keep that time, and an owner changes without it.
        of.ctime(),
        of.ctime_nsec(),
        number(of.len()),
        number(of.ino()),
        i64::from(of.mode()),
    ];
    Some((path.to_owned(), marks))
}

#[cfg(test)]
mod tests {
    use std::fs::{self, Permissions};
    use std::os::unix::fs::PermissionsExt as _;

    use rustix::fs::inotify::CreateFlags;

    use super::*;

    #[test]
    fn each_folder_that_is_named_has_a_say() {
        let home = tempfile::tempdir().unwrap();
        let dirs = ["texts", "pictures"].map(|name| home.path().join(name));
        let marks = || Marks::of(None, dirs.clone().into_iter());
        let mut before = marks();
        for dir in &dirs {
            fs::create_dir(dir).unwrap();
            fs::write(dir.join("a"), "").unwrap();
            let now = marks();
            assert!(now != before);
            before = now;
        }
    }

    #[test]
    fn a_file_that_may_be_read_again_has_changed() {
        let home = tempfile::tempdir().unwrap();
        let path = home.path().join("kiosk.toml");
        fs::write(&path, "").unwrap();
        fs::set_permissions(&path, Permissions::from_mode(0o000)).unwrap();
        let changes = inotify::init(CreateFlags::NONBLOCK).unwrap();
        let before = Marks::of(Some(&path), std::iter::empty());
        before.watch(&changes);
        let is_told = || rustix::io::read(&changes, &mut [0_u8; 4096]).is_ok();
        assert!(!is_told());
        fs::set_permissions(&path, Permissions::from_mode(0o644)).unwrap();
        assert!(is_told());
        assert!(Marks::of(Some(&path), std::iter::empty()) != before);
    }
}
