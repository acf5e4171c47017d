//! The accented Latin letters of each language.

use crate::text::language::subtag;

/// Small letters with their accented forms, the commonest in names first.
type Rows = &'static [&'static str];

const VIETNAMESE: Rows = &[
    "aáàảãạăắằẳẵặâấầẩẫậ",
    "dđ",
    "eéèẻẽẹêếềểễệ",
    "iíìỉĩị",
    "oóòỏõọôốồổỗộơớờởỡợ",
    "uúùủũụưứừửữự",
    "yýỳỷỹỵ",
];

const PORTUGUESE: Rows = &["aáãàâ", "cç", "eéê", "ií", "oóôõ", "uúü"];

const SPANISH: Rows = &["aá", "eé", "ií", "nñ", "oó", "uúü", "yý"];

const FILIPINO: Rows = &["nñ", "aáàâ", "eéèê", "iíìî", "oóòô", "uúùû"];

const INDONESIAN: Rows = &["eéè"];

/// Of names from all over the world, for those who read a language that is not written in Latin letters,
/// or English.
const WORLD: Rows = &[
    "aáãàâäåāąăạầấậảắặẩẫằẳẵ",
    "cçćč",
    "dđď",
    "eéêèëęěēễếệềểẹẻẽ",
    "gğģ",
    "iíîìïīịĩỉ",
    "lł",
    "nñńňņ",
    "oóôõöòøōőơồỗộọốổờợỏớởỡ",
    "rř",
    "sśšş",
    "tťț",
    "uúüùûůūűũưụữứủừựử",
    "yýÿỳỷỹỵ",
    "zżźž",
];

/// The rows of a language.
fn rows(tag: &str) -> Rows {
    match subtag(tag) {
        "vi" => VIETNAMESE,
        "pt" => PORTUGUESE,
        "es" => SPANISH,
        "fil" => FILIPINO,
        "id" => INDONESIAN,
        _ => WORLD,
    }
}

/// The accented forms that a language has of a letter, as large as it. Of an accented letter the forms of
/// its base, itself among them: so a wrong accent is one key away from the right one. Empty for all else.
pub fn accents(c: char, language: &str) -> Vec<char> {
    let small = c.to_lowercase().next().unwrap_or(c);
    let row = rows(language).iter().find(|row| row.contains(small));
    let forms = row.map_or("", |row| row).chars().skip(1);
    if small == c {
        forms.collect()
    } else {
        forms.flat_map(char::to_uppercase).collect()
    }
}

#[cfg(test)]
mod tests {
    use unicode_normalization::UnicodeNormalization;

    use super::*;

    const ALL: [Rows; 6] = [VIETNAMESE, PORTUGUESE, SPANISH, FILIPINO, INDONESIAN, WORLD];

    #[test]
    fn every_form_is_its_letter_with_a_mark() {
        for row in ALL.into_iter().flatten() {
            let base = row.chars().next().unwrap();
            for (at, form) in row.chars().enumerate().skip(1) {
                let first = form.nfd().next().unwrap();
                assert!(first == base || "đłø".contains(form), "{row} {form}");
                assert!(!row.chars().take(at).any(|of| of == form), "{form} twice");
                assert_eq!(form.to_uppercase().count(), 1, "{form}");
            }
        }
    }

    #[test]
    fn vietnamese_has_every_vowel_with_every_tone() {
        for vowel in "aăâeêioôơuưy".chars() {
            for tone in ["", "\u{300}", "\u{301}", "\u{303}", "\u{309}", "\u{323}"] {
                let letter = format!("{vowel}{tone}").nfc().collect::<String>();
                let letter = letter.chars().next().unwrap();
                let base = letter.nfd().next().unwrap();
                for language in ["vi", "en", "ja"] {
                    let offered = accents(base, language);
                    assert!(letter == base || offered.contains(&letter), "{letter}");
                }
            }
        }
    }

    #[test]
    fn each_language_has_its_own_and_no_other() {
        for (tag, letter, forms) in [
            ("pt-BR", 'a', "áãàâ"),
            ("pt-BR", 'ã', "áãàâ"),
            ("pt-BR", 'A', "ÁÃÀÂ"),
            ("pt-BR", 'Ç', "Ç"),
            ("pt-BR", 'n', ""),
            ("pt-BR", 'd', ""),
            ("es", 'n', "ñ"),
            ("es-419", 'N', "Ñ"),
            ("es", 'a', "á"),
            ("fil", 'n', "ñ"),
            ("id", 'e', "éè"),
            ("id", 'a', ""),
            ("vi", 'd', "đ"),
            ("vi", 'Đ', "Đ"),
            ("vi", 'c', ""),
            ("en", 'l', "ł"),
            ("ja", 's', "śšş"),
        ] {
            let offered: String = accents(letter, tag).into_iter().collect();
            assert_eq!(offered, forms, "{tag} {letter}");
        }
        for c in "b1あ高 ß".chars() {
            assert!(accents(c, "en").is_empty(), "{c}");
        }
    }
}
