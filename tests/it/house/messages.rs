//! Every message that a picture names exists, and every message that exists is in a picture.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use chrono::NaiveDate;
use uketsuke::flow::KioskSettings;

use super::source::{Source, sources};
use crate::support::{FILES, Session, each_page, pictures, script, site, start, texts};

/// Messages that are in no picture, and why. Nothing else may be.
const UNDRAWN: [(&str, &str); 12] = [
    ("date-order", "an order"),
    ("date-order.beside", "words that are read"),
    ("date-order.day", "words that are read"),
    ("date-order.month", "words that are read"),
    ("date-order.months", "all twelve"),
    ("date-order.year", "words that are read"),
    ("date-order.years", "an era"),
    ("keyboard", "keys, a letter each"),
    ("keyboard.accents", "what is offered for them"),
    ("plain-choose", "said in lines only"),
    ("plain-type", "said in lines only"),
    ("plain-unknown", "said in lines only"),
];

/// What stands on drawn papers, in Japanese only; `pixels::titles` looks at it.
const DRAWN: &str = "papers.ftl";

/// Messages and attributes of files of `locales/ja` (`id`, `id.attribute`) with their first lines, without terms.
fn messages(files: &[&str]) -> BTreeMap<String, String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales/ja");
    let mut all = BTreeMap::new();
    for file in files {
        let text = std::fs::read_to_string(folder.join(file)).unwrap();
        let mut id = String::new();
        for line in text.lines() {
            let Some((name, value)) = line.split_once(" =") else {
                continue;
            };
            let value = value.trim_start();
            match name.trim().strip_prefix('.') {
                Some(attribute) => all.insert(format!("{id}.{attribute}"), value.to_owned()),
                None if name.starts_with(|c: char| c.is_ascii_lowercase()) => {
                    id = name.to_owned();
                    all.insert(id.clone(), value.to_owned())
                }
                None => None,
            };
        }
    }
    assert!(all.len() > 200, "these are not all messages");
    all
}

/// Whether a key with `{…}` in it can become this one.
fn fits(pattern: &str, key: &str) -> bool {
    let Some((head, rest)) = pattern.split_once('{') else {
        return pattern == key;
    };
    let rest = rest.split_once('}').map_or("", |(_, rest)| rest);
    let Some(tail) = key.strip_prefix(head) else {
        return false;
    };
    let ends = tail
        .char_indices()
        .map(|(at, c)| tail.split_at(at + c.len_utf8()).1);
    ends.into_iter().any(|end| fits(rest, end))
}

fn looks_like_a_key(literal: &str) -> bool {
    let part = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || "-._{}".contains(c);
    let hyphen = literal.contains('-') && !literal.starts_with('-') && !literal.ends_with('-');
    hyphen && literal.chars().all(part) && literal.starts_with(|c: char| c.is_ascii_lowercase())
}

#[test]
fn every_key_that_a_screen_says_exists() {
    let all = messages(&[FILES.as_slice(), &[DRAWN]].concat());
    let mut seen = 0;
    let says = |of: &&Source| of.room() == "page" || of.path.starts_with("src/flow/screen/");
    for source in sources().iter().filter(says) {
        for literal in source.literals().iter().filter(|of| looks_like_a_key(of)) {
            seen += 1;
            let known = |key: &str| all.keys().any(|of| fits(key, of));
            // A sentence for staff has its own word in front.
            let exists = known(literal) || known(&format!("point-{literal}"));
            assert!(exists, "{}: {literal:?} is no message", source.path);
        }
    }
    assert!(seen > 60, "only {seen} keys found");
}

#[test]
fn keys_with_gaps_are_compared() {
    assert!(fits("field-{}.hint", "field-name.hint"));
    assert!(fits("option-{}-{option}", "option-writer-self"));
    assert!(!fits("field-{}.hint", "field-name.label"));
    assert!(!fits("say-x", "say-xy") && !fits("say-{}", "say-"));
}

