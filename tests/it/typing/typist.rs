//! Somebody who types: taps on what is laid, and what is looked up for it.

use ratatui::layout::Position;
use uketsuke::dictionary::{Dictionary, NameOrPlace};
use uketsuke::flow::{Action, Effect, Event, Key, KioskSettings};
use uketsuke::form::FieldId;
use uketsuke::keyboard::kana;
use uketsuke::keyboard::layout::{Board, Cap, Keytop};
use uketsuke::postcode;
use zeroize::Zeroizing;

use crate::support::{Session, is_laid, site, start, texts};

pub const SIZE: (u16, u16) = (80, 24);
/// From the first screen to the name: cause 3, nothing to show, on a first visit, for oneself.
pub const NAME: &str = "<any>L3<on>621<on>1";
/// On to the reading, to the day of birth, to the postcode and to the address.
pub const KANA: &str = "<any>L3<on>621<on>1{髙﨑 葵}<on>";
pub const BIRTH: &str = "<any>L3<on>621<on>1{髙﨑 葵}<on><on>";
pub const POSTCODE: &str = "<any>L3<on>621<on>1{髙﨑 葵}<on><on>{S64.1.7}<on>2";
pub const ADDRESS: &str = "<any>L3<on>621<on>1{髙﨑 葵}<on><on>{S64.1.7}<on>2<on>";
/// To the telephone number, and to the insurer, which has わからない beside the field.
pub const PHONE: &str = "<any>L3<on>621<on>1{髙﨑 葵}<on><on>{S64.1.7}<on>2<on>{千代田1}<on>";
pub const INSURER: &str =
    "<any>L3<on>621<on>1{髙﨑 葵}<on><on>{S64.1.7}<on>2<on>{千代田1}<on>{0312345678}<on>11";

/// A patient with fingers and a keyboard.
pub struct Typist {
    pub session: Session,
    pub taps: usize,
    dictionary: Option<Dictionary>,
}

impl Typist {
    /// Somebody in Japanese who has come this far.
    pub fn ja(script: &str) -> Self {
        Self::at("ja", SIZE, script)
    }

    pub fn at(locale: &str, size: (u16, u16), script: &str) -> Self {
        Self::in_place(site(), locale, size, script)
    }

    pub fn in_place(place: KioskSettings, locale: &str, size: (u16, u16), script: &str) -> Self {
        let mut session = Session::at(place, texts(), start(), locale, size);
        session.looks_up = false;
        session.play(script);
        Self::of(session)
    }

    /// Somebody who sits down at a kiosk that has been used this far.
    pub fn of(mut session: Session) -> Self {
        session.looks_up = false;
        session.effects.clear();
        Self {
            session,
            taps: 0,
            dictionary: None,
        }
    }

    /// With this dictionary instead of the test's own.
    pub fn with(mut self, dictionary: Dictionary) -> Self {
        self.dictionary = Some(dictionary);
        self
    }

    /// Answers what was asked, as the worker does.
    pub fn answer(&mut self) {
        for effect in std::mem::take(&mut self.session.effects) {
            match effect {
                Effect::Candidates { reading, field } => {
                    let words = self.look_up(&reading, field);
                    let words = words.into_iter().map(|(word, len)| (word.into(), len));
                    let words = words.collect();
                    self.session.send(Event::Candidates { reading, words });
                }
                Effect::Towns(typed) => {
                    let towns = postcode::EMBEDDED.towns(&typed);
                    self.session.send(Event::Towns(towns));
                }
                other => panic!("not while typing: {other:?}"),
            }
        }
    }

    fn look_up(&self, reading: &str, field: FieldId) -> Vec<(String, usize)> {
        let Some(dictionary) = &self.dictionary else {
            return super::book::look_up(reading);
        };
        let kind = match field {
            FieldId::Name | FieldId::WriterName => NameOrPlace::Name,
            FieldId::Address => NameOrPlace::Address,
            _ => NameOrPlace::Other,
        };
        let found = dictionary.candidates(reading, kind, 40);
        let found = found.iter();
        found
            .map(|found| (found.word.clone(), found.reading_len))
            .collect()
    }

    /// The middle of a target.
    pub fn place(&self, action: Action) -> Position {
        let targets = &self.session.laid.targets();
        let found = targets.iter().find(|(_, of)| *of == action);
        let (area, _) =
            found.unwrap_or_else(|| panic!("{action:?} is not laid:\n{}", self.session.text()));
        Position::new(area.x + area.width / 2, area.y + area.height / 2)
    }

