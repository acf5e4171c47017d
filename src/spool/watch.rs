//! Folders of the spool, watched: the kernel tells (inotify) that something in them may be different, where nobody
//! else can change them.

use std::io;
use std::mem::MaybeUninit;
use std::os::fd::{AsFd, BorrowedFd, OwnedFd};
use std::path::Path;

use rustix::fs::inotify::{self, CreateFlags, ReadFlags, Reader, WatchFlags};
use rustix::fs::statfs;
use rustix::io::Errno;

use super::journal::JOURNAL;
use super::place::{CALLS, COLLECTED, DESKS, NEW, STATUS};

/// File systems whose changes all go through this kernel (statfs(2)): ext, XFS, Btrfs, F2FS, tmpfs,
/// overlay, ZFS, FAT, exFAT.
const LOCAL: [u64; 9] = [
    0xef53,
    0x5846_5342,
    0x9123_683e,
    0xf2f5_2010,
    0x0102_1994,
    0x794c_7630,
    0x2fc1_2fc1,
    0x4d44,
    0x2011_bab0,
];

/// What is done in a folder.
const CHANGED: WatchFlags = MOVED
    .union(WatchFlags::MOVED_TO)
    .union(WatchFlags::MOVED_FROM)
    .union(WatchFlags::CREATE)
    .union(WatchFlags::DELETE)
    .union(WatchFlags::CLOSE_WRITE)
    .union(WatchFlags::ATTRIB);

/// A folder goes.
const MOVED: WatchFlags = WatchFlags::ONLYDIR
    .union(WatchFlags::MOVE_SELF)
    .union(WatchFlags::DELETE_SELF);

/// A folder comes.
const COME: WatchFlags = MOVED.union(WatchFlags::CREATE).union(WatchFlags::MOVED_TO);

/// Folders that are watched.
pub struct FolderWatch {
    inotify: OwnedFd,
    /// Those that are waited for.
    missing: Vec<&'static str>,
    deaf: bool,
}

impl FolderWatch {
    /// Watches what is of interest to a desk: both shelves, what kiosks say of themselves, and what colleagues do.
    pub fn of_desk(dir: &Path) -> io::Result<Self> {
        Self::of(dir, &[NEW, COLLECTED], &[STATUS, JOURNAL])
    }

    /// Watches where declarations come that are to be sent on.
    pub fn of_new(dir: &Path) -> io::Result<Self> {
        Self::of(dir, &[NEW], &[])
    }

    /// Watches where kiosks and desks talk about calls.
    pub fn of_calls(dir: &Path) -> io::Result<Self> {
        Self::of(dir, &[], &[CALLS, DESKS])
    }

    /// `later`: folders that whoever writes there first makes. Until then they are waited for.
    fn of(dir: &Path, always: &[&str], later: &[&'static str]) -> io::Result<Self> {
        let inotify = inotify::init(CreateFlags::CLOEXEC | CreateFlags::NONBLOCK)?;
        // Whoever may enter may not always list: then it is looked at now and then.
        let is_shut = match inotify::add_watch(&inotify, dir, MOVED) {
            Err(Errno::ACCESS) => true,
            watched => watched.map(|_| false)?,
        };
        for folder in always {
            inotify::add_watch(&inotify, dir.join(folder), CHANGED)?;
        }
        let mut watch = Self {
            inotify,
            missing: later.to_vec(),
            deaf: is_shut || !is_local(dir),
        };
        watch.seek(dir);
        if !watch.missing.is_empty() && !is_shut {
            inotify::add_watch(&watch.inotify, dir, COME)?;
            // What has come before that was heard.
            watch.seek(dir);
        }
        Ok(watch)
    }

    /// Watches those that have come.
    fn seek(&mut self, dir: &Path) {
        let (inotify, deaf) = (&self.inotify, &mut self.deaf);
        self.missing.retain(|folder| {
            let watched = inotify::add_watch(inotify, dir.join(folder), CHANGED);
            // One that may not be watched may change all the same.
            *deaf |= !matches!(watched, Ok(_) | Err(Errno::NOENT));
            watched == Err(Errno::NOENT)
        });
    }

    /// Whether changes can happen that the kernel does not tell.
    pub const fn is_deaf(&self) -> bool {
        self.deaf
    }

    /// Takes note of all that was told; an error when what is watched is no longer where it was.
    pub fn take(&self) -> io::Result<()> {
        let mut room = [MaybeUninit::uninit(); 8192];
        let mut events = Reader::new(&self.inotify, &mut room);
        let lost =
            ReadFlags::IGNORED | ReadFlags::UNMOUNT | ReadFlags::MOVE_SELF | ReadFlags::DELETE_SELF;
        loop {
            match events.next() {
                // The folder that was waited for is to be watched, too.
                Ok(event) if event.events().intersects(lost) || self.is_missing(&event) => {
                    return Err(Errno::NOENT.into());
                }
                Ok(_) | Err(Errno::INTR) => {}
                Err(Errno::AGAIN) => return Ok(()),
                Err(errno) => return Err(errno.into()),
            }
        }
    }

    /// Whether it is of a folder that is waited for.
    fn is_missing(&self, event: &inotify::Event<'_>) -> bool {
        let name = event.file_name().and_then(|name| name.to_str().ok());
        name.is_some_and(|name| self.missing.contains(&name))
    }
}

impl AsFd for FolderWatch {
    fn as_fd(&self) -> BorrowedFd<'_> {
        self.inotify.as_fd()
    }
}

/// Whether all changes are made by this machine. A file system that is not known may be a share.
pub fn is_local(dir: &Path) -> bool {
    statfs(dir).is_ok_and(|about| {
        let kind = about.f_type.cast_unsigned() & 0xffff_ffff;
        LOCAL.contains(&kind)
    })
}
