//! What hands type on the glass: which board, and what each of its keys does.

mod board;
pub mod candidates;
mod letters;
mod reading;

use strum::{EnumIter, IntoStaticStr};
use zeroize::Zeroizing;

use self::candidates::{FieldCandidate, Replaced, Spoken};
use super::{Action, Effect, Kiosk};
use crate::calendar::customs::DateKeys;
use crate::form::{FieldId, LineEditor, field_of};
use crate::keyboard::kana;
use crate::keyboard::layout::{self, Board, Cap, Keytop};
use crate::keyboard::romaji::Romaji;
use crate::text::hyphens::is_dash;
use crate::text::latin::is_latin;
use crate::text::letters::{Letters, capital};

/// When the board is on the glass.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, IntoStaticStr, EnumIter)]
#[strum(serialize_all = "kebab-case", const_into_str)]
pub enum BoardShown {
    /// With every text field.
    #[default]
    Always,
    /// Once somebody has touched the screen.
    #[strum(serialize = "touch")]
    OnTouch,
    /// Never: there is a keyboard.
    Never,
}

/// The state of typing. Starts anew with each field, but for how the name was spoken.
#[derive(Default)]
pub struct InputState {
    /// The field that is typed into.
    field: Option<FieldId>,
    board: Option<Board>,
    /// Whether small letters were asked for where a word of a name begins.
    small: bool,
    /// Byte offset in the line before which nothing is converted any more.
    start: usize,
    romaji: Romaji,
    offers: Vec<FieldCandidate>,
    /// The first offer on the glass.
    first: usize,
    /// Whether anything was offered for what was typed since the field was empty.
    offered: bool,
    spoken: Vec<Spoken>,
    /// What a postcode has filled in as the address.
    filled: Option<Zeroizing<String>>,
    touched: bool,
    /// The letters of the languages on offer, in their order, and those of a language of which nothing is known.
    letters: Vec<Letters>,
    plain: Letters,
}

impl std::fmt::Debug for InputState {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "InputState({} offers)", self.offers.len())
    }
}

impl InputState {
    /// Another field: its own board, nothing waiting.
    fn rest(&mut self) {
        self.board = None;
        self.small = false;
        self.start = 0;
        self.romaji = Romaji::default();
        self.offer([]);
        self.offered = false;
    }

    fn offer(&mut self, offers: impl IntoIterator<Item = (Zeroizing<String>, Replaced)>) {
        let offers = offers.into_iter();
        let offers = offers.map(|(word, replaces)| FieldCandidate { word, replaces });
        self.offers = offers.collect();
        self.first = 0;
    }

    /// Forgets how words were spoken that are no longer in the name.
    fn forget(&mut self, name: &str) {
        self.spoken
            .retain(|spoken| name.contains(spoken.word.as_str()));
    }

    /// The word spoken last that ends in this letter now ends in a variant of it.
    fn respell(&mut self, last: char, variant: &str) {
        let mut spoken = self.spoken.iter_mut().rev();
        if let Some(Spoken { word, .. }) = spoken.find(|spoken| spoken.word.ends_with(last)) {
            let kept = word.strip_suffix(last).unwrap_or_default();
            *word = Zeroizing::new(format!("{kept}{variant}"));
        }
    }

    /// These are the letters of the languages on offer.
    pub(super) fn know(&mut self, letters: Vec<Letters>) {
        self.letters = letters;
    }

    pub(super) const fn touch(&mut self) {
        self.touched = true;
    }
}

impl Kiosk {
    /// The board on the glass, if there is one.
    pub fn board(&self) -> Option<Board> {
        self.text_field().filter(|_| !self.asks_date())?;
        let shown = match self.site.board {
            BoardShown::Always => true,
            BoardShown::OnTouch => self.hands.touched,
            BoardShown::Never => false,
        };
        let boards = self.boards();
        // Letters that the language read before has, and this one has not, are none of the field's boards.
        let asked = self.hands.board.filter(|board| boards.contains(board));
        let board = asked.or_else(|| boards.first().copied())?;
        let capital = board
            .shifted()
            .filter(|_| board.is_small() && self.begins_name());
        shown.then(|| capital.unwrap_or(board))
    }

    /// The letters of the language that is read.
    pub fn letters(&self) -> &Letters {
        let known = self.hands.letters.get(self.locale);
        known.unwrap_or(&self.hands.plain)
    }

    /// The rows of a board, as they stand on the glass.
    pub fn rows(&self, board: Board) -> Vec<Vec<Keytop>> {
        layout::rows(board, self.letters(), self.pager.layout().functions)
    }

