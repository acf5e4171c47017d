//! Somebody before the kiosk, who looks before every key.

use std::path::PathBuf;
use std::process::Output;

use uketsuke::texts::Texts;
use unicode_width::UnicodeWidthStr as _;

use crate::glass::Glass;
use crate::kiosk::clinic::{names, staff};

/// A key of the keyboard.
pub const ENTER: &str = "\r";
/// The one that turns the page.
pub const PAGE_DOWN: &str = "\x1b[6~";

/// Back.
pub const F7: &str = "\x1b[18~";
/// Start over.
const F8: &str = "\x1b[19~";

/// The shipped texts. Once a thread: they remember what was asked for.
fn texts() -> &'static Texts {
    thread_local! {
        static TEXTS: &'static Texts = {
            let order = ["ja", "ja-simple", "en", "vi"].map(str::to_owned);
            Box::leak(Box::new(Texts::load(&order, &std::collections::BTreeMap::new(), None).0))
        };
    }
    TEXTS.with(|texts| *texts)
}

/// Without white space: where lines break does not matter.
fn squash(text: &str) -> String {
    text.split_whitespace().collect()
}

/// A patient.
pub struct Patient {
    pub glass: Glass,
    locale: &'static str,
}

impl Patient {
    pub const fn before(glass: Glass, locale: &'static str) -> Self {
        Self { glass, locale }
    }

    /// The words of a key in the patient's language.
    pub fn say(&self, key: &str) -> String {
        texts().say(self.locale, key, &[])
    }

    /// The words of a key as staff read them.
    pub fn in_japanese(key: &str) -> String {
        texts().say("ja", key, &[])
    }

    /// The beginning of the words, as much as surely stands on one line: no part of a word.
    fn label(&self, key: &str) -> String {
        let words = self.say(key);
        let mut label = String::new();
        for c in words.chars() {
            if label.width() >= 14 {
                break;
            }
            label.push(c);
        }
        match label.rsplit_once(' ') {
            Some((whole, _)) if label != words => whole.to_owned(),
            _ => label,
        }
    }

    /// Whether these words stand on the glass, however broken into lines, also where two things stand side by side.
    pub fn sees(&self, key: &str) -> bool {
        let words = squash(&self.say(key));
        let half = |from, to| {
            self.glass.screen(|screen| {
                let (_, columns) = screen.size();
                let part = |at: u16| columns.get() * at / 2;
                let rows = screen.rows(part(from), part(to) - part(from));
                squash(&rows.collect::<Vec<_>>().join("\n"))
            })
        };
        let all = squash(&self.glass.text());
        all.contains(&words) || half(0, 1).contains(&words) || half(1, 2).contains(&words)
    }

    /// Waits for the words.
    pub fn until(&self, key: &str) {
        let what = format!("{key}: {:?}", self.say(key));
        self.glass.wait(&what, |_| self.sees(key));
    }

    /// Waits for what was typed to appear.
    pub fn until_typed(&self, text: &str) {
        let text = squash(text);
        self.glass.wait(&format!("{text:?} typed"), |glass| {
            squash(&glass.text()).contains(&text)
        });
    }

    pub fn press(&mut self, keys: &str) {
        self.glass.press(keys);
    }

    /// Waits for the words, then presses.
    pub fn at(&mut self, key: &str, keys: &str) {
        self.until(key);
        self.press(keys);
    }

    /// Turns pages by this until the words are there.
    fn turn_by(&mut self, key: &str, turn: impl Fn(&mut Self)) {
        let label = squash(&self.label(key));
        let there = |glass: &Glass| squash(&glass.text()).contains(&label);
        for _ in 0..20 {
            let before = self.glass.text();
            if there(&self.glass) {
                return;
            }
            turn(self);
            self.glass.wait(&format!("a page, or {key}"), |glass| {
                there(glass) || (glass.is_quiet() && glass.text() != before)
            });
        }
        panic!("no page has {key}:\n{}", self.glass.text());
    }

    /// Turns to the page with these words.
    pub fn turn_to(&mut self, key: &str) {
        self.turn_by(key, |patient| patient.press(PAGE_DOWN));
    }

    /// Goes on, page by page, to this heading.
    pub fn on_to(&mut self, key: &str) {
        self.turn_by(key, |patient| patient.press("+"));
    }

    /// Chooses by digit, on the page where the choice stands.
    pub fn choose(&mut self, key: &str, digit: &str) {
        self.turn_to(key);
        self.press(digit);
    }

    /// Touches the last place where these words stand, once a touch is not taken for a tremor.
    pub fn tap(&mut self, key: &str) {
        self.tap_in(&self.label(key), "");
    }

