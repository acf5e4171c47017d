//! The walk itself: one event after the other, a picture now and then.

use std::collections::VecDeque;

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use uketsuke::flow::{
    Action, Choice, Effect, Event, Failure, Key, Kiosk, Moment, Overlay, Receipt, Screen,
};
use uketsuke::form::FieldId;
use uketsuke::guidance::{Cause, Visit};
use uketsuke::ui::{self, Laid};
use zeroize::Zeroizing;

use super::chance::{CANARY, Chance, HOSTILE, PIN_CANARY, too_much};
use super::laws;
use super::support::{site, start, texts};
use super::visits::{Visits, name};

const SIZES: [(u16, u16); 9] = [
    (80, 24),
    (80, 20),
    (60, 20),
    (100, 40),
    (200, 60),
    (59, 20),
    (1, 1),
    (3, 50),
    (300, 2),
];
/// So many presses of Back lead home from anywhere.
const HOMEWARD: usize = 60;

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

/// What a patient is like. Chance alone hardly ever fills in a form.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Mood {
    /// Does whatever comes.
    Wild,
    /// Chooses and reads on.
    Curious,
    /// Wants to fill in the form.
    Eager,
}

pub struct Walk {
    seed: u64,
    events: u64,
    chance: Chance,
    kiosk: Kiosk,
    buffer: Buffer,
    laid: Laid,
    ms: u64,
    /// Declarations and PINs whose answer has not come yet.
    sent: u32,
    asked: bool,
    mood: Mood,
    /// How many patients have left.
    left: u64,
    visits: Visits,
    log: VecDeque<String>,
}

impl Drop for Walk {
    fn drop(&mut self) {
        if std::thread::panicking() {
            eprintln!("seed {:#x}, event {}, the last:", self.seed, self.events);
            for line in &self.log {
                eprintln!("  {line}");
            }
            eprintln!("{:?}", self.kiosk);
        }
    }
}

impl Walk {
    pub fn new(seed: u64) -> Self {
        let mut walk = Self {
            seed,
            events: 0,
            chance: Chance::new(seed),
            kiosk: Kiosk::new(site(), moment(0)),
            buffer: Buffer::empty(Rect::new(0, 0, 80, 24)),
            laid: Laid::default(),
            ms: 0,
            sent: 0,
            asked: false,
            mood: Mood::Eager,
            left: 0,
            visits: Visits::default(),
            log: VecDeque::new(),
        };
        walk.draw();
        walk
    }

    /// How many events there were.
    pub const fn events(&self) -> u64 {
        self.events
    }

    pub const fn visits(&self) -> &Visits {
        &self.visits
    }

    /// Something happens; now and then the patient goes home from wherever they are.
    pub fn step(&mut self) {
        self.happen();
        if self.visits.count(&self.kiosk) || self.chance.once_in(700) {
            self.go_home();
        }
    }

