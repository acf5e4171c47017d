//! Staff type the PIN that ends the kiosk. Five wrong ones lock it for a minute, whoever typed them.

use zeroize::Zeroizing;

use super::{Action, Effect, Key, Kiosk, Tries};
use crate::form::LineEditor;
use crate::text::width::narrow;

/// The PIN being typed.
#[derive(Debug, Default)]
pub struct StaffPin {
    line: LineEditor,
    /// Whether the answer of the check is awaited.
    checking: bool,
}

impl StaffPin {
    /// How many characters were typed.
    pub fn typed(&self) -> usize {
        self.line.len()
    }

    fn key(&mut self, key: Key) {
        match key {
            Key::Char(c) if !self.checking => drop(self.line.insert(narrow(c))),
            Key::Backspace => self.line.backspace(),
            _ => {}
        }
    }

    /// What was typed, to be checked; nothing while a check is under way.
    fn take(&mut self) -> Option<Zeroizing<String>> {
        if self.checking || self.line.is_empty() {
            return None;
        }
        self.checking = true;
        let typed = Zeroizing::new(self.line.text().to_owned());
        self.line.clear();
        Some(typed)
    }
}

/// How often it was tried.
#[derive(Debug)]
pub(super) struct PinGate {
    tries: Tries,
    was_wrong: bool,
}

impl PinGate {
    pub(super) const fn new(tries: Tries) -> Self {
        let was_wrong = false;
        Self { tries, was_wrong }
    }
}

impl Kiosk {
    /// Seconds until the staff PIN can be tried again.
    pub const fn pin_locked_for(&self) -> u64 {
        self.pin.tries.locked_for(self.now().ms)
    }

    /// Whether a wrong PIN was just typed.
    pub const fn pin_was_wrong(&self) -> bool {
        self.pin.was_wrong
    }

    /// A key while the PIN is typed.
    pub(super) fn pin_key(&mut self, key: Key) -> Vec<Effect> {
        match key {
            Key::Escape => return self.act(Action::Back),
            Key::Enter if self.pin_locked_for() == 0 => return self.act(Action::Next),
            _ => {}
        }
        if let Some(pin) = self.navigation.pin() {
            pin.key(key);
        }
        vec![]
    }

    pub(super) fn unlock(&mut self) -> Vec<Effect> {
        let locked = self.pin_locked_for() > 0;
        let pin = self.navigation.pin().filter(|_| !locked);
        let typed = pin.and_then(StaffPin::take);
        typed.map(Effect::CheckPin).into_iter().collect()
    }

    pub(super) fn pin_checked(&mut self, right: bool) -> Vec<Effect> {
        let pin = self.navigation.pin();
        if right {
            // Whoever has left the page meanwhile does not want to end the kiosk any more.
            return pin.map(|_| Effect::Quit).into_iter().collect();
        }
        if let Some(pin) = pin {
            pin.checking = false;
        }
        self.pin.was_wrong = true;
        self.pin.tries.fail(self.now().ms);
        vec![]
    }
}