    /// Touches these words in the row that also holds `beside`.
    pub fn tap_in(&mut self, label: &str, beside: &str) {
        self.glass.wait(&format!("{label:?} to touch"), |glass| {
            glass.is_quiet() && place(glass, label, beside).is_some()
        });
        let (column, row) = place(&self.glass, label, beside).unwrap();
        let at = format!("{};{}", column + 1, row + 1);
        self.press(&format!("\x1b[<0;{at}M\x1b[<0;{at}m"));
    }

    /// A new worker has drawn the first screen, and nothing else is on it.
    pub fn until_attract(&self) {
        // Static there, and beside it the languages.
        let unwell = squash(&texts().say("ja", "welcome-unwell", &[]));
        self.glass.wait("the first screen", |glass| {
            let text = squash(&glass.text());
            text.contains(&unwell) && text.contains("English")
        });
    }

    /// From the first screen to the causes, in the patient's language.
    pub fn begin(&mut self) {
        self.until_attract();
        self.press(ENTER);
        // Nothing is chosen yet: the languages stand in that of the kiosk.
        let digit = match self.locale {
            "ja" => "01",
            "ja-simple" => "02",
            _ => "03",
        };
        self.glass.until("English");
        let languages = squash(&texts().say("ja", "heading-languages", &[]));
        self.glass.wait("the languages", |glass| {
            squash(&glass.text()).contains(&languages)
        });
        self.press(digit);
        self.until("heading-causes");
    }

    /// From the first screen to the fallback for a first visit: cause ③, nothing to show.
    pub fn come_to_declare(&mut self) {
        self.begin();
        self.choose("cause-unconfirmed", "3");
        self.until("heading-cause-unconfirmed");
        self.on_to("heading-holdings");
        self.choose("holding-nothing", "6");
        self.until("heading-visit");
        self.choose("visit-first", "2");
        self.until("heading-declare");
    }

    /// On to the first question of the form.
    pub fn come_to_form(&mut self) {
        self.come_to_declare();
        self.choose("choice-on-paper", "1");
        self.until("heading-purpose");
        self.on_to("field-writer");
    }

    /// Answers these questions: each the id of a field and the keys for it.
    pub fn answer(&mut self, answers: &[(&str, &str)]) {
        for (field, keys) in answers {
            self.at(&format!("field-{field}"), keys);
        }
    }

    /// From the first screen to the page on which everything is checked.
    pub fn come_to_check(&mut self, answers: &[(&str, &str)]) {
        self.come_to_form();
        self.answer(answers);
        self.until("heading-check");
    }

    /// Sends it, from the check page.
    pub fn send(&mut self) {
        self.turn_to("say-statement");
        self.press("+");
    }

    /// The pick-up number on the last screen.
    pub fn number(&self) -> String {
        self.until("heading-done");
        let found = |glass: &Glass| {
            let text = glass.text();
            let mut words = text.split_whitespace();
            words.find(|word| is_number(word)).map(str::to_owned)
        };
        self.glass.wait("a number", |glass| found(glass).is_some());
        found(&self.glass).unwrap()
    }

    /// From the first screen to the number.
    pub fn declare(&mut self, answers: &[(&str, &str)]) -> String {
        self.come_to_check(answers);
        self.send();
        self.number()
    }

    /// Throws everything away; somebody else may come.
    pub fn start_over(&mut self) {
        self.press(F8);
        self.at("heading-start-over", "2");
        self.until_attract();
    }

    /// A command of staff in the clinic's home.
    pub fn staff(&self, args: &[&str]) -> Output {
        let all: Vec<&str> = ["--config", "clinic.toml"]
            .iter()
            .chain(args)
            .copied()
            .collect();
        staff(&self.glass.path(""), None, &all)
    }

    /// Where the spool's part is.
    pub fn spool(&self, part: &str) -> PathBuf {
        self.glass.path("disk/spool").join(part)
    }

    /// The declarations that wait for reception.
    pub fn waiting(&self) -> Vec<String> {
        names(&self.spool("new"))
    }

    /// Waits until so many declarations wait.
    pub fn until_waiting(&self, count: usize) {
        self.glass.wait(&format!("{count} in the spool"), |_| {
            self.waiting().len() == count
        });
    }

    /// What the kiosk has said on standard error.
    pub fn log(&self) -> String {
        std::fs::read_to_string(self.glass.path("log")).unwrap()
    }
}

fn is_number(word: &str) -> bool {
    word.len() == 4
        && word.starts_with('A')
        && word.chars().skip(1).all(|digit| digit.is_ascii_digit())
}

/// Column and row of the last place where the label stands in a row that also holds `beside`.
fn place(glass: &Glass, label: &str, beside: &str) -> Option<(usize, usize)> {
    let rows: Vec<String> = glass.screen(|screen| {
        let columns = screen.size().1.get();
        screen.rows(0, columns).collect()
    });
    rows.iter().enumerate().rev().find_map(|(row, text)| {
        let at = text.rfind(label).filter(|_| text.contains(beside))?;
        Some((text.get(..at)?.width(), row))
    })
}
