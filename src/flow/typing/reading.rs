//! Coming to a field and leaving it: the reading follows the name, the address the postcode, the insurer the prefecture.

use zeroize::Zeroizing;

use super::super::{Effect, Kiosk, Screen};
use super::candidates::{Replaced, Spoken};
use crate::form::{FieldId, Kind, field_of};
use crate::keyboard::layout::Board;
use crate::text::kana::{is_kana, to_katakana};

impl Kiosk {
    /// A text field has come up: the reading is offered from how the name was typed.
    pub(in crate::flow) fn begin_field(&mut self) {
        self.leave_field();
        self.hands.rest();
        self.hands.field = self.screen().text_field().map(|field| field.id);
        if let Some(id) = self.hands.field {
            self.form.withdraw(id);
        }
        if matches!(self.screen(), Screen::Done(_)) {
            self.hands.spoken.clear();
            self.hands.filled = None;
        }
        let blank = self
            .form
            .line(FieldId::Kana)
            .is_some_and(crate::form::LineEditor::is_blank);
        if self.text_field() == Some(FieldId::Kana) && blank {
            let reading = self.reading().map(|word| (word, Replaced::Line));
            self.hands.offer(reading);
        }
        if self.text_field() == Some(FieldId::Insurer) {
            let insurer = self.insurer().map(|word| (word, Replaced::Line));
            self.hands.offer(insurer);
        }
    }

    /// The insurer, where the kind of insurance and the address tell it: from 75 on there is one in each prefecture.
    fn insurer(&self) -> Option<Zeroizing<String>> {
        let elderly = self.form.chosen(FieldId::Scheme) == Some("elderly");
        let blank = self.form.line(FieldId::Insurer)?.is_blank();
        let address = self.form.line(FieldId::Address)?.text();
        // The sign of a prefecture is its third or fourth character: 京都府, 神奈川県.
        let mut signs = address.char_indices().skip(2).take(2);
        let (at, sign) = signs.find(|(_, c)| ['都', '道', '府', '県'].contains(c))?;
        let prefecture = address.get(..at + sign.len_utf8())?;
        let name = Zeroizing::new(format!("{prefecture}後期高齢者医療広域連合"));
        (elderly && blank).then_some(name)
    }

    /// Letters that wait belong to the field that is left.
    pub(in crate::flow) fn leave_field(&mut self) {
        let kana = self.hands.romaji.flush();
        if let Some((kana, id)) = kana.zip(self.hands.field)
            && let Some(line) = self.form.edit(id)
        {
            let reading = matches!(field_of(id).kind, Kind::Kana(_));
            if reading || self.hands.board == Some(Board::Katakana) {
                line.insert_all(&Zeroizing::new(to_katakana(&kana)));
            } else {
                line.insert_all(&kana);
            }
        }
    }

    /// The name in katakana, as far as every part of it was typed as kana.
    pub(in crate::flow) fn reading(&self) -> Option<Zeroizing<String>> {
        let name = self.form.line(FieldId::Name)?.text();
        let mut reading = Zeroizing::new(name.to_owned());
        // Long words first: a short one may be a part of them.
        let mut spoken: Vec<&Spoken> = self.hands.spoken.iter().collect();
        spoken.sort_by_key(|spoken| std::cmp::Reverse(spoken.word.len()));
        for Spoken { word, kana } in spoken {
            reading = Zeroizing::new(reading.replace(word.as_str(), kana));
        }
        let reading = Zeroizing::new(to_katakana(reading.trim()));
        let known = reading
            .chars()
            .all(|c| is_kana(c) || c == ' ' || c == '\u{3000}');
        (known && !reading.is_empty()).then_some(reading)
    }

    /// The postcode was given and the address comes next: which towns is it?
    pub(in crate::flow) fn ask_towns(&self, left: FieldId) -> Vec<Effect> {
        let there = *self.screen() == Screen::Field(FieldId::Address);
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
