//! The keys of the screen's keyboard: which, in which order, how wide.
//!
//! It must not know cells, colours or languages: a cap says what it types or which text names it.

use self::boards::{
    CAPITALS, DATE, DIGITS, HAN_DATE, HANGUL_DATE, HIRAGANA, KATAKANA, LATIN, PHONE, PLAIN_DATE,
};
use crate::calendar::customs::DateKeys;
use crate::calendar::era::Era;
use crate::form::Kind;

mod boards;

/// Key columns of every row: the sum of its [`span`]s.
pub const COLUMNS: u16 = 10;

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
    /// Digits and the signs of a Japanese address.
    Digits,
    /// Ten keys for telephone numbers and postcodes.
    Phone,
    /// Eras and ten keys.
    Date,
    /// Ten keys and separators, for dates of people who count no eras.
    PlainDate,
    /// Ten keys and 年 月 日.
    HanDate,
    /// Ten keys and 년 월 일.
    HangulDate,
}

/// What is on a key.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Cap {
    /// Types this character.
    Char(char),
    /// Types this text. Twice as wide as [`Cap::Char`], so a sign beside the ten keys is one too.
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
    Nothing,
}

/// The rows of a board from top to bottom, each from left to right, each [`COLUMNS`] wide.
pub const fn rows(board: Board) -> &'static [&'static [Cap]] {
    match board {
        Board::Hiragana => HIRAGANA,
        Board::Katakana => KATAKANA,
        Board::Latin => LATIN,
        Board::Capitals => CAPITALS,
        Board::Digits => DIGITS,
        Board::Phone => PHONE,
        Board::Date => DATE,
        Board::PlainDate => PLAIN_DATE,
        Board::HanDate => HAN_DATE,
        Board::HangulDate => HANGUL_DATE,
    }
}

/// The width of a key, in key columns. A digit is always twice as wide as a letter: ten of them
/// leave the room, and a mistaken digit is harder to see than a mistaken letter.
pub const fn span(cap: Cap) -> u16 {
    match cap {
        Cap::Char('0'..='9')
        | Cap::Text(_)
        | Cap::Era(_)
        | Cap::Space
        | Cap::Delete
        | Cap::Clear => 2,
        Cap::Char(_) | Cap::Voice | Cap::HalfVoice | Cap::Small | Cap::Board(_) | Cap::Nothing => 1,
    }
}

/// The boards of a kind of field, the one to open first being the first. `latin`: the patient reads
/// a language written in Latin letters. `date`: the words of a date there. None for a choice.
pub const fn boards_for(kind: Kind, latin: bool, date: DateKeys) -> &'static [Board] {
    use Board::{
        Capitals, Date, Digits, HanDate, HangulDate, Hiragana, Katakana, Latin, Phone, PlainDate,
    };
    match kind {
        Kind::Text(_) if latin => &[Latin, Capitals, Digits, Hiragana, Katakana],
        Kind::Text(_) => &[Hiragana, Katakana, Latin, Capitals, Digits],
        Kind::Kana(_) => &[Katakana, Hiragana],
        Kind::Date => match date {
            DateKeys::Eras => &[Date],
            DateKeys::Han => &[HanDate],
            DateKeys::Hangul => &[HangulDate],
            DateKeys::Plain => &[PlainDate],
        },
        Kind::Postcode | Kind::Phone => &[Phone],
        Kind::Choice(_) => &[],
    }
}

/// What is written on the key in every language; of [`Cap::Char`], [`Cap::Text`] and [`Cap::Era`]
/// also what it types. Empty where a text names it ([`key`]) and for an empty place.
pub fn label(cap: Cap) -> String {
    match cap {
        Cap::Char(c) => c.into(),
        Cap::Text(text) => text.into(),
        Cap::Era(era) => era.name().into(),
        Cap::Voice => "゛".into(),
        Cap::HalfVoice => "゜".into(),
        Cap::Small => "小".into(),
        Cap::Space | Cap::Delete | Cap::Clear | Cap::Board(_) | Cap::Nothing => String::new(),
    }
}

/// The key of the text that names this key, where that depends on the language.
pub const fn key(cap: Cap) -> Option<&'static str> {
    match cap {
        Cap::Space => Some("cap-space"),
        Cap::Delete => Some("cap-delete"),
        Cap::Clear => Some("cap-clear"),
        Cap::Board(Board::Hiragana) => Some("cap-hiragana"),
        Cap::Board(Board::Katakana) => Some("cap-katakana"),
        Cap::Board(Board::Latin) => Some("cap-latin"),
        Cap::Board(Board::Capitals) => Some("cap-capitals"),
        Cap::Board(Board::Digits) => Some("cap-digits"),
        Cap::Char(_)
        | Cap::Text(_)
        | Cap::Voice
        | Cap::HalfVoice
        | Cap::Small
        | Cap::Board(
            Board::Phone | Board::Date | Board::PlainDate | Board::HanDate | Board::HangulDate,
        )
        | Cap::Era(_)
        | Cap::Nothing => None,
    }
}

#[cfg(test)]
mod tests;
