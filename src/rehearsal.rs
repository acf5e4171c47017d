//! The kiosk without a glass: a patient made of a key script, and what would stand on the screen.
//! `check`, `preview` and the tests look at screens here.
//!
//! It must not know files, a terminal, or what is right.

mod pictures;
mod reading;
mod script;

use std::mem;

use chrono::{NaiveDate, NaiveDateTime, NaiveTime, TimeDelta};
use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use zeroize::Zeroizing;

pub use pictures::{fill, pictures};
pub use reading::{area_text, squash};

use crate::flow::{Effect, Event, Key, Kiosk, KioskSettings, Moment};
use crate::paint;
use crate::paint::pixels::Pixels;
use crate::scene::Scene;
use crate::texts::Texts;

/// One patient at a kiosk.
pub struct Session<'t> {
    pub kiosk: Kiosk,
    pub buffer: Buffer,
    /// What stands where on it.
    pub laid: Scene,
    /// What the kiosk asked for and nobody did.
    pub effects: Vec<Effect>,
    pub texts: &'t Texts,
    /// What draws letters, where the terminal does not.
    pub pixels: Option<Pixels<'t>>,
    /// Whether lookups are answered from a small dictionary; else they stand among the effects.
    pub looks_up: bool,
    /// Whether letters are drawn, as the kiosk was told.
    drawn: Option<bool>,
    civil: NaiveDateTime,
    ms: u64,
    locale: usize,
}

impl<'t> Session<'t> {
    /// Before the first screen of a kiosk, somebody who reads this language; none if it is not on offer.
    pub fn at(
        place: KioskSettings,
        texts: &'t Texts,
        civil: NaiveDateTime,
        locale: &str,
        size: (u16, u16),
    ) -> Option<Self> {
        let locale = place.tags().position(|of| of == locale)?;
        let kiosk = Kiosk::new(place, Moment { ms: 0, civil });
        let mut session = Self {
            kiosk,
            buffer: Buffer::empty(Rect::new(0, 0, size.0, size.1)),
            laid: Scene::default(),
            effects: vec![],
            texts,
            pixels: None,
            looks_up: true,
            drawn: None,
            civil,
            ms: 0,
            locale,
        };
        session.draw();
        Some(session)
    }
}

impl Session<'_> {
    /// Tells the kiosk which languages are drawn right, where that may have changed.
    fn tell_shown(&mut self) {
        let drawn = Some(self.pixels.is_some());
        if mem::replace(&mut self.drawn, drawn) == drawn {
            return;
        }
        let tags = self.kiosk.site().tags().enumerate();
        let shown = tags.map(|(at, tag)| {
            // The language of whoever stands here is there in any case.
            at == 0
                || at == self.locale
                || paint::is_shown(self.pixels.as_ref(), self.texts, tag, true)
        });
        let shown = shown.collect();
        self.kiosk.update(Event::LocalesShown(shown));
    }

    /// Draws until the kiosk knows what was laid.
    pub fn draw(&mut self) {
        self.tell_shown();
        let (buffer, texts, laid) = (&mut self.buffer, self.texts, &mut self.laid);
        let pixels = &mut self.pixels;
        self.kiosk.settle(|kiosk| {
            *laid = match pixels {
                Some(pixels) => paint::layout_pixels(buffer, kiosk, texts, pixels),
                None => paint::draw(buffer, kiosk, texts),
            };
            laid.layout()
        });
    }

    /// Something happens, a moment after what was before.
    pub fn send(&mut self, event: Event) {
        self.pass(300);
        let effects = self.kiosk.update(event);
        for effect in effects {
            match effect {
                Effect::Candidates { reading, .. } if self.looks_up => {
                    let words = candidates(&reading);
                    self.kiosk.update(Event::Candidates { reading, words });
                }
                Effect::Customs => {
                    let site = self.kiosk.site();
                    let customs = Box::new(self.texts.customs(site.tags()));
                    let letters = self.texts.letters(site.tags());
                    self.kiosk.update(Event::Customs(customs, letters));
                }
                Effect::Towns(code) if self.looks_up => {
                    let towns = crate::postcode::EMBEDDED.towns(&code);
                    self.kiosk.update(Event::Towns(towns));
                }
                Effect::Zoom(way) if self.pixels.is_some() => {
                    self.pixels.iter_mut().for_each(|of| of.zoom(way));
                }
                effect => self.effects.push(effect),
            }
        }
        self.draw();
    }

    /// Time passes.
    pub fn wait_ms(&mut self, ms: u64) {
        self.pass(ms);
        self.draw();
    }

    fn pass(&mut self, ms: u64) {
        self.ms += ms;
        let since = TimeDelta::milliseconds(i64::try_from(self.ms).unwrap_or(i64::MAX));
        let civil = self.civil.checked_add_signed(since).unwrap_or(self.civil);
        let now = Moment { ms: self.ms, civil };
        let effects = self.kiosk.update(Event::Clock(now));
        self.effects.extend(effects);
    }

    pub fn key(&mut self, key: Key) {
        self.send(Event::Key(key));
    }

    /// Another size of the screen.
    pub fn resize(&mut self, size: (u16, u16)) {
        self.buffer = Buffer::empty(Rect::new(0, 0, size.0, size.1));
        self.draw();
    }

    /// Presses and releases at a cell, once a touch is not taken for one of the page before.
    pub fn tap_at(&mut self, at: Position) {
        self.pass(500);
        self.send(Event::Press(self.laid.hit(at)));
        self.send(Event::Release(self.laid.hit(at)));
    }

    /// Goes on through the pages of this screen and past it.
    pub fn on(&mut self) {
        let screen = self.kiosk.screen().clone();
        let refusals = self.kiosk.refusals();
        for _ in 0..20 {
            let typing = self.kiosk.text_field().is_some();
            self.key(if typing { Key::Enter } else { Key::Char('+') });
            let refused = self.kiosk.refusals() != refusals || self.kiosk.problem().is_some();
            let stopped = refused || self.kiosk.needed().is_some();
            if *self.kiosk.screen() != screen || self.kiosk.overlay().is_some() || stopped {
                return;
            }
        }
    }

    /// All pages of the screen, from the one that is shown to the last.
    pub fn each_page(&mut self, mut look: impl FnMut(&Self)) {
        let pages = self.laid.pages;
        look(self);
        for _ in 1..pages {
            self.key(Key::PageDown);
            look(self);
        }
    }
}

/// A Monday, a national holiday, at ten in the morning: the same pictures on every day.
pub fn morning() -> NaiveDateTime {
    let day = NaiveDate::from_ymd_opt(2026, 11, 23).unwrap_or_default();
    day.and_time(NaiveTime::from_hms_opt(10, 0, 0).unwrap_or_default())
}

/// What a small dictionary would say: words, and how many characters of the reading each stands for.
pub fn candidates(reading: &str) -> Vec<(Zeroizing<String>, usize)> {
    let words = match reading {
        "たかはし" => "高橋 髙橋 高𣘺 高梁 高端 鷹橋 隆橋 孝橋 貴橋 タカハシ",
        "みちこ" => "美智子 道子 美千子 ミチコ",
        _ => "",
    };
    let chars = reading.chars().count();
    let words = words.split_whitespace();
    words.map(|word| (word.to_owned().into(), chars)).collect()
}
