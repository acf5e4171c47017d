//! Notices that something in the spool may be different: the kernel tells (inotify). Where it may not
//! know, as on a network share that other machines write to, somebody looks every few seconds. Must
//! not know what is there.

use std::io;
use std::mem::MaybeUninit;
use std::os::fd::OwnedFd;
use std::path::Path;
use std::sync::{Mutex, PoisonError};
use std::thread;
use std::time::Duration;

use rustix::event::{PollFd, PollFlags};
use rustix::fs::inotify::{self, CreateFlags, ReadFlags, Reader, WatchFlags};
use rustix::io::Errno;

use crate::spool::desks::Desk;
use crate::spool::watch::{FolderWatch, is_local};
use crate::system::poll;

/// How often somebody looks where the kernel may not tell, and how soon a lost watch is set again.
const PACE: Duration = Duration::from_secs(2);

/// Calls `changed` whenever something may be different, until it says that nobody listens.
pub(super) fn watch(dir: &Path, changed: &dyn Fn() -> bool) {
    loop {
        let watched = SpoolWatcher::set(dir);
        // What happened before it was set.
        if !changed() {
            return;
        }
        if let Ok(watch) = watched {
            while watch.wait().is_ok() {
                if !changed() {
                    return;
                }
            }
        } else {
            thread::sleep(PACE);
        }
    }
}

/// The same for calls. From now on this desk listens for them, also where the spool comes later or is made anew.
pub(super) fn watch_calls(dir: &Path, desk: &Mutex<Desk>, changed: &dyn Fn() -> bool) {
    let listen = || {
        // Where it may not say so, kiosks send people to the desk.
        let _ = desk.lock().unwrap_or_else(PoisonError::into_inner).listen();
    };
    loop {
        listen();
        let watched = FolderWatch::of_calls(dir);
        if !changed() {
            return;
        }
        if let Ok(watch) = watched {
            let limit = watch.is_deaf().then_some(PACE);
            let wait = || {
                poll::wait(&mut [PollFd::new(&watch, PollFlags::IN)], limit)?;
                watch.take()
            };
            while wait().is_ok() {
                listen();
                if !changed() {
                    return;
                }
            }
        } else {
            thread::sleep(PACE);
        }
    }
}

struct SpoolWatcher {
    inotify: OwnedFd,
    /// Whether a folder is waited for.
    come: bool,
    /// Whether changes can happen that the kernel does not tell.
    deaf: bool,
}

impl SpoolWatcher {
    fn set(dir: &Path) -> io::Result<Self> {
        let inotify = inotify::init(CreateFlags::CLOEXEC | CreateFlags::NONBLOCK)?;
        let moved = WatchFlags::ONLYDIR | WatchFlags::MOVE_SELF | WatchFlags::DELETE_SELF;
        let changed = moved
            | WatchFlags::MOVED_TO
            | WatchFlags::MOVED_FROM
            | WatchFlags::CREATE
            | WatchFlags::DELETE
            | WatchFlags::CLOSE_WRITE
            | WatchFlags::ATTRIB;
        inotify::add_watch(&inotify, dir, moved)?;
        for shelf in ["new", "collected"] {
            inotify::add_watch(&inotify, dir.join(shelf), changed)?;
        }
        // Only once a kiosk has had something to say; until then the folder is waited for.
        let status = || inotify::add_watch(&inotify, dir.join("status"), changed);
        let mut told = status();
        if told.is_err() {
            let come = moved | WatchFlags::CREATE | WatchFlags::MOVED_TO;
            inotify::add_watch(&inotify, dir, come)?;
            told = status();
        }
        Ok(Self {
            inotify,
            come: told.is_err(),
            deaf: !is_local(dir),
        })
    }

    /// Sleeps until something may be different; an error when what is watched is no longer where it was.
    fn wait(&self) -> io::Result<()> {
        let mut ready = [PollFd::new(&self.inotify, PollFlags::IN)];
        poll::wait(&mut ready, self.deaf.then_some(PACE))?;
        let mut room = [MaybeUninit::uninit(); 8192];
        let mut events = Reader::new(&self.inotify, &mut room);
        let lost =
            ReadFlags::IGNORED | ReadFlags::UNMOUNT | ReadFlags::MOVE_SELF | ReadFlags::DELETE_SELF;
        loop {
            match events.next() {
                // The folder that was waited for is to be watched, too.
                Ok(event)
                    if event.events().intersects(lost)
                        || self.come && event.file_name() == Some(c"status") =>
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
