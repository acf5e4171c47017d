//! How many touches the four answers of `docs/hands.md` take, and what other boards would take.

use uketsuke::calendar::era::Era;
use uketsuke::dictionary::NameOrPlace;
use uketsuke::form::FieldId;
use uketsuke::keyboard::layout::{Board, Cap, Functions, rows};
use uketsuke::keyboard::{Romaji, variants};
use uketsuke::text::letters::Letters;
use unicode_width::UnicodeWidthStr as _;

use super::book::installed;
use super::typist::{BIRTH, NAME, POSTCODE, Typist, key_of};
use crate::names::{GIVEN, SURNAMES};
use crate::support::SIZES;

/// Touches of an answer, "Continue" with them.
fn taps(typist: &mut Typist, answer: impl FnOnce(&mut Typist)) -> usize {
    typist.taps = 0;
    answer(typist);
    typist.go_on();
    assert_eq!(typist.session.kiosk.problem(), None);
    typist.taps
}

fn name(typist: &mut Typist) {
    typist.caps("たかはし").offer("髙橋").cap(Cap::Space);
    typist.caps("みちこ").offer("美智子");
    assert_eq!(typist.text(), "髙橋 美智子");
}

fn born(typist: &mut Typist) {
    typist.cap(Cap::Era(Era::Showa));
    typist.caps("21年3月5日");
    assert_eq!(typist.text(), "昭和21年3月5日");
}

/// Name, reading, day of birth, postcode, address.
fn measured(at: impl Fn(&str) -> Typist) -> [usize; 5] {
    let mut typist = at(NAME);
    let named = taps(&mut typist, name);
    let read = taps(&mut typist, |typist| {
        typist.offer("タカハシ ミチコ");
    });
    let born = taps(&mut at(BIRTH), born);
    let mut typist = at(POSTCODE);
    let code = taps(&mut typist, |typist| {
        typist.caps("1008111");
    });
    let address = taps(&mut typist, |typist| {
        typist.offer("東京都千代田区千代田").caps("1-1");
    });
    assert_eq!(typist.text_of(FieldId::Address), "東京都千代田区千代田1-1");
    [named, read, born, code, address]
}

/// As in `docs/hands.md`.
const PINNED: [usize; 5] = [11, 2, 9, 8, 5];

#[test]
fn the_four_answers_take_as_many_touches_as_written_down() {
    assert!(PINNED.iter().sum::<usize>() <= 45);
    for size in SIZES {
        let own = measured(|script| Typist::at("ja", size, script));
        assert_eq!(own, PINNED, "{size:?}");
    }
}

#[test]
#[ignore = "needs skkdic and skkdic-extra"]
fn the_same_with_the_real_dictionaries() {
    for size in SIZES {
        let at = |script: &str| Typist::at("ja", size, script).with(installed());
        assert_eq!(measured(at), PINNED, "{size:?}");
    }
}

#[test]
fn ways_to_write_the_day_of_birth() {
    for (era, rest, wanted) in [
        (true, "21年3月5日", 9),
        (true, "21/3/5", 8),
        (true, "210305", 8),
        (false, "19460305", 9),
        (false, "1946/3/5", 9),
    ] {
        let mut typist = Typist::ja(BIRTH);
        let count = taps(&mut typist, |typist| {
            if era {
                typist.cap(Cap::Era(Era::Showa));
            }
            typist.caps(rest);
        });
        assert_eq!(count, wanted, "{rest}");
    }
}

/// The key of a kana, and its mark.
fn key_on_the_table(c: char) -> Option<(Cap, Option<Cap>)> {
    key_of(
        &rows(Board::Hiragana, &Letters::default(), Functions::Below),
        c,
    )
}

/// Touches of a reading on the 五十音 table: ゛ ゜ 小 are touches of their own.
fn on_the_table(reading: &str) -> usize {
    let touches = |c: char| match key_on_the_table(c) {
        Some((_, None)) => 1,
        Some((_, Some(_))) => 2,
        None => panic!("no key for {c}"),
    };
    reading.chars().map(touches).sum()
}

/// Touches on twelve keys as on a telephone: か twice, く three times; ゛ ゜ and small by one more.
fn on_twelve_keys(reading: &str) -> usize {
    let rows = [
        "あいうえお",
        "かきくけこ",
        "さしすせそ",
        "たちつてと",
        "なにぬねの",
        "はひふへほ",
        "まみむめも",
        "やゆよ",
        "らりるれろ",
        "わをんー",
    ];
    let plain = |c: char| {
        rows.iter()
            .find_map(|row| row.chars().position(|of| of == c))
    };
    let touches = |c: char| {
        let (base, marks) = match key_on_the_table(c) {
            Some((Cap::Char(base), mark)) => (base, usize::from(mark.is_some())),
            _ => panic!("no key for {c}"),
        };
        plain(base).map_or(0, |at| at + 1) + marks
    };
    reading.chars().map(touches).sum()
}

