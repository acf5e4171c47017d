//! Folders of the spool, watched: the kernel tells (inotify) that something in them may be different, where nobody
//! else can change them.

use std::io;
use std::mem::MaybeUninit;
use std::os::fd::{AsFd, BorrowedFd, OwnedFd};
use std::path::Path;

use rustix::fs::inotify::{self, CreateFlags, ReadFlags, Reader, WatchFlags};
use rustix::fs::statfs;
use rustix::io::Errno;

use super::place::{CALLS, DESKS};

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

/// Where calls stand, and who listens.
const FOLDERS: [&str; 2] = [CALLS, DESKS];

/// Folders that are watched.
pub struct FolderWatch {
    inotify: OwnedFd,
    /// Whether one of the folders is waited for.
    missing: bool,
    deaf: bool,
}

impl FolderWatch {
    /// Watches where kiosks and desks talk about calls. Each makes the folder that it writes to: until then it is
    /// waited for.
    pub fn of_calls(dir: &Path) -> io::Result<Self> {
        let inotify = inotify::init(CreateFlags::CLOEXEC | CreateFlags::NONBLOCK)?;
        let changed = WatchFlags::ONLYDIR
            | WatchFlags::MOVE_SELF
            | WatchFlags::DELETE_SELF
            | WatchFlags::MOVED_TO
            | WatchFlags::MOVED_FROM
            | WatchFlags::CREATE
            | WatchFlags::DELETE
            | WatchFlags::CLOSE_WRITE;
        let mut missing = false;
        for folder in FOLDERS {
            match inotify::add_watch(&inotify, dir.join(folder), changed) {
                Ok(_) => {}
                Err(Errno::NOENT) => missing = true,
                Err(errno) => return Err(errno.into()),
            }
        }
        if missing {
            let come = changed.difference(WatchFlags::DELETE | WatchFlags::CLOSE_WRITE);
            inotify::add_watch(&inotify, dir, come)?;
            if FOLDERS.iter().all(|folder| dir.join(folder).exists()) {
                return Self::of_calls(dir);
            }
        }
        Ok(Self {
            inotify,
            missing,
            deaf: !is_local(dir),
        })
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
                Ok(event)
                    if event.events().intersects(lost) || self.missing && is_of_calls(&event) =>
                {
                    return Err(Errno::NOENT.into());
                }
                Ok(_) | Err(Errno::INTR) => {}
                Err(Errno::AGAIN) => return Ok(()),
                Err(errno) => return Err(errno.into()),
            }
        }
    }
}

impl AsFd for FolderWatch {
    fn as_fd(&self) -> BorrowedFd<'_> {
        self.inotify.as_fd()
    }
}

fn is_of_calls(event: &inotify::Event<'_>) -> bool {
    let name = event.file_name().and_then(|name| name.to_str().ok());
    name.is_some_and(|name| FOLDERS.contains(&name))
}

/// Whether all changes are made by this machine. A file system that is not known may be a share.
pub fn is_local(dir: &Path) -> bool {
    statfs(dir).is_ok_and(|about| {
        let kind = about.f_type.cast_unsigned() & 0xffff_ffff;
        LOCAL.contains(&kind)
    })
}
