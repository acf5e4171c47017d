//! A patient for tests: key scripts in, pictures out. No terminal, no clock, no disk.

#![allow(
    dead_code,
    clippy::cast_possible_truncation,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::missing_panics_doc,
    clippy::panic,
    clippy::similar_names,
    clippy::string_slice,
    clippy::too_many_lines,
    clippy::unwrap_used,
    missing_docs,
    unreachable_pub,
    reason = "each test crate uses its part of it"
)]

use std::collections::BTreeMap;

use chrono::{NaiveDate, NaiveDateTime, TimeDelta};
use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use uketsuke::config::Config;
use uketsuke::flow::{Action, Effect, Event, Failure, Key, Kiosk, Look, Moment, Receipt, Site};
use uketsuke::texts::Texts;
use uketsuke::ui::{self, Laid};

/// The shipped languages.
pub const LOCALES: [&str; 3] = ["ja", "ja-simple", "en"];
/// The sizes at which nothing may be cut.
pub const SIZES: [(u16, u16); 4] = [(60, 20), (80, 20), (80, 24), (100, 40)];

/// The shipped texts. Once a thread: they parse what is asked for and remember it.
pub fn texts() -> &'static Texts {
    thread_local! {
        static TEXTS: &'static Texts = {
            let order = LOCALES.map(str::to_owned);
            Box::leak(Box::new(Texts::load(&order, &BTreeMap::new(), None).0))
        };
    }
    TEXTS.with(|texts| *texts)
}

/// The site of the embedded defaults, as a configured kiosk would have it.
pub fn site() -> Site {
    let mut site = Config::load(None)
        .expect("the embedded defaults are sound")
        .site();
    site.trial = false;
    site.pin = true;
    site
}

/// Monday, a national holiday, at ten in the morning.
pub fn start() -> NaiveDateTime {
    NaiveDate::from_ymd_opt(2026, 11, 23)
        .unwrap()
        .and_hms_opt(10, 0, 0)
        .unwrap()
}

/// One patient at the kiosk.
pub struct Session {
    pub kiosk: Kiosk,
    pub buffer: Buffer,
    pub laid: Laid,
    pub effects: Vec<Effect>,
    pub texts: &'static Texts,
    /// Whether lookups are answered from a small dictionary; else they stand among the effects.
    pub looks_up: bool,
    civil: NaiveDateTime,
    ms: u64,
    locale: usize,
}

impl Session {
    pub fn new(locale: &str, size: (u16, u16)) -> Self {
        Self::at(site(), texts(), start(), locale, size)
    }

    pub fn at(
        site: Site,
        texts: &'static Texts,
        civil: NaiveDateTime,
        locale: &str,
        size: (u16, u16),
    ) -> Self {
        let locale = site
            .locales
            .iter()
            .position(|of| of.tag == locale)
            .expect("offered");
        let kiosk = Kiosk::new(site, Moment { ms: 0, civil });
        let buffer = Buffer::empty(Rect::new(0, 0, size.0, size.1));
        let mut session = Self {
            kiosk,
            buffer,
            laid: Laid::default(),
            effects: vec![],
            texts,
            looks_up: true,
            civil,
            ms: 0,
            locale,
        };
        session.draw();
        session
    }

    /// A session that has gone through this script.
    pub fn played(locale: &str, size: (u16, u16), script: &str) -> Self {
        let mut session = Self::new(locale, size);
        session.play(script);
        session
    }

    /// Draws until the kiosk knows what was laid.
    pub fn draw(&mut self) {
        for _ in 0..3 {
            self.laid = ui::draw(&mut self.buffer, &self.kiosk, self.texts);
            let Laid {
                page,
                pages,
                fits,
                choices,
                offers,
                ..
            } = self.laid;
            self.kiosk.update(Event::Laid {
                page,
                pages,
                fits,
                choices,
                offers,
            });
        }
    }

    pub fn send(&mut self, event: Event) {
        self.wait_ms(300);
        let effects = self.kiosk.update(event);
        for effect in effects {
            match effect {
                Effect::Candidates { reading, .. } if self.looks_up => {
                    let words = candidates(&reading);
                    self.kiosk.update(Event::Candidates { reading, words });
                }
                Effect::Towns(code) if self.looks_up => {
                    let digits = uketsuke::postcode::digits_of(&code).unwrap_or_default();
                    let towns = uketsuke::postcode::lookup(&digits);
                    let towns = towns.into_iter().map(|town| town.text).collect();
                    self.kiosk.update(Event::Towns(towns));
                }
                effect => self.effects.push(effect),
            }
        }
        self.draw();
    }

