//! The place before the glass: the next worker comes, one goes, and how long nobody comes. Must not know what a
//! worker shows.

use super::log::{self, log};
use super::submission::Todo;
use super::worker_handle::WorkerHandle;
use super::{Seat, Supervisor, Vacated};
use crate::ipc::WireResponse;
use crate::system::clock::now_ms;

impl Seat {
    /// When the next worker may come, or the one that is there is to be ended. Milliseconds.
    pub(super) fn due(&self) -> u64 {
        match self {
            Self::Free { from } => *from,
            Self::Taken(patient) => patient.kill_at(),
        }
    }
}

impl Supervisor {
    /// When something is to be done although nothing happens. Milliseconds.
    pub(super) fn due(&self) -> u64 {
        let others = self.desk.due().into_iter().chain(self.calls.due());
        others.fold(self.seat.due(), u64::min)
    }

    pub(super) fn seat_next(&mut self, now: u64) {
        // After a pause the sentence for reception is still on the glass.
        if matches!(self.seat, Seat::Free { from } if from > 0) {
            self.glass.wipe();
        }
        match WorkerHandle::seat(&self.handed, self.plain, log::is_kept(), now) {
            Ok(patient) => {
                self.seat = Seat::Taken(patient);
                self.desk.seals(self.sealed);
                let graphics = WireResponse::Graphics(self.graphics);
                let mut todo = vec![Todo::Tell(graphics)];
                todo.extend(self.desk.seat(now));
                self.carry_out(todo);
                let todo = self.calls.seat();
                self.go_calling(todo);
            }
            Err(error) => {
                log(&format!("no worker could be started: {error}"));
                self.rest(now, 0, false);
            }
        }
    }

    /// Makes an end of the worker, wipes the glass, and decides when the next one comes.
    pub(super) fn vacate(&mut self, why: Vacated) {
        let Seat::Taken(patient) = std::mem::replace(&mut self.seat, Seat::Free { from: 0 }) else {
            return;
        };
        let todo = self.calls.end();
        self.go_calling(todo);
        let now = now_ms();
        let (age, used) = (patient.age_ms(now), patient.was_used());
        let ended = patient.end();
        self.glass.wipe();
        match (why, &ended) {
            (Vacated::Overdue, _) => log("a worker was overdue and was killed"),
            (Vacated::Gone, Some(ended)) => log(&format!("a worker ended: {ended}")),
            (Vacated::Gone | Vacated::Stale, _) => {}
        }
        // Keys that wake and leave in one read leave no time to tell that somebody was there.
        self.rest(now, age, used || ended.is_none());
    }

    pub(super) fn tell(&mut self, answer: &WireResponse) {
        if let Seat::Taken(patient) = &self.seat
            && patient.tell(answer).is_err()
        {
            self.vacate(Vacated::Gone);
        }
    }

    fn rest(&mut self, now: u64, lived: u64, used: bool) {
        let pause = self.pace.ended(lived, used);
        if pause.is_some() {
            self.glass.out_of_service();
        }
        let from = pause.map_or(0, |pause| now.saturating_add(pause));
        self.seat = Seat::Free { from };
    }
}
