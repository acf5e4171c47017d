//! Burmese as Zawgyi has it: the same numbers as Unicode, for other letters in another order.

/// Where a text is Burmese, but not as Unicode has it: at the first sign that cannot stand there.
pub(crate) fn zawgyi(text: &str) -> Option<usize> {
    let after = text.chars().skip(1).map(Some).chain([None]);
    let mut before = None;
    for ((at, c), after) in text.char_indices().zip(after) {
        let fits = match c {
            // The vowel e and the medials stand behind their consonant; Zawgyi has e and its r before it.
            '\u{1031}' => before.is_some_and(|of| is_consonant(of) || is_medial(of)),
            c if is_medial(c) => {
                before.is_some_and(|of| is_consonant(of) || is_medial(of) || of == '\u{103a}')
            }
            // What stacks letters has one below; in Zawgyi it is the mark of a last letter.
            '\u{1039}' => after.is_some_and(|of| is_consonant(of) && of != '\u{1021}'),
            // The mark of a last letter has no vowel behind it, but u in a few words; in Zawgyi it is a medial.
            '\u{103a}' => !after.is_some_and(
                |of| matches!(of, '\u{102b}'..='\u{102e}' | '\u{1031}'..='\u{1032}' | '\u{1036}'),
            ),
            _ => true,
        };
        if !fits {
            return Some(at);
        }
        before = Some(c);
    }
    None
}

/// Letters that can carry a vowel, those of Shan, Mon and Karen among them.
const fn is_consonant(c: char) -> bool {
    matches!(
        c,
        '\u{1000}'..='\u{102a}'
            | '\u{103f}'
            | '\u{104e}'
            | '\u{1050}'..='\u{1055}'
            | '\u{105a}'..='\u{105d}'
            | '\u{1061}'
            | '\u{1065}'..='\u{1066}'
            | '\u{106e}'..='\u{1070}'
            | '\u{1075}'..='\u{1081}'
            | '\u{108e}'
            | '\u{200b}'..='\u{200d}'
            | '\u{25cc}'
            | '\u{a9e0}'..='\u{a9fe}'
            | '\u{aa60}'..='\u{aa7f}'
    )
}

const fn is_medial(c: char) -> bool {
    matches!(c, '\u{103b}'..='\u{103e}' | '\u{105e}'..='\u{1060}' | '\u{1082}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn zawgyi_is_told_from_unicode() {
        // Myanmar, thanks, certificate, information, card, reception, please, insurance.
        for (zawgyi_has, unicode_has) in [
            ("ျမန္မာ", "မြန်မာ"),
            ("ေက်းဇူးတင္ပါတယ္", "ကျေးဇူးတင်ပါတယ်"),
            ("လက္မွတ္", "လက်မှတ်"),
            ("အခ်က္အလက္", "အချက်အလက်"),
            ("ကတ္", "ကတ်"),
            ("ေကာင္တာ", "ကောင်တာ"),
            ("ေက်းဇူးျပဳ၍", "ကျေးဇူးပြု၍"),
            ("အာမခံ အဖြဲ႕ ေျပာပါ", "အာမခံ အဖွဲ့ ပြောပါ"),
        ] {
            assert!(zawgyi(zawgyi_has).is_some(), "{zawgyi_has}");
            assert_eq!(zawgyi(unicode_has), None, "{unicode_has}");
        }
        assert_eq!(zawgyi("a = ေက်း"), Some(4));
        // Stacked letters, a kinzi, and what is written shorter than it is said.
        for unicode_has in [
            "ဗုဒ္ဓ",
            "အင်္ဂလိပ်",
            "ကျွန်ုပ်",
            "ယောက်ျား",
            "၎င်း",
            "ဩဂုတ်",
            "မင်္ဂလာပါ",
            "",
        ] {
            assert_eq!(zawgyi(unicode_has), None, "{unicode_has}");
        }
    }
}