    /// Whether the next letter is the first of a name, or of a word of it: names are written with a capital.
    fn begins_name(&self) -> bool {
        let Some(id @ (FieldId::Name | FieldId::WriterName)) = self.text_field() else {
            return false;
        };
        let before = self.form.line(id).map_or("", |line| line.before());
        let mut last = before.chars().rev();
        let begins = match (last.next(), last.next(), last.next()) {
            (None, ..) => true,
            // O'Brien, D'Souza, but not Ng'ang'a, and not В'ячеслав: there it is a letter of the word.
            (Some('\'' | '\u{2019}'), Some(letter), None | Some(' ')) => {
                letter.is_uppercase() && is_latin(letter)
            }
            (Some(last), ..) => last.is_whitespace() || is_dash(last),
        };
        begins && !self.hands.small
    }

    /// The board may have changed between small letters and capitals: the focus stays where it is.
    fn refocus(&mut self) {
        if let Some(Action::Cap(Cap::Char(c))) = self.focus.by_hand() {
            let same = match self.board() {
                Some(board) if board.is_small() => c.to_lowercase().next().unwrap_or(c),
                Some(board) if board.is_large() => capital(c),
                _ => c,
            };
            self.focus.put(Some(Action::Cap(Cap::Char(same))));
        }
    }

    /// The boards of the field, the first one first.
    pub fn boards(&self) -> &'static [Board] {
        let locale = self.locale_info();
        let latin = locale.is_some_and(|locale| !locale.is_japanese());
        let own = self.letters().has_own();
        let keys = match self.form.custom() {
            Some(custom) => custom.keys,
            None if latin => DateKeys::Plain,
            None => DateKeys::Eras,
        };
        self.text_field().map_or(&[], |id| {
            layout::boards_for(field_of(id).kind, latin, own, keys)
        })
    }

    /// The offers from the first one on the glass, with their places.
    pub fn offers(&self) -> impl Iterator<Item = (usize, &FieldCandidate)> {
        self.hands.offers.iter().enumerate().skip(self.hands.first)
    }

    /// Whether there are more offers than are on the glass.
    pub fn has_more_offers(&self) -> bool {
        self.hands.offers.len() > usize::from(self.pager.layout().offers) || self.hands.first > 0
    }

    /// Letters of a real keyboard that are not kana yet.
    pub fn pending(&self) -> &str {
        self.hands.romaji.pending()
    }

    /// What of the board can be touched or focused, in reading order.
    pub(super) fn board_targets(&self) -> Vec<Action> {
        let Some(board) = self.board() else {
            return vec![];
        };
        let shown = self
            .offers()
            .take(usize::from(self.pager.layout().offers))
            .map(|(at, _)| Action::Offer(at));
        let mut all: Vec<Action> = shown.collect();
        if !all.is_empty() && self.has_more_offers() {
            all.push(Action::MoreOffers);
        }
        let caps = self.rows(board).into_iter().flatten().map(|key| key.cap);
        let keys = caps.filter(|cap| self.has_key(*cap));
        all.extend(keys.map(Action::Cap));
        all
    }

    /// The line that is typed into.
    pub(super) fn line(&mut self) -> Option<&mut LineEditor> {
        self.text_field().and_then(|id| self.form.edit(id))
    }

    /// The character before the caret.
    fn last(&self) -> Option<char> {
        let line = self.form.line(self.text_field()?)?;
        line.before().chars().next_back()
    }

    /// Whether a key of a board is one in this field.
    pub fn has_key(&self, cap: Cap) -> bool {
        match cap {
            Cap::Board(board) => self.boards().contains(&board),
            // A country code begins with it, and no postcode.
            Cap::Char('+') => self.text_field() != Some(FieldId::Postcode),
            cap => cap != Cap::Nothing,
        }
    }

    /// A key of the board.
    pub(super) fn cap(&mut self, cap: Cap) -> Vec<Effect> {
        if cap == Cap::Delete && self.unletter() {
            self.wrong.forgive();
            return vec![];
        }
        self.flush();
        if cap == Cap::NoDay {
            return self.leave_day_open();
        }
        let (shown, last) = (self.board(), self.last());
        let Some(line) = self.line() else {
            return vec![];
        };
        let turned = match cap {
            Cap::Voice => last.and_then(kana::voice),
            Cap::HalfVoice => last.and_then(kana::half_voice),
            Cap::Small => last.and_then(kana::small),
            _ => None,
        };
        match cap {
            Cap::Char(c) => drop(line.insert(c)),
            Cap::Text(text) => line.insert_all(text),
            Cap::Era(era) => line.insert_all(era.name()),
            Cap::Space => drop(line.insert(' ')),
            Cap::Delete => line.backspace(),
            Cap::Clear => line.clear(),
            Cap::Voice | Cap::HalfVoice | Cap::Small => {
                if let Some(turned) = turned {
                    line.backspace();
                    line.insert(turned);
                }
            }
            Cap::Board(board) => {
                self.hands.small = board.is_small() && shown == board.shifted();
                self.hands.board = Some(board);
                return self.typed();
            }
            Cap::NoDay | Cap::Nothing => return vec![],
        }
        self.wrong.forgive();
        if self.focus.by_hand() == Some(Action::Field) {
            self.focus.put(None);
        }
        self.hands.small = false;
        self.refocus();
        self.typed()
    }
}
