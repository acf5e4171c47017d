//! Puts declarations onto the disk on a thread of its own, so that a hung disk holds up nothing else.

use std::io;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread;
use std::time::{Duration, Instant};

use super::counters::{self, Counters};
use super::queue::SealedJob;
use super::reports::{Reporter, Reports, reports};
use super::status::Status;
use crate::spool::{Class, Lease, SequenceCounter, Spool, SpoolError};
use crate::stats::{CountedBy, Happened};
use crate::system::clock::now_ms;

/// What the thread is asked to do, one at a time.
pub(super) enum PublisherTask {
    /// Find out whether the spool would take a declaration, and whether staff have asked that.
    Probe(bool),
    /// Make this one durable.
    Publish(SealedJob),
    /// Give a sign of life.
    Beat,
    /// Let staff know that these numbers were set aside. Nothing is reported.
    Aside(Vec<String>),
    /// Count this. Nothing is reported.
    Count(Happened, CountedBy),
}

/// What became of it.
pub(super) enum PublisherReport {
    /// The probe's result; at the first success with the kiosk's counter.
    Probed(Result<Option<Counted>, SpoolError>),
    /// Whether this is still the kiosk that gives the numbers.
    Beaten(Result<(), SpoolError>),
    /// The job comes back, so that it can be tried again.
    Published(SealedJob, Result<(), SpoolError>),
}

/// The numbers, from now on this kiosk's.
pub(super) struct Counted {
    pub(super) counter: SequenceCounter,
    /// Other kiosks of the spool with the same letter.
    pub(super) namesakes: Vec<String>,
}

/// Where the declarations go.
pub(super) struct SpoolConfig {
    pub(super) dir: PathBuf,
    pub(super) trial: bool,
    pub(super) kiosk: String,
    pub(super) pickup: char,
}

/// The thread, seen from the poll loop.
pub(super) struct Publisher {
    tasks: Sender<PublisherTask>,
    pub(super) reports: Reports<PublisherReport>,
    /// What the thread will begin with.
    thread: Option<PublisherThread>,
}

/// What the thread works with.
struct PublisherThread {
    spool: OpenSpool,
    tasks: Receiver<PublisherTask>,
    done: Reporter<PublisherReport>,
}

impl Publisher {
    /// Without a thread yet: what it is given until then, it begins with.
    pub(super) fn new(place: SpoolConfig, status: Option<Arc<Status>>) -> io::Result<Self> {
        let (tasks, to_do) = channel();
        let (done, reports) = reports()?;
        let thread = PublisherThread {
            spool: OpenSpool::at(place, status),
            tasks: to_do,
            done,
        };
        Ok(Self {
            tasks,
            reports,
            thread: Some(thread),
        })
    }

    /// Starts the thread, once.
    pub(super) fn start(&mut self) -> io::Result<()> {
        let Some(thread) = self.thread.take() else {
            return Ok(());
        };
        thread::Builder::new()
            .name("publisher".to_owned())
            .stack_size(256 * 1024)
            .spawn(move || thread.work())?;
        Ok(())
    }

    /// Hands a task over. The thread is gone only if it panicked; then the task is dropped, and the
    /// worker hears nothing, which it takes for a hung disk.
    pub(super) fn begin(&self, task: PublisherTask) {
        let _ = self.tasks.send(task);
    }

    /// The thread does what it was given, leaves the numbers to whoever comes, and ends: waited for so long. Returns
    /// what has been done.
    pub(super) fn leave(self, within: Duration) -> Vec<PublisherReport> {
        drop((self.tasks, self.thread));
        let last = Instant::now() + within;
        let left = || last.saturating_duration_since(Instant::now());
        std::iter::from_fn(|| self.reports.receiver.recv_timeout(left()).ok()).collect()
    }
}

impl PublisherThread {
    fn work(mut self) {
        for task in self.tasks {
            let Some(report) = self.spool.work(task) else {
                continue;
            };
            if self.done.send(report).is_err() {
                return;
            }
        }
        // Before the end of the reports, by which the other side knows it.
        self.spool.leave();
    }
}

/// The spool, once it could be opened.
pub(super) struct OpenSpool {
    place: SpoolConfig,
    lease: Lease,
    spool: Option<Spool>,
    counted: bool,
    status: Option<Arc<Status>>,
    counters: Counters,
}

