//! Whether the disk answers. Pure.

/// After so long without an answer the disk is said to be slow. Milliseconds.
const SLOW: u64 = 5000;

/// How soon a spool that cannot be read is tried again. Milliseconds.
const RETRY: u64 = 3000;

/// Jobs without an answer, and since when.
#[derive(Default)]
pub(super) struct DiskHealth {
    jobs: usize,
    /// When something was asked for, or answered, last. Milliseconds.
    since: u64,
    slow: bool,
}

impl DiskHealth {
    /// Whether it has not answered for long.
    pub(super) const fn is_slow(&self) -> bool {
        self.slow
    }

    /// Whether nothing is awaited of it.
    pub(super) const fn is_idle(&self) -> bool {
        self.jobs == 0
    }

    /// One more job.
    pub(super) const fn asked(&mut self, now: u64) {
        if self.jobs == 0 {
            self.since = now;
        }
        self.jobs += 1;
    }

    pub(super) const fn answered(&mut self, now: u64) {
        self.jobs = self.jobs.saturating_sub(1);
        self.since = now;
        self.slow = false;
    }

    pub(super) fn clock(&mut self, now: u64) {
        self.slow |= self.jobs > 0 && now >= self.since.saturating_add(SLOW);
    }

    /// When a spool that could not be read is tried again. Milliseconds.
    pub(super) fn retry(&self) -> Option<u64> {
        (self.jobs == 0).then(|| self.since.saturating_add(RETRY))
    }

    /// When it will be slow. Milliseconds.
    pub(super) fn deadline(&self) -> Option<u64> {
        (self.jobs > 0 && !self.slow).then(|| self.since.saturating_add(SLOW))
    }
}
