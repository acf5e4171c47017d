//! Names as they are compared when somebody looks for one: without what two people write differently.

use unicode_normalization::UnicodeNormalization as _;

use super::kana::hiragana;

/// Without blanks, marks on Latin letters, and the difference of small and capital letters, of hiragana and katakana,
/// of wide and narrow ones.
pub fn search_key(name: &str) -> String {
    let bare = name.nfkd().filter(|c| !is_mark(*c) && !c.is_whitespace());
    bare.flat_map(char::to_lowercase).map(plain).collect()
}

/// Those that Latin, Cyrillic and Greek letters are written with.
const fn is_mark(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}')
}

fn plain(c: char) -> char {
    match c {
        'đ' => 'd',
        'ł' => 'l',
        'ø' => 'o',
        'ı' => 'i',
        _ => hiragana(c),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_two_people_write_differently_is_the_same() {
        for (one, other) in [
            ("Nguyễn Thị Hoa", "nguyen thi hoa"),
            ("Đặng", "dang"),
            ("タカサキ　ヨシコ", "たかさき よしこ"),
            ("ﾀｶｻﾞｷ", "タカザキ"),
            ("ミスヾ", "みすゞ"),
            ("João", "JOAO"),
            ("髙﨑 𠮷子", "髙﨑𠮷子"),
        ] {
            assert_eq!(search_key(one), search_key(other));
        }
        assert_ne!(search_key("タカサキ"), search_key("タカザキ"));
    }
}
