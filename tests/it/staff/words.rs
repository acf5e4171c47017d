//! Every word of the inbox is there in both languages, and every word that is there is used.

use std::collections::BTreeSet;

use crate::staff::counter::words;

fn worded(text: &str) -> BTreeSet<String> {
    let names = text.lines().filter_map(|line| line.split_once(" ="));
    let names = names.map(|(name, _)| name.to_owned());
    names.filter(|name| name.starts_with("inbox-")).collect()
}

/// What stands in the sources between quotation marks and begins like a word of the inbox.
fn used() -> BTreeSet<String> {
    let mut all = BTreeSet::new();
    let room = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("src/reception");
    let mut rooms = vec![room];
    while let Some(room) = rooms.pop() {
        for entry in std::fs::read_dir(room).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                rooms.push(path);
                continue;
            }
            let text = std::fs::read_to_string(&path).unwrap();
            let keys = text.split('"').filter(|part| part.starts_with("inbox-"));
            all.extend(keys.map(str::to_owned));
        }
    }
    all
}

#[test]
fn both_languages_say_the_same_things() {
    let ja = worded(include_str!("../../../locales/ja/staff.ftl"));
    let en = worded(include_str!("../../../locales/en/staff.ftl"));
    assert!(ja.len() > 60);
    assert_eq!(ja, en);
    // What English cannot say, Japanese says in its place.
    let (ja_words, en_words) = (words("ja"), words("en"));
    let raw = include_str!("../../../locales/en/staff.ftl");
    let takes_arguments = |key: &str| {
        let line = raw
            .lines()
            .find(|line| line.starts_with(&format!("{key} =")));
        line.is_some_and(|line| line.contains("{ $"))
    };
    for key in en.iter().filter(|key| !takes_arguments(key)) {
        let (japanese, english) = (ja_words.say(key), en_words.say(key));
        let on_a_key = key.starts_with("inbox-key-");
        assert!(japanese != english || on_a_key, "{key}: {english}");
    }
}

/// Staff read in their own language in which one a form was filled in.
#[test]
fn every_shipped_language_has_a_name() {
    let locales = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("locales");
    for entry in std::fs::read_dir(locales).unwrap() {
        let tag = entry.unwrap().file_name().into_string().unwrap();
        let key = format!("inbox-language-{tag}");
        for words in [words("ja"), words("en")] {
            assert!(words.texts.has(&words.language, &key), "{key}");
        }
    }
}

#[test]
fn every_word_is_used_and_every_used_word_is_there() {
    let worded = worded(include_str!("../../../locales/ja/staff.ftl"));
    let used = used();
    let whole = |key: &&String| !key.contains('{');
    let begun: Vec<&str> = used
        .iter()
        .filter_map(|key| key.split_once('{'))
        .map(|(begin, _)| begin)
        .collect();
    for key in used.iter().filter(whole) {
        assert!(worded.contains(key), "{key} is not worded");
    }
    assert!(begun.len() >= 3, "{begun:?}");
    for key in &worded {
        let made = begun.iter().any(|begin| key.starts_with(begin));
        assert!(made || used.contains(key), "{key} is not used");
    }
}
