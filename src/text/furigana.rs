//! Readings that stand behind their kanji in brackets, 受付（うけつけ）, as easy Japanese is written.

use super::kana::is_reading;
use super::line_break::{joined, pieces};

const OPEN: char = '（';
const CLOSE: char = '）';

/// A part of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Part<'t> {
    /// As it is written; brackets that are no reading as well.
    Plain(&'t str),
    Read {
        kanji: &'t str,
        reading: &'t str,
    },
}

impl Part<'_> {
    /// Bytes of the text that it stands for.
    const fn len(self) -> usize {
        match self {
            Self::Plain(text) => text.len(),
            Self::Read { kanji, reading } => {
                kanji.len() + OPEN.len_utf8() + reading.len() + CLOSE.len_utf8()
            }
        }
    }
}

/// The parts of a text, in their order. Kana alone in brackets behind kanji are their reading.
pub(crate) fn parts(text: &str) -> Vec<Part<'_>> {
    let mut parts = Vec::new();
    let mut start = 0;
    for (open, _) in text.match_indices(OPEN) {
        let before = text.get(start..open).unwrap_or_default();
        if let Some((plain, read)) = text.get(open..).and_then(|from| read(before, from)) {
            if !plain.is_empty() {
                parts.push(Part::Plain(plain));
            }
            parts.push(read);
            start += plain.len() + read.len();
        }
    }
    match text.get(start..) {
        Some(rest) if !rest.is_empty() => parts.push(Part::Plain(rest)),
        _ => {}
    }
    parts
}

/// The kanji at the end of a text with the reading that begins here, and what stands before them.
fn read<'t>(before: &'t str, from: &'t str) -> Option<(&'t str, Part<'t>)> {
    let plain = before.trim_end_matches(is_kanji);
    let kanji = before.strip_prefix(plain).filter(|of| !of.is_empty())?;
    let (reading, _) = from.strip_prefix(OPEN)?.split_once(CLOSE)?;
    is_reading(reading).then_some((plain, Part::Read { kanji, reading }))
}

/// Whether any of its kanji have a reading.
pub(crate) fn has_reading(text: &str) -> bool {
    let is_read = |part: &Part<'_>| matches!(part, Part::Read { .. });
    text.contains(OPEN) && parts(text).iter().any(is_read)
}

/// What a line of a text with readings is made of: a line ends between any two of them, but never between kanji and
/// their reading.
pub(crate) fn units(text: &str) -> Vec<&str> {
    let mut end = 0;
    let read: Vec<_> = parts(text)
        .into_iter()
        .filter_map(|part| {
            let start = end;
            end += part.len();
            matches!(part, Part::Read { .. }).then_some((start, end))
        })
        .collect();
    joined(text, pieces(text), &|before, _| {
        let at = before.len();
        read.iter().all(|(start, end)| at <= *start || *end <= at)
    })
}

/// The same, where all that belongs together stays so. Whoever writes readings leaves blanks between phrases.
pub(crate) fn phrases(text: &str) -> Vec<&str> {
    joined(text, units(text), &|before, after| {
        before.ends_with(ends_phrase) || after.starts_with('〈')
    })
}

const fn ends_phrase(c: char) -> bool {
    matches!(c, ' ' | '\u{3000}' | '、' | '。' | '？' | '！')
}

/// What needs a reading.
pub(crate) const fn is_kanji(c: char) -> bool {
    matches!(c, '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '々' | '〆' | 'ヶ')
}

#[cfg(test)]
mod tests {
    use super::*;

    const fn read<'t>(kanji: &'t str, reading: &'t str) -> Part<'t> {
        Part::Read { kanji, reading }
    }

    #[test]
    fn kana_in_brackets_behind_kanji_are_their_reading() {
        use Part::Plain;
        assert_eq!(
            parts("お知（し）らせの 紙（かみ）"),
            [
                Plain("お"),
                read("知", "し"),
                Plain("らせの "),
                read("紙", "かみ")
            ]
        );
        assert_eq!(
            parts("受付（うけつけ）人々（ひと びと）東京（トーキョー）"),
            [
                read("受付", "うけつけ"),
                read("人々", "ひと びと"),
                read("東京", "トーキョー")
            ]
        );
        for (text, kanji, reading) in [
            ("3か月（げつ）", "月", "げつ"),
            ("カード（仮）の（受付（うけつけ）", "受付", "うけつけ"),
        ] {
            let (last, plain) = parts(text)
                .split_last()
                .map(|(l, p)| (*l, p.len()))
                .unwrap();
            assert_eq!((last, plain), (read(kanji, reading), 1), "{text}");
        }
    }

    #[test]
    fn other_brackets_stay() {
        for text in [
            "",
            "受付",
            "受付（）です",
            "受付（ー）です",
            "受付（受付）です",
            "受付（うけつけ",
            "受付(うけつけ)です",
            "カード（かーど）です",
            "受付 （うけつけ）です",
            "資格確認書（A4の紙）",
            "（うけつけ）受付）",
        ] {
            let plain = [Part::Plain(text)];
            let expected: &[Part<'_>] = if text.is_empty() { &[] } else { &plain };
            assert_eq!(parts(text), expected);
            assert!(!has_reading(text), "{text}");
        }
        assert!(has_reading("受付（受付）と 受付（うけつけ）"));
    }

    #[test]
    fn no_line_ends_between_kanji_and_reading() {
        let text =
            "電子証明書（でんししょうめいしょ）の 期限（きげん）が、終（お）わった〈お金（かね）〉";
        let units = units(text);
        assert_eq!(units.concat(), text);
        let whole = |of: &&str| parts(of).iter().any(|of| matches!(of, Part::Read { .. }));
        assert_eq!(units.iter().filter(|of| whole(of)).count(), 4, "{units:?}");
        let starts = |of: &&str| of.starts_with([OPEN, CLOSE]);
        assert!(!units.iter().any(starts), "{units:?}");
        assert_eq!(
            phrases(text),
            [
                "電子証明書（でんししょうめいしょ）の ",
                "期限（きげん）が、",
                "終（お）わった",
                "〈お金（かね）〉"
            ]
        );
    }
}
