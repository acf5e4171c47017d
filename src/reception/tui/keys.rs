//! What a key or a finger does: first what can be done here, then moving about and typing. Pure.

use super::Action;
use super::event::Effect;
use super::model::{Ask, Inbox, PrivacyLock};
use crate::flow::Key;
use crate::text::width;

/// Longest number that is looked for: the longest id has so many characters.
const MOST_TYPED: usize = 52;

/// Longest PIN that is compared.
const MOST_DIGITS: usize = 32;

impl Inbox {
    pub(super) fn press(&mut self, action: Option<Action>, out: &mut Vec<Effect>) {
        self.notice = None;
        if matches!(self.veil, Some(PrivacyLock::Plain)) {
            self.lift(out);
        } else if let Some(action) = action {
            self.act(action, out);
        }
    }

    pub(super) fn key(&mut self, key: Key, out: &mut Vec<Effect>) {
        self.notice = None;
        let key = narrow(key);
        match &self.veil {
            Some(PrivacyLock::Plain) => self.lift(out),
            Some(PrivacyLock::Pin { checking: true, .. }) => {}
            Some(PrivacyLock::Pin { .. }) => self.pin(key, out),
            None if self.is_typing() => self.search(key, out),
            None => self.plain(key, out),
        }
    }

    fn is_typing(&self) -> bool {
        let typing = self.search.as_ref().is_some_and(|search| search.typing);
        typing && self.sheet.is_none() && self.ask.is_none()
    }

    fn pin(&mut self, key: Key, out: &mut Vec<Effect>) {
        if key == Key::Enter {
            self.act(Action::Show, out);
        } else if let Some(PrivacyLock::Pin { typed, wrong, .. }) = &mut self.veil {
            match key {
                Key::Char(digit) if digit.is_ascii_digit() && typed.len() < MOST_DIGITS => {
                    typed.push(digit);
                    *wrong = false;
                }
                Key::Backspace => {
                    typed.pop();
                }
                Key::Escape => typed.clear(),
                _ => {}
            }
        }
    }

    fn search(&mut self, key: Key, out: &mut Vec<Effect>) {
        let mut typed = self.typed().to_owned();
        match key {
            Key::Char(c) if (c.is_ascii_alphanumeric() || c == '-') => {
                if typed.len() < MOST_TYPED {
                    typed.push(c.to_ascii_uppercase());
                }
            }
            Key::Backspace if !typed.is_empty() => {
                typed.pop();
            }
            Key::Backspace => return self.act(Action::Clear, out),
            other => return self.plain(other, out),
        }
        self.look_for(typed);
    }

    fn plain(&mut self, key: Key, out: &mut Vec<Effect>) {
        if let Some(action) = self.action_of(key) {
            return self.act(action, out);
        }
        let page = self.rows.saturating_sub(1).max(1);
        let (step, far) = match key {
            Key::Up => (Motion::Back, 1),
            Key::Down => (Motion::On, 1),
            Key::PageUp => (Motion::Back, page),
            Key::PageDown | Key::Char(' ') => (Motion::On, page),
            Key::Home => (Motion::Back, usize::MAX),
            Key::End => (Motion::On, usize::MAX),
            // A number can be typed straight away.
            Key::Char(digit) if digit.is_ascii_digit() => {
                if self.sheet.is_none() && self.ask.is_none() {
                    self.begin_search(digit.to_string(), out);
                }
                return;
            }
            _ => return,
        };
        self.step(step, far);
    }

    fn step(&mut self, step: Motion, far: usize) {
        let moved = |at: usize, last: usize| match step {
            Motion::Back => at.saturating_sub(far),
            Motion::On => at.saturating_add(far).min(last),
        };
        match (&mut self.ask, &mut self.sheet) {
            (Some(Ask::Odd(top)), _) => *top = moved(*top, self.most),
            (Some(_), _) => {}
            (None, Some(sheet)) => sheet.top = moved(sheet.top, self.most),
            (None, None) => {
                let (place, rows) = (self.shelf, self.rows);
                let pile = self.pile_mut(place);
                pile.at = moved(pile.at, pile.found.len().saturating_sub(1));
                pile.keep_in_view(rows);
            }
        }
    }
}

#[derive(Clone, Copy)]
enum Motion {
    Back,
    On,
}

/// An input method may be on: full-width letters and digits count as plain ones.
fn narrow(key: Key) -> Key {
    match key {
        Key::Char(typed) => Key::Char(width::narrow(typed)),
        other => other,
    }
}