    pub fn wait_ms(&mut self, ms: u64) {
        self.ms += ms;
        let civil = self.civil + TimeDelta::milliseconds(i64::try_from(self.ms).unwrap());
        let effects = self
            .kiosk
            .update(Event::Clock(Moment { ms: self.ms, civil }));
        self.effects.extend(effects);
        self.draw();
    }

    pub fn key(&mut self, key: Key) {
        self.send(Event::Key(key));
    }

    pub fn resize(&mut self, size: (u16, u16)) {
        self.buffer = Buffer::empty(Rect::new(0, 0, size.0, size.1));
        self.draw();
    }

    /// Presses and releases at a cell.
    pub fn tap_at(&mut self, at: Position) {
        self.send(Event::Press(self.laid.hit(at)));
        self.send(Event::Release(self.laid.hit(at)));
    }

    /// Goes on through the pages of this screen and past it.
    pub fn on(&mut self) {
        let screen = self.kiosk.screen().clone();
        for _ in 0..20 {
            let typing = self.kiosk.text_field().is_some();
            self.key(if typing { Key::Enter } else { Key::Char('+') });
            if *self.kiosk.screen() != screen || self.kiosk.problem().is_some() {
                return;
            }
        }
    }

    /// Runs a script: plain characters are keys, `{…}` is typed whole, `<…>` is a named key or event.
    pub fn play(&mut self, script: &str) -> &mut Self {
        let mut rest = script;
        while let Some(c) = rest.chars().next() {
            let close = match c {
                '<' => '>',
                '{' => '}',
                'L' => {
                    self.key(Key::Char(
                        char::from_digit(self.locale as u32 + 1, 10).unwrap(),
                    ));
                    rest = &rest[1..];
                    continue;
                }
                _ => {
                    if c.is_ascii_digit() {
                        self.find_choices();
                    }
                    self.key(Key::Char(c));
                    rest = &rest[c.len_utf8()..];
                    continue;
                }
            };
            let end = rest
                .find(close)
                .unwrap_or_else(|| panic!("{script}: no {close}"));
            let word = &rest[1..end];
            rest = &rest[end + 1..];
            if c == '{' {
                self.type_all(word);
            } else {
                self.named(word);
            }
        }
        self
    }

    /// Turns to the page with the choices.
    fn find_choices(&mut self) {
        for _ in 0..self.laid.pages {
            if self.laid.choices {
                return;
            }
            self.key(Key::PageDown);
        }
        assert!(
            self.kiosk.choices().is_empty(),
            "no page has the choices:\n{}",
            self.text()
        );
    }

    fn type_all(&mut self, text: &str) {
        for c in text.chars() {
            self.key(Key::Char(c));
        }
    }

    fn named(&mut self, name: &str) {
        match name {
            "any" => self.key(Key::Char(' ')),
            "enter" => self.key(Key::Enter),
            "tab" => self.key(Key::Tab),
            "backtab" => self.key(Key::BackTab),
            "up" => self.key(Key::Up),
            "down" => self.key(Key::Down),
            "bs" => self.key(Key::Backspace),
            "del" => self.key(Key::Delete),
            "home" => self.key(Key::Home),
            "end" => self.key(Key::End),
            "esc" => self.key(Key::Escape),
            "back" => self.key(Key::Function(7)),
            "on" => self.on(),
            "last" => {
                while self.laid.page + 1 < self.laid.pages {
                    self.key(Key::PageDown);
                }
            }
            "staff" => self.key(Key::StaffExit),
            "saved" => self.send(Event::Saved(Receipt("A012".into()))),
            "failed" => self.send(Event::SaveFailed(Failure::Refused)),
            "wrong-pin" => self.send(Event::PinChecked(false)),
            "sizes" => {
                let mut site = self.kiosk.site().clone();
                site.text_size = true;
                self.kiosk = Kiosk::new(site, self.kiosk.now());
                self.draw();
            }
            "paper" => {
                let mut site = self.kiosk.site().clone();
                site.spool_ready = false;
                self.kiosk = Kiosk::new(site, self.kiosk.now());
                self.draw();
            }
            _ if name.starts_with('f') => self.key(Key::Function(name[1..].parse().unwrap())),
            _ if name.starts_with("wait:") => {
                self.wait_ms(name[5..].parse::<u64>().unwrap() * 1000);
            }
            _ => panic!("no such key: <{name}>"),
        }
    }

    /// What the screen shows, a row a line.
    pub fn text(&self) -> String {
        (0..self.buffer.area.height)
            .map(|y| {
                row_text(&self.buffer, self.buffer.area, y)
                    .trim_end()
                    .to_owned()
            })
            .collect::<Vec<_>>()
            .join("\n")
    }

