//! What the kiosk's user may do with a file, whoever asks. Nothing is tried: trying would change something, and
//! as root everything works.
//!
//! It must not know what the files are for.

use std::fs::Metadata;
use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _};
use std::path::{Path, PathBuf};

use rustix::fs::{Access, AtFlags, CWD, accessat};

use crate::diagnostics::diagnostic::DiagnosticKind;
use crate::spool::owners::is_lost;

/// The user that the package makes for the kiosk.
const USER: &str = "uketsuke";

const READ: u32 = 0o4;
const WRITE: u32 = 0o2;
const SEARCH: u32 = 0o1;

/// On whose behalf rights are judged.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Judge {
    /// Its name, or its number.
    name: String,
    /// None: whoever runs this program; then the system is asked.
    user: Option<User>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct User {
    id: u32,
    groups: Vec<u32>,
}

impl Judge {
    /// For the kiosk's user, if root asks and there is one; else for whoever asks.
    pub(super) fn kiosk() -> Self {
        let root = rustix::process::geteuid().is_root();
        let read = |path| std::fs::read_to_string(path).unwrap_or_default();
        let users = read("/etc/passwd");
        let user = root.then(|| user_of(USER, &users, &read("/etc/group")));
        let asks = rustix::process::geteuid().as_raw();
        let name = if root {
            USER.to_owned()
        } else {
            name_of(asks, &users)
        };
        Self {
            name,
            user: user.flatten(),
        }
    }

    /// For a user of this number in no group.
    #[cfg(test)]
    pub(super) fn user(id: u32) -> Self {
        let groups = vec![];
        Self {
            name: id.to_string(),
            user: Some(User { id, groups }),
        }
    }

    pub(super) fn name(&self) -> &str {
        &self.name
    }

    /// Whether it may read a file, or list and enter a folder, and everything above it.
    pub(super) fn reads(&self, path: &Path) -> bool {
        let folder = path.is_dir();
        self.may(path, if folder { READ | SEARCH } else { READ })
    }

    /// What is wrong with a file or folder that is there and that it may not read.
    pub(super) fn denies(&self, path: &Path) -> Option<DiagnosticKind> {
        let denied = path.exists() && !self.reads(path);
        denied.then(|| DiagnosticKind::Denied(path.display().to_string(), self.name.clone()))
    }

    /// Whether it may make files in a folder.
    pub(super) fn writes(&self, folder: &Path) -> bool {
        self.may(folder, WRITE | SEARCH)
    }

    /// Whether it may read and write a file of its own. What is another's, and neither is known to be the kiosk, is
    /// right unless root has made it where others work.
    pub(super) fn keeps(&self, file: &Path) -> bool {
        let asks = rustix::process::geteuid().as_raw();
        let own = || file.metadata().is_ok_and(|of| of.uid() == asks);
        if self.user.is_some() || (asks != 0 && own()) {
            self.may(file, READ | WRITE)
        } else {
            !is_lost(file)
        }
    }

    fn may(&self, path: &Path, rights: u32) -> bool {
        let Some(user) = &self.user else {
            let mut wanted = Access::EXISTS;
            wanted.set(Access::READ_OK, rights & READ > 0);
            wanted.set(Access::WRITE_OK, rights & WRITE > 0);
            wanted.set(Access::EXEC_OK, rights & SEARCH > 0);
            return accessat(CWD, path, wanted, AtFlags::EACCESS).is_ok();
        };
        let Ok(real) = path.canonicalize() else {
            return false;
        };
        let above: Vec<PathBuf> = real.ancestors().skip(1).map(Path::to_owned).collect();
        let passes = |folder: &PathBuf| folder.metadata().is_ok_and(|of| user.has(&of, SEARCH));
        above.iter().all(passes) && real.metadata().is_ok_and(|of| user.has(&of, rights))
    }
}

impl User {
    /// As the system decides: the first that fits of owner, group and others.
    fn has(&self, of: &Metadata, rights: u32) -> bool {
        let shift = if of.uid() == self.id {
            6
        } else if self.groups.contains(&of.gid()) {
            3
        } else {
            0
        };
        self.id == 0 || (of.permissions().mode() >> shift) & rights == rights
    }
}

/// The name of a user, or its number.
fn name_of(id: u32, users: &str) -> String {
    let number = id.to_string();
    let line = lines(users).find(|line| line.get(2) == Some(&number.as_str()));
    let name = line.and_then(|line| line.first().map(|name| (*name).to_owned()));
    name.unwrap_or(number)
}

/// The fields of each line of a list of the system.
fn lines(list: &str) -> impl Iterator<Item = Vec<&str>> {
    list.lines().map(|line| line.split(':').collect())
}

/// A user and its groups, from the lists of the system.
fn user_of(name: &str, users: &str, groups: &str) -> Option<User> {
    let line = lines(users).find(|line| line.first() == Some(&name))?;
    let number = |text: Option<&&str>| text?.parse().ok();
    let mut all: Vec<u32> = number(line.get(3)).into_iter().collect();
    for group in lines(groups) {
        let member = group
            .get(3)
            .is_some_and(|all| all.split(',').any(|of| of == name));
        all.extend(member.then(|| number(group.get(2))).flatten());
    }
    Some(User {
        id: number(line.get(2))?,
        groups: all,
    })
}

#[cfg(test)]
mod tests {
    use std::fs::{self, Permissions};

    use super::*;

    #[test]
    fn users_and_their_groups_are_found() {
        let users = "root:x:0:0::/root:/bin/sh\nuketsuke:x:990:991::/:/usr/sbin/nologin\n";
        let groups = "uketsuke:x:991:\nuketsuke-spool:x:992:a,uketsuke\nuketsuke-staff:x:993:a\n";
        let user = user_of("uketsuke", users, groups).unwrap();
        assert_eq!((user.id, user.groups), (990, vec![991, 992]));
        assert_eq!(user_of("nobody", users, groups), None);
        assert_eq!(name_of(990, users), "uketsuke");
        assert_eq!(name_of(7, users), "7");
    }

    #[test]
    fn rights_are_those_of_the_kiosk_also_when_root_asks() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("texts/a.ftl");
        let dir = folder.path().join("texts");
        fs::create_dir(&dir).unwrap();
        fs::write(&file, "").unwrap();
        let judge = Judge::user(4_000_000);
        let set =
            |path: &Path, mode| fs::set_permissions(path, Permissions::from_mode(mode)).unwrap();
        set(folder.path(), 0o755);
        for (of_dir, of_file, read, write) in [
            (0o755, 0o644, true, false),
            (0o700, 0o644, false, false),
            (0o711, 0o644, true, false),
            (0o755, 0o600, false, false),
            (0o777, 0o640, false, true),
        ] {
            set(&dir, of_dir);
            set(&file, of_file);
            let found = (judge.reads(&file), judge.writes(&dir));
            assert_eq!(found, (read, write), "{of_dir:o} {of_file:o}");
        }
        set(&dir, 0o711);
        assert!(!judge.reads(&dir), "it cannot be listed");
    }
}
