//! Declarations that are not durable yet, oldest first. Must not know how they become durable.

use std::collections::VecDeque;

use zeroize::Zeroizing;

use crate::spool::EntryName;

/// So many wait at most; then the kiosk takes no more until the spool is well again.
const LONGEST: usize = 32;

/// A declaration as the worker sealed it.
pub(super) struct SealedJob {
    pub(super) name: EntryName,
    pub(super) bytes: Zeroizing<Vec<u8>>,
}

/// How often a job has failed so far.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Failures {
    /// Because of the disk, or of whatever may pass.
    pub(super) tries: u32,
    /// Because something stood under its name.
    pub(super) names: u32,
}

struct Waiting {
    job: SealedJob,
    due_ms: u64,
    failures: Failures,
}

/// The waiting jobs and when each is tried.
#[derive(Default)]
pub(super) struct Queue(VecDeque<Waiting>);

impl Queue {
    /// Takes a new job, due at once. It replaces one of the same name, and earlier versions of the same
    /// declaration. `false` if there is no room.
    pub(super) fn put(&mut self, job: SealedJob, now_ms: u64) -> bool {
        if !self.has_room_for(&job.name) {
            return false;
        }
        self.0
            .retain(|waiting| !waiting.job.name.is_version_of(&job.name));
        self.0.push_back(Waiting {
            job,
            due_ms: now_ms,
            failures: Failures::default(),
        });
        true
    }

    /// Takes back a job that failed, unless the patient has sent it anew meanwhile, corrected or not.
    pub(super) fn put_back(&mut self, job: SealedJob, due_ms: u64, failures: Failures) {
        if !self.holds_version_of(&job.name) {
            self.0.push_front(Waiting {
                job,
                due_ms,
                failures,
            });
        }
    }

    /// Whether a job of this name would be taken.
    pub(super) fn has_room_for(&self, name: &EntryName) -> bool {
        !self.is_full() || self.holds_version_of(name)
    }

    /// The oldest job that is due, and how often it has failed.
    pub(super) fn take_due(&mut self, now_ms: u64) -> Option<(SealedJob, Failures)> {
        let at = self.0.iter().position(|waiting| waiting.due_ms <= now_ms)?;
        let waiting = self.0.remove(at)?;
        Some((waiting.job, waiting.failures))
    }

    /// Makes everything due: the disk is well again, or the kiosk ends.
    pub(super) fn hurry(&mut self) {
        for waiting in &mut self.0 {
            waiting.due_ms = 0;
        }
    }

    /// When the next job is due.
    pub(super) fn due(&self) -> Option<u64> {
        self.0.iter().map(|waiting| waiting.due_ms).min()
    }

    /// Whether this declaration waits, in whatever version.
    pub(super) fn holds_version_of(&self, name: &EntryName) -> bool {
        let mut names = self.0.iter().map(|waiting| &waiting.job.name);
        names.any(|waiting| waiting.is_version_of(name))
    }

    pub(super) fn len(&self) -> usize {
        self.0.len()
    }

    pub(super) fn is_full(&self) -> bool {
        self.0.len() >= LONGEST
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn job(number: u32, second: u32, byte: u8) -> SealedJob {
        let time = format!("20261126T0354{second:02}Z");
        SealedJob {
            name: EntryName::parse(&format!("k1-{number:06}-{time}-aaaaaaaaaaaaaaaa.json"))
                .unwrap(),
            bytes: Zeroizing::new(vec![byte]),
        }
    }

    fn taken(queue: &mut Queue, now_ms: u64) -> SealedJob {
        queue.take_due(now_ms).unwrap().0
    }

    #[test]
    fn the_oldest_due_job_comes_first() {
        let mut queue = Queue::default();
        assert!(queue.put(job(1, 0, 0), 100) && queue.put(job(2, 0, 0), 50));
        assert_eq!(queue.due(), Some(50));
        assert!(queue.take_due(40).is_none());
        assert_eq!(taken(&mut queue, 100).name.seq(), 1);
        assert_eq!(taken(&mut queue, 100).name.seq(), 2);
        assert_eq!(queue.due(), None);
    }

    #[test]
    fn a_corrected_version_replaces_the_earlier_which_does_not_come_back_over_it() {
        let mut queue = Queue::default();
        queue.put(job(1, 5, 1), 0);
        let old = taken(&mut queue, 0);
        queue.put(job(1, 5, 2), 0);
        queue.put(job(1, 9, 3), 0);
        queue.put_back(old, 5000, Failures::default());
        assert_eq!(queue.len(), 1);
        assert_eq!(*taken(&mut queue, 0).bytes, [3]);
    }

    #[test]
    fn what_failed_is_remembered_with_the_job() {
        let mut queue = Queue::default();
        queue.put(job(1, 0, 1), 0);
        let old = taken(&mut queue, 0);
        let failures = Failures { tries: 3, names: 1 };
        queue.put_back(old, 5000, failures);
        assert_eq!(queue.take_due(5000).unwrap().1, failures);
    }

    #[test]
    fn the_queue_is_bounded() {
        let mut queue = Queue::default();
        for number in 0..32 {
            assert!(queue.put(job(number, 0, 0), 0));
        }
        assert!(queue.is_full() && !queue.put(job(99, 0, 0), 0));
        assert!(queue.put(job(3, 9, 9), 0), "a later version needs no room");
    }
}
