//! What can happen: keys, fingers, pastes, windows, time, and answers from the disk.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use uketsuke::flow::{Action, Calling, Choice, Event, Failure, Key, Overlay, Receipt, Screen};
use uketsuke::form::{FieldId, Kind, field_of};
use uketsuke::guidance::{Cause, Visit};
use zeroize::Zeroizing;

use super::chance::{CANARY, HOSTILE, PIN_CANARY, too_much};
use super::walk::{Mood, Walk};

const CALLING: [Calling; 5] = [
    Calling::Off,
    Calling::Ready,
    Calling::Called,
    Calling::Unanswered,
    Calling::Coming,
];

const KEYS: [Key; 16] = [
    Key::Tab,
    Key::Tab,
    Key::BackTab,
    Key::Up,
    Key::Down,
    Key::Left,
    Key::Right,
    Key::Home,
    Key::End,
    Key::PageUp,
    Key::PageDown,
    Key::PageDown,
    Key::Backspace,
    Key::Delete,
    Key::Escape,
    Key::StaffExit,
];

impl Walk<'_> {
    /// Something happens.
    pub fn happen(&mut self) {
        if !self.laid.fits && self.chance.once_in(6) {
            return self.resize_to(self.sizes()[0]);
        }
        if self.mood != Mood::Wild && !self.chance.once_in(6) {
            return self.hurry_on();
        }
        match self.chance.below(100) {
            0..25 => self.go_on(),
            25..45 => {
                let digit = char::from(b'1' + u8::try_from(self.chance.below(9)).unwrap());
                self.key(Key::Char(digit));
            }
            45..55 => self.type_well(),
            55..68 => self.touch(),
            68..72 => self.touch_anywhere(),
            72..82 => {
                let key = *self.chance.pick(&KEYS);
                self.key(key);
            }
            82..85 => self.type_badly(),
            85..88 => {
                let number = *self.chance.pick(&[1, 2, 2, 5, 5, 7, 7, 8, 9, 9, 12]);
                self.key(Key::Function(number));
            }
            88..90 => self.resize(),
            90..93 => self.wait(),
            _ => self.answer(),
        }
    }

    /// Takes what leads on, and answers what is asked.
    fn hurry_on(&mut self) {
        if self.kiosk.overlay().is_some() {
            return self.key(Key::Function(7));
        }
        if matches!(self.kiosk.screen(), Screen::Saving(_)) {
            if self.chance.once_in(3) {
                self.wait();
            } else {
                self.answer();
            }
            return;
        }
        if self.kiosk.text_field().is_some() && !self.chance.once_in(4) {
            return self.type_well();
        }
        let mut targets = self.kiosk.targets();
        let eager = self.mood == Mood::Eager;
        targets.retain(|target| leads_on(*target) && (!eager || leads_to_the_form(*target)));
        if targets.is_empty() {
            return self.key(Key::Function(7));
        }
        let target = *self.chance.pick(&targets);
        self.ms += 600;
        self.press_and_release(Some(target));
    }

    fn go_on(&mut self) {
        let key = *self.chance.pick(&[Key::Enter, Key::Char('+'), Key::Enter]);
        self.key(key);
    }

    /// What a patient with the canary's name would type here.
    fn type_well(&mut self) {
        let text = match self.kiosk.text_field().map(|id| field_of(id).kind) {
            None if matches!(self.kiosk.overlay(), Some(Overlay::StaffPin(_))) => PIN_CANARY,
            None => return self.go_on(),
            Some(Kind::Kana(_)) => "カナリア",
            Some(Kind::Date) => "昭和64年1月7日",
            Some(Kind::Postcode) => "100-8111",
            Some(Kind::Phone) => "0312345678",
            Some(Kind::Text(_) | Kind::Choice(_)) => CANARY,
        };
        // End moves the caret only while the field has the focus, which Backspace gives it: with the caret
        // in front of everything Backspace alone would delete nothing, for ever.
        while self.kiosk.text_field().is_some_and(|id| self.len(id) > 0) {
            self.key(Key::Backspace);
            self.key(Key::End);
        }
        for c in text.chars() {
            self.key(Key::Char(c));
        }
        self.go_on();
    }

    fn len(&self, id: FieldId) -> usize {
        self.kiosk
            .form()
            .line(id)
            .map_or(0, uketsuke::form::LineEditor::len)
            .min(40)
    }

    fn type_badly(&mut self) {
        let text = if self.chance.once_in(8) {
            too_much()
        } else {
            (*self.chance.pick(&HOSTILE)).to_owned()
        };
        if self.chance.once_in(3) {
            for c in text.chars().take(20) {
                self.key(Key::Char(c));
            }
        } else {
            self.event(Event::Paste(Zeroizing::new(text)));
        }
    }

    fn touch(&mut self) {
        self.draw();
        let targets = self.kiosk.targets();
        let target = *self.chance.pick(&targets);
        self.press_and_release(Some(target));
    }

    fn touch_anywhere(&mut self) {
        self.draw();
        let Rect { width, height, .. } = self.buffer.area;
        let x = u16::try_from(self.chance.below(u64::from(width))).unwrap();
        let y = u16::try_from(self.chance.below(u64::from(height))).unwrap();
        let hit = self.laid.hit(Position::new(x, y));
        self.press_and_release(hit);
    }

    /// Mostly where it went down; sometimes elsewhere, at once, or not at all.
    fn press_and_release(&mut self, at: Option<Action>) {
        self.ms += *self.chance.pick(&[0, 300, 600]);
        self.event(Event::Press(at));
        self.ms += *self.chance.pick(&[0, 40, 260, 300]);
        match self.chance.below(8) {
            0 => {}
            1 => {
                let elsewhere = *self.chance.pick(&self.kiosk.targets());
                self.event(Event::Release(Some(elsewhere)));
            }
            _ => self.event(Event::Release(at)),
        }
    }

    fn resize(&mut self) {
        let size = *self.chance.pick(self.sizes());
        self.resize_to(size);
    }

    pub fn resize_to(&mut self, (width, height): (u16, u16)) {
        self.buffer = Buffer::empty(Rect::new(0, 0, width, height));
        self.draw();
    }

    /// To the deadline, for a moment, or for long.
    fn wait(&mut self) {
        let to = match self.chance.below(8) {
            0..2 => self.kiosk.deadline().unwrap_or(self.ms),
            2..7 => self.ms + self.chance.below(3_000),
            _ => self.ms + self.chance.below(400_000),
        };
        self.ms = self.ms.max(to);
        self.clock();
    }

    /// The disk, the check of the PIN and reception answer, in their own time.
    fn answer(&mut self) {
        if self.asked {
            self.asked = false;
            let right = self.chance.once_in(12);
            self.event(Event::PinChecked(right));
        } else if self.sent > 0 {
            self.sent -= 1;
            let event = match self.chance.below(4) {
                0 => Event::SaveFailed(Failure::Refused),
                1 => Event::SaveFailed(Failure::Slow),
                _ => Event::Saved(Receipt("A012".into())),
            };
            self.event(event);
        } else if self.chance.once_in(30) {
            let calling = *self.chance.pick(&CALLING);
            self.event(Event::Called(calling));
        }
    }
}

const fn leads_on(target: Action) -> bool {
    matches!(target, Action::Anywhere | Action::Next | Action::Choose(_))
}

const fn leads_to_the_form(target: Action) -> bool {
    !matches!(
        target,
        Action::Choose(
            Choice::Open(
                Screen::OnPaper
                    | Screen::Topics
                    | Screen::LoginCard
                    | Screen::PinReset
                    | Screen::PhonePin
            ) | Choice::Cause(Cause::Identity)
                | Choice::Visit(Visit::Return)
                | Choice::Holding(_)
        )
    )
}
