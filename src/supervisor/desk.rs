//! Between worker and publisher: which name a patient's declaration has, what waits, who is told what.
//!
//! A pure machine: requests, reports and moments in, things to do out. Must not know sockets or disks.

use chrono::Utc;
use zeroize::Zeroizing;

use super::publisher::{Report, Task};
use super::queue::{Job, Queue};
use super::wire::Answer;
use crate::flow::Tries;
use crate::spool::{Counter, EntryName, SpoolError};

/// How long a declaration waits for its next try, in milliseconds.
const RETRY_MS: u64 = 5000;

/// How long a new patient's first picture goes before a probe of the disk, in milliseconds.
const SEATED_MS: u64 = 500;

/// How long a failing spool waits for its next probe, in milliseconds.
const PROBE_MS: u64 = 10_000;

/// What the supervisor must do.
pub(super) enum Todo {
    /// Tell the worker.
    Tell(Answer),
    /// Give the publisher its next task.
    Begin(Task),
    /// A line for the log. Never answers.
    Log(String),
}

/// The name that this kiosk gives.
pub(super) struct Naming {
    pub(super) kiosk: String,
    pub(super) pickup: char,
    pub(super) sealed: bool,
}

/// One patient's declaration.
#[derive(Default)]
struct Patient {
    name: Option<EntryName>,
    wants_name: bool,
    waits: bool,
}

/// The publisher does one thing at a time.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Busy {
    No,
    Probing,
    Publishing,
}

/// The desk behind the glass.
pub(super) struct Desk {
    naming: Naming,
    counter: Option<Counter>,
    patient: Patient,
    queue: Queue,
    busy: Busy,
    well: bool,
    probe_at: Option<u64>,
    tries: Tries,
}

impl Desk {
    /// Whether declarations are sealed from now on.
    pub(super) const fn seals(&mut self, sealed: bool) {
        self.naming.sealed = sealed;
    }

    /// A spool is believed to be well until its first probe, which is due at once.
    pub(super) fn new(naming: Naming) -> Self {
        Self {
            naming,
            counter: None,
            patient: Patient::default(),
            queue: Queue::default(),
            busy: Busy::No,
            well: true,
            probe_at: Some(0),
            tries: Tries::default(),
        }
    }

    /// A new worker has been started: it is told how things are, and the spool is probed anew.
    pub(super) fn seat(&mut self, now_ms: u64) -> Vec<Todo> {
        self.patient = Patient::default();
        self.probe_at = Some(now_ms.saturating_add(SEATED_MS));
        let ready = Answer::Ready {
            spool_ok: self.is_ready(),
            tries: self.tries,
        };
        let mut todo = vec![Todo::Tell(ready)];
        todo.extend(self.next(now_ms));
        todo
    }

    /// Somebody typed a wrong staff PIN: the next worker will know.
    pub(super) const fn wrong_pin(&mut self, now_ms: u64) {
        self.tries.fail(now_ms);
    }

    /// The worker wants the name of its declaration.
    pub(super) fn reserve(&mut self) -> Vec<Todo> {
        self.patient.wants_name = true;
        self.name()
    }

    /// The worker hands over its declaration.
    pub(super) fn submit(&mut self, name: &str, bytes: Zeroizing<Vec<u8>>, now: u64) -> Vec<Todo> {
        let Some(ours) = self
            .patient
            .name
            .clone()
            .filter(|ours| ours.file_name() == name)
        else {
            return vec![Todo::Tell(Answer::Failed)];
        };
        if !self.queue.put(Job { name: ours, bytes }, now) {
            return vec![Todo::Tell(Answer::Failed)];
        }
        self.patient.waits = true;
        self.next(now).into_iter().collect()
    }

    /// The publisher has done something.
    pub(super) fn report(&mut self, report: Report, now_ms: u64) -> Vec<Todo> {
        self.busy = Busy::No;
        let was_ready = self.is_ready();
        let mut todo = match report {
            Report::Probed(result) => self.probed(result, now_ms),
            Report::Published(job, result) => self.published(job, result, now_ms),
        };
        if self.is_ready() != was_ready {
            todo.push(Todo::Tell(Answer::Spool {
                ok: self.is_ready(),
            }));
        }
        todo.extend(self.next(now_ms));
        todo
    }

