//! What hands type on the glass: the board, kana that waits to become kanji, and what is offered for it.

use zeroize::Zeroizing;

use super::{Action, Effect, Kiosk, Screen};
use crate::form::{FieldId, Kind, field_of};
use crate::keyboard::layout::{self, Board, Cap};
use crate::keyboard::romaji::Romaji;
use crate::keyboard::{kana, variants};

/// When the board is on the glass.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum BoardShown {
    /// With every text field.
    #[default]
    Always,
    /// Once somebody has touched the screen.
    OnTouch,
    /// Never: there is a keyboard.
    Never,
}

impl BoardShown {
    /// All.
    pub const ALL: [Self; 3] = [Self::Always, Self::OnTouch, Self::Never];

    /// The id in `kiosk.toml`.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Always => "always",
            Self::OnTouch => "touch",
            Self::Never => "never",
        }
    }
}

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
struct Spoken {
    word: Zeroizing<String>,
    kana: Zeroizing<String>,
}

/// The state of typing. Starts anew with each field, but for how the name was spoken.
#[derive(Default)]
pub struct Hands {
    /// The field that is typed into.
    field: Option<FieldId>,
    board: Option<Board>,
    /// Byte offset in the line before which nothing is converted any more.
    start: usize,
    romaji: Romaji,
    offers: Vec<Offer>,
    /// The first offer on the glass, and how many fit there.
    first: usize,
    fitting: usize,
    spoken: Vec<Spoken>,
    /// What a postcode has filled in as the address.
    filled: Option<Zeroizing<String>>,
    touched: bool,
}

impl std::fmt::Debug for Hands {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Hands({} offers)", self.offers.len())
    }
}

impl Hands {
    /// Another field: its own board, nothing waiting.
    pub(super) fn rest(&mut self) {
        self.board = None;
        self.start = 0;
        self.romaji = Romaji::default();
        self.offer(Vec::new());
    }

    pub(super) fn offer(&mut self, offers: Vec<Offer>) {
        self.offers = offers;
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

    pub(super) const fn touch(&mut self) {
        self.touched = true;
    }

    pub(super) const fn fit(&mut self, offers: usize) {
        self.fitting = offers;
    }
}

impl Kiosk {
    /// The board on the glass, if there is one.
    pub fn board(&self) -> Option<Board> {
        self.text_field()?;
        let shown = match self.site.board {
            BoardShown::Always => true,
            BoardShown::OnTouch => self.hands.touched,
            BoardShown::Never => false,
        };
        shown.then(|| self.hands.board.unwrap_or_else(|| self.first_board()))
    }

    fn first_board(&self) -> Board {
        self.boards().first().copied().unwrap_or(Board::Hiragana)
    }

    /// The boards of the field, the first one first.
    pub fn boards(&self) -> &'static [Board] {
        let latin = self
            .locale_info()
            .is_some_and(|locale| !locale.is_japanese());
        self.text_field()
            .map_or(&[], |id| layout::boards_for(field_of(id).kind, latin))
    }

    /// The offers from the first one on the glass, with their places.
    pub fn offers(&self) -> impl Iterator<Item = (usize, &Offer)> {
        self.hands.offers.iter().enumerate().skip(self.hands.first)
    }

    /// Whether there are more offers than are on the glass.
    pub fn has_more_offers(&self) -> bool {
        self.hands.offers.len() > self.hands.fitting || self.hands.first > 0
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
            .take(self.hands.fitting)
            .map(|(at, _)| Action::Offer(at));
        let mut all: Vec<Action> = shown.collect();
        if !all.is_empty() && self.has_more_offers() {
            all.push(Action::MoreOffers);
        }
        let caps = layout::rows(board)
            .iter()
            .flat_map(|row| row.iter().copied());
        let boards = self.boards();
        let keys = caps.filter(|cap| is_key(*cap, boards));
        all.extend(keys.map(Action::Cap));
        all
    }

