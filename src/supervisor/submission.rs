//! Between worker and publisher: which name a patient's declaration has, what waits, who is told what.
//!
//! A pure machine: requests, reports and moments in, things to do out. Must not know sockets or disks.

mod declaration;
mod outcome;

use chrono::Utc;
use zeroize::Zeroizing;

use self::declaration::{Declaration, Verdict};
use super::publisher::{PublisherReport, PublisherTask};
use super::queue::{Failures, Queue, SealedJob};
use crate::flow::Tries;
use crate::ipc::WireResponse;
use crate::spool::{EntryName, SequenceCounter, is_sealed};

/// How long a new patient's first picture goes before a probe of the disk, in milliseconds.
const SEATED_MS: u64 = 500;

/// How long the publisher takes at most if nothing hangs, in milliseconds.
const HANGS_MS: u64 = 10_000;

/// What the supervisor must do.
pub(super) enum Todo {
    /// Tell the worker.
    Tell(WireResponse),
    /// Give the publisher its next task.
    Begin(PublisherTask),
    /// A line for the log. Never answers.
    Log(String),
}

/// The name that this kiosk gives.
pub(super) struct Naming {
    pub(super) kiosk: String,
    pub(super) pickup: char,
    pub(super) sealed: bool,
    /// The languages that a patient can have had.
    pub(super) locales: Vec<String>,
}

/// The publisher does one thing at a time.
enum Busy {
    No,
    Probing,
    /// How often it has failed before.
    Publishing(EntryName, Failures),
}

/// The desk behind the glass.
pub(super) struct SubmissionState {
    naming: Naming,
    counter: Option<SequenceCounter>,
    declaration: Declaration,
    wants_name: bool,
    queue: Queue,
    /// What nothing but a look of staff can help. Tried once more at the end.
    aside: Vec<SealedJob>,
    busy: Busy,
    /// When the publisher should be done with what it does.
    hangs_at: u64,
    hangs: bool,
    well: bool,
    probe_at: Option<u64>,
    /// How often staff have asked since the last probe how the spool is.
    asks: u32,
    /// When the next sign of life is due, once this kiosk gives numbers.
    beat_at: Option<u64>,
    tries: Tries,
    /// The language of the patient who has just left.
    deleted: Option<String>,
}

impl SubmissionState {
    /// Whether declarations are sealed from now on.
    pub(super) const fn seals(&mut self, sealed: bool) {
        self.naming.sealed = sealed;
    }

    /// A spool is believed to be well until its first probe, which is due soon after the first worker.
    pub(super) fn new(naming: Naming) -> Self {
        Self {
            naming,
            counter: None,
            declaration: Declaration::default(),
            wants_name: false,
            queue: Queue::default(),
            aside: Vec::new(),
            busy: Busy::No,
            hangs_at: 0,
            hangs: false,
            well: true,
            probe_at: None,
            asks: 0,
            beat_at: None,
            tries: Tries::default(),
            deleted: None,
        }
    }

    /// A new worker has been started: it is told how things are, and the spool is probed anew.
    pub(super) fn seat(&mut self, now_ms: u64) -> Vec<Todo> {
        self.declaration = Declaration::default();
        self.wants_name = false;
        self.probe_by(now_ms.saturating_add(SEATED_MS));
        let ready = WireResponse::Ready {
            spool_ok: self.is_ready(),
            tries: self.tries,
        };
        let mut todo = vec![Todo::Tell(ready)];
        let deleted = self.deleted.take();
        todo.extend(deleted.map(|locale| Todo::Tell(WireResponse::Deleted { locale })));
        todo.extend(self.next(now_ms));
        todo
    }

    /// Staff want to know how the spool is.
    pub(super) fn asked(&mut self, now_ms: u64) {
        self.asks = self.asks.saturating_add(1);
        self.probe_by(now_ms);
    }

    /// Somebody typed a wrong staff PIN: the next worker will know.
    pub(super) const fn wrong_pin(&mut self, now_ms: u64) {
        self.tries.fail(now_ms);
    }

    /// A patient leaves. Only one of the languages on offer goes from one worker to the next, nothing else.
    pub(super) fn parting(&mut self, locale: String) {
        self.deleted = Some(locale).filter(|locale| self.naming.locales.contains(locale));
    }

    /// The worker wants a name for what it seals next.
    pub(super) fn reserve(&mut self) -> Vec<Todo> {
        self.wants_name = true;
        self.name()
    }

    /// The worker hands over its declaration.
    pub(super) fn submit(&mut self, name: &str, bytes: Zeroizing<Vec<u8>>, now: u64) -> Vec<Todo> {
        let refused = |why| vec![Todo::Log(why), Todo::Tell(WireResponse::Failed)];
        if self.naming.sealed && !is_sealed(&bytes) {
            // Whatever is wrong with the worker: nothing readable reaches the disk.
            return refused("a declaration was refused: it is not sealed".to_owned());
        }
        let name = match self.declaration.hand_over(name, &bytes) {
            Verdict::Publish(name) => name,
            Verdict::Durable => return vec![Todo::Tell(WireResponse::Saved)],
            Verdict::Refuse => {
                return refused(
                    "a declaration was refused: not the name that was given".to_owned(),
                );
            }
        };
        if matches!(&self.busy, Busy::Publishing(in_hand, _) if *in_hand == name) {
            // A patient who does not want to wait for a slow disk: it is being done.
            return Vec::new();
        }
        if !self.queue.put(SealedJob { name, bytes }, now) {
            return vec![Todo::Tell(WireResponse::Failed)];
        }
        self.next(now).into_iter().collect()
    }