    /// What is due at this moment.
    pub(super) fn next(&mut self, now_ms: u64) -> Option<Todo> {
        if self.busy != Busy::No {
            return None;
        }
        if let Some(job) = self.queue.take_due(now_ms) {
            self.busy = Busy::Publishing;
            return Some(Todo::Begin(Task::Publish(job)));
        }
        self.probe_at.take_if(|at| *at <= now_ms)?;
        self.busy = Busy::Probing;
        Some(Todo::Begin(Task::Probe))
    }

    /// When [`Self::next`] has something.
    pub(super) fn due(&self) -> Option<u64> {
        if self.busy != Busy::No {
            return None;
        }
        self.queue.due().into_iter().chain(self.probe_at).min()
    }

    /// The kiosk ends: everything that waits is tried once more, nothing else is done.
    pub(super) fn hurry(&mut self) {
        self.patient = Patient::default();
        self.probe_at = None;
        self.queue.hurry();
    }

    /// How many declarations are not durable.
    pub(super) fn unsaved(&self) -> usize {
        self.queue.len() + usize::from(self.is_publishing())
    }

    /// Whether the publisher has a declaration in hand.
    pub(super) fn is_publishing(&self) -> bool {
        self.busy == Busy::Publishing
    }

    fn is_ready(&self) -> bool {
        self.well && !self.queue.is_full()
    }

    fn name(&mut self) -> Vec<Todo> {
        let Patient {
            name, wants_name, ..
        } = &mut self.patient;
        if !*wants_name {
            return Vec::new();
        }
        // Without a counter the spool has never been open: the worker waits, as for a hung disk.
        let Some(counter) = &mut self.counter else {
            return Vec::new();
        };
        *wants_name = false;
        if name.is_none() {
            let Naming { kiosk, sealed, .. } = &self.naming;
            let fresh = EntryName::random(kiosk, counter.reserve(), Utc::now(), *sealed);
            match fresh {
                Ok(fresh) => *name = Some(fresh),
                Err(error) => {
                    let line = format!("no name for a declaration: {error}");
                    return vec![Todo::Log(line), Todo::Tell(Answer::Failed)];
                }
            }
        }
        let reserved = name.as_ref().map(|name| Answer::Reserved {
            name: name.file_name().to_owned(),
            number: name.seq(),
            pickup: name.pickup(self.naming.pickup),
        });
        reserved.map(Todo::Tell).into_iter().collect()
    }

    fn probed(&mut self, result: Result<Option<Counter>, SpoolError>, now: u64) -> Vec<Todo> {
        match result {
            Ok(counter) => {
                self.well = true;
                if counter.is_some() {
                    self.counter = counter;
                }
                self.name()
            }
            Err(error) => self.ail(&error, now).into_iter().collect(),
        }
    }

    fn published(&mut self, job: Job, result: Result<(), SpoolError>, now: u64) -> Vec<Todo> {
        let theirs = self.patient.waits && self.patient.name.as_ref() == Some(&job.name);
        match result {
            Ok(()) => {
                self.well = true;
                self.probe_at = None;
                // If the patient has sent it anew meanwhile, that one counts.
                if !theirs || self.queue.holds(&job.name) {
                    return Vec::new();
                }
                self.patient.waits = false;
                vec![Todo::Tell(Answer::Saved)]
            }
            Err(error) => {
                let mut todo: Vec<Todo> = self.ail(&error, now).into_iter().collect();
                todo.push(Todo::Log(format!("{} waits: {error}", job.name.id())));
                self.queue.put_back(job, now.saturating_add(RETRY_MS));
                if theirs {
                    todo.push(Todo::Tell(Answer::Failed));
                }
                todo
            }
        }
    }

    fn ail(&mut self, error: &SpoolError, now_ms: u64) -> Option<Todo> {
        self.probe_at = Some(now_ms.saturating_add(PROBE_MS));
        let news = std::mem::replace(&mut self.well, false);
        news.then(|| Todo::Log(format!("no declarations can be kept: {error}")))
    }
}

#[cfg(test)]
mod tests;
