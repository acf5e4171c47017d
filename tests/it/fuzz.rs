//! Whatever comes from outside, broken in every way: no parser panics, none takes long, and what one accepts
//! it accepts again.
//!
//! Seeded and on stable: a short run here, a long one by `FUZZ_RUNS=1000000 cargo test --release --test it fuzz::`;
//! `FUZZ_SEED` begins elsewhere. A failure prints the parser, the seed and the number of the run.

mod checks;
mod mutant;

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::time::{Duration, Instant};

use chrono::NaiveDate;
use uketsuke::calendar::typed::Reading;
use uketsuke::config::DEFAULT;
use uketsuke::picture::{OwnPictures, Picture};
use uketsuke::record::Record;
use uketsuke::spool::Sealing;
use uketsuke::spool::seal::{self, Identity};
use uketsuke::terminal::Parser;
use uketsuke::texts::Texts;
use uketsuke::{calendar, postcode};

use mutant::Mutants;

const RECORD: &[u8] = include_bytes!("fuzz/record.json");
const DICTIONARY: &[u8] = include_bytes!("fuzz/dictionary.utf8");
const TOWNS: &[u8] = include_bytes!("postcode/towns.csv");
const OFFICES: &[u8] = include_bytes!("postcode/offices.csv");
const PICTURE: &[u8] = include_bytes!("fuzz/picture.svg");
const DOT: &[u8] = include_bytes!("fuzz/dot.png");
const KEYS: &[u8] = include_bytes!("fuzz/keys");
const JA: &[u8] = include_bytes!("../../locales/ja/kiosk.ftl");

/// Nothing that a clinic or a patient gives takes longer, on a busy machine.
const LONGEST: Duration = Duration::from_secs(5);

fn setting(name: &str, default: u64) -> u64 {
    let value = std::env::var(name).ok();
    value
        .and_then(|value| value.parse().ok())
        .unwrap_or(default)
}

/// Feeds mutants of these to a parser.
fn feed(what: &str, share: u64, corpus: &[&[u8]], parse: impl Fn(&[u8])) {
    let seed = setting("FUZZ_SEED", 0x5eed);
    let runs = setting("FUZZ_RUNS", 2000).div_ceil(share);
    let mut mutants = Mutants::of(seed, corpus);
    for run in 0..runs {
        let bytes = mutants.next();
        let began = Instant::now();
        let ended = catch_unwind(AssertUnwindSafe(|| parse(&bytes)));
        let took = began.elapsed();
        assert!(
            ended.is_ok() && took < LONGEST,
            "{what}, seed {seed:#x}, run {run}: {took:?}\n{}",
            bytes.escape_ascii()
        );
    }
    println!("{what}: {runs} runs");
}

#[test]
fn settings() {
    let folder = tempfile::tempdir().unwrap();
    let samples: [&[u8]; 2] = [DEFAULT.as_bytes(), b"[spool]\nplaintext = true\n"];
    feed("kiosk.toml", 4, &samples, |bytes| {
        checks::settings(bytes, folder.path());
    });
}

#[test]
fn texts_of_a_clinic() {
    let folder = tempfile::tempdir().unwrap();
    let samples: [&[u8]; 3] = [
        JA,
        b"button-back = \xe6\x88\xbb\xe3\x82\x8b\n",
        b"a = { $n -> [one] x *[other] { a } }\n",
    ];
    feed("a locale", 40, &samples, |bytes| {
        checks::texts(bytes, folder.path());
    });
}

#[test]
fn records() {
    let read = Record::from_json(RECORD).unwrap();
    assert!(Record::from_json(&read.to_json().unwrap()) == Ok(read));
    feed("a record", 1, &[RECORD], checks::record);
}

