//! The boards, as they look.
//!
//! The あ column is at the left: on a screen of horizontal writing the eye and the arrow keys begin
//! there. や and わ leave four of the fifty places free: ゛ ゜ ー 小 stand in them. Latin letters stand
//! as on every telephone; three rows of ten hold them with the signs that names need. The ten keys
//! stand as on a telephone too, not as on a calculator.

use super::Board::{Capitals, Digits, Hiragana, Katakana, Latin};
use super::Cap::{
    self, Board as B, Char as C, Clear, Delete, Era as E, HalfVoice, Nothing, Small, Space,
    Text as T, Voice,
};
use crate::calendar::era::Era::{Heisei, Meiji, Reiwa, Showa, Taisho};

type Rows = &'static [&'static [Cap]];

#[rustfmt::skip]
pub(super) const HIRAGANA: Rows = &[
    &[C('あ'), C('か'), C('さ'), C('た'), C('な'), C('は'), C('ま'), C('や'), C('ら'), C('わ')],
    &[C('い'), C('き'), C('し'), C('ち'), C('に'), C('ひ'), C('み'), Voice, C('り'), C('を')],
    &[C('う'), C('く'), C('す'), C('つ'), C('ぬ'), C('ふ'), C('む'), C('ゆ'), C('る'), C('ん')],
    &[C('え'), C('け'), C('せ'), C('て'), C('ね'), C('へ'), C('め'), HalfVoice, C('れ'), C('ー')],
    &[C('お'), C('こ'), C('そ'), C('と'), C('の'), C('ほ'), C('も'), C('よ'), C('ろ'), Small],
    &[Space, Delete, Clear, B(Katakana), B(Latin), B(Capitals), B(Digits)],
];

#[rustfmt::skip]
pub(super) const KATAKANA: Rows = &[
    &[C('ア'), C('カ'), C('サ'), C('タ'), C('ナ'), C('ハ'), C('マ'), C('ヤ'), C('ラ'), C('ワ')],
    &[C('イ'), C('キ'), C('シ'), C('チ'), C('ニ'), C('ヒ'), C('ミ'), Voice, C('リ'), C('ヲ')],
    &[C('ウ'), C('ク'), C('ス'), C('ツ'), C('ヌ'), C('フ'), C('ム'), C('ユ'), C('ル'), C('ン')],
    &[C('エ'), C('ケ'), C('セ'), C('テ'), C('ネ'), C('ヘ'), C('メ'), HalfVoice, C('レ'), C('ー')],
    &[C('オ'), C('コ'), C('ソ'), C('ト'), C('ノ'), C('ホ'), C('モ'), C('ヨ'), C('ロ'), Small],
    &[Space, Delete, Clear, B(Hiragana), B(Latin), B(Capitals), B(Digits)],
];

#[rustfmt::skip]
pub(super) const LATIN: Rows = &[
    &[C('q'), C('w'), C('e'), C('r'), C('t'), C('y'), C('u'), C('i'), C('o'), C('p')],
    &[C('a'), C('s'), C('d'), C('f'), C('g'), C('h'), C('j'), C('k'), C('l'), C('\'')],
    &[C('z'), C('x'), C('c'), C('v'), C('b'), C('n'), C('m'), C('-'), C('.'), C(',')],
    &[Space, Delete, Clear, B(Hiragana), B(Katakana), B(Capitals), B(Digits)],
];

#[rustfmt::skip]
pub(super) const CAPITALS: Rows = &[
    &[C('Q'), C('W'), C('E'), C('R'), C('T'), C('Y'), C('U'), C('I'), C('O'), C('P')],
    &[C('A'), C('S'), C('D'), C('F'), C('G'), C('H'), C('J'), C('K'), C('L'), C('\'')],
    &[C('Z'), C('X'), C('C'), C('V'), C('B'), C('N'), C('M'), C('-'), C('.'), C(',')],
    &[Space, Delete, Clear, B(Hiragana), B(Katakana), B(Latin), B(Digits)],
];

#[rustfmt::skip]
pub(super) const DIGITS: Rows = &[
    &[C('1'), C('2'), C('3'), T("丁目"), T("番地")],
    &[C('4'), C('5'), C('6'), T("番"), T("号")],
    &[C('7'), C('8'), C('9'), T("号室"), T("階")],
    &[T("-"), C('0'), Nothing, Nothing, T("棟"), T("の")],
    &[Space, Delete, Clear, B(Hiragana), B(Katakana), B(Latin), B(Capitals)],
];

#[rustfmt::skip]
pub(super) const PHONE: Rows = &[
    &[C('1'), C('2'), C('3'), Nothing, Nothing, Delete],
    &[C('4'), C('5'), C('6'), Nothing, Nothing, Clear],
    &[C('7'), C('8'), C('9'), Nothing, Nothing, Nothing, Nothing],
    &[T("-"), C('0'), T("+"), Nothing, Nothing, Nothing, Nothing],
];

#[rustfmt::skip]
pub(super) const DATE: Rows = &[
    &[E(Reiwa), C('1'), C('2'), C('3'), T("年")],
    &[E(Heisei), C('4'), C('5'), C('6'), T("月")],
    &[E(Showa), C('7'), C('8'), C('9'), T("日")],
    &[E(Taisho), T("元"), C('0'), T("/"), Delete],
    &[E(Meiji), Nothing, Nothing, Nothing, Nothing, Nothing, Nothing, Clear],
];

#[rustfmt::skip]
pub(super) const PLAIN_DATE: Rows = &[
    &[Nothing, Nothing, C('1'), C('2'), C('3'), T("/")],
    &[Nothing, Nothing, C('4'), C('5'), C('6'), T(".")],
    &[Nothing, Nothing, C('7'), C('8'), C('9'), T("-")],
    &[Nothing, Nothing, Nothing, Nothing, C('0'), Nothing, Nothing, Delete],
    &[Nothing, Nothing, Nothing, Nothing, Nothing, Nothing, Nothing, Nothing, Clear],
];

#[rustfmt::skip]
pub(super) const HAN_DATE: Rows = &[
    &[Nothing, Nothing, C('1'), C('2'), C('3'), T("年")],
    &[Nothing, Nothing, C('4'), C('5'), C('6'), T("月")],
    &[Nothing, Nothing, C('7'), C('8'), C('9'), T("日")],
    &[Nothing, Nothing, T("."), C('0'), T("/"), Delete],
    &[Nothing, Nothing, Nothing, Nothing, Nothing, Nothing, Nothing, Nothing, Clear],
];

#[rustfmt::skip]
pub(super) const HANGUL_DATE: Rows = &[
    &[Nothing, Nothing, C('1'), C('2'), C('3'), T("년")],
    &[Nothing, Nothing, C('4'), C('5'), C('6'), T("월")],
    &[Nothing, Nothing, C('7'), C('8'), C('9'), T("일")],
    &[Nothing, Nothing, T("."), C('0'), T("/"), Delete],
    &[Nothing, Nothing, Nothing, Nothing, Nothing, Nothing, Nothing, Nothing, Clear],
];
