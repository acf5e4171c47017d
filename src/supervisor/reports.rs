//! What a thread tells the poll loop: a channel with a bell that poll(2) hears.

use std::io;
use std::os::fd::{AsFd, BorrowedFd, OwnedFd};
use std::sync::Arc;
use std::sync::mpsc::{Receiver, SendError, Sender, channel};

use rustix::event::{EventfdFlags, eventfd};

/// The side of the thread.
pub(super) struct Reporter<T> {
    sender: Sender<T>,
    bell: Arc<OwnedFd>,
}

/// The side of the loop.
pub(super) struct Reports<T> {
    pub(super) receiver: Receiver<T>,
    bell: Arc<OwnedFd>,
}

pub(super) fn reports<T>() -> io::Result<(Reporter<T>, Reports<T>)> {
    let (sender, receiver) = channel();
    let flags = EventfdFlags::CLOEXEC | EventfdFlags::NONBLOCK;
    let bell = Arc::new(eventfd(0, flags)?);
    let reporter = Reporter {
        sender,
        bell: Arc::clone(&bell),
    };
    Ok((reporter, Reports { receiver, bell }))
}

impl<T> Reporter<T> {
    /// An error means that nobody listens any more.
    pub(super) fn send(&self, report: T) -> Result<(), SendError<T>> {
        self.sender.send(report)?;
        let _ = rustix::io::write(&self.bell, &1_u64.to_ne_bytes());
        Ok(())
    }
}

impl<T> Reports<T> {
    /// All since the last call.
    pub(super) fn take(&self) -> Vec<T> {
        let mut count = [0_u8; 8];
        let _ = rustix::io::read(&self.bell, &mut count);
        self.receiver.try_iter().collect()
    }
}

impl<T> AsFd for Reports<T> {
    fn as_fd(&self) -> BorrowedFd<'_> {
        self.bell.as_fd()
    }
}
