//! Letters of a real keyboard that become kana on the way.

use zeroize::Zeroizing;

use super::super::Kiosk;
use crate::form::{Kind, field_of};
use crate::keyboard::layout::Board;
use crate::text::kana::{is_kana, to_katakana};
use crate::text::latin::is_latin;

impl Kiosk {
    /// Whether letters of a real keyboard become kana here.
    pub(in crate::flow) fn writes_kana(&self) -> bool {
        let kind = self.text_field().map(|id| field_of(id).kind);
        matches!(kind, Some(Kind::Text(_) | Kind::Kana(_)))
            && matches!(self.board(), Some(Board::Hiragana | Board::Katakana))
    }

    /// A letter of a real keyboard that becomes kana; false where letters stay letters.
    pub(in crate::flow) fn letter(&mut self, c: char) -> bool {
        if !self.writes_kana() {
            return false;
        }
        let last = self.last();
        // A capital is meant as a letter, as in input methods, and so is what follows it.
        if self.pending().is_empty() && last.is_some_and(is_latin) {
            return false;
        }
        if c == '-' && self.ends_in_kana() {
            self.insert_kana(&Zeroizing::new("ー".to_owned()));
            return true;
        }
        if !c.is_ascii_lowercase() && (c != '\'' || self.pending().is_empty()) {
            return false;
        }
        if let Some(kana) = self.hands.romaji.type_letter(c) {
            self.insert_kana(&kana);
        }
        true
    }

    /// Whether kana stands before the caret once what was begun in letters is ended.
    pub(in crate::flow) fn ends_in_kana(&mut self) -> bool {
        self.flush();
        self.last().is_some_and(is_kana)
    }

    /// Ends what was begun: letters become kana, and nothing is offered that was not chosen.
    pub(in crate::flow) fn flush(&mut self) {
        self.hands.offer([]);
        if let Some(kana) = self.hands.romaji.flush() {
            self.insert_kana(&kana);
        }
    }

    /// Takes back the last pending letter; false if there is none.
    pub(in crate::flow) fn unletter(&mut self) -> bool {
        self.hands.romaji.backspace()
    }

    pub(in crate::flow) fn insert_kana(&mut self, hiragana: &Zeroizing<String>) {
        let katakana = self.board() == Some(Board::Katakana);
        let kana = if katakana {
            Zeroizing::new(to_katakana(hiragana))
        } else {
            hiragana.clone()
        };
        if let Some(line) = self.line() {
            line.insert_all(&kana);
        }
    }
}
