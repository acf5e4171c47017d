//! Which signals end the program and to which it is deaf. Must not know what ending means.

use std::io;
use std::os::fd::{AsFd, BorrowedFd};
use std::os::unix::net::UnixStream;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

use signal_hook::consts::{SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGTSTP, SIGTTIN, SIGTTOU, SIGXFSZ};

/// What ends a program from outside.
const ENDS: [i32; 2] = [SIGTERM, SIGHUP];

/// What ends a program from its keyboard.
const BREAKS: [i32; 2] = [SIGINT, SIGQUIT];

/// What else a keyboard can send, and what a full quota sends (`write` returns an error instead).
const STOPS: [i32; 4] = [SIGTSTP, SIGTTIN, SIGTTOU, SIGXFSZ];

/// Readable once the program must end.
pub(crate) struct ShutdownSignals(UnixStream);

impl ShutdownSignals {
    /// From now on, for a kiosk: no key of its keyboard ends it.
    pub(crate) fn kiosk() -> io::Result<Self> {
        Self::listen(&[STOPS.as_slice(), &BREAKS].concat(), &ENDS)
    }

    /// From now on, for a program on the PC of staff, who may end it.
    pub(crate) fn desk() -> io::Result<Self> {
        Self::listen(&STOPS, &[ENDS, BREAKS].concat())
    }

    /// Handlers and not "ignore": a child would inherit that.
    fn listen(deaf: &[i32], ends: &[i32]) -> io::Result<Self> {
        for signal in deaf {
            signal_hook::flag::register(*signal, Arc::new(AtomicBool::new(false)))?;
        }
        let (ours, theirs) = UnixStream::pair()?;
        for signal in ends {
            signal_hook::low_level::pipe::register(*signal, theirs.try_clone()?)?;
        }
        Ok(Self(ours))
    }
}

impl AsFd for ShutdownSignals {
    fn as_fd(&self) -> BorrowedFd<'_> {
        self.0.as_fd()
    }
}
