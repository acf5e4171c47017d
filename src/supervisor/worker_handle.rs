//! One worker as the supervisor sees it: a process, a channel, and the moment at which it must be gone.

use std::os::fd::{AsFd, BorrowedFd, OwnedFd};
use std::os::unix::process::CommandExt;
use std::process::{Child, Command, Stdio};
use std::{io, iter};

use super::handed::Handed;
use crate::ipc::{Channel, WireRequest, WireResponse};

/// This very program, also when a newer one has been installed meanwhile.
const OURSELVES: &str = "/proc/self/exe";

pub const WORKER: &str = "worker";

/// How long after its own deadline a worker is killed, in milliseconds.
const GRACE_MS: u64 = 5000;

/// No patient stays longer without a sign, in milliseconds, whatever the worker says: the longest idle time and its
/// warning, and what an overlay may add.
const LONGEST_MS: u64 = 2 * 3_600_000 + 600_000;

/// How long a worker may take until it first says something, in milliseconds.
const BIRTH_MS: u64 = 10_000;

/// How long a worker that nobody uses may stay, in milliseconds. A fresh one reads changed texts, has the
/// spool probed, and hears again if a scanner's unfinished `ESC [ 200 ~` has made the old one deaf.
const FRESH_MS: u64 = 600_000;

/// The same in plain mode, where each reads its first screen out.
const FRESH_LINES_MS: u64 = 24 * 3_600_000;

/// A running worker. Dropping it kills it and waits until it is gone.
pub(super) struct WorkerHandle {
    child: Child,
    channel: Channel,
    born_ms: u64,
    kill_at: u64,
    fresh_ms: u64,
    in_use: bool,
    used: bool,
    counted: bool,
}

impl WorkerHandle {
    /// Its standard input is the channel, over which it is handed the settings and, in plain mode, where lines come from.
    pub(super) fn seat(handed: &Handed, plain: bool, log: bool, now_ms: u64) -> io::Result<Self> {
        let (ours, theirs) = Channel::pair()?;
        let lines = plain.then(rustix::stdio::stdin);
        let handed: Vec<_> = iter::once(handed.lend()?).chain(lines).collect();
        ours.hand(&handed)?;
        let mut command = Command::new(OURSELVES);
        command
            .arg0(env!("CARGO_PKG_NAME"))
            .arg(WORKER)
            .stdin(OwnedFd::from(theirs))
            .stdout(Stdio::inherit())
            .stderr(if log { Stdio::inherit() } else { Stdio::null() });
        Ok(Self {
            child: command.spawn()?,
            channel: ours,
            born_ms: now_ms,
            kill_at: now_ms.saturating_add(BIRTH_MS),
            fresh_ms: if plain { FRESH_LINES_MS } else { FRESH_MS },
            in_use: true,
            used: false,
            counted: false,
        })
    }

    /// Sends an answer. An error means that the worker does not read any more.
    pub(super) fn tell(&self, answer: &WireResponse) -> io::Result<()> {
        self.channel.send(answer)
    }

    /// What the worker sent next, if anything. An error means that it is gone, or talks nonsense.
    pub(super) fn hear(&self) -> io::Result<Option<WireRequest>> {
        self.channel.receive()
    }

    /// It will be gone in this many milliseconds; 0: nobody uses it.
    pub(super) fn busy(&mut self, end_in_ms: u64, now_ms: u64) {
        self.in_use = end_in_ms > 0;
        self.used |= self.in_use;
        let left = if self.in_use {
            end_in_ms.min(LONGEST_MS).saturating_add(GRACE_MS)
        } else {
            self.fresh_ms
        };
        self.kill_at = now_ms.saturating_add(left);
    }

    /// When it is killed if it says nothing more.
    pub(super) const fn kill_at(&self) -> u64 {
        self.kill_at
    }

    /// Whether somebody uses it, or it has not said yet that nobody does.
    pub(super) const fn is_in_use(&self) -> bool {
        self.in_use
    }

    /// How long it has lived, in milliseconds.
    pub(super) const fn age_ms(&self, now_ms: u64) -> u64 {
        now_ms.saturating_sub(self.born_ms)
    }

    /// Whether somebody has used it, as far as it has told.
    pub(super) const fn was_used(&self) -> bool {
        self.used
    }

    /// Whether its visit has not been counted yet; from now on it has.
    pub(super) const fn count(&mut self) -> bool {
        !std::mem::replace(&mut self.counted, true)
    }

    /// Ends it, however it is, and tells how it ended: nothing if it left of its own accord and in good order.
    /// Afterwards nothing of it writes to the glass.
    pub(super) fn end(mut self) -> Option<String> {
        // One that has closed its socket is ending already, and what it says of itself stays.
        let _ = self.child.kill();
        match self.child.wait() {
            Ok(status) => (!status.success()).then(|| status.to_string()),
            Err(error) => Some(error.to_string()),
        }
    }
}

impl AsFd for WorkerHandle {
    fn as_fd(&self) -> BorrowedFd<'_> {
        self.channel.as_fd()
    }
}

impl Drop for WorkerHandle {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
