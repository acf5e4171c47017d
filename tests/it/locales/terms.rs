//! A term has the same form wherever a language means it, its Japanese beside where it is pointed at, and a button the
//! same name.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use super::{Words, words};
use crate::support::LOCALES;

type Texts = BTreeMap<String, Words>;

/// A row of the table.
struct Term {
    key: &'static str,
    /// A message that has one of these in Japanese means the term,
    meant: Vec<&'static str>,
    /// but not by what is a part of one of these.
    but_not: Vec<&'static str>,
    /// The Japanese that a patient points at; else nothing.
    beside: &'static str,
    /// One of these says it, in each language but Japanese.
    forms: BTreeMap<&'static str, Vec<&'static str>>,
}

impl Term {
    fn is_meant(&self, japanese: &str) -> bool {
        let mut text = japanese.to_owned();
        for other in &self.but_not {
            text = text.replace(other, "\0");
        }
        self.meant.iter().any(|word| text.contains(word))
    }

    fn is_said(&self, tag: &str, text: &str) -> bool {
        self.forms[tag].iter().any(|form| has(text, form))
    }
}

fn has(text: &str, form: &str) -> bool {
    without_readings(text)
        .to_lowercase()
        .contains(&form.to_lowercase())
}

/// Easy Japanese has readings within its words.
fn without_readings(text: &str) -> String {
    let mut left = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('（') {
        let (inner, behind) = after.split_once('）').unwrap_or((after, ""));
        let reading = |letter| matches!(letter, 'ぁ'..='ゖ' | 'ー' | ' ');
        left.push_str(before);
        if !inner.chars().all(reading) {
            left.extend(["（", inner, "）"]);
        }
        rest = behind;
    }
    left + rest
}

fn terms() -> Vec<Term> {
    let table = include_str!("glossary.tsv");
    let head = table.lines().find(|line| line.starts_with("# key"));
    let languages: Vec<&str> = head.unwrap().split('\t').skip(4).collect();
    assert_eq!(languages.len(), LOCALES.len() - 1);
    let several = |cell: &'static str| -> Vec<&str> {
        cell.split('|').filter(|word| !word.is_empty()).collect()
    };
    let rows = table.lines().filter(|line| !line.starts_with('#'));
    rows.map(|row| {
        let [key, meant, but_not, beside, forms @ ..] = &*row.split('\t').collect::<Vec<_>>()
        else {
            panic!("{row}");
        };
        assert_eq!(forms.len(), languages.len(), "{key}");
        let forms = forms.iter().map(|forms| several(forms));
        Term {
            key,
            meant: several(meant),
            but_not: several(but_not),
            beside,
            forms: languages.iter().copied().zip(forms).collect(),
        }
    })
    .collect()
}

/// Messages that say a term otherwise: language, term, message. ` beside` behind the term: without its Japanese.
fn otherwise() -> BTreeSet<(&'static str, String, String)> {
    let mut all = BTreeSet::new();
    let rows = include_str!("glossary-other.tsv").lines();
    for row in rows.filter(|line| !line.starts_with('#')) {
        let [tags, term, message, reason] = *row.split('\t').collect::<Vec<_>>() else {
            panic!("{row}");
        };
        assert!(reason.len() > 10, "{row}: says no reason");
        let of = |tag| (tag, term.to_owned(), message.to_owned());
        all.extend(tags.split(' ').map(of));
    }
    all
}

/// Each message that means a term and does not say it, or not in Japanese beside.
fn unsaid(tag: &str, texts: &Texts, japanese: &Texts) -> Vec<(String, String)> {
    let mut found = Vec::new();
    for term in terms() {
        let mean = japanese.iter().filter(|(_, of)| term.is_meant(&of.text));
        for (name, _) in mean {
            let text = &texts[name].text;
            if !term.is_said(tag, text) {
                found.push((term.key.to_owned(), name.clone()));
            }
            if tag != "ja-simple" && !text.contains(term.beside) {
                found.push((format!("{} beside", term.key), name.clone()));
            }
        }
    }
    found
}

