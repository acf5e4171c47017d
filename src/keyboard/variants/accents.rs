//! The accented forms of letters: those of the language, else of names from all over the world.

use unicode_normalization::UnicodeNormalization as _;

use crate::text::letters::{Accents, Letters, capital};

/// Small letters of names from all over the world with their accented forms, the commonest first.
const WORLD: [&str; 15] = [
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

/// The accented forms that a language has of a letter, as large as it. Of an accented letter those with one more mark
/// come first, as of ê the tones, then the forms of its base, itself among them: so a wrong accent is one key away from
/// the right one. Empty for all else.
pub fn accents(c: char, letters: &Letters) -> Vec<char> {
    let small = c.to_lowercase().next().unwrap_or(c);
    let row = match letters.accents() {
        Accents::World => WORLD.iter().copied().find(|row| row.contains(small)),
        Accents::Own(rows) => rows
            .iter()
            .map(String::as_str)
            .find(|row| row.contains(small)),
    };
    let forms = row.unwrap_or_default().chars().skip(1);
    let mut forms: Vec<char> = forms.collect();
    forms.sort_by_key(|form| !is_built_on(*form, small));
    let forms = forms.into_iter();
    if small == c {
        forms.collect()
    } else {
        forms.map(capital).collect()
    }
}

/// Whether a form is this accented letter with further marks.
fn is_built_on(form: char, letter: char) -> bool {
    if form == letter {
        return false;
    }
    let marks = |c: char| -> Vec<char> { c.nfd().skip(1).collect() };
    let (all, some) = (marks(form), marks(letter));
    !some.is_empty() && some.iter().all(|mark| all.contains(mark))
}

#[cfg(test)]
mod tests {
    use unicode_normalization::UnicodeNormalization;

    use super::*;

    #[test]
    fn every_form_is_its_letter_with_a_mark() {
        for row in WORLD {
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
    fn a_language_has_its_own_and_no_other() {
        let own = Letters::new("", "aáã dđ");
        for (letter, forms) in [('a', "áã"), ('ã', "áã"), ('A', "ÁÃ"), ('Đ', "Đ"), ('n', "")]
        {
            let offered: String = accents(letter, &own).into_iter().collect();
            assert_eq!(offered, forms, "{letter}");
        }
        for (letter, forms) in [('l', "ł"), ('s', "śšş")] {
            let offered: String = accents(letter, &Letters::default()).into_iter().collect();
            assert_eq!(offered, forms, "{letter}");
        }
        for c in "b1あ高 ß".chars() {
            assert!(accents(c, &Letters::default()).is_empty(), "{c}");
        }
        assert!(accents('a', &Letters::new("", "none")).is_empty());
    }

    #[test]
    fn the_tones_of_a_letter_come_before_the_other_letters() {
        let letters = Letters::new("", "eéèẻẽẹêếềểễệ ơờớ");
        for (letter, forms) in [
            ('ê', "ếềểễệéèẻẽẹê"),
            ('Ê', "ẾỀỂỄỆÉÈẺẼẸÊ"),
            ('e', "éèẻẽẹêếềểễệ"),
        ] {
            let offered: String = accents(letter, &letters).into_iter().collect();
            assert_eq!(offered, forms, "{letter}");
        }
        for c in WORLD.iter().flat_map(|row| row.chars().skip(1)) {
            let offered = accents(c, &Letters::default());
            assert!(offered.contains(&c), "{c}");
            assert!(
                offered.is_sorted_by_key(|form| !is_built_on(*form, c)),
                "{c}"
            );
        }
    }
}
