//! TO BE REPLACED by `crate::keyboard::variants::expand` and `crate::keyboard::kana::to_katakana`
//! once they are here; then this file goes.

const VARIANTS: [(char, &str); 18] = [
    ('高', "髙"),
    ('崎', "﨑"),
    ('吉', "𠮷"),
    ('辺', "邊邉"),
    ('斉', "斎齊齋"),
    ('斎', "齋斉齊"),
    ('浜', "濱濵"),
    ('沢', "澤"),
    ('桜', "櫻"),
    ('広', "廣"),
    ('島', "嶋嶌"),
    ('富', "冨"),
    ('国', "國"),
    ('恵', "惠"),
    ('真', "眞"),
    ('徳', "德"),
    ('滝', "瀧"),
    ('栄', "榮"),
];

/// Words with a kanji replaced by a variant.
pub(super) fn expand(word: &str) -> Vec<String> {
    let mut words = Vec::new();
    for (plain, variants) in VARIANTS {
        if word.contains(plain) {
            let of = |variant: char| word.replace(plain, variant.encode_utf8(&mut [0; 4]));
            words.extend(variants.chars().map(of));
        }
    }
    words.truncate(6);
    words
}

/// Hiragana as katakana; everything else stays.
pub(super) fn to_katakana(text: &str) -> String {
    let katakana = |c: char| match c {
        'ぁ'..='ゖ' | 'ゝ' | 'ゞ' => char::from_u32(u32::from(c) + 0x60).unwrap_or(c),
        c => c,
    };
    text.chars().map(katakana).collect()
}
