//! Romaji as data: consonants and the five kana they make with a i u e o.
//!
//! Both ways of spelling (し si shi) and what Japanese keyboards add for small letters (x or l
//! before) and for names from abroad (てぃ thi, うぃ wi).

/// A row: the letters before the vowel, in all spellings, and the kana for a i u e o (`-` where there is none).
#[rustfmt::skip]
pub(super) const ROWS: &[(&str, [&str; 5])] = &[
    ("",    ["あ", "い", "う", "え", "お"]),
    ("k",   ["か", "き", "く", "け", "こ"]),
    ("ky",  ["きゃ", "きぃ", "きゅ", "きぇ", "きょ"]),
    ("kw",  ["くぁ", "くぃ", "くぅ", "くぇ", "くぉ"]),
    ("g",   ["が", "ぎ", "ぐ", "げ", "ご"]),
    ("gy",  ["ぎゃ", "ぎぃ", "ぎゅ", "ぎぇ", "ぎょ"]),
    ("gw",  ["ぐぁ", "ぐぃ", "ぐぅ", "ぐぇ", "ぐぉ"]),
    ("s",   ["さ", "し", "す", "せ", "そ"]),
    ("sh",  ["しゃ", "し", "しゅ", "しぇ", "しょ"]),
    ("sy",  ["しゃ", "しぃ", "しゅ", "しぇ", "しょ"]),
    ("sw",  ["すぁ", "すぃ", "すぅ", "すぇ", "すぉ"]),
    ("z",   ["ざ", "じ", "ず", "ぜ", "ぞ"]),
    ("zy jy", ["じゃ", "じぃ", "じゅ", "じぇ", "じょ"]),
    ("j",   ["じゃ", "じ", "じゅ", "じぇ", "じょ"]),
    ("t",   ["た", "ち", "つ", "て", "と"]),
    ("ch",  ["ちゃ", "ち", "ちゅ", "ちぇ", "ちょ"]),
    ("ty cy", ["ちゃ", "ちぃ", "ちゅ", "ちぇ", "ちょ"]),
    ("ts",  ["つぁ", "つぃ", "つ", "つぇ", "つぉ"]),
    ("th",  ["てゃ", "てぃ", "てゅ", "てぇ", "てょ"]),
    ("tw",  ["とぁ", "とぃ", "とぅ", "とぇ", "とぉ"]),
    ("d",   ["だ", "ぢ", "づ", "で", "ど"]),
    ("dy",  ["ぢゃ", "ぢぃ", "ぢゅ", "ぢぇ", "ぢょ"]),
    ("dz",  ["づぁ", "づぃ", "づ", "づぇ", "づぉ"]),
    ("dh",  ["でゃ", "でぃ", "でゅ", "でぇ", "でょ"]),
    ("dw",  ["どぁ", "どぃ", "どぅ", "どぇ", "どぉ"]),
    ("n",   ["な", "に", "ぬ", "ね", "の"]),
    ("ny",  ["にゃ", "にぃ", "にゅ", "にぇ", "にょ"]),
    ("h",   ["は", "ひ", "ふ", "へ", "ほ"]),
    ("hy",  ["ひゃ", "ひぃ", "ひゅ", "ひぇ", "ひょ"]),
    ("f",   ["ふぁ", "ふぃ", "ふ", "ふぇ", "ふぉ"]),
    ("fy",  ["ふゃ", "ふぃ", "ふゅ", "ふぇ", "ふょ"]),
    ("b",   ["ば", "び", "ぶ", "べ", "ぼ"]),
    ("by",  ["びゃ", "びぃ", "びゅ", "びぇ", "びょ"]),
    ("p",   ["ぱ", "ぴ", "ぷ", "ぺ", "ぽ"]),
    ("py",  ["ぴゃ", "ぴぃ", "ぴゅ", "ぴぇ", "ぴょ"]),
    ("m",   ["ま", "み", "む", "め", "も"]),
    ("my",  ["みゃ", "みぃ", "みゅ", "みぇ", "みょ"]),
    ("y",   ["や", "い", "ゆ", "いぇ", "よ"]),
    ("r",   ["ら", "り", "る", "れ", "ろ"]),
    ("ry",  ["りゃ", "りぃ", "りゅ", "りぇ", "りょ"]),
    ("w",   ["わ", "うぃ", "う", "うぇ", "を"]),
    ("wh",  ["うぁ", "うぃ", "う", "うぇ", "うぉ"]),
    ("wy",  ["-", "ゐ", "-", "ゑ", "-"]),
    ("v",   ["ゔぁ", "ゔぃ", "ゔ", "ゔぇ", "ゔぉ"]),
    ("vy",  ["ゔゃ", "ゔぃ", "ゔゅ", "ゔぇ", "ゔょ"]),
    ("c",   ["か", "し", "く", "せ", "こ"]),
    ("q",   ["くぁ", "くぃ", "く", "くぇ", "くぉ"]),
    ("x l",   ["ぁ", "ぃ", "ぅ", "ぇ", "ぉ"]),
    ("xy ly", ["ゃ", "ぃ", "ゅ", "ぇ", "ょ"]),
    ("xt xts lt lts", ["-", "-", "っ", "-", "-"]),
    ("xw lw", ["ゎ", "-", "-", "-", "-"]),
    ("xk lk", ["ゕ", "-", "-", "ゖ", "-"]),
];

/// The kana of these consonants and this vowel.
pub(super) fn kana(consonants: &str, vowel: char) -> Option<&'static str> {
    let column = "aiueo".chars().position(|v| v == vowel)?;
    let mut rows = ROWS.iter();
    let (_, kana) = rows.find(|(spellings, _)| spellings.split(' ').any(|of| of == consonants))?;
    kana.get(column).copied().filter(|kana| *kana != "-")
}

/// Whether consonants of a row begin with these letters.
pub(super) fn begins(letters: &str) -> bool {
    let mut all = ROWS.iter().flat_map(|(spellings, _)| spellings.split(' '));
    all.any(|consonants| consonants.starts_with(letters))
}
