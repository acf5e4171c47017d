//! What is offered for what was typed: kanji for kana, variants, accents, towns.

use zeroize::Zeroizing;

use super::super::{Effect, Kiosk};
use super::InputState;
use crate::form::{FieldId, Kind, field_of};
use crate::keyboard::layout::Board;
use crate::keyboard::variants;
use crate::text::kana;
use crate::text::width::narrow;

/// A word that can stand for what was typed.
#[derive(Debug, PartialEq, Eq)]
pub struct FieldCandidate {
    pub word: Zeroizing<String>,
    /// What it stands for.
    pub(super) replaces: Replaced,
}

/// What an offer takes the place of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Replaced {
    /// So many characters of the kana that waits.
    Kana(usize),
    /// The character before the caret.
    Last,
    Line,
}

/// A word of the name and the kana from which it was made: the reading follows.
pub(super) struct Spoken {
    pub(super) word: Zeroizing<String>,
    pub(super) kana: Zeroizing<String>,
}

impl InputState {
    /// Offers what follows from the last letter.
    fn offer_for_letter(
        &mut self,
        offers: impl IntoIterator<Item = (Zeroizing<String>, Replaced)>,
    ) {
        self.offer(offers);
        self.offered |= !self.offers.is_empty();
    }
}

impl Kiosk {
    /// The hiragana before the caret that is not converted yet, and where it begins.
    pub(in crate::flow) fn waiting(&self) -> Option<(usize, &str)> {
        let before = self.form.line(self.text_field()?)?.before();
        let kana = |c: &char| kana::is_hiragana(*c) || kana::continues(*c);
        let run: usize = before
            .chars()
            .rev()
            .take_while(kana)
            .map(char::len_utf8)
            .sum();
        let start = (before.len() - run).max(self.hands.start.min(before.len()));
        let run = before.get(start..)?;
        // A dash behind something else is a hyphen.
        let run = run.trim_start_matches(|c| c != 'ー' && kana::continues(c));
        (!run.is_empty()).then(|| (before.len() - run.len(), run))
    }

    /// Whether anything was offered for what was typed since the field was empty. How to fill it in then stays away: it
    /// would come and go with every second letter.
    pub const fn has_offered(&self) -> bool {
        self.hands.offered
    }

    /// Something was typed: what can be offered for it?
    pub(in crate::flow) fn typed(&mut self) -> Vec<Effect> {
        self.hands.offer([]);
        let Some(id) = self.text_field() else {
            return vec![];
        };
        // What stood there before may be deleted, and the caret elsewhere.
        if let Some(line) = self.form.line(id) {
            self.hands.start = self.hands.start.min(line.before().len());
            self.hands.offered &= !line.is_blank();
            if id == FieldId::Name {
                self.hands.forget(line.text());
            }
        }
        if !matches!(field_of(id).kind, Kind::Text(_)) || self.board().is_none() {
            return vec![];
        }
        if let Some((_, reading)) = self.waiting() {
            let reading = Zeroizing::new(kana::fold(reading));
            return vec![Effect::Candidates { reading, field: id }];
        }
        let others = self.last().map_or_else(Vec::new, |c| match self.board() {
            Some(board) if board.shifted().is_some() => variants::accents(c, self.letters()),
            _ => variants::of(c).to_vec(),
        });
        let offers = others
            .iter()
            .map(|c| (c.to_string().into(), Replaced::Last));
        self.hands.offer_for_letter(offers);
        vec![]
    }

    /// The dictionary has answered: the words and how many characters of the reading each stands for.
    pub(in crate::flow) fn candidates(
        &mut self,
        reading: &str,
        words: Vec<(Zeroizing<String>, usize)>,
    ) {
        if self
            .waiting()
            .is_some_and(|(_, waiting)| *Zeroizing::new(kana::fold(waiting)) == reading)
        {
            let words = words.into_iter();
            self.hands
                .offer_for_letter(words.map(|(word, chars)| (word, Replaced::Kana(chars))));
        }
    }

