//! Which characters are kana, and one form for what looks alike among them.

use unicode_normalization::UnicodeNormalization;

use super::hyphens;

/// Distance from a hiragana to its katakana.
const APART: u32 = 0x60;

/// A letter of ひらがな.
pub const fn is_hiragana(c: char) -> bool {
    matches!(c, 'ぁ'..='ゖ')
}

/// Whether a reading is made of it: kana, ー and the iteration marks, but no ・ and no space.
pub const fn is_kana(c: char) -> bool {
    is_hiragana(c) || matches!(c, 'ゝ'..='ゟ' | 'ァ'..='ヺ' | 'ー'..='ヿ' | 'ㇰ'..='ㇿ')
}

/// Anything of the two blocks of kana: letters, marks and signs (゛ ・ ゠).
pub const fn is_of_kana(c: char) -> bool {
    matches!(c, '\u{3041}'..='\u{30ff}')
}

/// Half-width kana and their marks.
pub const fn is_half_width(c: char) -> bool {
    matches!(c, '\u{ff66}'..='\u{ff9f}')
}

/// The combining form of ゛ and ゜, standing free or not, of any width.
const fn voicing(c: char) -> Option<char> {
    match c {
        '\u{3099}' | '\u{309b}' | '\u{ff9e}' => Some('\u{3099}'),
        '\u{309a}' | '\u{309c}' | '\u{ff9f}' => Some('\u{309a}'),
        _ => None,
    }
}

/// Whether kana go on with it: a mark of voice, or what looks like ー.
pub const fn continues(c: char) -> bool {
    voicing(c).is_some() || hyphens::is_dash(c)
}

/// One form for look-alikes behind kana, as input methods write them: wide and composed letters, ゛゜
/// joined to their letter, ー for any dash. For what is looked up; the letters themselves stay.
pub fn fold(text: &str) -> String {
    let mut behind = false;
    let marked = text.chars().map(|c| {
        let folded = match voicing(c) {
            Some(mark) if behind => mark,
            _ if behind && hyphens::is_dash(c) => 'ー',
            _ => c,
        };
        behind = is_of_kana(folded) || is_half_width(folded);
        folded
    });
    let mut all = String::with_capacity(text.len() * 2);
    all.extend(marked.nfkc());
    all
}

/// The form of a reading. There is no numeral and no wave in one, so 一 and 〜 behind kana are ー as
/// well, ＝ is ゠ and a dot in the middle is ・.
pub fn reading(text: &str) -> String {
    let mut behind = false;
    let folded = fold(text);
    let mut all = String::with_capacity(folded.len() * 3);
    all.extend(folded.chars().map(|c| {
        let of_reading = match c {
            '一' if behind => 'ー',
            '=' if behind => '゠',
            '\u{b7}' | '\u{2022}' | '\u{2027}' | '\u{22c5}' if behind => '・',
            _ if behind && hyphens::is_wave(c) => 'ー',
            _ => c,
        };
        behind = is_of_kana(of_reading) || is_kana(of_reading);
        of_reading
    }));
    all
}

/// A ひらがな as カタカナ; anything else as it is.
pub fn katakana(c: char) -> char {
    match c {
        'ぁ'..='ゖ' | 'ゝ' | 'ゞ' => char::from_u32(u32::from(c) + APART).unwrap_or(c),
        _ => c,
    }
}

/// A カタカナ as ひらがな; anything else as it is, those few too that have none.
pub fn hiragana(c: char) -> char {
    match c {
        'ァ'..='ヶ' | 'ヽ' | 'ヾ' => char::from_u32(u32::from(c) - APART).unwrap_or(c),
        _ => c,
    }
}

/// With ひらがな as カタカナ. As long in bytes as the text, and never reallocated while it grows, so
/// that the caller can wipe it.
pub fn to_katakana(text: &str) -> String {
    let mut all = String::with_capacity(text.len());
    all.extend(text.chars().map(katakana));
    all
}

/// Whether a text in the form of [`reading`] is one: kana, ・, ゠ and spaces, and a mark only behind kana.
pub fn is_reading(text: &str) -> bool {
    let mut behind = false;
    let of_reading = text.chars().all(|c| {
        let lone = matches!(c, '\u{3099}'..='\u{309c}') && !behind;
        behind = is_kana(c);
        !lone && (is_of_kana(c) || is_kana(c) || c == ' ')
    });
    of_reading && text.chars().any(|c| is_kana(c) && c != 'ー')
}

