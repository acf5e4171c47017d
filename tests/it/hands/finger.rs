//! A finger on the glass, that looks before it touches, and writes down all that it sends.

use uketsuke::texts::Texts;
use unicode_width::UnicodeWidthStr as _;

use crate::glass::{CLINIC, Glass};

/// The shipped texts. Once a thread: they remember what was asked for.
fn texts() -> &'static Texts {
    thread_local! {
        static TEXTS: &'static Texts = {
            let order = ["ja".to_owned()];
            Box::leak(Box::new(Texts::load(&order, &std::collections::BTreeMap::new(), None).0))
        };
    }
    TEXTS.with(|texts| *texts)
}

/// The words of a key.
pub fn say(key: &str) -> String {
    texts().say("ja", key, &[])
}

/// Without white space: where lines break does not matter.
fn squash(text: &str) -> String {
    text.split_whitespace().collect()
}

/// The beginning of these words, as much as surely stands on one line.
pub fn beginning(words: &str) -> String {
    let mut label = String::new();
    for c in words.chars() {
        if label.width() >= 14 {
            break;
        }
        label.push(c);
    }
    label.trim_end().to_owned()
}

/// A patient who reads Japanese.
pub struct Finger {
    pub glass: Glass,
    /// All bytes that went to the terminal.
    sent: String,
}

impl Finger {
    /// Before a kiosk of this size, with these sections more in its `kiosk.toml`.
    pub fn before(columns: u16, rows: u16, sections: &str) -> Self {
        let config = format!("{CLINIC}{sections}");
        Self {
            glass: Glass::configured(columns, rows, &config),
            sent: String::new(),
        }
    }

    /// Presses keys, for who uses them.
    pub fn press(&mut self, keys: &str) {
        self.sent.push_str(keys);
        self.glass.press(keys);
    }

    /// All that was sent.
    pub fn sent(&self) -> &str {
        &self.sent
    }

    fn touch(&mut self, (column, row): (usize, usize)) {
        let at = format!("{};{}", column + 1, row + 1);
        self.press(&format!("\x1b[<0;{at}M\x1b[<0;{at}m"));
    }

    /// Whether these words stand on the glass, however broken into lines.
    pub fn sees(&self, words: &str) -> bool {
        squash(&self.glass.text()).contains(&squash(words))
    }

    /// Waits for the words of a key.
    pub fn until(&self, key: &str) {
        let words = say(key);
        self.glass
            .wait(&format!("{key}: {words:?}"), |_| self.sees(&words));
    }

    /// Touches the words of this key, once a touch is not taken for a tremor.
    pub fn tap(&mut self, key: &str) {
        let words = beginning(&say(key));
        self.tap_words(&words);
    }

    pub fn tap_words(&mut self, words: &str) {
        self.glass.wait(&format!("{words:?} to touch"), |glass| {
            glass.is_quiet() && place(glass, words, false).is_some()
        });
        let at = place(&self.glass, words, false).unwrap();
        self.touch(at);
    }

    /// Reads on, page by page, until these words are there, and touches them.
    pub fn choose(&mut self, heading: &str, key: &str) {
        self.turn_to(heading, key);
        self.tap(key);
    }

    /// Reads on, page by page, until these words are there.
    pub fn turn_to(&mut self, heading: &str, key: &str) {
        self.until(heading);
        let words = beginning(&say(key));
        let more = beginning(&say("button-more"));
        let there = |glass: &Glass, words: &str| place(glass, words, false).is_some();
        for _ in 0..9 {
            self.glass.wait(&format!("{words:?} or more"), |glass| {
                glass.is_quiet() && (there(glass, &words) || there(glass, &more))
            });
            if there(&self.glass, &words) {
                return;
            }
            let before = self.glass.text();
            self.tap_words(&more);
            self.glass
                .wait("another page", |glass| glass.text() != before);
        }
        panic!("no page has {key}:\n{}", self.glass.text());
    }

    /// Touches one key of the board after another.
    pub fn keys(&mut self, text: &str) {
        for c in text.chars() {
            self.key(&c.to_string());
        }
    }

    /// Touches a key of the board by its label. No waiting: keys know no tremor.
    pub fn key(&mut self, label: &str) {
        self.glass.wait(&format!("the key {label:?}"), |glass| {
            place(glass, label, true).is_some()
        });
        let at = place(&self.glass, label, true).unwrap();
        self.touch(at);
    }

    /// Touches a word that is offered, on whichever page it stands.
    pub fn offer(&mut self, word: &str) {
        let more = say("cap-more");
        for _ in 0..9 {
            self.glass.wait(&format!("{word:?} offered"), |glass| {
                glass.is_quiet()
                    && (place(glass, word, true).is_some() || place(glass, &more, true).is_some())
            });
            let found = place(&self.glass, word, true);
            let at = found.or_else(|| place(&self.glass, &more, true)).unwrap();
            let before = self.glass.text();
            self.touch(at);
            if found.is_some() {
                return;
            }
            self.glass
                .wait("other offers", |glass| glass.text() != before);
        }
        panic!("{word} is not offered:\n{}", self.glass.text());
    }

    /// Waits for what was typed to appear.
    pub fn until_typed(&self, text: &str) {
        self.glass
            .wait(&format!("{text:?} typed"), |_| self.sees(text));
    }
}

/// Column and row of the lowest place of these words; `alone`: with blanks around, as on a key.
fn place(glass: &Glass, words: &str, alone: bool) -> Option<(usize, usize)> {
    let rows: Vec<String> = glass.screen(|screen| {
        let columns = screen.size().1.get();
        screen.rows(0, columns).collect()
    });
    rows.iter().enumerate().rev().find_map(|(row, text)| {
        let mut found = text.rmatch_indices(words).filter(|(at, _)| {
            let before = text.get(..*at).unwrap_or_default();
            let after = text.get(at + words.len()..).unwrap_or_default();
            let blank = |c: Option<char>| c.is_none_or(|c| c == ' ');
            !alone || blank(before.chars().next_back()) && blank(after.chars().next())
        });
        let (at, _) = found.next()?;
        Some((text.get(..at)?.width(), row))
    })
}

/// Whether these bytes are touches and nothing else: `ESC [ < 0 ; column ; row M` and `m` in turn.
pub fn is_touches(sent: &str) -> bool {
    let mut parts = sent.split("\x1b[<");
    let nothing_before = parts.next() == Some("");
    let mut touches = 0;
    let each = parts.all(|part| {
        touches += 1;
        let end = if touches % 2 == 1 { 'M' } else { 'm' };
        let numbers = part.strip_suffix(end).map(|inside| inside.split(';'));
        let digits = |of: &str| !of.is_empty() && of.bytes().all(|byte| byte.is_ascii_digit());
        numbers.is_some_and(|numbers| {
            let all: Vec<&str> = numbers.collect();
            all.len() == 3 && all.first() == Some(&"0") && all.iter().all(|of| digits(of))
        })
    });
    nothing_before && each && touches > 0 && touches % 2 == 0
}

#[test]
fn keys_are_told_from_touches() {
    let touch = "\x1b[<0;10;2M\x1b[<0;10;2m";
    assert!(is_touches(touch) && is_touches(&touch.repeat(2)));
    for other in [
        "",
        "a",
        "\r",
        "\x1b[<0;10;2Ma\x1b[<0;10;2m",
        "\x1b[A",
        "\x1b[<0;10;2M",
        "\x1b[<0;10;2M\x1b[<0;10;2m\r",
        "\x1b[<64;10;2M\x1b[<64;10;2m",
    ] {
        assert!(!is_touches(other), "{other:?}");
    }
}
