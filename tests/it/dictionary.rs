//! Kana to kanji: dictionaries that the test writes itself, broken ones, and the real ones where
//! they are installed.

use std::path::{Path, PathBuf};

use crate::names::{GIVEN, PLACES, SURNAMES};
use encoding_rs::EUC_JP;
use tempfile::TempDir;
use uketsuke::dictionary::Dictionaries;
use uketsuke::dictionary::{Candidate, Dictionary, DictionaryError, NameOrPlace, unusable};

const GENERAL: &str = "SKK-JISYO.L";
const NAMES: &str = "SKK-JISYO.jinmei";
const PLACE_NAMES: &str = "SKK-JISYO.geo";

/// A folder of dictionaries that the test made.
struct Shelf(TempDir);

impl Shelf {
    fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    /// Writes a dictionary in EUC-JP, sorted as it must be.
    fn add(&self, name: &str, entries: &[&str]) -> PathBuf {
        let mut lines: Vec<Vec<u8>> = entries.iter().map(|entry| euc(entry)).collect();
        lines.sort();
        self.raw(name, &[euc(HEAD), lines.concat()].concat())
    }

    fn raw(&self, name: &str, bytes: &[u8]) -> PathBuf {
        let path = self.path(name);
        std::fs::write(&path, bytes).unwrap();
        path
    }
}

const HEAD: &str = ";; -*- coding: euc-jp -*-\n;; okuri-ari entries.\nわるi /悪/\n\
                    あu /会/\n;; okuri-nasi entries.";

fn euc(text: &str) -> Vec<u8> {
    let line = format!("{text}\n");
    let (bytes, _, unmappable) = EUC_JP.encode(&line);
    assert!(!unmappable, "{text}");
    bytes.into_owned()
}

fn general(path: PathBuf) -> Dictionary {
    Dictionary::open(&Dictionaries {
        general: vec![path],
        ..Dictionaries::default()
    })
}

fn words(candidates: &[Candidate]) -> Vec<(&str, usize)> {
    let of = candidates.iter();
    of.map(|found| (found.word.as_str(), found.reading_len))
        .collect()
}

#[test]
fn the_whole_reading_comes_first_then_its_beginnings_then_katakana() {
    let shelf = Shelf::new();
    let book = shelf.add(
        "book",
        &[
            "やま /山/",
            "やまの /山田;姓/",
            "やまのて /山手/やまのて/山の手/",
            "や /矢/",
        ],
    );
    let dictionary = general(book);
    let found = dictionary.candidates("やまのて", NameOrPlace::Other, 20);
    assert_eq!(
        words(&found),
        [("山手", 4), ("山の手", 4), ("山田", 3), ("ヤマノテ", 4)]
    );
    let found = dictionary.candidates("やまばと", NameOrPlace::Other, 20);
    assert_eq!(words(&found), [("山", 2), ("ヤマバト", 4)]);
    // A second beginning only where the whole is unknown.
    let found = dictionary.candidates("やまのかみ", NameOrPlace::Other, 20);
    assert_eq!(words(&found), [("山田", 3), ("山", 2), ("ヤマノカミ", 5)]);
    let found = dictionary.candidates("ひばり", NameOrPlace::Other, 20);
    assert_eq!(words(&found), [("ヒバリ", 3)]);
    // One kana alone is offered only if there is nothing better.
    let found = dictionary.candidates("やね", NameOrPlace::Other, 20);
    assert_eq!(words(&found), [("矢", 1), ("ヤネ", 2)]);
}

#[test]
fn each_field_asks_its_own_dictionary_first() {
    let shelf = Shelf::new();
    let paths = Dictionaries {
        general: vec![shelf.add("general", &["さとう /砂糖/佐藤/", "みなと /港/"])],
        names: vec![shelf.add("names", &["さとう /左藤;姓/佐藤;姓/さとう;姓/"])],
        places: vec![shelf.add("places", &["みなと /湊/港/"])],
    };
    let dictionary = Dictionary::open(&paths);
    let of = |reading, field| {
        let found = dictionary.candidates(reading, field, 9);
        let words: Vec<String> = found.iter().map(|found| found.word.clone()).collect();
        words.join(" ")
    };
    // What both know is the commonest.
    assert_eq!(of("さとう", NameOrPlace::Name), "佐藤 左藤 砂糖 サトウ");
    assert_eq!(of("さとう", NameOrPlace::Address), "砂糖 佐藤 サトウ");
    assert_eq!(of("さとう", NameOrPlace::Other), "砂糖 佐藤 サトウ");
    assert_eq!(of("みなと", NameOrPlace::Address), "湊 港 ミナト");
    assert_eq!(of("みなと", NameOrPlace::Name), "港 ミナト");
}

