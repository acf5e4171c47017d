//! Declarations that are not durable yet, oldest first. Must not know how they become durable.

use std::collections::VecDeque;

use zeroize::Zeroizing;

use crate::spool::EntryName;

/// So many wait at most; then the kiosk takes no more until the spool is well again.
const LONGEST: usize = 32;

/// A declaration as the worker sealed it.
pub(super) struct Job {
    pub(super) name: EntryName,
    pub(super) bytes: Zeroizing<Vec<u8>>,
}

struct Waiting {
    job: Job,
    due_ms: u64,
}

/// The waiting jobs and when each is tried.
#[derive(Default)]
pub(super) struct Queue(VecDeque<Waiting>);

impl Queue {
    /// Takes a new job, due at once. It replaces one of the same name. `false` if there is no room.
    pub(super) fn put(&mut self, job: Job, now_ms: u64) -> bool {
        let due_ms = now_ms;
        if let Some(same) = self
            .0
            .iter_mut()
            .find(|waiting| waiting.job.name == job.name)
        {
            *same = Waiting { job, due_ms };
            return true;
        }
        if self.is_full() {
            return false;
        }
        self.0.push_back(Waiting { job, due_ms });
        true
    }

    /// Takes back a job that failed, unless the patient has sent it anew meanwhile.
    pub(super) fn put_back(&mut self, job: Job, due_ms: u64) {
        if !self.holds(&job.name) {
            self.0.push_front(Waiting { job, due_ms });
        }
    }

    /// The oldest job that is due.
    pub(super) fn take_due(&mut self, now_ms: u64) -> Option<Job> {
        let at = self.0.iter().position(|waiting| waiting.due_ms <= now_ms)?;
        self.0.remove(at).map(|waiting| waiting.job)
    }

    /// Makes everything due, for the last try at the end.
    pub(super) fn hurry(&mut self) {
        for waiting in &mut self.0 {
            waiting.due_ms = 0;
        }
    }

    /// When the next job is due.
    pub(super) fn due(&self) -> Option<u64> {
        self.0.iter().map(|waiting| waiting.due_ms).min()
    }

    pub(super) fn holds(&self, name: &EntryName) -> bool {
        self.0.iter().any(|waiting| waiting.job.name == *name)
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

    fn job(number: u32, byte: u8) -> Job {
        Job {
            name: EntryName::parse(&format!(
                "k1-{number:06}-20261126T035405Z-aaaaaaaaaaaaaaaa.json"
            ))
            .unwrap(),
            bytes: Zeroizing::new(vec![byte]),
        }
    }

    #[test]
    fn the_oldest_due_job_comes_first() {
        let mut queue = Queue::default();
        assert!(queue.put(job(1, 0), 100) && queue.put(job(2, 0), 50));
        assert_eq!(queue.due(), Some(50));
        assert!(queue.take_due(40).is_none());
        assert_eq!(queue.take_due(100).unwrap().name.seq(), 1);
        assert_eq!(queue.take_due(100).unwrap().name.seq(), 2);
        assert_eq!(queue.due(), None);
    }

    #[test]
    fn the_same_name_is_replaced_and_an_old_failure_does_not_come_back_over_it() {
        let mut queue = Queue::default();
        queue.put(job(1, 1), 0);
        let old = queue.take_due(0).unwrap();
        queue.put(job(1, 2), 0);
        queue.put_back(old, 5000);
        assert_eq!(queue.len(), 1);
        assert_eq!(*queue.take_due(0).unwrap().bytes, [2]);
    }

    #[test]
    fn the_queue_is_bounded() {
        let mut queue = Queue::default();
        for number in 0..32 {
            assert!(queue.put(job(number, 0), 0));
        }
        assert!(queue.is_full() && !queue.put(job(99, 0), 0));
        assert!(queue.put(job(3, 9), 0), "the same name needs no room");
    }
}
