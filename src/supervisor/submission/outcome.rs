//! What became of a task: who is told, when it is tried again, what is set aside.

use chrono::Utc;

use super::{SubmissionState, Todo};
use crate::ipc::WireResponse;
use crate::spool::lease::BEAT_MS;
use crate::spool::{Class, SpoolError};
use crate::supervisor::publisher::{Counted, PublisherTask};
use crate::supervisor::queue::{Failures, SealedJob};

/// How long a declaration waits for its next try, in milliseconds.
const RETRY_MS: u64 = 5000;

/// How long a failing spool waits for its next probe, in milliseconds.
const PROBE_MS: u64 = 10_000;

/// Under so many names something else stands before a declaration is set aside.
const NAMES: u32 = 3;

impl SubmissionState {
    pub(super) fn probed(
        &mut self,
        result: Result<Option<Counted>, SpoolError>,
        now: u64,
    ) -> Vec<Todo> {
        let counted = match result {
            Ok(counted) => counted,
            Err(error) => return self.ail(&error, now).into_iter().collect(),
        };
        self.well = true;
        if self.beat_at.is_none() {
            self.beat_at = Some(now.saturating_add(BEAT_MS));
        }
        self.queue.hurry();
        let mut todo = Vec::new();
        if let Some(Counted { counter, namesakes }) = counted {
            todo.extend(namesakes.iter().map(|kiosk| {
                Todo::Log(format!(
                    "kiosk {kiosk} has the letter {} too: two patients may be told the same number; give each \
                     kiosk a [kiosk] pickup of its own",
                    self.naming.pickup
                ))
            }));
            self.counter = Some(counter);
        }
        todo.extend(self.name());
        todo
    }

    /// A sign of life was given, or another kiosk has taken over.
    pub(super) fn beaten(&mut self, result: Result<(), SpoolError>, now: u64) -> Vec<Todo> {
        match result {
            Ok(()) => {
                self.beat_at = Some(now.saturating_add(BEAT_MS));
                Vec::new()
            }
            Err(error) => self.ail(&error, now).into_iter().collect(),
        }
    }

    pub(super) fn published(&mut self, job: &SealedJob) -> Vec<Todo> {
        self.well = true;
        self.probe_at = None;
        self.queue.hurry();
        if self.declaration.saved(&job.name) {
            vec![Todo::Tell(WireResponse::Saved)]
        } else {
            Vec::new()
        }
    }

    pub(super) fn failed(
        &mut self,
        job: SealedJob,
        error: &SpoolError,
        mut failures: Failures,
        now: u64,
    ) -> Vec<Todo> {
        if error.class() == Class::Taken {
            failures.names += 1;
            return self.name_is_taken(job, error, failures, now);
        }
        let mut todo = Vec::new();
        // The spool is blamed once for each declaration; after that its probe tells how it is.
        if failures.tries == 0 {
            todo.extend(self.ail(error, now));
            todo.push(Todo::Log(format!("{} waits: {error}", job.name.id())));
        }
        failures.tries = failures.tries.saturating_add(1);
        if self.declaration.is_waiting_for(&job.name) {
            todo.push(Todo::Tell(WireResponse::Failed));
        }
        let due = now.saturating_add(RETRY_MS);
        self.queue.put_back(job, due, failures);
        todo
    }

    /// It can never be saved under this name, so it goes under that of a later version; if even that does not
    /// help, it is set aside, where it holds up nothing.
    fn name_is_taken(
        &mut self,
        mut job: SealedJob,
        error: &SpoolError,
        failures: Failures,
        now: u64,
    ) -> Vec<Todo> {
        let mut todo = vec![Todo::Log(format!("{}: {error}", job.name.id()))];
        let later = job.name.later(Utc::now());
        if let Some(later) = later.filter(|_| failures.names < NAMES) {
            self.declaration.renamed(&job.name, &later);
            job.name = later;
            self.queue.put_back(job, now, failures);
            return todo;
        }
        let id = job.name.id();
        todo.push(Todo::Log(format!(
            "{id} is set aside until the kiosk ends: look at what is in the spool"
        )));
        if self.declaration.is_waiting_for(&job.name) {
            todo.push(Todo::Tell(WireResponse::Failed));
        }
        self.aside.push(job);
        let aside = self.aside.iter();
        let numbers = aside.map(|job| job.name.pickup(self.naming.pickup));
        todo.push(Todo::Begin(PublisherTask::Aside(numbers.collect())));
        todo
    }

    fn ail(&mut self, error: &SpoolError, now_ms: u64) -> Option<Todo> {
        self.probe_by(now_ms.saturating_add(PROBE_MS));
        let news = std::mem::replace(&mut self.well, false);
        let why = match error.class() {
            Class::Twin => {
                " - another kiosk with this id uses the spool; give each kiosk a [kiosk] id of its own"
            }
            _ => "",
        };
        news.then(|| Todo::Log(format!("no declarations can be kept: {error}{why}")))
    }
}
