//! How soon a server that was away is tried again.

use std::time::Duration;

#[cfg(feature = "hospital")]
use rustix::rand::{GetRandomFlags, getrandom};

/// The first pause at most, and the longest. Milliseconds.
const FIRST_MS: u64 = 1000;
const LONGEST_MS: u64 = 60_000;

/// Counts tries in a row that came to nothing.
#[derive(Debug, Default)]
pub struct Backoff(u32);

impl Backoff {
    /// One more. How long to wait before the next, between half of what it is at most and all of it: sixty kiosks do
    /// not come back at once. `chance`: any number.
    pub fn failed(&mut self, chance: u32) -> Duration {
        let most = FIRST_MS
            .checked_shl(self.0)
            .unwrap_or(LONGEST_MS)
            .clamp(FIRST_MS, LONGEST_MS);
        self.0 = (self.0 + 1).min(16);
        let half = most / 2;
        Duration::from_millis(most - u64::from(chance) % (half + 1))
    }

    /// It was there.
    pub const fn reset(&mut self) {
        self.0 = 0;
    }
}

/// Any number.
#[cfg(feature = "hospital")]
pub(super) fn chance() -> u32 {
    let mut bytes = [0; 4];
    // Without randomness kiosks may come at once.
    let _ = getrandom(&mut bytes[..], GetRandomFlags::empty());
    u32::from_ne_bytes(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pauses_grow_from_a_second_to_a_minute_and_begin_anew() {
        let mut backoff = Backoff::default();
        let most: Vec<u64> = (0..9).map(|_| backoff.failed(0).as_secs()).collect();
        assert_eq!(most, [1, 2, 4, 8, 16, 32, 60, 60, 60]);
        for _ in 0..1000 {
            assert_eq!(backoff.failed(0).as_secs(), 60);
        }
        backoff.reset();
        assert_eq!(backoff.failed(0).as_secs(), 1);
    }

    #[test]
    fn no_two_kiosks_need_to_come_at_once() {
        let pauses: Vec<u128> = [0, 1, 250, 500, u32::MAX]
            .map(|chance| Backoff::default().failed(chance).as_millis())
            .into();
        assert!(
            pauses.iter().all(|pause| (500..=1000).contains(pause)),
            "{pauses:?}"
        );
        assert_eq!(pauses[..4], [1000, 999, 750, 500]);
    }
}