    /// A key of the board.
    pub(super) fn cap(&mut self, cap: Cap) -> Vec<Effect> {
        if cap == Cap::Delete && self.unletter() {
            return vec![];
        }
        self.flush();
        let Some(line) = self.text_field().and_then(|id| self.form.edit(id)) else {
            return vec![];
        };
        let last = line.before().chars().next_back();
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
                self.hands.board = Some(board);
                return self.typed();
            }
            Cap::Nothing => return vec![],
        }
        if matches!(self.focus, Some(Action::Field)) {
            self.focus = None;
        }
        self.typed()
    }

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
    fn ends_in_kana(&mut self) -> bool {
        self.flush();
        let line = self.text_field().and_then(|id| self.form.line(id));
        line.and_then(|line| line.before().chars().next_back())
            .is_some_and(kana::is_kana)
    }

    /// Ends what was begun: letters become kana, and nothing is offered that was not chosen.
    pub(super) fn flush(&mut self) {
        self.hands.offer(Vec::new());
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
        // What stood there before may be deleted, and the caret elsewhere.
        if let Some(line) = self.form.line(id) {
            self.hands.start = self.hands.start.min(line.before().len());
            if id == FieldId::Name {
                self.hands.forget(line.text());
            }
        }
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

    /// The towns of the postcode: one is filled in, of several one is chosen. Then only the rest is
    /// typed. What the patient has typed is kept; what an earlier postcode filled in is not.
    pub(super) fn towns(&mut self, towns: Vec<String>) {
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
        self.hands.filled = Some(Zeroizing::new(town.to_owned()));
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
                    let last = line.before().chars().next_back();
                    line.backspace();
                    line.insert_all(&word);
                    if let Some(last) = last.filter(|_| id == FieldId::Name) {
                        self.hands.respell(last, &word);
                    }
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
        self.leave_field();
        self.hands.rest();
        self.hands.field = self.screen.text_field().map(|field| field.id);
        if matches!(self.screen, Screen::Done(_)) {
            self.hands.spoken.clear();
            self.hands.filled = None;
        }
        let blank = self
            .form
            .line(FieldId::Kana)
            .is_some_and(crate::form::Line::is_blank);
        if self.text_field() == Some(FieldId::Kana) && blank {
            let reading = self.reading().map(|word| Offer {
                word,
                replaces: Replaced::Line,
            });
            self.hands.offer(reading.into_iter().collect());
        }
    }

    /// Letters that wait belong to the field that is left.
    fn leave_field(&mut self) {
        let kana = self.hands.romaji.flush();
        if let Some((kana, id)) = kana.zip(self.hands.field)
            && let Some(line) = self.form.edit(id)
        {
            let reading = matches!(field_of(id).kind, Kind::Kana(_));
            if reading || self.hands.board == Some(Board::Katakana) {
                line.insert_all(&Zeroizing::new(kana::to_katakana(&kana)));
            } else {
                line.insert_all(&kana);
            }
        }
    }

    /// The name in katakana, as far as every part of it was typed as kana.
    fn reading(&self) -> Option<Zeroizing<String>> {
        let name = self.form.line(FieldId::Name)?.text();
        let mut reading = Zeroizing::new(name.to_owned());
        // Long words first: a short one may be a part of them.
        let mut spoken: Vec<&Spoken> = self.hands.spoken.iter().collect();
        spoken.sort_by_key(|spoken| std::cmp::Reverse(spoken.word.len()));
        for Spoken { word, kana } in spoken {
            reading = Zeroizing::new(reading.replace(word.as_str(), kana));
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

    /// Moves the focus over the board by place: left, right, up, down; up and down lead out of it too.
    pub(super) fn move_over_board(&mut self, cap: Cap, columns: i32, rows: i32) -> bool {
        let Some(board) = self.board() else {
            return false;
        };
        let places = places(board, self.boards());
        let Some(here) = places.iter().find(|place| place.cap == cap) else {
            return false;
        };
        let found = if rows == 0 {
            let row = places.iter().filter(|place| place.row == here.row);
            row.filter(|place| (place.column - here.column) * columns > 0)
                .min_by_key(|place| place.column.abs_diff(here.column))
        } else {
            let beyond = places
                .iter()
                .filter(|place| (place.row - here.row) * rows > 0);
            beyond.min_by_key(|place| (place.row.abs_diff(here.row), place.apart(here)))
        };
        match found {
            Some(found) => self.focus = Some(Action::Cap(found.cap)),
            None if rows == 0 => return false,
            None => self.focus = self.beside_board(rows > 0).or(self.focus),
        }
        true
    }

    /// The target below the board, or above it.
    fn beside_board(&self, below: bool) -> Option<Action> {
        let targets = self.targets();
        let is_key = |target: &Action| matches!(target, Action::Cap(_));
        if below {
            let mut after = targets.into_iter().skip_while(|of| !is_key(of));
            after.find(|of| !is_key(of))
        } else {
            targets.into_iter().take_while(|of| !is_key(of)).last()
        }
    }
}

/// A key of a board and where it lies.
struct Place {
    cap: Cap,
    row: i32,
    column: i32,
    span: i32,
}

impl Place {
    /// Columns between the left edge of `other` and this key; 0 if it lies above or below.
    fn apart(&self, other: &Self) -> i32 {
        let behind = other.column - (self.column + self.span - 1);
        (self.column - other.column).max(behind).max(0)
    }
}

/// The keys of a board that are there in a field with these boards.
fn places(board: Board, boards: &[Board]) -> Vec<Place> {
    let mut all = Vec::new();
    for (caps, row) in layout::rows(board).iter().zip(0..) {
        let mut column = 0;
        for cap in *caps {
            let span = i32::from(layout::span(*cap));
            if is_key(*cap, boards) {
                all.push(Place {
                    cap: *cap,
                    row,
                    column,
                    span,
                });
            }
            column += span;
        }
    }
    all
}

/// Whether it is a key in a field with these boards.
fn is_key(cap: Cap, boards: &[Board]) -> bool {
    match cap {
        Cap::Board(board) => boards.contains(&board),
        cap => cap != Cap::Nothing,
    }
}

/// Letters of the Latin alphabet, with accents too.
const fn is_latin(c: char) -> bool {
    matches!(c, 'A'..='Z' | 'a'..='z' | '\u{c0}'..='\u{24f}' | '\u{1e00}'..='\u{1eff}')
}

/// The town itself before an office that has a postcode of its own: nobody lives in the office, but
/// who lives in its house types the number behind the town.
fn homes(town: String) -> Vec<String> {
    let digit = |c: char| matches!(c, '0'..='9' | '０'..='９');
    let house = town
        .split_once(' ')
        .map(|(address, _)| address.split(digit).next().unwrap_or(address).to_owned());
    house.into_iter().chain([town]).collect()
}
