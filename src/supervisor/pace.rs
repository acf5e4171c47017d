//! How soon after a worker the next one is started: at once, unless they die as fast as they come.

/// A life this short, in milliseconds, without a patient in it, is suspicious.
const SHORT_MS: u64 = 1000;

/// So many in a row are too many.
const PATIENCE: usize = 3;

/// Pauses in milliseconds; the last one stays.
const PAUSES_MS: [u64; 4] = [1000, 2000, 5000, 10_000];

/// Counts short lives.
#[derive(Default)]
pub(super) struct Pace(usize);

impl Pace {
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
mod tests {
    use super::*;

    #[test]
    fn the_third_short_life_in_a_row_makes_a_pause_and_the_pauses_grow() {
        let mut pace = Pace::default();
        let pauses: Vec<_> = (0..7).map(|_| pace.ended(40, false)).collect();
        assert_eq!(
            pauses,
            [
                None,
                None,
                Some(1000),
                Some(2000),
                Some(5000),
                Some(10_000),
                Some(10_000)
            ]
        );
        assert_eq!(pace.ended(1000, false), None);
        assert_eq!(pace.ended(40, false), None);
    }

    #[test]
    fn quick_patients_are_no_suspects() {
        let mut pace = Pace::default();
        assert!((0..50).all(|_| pace.ended(300, true).is_none()));
    }
}