#[test]
fn a_term_has_its_form_wherever_it_is_meant() {
    let japanese = words("ja");
    let mut otherwise = otherwise();
    let mut wrong = String::new();
    for tag in LOCALES.into_iter().filter(|tag| *tag != "ja") {
        let ours = words(tag);
        for (term, name) in unsaid(tag, &ours, &japanese) {
            let of = (tag, term, name);
            if !otherwise.remove(&of) {
                let text = &ours[&of.2].text;
                writeln!(wrong, "{tag}\t{}\t{}\t{text}", of.1, of.2).unwrap();
            }
        }
    }
    assert_eq!(wrong, "", "another form");
    assert_eq!(otherwise, BTreeSet::new(), "allowed for nothing");
}

/// A form is in use, and says something: most messages that do not mean the term do without it.
#[test]
fn forms_tell_a_term_from_others() {
    let japanese = words("ja");
    let all = terms();
    assert!(all.len() > 50, "{}", all.len());
    for tag in LOCALES.into_iter().filter(|tag| *tag != "ja") {
        let ours = words(tag);
        for term in &all {
            let (mean, others): (Vec<_>, Vec<_>) = japanese
                .iter()
                .map(|(name, of)| (term.is_meant(&of.text), &ours[name].text))
                .partition(|(is_meant, _)| *is_meant);
            for form in &term.forms[tag] {
                let used = mean.iter().any(|(_, text)| has(text, form));
                assert!(used, "{tag} {}: {form} is not used", term.key);
            }
            let said = others.iter().filter(|(_, text)| term.is_said(tag, text));
            let (said, all) = (said.count(), others.len());
            assert!(4 * said < all, "{tag} {}: {said} of {all}", term.key);
        }
    }
}

/// One message in another word, in each language: found, and nothing else.
#[test]
fn another_word_is_found() {
    let japanese = words("ja");
    let is_meant = |term: &Term, name: &String| term.is_meant(&japanese[name].text);
    for tag in LOCALES.into_iter().filter(|tag| *tag != "ja") {
        let mut ours = words(tag);
        let before = unsaid(tag, &ours, &japanese);
        let name = "say-hand-over".to_owned();
        ours.get_mut(&name).unwrap().text = "…".into();
        let found = unsaid(tag, &ours, &japanese);
        let planted: Vec<_> = terms()
            .iter()
            .filter(|term| is_meant(term, &name))
            .map(|term| (term.key.to_owned(), name.clone()))
            .collect();
        assert_eq!(planted, [("reception".to_owned(), name)]);
        let new: Vec<_> = found
            .into_iter()
            .filter(|of| !before.contains(of))
            .collect();
        assert_eq!(new, planted, "{tag}");
    }
}

/// How a button can be called: as it is, without its Japanese, or by what stands in brackets behind a date.
fn names(of: &str) -> Vec<&str> {
    let brackets = ['(', ')', '（', '）', '〈', '〉', ' '];
    let (before, behind) = of.split_once(['(', '（']).unwrap_or((of, ""));
    [of, before, behind]
        .map(|name| name.trim_matches(brackets))
        .into_iter()
        .filter(|name| !name.is_empty())
        .collect()
}

/// Papers and the shop's search word, which are no buttons.
const QUOTED_IN_JAPANESE: [&str; 5] = [
    "-certificate",
    "-declaration",
    "-mynaportal",
    "-notice",
    "holding-certificate",
];

/// What the Japanese puts in quotation marks and what a button says are the same words, in all languages.
#[test]
fn buttons_are_called_by_their_names() {
    let texts = LOCALES.map(|tag| (tag, words(tag)));
    let (_, japanese) = &texts[0];
    let mut seen = 0;
    for (name, of) in japanese {
        for quoted in of.text.split('「').skip(1) {
            let (quoted, _) = quoted.split_once('」').unwrap();
            let bears = |of: &Words| names(&of.text).first() == Some(&quoted);
            let bearers: Vec<&String> = japanese
                .iter()
                .filter(|(bearer, of)| bears(of) && !QUOTED_IN_JAPANESE.contains(&bearer.as_str()))
                .map(|(bearer, _)| bearer)
                .collect();
            for (tag, ours) in texts.iter().filter(|_| !bearers.is_empty()) {
                seen += 1;
                let text = &ours[name].text;
                let mut called = bearers.iter().flat_map(|bearer| names(&ours[*bearer].text));
                let is_called = called.any(|called| text.contains(called));
                assert!(
                    is_called,
                    "{tag} {name}: 「{quoted}」 is {bearers:?}\n{text}"
                );
            }
        }
    }
    assert!(seen >= 18 * 20, "{seen}");
}
