//! Sentences are short enough for somebody who is ill, old or in a hurry.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use super::words;
use crate::support::LOCALES;

/// How long a sentence is.
type Measure = fn(&str) -> usize;

/// What a language's sentences are measured in, and how much of it one may have. Thai, Khmer and
/// Burmese write words without spaces between them: nothing simple counts these.
fn limit(tag: &str) -> Option<(Measure, usize)> {
    match tag {
        "th" | "km" | "my" => None,
        "ja" | "ja-simple" | "zh-Hans" | "zh-Hant" => Some((characters, 40)),
        "vi" => Some((spaced, 30)),
        _ => Some((spaced, 20)),
    }
}

fn spaced(sentence: &str) -> usize {
    let has_letter = |word: &&str| word.chars().any(char::is_alphanumeric);
    sentence.split_whitespace().filter(has_letter).count()
}

fn characters(sentence: &str) -> usize {
    let is_read = |letter: &char| !letter.is_whitespace();
    sentence.chars().filter(is_read).count()
}

/// Without what stands in brackets in Japanese letters: readings, which stand above their kanji where
/// the glass can draw them, and names to point at.
fn without_japanese_brackets(text: &str) -> String {
    let japanese = |letter| matches!(letter, 'ぁ'..='ヿ' | '一'..='鿿');
    let mut left = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once(['（', '(']) {
        let (inner, behind) = after.split_once(['）', ')']).unwrap_or((after, ""));
        left.push_str(before);
        if !inner.chars().any(japanese) {
            left.push_str(inner);
        }
        rest = behind;
    }
    left + rest
}

/// The sentences of a text. A full stop ends one where a space or nothing follows: "1.5" has none.
fn sentences(text: &str) -> Vec<&str> {
    text.split_inclusive(|letter| "。！？\n".contains(letter))
        .flat_map(|part| part.split(". "))
        .flat_map(|part| part.split("! "))
        .flat_map(|part| part.split("? "))
        .flat_map(|part| part.split("। "))
        .map(str::trim)
        .filter(|sentence| !sentence.is_empty())
        .collect()
}

/// Sentences over the limit stand in the table, with the reason; the table holds no other.
#[test]
fn no_sentence_is_longer_than_can_be_taken_in() {
    let mut allowed: BTreeMap<(&str, String), &str> = BTreeMap::new();
    for line in include_str!("level.tsv").lines() {
        if line.starts_with('#') {
            continue;
        }
        let mut columns = line.split('\t');
        let row = (columns.next(), columns.next(), columns.next());
        let (Some(tags), Some(name), Some(reason)) = row else {
            panic!("{line}");
        };
        assert!(reason.len() > 10, "{line}: says no reason");
        for tag in tags.split(' ') {
            assert!(
                allowed.insert((tag, name.to_owned()), reason).is_none(),
                "{line}"
            );
        }
    }
    let mut long = BTreeSet::new();
    let mut found = String::new();
    for tag in LOCALES {
        let Some((measure, most)) = limit(tag) else {
            continue;
        };
        for (name, words) in words(tag) {
            let text = without_japanese_brackets(&words.text);
            let worst = sentences(&text)
                .into_iter()
                .max_by_key(|sentence| measure(sentence))
                .map_or((0, ""), |sentence| (measure(sentence), sentence));
            if worst.0 > most && !name.starts_with("date-order") && name != "keyboard" {
                let known = allowed.remove(&(tag, name.clone())).is_some();
                if !known && long.insert((tag, name.clone())) {
                    writeln!(found, "{tag}\t{name}\t{} {}", worst.0, worst.1).unwrap();
                }
            }
        }
    }
    assert!(found.is_empty(), "too long:\n{found}");
    assert!(
        allowed.is_empty(),
        "allowed for nothing: {:?}",
        allowed.keys()
    );
}

#[test]
fn sentences_are_told_apart_and_measured() {
    assert_eq!(
        sentences("One. Two at 1.5? Three"),
        ["One", "Two at 1.5", "Three"]
    );
    assert_eq!(spaced("Show it – now."), 3);
    assert_eq!(
        characters(&without_japanese_brackets("受付（うけつけ）で (PDF)")),
        6
    );
}
