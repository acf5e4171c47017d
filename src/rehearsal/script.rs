//! Key scripts: plain characters are keys, `{…}` is typed whole, `<…>` is a named key or event, `L` the
//! number of the patient's language.

use super::Session;
use crate::flow::{Calling, Choice, Event, Failure, Key, Kiosk, Receipt};

impl Session<'_> {
    /// Runs a script. What is no script does nothing.
    pub fn play(&mut self, script: &str) -> &mut Self {
        let mut rest = script;
        while let Some(c) = rest.chars().next() {
            rest = rest.get(c.len_utf8()..).unwrap_or_default();
            let close = match c {
                '<' => '>',
                '{' => '}',
                'L' => {
                    let own = Choice::Locale(self.locale);
                    self.choose(&|of| of == own);
                    continue;
                }
                _ => {
                    if c.is_ascii_digit() {
                        self.find_choices();
                    }
                    self.key(Key::Char(c));
                    continue;
                }
            };
            let (word, after) = rest.split_once(close).unwrap_or((rest, ""));
            rest = after;
            if c == '{' {
                self.type_all(word);
            } else {
                self.named(word);
            }
        }
        self
    }

    /// Presses the digits of a choice's number.
    pub fn number(&mut self, number: usize) {
        let digits = if self.kiosk.two_digits() {
            format!("{number:02}")
        } else {
            number.to_string()
        };
        self.type_all(&digits);
    }

    /// The number of the first choice that is such a one.
    fn choose(&mut self, wanted: &dyn Fn(Choice) -> bool) {
        let at = self.kiosk.choices().into_iter().position(wanted);
        if let Some(at) = at {
            self.number(at + 1);
        }
    }

    /// Turns to the page with the choices.
    fn find_choices(&mut self) {
        for _ in 0..self.laid.pages {
            if self.laid.choices() {
                return;
            }
            self.key(Key::PageDown);
        }
    }

    fn type_all(&mut self, text: &str) {
        for c in text.chars() {
            self.key(Key::Char(c));
        }
    }

    fn named(&mut self, name: &str) {
        if let Some(key) = key(name) {
            return self.key(key);
        }
        match name {
            "on" => self.on(),
            "page" => self.choose(&|of| matches!(of, Choice::Page(_))),
            "last" => {
                while self.laid.page + 1 < self.laid.pages {
                    self.key(Key::PageDown);
                }
            }
            "saved" => self.send(Event::Saved(Receipt("A012".into()))),
            "failed" => self.send(Event::SaveFailed(Failure::Refused)),
            "desk" => self.send(Event::Called(Calling::Ready)),
            "coming" => self.send(Event::Called(Calling::Coming)),
            "unanswered" => self.send(Event::Called(Calling::Unanswered)),
            "wrong-pin" => self.send(Event::PinChecked(false)),
            "sizes" => self.elsewhere(|site| site.text_size = true),
            "deleted" => self.elsewhere(|site| {
                site.deleted = site.locales.first().map(|of| of.tag.clone());
            }),
            "paper" => self.elsewhere(|site| site.spool_ready = false),
            _ => {
                let seconds = name.strip_prefix("wait:").and_then(|of| of.parse().ok());
                self.wait_ms(seconds.unwrap_or(0_u64) * 1000);
            }
        }
    }

    /// Begins again at a kiosk of another kind.
    fn elsewhere(&mut self, change: impl Fn(&mut crate::flow::KioskSettings)) {
        let mut site = self.kiosk.site().clone();
        change(&mut site);
        self.kiosk = Kiosk::new(site, self.kiosk.now());
        self.draw();
    }
}

fn key(name: &str) -> Option<Key> {
    Some(match name {
        "any" => Key::Char(' '),
        "enter" => Key::Enter,
        "tab" => Key::Tab,
        "backtab" => Key::BackTab,
        "up" => Key::Up,
        "down" => Key::Down,
        "bs" => Key::Backspace,
        "del" => Key::Delete,
        "home" => Key::Home,
        "end" => Key::End,
        "esc" => Key::Escape,
        "back" => Key::Function(7),
        "staff" => Key::StaffExit,
        _ => Key::Function(name.strip_prefix('f')?.parse().ok()?),
    })
}