#[test]
fn sealed_declarations() {
    let key = Identity::generate();
    let sealed = Sealing::Recipients(vec![key.to_public()])
        .seal(RECORD)
        .unwrap();
    let keys = [key];
    let check = |bytes: &[u8]| {
        // Sealed bytes are whole, or nothing of them is shown. Some mutants are whole: a byte is at times
        // overwritten with itself. What is opened has spaces behind it.
        let opened = seal::open(bytes, &keys);
        assert_eq!(opened.is_ok(), bytes == &**sealed);
        if let Ok(opened) = opened {
            assert_eq!(opened.trim_ascii_end(), RECORD.trim_ascii_end());
        }
    };
    check(&sealed);
    feed("a sealed declaration", 10, &[&sealed], check);
}

#[test]
fn names_in_the_spool() {
    let samples: [&[u8]; 3] = [
        b"k1-000412-20261126T035405Z-q7x3c5m2p2d4w2zt.json.age",
        b"k1-000412-20261126T035405Z-q7x3c5m2p2d4w2zt.json",
        b"a-999999999-20261126T035405Z-aaaaaaaaaaaaaaaa.json",
    ];
    feed("a name", 1, &samples, checks::name);
}

#[test]
fn dictionaries() {
    let folder = tempfile::tempdir().unwrap();
    feed("a dictionary", 4, &[DICTIONARY], |bytes| {
        checks::dictionary(bytes, folder.path());
    });
}

#[test]
fn pictures_of_a_clinic() {
    let folder = tempfile::tempdir().unwrap();
    for bytes in [PICTURE, DOT] {
        checks::picture(bytes, folder.path());
        assert!(OwnPictures::read(Some(folder.path())).1.is_empty());
    }
    let samples = [
        PICTURE,
        Picture::MyNumberCard.svg(),
        Picture::HelpHand.svg(),
        DOT,
    ];
    feed("a picture", 8, &samples, |bytes| {
        checks::picture(bytes, folder.path());
    });
}

#[test]
fn postcodes() {
    let whole = postcode::EMBEDDED.entries();
    let some: Vec<_> = whole.into_iter().step_by(5000).collect();
    let packed = postcode::pack(some, "2026-11-25").unwrap();
    feed("packed postcodes", 4, &[&packed], checks::packed_postcodes);
    feed("Japan Post's files", 1, &[TOWNS, OFFICES], checks::towns);
}

#[test]
fn dates_and_digits() {
    let today = NaiveDate::from_ymd_opt(2026, 11, 25).unwrap();
    let tags = uketsuke::texts::tags(None);
    let (texts, _) = Texts::load(&tags, &std::collections::BTreeMap::new(), None);
    let mut customs = texts.customs(tags.iter().map(String::as_str));
    customs.show(tags.iter().position(|tag| tag == "th").unwrap());
    let samples: Vec<&[u8]> = [
        "昭和12年4月29日",
        "S12.4.29",
        "令和元年5月1日",
        "19370429",
        "1937/4/29",
        "29/4/1937",
        "29 de abril de 1937",
        "ngày 29 tháng 4 năm 1937",
        "29 เม.ย. พ.ศ. 2480",
        "1937. 4. 29.",
        "１０００００１",
        "100-0001",
    ]
    .map(str::as_bytes)
    .to_vec();
    feed("a date", 1, &samples, |bytes| {
        let typed = String::from_utf8_lossy(bytes);
        match calendar::typed::birth(&typed, today, &customs) {
            Ok(Reading::Sure(born)) => assert!(born <= today),
            Ok(Reading::Ask(days)) => {
                assert!((1..=4).contains(&days.len()));
                assert!(days.iter().all(|born| born.first() <= today));
            }
            Err(_) => {}
        }
        if let Some(digits) = postcode::digits_of(&typed) {
            assert!(digits.len() <= 7 && digits.bytes().all(|byte| byte.is_ascii_digit()));
        }
    });
}

#[test]
fn keys() {
    feed("a terminal", 1, &[KEYS], |bytes| {
        let mut parser = Parser::default();
        let mut reports = 0;
        parser.hear(bytes, &mut |_| reports += 1);
        parser.give_up(&mut |_| reports += 1);
        assert!(reports <= bytes.len() + 1);
        assert_eq!(parser.half(), None);
        parser.hear(b"1", &mut |_| reports += 1);
        assert!(reports > 0, "deaf");
    });
}