    fn happen(&mut self) {
        if !self.laid.fits && self.chance.once_in(6) {
            return self.resize_to(SIZES[0]);
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
            return if self.chance.once_in(3) {
                self.wait()
            } else {
                self.answer()
            };
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
        self.ms += 300;
        self.press_and_release(Some(target));
    }

    fn go_on(&mut self) {
        let key = *self.chance.pick(&[Key::Enter, Key::Char('+'), Key::Enter]);
        self.key(key);
    }

    /// What a patient with the canary's name would type here.
    fn type_well(&mut self) {
        let text = match self.kiosk.text_field() {
            None if matches!(self.kiosk.overlay(), Some(Overlay::StaffPin(_))) => PIN_CANARY,
            None => return self.go_on(),
            Some(FieldId::Kana) => "カナリア",
            Some(FieldId::Birth) => "昭和64年1月7日",
            Some(FieldId::Postcode) => "100-8111",
            Some(FieldId::Phone) => "0312345678",
            Some(_) => CANARY,
        };
        self.key(Key::End);
        while self.kiosk.text_field().is_some_and(|id| self.len(id) > 0) {
            self.key(Key::Backspace);
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
            .map_or(0, uketsuke::form::Line::len)
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
        let size = *self.chance.pick(&SIZES);
        self.resize_to(size);
    }

    fn resize_to(&mut self, (width, height): (u16, u16)) {
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

    /// The disk and the check of the PIN answer, in their own time.
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
        }
    }

    /// Back alone, and answers of the disk, lead from here to the attract screen or out.
    fn go_home(&mut self) {
        let from = name(&self.kiosk);
        self.resize_to(SIZES[0]);
        let left = self.left;
        for _ in 0..HOMEWARD {
            let attract = *self.kiosk.screen() == Screen::Attract;
            if self.left != left || (attract && self.kiosk.overlay().is_none()) {
                return self.visits.came_home(from);
            }
            while matches!(self.kiosk.screen(), Screen::Saving(_)) && self.sent > 0 {
                self.sent -= 1;
                self.event(Event::SaveFailed(Failure::Refused));
            }
            self.key(Key::Function(7));
            self.draw();
        }
        panic!("{HOMEWARD} times Back do not lead home from {from}");
    }

    fn key(&mut self, key: Key) {
        self.event(Event::Key(key));
    }

    fn clock(&mut self) {
        let effects = self.kiosk.update(Event::Clock(moment(self.ms)));
        self.log(format!("{} ms", self.ms));
        self.carry_out(&effects);
    }

    fn event(&mut self, event: Event) {
        self.events += 1;
        self.ms += self.chance.below(400);
        self.clock();
        self.log(format!("{event:?} on {:?}", self.kiosk.screen()));
        let screen = self.kiosk.screen().clone();
        let covered = self.kiosk.overlay().is_some();
        let effects = self.kiosk.update(event);
        laws::of_effects((&screen, covered), &effects);
        laws::of_state(&self.kiosk);
        if screen != *self.kiosk.screen() || self.chance.once_in(50) {
            laws::of_silence(&self.kiosk);
        }
        self.carry_out(&effects);
        if self.chance.once_in(6) {
            self.draw();
        }
    }

    fn carry_out(&mut self, effects: &[Effect]) {
        for effect in effects {
            match effect {
                Effect::Submit(_) => self.sent += 1,
                Effect::CheckPin(_) => self.asked = true,
                Effect::Leave | Effect::Quit => return self.next_patient(),
            }
        }
    }

    fn next_patient(&mut self) {
        self.left += 1;
        (self.sent, self.asked) = (0, false);
        let mut site = site();
        site.spool_ready = !self.chance.once_in(10);
        site.pin = !self.chance.once_in(4);
        site.trial = self.chance.once_in(4);
        self.kiosk = Kiosk::new(site, moment(self.ms));
        self.mood = *self.chance.pick(&[Mood::Wild, Mood::Curious, Mood::Eager]);
        self.resize_to(SIZES[0]);
    }

    fn draw(&mut self) {
        for _ in 0..2 {
            self.laid = ui::draw(&mut self.buffer, &self.kiosk, texts());
            let Laid {
                page,
                pages,
                fits,
                choices,
                ..
            } = self.laid;
            self.kiosk.update(Event::Laid {
                page,
                pages,
                fits,
                choices,
            });
        }
        if self.laid.fits {
            laws::of_picture(&self.kiosk, &self.laid, self.buffer.area);
        }
        laws::of_state(&self.kiosk);
    }

    fn log(&mut self, line: String) {
        if self.log.len() == 40 {
            self.log.pop_front();
        }
        self.log.push_back(line);
    }
}

const fn leads_on(target: Action) -> bool {
    matches!(target, Action::Anywhere | Action::Next | Action::Choose(_))
}

const fn leads_to_the_form(target: Action) -> bool {
    !matches!(
        target,
        Action::Choose(
            Choice::OnPaper
                | Choice::Topics
                | Choice::Steps
                | Choice::PinReset
                | Choice::PhonePin
                | Choice::Cause(Cause::Identity)
                | Choice::Visit(Visit::Return)
                | Choice::Holding(_)
        )
    )
}

fn moment(ms: u64) -> Moment {
    let since = chrono::TimeDelta::milliseconds(i64::try_from(ms).unwrap());
    Moment {
        ms,
        civil: start() + since,
    }
}