    /// Whether the text of this message stands on the screen, every letter of it.
    pub fn shows(&self, text: &str) -> bool {
        self.laid.texts.iter().any(|(area, laid)| {
            laid.contains(text) && squash(&area_text(&self.buffer, *area)).contains(&squash(text))
        })
    }
}

/// The cells of one row of an area as text; the second cell of a wide character is left out.
fn row_text(buffer: &Buffer, area: Rect, y: u16) -> String {
    use unicode_width::UnicodeWidthStr;
    let mut text = String::new();
    let mut x = area.x;
    while x < area.right() {
        let symbol = buffer[(x, y)].symbol();
        text.push_str(symbol);
        x += u16::try_from(symbol.width().max(1)).unwrap();
    }
    text
}

/// The cells of an area as text.
pub fn area_text(buffer: &Buffer, area: Rect) -> String {
    let area = area.intersection(buffer.area);
    (area.y..area.bottom())
        .map(|y| row_text(buffer, area, y))
        .collect()
}

/// Without white space: where lines break does not matter.
pub fn squash(text: &str) -> String {
    text.split_whitespace().collect()
}

/// What a small dictionary would say: words, and how many characters of the reading each stands for.
fn candidates(reading: &str) -> Vec<(zeroize::Zeroizing<String>, usize)> {
    let words: &[&str] = match reading {
        "たかはし" => &[
            "高橋",
            "髙橋",
            "高𣘺",
            "高梁",
            "高端",
            "鷹橋",
            "隆橋",
            "孝橋",
            "貴橋",
            "タカハシ",
        ],
        "みちこ" => &["美智子", "道子", "美千子", "ミチコ"],
        _ => &[],
    };
    let chars = reading.chars().count();
    words
        .iter()
        .map(|word| ((*word).to_owned().into(), chars))
        .collect()
}

/// Through the form up to the check page, in one script. Everything is answered.
pub const FILL: &str = "1{髙﨑 葵}<on>{タカサキ アオイ}<on>{昭和64年1月7日}<on>2{100-0001}<on>\
{1-1}<on>{090-1234-5678}<on>11{A健保}<on>{受付商事}<on>11";