#[test]
fn variants_follow_a_name_and_end_an_address() {
    let shelf = Shelf::new();
    let paths = Dictionaries {
        names: vec![shelf.add("names", &["たかはし /高橋/高階/"])],
        places: vec![shelf.add("places", &["たかはし /高橋/高階/"])],
        general: Vec::new(),
    };
    let dictionary = Dictionary::open(&paths);
    let place = |field, word| {
        let found = dictionary.candidates("たかはし", field, 9);
        words(&found).iter().position(|found| found.0 == word)
    };
    assert_eq!(place(NameOrPlace::Name, "髙橋"), Some(1));
    assert_eq!(place(NameOrPlace::Address, "高階"), Some(1));
    assert_eq!(place(NameOrPlace::Address, "髙橋"), Some(2));
}

#[test]
fn no_more_than_asked_for_and_katakana_always_last() {
    let shelf = Shelf::new();
    let dictionary = general(shelf.add("book", &["か /火/日/蚊/加/香/"]));
    let texts = |at_most| {
        let found = dictionary.candidates("か", NameOrPlace::Other, at_most);
        found
            .iter()
            .map(|found| found.word.clone())
            .collect::<Vec<_>>()
            .concat()
    };
    for (at_most, text) in [
        (0, ""),
        (1, "火"),
        (2, "火カ"),
        (4, "火日蚊カ"),
        (99, "火日蚊加香カ"),
    ] {
        assert_eq!(texts(at_most), text);
    }
    assert_eq!(words(&dictionary.candidates("", NameOrPlace::Name, 9)), []);
}

/// Every entry of a large dictionary is found, wherever the halving ends.
#[test]
fn every_entry_is_found() {
    let shelf = Shelf::new();
    let kana: Vec<char> = "あいうえおかきくけこがぎーっんゃ".chars().collect();
    let mut keys = Vec::new();
    for a in &kana {
        for b in &kana {
            keys.extend([
                format!("{a}{b}"),
                format!("{a}{b}ん{b}"),
                format!("{b}{a}いう{a}"),
            ]);
        }
    }
    keys.sort();
    keys.dedup();
    let lines: Vec<String> = keys
        .iter()
        .enumerate()
        .map(|(n, key)| {
            // Lines of very different lengths, one longer than a window.
            let filler = "〇".repeat(if n == 300 { 1500 } else { n % 40 });
            format!("{key} /語{n}/{filler};長い/")
        })
        .collect();
    let lines: Vec<&str> = lines.iter().map(String::as_str).collect();
    let euc_jp = shelf.add("euc", &lines);
    let text = EUC_JP
        .decode(&std::fs::read(&euc_jp).unwrap())
        .0
        .replace("euc-jp", "utf-8");
    for book in [euc_jp, shelf.raw("utf8", text.as_bytes())] {
        let dictionary = general(book);
        for (n, key) in keys.iter().enumerate() {
            let found = dictionary.candidates(key, NameOrPlace::Other, 2);
            let word = format!("語{n}");
            assert_eq!(
                words(&found).first(),
                Some(&(word.as_str(), key.chars().count())),
                "{key}"
            );
            let longer = format!("{key}ぽ");
            let found = dictionary.candidates(&longer, NameOrPlace::Other, 2);
            assert_eq!(
                words(&found).first(),
                Some(&(word.as_str(), key.chars().count())),
                "{key}"
            );
        }
    }
}

#[test]
fn an_entry_out_of_place_is_found_too() {
    let shelf = Shelf::new();
    let mut entries: Vec<String> = (0..200).map(|n| format!("か{n:03} /語{n}/")).collect();
    entries.swap(100, 110);
    let text = format!("{HEAD}\n{}", entries.join("\n"));
    let dictionary = general(shelf.raw("book", &euc(&text)));
    for n in [100, 110, 105] {
        let found = dictionary.candidates(&format!("か{n}"), NameOrPlace::Other, 2);
        assert_eq!(words(&found).first(), Some(&(format!("語{n}").as_str(), 4)));
    }
}

#[test]
fn what_is_no_dictionary_is_left_out() {
    let shelf = Shelf::new();
    let fifo = shelf.path("fifo");
    rustix::fs::mkfifoat(rustix::fs::CWD, &fifo, rustix::fs::Mode::RWXU).unwrap();
    let other = HEAD.replace("euc-jp", "euc-jis-2004");
    let cases = [
        (shelf.path("nowhere"), DictionaryError::Missing),
        (shelf.path("fifo"), DictionaryError::Unreadable),
        (shelf.0.path().to_owned(), DictionaryError::Unreadable),
        (PathBuf::from("/dev/zero"), DictionaryError::Unreadable),
        (shelf.raw("empty", b""), DictionaryError::NoEntries),
        (
            shelf.raw("garbage", &[0xa4; 9999]),
            DictionaryError::NoEntries,
        ),
        (shelf.raw("other", &euc(&other)), DictionaryError::Coding),
    ];
    for (path, why) in cases {
        assert_eq!(unusable(&path), Some(why), "{}", path.display());
        let dictionary = general(path);
        let found = dictionary.candidates("かな", NameOrPlace::Other, 9);
        assert_eq!(words(&found), [("カナ", 2)]);
    }
    let good = shelf.add("good", &["かな /仮名/"]);
    assert_eq!(unusable(&good), None);
    assert!(!general(good).is_empty());
    assert!(general(shelf.path("nowhere")).is_empty());
}

