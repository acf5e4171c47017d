//! The boards that are the same in every language, as they look.
//!
//! The あ column is at the left: on a screen of horizontal writing the eye and the arrow keys begin
//! there. や and わ leave four of the fifty places free: ゛ ゜ ー 小 stand in them. The ten keys stand as on a
//! telephone, not as on a calculator, and are twice as wide as letters: a mistaken digit is harder to see than a
//! mistaken letter. What takes back stands at the right of their first rows on every board.

use super::Cap::{
    self, Char as C, Clear, Delete, Era as E, HalfVoice, NoDay, Nothing, Small, Text as T, Voice,
};
use super::Keytop;
use crate::calendar::era::Era::{Heisei, Meiji, Reiwa, Showa, Taisho};

type Rows = &'static [&'static [Keytop]];

/// As wide as a letter.
const fn n(cap: Cap) -> Keytop {
    Keytop::new(cap, 1)
}

/// Twice as wide.
const fn w(cap: Cap) -> Keytop {
    Keytop::new(cap, 2)
}

/// Four times: all that is left beside the ten keys.
const fn x(cap: Cap) -> Keytop {
    Keytop::new(cap, 4)
}

#[rustfmt::skip]
pub(super) const HIRAGANA: Rows = &[
    &[n(C('あ')), n(C('か')), n(C('さ')), n(C('た')), n(C('な')), n(C('は')), n(C('ま')), n(C('や')), n(C('ら')), n(C('わ'))],
    &[n(C('い')), n(C('き')), n(C('し')), n(C('ち')), n(C('に')), n(C('ひ')), n(C('み')), n(Voice), n(C('り')), n(C('を'))],
    &[n(C('う')), n(C('く')), n(C('す')), n(C('つ')), n(C('ぬ')), n(C('ふ')), n(C('む')), n(C('ゆ')), n(C('る')), n(C('ん'))],
    &[n(C('え')), n(C('け')), n(C('せ')), n(C('て')), n(C('ね')), n(C('へ')), n(C('め')), n(HalfVoice), n(C('れ')), n(C('ー'))],
    &[n(C('お')), n(C('こ')), n(C('そ')), n(C('と')), n(C('の')), n(C('ほ')), n(C('も')), n(C('よ')), n(C('ろ')), n(Small)],
];

#[rustfmt::skip]
pub(super) const KATAKANA: Rows = &[
    &[n(C('ア')), n(C('カ')), n(C('サ')), n(C('タ')), n(C('ナ')), n(C('ハ')), n(C('マ')), n(C('ヤ')), n(C('ラ')), n(C('ワ'))],
    &[n(C('イ')), n(C('キ')), n(C('シ')), n(C('チ')), n(C('ニ')), n(C('ヒ')), n(C('ミ')), n(Voice), n(C('リ')), n(C('ヲ'))],
    &[n(C('ウ')), n(C('ク')), n(C('ス')), n(C('ツ')), n(C('ヌ')), n(C('フ')), n(C('ム')), n(C('ユ')), n(C('ル')), n(C('ン'))],
    &[n(C('エ')), n(C('ケ')), n(C('セ')), n(C('テ')), n(C('ネ')), n(C('ヘ')), n(C('メ')), n(HalfVoice), n(C('レ')), n(C('ー'))],
    &[n(C('オ')), n(C('コ')), n(C('ソ')), n(C('ト')), n(C('ノ')), n(C('ホ')), n(C('モ')), n(C('ヨ')), n(C('ロ')), n(Small)],
];

#[rustfmt::skip]
pub(super) const DIGITS: Rows = &[
    &[w(C('1')), w(C('2')), w(C('3')), w(T("丁目")), w(T("番地"))],
    &[w(C('4')), w(C('5')), w(C('6')), w(T("番")), w(T("号"))],
    &[w(C('7')), w(C('8')), w(C('9')), w(T("号室")), w(T("階"))],
    &[w(C('-')), w(C('0')), w(Nothing), w(T("棟")), w(T("の"))],
];

#[rustfmt::skip]
pub(super) const PHONE: Rows = &[
    &[w(C('1')), w(C('2')), w(C('3')), x(Delete)],
    &[w(C('4')), w(C('5')), w(C('6')), x(Clear)],
    &[w(C('7')), w(C('8')), w(C('9')), x(Nothing)],
    &[w(C('-')), w(C('0')), w(C('+')), x(Nothing)],
];

#[rustfmt::skip]
pub(super) const DATE: Rows = &[
    &[w(E(Meiji)), w(E(Taisho)), w(E(Showa)), w(E(Heisei)), w(E(Reiwa))],
    &[w(C('1')), w(C('2')), w(C('3')), w(T("年")), w(Delete)],
    &[w(C('4')), w(C('5')), w(C('6')), w(T("月")), w(Clear)],
    &[w(C('7')), w(C('8')), w(C('9')), w(T("日")), w(T("元"))],
    &[w(C('/')), w(C('0')), w(Nothing), x(NoDay)],
];

#[rustfmt::skip]
pub(super) const PLAIN_DATE: Rows = &[
    &[w(C('1')), w(C('2')), w(C('3')), x(Delete)],
    &[w(C('4')), w(C('5')), w(C('6')), x(Clear)],
    &[w(C('7')), w(C('8')), w(C('9')), x(NoDay)],
    &[w(C('/')), w(C('0')), w(Nothing), x(Nothing)],
];

#[rustfmt::skip]
pub(super) const DOTTED_DATE: Rows = &[
    &[w(C('1')), w(C('2')), w(C('3')), x(Delete)],
    &[w(C('4')), w(C('5')), w(C('6')), x(Clear)],
    &[w(C('7')), w(C('8')), w(C('9')), x(NoDay)],
    &[w(C('.')), w(C('0')), w(Nothing), x(Nothing)],
];

#[rustfmt::skip]
pub(super) const HAN_DATE: Rows = &[
    &[w(C('1')), w(C('2')), w(C('3')), w(T("年")), w(Delete)],
    &[w(C('4')), w(C('5')), w(C('6')), w(T("月")), w(Clear)],
    &[w(C('7')), w(C('8')), w(C('9')), w(T("日")), w(C('/'))],
    &[w(C('.')), w(C('0')), w(Nothing), x(NoDay)],
];

#[rustfmt::skip]
pub(super) const HANGUL_DATE: Rows = &[
    &[w(C('1')), w(C('2')), w(C('3')), w(T("년")), w(Delete)],
    &[w(C('4')), w(C('5')), w(C('6')), w(T("월")), w(Clear)],
    &[w(C('7')), w(C('8')), w(C('9')), w(T("일")), w(C('/'))],
    &[w(C('.')), w(C('0')), w(Nothing), x(NoDay)],
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_takes_back_stands_in_one_place_on_every_board_of_digits() {
        let boards = [PHONE, DATE, PLAIN_DATE, DOTTED_DATE, HAN_DATE, HANGUL_DATE];
        for (at, rows) in boards.into_iter().enumerate() {
            let digits = rows.iter().position(|row| row[0].cap == Cap::Char('1'));
            let ends = |at: usize| rows[digits.unwrap() + at].last().unwrap().cap;
            assert_eq!(ends(0), Cap::Delete, "{at}");
            assert_eq!(ends(1), Cap::Clear, "{at}");
        }
    }
}
