//! Which signals end the kiosk and to which it is deaf. Must not know what ending means.

use std::io;
use std::os::fd::{AsFd, BorrowedFd};
use std::os::unix::net::UnixStream;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

use signal_hook::consts::{SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGTSTP, SIGTTIN, SIGTTOU, SIGXFSZ};

/// What a keyboard can send, and what a full quota sends (`write` returns an error instead).
const DEAF: [i32; 6] = [SIGINT, SIGQUIT, SIGTSTP, SIGTTIN, SIGTTOU, SIGXFSZ];

/// Readable once the kiosk must end.
pub(super) struct Ending(UnixStream);

impl Ending {
    /// From now on. A handler and not "ignore": a child would inherit that.
    pub(super) fn listen() -> io::Result<Self> {
        for signal in DEAF {
            signal_hook::flag::register(signal, Arc::new(AtomicBool::new(false)))?;
        }
        let (ours, theirs) = UnixStream::pair()?;
        for signal in [SIGTERM, SIGHUP] {
            signal_hook::low_level::pipe::register(signal, theirs.try_clone()?)?;
        }
        Ok(Self(ours))
    }
}

impl AsFd for Ending {
    fn as_fd(&self) -> BorrowedFd<'_> {
        self.0.as_fd()
    }
}
