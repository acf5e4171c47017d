//! やさしい日本語: short sentences, a reading behind every kanji, no hard words.
//!
//! The rules are those of the guideline of 2020 (入管庁・文化庁), as far as a program can tell.

use crate::diagnostics::diagnostic::{Diagnostic, DiagnosticKind, Plain};
use crate::text::furigana::{Part, is_kanji, parts};
use crate::texts::listing::{Message, MessageText};
use crate::texts::locale_files::{File, Language};
use crate::texts::{DATES, LETTERS};

/// The longest sentence, without readings, explanations and spaces. The guideline says about 30.
const LONGEST: usize = 36;

/// Politeness, double negatives and bookish words, as they are written without readings.
const HARD: [&str; 14] = [
    "ございます",
    "いただ",
    "くださいませ",
    "なさって",
    "いらっしゃ",
    "おります",
    "いたします",
    "お待ちに",
    "ざるを",
    "なければなりません",
    "ないわけでは",
    "ないことはありません",
    "のみ",
    "および",
];

/// A sentence must not end like this.
const ENDINGS: [&str; 5] = ["など", "等", "である", "だ", "ない"];

/// Whether the rules are for this language.
pub(super) fn is_for(tag: &str) -> bool {
    tag == "ja-simple" || tag.starts_with("ja-simple-")
}

/// Everything that is not やさしい in the texts of `ours`, with the terms of `below` where it has none.
pub(super) fn faults(ours: &Language, below: Option<&Language>) -> Vec<Diagnostic> {
    let mut faults = Vec::new();
    // How dates are written and what is on keys is no sentence.
    let said = |(_, message): &(&File, &Message)| {
        let id = message.id.name.as_str();
        ![DATES, LETTERS].contains(&id)
    };
    for (file, message) in ours.messages().filter(said) {
        for line in &message.lines {
            let text = ours.resolved(&line.text, below);
            faults.extend(wrong(&text).map(|plain| at(file, message, line, plain)));
        }
    }
    faults
}

fn at(file: &File, message: &Message, line: &MessageText, plain: Plain) -> Diagnostic {
    let place = line.attribute.as_ref().unwrap_or(&message.id);
    file.fault(place.offset, DiagnosticKind::Plain(plain))
}

/// The first thing that is wrong with a text.
fn wrong(text: &str) -> Option<Plain> {
    if let Some(word) = unread(text) {
        return Some(Plain::Reading(word));
    }
    let bare = bare(text);
    let mut sentences = bare.split_inclusive(['。', '？', '\n']);
    if let Some(hard) = HARD.iter().find(|hard| bare.contains(**hard)) {
        return Some(Plain::Word((*hard).to_owned()));
    }
    sentences.find_map(|sentence| {
        let ending = ENDINGS.iter().find(|ending| ends(sentence, ending));
        let sentence = sentence.trim_end_matches(['。', '？', '\n']);
        let long = sentence.chars().count() > LONGEST;
        match ending {
            Some(ending) => Some(Plain::Word((*ending).to_owned())),
            None => long.then(|| Plain::Long(sentence.to_owned())),
        }
    })
}

/// Whether a sentence ends so. What has no full stop is a label.
fn ends(sentence: &str, ending: &str) -> bool {
    let said = sentence.strip_suffix('。');
    said.is_some_and(|said| said.ends_with(ending))
}

/// The first kanji without a reading in full-width brackets behind it.
fn unread(text: &str) -> Option<String> {
    let word = |part| match part {
        Part::Plain(text) => {
            let from = text.get(text.find(is_kanji)?..)?;
            let after = from.trim_start_matches(is_kanji);
            from.strip_suffix(after).map(str::to_owned)
        }
        Part::Read { .. } => None,
    };
    parts(text).into_iter().find_map(word)
}

/// Without readings, explanations and spaces.
fn bare(text: &str) -> String {
    let mut bare = String::new();
    let mut explained = 0_usize;
    // What explains kanji beside their reading.
    let mut bracket = false;
    let words = parts(text).into_iter().map(|part| match part {
        Part::Plain(text) => text,
        Part::Read { kanji, .. } => kanji,
    });
    for c in words.flat_map(str::chars) {
        match c {
            '）' if bracket => bracket = false,
            _ if bracket => {}
            '（' if bare.ends_with(is_kanji) => bracket = true,
            '〈' => explained += 1,
            '〉' => explained = explained.saturating_sub(1),
            ' ' | '\u{3000}' => {}
            _ if explained == 0 => bare.push(c),
            _ => {}
        }
    }
    bare
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn good_sentences_pass() {
        for text in [
            "受付（うけつけ）の 人（ひと）に 話（はな）してください。",
            "〈会社（かいしゃ）の 人（ひと）など〉",
            "1回（かい） 試（ため）してください。",
            "カードが わからない",
            "厚生労働省（こうせいろうどうしょう）（Ministry of Health, Labour and Welfare）から。",
            "",
        ] {
            assert_eq!(wrong(text), None, "{text}");
        }
    }

    #[test]
    fn each_rule_is_told() {
        let reading = |word: &str| Some(Plain::Reading(word.to_owned()));
        let word = |word: &str| Some(Plain::Word(word.to_owned()));
        assert_eq!(wrong("受付に 聞（き）いてください。"), reading("受付"));
        assert_eq!(wrong("受付（受付）です。"), reading("受付"));
        assert_eq!(wrong("カードが ございます。"), word("ございます"));
        assert_eq!(wrong("ここで もらえるのは、カードなど。"), word("など"));
        assert_eq!(wrong("カードが ない。"), word("ない"));
        let long = "あ".repeat(37);
        assert_eq!(wrong(&format!("はい。{long}。")), Some(Plain::Long(long)));
        assert_eq!(wrong(&"あ".repeat(36)), None);
    }
}
