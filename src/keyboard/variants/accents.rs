//! The accented Latin letters of Vietnamese, Portuguese, Spanish, Filipino and Indonesian.

/// A letter and its accented forms, the commonest in names first.
type Row = (char, &'static [char]);

#[rustfmt::skip]
const ROWS: &[Row] = &[
    ('a', &['á', 'ã', 'à', 'â', 'ă', 'ạ', 'ầ', 'ấ', 'ậ', 'ả', 'ắ', 'ặ', 'ẩ', 'ẫ', 'ằ', 'ẳ', 'ẵ']),
    ('c', &['ç']),
    ('d', &['đ']),
    ('e', &['é', 'ê', 'ễ', 'ế', 'ệ', 'è', 'ề', 'ể', 'ẹ', 'ẻ', 'ẽ']),
    ('i', &['í', 'ì', 'ị', 'ĩ', 'ỉ']),
    ('n', &['ñ']),
    ('o', &['ó', 'ô', 'õ', 'ơ', 'ồ', 'ỗ', 'ộ', 'ò', 'ọ', 'ố', 'ổ', 'ờ', 'ợ', 'ỏ', 'ớ', 'ở', 'ỡ']),
    ('u', &['ú', 'ü', 'ũ', 'ư', 'ù', 'ụ', 'ữ', 'ứ', 'ủ', 'ừ', 'ự', 'ử']),
    ('y', &['ý', 'ỳ', 'ỷ', 'ỹ', 'ỵ']),
    ('A', &['Á', 'Ã', 'À', 'Â', 'Ă', 'Ạ', 'Ầ', 'Ấ', 'Ậ', 'Ả', 'Ắ', 'Ặ', 'Ẩ', 'Ẫ', 'Ằ', 'Ẳ', 'Ẵ']),
    ('C', &['Ç']),
    ('D', &['Đ']),
    ('E', &['É', 'Ê', 'Ễ', 'Ế', 'Ệ', 'È', 'Ề', 'Ể', 'Ẹ', 'Ẻ', 'Ẽ']),
    ('I', &['Í', 'Ì', 'Ị', 'Ĩ', 'Ỉ']),
    ('N', &['Ñ']),
    ('O', &['Ó', 'Ô', 'Õ', 'Ơ', 'Ồ', 'Ỗ', 'Ộ', 'Ò', 'Ọ', 'Ố', 'Ổ', 'Ờ', 'Ợ', 'Ỏ', 'Ớ', 'Ở', 'Ỡ']),
    ('U', &['Ú', 'Ü', 'Ũ', 'Ư', 'Ù', 'Ụ', 'Ữ', 'Ứ', 'Ủ', 'Ừ', 'Ự', 'Ử']),
    ('Y', &['Ý', 'Ỳ', 'Ỷ', 'Ỹ', 'Ỵ']),
];

/// The accented forms of a letter. Of an accented letter the forms of its base, itself among them:
/// so a wrong accent is one key away from the right one. Empty for all else.
pub fn accents(c: char) -> &'static [char] {
    let row = ROWS
        .iter()
        .find(|(base, forms)| *base == c || forms.contains(&c));
    row.map_or(&[], |(_, forms)| *forms)
}

#[cfg(test)]
mod tests {
    use unicode_normalization::UnicodeNormalization;

    use super::*;

    #[test]
    fn every_form_is_its_letter_with_a_mark() {
        for (base, forms) in ROWS {
            for (at, form) in forms.iter().enumerate() {
                let first = form.nfd().next().unwrap();
                assert!(first == *base || matches!(form, 'đ' | 'Đ'), "{base} {form}");
                assert!(!forms[..at].contains(form), "{form} twice");
                assert_eq!(accents(*form), *forms);
            }
        }
    }

    #[test]
    fn capitals_have_what_small_letters_have() {
        for (base, forms) in ROWS.iter().filter(|(base, _)| base.is_lowercase()) {
            let capitals: Vec<char> = forms.iter().flat_map(|c| c.to_uppercase()).collect();
            assert_eq!(accents(base.to_ascii_uppercase()), capitals, "{base}");
        }
    }

    #[test]
    fn vietnamese_has_every_vowel_with_every_tone() {
        for vowel in "aăâeêioôơuưy".chars() {
            for tone in ["", "\u{300}", "\u{301}", "\u{303}", "\u{309}", "\u{323}"] {
                let letter = format!("{vowel}{tone}").nfc().collect::<String>();
                let letter = letter.chars().next().unwrap();
                let base = letter.nfd().next().unwrap();
                assert!(
                    letter == base || accents(base).contains(&letter),
                    "{letter}"
                );
            }
        }
    }

    #[test]
    fn other_languages_and_other_letters() {
        for (base, forms) in [
            ('a', "áàâã"),
            ('e', "éê"),
            ('i', "í"),
            ('o', "óôõ"),
            ('u', "úü"),
        ] {
            assert!(
                forms.chars().all(|form| accents(base).contains(&form)),
                "{base}"
            );
        }
        assert_eq!(accents('n'), ['ñ']);
        for c in "bz1あ高 ".chars() {
            assert!(accents(c).is_empty(), "{c}");
        }
    }
}
