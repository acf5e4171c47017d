//! The shipped languages beside each other: nothing is missing, nothing is left in English.

mod back;
mod level;
mod terms;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use crate::support::{FILES, LOCALES, texts};
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;
use uketsuke::check;
use uketsuke::texts::tags;

/// Messages that are the same as in English in some languages, and rightly so.
const SAME: [&str; 28] = [
    "-app",
    "-card",
    "-certificate",
    "-mynaportal",
    "-no",
    "button-ask-any",
    "button-back-any",
    "button-contrast-any",
    "button-language",
    "button-more-any",
    "cap-capitals",
    "cap-digits",
    "cap-hiragana",
    "cap-katakana",
    "cap-latin",
    "device-android",
    "device-iphone",
    "field-address.label",
    "heading-languages",
    "holding-certificate",
    "holding-notice",
    "holding-phone",
    "link-app-android",
    "link-app-iphone",
    "option-insured-no",
    "option-share-10",
    "option-share-20",
    "option-share-30",
];

fn source(tag: &str, file: &str) -> String {
    std::fs::read_to_string(format!("locales/{tag}/{file}")).unwrap()
}

#[derive(Debug, Default)]
struct Words {
    /// All variants.
    text: String,
    values: BTreeSet<String>,
    categories: BTreeSet<String>,
}

/// Every text of a language, `id` or `id.attribute`, as it stands in its files; terms are said.
fn words(tag: &str) -> BTreeMap<String, Words> {
    let mut all = BTreeMap::new();
    for file in FILES {
        let source = source(tag, file);
        for entry in parser::parse(source.as_str()).unwrap().body {
            let (id, value, attributes) = match entry {
                Entry::Message(message) => (
                    message.id.name.to_owned(),
                    message.value,
                    message.attributes,
                ),
                Entry::Term(term) => (format!("-{}", term.id.name), Some(term.value), vec![]),
                _ => continue,
            };
            for attribute in attributes {
                let name = format!("{id}.{}", attribute.id.name);
                all.insert(name, read(&attribute.value));
            }
            if let Some(value) = value {
                all.insert(id, read(&value));
            }
        }
    }
    // A message in a message has a term in it at most.
    for _ in 0..2 {
        let named: Vec<(String, String)> = all
            .iter()
            .map(|(name, words)| (format!("{{{name}}}"), words.text.clone()))
            .collect();
        for words in all.values_mut().filter(|words| words.text.contains('{')) {
            for (name, text) in &named {
                words.text = words.text.replace(name, text);
            }
        }
    }
    all
}

fn read(pattern: &Pattern<&str>) -> Words {
    let mut words = Words::default();
    walk(pattern, &mut words);
    words
}

fn walk(pattern: &Pattern<&str>, words: &mut Words) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => words.text.push_str(value),
            PatternElement::Placeable { expression } => match expression {
                Expression::Inline(inline) => inline_words(inline, words),
                Expression::Select { selector, variants } => {
                    inline_words(selector, words);
                    for variant in variants {
                        let key = format!("{:?}", variant.key);
                        words.categories.insert(key);
                        walk(&variant.value, words);
                        words.text.push('\n');
                    }
                }
            },
        }
    }
}

fn inline_words(inline: &InlineExpression<&str>, words: &mut Words) {
    match inline {
        InlineExpression::VariableReference { id } => {
            words.values.insert(id.name.to_owned());
        }
        InlineExpression::TermReference { id, .. } => {
            write!(words.text, "{{-{}}}", id.name).unwrap();
        }
        InlineExpression::MessageReference {
            id,
            attribute: None,
        } => write!(words.text, "{{{}}}", id.name).unwrap(),
        InlineExpression::StringLiteral { value } => words.text.push_str(value),
        other => panic!("{other:?}"),
    }
}

#[test]
fn these_are_all_languages() {
    let mut offered = LOCALES.map(str::to_owned).to_vec();
    offered.sort();
    assert_eq!(tags(None), offered);
}

