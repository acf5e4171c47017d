//! A language that is 40 % longer than English, letter for letter in its place: what fits with it fits
//! with the next language, too.

use std::collections::BTreeMap;

use uketsuke::flow::Look;
use uketsuke::texts::Texts;

use crate::support::{FILES, LOCALES, SIZES};
use crate::walk::Walk;

/// The tag of the language that is not there.
const TAG: &str = "qps";

/// What is as long as it is: names, letters on keys, and what has a place of a fixed length, which the
/// files name at their heads or beside the message.
const FIXED: [&str; 10] = [
    "-",
    "#",
    "button-ask",
    "cap-",
    "draft-note",
    "keyboard",
    "language-name",
    "option-unknown",
    "page",
    "trial-banner",
];

/// Words of one syllable, as long as 40 % of the text, behind it.
fn longer(words: &str) -> String {
    let columns: usize = words
        .split('{')
        .map(|part| part.rsplit('}').next().unwrap_or(part).len())
        .sum();
    let more = (columns * 2).div_ceil(5);
    let filler: String = " lorem".chars().cycle().take(more).collect();
    format!("{words}{}", filler.trim_end())
}

/// The English texts, made longer.
fn texts() -> &'static Texts {
    let folder = tempfile::tempdir().expect("a folder");
    let place = folder.path().join(TAG);
    std::fs::create_dir(&place).expect("a folder for the language");
    for file in FILES {
        let english = std::fs::read_to_string(format!("locales/en/{file}")).expect("English");
        let lines = english.lines().map(|line| match line.split_once(" = ") {
            // No two languages have one name.
            Some(("language-name", _)) => "language-name = Pseudo".to_owned(),
            Some((name, _)) if FIXED.iter().any(|of| name.starts_with(of)) => line.to_owned(),
            Some((name, words)) => format!("{name} = {}", longer(words)),
            None => line.to_owned(),
        });
        let lines: Vec<String> = lines.collect();
        std::fs::write(place.join(file), lines.join("\n") + "\n").expect("a file");
    }
    let mut order = LOCALES.map(str::to_owned).to_vec();
    order.push(TAG.to_owned());
    let (texts, faults) = Texts::load(&order, &BTreeMap::new(), Some(folder.path()));
    assert!(faults.is_empty(), "{faults:?}");
    Box::leak(Box::new(texts))
}

#[test]
fn a_language_that_is_longer_by_two_fifths_fits() {
    let texts = texts();
    let back = texts.say(TAG, "button-back", &[]);
    assert!(back.starts_with("Back l"), "{back}");
    let walk = Walk {
        texts,
        locale: TAG,
        looks: &[Look::Normal],
        sizes: &SIZES,
        only: &[],
    };
    let mut all = Vec::new();
    walk.each(|view| {
        all.extend(
            view.session
                .cut()
                .iter()
                .map(|text| format!("{}: {text}", view.place())),
        );
    });
    assert!(all.is_empty(), "{} are cut:\n{}", all.len(), all.join("\n"));
}
