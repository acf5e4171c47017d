//! Kinsoku, Thai words and Korean spaces, as properties of random and of shipped texts.

use super::*;

#[test]
fn japanese_lines_obey_kinsoku() {
    let text = "マイナ保険証での受付ができない場合でも、有効な保険資格を有していれば、（上記の）対応を行うことで、受診できます。";
    for width in 8..60 {
        for line in wrap(text, width) {
            assert!(line.width() <= usize::from(width), "{line}");
            assert!(
                !line.starts_with(['、', '。', '）', 'ー', 'っ', 'ゃ']),
                "{line}"
            );
            assert!(!line.ends_with('（'), "{line}");
        }
    }
}

#[test]
fn nothing_is_lost() {
    let squash = |text: &str| text.split_whitespace().collect::<String>();
    for text in [
        "Show the Notice of Eligibility Information（資格情報のお知らせ） together with your card.",
        "受付（うけつけ）の 人（ひと）に 話（はな）してください。",
        "https://play.google.com/store/apps/details?id=jp.go.cas.mpa",
    ] {
        for width in 5..70 {
            let lines = wrap(text, width);
            assert_eq!(squash(&lines.concat()), squash(text));
            assert!(lines.iter().all(|line| line.width() <= usize::from(width)));
        }
    }
}

#[test]
fn drawn_text_is_composed_and_wide() {
    assert_eq!(drawn("ｶﾞ"), "ガ");
    assert_eq!(drawn("か\u{3099}"), "が");
    assert_eq!(drawn("葛\u{e0100}飾"), "葛飾");
    assert_eq!(drawn("髙﨑 𠮷"), "髙﨑 𠮷");
}

/// What must not begin a line (行頭禁則), and what must not end one (行末禁則).
const NO_START: &str =
    "、。，．・：；？！）〕］｝〉》」』】ーぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ々";
const NO_END: &str = "（〔［｛〈《「『【";

/// Numbers without a source of chance: the same on every run.
struct Chance(u64);

impl Chance {
    fn below(&mut self, most: usize) -> usize {
        // Knuth's MMIX.
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005);
        self.0 = self.0.wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % most
    }

    fn of<'a>(&mut self, words: &[&'a str]) -> &'a str {
        words[self.below(words.len())]
    }
}

/// A text of words and signs, as Japanese and Chinese sentences have them: no more than two signs in
/// a row, so that there is always a place to break.
fn sentence(chance: &mut Chance, words: &[&str]) -> String {
    let before = ["", "", "", "「", "（", "（「", "〈"];
    let after = [
        "", "", "、", "。", "」", "）", "」）", "）。", "？", "・", "ー",
    ];
    let mut text = String::new();
    for _ in 0..40 {
        text.push_str(chance.of(&before));
        text.push_str(chance.of(words));
        text.push_str(chance.of(&after));
    }
    text
}

fn assert_kinsoku(text: &str, width: u16, tag: &str) {
    for line in wrap(text, width) {
        assert!(line.width() <= usize::from(width), "{tag} {width} {line}");
        assert!(
            !line.starts_with(|c| NO_START.contains(c)),
            "{tag} {width} {line}"
        );
        assert!(
            !line.ends_with(|c| NO_END.contains(c)),
            "{tag} {width} {line}"
        );
    }
}

#[test]
fn kinsoku_holds_in_random_sentences() {
    let japanese = [
        "受付",
        "マイナンバーカード",
        "カード",
        "ちょっと",
        "いっしょに",
        "PDF",
        "001",
        "保険証",
    ];
    let chinese = [
        "受理",
        "个人编号卡",
        "请",
        "出示",
        "健康保險證",
        "PDF",
        "我們",
        "没有",
    ];
    let mut chance = Chance(1);
    for _ in 0..300 {
        let width = u16::try_from(20 + chance.below(60)).unwrap();
        let text = sentence(&mut chance, &japanese);
        assert_kinsoku(&text, width, "ja");
        let text = sentence(&mut chance, &chinese);
        assert_kinsoku(&text, width, "zh-Hans");
        assert_kinsoku(&text, width, "zh-Hant");
    }
}

/// The shipped texts of a language, line by line as they stand in its files.
fn shipped(tag: &str) -> impl Iterator<Item = &'static str> {
    let files = crate::texts::source::shipped(tag);
    let lines = files.flat_map(|(_, text)| text.lines());
    lines.filter_map(|line| line.split_once(" = ").map(|(_, words)| words))
}

#[test]
fn kinsoku_holds_in_every_shipped_text() {
    for tag in ["ja", "ja-simple", "zh-Hans", "zh-Hant"] {
        let mut seen = 0;
        for text in shipped(tag) {
            for width in [22, 28, 36, 50, 57, 76] {
                assert_kinsoku(text, width, tag);
            }
            seen += 1;
        }
        assert!(seen > 300, "{tag}");
    }
}

/// Words that are no compounds: a line never ends within one.
const THAI: [&str; 11] = [
    "โปรด",
    "บัตร",
    "แสดง",
    "กระดาษ",
    "เคาน์เตอร์",
    "โทรศัพท์",
    "ประกัน",
    "สุขภาพ",
    "ภาษา",
    "แอป",
    "ข้อมูล",
];

#[test]
fn thai_breaks_between_words() {
    let mut seen = 0;
    for text in shipped("th") {
        for width in [20, 28, 36, 50, 57, 76] {
            let lines = wrap(text, width);
            let mut at = 0;
            for line in &lines {
                assert!(line.width() <= usize::from(width), "{width} {line}");
                // Vowels below and above, and tone marks, belong to the consonant before; the
                // vowels that are written first, to the one behind.
                let mark = |c: char| matches!(c, '\u{e30}'..='\u{e3a}' | '\u{e45}'..='\u{e4e}');
                assert!(!line.starts_with(mark), "{width} {text}\n{line}");
                assert!(
                    !line.ends_with(|c| matches!(c, '\u{e40}'..='\u{e44}')),
                    "{width} {line}"
                );
                // Where this line ends in the text.
                let start = at + text.get(at..).unwrap().find(line.as_str()).unwrap();
                at = start + line.len();
                for word in THAI {
                    for (from, _) in text.match_indices(word) {
                        let inside = from < at && at < from + word.len();
                        assert!(!inside, "{width} {word} is broken:\n{line}");
                        seen += usize::from(from < at);
                    }
                }
            }
        }
    }
    assert!(seen > 1000, "{seen}");
}

/// At spaces, and before the Japanese in brackets, which may itself be broken.
#[test]
fn korean_breaks_at_spaces() {
    let hangul = |c: char| matches!(c, '\u{ac00}'..='\u{d7a3}');
    let mut seen = 0;
    for text in shipped("ko") {
        for width in [28, 40, 57, 76] {
            let lines = wrap(text, width);
            let mut at = 0;
            for line in &lines {
                let start = at + text.get(at..).unwrap().find(line.as_str()).unwrap();
                let spaced = text.get(at..start).unwrap().contains(' ');
                assert!(
                    start == 0 || spaced || !line.starts_with(hangul),
                    "{width} {line}\n{text}"
                );
                at = start + line.len();
                seen += usize::from(spaced);
            }
        }
    }
    assert!(seen > 500, "{seen}");
}
