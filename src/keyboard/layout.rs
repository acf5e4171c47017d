//! The keys of the screen's keyboard: which, in which order, how wide.
//!
//! It must not know cells, colours or languages: a cap says what it types or which text names it, and the letters of
//! a language are given.

use self::boards::{
    DATE, DIGITS, DOTTED_DATE, HAN_DATE, HANGUL_DATE, HIRAGANA, KATAKANA, PHONE, PLAIN_DATE,
};
use crate::calendar::customs::DateKeys;
use crate::calendar::era::Era;
use crate::form::Kind;
pub use crate::text::letters::COLUMNS;
use crate::text::letters::{Letters, capital};

mod boards;

/// A set of keys shown together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Board {
    /// 五十音, ひらがな.
    Hiragana,
    /// 五十音, カタカナ.
    Katakana,
    /// a–z.
    Latin,
    /// A–Z.
    Capitals,
    /// The letters of a language that has an alphabet of its own.
    Letters,
    /// Their capitals.
    LetterCapitals,
    /// Digits and the signs of a Japanese address.
    Digits,
    /// Ten keys for telephone numbers and postcodes.
    Phone,
    /// Eras and ten keys.
    Date,
    /// Ten keys and `/`, for dates of people who count no eras.
    PlainDate,
    /// Ten keys and `.`.
    DottedDate,
    /// Ten keys and 年 月 日.
    HanDate,
    /// Ten keys and 년 월 일.
    HangulDate,
}

impl Board {
    /// The same letters in the other size, where there is one: what Shift is on other keyboards.
    pub const fn shifted(self) -> Option<Self> {
        match self {
            Self::Latin => Some(Self::Capitals),
            Self::Capitals => Some(Self::Latin),
            Self::Letters => Some(Self::LetterCapitals),
            Self::LetterCapitals => Some(Self::Letters),
            _ => None,
        }
    }

    /// Whether it has small letters, of which there are capitals.
    pub const fn is_small(self) -> bool {
        matches!(self, Self::Latin | Self::Letters)
    }

    /// Whether it has capitals.
    pub const fn is_large(self) -> bool {
        matches!(self, Self::Capitals | Self::LetterCapitals)
    }
}

/// What is on a key.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Cap {
    /// Types this character.
    Char(char),
    /// Types this text.
    Text(&'static str),
    /// ゛: [`super::kana::voice`] of the character before the caret.
    Voice,
    /// ゜: [`super::kana::half_voice`] of the character before the caret.
    HalfVoice,
    /// 小: [`super::kana::small`] of the character before the caret.
    Small,
    /// Types a space.
    Space,
    /// Deletes what is before the caret.
    Delete,
    /// Deletes all.
    Clear,
    /// Shows that board. To be drawn as [`Cap::Nothing`] where [`boards_for`] does not have it.
    Board(Board),
    /// Types the name of the era.
    Era(Era),
    /// The day of the date is not known: what stands there is all.
    NoDay,
    Nothing,
}

/// A key in its row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Keytop {
    pub cap: Cap,
    /// Its width, in key columns; beside the letters, in halves of the block that stands there.
    pub span: u16,
    /// Whether it stands in the block beside the letters.
    pub aside: bool,
}

impl Keytop {
    const fn new(cap: Cap, span: u16) -> Self {
        let aside = false;
        Self { cap, span, aside }
    }
}

/// Where the keys stand that type nothing of their own.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Functions {
    /// In a row of their own under the letters.
    #[default]
    Below,
    /// In a block beside them, where the screen is wide.
    Beside,
}

/// The rows of a board from top to bottom, each from left to right, each [`COLUMNS`] wide, and in front of the block
/// beside it if there is one. `letters` are those of the language that is read.
pub fn rows(board: Board, letters: &Letters, functions: Functions) -> Vec<Vec<Keytop>> {
    let fixed = |rows: &[&[Keytop]]| rows.iter().map(|row| row.to_vec()).collect();
    let of_letters = match board {
        Board::Hiragana => fixed(HIRAGANA),
        Board::Katakana => fixed(KATAKANA),
        Board::Digits => fixed(DIGITS),
        Board::Latin => keys(letters.latin(), |c| c),
        Board::Capitals => keys(letters.latin(), capital),
        Board::Letters => keys(letters.own(), |c| c),
        Board::LetterCapitals => keys(letters.own(), capital),
        Board::Phone => return fixed(PHONE),
        Board::Date => return fixed(DATE),
        Board::PlainDate => return fixed(PLAIN_DATE),
        Board::DottedDate => return fixed(DOTTED_DATE),
        Board::HanDate => return fixed(HAN_DATE),
        Board::HangulDate => return fixed(HANGUL_DATE),
    };
    let others = others(board, letters.has_own());
    match functions {
        Functions::Below => below(of_letters, others),
        Functions::Beside => beside(of_letters, others),
    }
}

/// Rows of one letter a key, filled up to the width of the board.
fn keys(rows: &[Vec<char>], of: fn(char) -> char) -> Vec<Vec<Keytop>> {
    let row = |row: &Vec<char>| {
        let mut keys: Vec<Keytop> = row
            .iter()
            .map(|c| Keytop::new(Cap::Char(of(*c)), 1))
            .collect();
        keys.resize(usize::from(COLUMNS), Keytop::new(Cap::Nothing, 1));
        keys
    };
    rows.iter().map(row).collect()
}

