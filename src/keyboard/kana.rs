//! The keys that change a kana: voicing, small letters.
//!
//! Full-width, composed kana only; everything else is let through as it is. It must not know words.

use crate::text::kana::{hiragana, katakana};

/// Plain and voiced, in pairs. う has a voiced form too, for names from abroad.
const VOICED: &str =
    "かがきぎくぐけげこごさざしじすずせぜそぞただちぢつづてでとどはばひびふぶへべほぼうゔゝゞ";
/// Plain and half voiced, in pairs.
const HALF_VOICED: &str = "はぱひぴふぷへぺほぽ";
/// Full size and small, in pairs.
const SMALL: &str = "つっやゃゆゅよょあぁいぃうぅえぇおぉわゎ";
/// Small in katakana alone: 霞ヶ関, 一ヵ月. As hiragana they would only be a slip of the finger.
const SMALL_KATAKANA: &str = "カヵケヶ";

/// With ゛ or, if it has it, without (か ⇄ が, ぱ → ば). None where there is no such kana.
pub fn voice(c: char) -> Option<char> {
    alike(c, |plain| {
        other(VOICED, plain).or_else(|| other(VOICED, other(HALF_VOICED, plain)?))
    })
}

/// With ゜ or, if it has it, without (は ⇄ ぱ, ば → ぱ). None where there is no such kana.
pub fn half_voice(c: char) -> Option<char> {
    alike(c, |plain| {
        other(HALF_VOICED, plain).or_else(|| other(HALF_VOICED, other(VOICED, plain)?))
    })
}

/// Small or, if it is, full size (つ ⇄ っ). None where there is no such kana.
pub fn small(c: char) -> Option<char> {
    other(SMALL_KATAKANA, c).or_else(|| alike(c, |plain| other(SMALL, plain)))
}

/// The rule of a hiragana, for katakana as well.
fn alike(c: char, rule: impl Fn(char) -> Option<char>) -> Option<char> {
    let plain = hiragana(c);
    let found = rule(plain)?;
    Some(if plain == c { found } else { katakana(found) })
}

/// The other one of the pair.
fn other(pairs: &str, c: char) -> Option<char> {
    let mut letters = pairs.chars();
    while let (Some(one), Some(two)) = (letters.next(), letters.next()) {
        if c == one {
            return Some(two);
        }
        if c == two {
            return Some(one);
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_go_on_and_off() {
        let cases = [
            (
                voice as fn(char) -> Option<char>,
                "かが がか はば ばは ぱば うゔ ゔう カガ ホボ ポボ ヴウ ゝゞ",
            ),
            (half_voice, "はぱ ぱは ばぱ ハパ パハ ベペ"),
            (
                small,
                "つっ っつ やゃ あぁ わゎ ツッ ョヨ ヮワ カヵ ケヶ ヶケ",
            ),
        ];
        for (rule, pairs) in cases {
            for pair in pairs.split(' ') {
                let mut pair = pair.chars();
                let (from, to) = (pair.next().unwrap(), pair.next());
                assert_eq!(rule(from), to, "{from}");
            }
        }
    }

    #[test]
    fn others_have_no_marks() {
        for c in "あなんーまA1髙 ・".chars() {
            assert_eq!(voice(c), None, "{c}");
        }
        for c in "かなんーうA1髙".chars() {
            assert_eq!(half_voice(c), None, "{c}");
        }
        for c in "かなんーがA1髙".chars() {
            assert_eq!(small(c), None, "{c}");
        }
    }
}