impl OpenSpool {
    pub(super) fn at(place: SpoolConfig, status: Option<Arc<Status>>) -> Self {
        Self {
            lease: Lease::of(place.kiosk.clone(), place.pickup),
            counters: Counters::at(place.dir.clone(), place.kiosk.clone()),
            place,
            spool: None,
            counted: false,
            status,
        }
    }

    pub(super) fn work(&mut self, task: PublisherTask) -> Option<PublisherReport> {
        let report = match task {
            PublisherTask::Probe(is_asked) => {
                let probed = self.probe();
                if let Some(status) = &self.status {
                    status.writes(probed.is_ok(), is_asked);
                }
                PublisherReport::Probed(probed)
            }
            PublisherTask::Beat => PublisherReport::Beaten(self.beat()),
            PublisherTask::Publish(job) => {
                let result = self.publish(&job);
                PublisherReport::Published(job, result)
            }
            PublisherTask::Aside(numbers) => {
                if let Some(status) = &self.status {
                    status.aside(numbers);
                }
                return None;
            }
            PublisherTask::Count(what, by) => {
                self.counters.happened(counters::today(), &what, by);
                self.keep_counts();
                return None;
            }
        };
        Some(report)
    }

    /// Of two kiosks of one id only the one that gives numbers keeps counts: the other would write over them.
    fn keep_counts(&mut self) {
        if self.hold().is_ok() {
            self.counters.keep(counters::today());
        }
    }

    /// The kiosk ends.
    fn leave(&mut self) {
        self.lease.give_back();
        if let Some(status) = &self.status {
            status.leave();
        }
    }

    fn open(&mut self) -> Result<Spool, SpoolError> {
        if let Some(spool) = &self.spool {
            return Ok(spool.clone());
        }
        let spool = Spool::open(&self.place.dir, self.place.trial)?;
        Ok(self.spool.insert(spool).clone())
    }

    fn probe(&mut self) -> Result<Option<Counted>, SpoolError> {
        let spool = self.open()?;
        if let Err(error) = spool.probe() {
            // Its directories may be gone: make them again next time.
            self.spool = None;
            return Err(error);
        }
        // Whoever gave numbers meanwhile has left the last one there.
        self.hold()?;
        self.counters.keep(counters::today());
        if self.counted {
            return Ok(None);
        }
        let counter = spool.counter(&self.place.kiosk)?;
        self.counted = true;
        Ok(Some(Counted {
            counter,
            namesakes: self.lease.namesakes(&self.place.dir),
        }))
    }

    fn publish(&mut self, job: &SealedJob) -> Result<(), SpoolError> {
        let spool = self.open()?;
        let result = self
            .hold()
            .and_then(|()| spool.publish(&job.name, &job.bytes))
            // No patient is told a number that another kiosk may have given meanwhile.
            .and_then(|()| self.hold());
        if result.is_err() {
            self.spool = None;
        }
        result
    }

    fn beat(&mut self) -> Result<(), SpoolError> {
        let held = self.lease.beat(&self.place.dir, now_ms());
        self.held(held)
    }

    fn hold(&mut self) -> Result<(), SpoolError> {
        let held = self.lease.hold(&self.place.dir, now_ms());
        self.held(held)
    }

    /// Staff learn who gives the numbers.
    fn held(&mut self, held: Result<bool, SpoolError>) -> Result<(), SpoolError> {
        match (&self.status, &held) {
            (Some(status), Ok(newly)) => status.holds(*newly),
            (Some(status), Err(error)) if error.class() == Class::Twin => status.is_twin(),
            _ => {}
        }
        self.counted &= !held?;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    #[test]
    fn whoever_waits_for_the_end_finds_the_numbers_given_back_whatever_was_still_to_do() {
        let dir = tempfile::tempdir().unwrap();
        let place = SpoolConfig {
            dir: dir.path().to_owned(),
            trial: false,
            kiosk: "k1".to_owned(),
            pickup: 'A',
        };
        let mut publisher = Publisher::new(place, None).unwrap();
        publisher.start().unwrap();
        publisher.begin(PublisherTask::Probe(false));
        assert!(matches!(
            publisher.reports.receiver.recv().unwrap(),
            PublisherReport::Probed(Ok(Some(_)))
        ));
        let lease = || fs::read_to_string(dir.path().join("lease-k1")).unwrap();
        assert!(!lease().is_empty());
        for _ in 0..20 {
            publisher.begin(PublisherTask::Probe(false));
        }
        assert_eq!(publisher.leave(Duration::from_mins(1)).len(), 20);
        assert_eq!(lease(), "");
    }
}