/// Pictures that hang on the place or the time.
fn elsewhere() -> Vec<Session> {
    let at = |change: fn(&mut KioskSettings), day: (i32, u32, u32), script: &str| {
        let mut site = site();
        change(&mut site);
        let day = NaiveDate::from_ymd_opt(day.0, day.1, day.2).unwrap();
        let civil = day.and_hms_opt(21, 0, 0).unwrap();
        let mut session = Session::at(site, texts(), civil, "ja", (80, 24));
        session.play(script);
        session
    };
    let draft =
        |site: &mut KioskSettings| site.locales.iter_mut().for_each(|of| of.reviewed = false);
    let monday = (2026, 11, 30);
    let mut small = Session::at(site(), texts(), start(), "ja", (80, 24));
    small.resize((40, 10));
    let mut site = site();
    let first = site.locales.swap_remove(0);
    site.locales = vec![first; 14];
    let narrow = Session::at(site, texts(), start(), "ja", (60, 20));
    let wide = Session::at(crate::support::site(), texts(), start(), "ja", (100, 40));
    let mut many = crate::support::site();
    let first = many.locales.swap_remove(0);
    many.locales = vec![first; 60];
    let many = Session::at(many, texts(), start(), "ja", (80, 24));
    // A number that no line has.
    let hasty = format!("{}0<enter>", script("check"));
    vec![
        Session::played("ja", (80, 24), &hasty),
        small,
        narrow,
        wide,
        many,
        at(|site| site.trial = true, monday, "<any>"),
        at(|site| site.spool_ready = false, monday, ""),
        at(|site| site.hospital = true, monday, &script("purpose")),
        at(
            |site| site.reception.holiday = vec![Default::default()],
            monday,
            "",
        ),
        at(draft, monday, "<any>L"),
        at(|_| (), monday, "<any>L85"),
        at(|_| (), (2026, 12, 30), "<any>L85"),
    ]
}

/// Everything that can be wrong with an answer.
fn in_trouble() -> Vec<Session> {
    let long = "A".repeat(121);
    let birth = "1{A}<on><on>";
    let address = "1{A}<on><on>{S64.1.7}<on>2";
    // A companion fills in, and leaves out whatever may be left out.
    let again = "<on><on>".repeat(7);
    let sparse = format!("2{{B}}<on>{{C}}<on>{{A}}<on><on>{{S64.1.7}}<on>2<on>{again}");
    let scripts = [
        "<on>".to_owned(),
        format!("1{{{long}}}<on>"),
        "1{A}<on>{A}<on>".to_owned(),
        "1{1}<on>".to_owned(),
        "1{\u{e000}}<on>".to_owned(),
        "1{ကတ္}<on>".to_owned(),
        format!("{birth}{{A}}<on>"),
        format!("{birth}{{12/1/2}}<on>"),
        format!("{birth}{{2001/2/29}}<on>"),
        format!("{birth}{{2031/2/2}}<on>"),
        format!("{birth}{{1831/2/2}}<on>"),
        format!("{address}{{1}}<on>"),
        format!("{address}<on><on>"),
        format!("{address}<on><on><on>{{1}}<on>"),
        format!("{address}<on><on><on>{{81 90 1234 5678}}<on>"),
        sparse.clone(),
        // Back out of a change that left the name empty.
        format!("{sparse}<tab><tab><tab><tab><enter><bs><back><on>"),
    ];
    let wrong_pins = format!("<staff>{}", "1<enter><wrong-pin>".repeat(5));
    let play = |script: &str| Session::played("ja", (80, 24), script);
    let mut all = vec![play(&wrong_pins)];
    all.extend(
        scripts
            .iter()
            .map(|script| play(&format!("{FORM}{script}"))),
    );
    all
}

const FORM: &str = "<any>L3<on>621<on>";

/// Every text that is laid in any picture in Japanese.
fn drawn() -> BTreeSet<String> {
    let mut all = BTreeSet::new();
    let played = pictures()
        .into_iter()
        .map(|(_, script)| Session::played("ja", (80, 24), &script));
    for mut session in played.chain(elsewhere()).chain(in_trouble()) {
        each_page(&mut session, |session| {
            for (_, text) in &session.laid.texts() {
                // Sentences for staff stand one a line.
                all.extend(text.lines().map(str::to_owned));
                all.insert((*text).to_owned());
            }
        });
    }
    all
}

/// Whether a text is this message: its words, with whatever its variables are between them.
fn is_said(text: &str, key: &str, raw: &str) -> bool {
    if !raw.contains("{ $") {
        let said = texts().say("ja", key, &[]);
        let ticked = ["[ ] ", "[x] "]
            .iter()
            .find_map(|tick| text.strip_prefix(tick));
        return text == said || ticked == Some(&said);
    }
    let mut rest = text;
    let mut words = raw
        .split('{')
        .map(|part| part.split_once('}').map_or(part, |(_, after)| after));
    words.all(|word| match rest.split_once(word) {
        Some((_, after)) => {
            rest = after;
            true
        }
        None => false,
    })
}

#[test]
fn every_message_is_in_some_picture() {
    let drawn = drawn();
    let undrawn = |(key, raw): &(String, String)| !drawn.iter().any(|text| is_said(text, key, raw));
    let unused: Vec<String> = messages(&FILES)
        .into_iter()
        .filter(undrawn)
        .map(|(key, _)| key)
        .collect();
    let expected: Vec<&str> = UNDRAWN.iter().map(|(key, _)| *key).collect();
    assert_eq!(unused, expected, "messages that are in no picture");
}
