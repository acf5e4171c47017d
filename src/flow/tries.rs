//! How often the staff PIN may be tried.

use serde::{Deserialize, Serialize};

/// After so many wrong PINs…
const MOST: u8 = 5;

/// … nobody can try for this long. Milliseconds.
const PAUSE: u64 = 60_000;

/// The wrong PINs so far, whoever typed them: leaving the page, or starting over, gives no new tries.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tries {
    /// How many since the last pause; less than five.
    pub wrong: u8,
    /// Until when nobody can try. Milliseconds of [`super::Moment`].
    pub locked_until: u64,
}

impl Tries {
    /// One more was wrong.
    pub const fn fail(&mut self, now_ms: u64) {
        self.wrong = self.wrong.saturating_add(1);
        if self.wrong >= MOST {
            self.wrong = 0;
            self.locked_until = now_ms.saturating_add(PAUSE);
        }
    }

    /// Seconds until the PIN can be tried again; 0 if it can be now.
    pub const fn locked_for(self, now_ms: u64) -> u64 {
        self.locked_until.saturating_sub(now_ms).div_ceil(1000)
    }
}
