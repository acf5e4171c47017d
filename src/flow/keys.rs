//! What each key does: typing in a field, else choosing, moving, and the fixed keys.

use super::pin::StaffPin;
use super::{Action, Choice, Effect, Key, Kiosk, Overlay, Screen, TextStep};
use crate::text::width::narrow;

impl Kiosk {
    pub(super) fn key(&mut self, key: Key) -> Vec<Effect> {
        let tens = self.focus.take_digit();
        self.wrong.need(None);
        if let Some(effects) = self.fixed_key(key) {
            return effects;
        }
        if matches!(self.overlay(), Some(Overlay::StaffPin(_))) {
            return self.pin_key(key);
        }
        if self.text_field().is_some() {
            if let Some(effects) = self.typing_key(key) {
                return effects;
            }
            if self.board_arrow(key) {
                return vec![];
            }
        }
        if self.is_attract() && !matches!(key, Key::Char('?' | '/' | '*')) {
            return self.begin(key);
        }
        match (key, tens) {
            (Key::Enter | Key::Char(' ' | '\u{3000}'), Some(number)) => {
                return self.numbered(number);
            }
            (Key::Enter | Key::Char(' ' | '\u{3000}'), None) => return self.enter(),
            (Key::Tab | Key::Down | Key::Right, _) => self.move_focus(1),
            (Key::BackTab | Key::Up | Key::Left, _) => self.move_focus(-1),
            (Key::PageDown | Key::PageUp, _) => drop(self.turn(key == Key::PageDown)),
            // Else it takes the digit back.
            (Key::Escape | Key::Backspace, None) => return self.act(Action::Back),
            (Key::Char(c), _) => return self.shortcut(c, tens),
            _ => {}
        }
        vec![]
    }

    /// Any key on the attract screen: the languages. A digit is the first of a language's number.
    fn begin(&mut self, key: Key) -> Vec<Effect> {
        let effects = self.act(Action::Anywhere);
        if let Key::Char(c) = key {
            let digit = narrow(c).to_digit(10);
            self.focus.keep_digit(digit.map(|digit| digit as usize));
        }
        effects
    }

    /// Keys that mean the same everywhere.
    fn fixed_key(&mut self, key: Key) -> Option<Vec<Effect>> {
        let zooms = self.site.text_size;
        let action = match key {
            Key::Function(2) => Action::Language,
            Key::Function(3) if zooms => Action::Choose(Choice::Zoom(TextStep::Larger)),
            Key::Function(4) if zooms => Action::Choose(Choice::Zoom(TextStep::Smaller)),
            Key::Function(5) => Action::Contrast,
            Key::Function(7) => Action::Back,
            Key::Function(8) => Action::StartOver,
            Key::Function(9) => Action::Ask,
            Key::StaffExit => {
                if self.site.pin {
                    self.cover(Some(Overlay::StaffPin(StaffPin::default())));
                }
                return Some(vec![]);
            }
            _ => return None,
        };
        Some(self.act(action))
    }

    /// A key outside fields: digits choose, the ten-key's signs stand for the buttons.
    fn shortcut(&mut self, c: char, tens: Option<usize>) -> Vec<Effect> {
        match narrow(c) {
            digit @ '0'..='9' if self.pager.layout().choices => {
                self.digit(digit as usize - '0' as usize, tens)
            }
            '?' | '/' => self.act(Action::Ask),
            '*' => self.act(Action::Language),
            '-' => self.act(Action::Back),
            '+' => self.act(Action::Next),
            _ => vec![],
        }
    }

    /// A digit of a choice's number. Of two digits the first waits for the second, or for Enter, however
    /// long that takes.
    fn digit(&mut self, digit: usize, tens: Option<usize>) -> Vec<Effect> {
        let number = match tens {
            _ if !self.two_digits() => digit,
            Some(tens) if self.choices().len() >= tens * 10 + digit => tens * 10 + digit,
            _ => {
                self.focus.keep_digit(Some(digit));
                return vec![];
            }
        };
        self.numbered(number)
    }

    /// Chooses by number; what has no such number is still to be chosen.
    fn numbered(&mut self, number: usize) -> Vec<Effect> {
        if let Some(choice) = self.choice_numbered(number) {
            return self.act(Action::Choose(choice));
        }
        // The zeros of a reader's number say nothing.
        if number > 0 || *self.screen() != Screen::ReaderCodes {
            self.wrong.need(self.lacks());
        }
        vec![]
    }

    /// The choice that has this number.
    pub fn choice_numbered(&self, number: usize) -> Option<Choice> {
        // 006 as the reader shows it: its last digit is the one that counts.
        let number = match (self.screen(), number) {
            (Screen::ReaderCodes, 6) => 3,
            (_, number) => number,
        };
        self.choices().get(number.checked_sub(1)?).copied()
    }

    /// Edits the field; `None` for keys that mean something else.
    fn typing_key(&mut self, key: Key) -> Option<Vec<Effect>> {
        let on_field = self.focused() == Some(Action::Field);
        let id = self.text_field()?;
        let typed = matches!(key, Key::Char(c) if (c != ' ' || on_field) && !self.chooses_date(c));
        let editing = matches!(
            key,
            Key::Backspace | Key::Delete | Key::Left | Key::Right | Key::Home | Key::End
        );
        if !(typed || (editing && (on_field || key == Key::Backspace))) {
            return None;
        }
        self.focus.put(None);
        if matches!(key, Key::Char(_) | Key::Backspace | Key::Delete) {
            self.wrong.forgive();
        }
        match key {
            Key::Char(c) if self.letter(c) => return Some(self.typed()),
            Key::Backspace if self.unletter() => return Some(vec![]),
            _ => self.flush(),
        }
        let line = self.form.edit(id)?;
        match key {
            Key::Char(c) => drop(line.insert(c)),
            Key::Backspace => line.backspace(),
            Key::Delete => line.delete(),
            Key::Left => line.left(),
            Key::Right => line.right(),
            Key::Home => line.home(),
            Key::End => line.end(),
            _ => {}
        }
        Some(self.typed())
    }

    /// Arrows move over the board by place; `false` where they mean the order of Tab.
    fn board_arrow(&mut self, key: Key) -> bool {
        if key == Key::Down && self.focused() == Some(Action::Field) {
            let first = self.board_targets().first().copied();
            self.focus.put(first);
            return first.is_some();
        }
        let Some(Action::Cap(cap)) = self.focused() else {
            return false;
        };
        match key {
            Key::Left => self.move_over_board(cap, -1, 0),
            Key::Right => self.move_over_board(cap, 1, 0),
            Key::Up => self.move_over_board(cap, 0, -1),
            Key::Down => self.move_over_board(cap, 0, 1),
            _ => false,
        }
    }

    /// Pasted text goes into the field; anywhere else it is ignored.
    pub(super) fn paste(&mut self, text: &str) -> Vec<Effect> {
        self.flush();
        let Some(line) = self.line() else {
            return vec![];
        };
        line.insert_all(text);
        self.focus.put(None);
        self.wrong.forgive();
        self.typed()
    }
}