/// Every screen by name, with the script that leads to it from the attract screen. A page that
/// differs by what was told before has a name of its own.
pub fn pictures() -> Vec<(&'static str, String)> {
    let mut all: Vec<(&'static str, String)> = [
        ("attract", ""),
        ("attract-paper", "<paper>"),
        ("languages", "<any>"),
        ("causes", "<any>L"),
        ("cause-network", "<any>L1"),
        ("cause-certificate", "<any>L2"),
        ("cause-unconfirmed", "<any>L3"),
        ("cause-smartphone", "<any>L4"),
        ("cause-identity", "<any>L5"),
        ("reader-codes", "<any>L6"),
        ("code-001", "<any>L61"),
        ("code-002", "<any>L62"),
        ("cause-other", "<any>L7"),
        ("topics", "<any>L8"),
        ("papers", "<any>L82"),
        ("pin-reset", "<any>L83"),
        ("phone-pin", "<any>L84"),
        ("hotline", "<any>L85"),
        ("more", "<any>L86"),
        ("holdings", "<any>L1<on>"),
        ("holdings-ticked", "<any>L1<on>24"),
        ("login", "<any>L1<on>24<on>"),
        ("plan-certificate", "<any>L1<on>1<on>"),
        ("plan-reader", "<any>L4<on>2<on>"),
        ("plan-pdf", "<any>L1<on>5<on>"),
        ("plan-pdf-2", "<any>L2<on>5<on>"),
        ("plan-pdf-3", "<any>L3<on>5<on>"),
        ("plan-pdf-other", "<any>L7<on>5<on>"),
        ("plan-login", "<any>L1<on>24<on>1"),
        ("plan-login-3", "<any>L3<on>24<on>1"),
        ("plan-login-other", "<any>L7<on>24<on>1"),
        ("plan-notice", "<any>L1<on>23<on>"),
        ("plan-notice-3", "<any>L3<on>23<on>"),
        ("plan-reception", "<any>L1<on>6<on>"),
        ("plan-reception-phone", "<any>L1<on>4<on>3"),
        ("visit", "<any>L1<on>6<on><on>"),
        ("visit-3", "<any>L3<on>6<on><on>"),
        ("verbal", "<any>L1<on>6<on><on>1"),
        ("declare", "<any>L1<on>2<on><on>2"),
        ("declare-no-card", "<any>L1<on>6<on><on>2"),
        ("declare-paper", "<paper><any>L1<on>6<on><on>2"),
        ("device", "<any>L1<on>24<on>1<on>"),
        ("login-card", "<any>L811"),
        ("step-download-iphone", "<any>L1<on>24<on>1<on>1"),
        ("step-download-android", "<any>L1<on>24<on>1<on>2"),
        ("step-log-in-card", "<any>L1<on>24<on>1<on>1<on>"),
        ("step-log-in-phone", "<any>L1<on>24<on>2<on>1<on>"),
        ("step-show", "<any>L1<on>24<on>1<on>1<on><on>"),
        ("shown", "<any>L1<on>24<on>1<on>1<on><on><on>"),
        ("shown-3", "<any>L3<on>24<on>1<on>1<on><on><on>"),
        ("ask", "<any>L1<f9>"),
        ("ask-sizes", "<sizes><any>L1<f9>"),
        ("language", "<any>L1<f2>"),
        ("start-over", "<any>L1<f8>"),
        ("idle", "<any>L1<wait:95>"),
        ("staff-pin", "<any>L1<staff>{12}"),
        ("staff-pin-wrong", "<any>L1<staff>{12}<enter><wrong-pin>"),
    ]
    .map(|(name, script)| (name, script.to_owned()))
    .into();
    let purpose = "<any>L3<on>6<on><on>21";
    all.push(("purpose", purpose.into()));
    all.push(("on-paper", format!("{purpose}1")));
    let form = format!("{purpose}<on>");
    for (name, script) in [
        ("writer", ""),
        ("writer-name", "2"),
        ("writer-relation", "2{山田 太郎}<on>"),
        ("name", "1"),
        ("name-missing", "1<on>"),
        ("name-missing-again", "1<on><on>"),
        ("name-my-number", "1{1234 5678 9012}<on>"),
        ("name-typed", "1{髙﨑 葵}"),
        ("name-offers", "1{たかはし}"),
        ("kana", "1{髙﨑 葵}<on>"),
        ("birth", "1{髙﨑 葵}<on><on>"),
        ("birth-typed", "1{髙﨑 葵}<on><on>{昭和64年1月7日}"),
        ("birth-wrong", "1{髙﨑 葵}<on><on>{昭和64年1月8日}<on>"),
        ("sex", "1{髙﨑 葵}<on><on>{S64.1.7}<on>"),
        ("postcode", "1{髙﨑 葵}<on><on>{S64.1.7}<on>2"),
        ("address", "1{髙﨑 葵}<on><on>{S64.1.7}<on>2<on>"),
        (
            "address-filled",
            "1{髙﨑 葵}<on><on>{S64.1.7}<on>2{1008111}<on>",
        ),
        (
            "address-towns",
            "1{髙﨑 葵}<on><on>{S64.1.7}<on>2{4980000}<on>",
        ),
        (
            "phone",
            "1{髙﨑 葵}<on><on>{S64.1.7}<on>2<on>{東京都千代田区千代田1-1}<on>",
        ),
    ] {
        all.push((name, format!("{form}{script}")));
    }
    let contact =
        "1{髙﨑 葵}<on><on>{S64.1.7}<on>2<on>{東京都千代田区千代田1-1}<on>{0312345678}<on>";
    for (name, script) in [
        ("insured", ""),
        ("scheme", "1"),
        ("insurer", "11"),
        ("workplace", "11{A健保}<on>"),
        ("issued", "12{千代田区}<on>"),
        ("share", "12{千代田区}<on>1"),
    ] {
        all.push((name, format!("{form}{contact}{script}")));
    }
    let check = format!("{form}{FILL}");
    for (name, script) in [
        ("check", ""),
        ("saving", "<on>"),
        ("failed-refused", "<on><failed>"),
        ("failed-slow", "<on><wait:11>"),
        ("done", "<on><saved>"),
    ] {
        all.push((name, format!("{check}{script}")));
    }
    all
}

/// All pages of the screen that the session is on, first to last.
pub fn each_page(session: &mut Session, mut look: impl FnMut(&Session)) {
    let pages = session.laid.pages;
    look(session);
    for _ in 1..pages {
        session.key(Key::PageDown);
        look(session);
    }
}

/// Sets the look without a key.
pub fn with_look(mut site: Site, look: Look) -> Site {
    site.look = look;
    site
}

/// Whether an action is among the laid targets.
pub fn is_laid(session: &Session, action: Action) -> bool {
    session.laid.targets.iter().any(|(_, of)| *of == action)
}
