//! What is offered for what was typed: kanji for kana, variants, accents, towns, the reading of a name.

use zeroize::Zeroizing;

use super::{Effect, Kiosk, Screen};
use crate::form::{FieldId, Kind, Line, field_of};
use crate::keyboard::layout::Board;
use crate::keyboard::{kana, variants};

/// A word that can stand for what was typed.
#[derive(Debug, PartialEq, Eq)]
pub struct Offer {
    /// The word.
    pub word: Zeroizing<String>,
    /// What it stands for.
    replaces: Replaced,
}

/// What an offer takes the place of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Replaced {
    /// So many characters of the kana that waits.
    Kana(usize),
    /// The character before the caret.
    Last,
    /// The whole line.
    Line,
}

/// A word of the name and the kana from which it was made: the reading follows.
pub(super) struct Spoken {
    word: Zeroizing<String>,
    kana: Zeroizing<String>,
}

impl Kiosk {
    /// The hiragana before the caret that is not converted yet, and where it begins.
    fn waiting(&self) -> Option<(usize, &str)> {
        let before = self.form.line(self.text_field()?)?.before();
        let kana = |c: &char| matches!(c, '\u{3041}'..='\u{3096}' | 'ー');
        let run: usize = before
            .chars()
            .rev()
            .take_while(kana)
            .map(char::len_utf8)
            .sum();
        let start = (before.len() - run).max(self.hands.start.min(before.len()));
        before
            .get(start..)
            .filter(|run| !run.is_empty())
            .map(|run| (start, run))
    }

    /// Something was typed: what can be offered for it?
    pub(super) fn typed(&mut self) -> Vec<Effect> {
        self.hands.offer(Vec::new());
        let Some(id) = self.text_field() else {
            return vec![];
        };
        if !matches!(field_of(id).kind, Kind::Text(_)) || self.board().is_none() {
            return vec![];
        }
        if let Some((_, reading)) = self.waiting() {
            let reading = Zeroizing::new(reading.to_owned());
            return vec![Effect::Candidates { reading, field: id }];
        }
        let last = self
            .form
            .line(id)
            .and_then(|line| line.before().chars().next_back());
        let others = last.map_or(&[][..], |c| match self.board() {
            Some(Board::Latin | Board::Capitals) => variants::accents(c),
            _ => variants::of(c),
        });
        let offers = others.iter().map(|c| Offer {
            word: Zeroizing::new(c.to_string()),
            replaces: Replaced::Last,
        });
        self.hands.offer(offers.collect());
        vec![]
    }

    /// The dictionary has answered: the words and how many characters of the reading each stands for.
    pub(super) fn candidates(&mut self, reading: &str, words: Vec<(Zeroizing<String>, usize)>) {
        if self
            .waiting()
            .is_some_and(|(_, waiting)| waiting == reading)
        {
            let offers = words.into_iter().map(|(word, chars)| Offer {
                word,
                replaces: Replaced::Kana(chars),
            });
            self.hands.offer(offers.collect());
        }
    }

    /// The towns of the postcode: one is filled in, of several one is chosen. Then only the rest is typed.
    pub(super) fn towns(&mut self, mut towns: Vec<String>) {
        let here = self.text_field() == Some(FieldId::Address);
        let blank = self.form.line(FieldId::Address).is_some_and(Line::is_blank);
        if !here || !blank {
            return;
        }
        if towns.len() == 1 {
            self.fill(&towns.remove(0));
            return;
        }
        let offers = towns.into_iter().map(|town| Offer {
            word: Zeroizing::new(town),
            replaces: Replaced::Line,
        });
        self.hands.offer(offers.collect());
    }

    fn fill(&mut self, town: &str) {
        if let Some(line) = self.form.edit(FieldId::Address) {
            line.clear();
            line.insert_all(town);
            self.hands.start = line.before().len();
        }
        self.hands.board = Some(Board::Digits);
        self.hands.offer(Vec::new());
    }

    /// An offer was chosen.
    pub(super) fn take_offer(&mut self, at: usize) -> Vec<Effect> {
        if at >= self.hands.offers.len() {
            return vec![];
        }
        let Offer { word, replaces } = self.hands.offers.swap_remove(at);
        let Some(id) = self.text_field() else {
            return vec![];
        };
        match replaces {
            Replaced::Kana(chars) => self.convert(id, &word, chars),
            Replaced::Last => {
                if let Some(line) = self.form.edit(id) {
                    line.backspace();
                    line.insert_all(&word);
                }
                self.hands.offer(Vec::new());
                vec![]
            }
            Replaced::Line if id == FieldId::Address => {
                self.fill(&word);
                vec![]
            }
            Replaced::Line => {
                if let Some(line) = self.form.edit(id) {
                    line.clear();
                    line.insert_all(&word);
                }
                self.hands.offer(Vec::new());
                vec![]
            }
        }
    }

    /// Puts a word in place of the first kana that waits; the rest goes on waiting.
    fn convert(&mut self, id: FieldId, word: &str, chars: usize) -> Vec<Effect> {
        let Some((start, waiting)) = self.waiting() else {
            return vec![];
        };
        let kana: String = waiting.chars().take(chars).collect();
        let end = start + kana.len();
        if let Some(line) = self.form.edit(id) {
            line.replace(start, end, word);
        }
        self.hands.start = start + word.len();
        if id == FieldId::Name {
            let kana = Zeroizing::new(kana);
            self.hands.spoken.push(Spoken {
                word: Zeroizing::new(word.to_owned()),
                kana,
            });
        }
        self.typed()
    }

    /// The next offers that fit on the glass.
    pub(super) fn more_offers(&mut self) {
        let next = self.hands.first + self.hands.fitting.max(1);
        self.hands.first = if next < self.hands.offers.len() {
            next
        } else {
            0
        };
    }

    /// A text field has come up: the reading is offered from how the name was typed.
    pub(super) fn begin_field(&mut self) {
        self.hands.rest();
        let blank = self.form.line(FieldId::Kana).is_some_and(Line::is_blank);
        if self.text_field() == Some(FieldId::Kana) && blank {
            let reading = self.reading().map(|word| Offer {
                word,
                replaces: Replaced::Line,
            });
            self.hands.offer(reading.into_iter().collect());
        }
    }

    /// The name in katakana, as far as every part of it was typed as kana.
    fn reading(&self) -> Option<Zeroizing<String>> {
        let name = self.form.line(FieldId::Name)?.text();
        let mut reading = Zeroizing::new(name.to_owned());
        for Spoken { word, kana } in &self.hands.spoken {
            reading = Zeroizing::new(reading.replacen(word.as_str(), kana, 1));
        }
        let reading = Zeroizing::new(kana::to_katakana(reading.trim()));
        let known = reading
            .chars()
            .all(|c| kana::is_kana(c) || c == ' ' || c == '\u{3000}');
        (known && !reading.is_empty()).then_some(reading)
    }

    /// The postcode was given and the address comes next: which towns is it?
    pub(super) fn ask_towns(&self, left: FieldId) -> Vec<Effect> {
        let there = self.screen == Screen::Field(FieldId::Address);
        let code = self
            .form
            .line(FieldId::Postcode)
            .filter(|line| !line.is_blank());
        match code {
            Some(code) if there && left == FieldId::Postcode => {
                vec![Effect::Towns(Zeroizing::new(code.text().to_owned()))]
            }
            _ => vec![],
        }
    }
}
