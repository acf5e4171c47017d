//! Notices that something in the spool may be different: the kernel tells (inotify). Where it may not
//! know, as on a network share that other machines write to, somebody looks every few seconds. Must
//! not know what is there.

use std::io;
use std::path::Path;
use std::sync::{Mutex, PoisonError};
use std::thread;
use std::time::Duration;

use rustix::event::{PollFd, PollFlags};

use crate::spool::desks::Desk;
use crate::spool::watch::FolderWatch;
use crate::system::poll;

/// How often somebody looks where the kernel may not tell, and how soon a lost watch is set again.
const PACE: Duration = Duration::from_secs(2);

/// Calls `changed` whenever something may be different, until it says that nobody listens.
pub(super) fn watch(dir: &Path, changed: &dyn Fn() -> bool) {
    follow(&|| FolderWatch::of_desk(dir), &|| {}, changed);
}

/// The same for calls. From now on this desk listens for them, also where the spool comes later or is made anew.
pub(super) fn watch_calls(dir: &Path, desk: &Mutex<Desk>, changed: &dyn Fn() -> bool) {
    let listen = || {
        // Where it may not say so, kiosks send people to the desk.
        let _ = desk.lock().unwrap_or_else(PoisonError::into_inner).listen();
    };
    follow(&|| FolderWatch::of_calls(dir), &listen, changed);
}

/// `before`: what is done each time before somebody is told.
fn follow(
    set: &dyn Fn() -> io::Result<FolderWatch>,
    before: &dyn Fn(),
    changed: &dyn Fn() -> bool,
) {
    loop {
        before();
        let watched = set();
        // What happened before it was set.
        if !changed() {
            return;
        }
        let Ok(watch) = watched else {
            thread::sleep(PACE);
            continue;
        };
        while wait(&watch).is_ok() {
            before();
            if !changed() {
                return;
            }
        }
    }
}

/// Sleeps until something may be different; an error when what is watched is no longer where it was.
fn wait(watch: &FolderWatch) -> io::Result<()> {
    let limit = watch.is_deaf().then_some(PACE);
    poll::wait(&mut [PollFd::new(watch, PollFlags::IN)], limit)?;
    watch.take()
}
