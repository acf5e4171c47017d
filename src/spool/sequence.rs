//! The numbers of one kiosk: handed out in memory, kept in a small file before a declaration that
//! bears one becomes visible.

use std::io::Read;

use rustix::fs::{AtFlags, Mode, OFlags, openat, renameat, unlinkat};

use super::entry::{EntryName, MAX_SEQ};
use super::fault::{Attempt, SpoolError};
use super::list::each_name;
use super::place::{COLLECTED, NEW, Place};
use super::publish::write_new;

/// Hands out numbers. One that was reserved and never published is given out again after a restart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Counter(u32);

impl Counter {
    /// Goes on after this number.
    pub const fn after(last: u32) -> Self {
        Self(last)
    }

    /// The next number, from 1 to [`MAX_SEQ`].
    pub const fn reserve(&mut self) -> u32 {
        self.0 = if self.0 >= MAX_SEQ { 1 } else { self.0 + 1 };
        self.0
    }
}

/// The file is the kiosk's own: two kiosks on one machine may share a spool.
fn file_of(kiosk: &str) -> String {
    format!("seq-{kiosk}")
}

/// The last number that this kiosk published, as its file says; `None` if there is no readable one.
fn kept(root: &Place, kiosk: &str) -> Option<u32> {
    let flags = OFlags::RDONLY | OFlags::NOFOLLOW | OFlags::NONBLOCK | OFlags::CLOEXEC;
    let fd = openat(root.fd(), file_of(kiosk), flags, Mode::empty()).ok()?;
    let mut text = String::new();
    std::fs::File::from(fd)
        .take(16)
        .read_to_string(&mut text)
        .ok()?;
    text.trim_ascii()
        .parse()
        .ok()
        .filter(|last| *last <= MAX_SEQ)
}

/// The last number of this kiosk: from its file, else from the names that are still there.
///
/// A kiosk that may not list its spool starts at 1 when the file is lost; names stay unique all the same.
pub(super) fn last(root: &Place, kiosk: &str) -> u32 {
    kept(root, kiosk).unwrap_or_else(|| {
        let mut last = 0;
        for place in [NEW, COLLECTED]
            .iter()
            .filter_map(|name| root.inside(name).ok())
        {
            // A directory that cannot be listed has nothing to add.
            let _ = each_name(&place, &mut |name, _| {
                let name = std::str::from_utf8(name).ok().and_then(EntryName::parse);
                if let Some(name) = name.filter(|name| name.kiosk() == kiosk) {
                    last = last.max(name.seq());
                }
            });
        }
        last
    })
}

/// Keeps the number of `name` unless a later one is kept already (a retry).
pub(super) fn keep(root: &Place, tmp: &Place, name: &EntryName) -> Result<(), SpoolError> {
    if kept(root, name.kiosk()).is_some_and(|last| last >= name.seq()) {
        return Ok(());
    }
    let to = file_of(name.kiosk());
    let number = |mut error: SpoolError| {
        error.attempt = Attempt::Number;
        error
    };
    let draft = format!("{}.seq", name.id());
    let text = format!("{:06}\n", name.seq());
    let fd = write_new(tmp, &draft, text.as_bytes()).map_err(number)?;
    if let Err(errno) = renameat(tmp.fd(), &draft, root.fd(), &to) {
        let _ = unlinkat(tmp.fd(), &draft, AtFlags::empty());
        return Err(root.error(Attempt::Number, &to, errno));
    }
    root.sync(&fd).map_err(number)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_on_and_begins_again() {
        let mut counter = Counter::after(41);
        assert_eq!((counter.reserve(), counter.reserve()), (42, 43));
        assert_eq!(Counter::after(MAX_SEQ).reserve(), 1);
    }
}