    /// Touches a target that is on the glass.
    pub fn tap(&mut self, action: Action) -> &mut Self {
        let at = self.place(action);
        self.session.tap_at(at);
        self.taps += 1;
        self.answer();
        self
    }

    pub fn cap(&mut self, cap: Cap) -> &mut Self {
        self.tap(Action::Cap(cap))
    }

    /// Goes to a board by the keys that are there, whichever it takes.
    pub fn reach(&mut self, board: Board) {
        for _ in 0..3 {
            if self.session.kiosk.board() == Some(board) {
                return;
            }
            let ways = [Some(board), board.shifted(), Some(Board::Hiragana)];
            let there = |of: &Board| is_laid(&self.session, Action::Cap(Cap::Board(*of)));
            let way = ways.into_iter().flatten().find(there);
            self.board(way.expect("a way to another board"));
        }
        assert_eq!(self.session.kiosk.board(), Some(board));
    }

    pub fn board(&mut self, board: Board) -> &mut Self {
        self.cap(Cap::Board(board))
    }

    /// Touches these characters, with a mark after those that have one.
    pub fn caps(&mut self, text: &str) -> &mut Self {
        for c in text.chars() {
            let board = self.session.kiosk.board().expect("a board");
            match key_of(&self.session.kiosk.rows(board), c) {
                Some((cap, mark)) => {
                    self.cap(cap);
                    mark.map(|mark| self.cap(mark));
                }
                None => panic!("{board:?} has no {c}"),
            }
        }
        self
    }

    /// Touches this word, paging to it.
    pub fn offer(&mut self, word: &str) -> &mut Self {
        for _ in 0..20 {
            if let Some(action) = self.laid_offer(word) {
                return self.tap(action);
            }
            self.tap(Action::MoreOffers);
        }
        panic!("{word} is not offered:\n{}", self.session.text());
    }

    fn laid_offer(&self, word: &str) -> Option<Action> {
        let mut offers = self.session.kiosk.offers();
        let (at, _) = offers.find(|(_, offer)| *offer.word == word)?;
        let action = Action::Offer(at);
        crate::support::is_laid(&self.session, action).then_some(action)
    }

    /// What is offered, from the first that is on the glass.
    pub fn offers(&self) -> Vec<String> {
        let offers = self.session.kiosk.offers();
        offers.map(|(_, offer)| offer.word.to_string()).collect()
    }

    /// The words on the glass.
    pub fn glass(&self) -> Vec<String> {
        let fitting = usize::from(self.session.laid.offers());
        self.offers().into_iter().take(fitting).collect()
    }

    /// Types on the real keyboard.
    pub fn keys(&mut self, text: &str) -> &mut Self {
        for c in text.chars() {
            self.key(Key::Char(c));
        }
        self
    }

    pub fn key(&mut self, key: Key) -> &mut Self {
        self.session.key(key);
        self.answer();
        self
    }

    pub fn paste(&mut self, text: &str) -> &mut Self {
        self.session
            .send(Event::Paste(Zeroizing::new(text.to_owned())));
        self.answer();
        self
    }

    /// Touches "Continue".
    pub fn go_on(&mut self) -> &mut Self {
        self.tap(Action::Next)
    }

    /// What stands in the field.
    pub fn text(&self) -> String {
        let id = self
            .session
            .kiosk
            .text_field()
            .expect("a field to type into");
        self.text_of(id)
    }

    pub fn text_of(&self, id: FieldId) -> String {
        let line = self.session.kiosk.form().line(id);
        line.map_or_else(String::new, |line| line.text().to_owned())
    }
}

/// The key that types a character, and the mark after it.
pub fn key_of(rows: &[Vec<Keytop>], c: char) -> Option<(Cap, Option<Cap>)> {
    let all = || rows.iter().flatten().map(|key| key.cap);
    let plain = |c: char| {
        all().find(|cap| match cap {
            Cap::Char(of) => *of == c,
            Cap::Text(of) => of.chars().eq([c]),
            Cap::Space => c == ' ',
            _ => false,
        })
    };
    if let Some(cap) = plain(c) {
        return Some((cap, None));
    }
    [
        (kana::voice as fn(char) -> Option<char>, Cap::Voice),
        (kana::half_voice, Cap::HalfVoice),
        (kana::small, Cap::Small),
    ]
    .into_iter()
    .find_map(|(turn, mark)| {
        let marked = |cap: &Cap| matches!(cap, Cap::Char(of) if turn(*of) == Some(c));
        all().find(marked).map(|cap| (cap, Some(mark)))
    })
}
