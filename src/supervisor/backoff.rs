//! How soon after a worker the next one is started: at once, unless they die as fast as they come.

/// A life this short, in milliseconds, without a patient in it and without an end in good order, is suspicious.
const SHORT_MS: u64 = 1000;

/// So many in a row are too many.
const PATIENCE: usize = 3;

/// Pauses in milliseconds; the last one stays.
const PAUSES_MS: [u64; 4] = [1000, 2000, 5000, 10_000];

/// Counts short lives.
#[derive(Default)]
pub(super) struct RestartBackoff(usize);

impl RestartBackoff {
    /// A worker has ended. How long to wait before the next one, in milliseconds.
    pub(super) fn ended(&mut self, lived_ms: u64, used: bool) -> Option<u64> {
        if used || lived_ms >= SHORT_MS {
            self.0 = 0;
            return None;
        }
        self.0 = self.0.saturating_add(1);
        let step = self.0.checked_sub(PATIENCE)?;
        PAUSES_MS.get(step).or(PAUSES_MS.last()).copied()
    }
}

#[cfg(test)]
mod tests;
