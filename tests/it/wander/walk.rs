//! The walk itself: one event after the other, a picture now and then.

use std::collections::VecDeque;

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use uketsuke::flow::{Effect, Event, Failure, Key, Kiosk, Moment, Screen};
use uketsuke::paint::pixels::Pixels;
use uketsuke::paint::{self, is_shown};
use uketsuke::scene::Scene;

use super::chance::Chance;
use super::laws::{self, Before};
use super::visits::{Visits, name};
use crate::support::{GRID, site, start, texts};

/// Sizes at which it is drawn in cells, the first that of whoever comes.
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
/// The same in pixels.
const DRAWN_SIZES: [(u16, u16); 7] = [
    GRID,
    (55, 42),
    (78, 25),
    (101, 24),
    (60, 20),
    (59, 20),
    (3, 50),
];
/// After so many events the picture is painted in pixels, and decoded.
const PAINTED: u64 = 50;

/// So many presses of Back lead home from anywhere.
const HOMEWARD: usize = 60;

/// What a patient is like. Chance alone hardly ever fills in a form.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Mood {
    /// Does whatever comes.
    Wild,
    /// Chooses and reads on.
    Curious,
    /// Wants to fill in the form.
    Eager,
}

pub struct Walk<'f> {
    /// What draws letters; else cells are painted.
    pixels: Option<Pixels<'f>>,
    /// Pictures that were painted in pixels.
    pub(super) painted: u64,
    pub(super) seed: u64,
    pub(super) events: u64,
    pub(super) chance: Chance,
    pub(super) kiosk: Kiosk,
    pub(super) buffer: Buffer,
    pub(super) laid: Scene,
    pub(super) ms: u64,
    /// Declarations and PINs whose answer has not come yet.
    pub(super) sent: u32,
    pub(super) asked: bool,
    pub(super) mood: Mood,
    /// Whether nobody has done anything but press Enter since this page came.
    pub(super) arrived: bool,
    /// How many patients have left.
    pub(super) left: u64,
    pub(super) visits: Visits,
    pub(super) log: VecDeque<String>,
}

impl Drop for Walk<'_> {
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

impl<'f> Walk<'f> {
    pub fn new(seed: u64, pixels: Option<Pixels<'f>>) -> Self {
        let mut walk = Self {
            pixels,
            painted: 0,
            seed,
            events: 0,
            chance: Chance::new(seed),
            kiosk: Kiosk::new(site(), moment(0)),
            buffer: Buffer::empty(Rect::ZERO),
            laid: Scene::default(),
            ms: 0,
            sent: 0,
            asked: false,
            mood: Mood::Eager,
            arrived: true,
            left: 0,
            visits: Visits::default(),
            log: VecDeque::new(),
        };
        walk.kiosk = walk.another();
        walk.resize_to(walk.sizes()[0]);
        walk
    }

