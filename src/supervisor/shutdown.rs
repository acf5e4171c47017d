//! The end of the kiosk: nobody at the glass, nothing on it, and a last try for what is not saved.

use std::time::Duration;

use rustix::event::{PollFd, PollFlags};

use super::log::log;
use super::submission::Todo;
use super::{Seat, Supervisor};
use crate::system::clock::now_ms;
use crate::system::poll;

/// How long the disk gets at the end for what is not saved yet, in milliseconds.
pub(super) const LAST_TRY_MS: u64 = 5000;

/// How long the disk gets for what it is about, and for giving back what other kiosks wait for.
const LEAVE: Duration = Duration::from_secs(2);

impl Supervisor {
    /// The worker goes first, then the picture; then the disk gets a last chance.
    pub(super) fn close(mut self) {
        if let Seat::Taken(patient) = std::mem::replace(&mut self.seat, Seat::Free { from: 0 }) {
            patient.end();
        }
        self.glass.wipe();
        self.caller.leave(LEAVE);
        self.desk.hurry();
        let last = now_ms().saturating_add(LAST_TRY_MS);
        while self.desk.is_publishing() || self.desk.due().is_some_and(|due| due <= now_ms()) {
            if let Some(todo) = self.desk.next(now_ms()) {
                self.carry_out(vec![todo]);
            }
            let left = Duration::from_millis(last.saturating_sub(now_ms()));
            let mut reports = [PollFd::new(&self.publisher.reports, PollFlags::IN)];
            if left.is_zero() || poll::wait(&mut reports, Some(left)).is_err() {
                break;
            }
            self.take_reports();
        }
        for report in self.publisher.leave(LEAVE) {
            // Nothing is begun any more, and nobody is there to be told; the journal is.
            for todo in self.desk.report(report, now_ms()) {
                if let Todo::Log(line) = todo {
                    log(&line);
                }
            }
        }
        let unsaved = self.desk.unsaved();
        if unsaved > 0 {
            log(&format!(
                "{unsaved} declaration(s) could not be saved and are lost"
            ));
        }
    }
}