/// The other boards that are a key on this one. The letters of one size change places with those of the other. With an
/// alphabet of one's own there is no room for カタカナ beside letters: it is a key on ひらがな.
const fn others(board: Board, own: bool) -> [Board; 4] {
    use Board::{Capitals, Digits, Hiragana, Katakana, Latin, LetterCapitals, Letters};
    match (board, own) {
        (Hiragana, false) => [Katakana, Latin, Capitals, Digits],
        (Hiragana, true) => [Katakana, Latin, Letters, Digits],
        (Katakana, false) => [Hiragana, Latin, Capitals, Digits],
        (Katakana | LetterCapitals, true) => [Hiragana, Latin, Letters, Digits],
        (Latin, false) => [Hiragana, Katakana, Capitals, Digits],
        (Latin, true) => [Hiragana, Letters, Capitals, Digits],
        (Capitals, false) => [Hiragana, Katakana, Latin, Digits],
        (Capitals, true) => [Hiragana, Letters, Latin, Digits],
        (Letters, true) => [Hiragana, Latin, LetterCapitals, Digits],
        (_, false) => [Hiragana, Katakana, Latin, Capitals],
        (_, true) => [Hiragana, Katakana, Latin, Letters],
    }
}

fn below(mut rows: Vec<Vec<Keytop>>, others: [Board; 4]) -> Vec<Vec<Keytop>> {
    let wide = [Cap::Space, Cap::Delete, Cap::Clear].map(|cap| Keytop::new(cap, 2));
    let narrow = others.map(|board| Keytop::new(Cap::Board(board), 1));
    rows.push([wide.as_slice(), &narrow].concat());
    rows
}

/// Deleting comes first, and is the widest.
fn beside(mut rows: Vec<Vec<Keytop>>, others: [Board; 4]) -> Vec<Vec<Keytop>> {
    let [one, two, three, four] = others.map(Cap::Board);
    let block: [&[Cap]; 5] = [
        &[Cap::Delete],
        &[Cap::Clear],
        &[Cap::Space],
        &[one, two],
        &[three, four],
    ];
    let empty = || vec![Keytop::new(Cap::Nothing, COLUMNS)];
    rows.resize_with(rows.len().max(block.len()), empty);
    for (row, caps) in rows.iter_mut().zip(block) {
        let span = if caps.len() == 1 { 2 } else { 1 };
        let aside = true;
        row.extend(caps.iter().map(|cap| Keytop {
            cap: *cap,
            span,
            aside,
        }));
    }
    rows
}

/// The boards of a kind of field, the one to open first being the first. `latin`: the patient reads
/// a language that is not Japanese; `own`: one with an alphabet beside the Latin one, in which a name on a Japanese
/// card is not written. `date`: the words of a date there. None for a choice.
pub const fn boards_for(kind: Kind, latin: bool, own: bool, date: DateKeys) -> &'static [Board] {
    use Board::{
        Capitals, Date, Digits, DottedDate, HanDate, HangulDate, Hiragana, Katakana, Latin,
        LetterCapitals, Letters, Phone, PlainDate,
    };
    match kind {
        Kind::Text(_) if own => &[
            Latin,
            Capitals,
            Letters,
            LetterCapitals,
            Digits,
            Hiragana,
            Katakana,
        ],
        Kind::Text(_) if latin => &[Latin, Capitals, Digits, Hiragana, Katakana],
        Kind::Text(_) => &[Hiragana, Katakana, Latin, Capitals, Digits],
        Kind::Kana(_) => &[Katakana, Hiragana],
        Kind::Date => match date {
            DateKeys::Eras => &[Date],
            DateKeys::Han => &[HanDate],
            DateKeys::Hangul => &[HangulDate],
            DateKeys::Plain => &[PlainDate],
            DateKeys::Dots => &[DottedDate],
        },
        Kind::Postcode | Kind::Phone => &[Phone],
        Kind::Choice(_) => &[],
    }
}

/// What is written on the key in every language; of [`Cap::Char`], [`Cap::Text`] and [`Cap::Era`]
/// also what it types. Empty where a text names it ([`key`]), where the letters do ([`name`]), and for an empty place.
pub fn label(cap: Cap) -> String {
    match cap {
        Cap::Char(c) => c.into(),
        Cap::Text(text) => text.into(),
        Cap::Era(era) => era.name().into(),
        Cap::Voice => "゛".into(),
        Cap::HalfVoice => "゜".into(),
        Cap::Small => "小".into(),
        Cap::Space | Cap::Delete | Cap::Clear | Cap::Board(_) | Cap::NoDay | Cap::Nothing => {
            String::new()
        }
    }
}

/// What stands on the key to a board of a language's own letters: the first of them, абв.
pub fn name(cap: Cap, letters: &Letters) -> Option<String> {
    match cap {
        Cap::Board(Board::Letters) => Some(letters.beginning()),
        Cap::Board(Board::LetterCapitals) => {
            Some(letters.beginning().chars().map(capital).collect())
        }
        _ => None,
    }
}

/// The key of the text that names this key, where that depends on the language.
pub const fn key(cap: Cap) -> Option<&'static str> {
    match cap {
        Cap::Space => Some("cap-space"),
        Cap::Delete => Some("cap-delete"),
        Cap::Clear => Some("cap-clear"),
        Cap::NoDay => Some("cap-no-day"),
        Cap::Board(Board::Hiragana) => Some("cap-hiragana"),
        Cap::Board(Board::Katakana) => Some("cap-katakana"),
        Cap::Board(Board::Latin) => Some("cap-latin"),
        Cap::Board(Board::Capitals) => Some("cap-capitals"),
        Cap::Board(Board::Digits) => Some("cap-digits"),
        _ => None,
    }
}

#[cfg(test)]
mod tests;