    /// Where it is drawn, the first the usual size.
    pub fn sizes(&self) -> &'static [(u16, u16)] {
        if self.pixels.is_some() {
            &DRAWN_SIZES
        } else {
            &SIZES
        }
    }

    /// A kiosk for the next patient. Drawn letters have sizes without any command.
    fn another(&mut self) -> Kiosk {
        let mut site = site();
        if self.left > 0 {
            site.spool_ready = !self.chance.once_in(10);
            site.pin = !self.chance.once_in(4);
            site.trial = self.chance.once_in(4);
            site.deleted = self.chance.once_in(4).then(|| "ja".to_owned());
        }
        site.text_size = self.pixels.is_some();
        let shown = site
            .tags()
            .map(|tag| is_shown(self.pixels.as_ref(), texts(), tag, true));
        let shown = Event::LocalesShown(shown.collect());
        let mut kiosk = Kiosk::new(site, moment(self.ms));
        kiosk.update(shown);
        kiosk
    }

    /// Something happens; now and then the patient goes home from wherever they are.
    pub fn step(&mut self) {
        self.happen();
        if self.visits.count(&self.kiosk) || self.chance.once_in(700) {
            self.go_home();
        }
    }

    /// Back alone, and answers of the disk, lead from here to the attract screen or out.
    fn go_home(&mut self) {
        let from = name(&self.kiosk);
        self.resize_to(self.sizes()[0]);
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

    pub fn key(&mut self, key: Key) {
        self.event(Event::Key(key));
    }

    pub fn clock(&mut self) {
        let effects = self.kiosk.update(Event::Clock(moment(self.ms)));
        self.log(format!("{} ms", self.ms));
        self.carry_out(&effects);
    }

    pub fn event(&mut self, event: Event) {
        self.events += 1;
        self.ms += self.chance.below(400);
        self.clock();
        self.log(format!("{event:?} on {:?}", self.kiosk.screen()));
        let screen = self.kiosk.screen().clone();
        let covered = self.kiosk.overlay().is_some();
        let before = Before::of(&self.kiosk, self.arrived);
        let key = match event {
            Event::Key(key) => Some(key),
            _ => None,
        };
        let fits = self.laid.fits;
        let effects = self.kiosk.update(event);
        if fits {
            match key {
                Some(Key::Enter) => laws::of_enter(&before, &self.kiosk, &effects),
                Some(Key::PageUp | Key::PageDown) => laws::of_wheel(&before, &self.kiosk),
                _ => {}
            }
        }
        // Enter moves nothing by hand; what else happens may.
        self.arrived = before.left(&self.kiosk) || (self.arrived && key == Some(Key::Enter));
        laws::of_effects((&screen, covered), &effects);
        laws::of_state(&self.kiosk);
        if screen != *self.kiosk.screen() || self.chance.once_in(50) {
            laws::of_silence(&self.kiosk);
        }
        self.carry_out(&effects);
        if self.chance.once_in(6) {
            self.draw();
        }
        if self.events.is_multiple_of(PAINTED) {
            self.paint();
        }
    }

    /// Paints what is there in pixels, and decodes what would be sent.
    fn paint(&mut self) {
        self.draw();
        if let Some(pixels) = &mut self.pixels {
            let changes = pixels.paint(&self.laid, self.kiosk.look());
            laws::of_pixels(&self.laid, &changes);
            self.painted += 1;
        }
    }

    fn carry_out(&mut self, effects: &[Effect]) {
        for effect in effects {
            match effect {
                Effect::Submit(_) => self.sent += 1,
                Effect::Call => {}
                Effect::CheckPin(_) => self.asked = true,
                Effect::Zoom(way) => self.pixels.iter_mut().for_each(|of| of.zoom(*way)),
                Effect::Customs => {
                    let site = self.kiosk.site();
                    let customs = Box::new(texts().customs(site.tags()));
                    let letters = texts().letters(site.tags());
                    self.kiosk.update(Event::Customs(customs, letters));
                }
                Effect::Candidates { reading, .. } => {
                    let words =
                        ["高橋", "髙橋", "葵", "𠮷"].map(|word| (word.to_owned().into(), 1));
                    let (reading, words) = (reading.clone(), words.into());
                    self.kiosk.update(Event::Candidates { reading, words });
                }
                Effect::Towns(_) => {
                    let towns = ["東京都千代田区千代田", "愛知県弥富市"].map(str::to_owned);
                    let some = towns
                        .into_iter()
                        .take(usize::from(self.chance.once_in(2)) + 1);
                    self.kiosk.update(Event::Towns(some.collect()));
                }
                Effect::Leave | Effect::Quit => return self.next_patient(),
            }
        }
    }

    fn next_patient(&mut self) {
        self.left += 1;
        (self.sent, self.asked) = (0, false);
        self.kiosk = self.another();
        self.arrived = true;
        self.mood = *self.chance.pick(&[Mood::Wild, Mood::Curious, Mood::Eager]);
        self.resize_to(self.sizes()[0]);
    }

    pub fn draw(&mut self) {
        let (buffer, laid, pixels) = (&mut self.buffer, &mut self.laid, &mut self.pixels);
        self.kiosk.settle(|kiosk| {
            *laid = match pixels {
                Some(pixels) => paint::layout_pixels(buffer, kiosk, texts(), pixels),
                None => paint::draw(buffer, kiosk, texts()),
            };
            laid.layout()
        });
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

fn moment(ms: u64) -> Moment {
    let since = chrono::TimeDelta::milliseconds(i64::try_from(ms).unwrap());
    Moment {
        ms,
        civil: start() + since,
    }
}
