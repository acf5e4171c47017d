//! What a key or a finger does: first what can be done here, then moving about and typing. Pure.

use super::Action;
use super::lock::Veil;
use super::model::{Ask, Inbox};
use super::scroll::Motion;
use crate::flow::Key;
use crate::text::width;

/// Longest text that is looked for, in bytes: the longest id has 52, the first letters of any name less.
const MOST_TYPED: usize = 60;

impl Inbox {
    pub(super) fn press(&mut self, action: Option<Action>) {
        self.notice = None;
        match (self.lock.veil(), action) {
            // Whoever calls is no secret.
            (_, Some(come @ Action::Come(_))) => self.act(come),
            (Some(Veil::Plain), _) => self.lift(),
            (_, Some(action)) => self.act(action),
            (_, None) => {}
        }
    }

    pub(super) fn key(&mut self, key: Key) {
        self.notice = None;
        let key = narrow(key);
        if self.lock.skips(key) {
            return;
        }
        let come = self.can_come().filter(|come| come.is_done_by(key));
        if let Some(come) = come.filter(|_| !self.is_looking()) {
            return self.act(come);
        }
        let is_bare = self.sheet.is_none() && self.ask.is_none();
        match self.lock.veil() {
            Some(Veil::Plain) => {
                self.lift();
                // What a scanner begins with is more than a key that shows names again.
                if key == Key::Char('/') {
                    self.search_anew();
                }
            }
            Some(Veil::Pin { checking: true, .. }) => {}
            Some(Veil::Pin { .. }) if key == Key::Enter => self.act(Action::Show),
            Some(Veil::Pin { .. }) => self.lock.edit(key),
            None if is_bare && self.shelves.is_typing() => self.type_number(key),
            None => self.plain(key, is_bare),
        }
    }

    /// Looks for something else, whatever was open or asked.
    fn search_anew(&mut self) {
        (self.ask, self.sheet) = (None, None);
        self.begin_search(String::new());
    }

    fn type_number(&mut self, key: Key) {
        let mut typed = self.shelves.typed().to_owned();
        match key {
            // What a scanner begins with begins anew.
            Key::Char('/') => typed.clear(),
            Key::Char(c) if !c.is_control() => {
                if typed.len() + c.len_utf8() <= MOST_TYPED {
                    typed.push(c.to_ascii_uppercase());
                }
            }
            Key::Enter if self.shelves.elsewhere().is_some() => {
                self.shelves.turn();
                return self.act(Action::Open);
            }
            Key::Backspace if !typed.is_empty() => drop(typed.pop()),
            Key::Backspace => return self.act(Action::Clear),
            other => return self.plain(other, true),
        }
        self.shelves.look_for(typed);
    }

    fn plain(&mut self, key: Key, is_bare: bool) {
        let mut actions = self.actions().into_iter();
        if let Some(action) = actions.find(|action| action.is_done_by(key)) {
            return self.act(action);
        }
        let page = self.shelves.rows().saturating_sub(1).max(1);
        let motion = match key {
            Key::Up => Motion::Back(1),
            Key::Down => Motion::On(1),
            Key::PageUp => Motion::Back(page),
            Key::PageDown | Key::Char(' ') => Motion::On(page),
            Key::Home => Motion::Back(usize::MAX),
            Key::End => Motion::On(usize::MAX),
            // A scanner begins so, wherever staff are.
            Key::Char('/') => return self.search_anew(),
            // A number can be typed straight away, and a name in letters that are no command.
            Key::Char(c) if is_bare && (c.is_ascii_digit() || !c.is_ascii()) => {
                return self.begin_search(c.to_string());
            }
            _ => return,
        };
        let present = self.present();
        match (&mut self.ask, &mut self.sheet) {
            (Some(Ask::Odd(scroll)), _) => scroll.step(motion),
            (Some(Ask::Prints(at)), _) => {
                *at = motion.from(*at, self.prints.jobs().len().saturating_sub(1));
            }
            (Some(Ask::Outcome(panel)), _) => panel.step(motion, present),
            (Some(_), _) => {}
            (None, Some(sheet)) => sheet.scroll.step(motion),
            (None, None) => self.shelves.step(motion),
        }
    }
}

/// An input method may be on: full-width letters and digits count as plain ones.
fn narrow(key: Key) -> Key {
    match key {
        Key::Char(typed) => Key::Char(width::narrow(typed)),
        other => other,
    }
}