/// Cut anywhere, or with any byte changed: never a panic, and never something made up.
#[test]
fn damage_never_makes_words_up() {
    let shelf = Shelf::new();
    let entries = [
        "あお /青/碧/",
        "あおい /葵;名/蒼井;姓/",
        "あおき /青木;姓/",
        "あか /赤/",
    ];
    let whole = std::fs::read(shelf.add("whole", &entries)).unwrap();
    for cut in 0..whole.len() {
        let dictionary = general(shelf.raw("cut", whole.get(..cut).unwrap()));
        for found in dictionary.candidates("あおい", NameOrPlace::Name, 9) {
            assert!(["葵", "蒼井", "青", "碧", "アオイ"].contains(&found.word.as_str()));
        }
    }
    for at in 0..whole.len() {
        for byte in [0, b'\n', b' ', b'/', b';', 0x8f, 0xff] {
            let mut bytes = whole.clone();
            *bytes.get_mut(at).unwrap() = byte;
            let dictionary = general(shelf.raw("changed", &bytes));
            let found = dictionary.candidates("あおい", NameOrPlace::Name, 9);
            assert!(
                found
                    .iter()
                    .all(|found| !found.word.contains(char::is_control))
            );
        }
    }
}

#[test]
fn a_file_that_shrinks_while_open_offers_nothing() {
    let shelf = Shelf::new();
    let path = shelf.add("book", &["かな /仮名/"]);
    let dictionary = general(path.clone());
    assert_eq!(
        dictionary.candidates("かな", NameOrPlace::Other, 9).len(),
        2
    );
    std::fs::write(path, b"").unwrap();
    assert_eq!(
        dictionary.candidates("かな", NameOrPlace::Other, 9).len(),
        1
    );
}

#[test]
fn debug_tells_no_word() {
    let word = Candidate {
        word: "美智子".to_owned(),
        reading_len: 3,
    };
    assert_eq!(format!("{word:?}"), "Candidate(3 for 3)");
}

/// The dictionaries of `skkdic` and `skkdic-extra`.
fn installed() -> Dictionary {
    let path = |name| Path::new("/usr/share/skk").join(name);
    let paths = Dictionaries {
        general: vec![path(GENERAL)],
        names: vec![path(NAMES)],
        places: vec![path(PLACE_NAMES)],
    };
    let all = [&paths.general, &paths.names, &paths.places];
    for path in all.into_iter().flatten() {
        assert!(path.exists(), "{path:?} is not there");
    }
    Dictionary::open(&paths)
}

/// Where a word stands among the candidates, from 1; 99 if it does not.
fn place(dictionary: &Dictionary, field: NameOrPlace, reading: &str, word: &str) -> usize {
    let found = dictionary.candidates(reading, field, 60);
    let at = found.iter().position(|found| found.word == word);
    at.map_or(99, |at| at + 1)
}

fn places(dictionary: &Dictionary, field: NameOrPlace, wanted: &[(&str, &str)]) -> Vec<usize> {
    let place = |(reading, word): &(&str, &str)| {
        let at = place(dictionary, field, reading, word);
        println!("{reading} {word}: {at}");
        at
    };
    wanted.iter().map(place).collect()
}

#[test]
#[ignore = "needs skkdic and skkdic-extra"]
fn common_names_stand_on_the_first_page() {
    let dictionary = installed();
    for (wanted, most) in [(SURNAMES, 8), (GIVEN, 16)] {
        let places = places(&dictionary, NameOrPlace::Name, wanted);
        println!("sum {} of {}", places.iter().sum::<usize>(), places.len());
        assert!(places.iter().all(|place| *place <= most), "{places:?}");
        assert!(places.iter().sum::<usize>() <= 3 * places.len());
    }
    assert!(place(&dictionary, NameOrPlace::Name, "たかはし", "髙橋") <= 2);
    assert_eq!(place(&dictionary, NameOrPlace::Name, "みちこ", "美智子"), 1);
}

#[test]
#[ignore = "needs skkdic and skkdic-extra"]
fn places_are_found() {
    let dictionary = installed();
    let places = places(&dictionary, NameOrPlace::Address, PLACES);
    assert!(places.iter().all(|place| *place <= 3), "{places:?}");
}

#[test]
#[ignore = "needs skkdic and skkdic-extra"]
fn a_surname_is_found_at_the_beginning_of_a_whole_name() {
    let dictionary = installed();
    let mut found = 0;
    let mut all = 0;
    for (surname, word) in SURNAMES {
        for (given, _) in GIVEN.iter().step_by(7) {
            let at = place(
                &dictionary,
                NameOrPlace::Name,
                &format!("{surname}{given}"),
                word,
            );
            found += usize::from(at <= 8);
            all += 1;
        }
    }
    println!("{found} of {all}");
    assert!(found * 100 >= all * 98, "{found} of {all}");
}