/// The bytes at the beginning of a text that so many characters of its [`fold`] stand for, with the
/// marks that belong to the last of them.
pub fn unfolded(text: &str, chars: usize) -> usize {
    let ends = text.char_indices().map(|(at, c)| at + c.len_utf8());
    let whole = |end: &usize| {
        let after = text.get(*end..).and_then(|rest| rest.chars().next());
        after.is_none_or(|c| voicing(c).is_none())
    };
    let as_many = |end: &usize| fold(text.get(..*end).unwrap_or_default()).chars().count() >= chars;
    ends.filter(whole).find(as_many).unwrap_or(text.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reading_is_made_of_kana() {
        assert!("あんゔアンヴヶーゝヽㇰ".chars().all(is_kana));
        assert!("・ 　aｱ１山゛〜".chars().all(|c| !is_kana(c)));
    }

    #[test]
    fn look_alikes_of_a_reading() {
        for dash in "‐‑‒–—―−-－ーｰ─━⁃﹣﹘〜～~一".chars() {
            let typed = format!("オノ ヨ{dash}コ");
            assert_eq!(reading(&typed), "オノ ヨーコ", "{dash} {:x}", dash as u32);
        }
        for (typed, kept) in [
            ("タカ゛ハシ", "タガハシ"),
            ("は゜は゛", "ぱば"),
            ("ﾀｶﾞﾊｼ", "タガハシ"),
            ("ハﾞハﾟ", "バパ"),
            ("カ\u{3099}", "ガ"),
            ("す゛す゛き", "ずずき"),
            ("ジャン＝リュック", "ジャン゠リュック"),
            ("ジャン=リュック", "ジャン゠リュック"),
            ("ジャン·リュック", "ジャン・リュック"),
            ("ｼﾞｬﾝ･ﾘｭｯｸ", "ジャン・リュック"),
            ("ヨ\u{2011}コ", "ヨーコ"),
            ("トゥㇰ", "トゥㇰ"),
            ("トㇷ゚", "トㇷ゚"),
            ("ヷ ヸ", "ヷ ヸ"),
            ("ワ゛", "ヷ"),
            ("ゝ゛", "ゞ"),
            ("う゛", "ゔ"),
            ("タカハシ　タロウ", "タカハシ タロウ"),
            ("ラ゙", "ラ゙"),
        ] {
            assert_eq!(reading(typed), kept, "{typed}");
            assert!(is_reading(kept), "{kept}");
        }
    }

    #[test]
    fn what_is_no_reading() {
        for typed in [
            "高崎",
            "Taro",
            "１２",
            "-タ",
            "゛タ",
            "\u{3099}",
            "\u{309b}",
            "ー",
            "・",
            " ",
            "タ。",
            "タ（ロ）",
            "タ1",
            "=タ",
            "~",
            "タ 一",
        ] {
            assert!(!is_reading(&reading(typed)), "{typed}");
        }
    }

    #[test]
    fn numerals_and_waves_stay_where_they_may_be_words() {
        assert_eq!(fold("すずき一ろう"), "すずき一ろう");
        assert_eq!(fold("1-2"), "1-2");
        assert_eq!(fold("らーめん らｰめん ら－"), "らーめん らーめん らー");
    }

    #[test]
    fn characters_are_counted_as_they_were_typed() {
        for (typed, chars, bytes) in [
            ("す゛す゛き", 1, 6),
            ("す゛す゛き", 2, 12),
            ("す゛す゛き", 3, 15),
            ("すずき", 2, 6),
            ("らーめん", 2, 6),
            ("か\u{3099}き", 1, 6),
            ("か", 5, 3),
        ] {
            assert_eq!(unfolded(typed, chars), bytes, "{typed} {chars}");
        }
    }

    #[test]
    fn kana_become_the_other_kana_and_nothing_else_changes() {
        let pairs = [
            ("たかはし みちこ", "タカハシ ミチコ"),
            ("ゔぁん・らーめん", "ヴァン・ラーメン"),
            ("さゝき", "サヽキ"),
            ("髙\u{FA19}ABC1-1", "髙\u{FA19}ABC1-1"),
            ("", ""),
        ];
        for (hiragana, katakana) in pairs {
            assert_eq!(to_katakana(hiragana), katakana);
            assert_eq!(to_katakana(katakana), katakana);
            assert_eq!(to_katakana(hiragana).capacity(), hiragana.len());
        }
    }
}