    /// The publisher has done something.
    pub(super) fn report(&mut self, report: PublisherReport, now_ms: u64) -> Vec<Todo> {
        let was_ready = self.is_ready();
        let busy = std::mem::replace(&mut self.busy, Busy::No);
        self.hangs = false;
        let mut todo = match report {
            PublisherReport::Probed(result) => self.probed(result, now_ms),
            PublisherReport::Beaten(result) => self.beaten(result, now_ms),
            PublisherReport::Published(job, Ok(())) => self.published(&job),
            PublisherReport::Published(job, Err(error)) => {
                let failures = match busy {
                    Busy::Publishing(_, failures) => failures,
                    Busy::No | Busy::Probing => Failures::default(),
                };
                self.failed(job, &error, failures, now_ms)
            }
        };
        if self.is_ready() != was_ready {
            todo.push(Todo::Tell(WireResponse::Spool {
                ok: self.is_ready(),
            }));
        }
        todo.extend(self.next(now_ms));
        todo
    }

    /// What is due at this moment.
    pub(super) fn next(&mut self, now_ms: u64) -> Option<Todo> {
        if !matches!(self.busy, Busy::No) {
            let was_ready = self.is_ready();
            self.hangs |= self.hangs_at <= now_ms;
            return (was_ready && self.hangs)
                .then_some(Todo::Tell(WireResponse::Spool { ok: false }));
        }
        // Whichever is due first: neither holds up the other for ever.
        let probe = self.probe_at.filter(|at| *at <= now_ms);
        let job = self.queue.due().filter(|at| *at <= now_ms);
        let task = match (probe, job) {
            (Some(probe), Some(job)) if probe < job => self.probe(),
            (_, Some(_)) => {
                let (job, failures) = self.queue.take_due(now_ms)?;
                self.busy = Busy::Publishing(job.name.clone(), failures);
                PublisherTask::Publish(job)
            }
            (Some(_), None) => self.probe(),
            (None, None) => {
                self.beat_at.take_if(|at| *at <= now_ms)?;
                self.busy = Busy::Probing;
                PublisherTask::Beat
            }
        };
        self.hangs_at = now_ms.saturating_add(HANGS_MS);
        Some(Todo::Begin(task))
    }

    /// When [`Self::next`] has something.
    pub(super) fn due(&self) -> Option<u64> {
        if matches!(self.busy, Busy::No) {
            let others = self.probe_at.into_iter().chain(self.beat_at);
            return self.queue.due().into_iter().chain(others).min();
        }
        (!self.hangs).then_some(self.hangs_at)
    }

    /// The kiosk ends: everything that waits is tried once more, nothing else is done.
    pub(super) fn hurry(&mut self) {
        self.declaration = Declaration::default();
        self.probe_at = None;
        self.beat_at = None;
        for job in std::mem::take(&mut self.aside) {
            self.queue.put_back(job, 0, Failures::default());
        }
        self.queue.hurry();
    }

    /// How many declarations are not durable.
    pub(super) fn unsaved(&self) -> usize {
        self.queue.len() + self.aside.len() + usize::from(self.is_publishing())
    }

    /// Whether the publisher has a declaration in hand.
    pub(super) const fn is_publishing(&self) -> bool {
        matches!(self.busy, Busy::Publishing(..))
    }

    fn is_ready(&self) -> bool {
        self.well && !self.hangs && !self.queue.is_full()
    }

    fn probe(&mut self) -> PublisherTask {
        self.probe_at = None;
        self.busy = Busy::Probing;
        PublisherTask::Probe(std::mem::take(&mut self.asks) > 0)
    }

    /// Nothing ever moves a probe to a later moment.
    fn probe_by(&mut self, moment: u64) {
        self.probe_at = Some(self.probe_at.map_or(moment, |at| at.min(moment)));
    }

    fn name(&mut self) -> Vec<Todo> {
        // Without a counter the spool has never been open: the worker waits, as for a hung disk.
        let Some(counter) = self.counter.as_mut().filter(|_| self.wants_name) else {
            return Vec::new();
        };
        self.wants_name = false;
        let Naming {
            kiosk,
            pickup,
            sealed,
            locales: _,
        } = &self.naming;
        let fresh = || EntryName::random(kiosk, counter.reserve(), Utc::now(), *sealed);
        match self.declaration.reserve(fresh) {
            Ok(name) => vec![Todo::Tell(WireResponse::Reserved {
                name: name.file_name().to_owned(),
                pickup: name.pickup(*pickup),
            })],
            Err(error) => {
                let line = format!("no name for a declaration: {error}");
                vec![Todo::Log(line), Todo::Tell(WireResponse::Failed)]
            }
        }
    }
}

#[cfg(test)]
mod tests;
