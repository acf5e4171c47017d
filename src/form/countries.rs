//! Country codes of ITU-T E.164 and how many digits a number there has behind the code.
//!
//! From the numbering plans as of 2025, special services left out. Where plans are open the range is wide:
//! it says what cannot be a number there, not what is one.

/// A code, and the least and most digits behind it.
type CountryCode = (&'static str, usize, usize);

#[rustfmt::skip]
const ROWS: &[CountryCode] = &[
    ("1", 10, 10), ("7", 10, 10), ("20", 8, 10), ("27", 9, 9), ("30", 10, 10), ("31", 9, 9), ("32", 8, 9),
    ("33", 9, 9), ("34", 9, 9), ("36", 8, 9), ("39", 6, 11), ("40", 9, 9), ("41", 9, 9), ("43", 7, 13),
    ("44", 9, 10), ("45", 8, 8), ("46", 7, 10), ("47", 8, 8), ("48", 9, 9), ("49", 6, 12), ("51", 8, 9),
    ("52", 10, 11), ("53", 8, 8), ("54", 10, 11), ("55", 10, 11), ("56", 9, 9), ("57", 10, 10),
    ("58", 10, 10), ("60", 8, 10), ("61", 9, 9), ("62", 8, 12), ("63", 8, 10), ("64", 8, 10), ("65", 8, 8),
    ("66", 8, 9), ("82", 8, 10), ("84", 9, 10), ("86", 10, 11), ("90", 10, 10), ("91", 10, 10),
    ("92", 9, 10), ("93", 9, 9), ("94", 9, 9), ("95", 7, 10), ("98", 10, 10), ("211", 9, 9), ("212", 9, 9),
    ("213", 8, 9), ("216", 8, 8), ("218", 9, 9), ("220", 7, 7), ("221", 9, 9), ("222", 8, 8), ("223", 8, 8),
    ("224", 8, 9), ("225", 10, 10), ("226", 8, 8), ("227", 8, 8), ("228", 8, 8), ("229", 8, 10),
    ("230", 7, 8), ("231", 7, 9), ("232", 8, 8), ("233", 9, 9), ("234", 8, 10), ("235", 8, 8), ("236", 8, 8),
    ("237", 9, 9), ("238", 7, 7), ("239", 7, 7), ("240", 9, 9), ("241", 7, 8), ("242", 9, 9), ("243", 7, 9),
    ("244", 9, 9), ("245", 7, 9), ("246", 7, 7), ("248", 7, 7), ("249", 9, 9), ("250", 9, 9), ("251", 9, 9),
    ("252", 7, 9), ("253", 8, 8), ("254", 7, 9), ("255", 9, 9), ("256", 9, 9), ("257", 8, 8), ("258", 8, 9),
    ("260", 9, 9), ("261", 9, 9), ("262", 9, 9), ("263", 8, 10), ("264", 8, 9), ("265", 7, 9), ("266", 8, 8),
    ("267", 7, 8), ("268", 8, 8), ("269", 7, 7), ("290", 4, 5), ("291", 7, 7), ("297", 7, 7), ("298", 6, 6),
    ("299", 6, 6), ("350", 8, 8), ("351", 9, 9), ("352", 6, 9), ("353", 7, 9), ("354", 7, 9), ("355", 8, 9),
    ("356", 8, 8), ("357", 8, 8), ("358", 6, 11), ("359", 7, 9), ("370", 8, 8), ("371", 8, 8), ("372", 7, 8),
    ("373", 8, 8), ("374", 8, 8), ("375", 9, 9), ("376", 6, 6), ("377", 8, 9), ("378", 6, 10), ("380", 9, 9),
    ("381", 8, 9), ("382", 8, 8), ("383", 8, 9), ("385", 8, 9), ("386", 8, 8), ("387", 8, 8), ("389", 8, 8),
    ("420", 9, 9), ("421", 9, 9), ("423", 7, 7), ("500", 5, 5), ("501", 7, 7), ("502", 8, 8), ("503", 8, 8),
    ("504", 8, 8), ("505", 8, 8), ("506", 8, 8), ("507", 7, 8), ("508", 6, 9), ("509", 8, 8), ("590", 9, 9),
    ("591", 8, 8), ("592", 7, 7), ("593", 8, 9), ("594", 9, 9), ("595", 7, 9), ("596", 9, 9), ("597", 6, 7),
    ("598", 7, 8), ("599", 7, 8), ("670", 7, 8), ("672", 5, 6), ("673", 7, 7), ("674", 7, 7), ("675", 7, 8),
    ("676", 5, 7), ("677", 5, 7), ("678", 5, 7), ("679", 7, 7), ("680", 7, 7), ("681", 6, 6), ("682", 5, 5),
    ("683", 4, 7), ("685", 5, 7), ("686", 5, 8), ("687", 6, 6), ("688", 5, 7), ("689", 8, 8), ("690", 4, 7),
    ("691", 7, 7), ("692", 7, 7), ("850", 8, 10), ("852", 8, 8), ("853", 8, 8), ("855", 8, 9), ("856", 8, 10),
    ("880", 8, 10), ("886", 8, 9), ("960", 7, 7), ("961", 7, 8), ("962", 8, 9), ("963", 8, 9), ("964", 8, 10),
    ("965", 8, 8), ("966", 9, 9), ("967", 7, 9), ("968", 8, 8), ("970", 8, 9), ("971", 8, 9), ("972", 8, 9),
    ("973", 8, 8), ("974", 8, 8), ("975", 7, 8), ("976", 8, 8), ("977", 8, 10), ("992", 9, 9), ("993", 8, 8),
    ("994", 9, 9), ("995", 9, 9), ("996", 9, 9), ("998", 9, 9),
];

/// Japan's own code.
const JAPAN: &str = "81";

/// The Japanese prefixes with eleven digits in all, without their 0.
const ELEVEN: [&str; 5] = ["50", "60", "70", "80", "90"];

/// Whether ASCII digits, without the +, are a number of some country: an existing code and a length
/// that this country has. A 0 kept behind the code, as at home, does not count.
pub(super) fn is_number(digits: &str) -> bool {
    if let Some(rest) = digits.strip_prefix(JAPAN) {
        return is_japanese(rest.strip_prefix('0').unwrap_or(rest));
    }
    let row = ROWS.iter().find(|(code, _, _)| digits.starts_with(code));
    row.is_some_and(|(code, least, most)| {
        let rest = digits.strip_prefix(code).unwrap_or_default();
        let fits = |rest: &str| (*least..=*most).contains(&rest.len());
        fits(rest) || rest.strip_prefix('0').is_some_and(fits)
    })
}

/// Whether digits, without the 0 in front, are a number in Japan.
pub(super) fn is_japanese(digits: &str) -> bool {
    let eleven = ELEVEN.iter().any(|head| digits.starts_with(head));
    digits.len() == if eleven { 10 } else { 9 } && !digits.starts_with('0')
}

/// Whether twelve digits are a Japanese number of eleven digits with the country code, its + left out.
pub(super) fn lacks_plus(digits: &str) -> bool {
    let rest = digits.strip_prefix(JAPAN).unwrap_or_default();
    rest.len() == 10 && ELEVEN.iter().any(|head| rest.starts_with(head))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_code_begins_another() {
        for (at, (code, least, most)) in ROWS.iter().enumerate() {
            let others = ROWS.iter().enumerate().filter(|(other, _)| *other != at);
            let begun = others.filter(|(_, (other, _, _))| other.starts_with(code));
            assert_eq!(begun.count(), 0, "{code}");
            assert!(
                !JAPAN.starts_with(code) && !code.starts_with(JAPAN),
                "{code}"
            );
            assert!(least <= most && code.len() + most <= 15, "{code}");
        }
    }

    #[test]
    fn numbers_of_many_countries() {
        for digits in [
            "819012345678",
            "81312345678",
            "8109012345678",
            "14155551234",
            "442079460958",
            "84912345678",
            "842412345678",
            "8613812345678",
            "821012345678",
            "639171234567",
            "6281234567890",
            "5511912345678",
            "9779812345678",
            "380501234567",
            "79161234567",
            "66812345678",
            "6591234567",
            "886912345678",
            "95912345678",
            "85512345678",
            "97688123456",
            "4915112345678",
            "390612345678",
        ] {
            assert!(is_number(digits), "{digits}");
        }
    }

    #[test]
    fn no_numbers_of_any() {
        for digits in [
            "",
            "81",
            "811234567890",
            "81901234567",
            "123456789012",
            "999123456789",
            "0812345678",
            "65912345678",
            "3361234567890",
            "210123456789",
            "810001234567",
        ] {
            assert!(!is_number(digits), "{digits}");
        }
        assert!(lacks_plus("819012345678") && lacks_plus("815012345678"));
        assert!(!lacks_plus("811012345678") && !lacks_plus("8190123456789"));
    }
}