    /// The towns of the postcode: one is filled in, of several one is chosen. Then only the rest is
    /// typed. What the patient has typed is kept; what an earlier postcode filled in is not.
    pub(in crate::flow) fn towns(&mut self, towns: Vec<String>) {
        let mut towns: Vec<String> = towns.into_iter().flat_map(homes).collect();
        towns.dedup();
        let here = self.text_field() == Some(FieldId::Address);
        let filled = self.hands.filled.as_ref().map(|town| town.as_str());
        let line = self.form.line(FieldId::Address);
        let typed = line.filter(|line| !line.is_blank());
        let keep = typed.is_some_and(|line| {
            Some(line.text()) != filled || towns.iter().any(|town| town == line.text())
        });
        if !here || keep {
            return;
        }
        self.fill("");
        if towns.len() == 1 {
            self.fill(&towns.remove(0));
            return;
        }
        self.hands.board = None;
        let offers = towns.into_iter().map(|town| (town.into(), Replaced::Line));
        self.hands.offer(offers);
    }

    /// The town that a postcode has put at the head of the address, while it stands there.
    pub fn filled(&self) -> Option<&str> {
        let here = self.text_field() == Some(FieldId::Address);
        let town = self.hands.filled.as_ref().filter(|_| here)?;
        let line = self.form.line(FieldId::Address)?;
        (!town.is_empty() && line.text().starts_with(town.as_str())).then_some(town)
    }

    pub(in crate::flow) fn fill(&mut self, town: &str) {
        if let Some(line) = self.form.edit(FieldId::Address) {
            line.clear();
            line.insert_all(town);
            self.hands.start = line.before().len();
        }
        self.hands.filled = Some(Zeroizing::new(town.to_owned()));
        self.hands.board = Some(Board::Digits);
        self.hands.offer([]);
    }

    /// An offer was chosen.
    pub(in crate::flow) fn take_offer(&mut self, at: usize) -> Vec<Effect> {
        if at >= self.hands.offers.len() {
            return vec![];
        }
        self.wrong.forgive();
        let FieldCandidate { word, replaces } = self.hands.offers.swap_remove(at);
        let Some(id) = self.text_field() else {
            return vec![];
        };
        let last = self.last();
        let Some(line) = self.form.edit(id) else {
            return vec![];
        };
        match replaces {
            Replaced::Kana(chars) => return self.convert(id, &word, chars),
            Replaced::Line if id == FieldId::Address => self.fill(&word),
            Replaced::Line => {
                line.clear();
                line.insert_all(&word);
            }
            Replaced::Last => {
                line.backspace();
                line.insert_all(&word);
                if let Some(last) = last.filter(|_| id == FieldId::Name) {
                    self.hands.respell(last, &word);
                }
            }
        }
        self.hands.offer([]);
        vec![]
    }

    /// Puts a word in place of the first kana that waits; the rest goes on waiting.
    pub(in crate::flow) fn convert(
        &mut self,
        id: FieldId,
        word: &str,
        chars: usize,
    ) -> Vec<Effect> {
        let Some((start, waiting)) = self.waiting() else {
            return vec![];
        };
        let kana = waiting.get(..kana::unfolded(waiting, chars));
        let kana = kana.unwrap_or_default();
        let end = start + kana.len();
        let kana = Zeroizing::new(kana::fold(kana));
        if let Some(line) = self.form.edit(id) {
            line.replace(start, end, word);
        }
        self.hands.start = start + word.len();
        if id == FieldId::Name {
            // The same word, deleted and spoken otherwise, is read as it was spoken last.
            self.hands.spoken.retain(|old| old.word.as_str() != word);
            self.hands.spoken.push(Spoken {
                word: Zeroizing::new(word.to_owned()),
                kana,
            });
        }
        self.typed()
    }

    /// The next offers that fit on the glass.
    pub(in crate::flow) fn more_offers(&mut self) {
        let next = self.hands.first + usize::from(self.pager.layout().offers.max(1));
        let is_last = next >= self.hands.offers.len();
        self.hands.first = if is_last { 0 } else { next };
    }
}

/// The town itself before an office that has a postcode of its own: nobody lives in the office, but
/// who lives in its house types the number behind the town.
fn homes(town: String) -> Vec<String> {
    let digit = |c: char| narrow(c).is_ascii_digit();
    let house = town
        .split_once(' ')
        .map(|(address, _)| address.split(digit).next().unwrap_or(address).to_owned());
    house.into_iter().chain([town]).collect()
}
