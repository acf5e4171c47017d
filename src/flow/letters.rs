//! Letters of a real keyboard that become kana on the way.

use zeroize::Zeroizing;

use super::Kiosk;
use crate::form::{Kind, field_of};
use crate::keyboard::kana;
use crate::keyboard::layout::Board;

impl Kiosk {
    /// Whether letters of a real keyboard become kana here.
    fn writes_kana(&self) -> bool {
        let kind = self.text_field().map(|id| field_of(id).kind);
        matches!(kind, Some(Kind::Text(_) | Kind::Kana(_)))
            && matches!(self.board(), Some(Board::Hiragana | Board::Katakana))
    }

    /// A letter of a real keyboard that becomes kana; false where letters stay letters.
    pub(super) fn letter(&mut self, c: char) -> bool {
        if !self.writes_kana() {
            return false;
        }
        let last = self
            .text_field()
            .and_then(|id| self.form.line(id)?.before().chars().next_back());
        if c == '-' && self.pending().is_empty() && last.is_some_and(kana::is_kana) {
            self.insert_kana(&Zeroizing::new("ー".to_owned()));
            return true;
        }
        // A capital is meant as a letter, as in input methods.
        if !c.is_ascii_lowercase() && (c != '\'' || self.pending().is_empty()) {
            return false;
        }
        if let Some(kana) = self.hands.romaji.type_letter(c) {
            self.insert_kana(&kana);
        }
        true
    }

    /// Ends what was begun in letters.
    pub(super) fn flush(&mut self) {
        if let Some(kana) = self.hands.romaji.flush() {
            self.insert_kana(&kana);
        }
    }

    /// Takes back the last pending letter; false if there is none.
    pub(super) fn unletter(&mut self) -> bool {
        self.hands.romaji.backspace()
    }

    fn insert_kana(&mut self, hiragana: &Zeroizing<String>) {
        let katakana = self.board() == Some(Board::Katakana);
        let kana = if katakana {
            Zeroizing::new(kana::to_katakana(hiragana))
        } else {
            hiragana.clone()
        };
        if let Some(line) = self.text_field().and_then(|id| self.form.edit(id)) {
            for c in kana.chars() {
                line.insert(c);
            }
        }
    }
}