/// Touches on a–z: the shortest letters that make this reading.
fn in_letters(reading: &str) -> usize {
    let chars: Vec<char> = reading.chars().collect();
    let mut best = vec![usize::MAX; chars.len() + 1];
    best[0] = 0;
    for start in 0..chars.len() {
        if best[start] == usize::MAX {
            continue;
        }
        for len in 1..=3.min(chars.len() - start) {
            let part: String = chars[start..start + len].iter().collect();
            if let Some(letters) = shortest(&part) {
                let end = start + len;
                best[end] = best[end].min(best[start] + letters);
            }
        }
    }
    best[chars.len()]
}

/// The fewest letters that make exactly this kana, of at most four.
fn shortest(kana: &str) -> Option<usize> {
    thread_local! {
        static ALL: std::collections::BTreeMap<String, usize> = letters();
    }
    ALL.with(|all| all.get(kana).copied())
}

/// Everything that up to four letters make.
fn letters() -> std::collections::BTreeMap<String, usize> {
    let mut all = std::collections::BTreeMap::new();
    let mut words = vec![String::new()];
    for len in 1..=4 {
        let longer = words
            .iter()
            .flat_map(|word| ('a'..='z').map(move |c| format!("{word}{c}")));
        words = longer.filter(|word| leads_on(word)).collect();
        for word in &words {
            let mut romaji = Romaji::default();
            let mut made = String::new();
            for c in word.chars() {
                made.extend(romaji.type_letter(c).iter().map(|kana| kana.as_str()));
            }
            if romaji.pending().is_empty() && !made.contains(|c: char| c.is_ascii()) {
                all.entry(made).or_insert(len);
            }
        }
    }
    all
}

/// Whether the letters are still the beginning of something: nothing was given up.
fn leads_on(word: &str) -> bool {
    let mut romaji = Romaji::default();
    let mut made = String::new();
    for c in word.chars() {
        made.extend(romaji.type_letter(c).iter().map(|kana| kana.as_str()));
    }
    !made.contains(|c: char| c.is_ascii())
}

/// Touches in hundredths, on average.
fn average(of: impl Fn(&str) -> usize) -> usize {
    let readings = || SURNAMES.iter().chain(GIVEN).map(|(reading, _)| *reading);
    let sum: usize = readings().map(of).sum();
    sum * 100 / readings().count()
}

#[test]
fn the_table_of_fifty_takes_the_fewest_touches() {
    let counts = [
        average(on_the_table),
        average(in_letters),
        average(on_twelve_keys),
    ];
    println!("table, letters, twelve keys: {counts:?}");
    assert!(counts[0] < counts[1] && counts[1] < counts[2], "{counts:?}");
    let of = |reading| {
        (
            on_the_table(reading),
            in_letters(reading),
            on_twelve_keys(reading),
        )
    };
    println!("たかはしみちこ: {:?}", of("たかはしみちこ"));
}

/// The touch with which a word is chosen: 1 on the first page of the offers, one more on each other. As
/// `scene` lays them out in so many columns; 1 too where the word is not offered and kana has to do.
fn touch_of(words: &[String], wanted: &str, columns: usize) -> usize {
    let wide = |word: &str| (word.width() + 4).max(6);
    let more = wide("つぎ");
    let (mut touches, mut left) = (1, words);
    while !left.is_empty() {
        let all: usize = left.iter().map(|word| wide(word) + 1).sum();
        let room = if all > columns || touches > 1 {
            columns - more
        } else {
            columns
        };
        let mut x = 0;
        let fits = left.iter().take_while(|word| {
            let fits = x + wide(word) <= room;
            x += wide(word) + 1;
            fits
        });
        let count = fits.count().max(1);
        if left[..count].iter().any(|word| word == wanted) {
            return touches;
        }
        (touches, left) = (touches + 1, &left[count..]);
    }
    1
}

/// The words with all variants of words before them at the end.
fn variants_last(words: &[String]) -> Vec<String> {
    let is_variant = |at: usize| {
        let (before, word) = (&words[..at], &words[at]);
        before
            .iter()
            .any(|plain| variants::expand(plain).contains(word))
    };
    let order = |wanted: bool| (0..words.len()).filter(move |at| is_variant(*at) == wanted);
    order(false)
        .chain(order(true))
        .map(|at| words[at].clone())
        .collect()
}

#[test]
#[ignore = "needs skkdic and skkdic-extra"]
fn the_order_of_offers_costs_the_fewest_touches() {
    let dictionary = installed();
    let found = |reading: &str, field| {
        let found = dictionary.candidates(reading, field, 40);
        found.iter().map(|of| of.word.clone()).collect::<Vec<_>>()
    };
    let names = || SURNAMES.iter().chain(GIVEN);
    for (columns, size) in [(58, "60x20"), (76, "80x24"), (96, "100x40")] {
        let cost = |order: &dyn Fn(&str) -> Vec<String>| {
            let touches = names().map(|(reading, word)| touch_of(&order(reading), word, columns));
            touches.sum::<usize>() * 100 / names().count()
        };
        let ours = cost(&|reading| found(reading, NameOrPlace::Name));
        let later = cost(&|reading| variants_last(&found(reading, NameOrPlace::Name)));
        let general = cost(&|reading| found(reading, NameOrPlace::Other));
        println!("{size}: as it is {ours}, variants last {later}, general words {general}");
        assert!(ours <= later && ours <= general, "{ours} {later} {general}");
    }
}
