//! Digits of any script, and the Japanese numerals.

/// The zeros of all decimal digits of Unicode 16 (general category Nd); 1 to 9 follow each.
#[rustfmt::skip]
const ZEROS: [char; 76] = [
    '\u{30}', '\u{660}', '\u{6f0}', '\u{7c0}', '\u{966}', '\u{9e6}', '\u{a66}', '\u{ae6}',
    '\u{b66}', '\u{be6}', '\u{c66}', '\u{ce6}', '\u{d66}', '\u{de6}', '\u{e50}', '\u{ed0}',
    '\u{f20}', '\u{1040}', '\u{1090}', '\u{17e0}', '\u{1810}', '\u{1946}', '\u{19d0}', '\u{1a80}',
    '\u{1a90}', '\u{1b50}', '\u{1bb0}', '\u{1c40}', '\u{1c50}', '\u{a620}', '\u{a8d0}', '\u{a900}',
    '\u{a9d0}', '\u{a9f0}', '\u{aa50}', '\u{abf0}', '\u{ff10}', '\u{104a0}', '\u{10d30}', '\u{10d40}',
    '\u{11066}', '\u{110f0}', '\u{11136}', '\u{111d0}', '\u{112f0}', '\u{11450}', '\u{114d0}', '\u{11650}',
    '\u{116c0}', '\u{116d0}', '\u{116da}', '\u{11730}', '\u{118e0}', '\u{11950}', '\u{11bf0}', '\u{11c50}',
    '\u{11d50}', '\u{11da0}', '\u{11f50}', '\u{16130}', '\u{16a60}', '\u{16ac0}', '\u{16b50}', '\u{16d70}',
    '\u{1ccf0}', '\u{1d7ce}', '\u{1d7d8}', '\u{1d7e2}', '\u{1d7ec}', '\u{1d7f6}', '\u{1e140}', '\u{1e2f0}',
    '\u{1e4f0}', '\u{1e5f1}', '\u{1e950}', '\u{1fbf0}',
];

/// The value of a decimal digit of any script and width.
pub fn value(c: char) -> Option<u8> {
    let zero = ZEROS.partition_point(|zero| *zero <= c).checked_sub(1)?;
    let past = u32::from(c) - u32::from(*ZEROS.get(zero)?);
    u8::try_from(past).ok().filter(|value| *value < 10)
}

/// The ASCII digit of a decimal digit of any script and width.
pub fn ascii(c: char) -> Option<char> {
    value(c).map(|value| char::from(b'0' + value))
}

/// The value of a Japanese numeral that stands for a digit, the old forms of deeds among them.
pub const fn kanji(c: char) -> Option<u8> {
    Some(match c {
        '〇' | '零' | '○' | '◯' => 0,
        '一' | '壱' | '壹' => 1,
        '二' | '弐' | '貳' => 2,
        '三' | '参' | '參' => 3,
        '四' => 4,
        '五' | '伍' => 5,
        '六' => 6,
        '七' => 7,
        '八' => 8,
        '九' => 9,
        _ => return None,
    })
}

/// The value of a number in a circle that has no other form in Unicode (❶ ➀ ➊ ⓵ ⓫ ⓿ 🄋).
pub fn circled(c: char) -> Option<u8> {
    let from = |first: u32| u8::try_from(u32::from(c) - first).ok();
    match c {
        '\u{24eb}'..='\u{24f4}' => Some(from(0x24eb)? + 11),
        '\u{24f5}'..='\u{24fe}' => Some(from(0x24f5)? + 1),
        '\u{24ff}' | '\u{1f10b}' | '\u{1f10c}' => Some(0),
        '\u{2776}'..='\u{277f}' => Some(from(0x2776)? + 1),
        '\u{2780}'..='\u{2789}' => Some(from(0x2780)? + 1),
        '\u{278a}'..='\u{2793}' => Some(from(0x278a)? + 1),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_zeros_are_in_order_and_begin_runs_of_ten() {
        assert!(
            ZEROS
                .windows(2)
                .all(|two| two[0] as u32 + 10 <= two[1] as u32)
        );
        for zero in ZEROS {
            for of in 0..10 {
                let digit = char::from_u32(zero as u32 + of).unwrap();
                assert_eq!(value(digit).map(u32::from), Some(of), "{digit}");
            }
        }
    }

    #[test]
    fn every_script_counts_to_nine() {
        for all in [
            "0123456789",
            "０１２３４５６７８９",
            "๐๑๒๓๔๕๖๗๘๙",
            "०१२३४५६७८९",
            "၀၁၂၃၄၅၆၇၈၉",
            "០១២៣៤៥៦៧៨៩",
            "٠١٢٣٤٥٦٧٨٩",
            "۰۱۲۳۴۵۶۷۸۹",
            "𝟎𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖𝟗",
        ] {
            let ascii: String = all.chars().filter_map(ascii).collect();
            assert_eq!(ascii, "0123456789", "{all}");
        }
        let kanji: Vec<u8> = "〇一二三四五六七八九".chars().filter_map(kanji).collect();
        assert_eq!(kanji, [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    }

    #[test]
    fn circles_are_numbers() {
        let all: Vec<u8> = "⓿❶❿➀➉➊➓⓵⓾⓫⓴🄋".chars().filter_map(circled).collect();
        assert_eq!(all, [0, 1, 10, 1, 10, 1, 10, 1, 10, 11, 20, 0]);
    }

    #[test]
    fn other_signs_are_none() {
        for c in "aO一①²½〡Ⅳ/:\u{65f}\u{66a}".chars() {
            assert_eq!(value(c), None, "{c}");
        }
        assert!(
            "十百①1"
                .chars()
                .all(|c| kanji(c).is_none() && circled(c).is_none())
        );
    }
}