#[test]
fn every_language_says_the_same_things_with_the_same_values() {
    let japanese = words("ja");
    assert!(japanese.len() > 300);
    for tag in LOCALES {
        let ours = words(tag);
        for (name, words) in &ours {
            let reference = japanese.get(name);
            let known = reference.is_some() || name.starts_with('-');
            assert!(known, "{tag}: {name} is not in Japanese");
            let values = reference.map_or_else(BTreeSet::new, |of| of.values.clone());
            assert_eq!(words.values, values, "{tag}: {name}");
            assert!(
                !words.text.trim().is_empty() || !values.is_empty(),
                "{tag}: {name}"
            );
        }
        let missing: Vec<_> = japanese
            .keys()
            .filter(|name| !ours.contains_key(*name))
            .collect();
        assert!(missing.is_empty(), "{tag}: {missing:?}");
    }
}

#[test]
fn plural_forms_are_those_of_the_language() {
    let forms = |tag: &str| match tag {
        "ru" | "uk" => BTreeSet::from(["one", "few", "many", "other"]),
        "es" | "pt-BR" => BTreeSet::from(["one", "many", "other"]),
        "en" | "fil" | "mn" | "ne" => BTreeSet::from(["one", "other"]),
        _ => BTreeSet::from(["other"]),
    };
    let mut seen = 0;
    for tag in LOCALES {
        for (name, words) in words(tag) {
            for category in &words.categories {
                seen += 1;
                let known = forms(tag)
                    .iter()
                    .any(|form| category.contains(&format!("\"{form}\"")));
                assert!(known, "{tag} {name}: {category}");
            }
            let select = !words.categories.is_empty() && matches!(tag, "ru" | "uk");
            assert!(
                !select || words.categories.len() >= 3,
                "{tag} {name}: {words:?}"
            );
        }
    }
    assert!(seen > 10);
}

#[test]
fn nothing_is_left_in_english() {
    let english = words("en");
    let mut unused: BTreeSet<&str> = SAME.into();
    for tag in LOCALES.into_iter().filter(|tag| *tag != "en") {
        for (name, ours) in words(tag) {
            // How dates are written and what is on keys is no sentence.
            let data = name.starts_with("date-order") || name.starts_with("keyboard");
            let same = english.get(&name).is_some_and(|of| of.text == ours.text);
            if same && !data && ours.text.len() > 1 {
                assert!(
                    SAME.contains(&name.as_str()),
                    "{tag}: {name} = {}",
                    ours.text
                );
                unused.remove(name.as_str());
            }
        }
    }
    unused.retain(|name| !name.starts_with("holding-"));
    assert_eq!(unused, BTreeSet::new(), "allowed for nothing");
}

#[test]
fn every_file_says_whether_it_was_checked() {
    for tag in LOCALES.into_iter().filter(|tag| *tag != "ja") {
        for file in FILES {
            let source = source(tag, file);
            let head: String = source
                .lines()
                .take_while(|line| line.starts_with("###"))
                .collect();
            let status = head
                .to_lowercase()
                .contains("not checked by a native reader yet");
            assert!(status && head.contains("uketsuke check"), "{tag} {file}");
        }
    }
}

/// A wrong value in any language is found, with its place.
#[test]
fn a_wrong_value_is_found_in_every_language() {
    let folder = tempfile::tempdir().unwrap();
    let config = folder.path().join("kiosk.toml");
    let text = "[locales]\norder = [\"ja\"]\ndir = \"l\"\n[spool]\ndir = \"s\"\nplaintext = true\n";
    std::fs::write(&config, text).unwrap();
    for tag in LOCALES {
        let place = folder.path().join("l").join(tag);
        std::fs::create_dir_all(&place).unwrap();
        let text = texts().say(
            tag,
            "idle-countdown",
            &[("seconds", uketsuke::texts::Arg::Number(9))],
        );
        let own = format!("# Own.\nidle-countdown = {{ $second }} {text}\n");
        std::fs::write(place.join("own.ftl"), own).unwrap();
    }
    let faults = check::all(Some(&config));
    for tag in LOCALES {
        let file = folder.path().join("l").join(tag).join("own.ftl");
        let file = file.display().to_string();
        let found = faults
            .iter()
            .find(|fault| fault.place.file == file && fault.what.id() == "unknown-variable");
        let place = &found.unwrap_or_else(|| panic!("{tag}")).place;
        assert_eq!((place.line, place.column), (2, 20), "{tag}");
    }
}
