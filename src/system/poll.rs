//! Sleeping until something happens.

use std::io;
use std::time::Duration;

use rustix::event::{PollFd, Timespec, poll};
use rustix::io::Errno;

/// Sleeps until one of these is ready, and tells how many are: none once this much time has passed, or when a signal
/// came between.
pub(crate) fn wait(fds: &mut [PollFd<'_>], limit: Option<Duration>) -> io::Result<usize> {
    let timeout = limit.and_then(|limit| Timespec::try_from(limit).ok());
    match poll(fds, timeout.as_ref()) {
        Err(Errno::INTR) => Ok(0),
        ready => ready.map_err(Into::into),
    }
}
