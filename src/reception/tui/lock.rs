//! What hides personal data: after a while without a key, or when staff say so. Pure.

use zeroize::Zeroizing;

use super::settings::InboxSettings;
use crate::flow::{Key, Tries};

/// Longest PIN that is compared.
const MOST_DIGITS: usize = 32;

pub struct PrivacyLock {
    veil: Option<Veil>,
    tries: Tries,
    /// Whether a scanner is typing a code, which is no PIN.
    scanned: bool,
    /// When staff did something last. Milliseconds.
    touched: u64,
    /// After how long without a key it falls. Milliseconds.
    after: u64,
    needs_pin: bool,
}

/// What lies over personal data.
pub enum Veil {
    /// Any key lifts it.
    Plain,
    /// The PIN lifts it.
    Pin {
        /// The digits so far.
        typed: Zeroizing<String>,
        /// Whether the last one was wrong.
        wrong: bool,
        /// Whether it is being compared.
        checking: bool,
    },
}

impl PrivacyLock {
    pub(super) fn new(site: &InboxSettings, now: u64) -> Self {
        Self {
            veil: None,
            tries: Tries::default(),
            scanned: false,
            touched: now,
            after: site.hide,
            needs_pin: site.pin,
        }
    }

    pub const fn veil(&self) -> Option<&Veil> {
        self.veil.as_ref()
    }

    pub const fn is_hidden(&self) -> bool {
        self.veil.is_some()
    }

    pub(super) const fn takes_pin(&self) -> bool {
        matches!(self.veil, Some(Veil::Pin { .. }))
    }

    /// Whether the PIN was wrong so often that nobody can try it for a while.
    pub const fn is_locked(&self, now: u64) -> bool {
        self.tries.locked_for(now) > 0
    }

    pub(super) fn deadline(&self, now: u64) -> Option<u64> {
        let hide = (!self.is_hidden()).then(|| self.touched.saturating_add(self.after));
        let unlocked = self.is_locked(now).then_some(self.tries.locked_until);
        hide.into_iter().chain(unlocked).min()
    }

    pub(super) const fn touch(&mut self, now: u64) {
        self.touched = now;
    }

    /// Whether nobody has done anything for long.
    pub(super) const fn is_due(&self, now: u64) -> bool {
        !self.is_hidden() && now >= self.touched.saturating_add(self.after)
    }

    pub(super) fn hide(&mut self) {
        self.veil = Some(if self.needs_pin {
            Veil::pin(false)
        } else {
            Veil::Plain
        });
    }

    pub(super) fn lift(&mut self, now: u64) {
        self.veil = None;
        self.touched = now;
    }

    /// Whether this key belongs to a code that is scanned while the PIN is asked for: it begins with `/` and ends with
    /// Enter, also if the PIN is accepted meanwhile.
    pub(super) fn skips(&mut self, key: Key) -> bool {
        let begins = self.takes_pin() && key == Key::Char('/');
        let is_skipped = self.scanned || begins;
        self.scanned = is_skipped && !matches!(key, Key::Enter | Key::Escape);
        is_skipped
    }

    /// A key into the PIN.
    pub(super) fn edit(&mut self, key: Key) {
        let Some(Veil::Pin { typed, wrong, .. }) = &mut self.veil else {
            return;
        };
        match key {
            Key::Char(digit) if digit.is_ascii_digit() && typed.len() < MOST_DIGITS => {
                typed.push(digit);
                *wrong = false;
            }
            Key::Backspace => drop(typed.pop()),
            Key::Escape => typed.clear(),
            _ => {}
        }
    }

    /// The PIN that is to be compared now.
    pub(super) fn attempt(&mut self, now: u64) -> Option<Zeroizing<String>> {
        let locked = self.is_locked(now);
        match &mut self.veil {
            Some(Veil::Pin {
                typed, checking, ..
            }) if !*checking && !locked && !typed.is_empty() => {
                *checking = true;
                Some(typed.clone())
            }
            _ => None,
        }
    }

    /// The PIN was wrong.
    pub(super) fn refuse(&mut self, now: u64) {
        self.tries.fail(now);
        if self.takes_pin() {
            self.veil = Some(Veil::pin(true));
        }
    }
}

impl Veil {
    /// Asks for the PIN.
    fn pin(wrong: bool) -> Self {
        Self::Pin {
            typed: Zeroizing::default(),
            wrong,
            checking: false,
        }
    }
}
