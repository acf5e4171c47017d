//! The letters of each language on its keys, as its texts have them, and of a language that only a folder has.

use std::collections::BTreeMap;
use std::path::Path;

use uketsuke::config::Config;
use uketsuke::flow::Action;
use uketsuke::form::FieldId;
use uketsuke::keyboard::layout::{Board, Cap, Functions, rows};
use uketsuke::keyboard::variants::accents;
use uketsuke::text::letters::{Letters, capital};
use uketsuke::texts::Texts;
use unicode_normalization::UnicodeNormalization as _;

use super::typist::{ADDRESS, NAME, Typist};
use crate::support::{LOCALES, SIZES, Session, start, texts};

fn letters(tag: &str) -> Letters {
    let mut letters = texts().letters(std::iter::once(tag));
    letters.remove(0)
}

/// What can be typed with one touch on the board on the glass.
fn chars(tag: &str, board: Board) -> String {
    let rows = rows(board, &letters(tag), Functions::Below);
    let caps = rows.iter().flatten().map(|key| key.cap);
    caps.filter_map(|cap| match cap {
        Cap::Char(c) => Some(c),
        _ => None,
    })
    .collect()
}

#[test]
fn every_alphabet_is_whole() {
    for tag in LOCALES {
        let latin = chars(tag, Board::Latin);
        let (small, digits) = ('a'..='z', '0'..='9');
        assert!(
            small
                .chain(digits)
                .chain("'-.".chars())
                .all(|c| latin.contains(c)),
            "{tag}"
        );
    }
    for (tag, alphabet) in [
        ("ru", "абвгдеёжзийклмнопрстуфхцчшщъыьэюя"),
        ("uk", "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя'"),
        ("mn", "абвгдеёжзийклмноөпрстуүфхцчшщъыьэюя"),
    ] {
        let own = chars(tag, Board::Letters);
        let all = || alphabet.chars().chain('0'..='9').chain(['-', '\'', '.']);
        assert!(all().all(|c| own.contains(c)), "{tag} {own}");
        let letters_of = alphabet.chars().filter(|c| c.is_alphabetic()).count();
        let count = letters_of + 10 + 3;
        assert_eq!(own.chars().count(), count, "{tag} {own}");
        let large = chars(tag, Board::LetterCapitals);
        assert!(all().all(|c| large.contains(capital(c))), "{tag} {large}");
        assert_eq!(letters(tag).beginning(), "абв");
    }
    for (tag, own) in [
        ("pt-BR", "çáâãéêíóôõú"),
        ("es", "ñáéíóúü"),
        ("fil", "ñ"),
        ("vi", "đăâêôơư"),
    ] {
        let latin = chars(tag, Board::Latin);
        assert!(own.chars().all(|c| latin.contains(c)), "{tag} {latin}");
    }
}

#[test]
fn vietnamese_has_every_vowel_with_every_tone() {
    for vowel in "aăâeêioôơuưy".chars() {
        for tone in ["", "\u{300}", "\u{301}", "\u{303}", "\u{309}", "\u{323}"] {
            let letter = format!("{vowel}{tone}").nfc().collect::<String>();
            let letter = letter.chars().next().unwrap();
            let base = letter.nfd().next().unwrap();
            for tag in ["vi", "en", "ja"] {
                let offered = accents(base, &letters(tag));
                assert!(
                    letter == base || offered.contains(&letter),
                    "{tag} {letter}"
                );
            }
        }
    }
}

#[test]
fn each_language_offers_its_own_accents_and_no_other() {
    for (tag, letter, forms) in [
        ("pt-BR", 'a', "áãàâ"),
        ("pt-BR", 'ã', "áãàâ"),
        ("pt-BR", 'A', "ÁÃÀÂ"),
        ("pt-BR", 'Ç', "Ç"),
        ("pt-BR", 'n', ""),
        ("pt-BR", 'd', ""),
        ("es", 'n', "ñ"),
        ("es", 'a', "á"),
        ("fil", 'n', "ñ"),
        ("id", 'e', "éè"),
        ("id", 'a', ""),
        ("vi", 'd', "đ"),
        ("vi", 'Đ', "Đ"),
        ("vi", 'c', ""),
        ("en", 'l', "ł"),
        ("ja", 's', "śšş"),
        ("ru", 'l', "ł"),
    ] {
        let offered: String = accents(letter, &letters(tag)).into_iter().collect();
        assert_eq!(offered, forms, "{tag} {letter}");
    }
}

#[test]
fn a_name_in_the_language_s_own_letters_begins_with_capitals() {
    for (tag, name) in [
        ("ru", "Пётр Римский-Корсаков"),
        ("uk", "В'ячеслав Лук'яненко-Ґудзь Юрійович"),
        ("mn", "Өлзийбаяр Үүрийнтуяа"),
    ] {
        for size in SIZES.into_iter().chain([(98, 24)]) {
            let mut typist = Typist::at(tag, size, NAME);
            assert_eq!(typist.session.kiosk.board(), Some(Board::Capitals), "{tag}");
            typist.board(Board::Letters);
            assert_eq!(typist.session.kiosk.board(), Some(Board::LetterCapitals));
            typist.caps(name);
            assert_eq!(typist.text(), name, "{tag} {size:?}");
            typist.go_on();
            let field = typist.session.kiosk.text_field();
            assert_ne!(field, Some(FieldId::Name), "{tag}");
            assert_eq!(typist.text_of(FieldId::Name), name);
        }
    }
}

#[test]
fn small_letters_and_capitals_can_be_chosen_and_no_typed_letter_changes() {
    let mut typist = Typist::at("uk", (80, 24), NAME);
    typist.board(Board::Letters).board(Board::Letters);
    assert_eq!(typist.session.kiosk.board(), Some(Board::Letters));
    typist
        .caps("фон Ґ")
        .board(Board::LetterCapitals)
        .caps("ІДЗЬ");
    assert_eq!(typist.text(), "фон ҐІДЗЬ");
    typist.board(Board::Letters).caps("а");
    typist.board(Board::Latin).caps("b");
    assert_eq!(typist.text(), "фон ҐІДЗЬаb");
}

#[test]
fn an_address_has_its_digits_beside_the_letters() {
    for (tag, board, address) in [
        ("ru", Board::Letters, "дом 12-3"),
        ("pt-BR", Board::Latin, "chiyoda 1-2"),
    ] {
        let mut typist = Typist::at(tag, (60, 20), ADDRESS);
        if typist.session.kiosk.board() != Some(board) {
            typist.board(board);
        }
        typist.caps(address);
        assert_eq!(typist.text(), address, "{tag}");
    }
}

/// Every letter that stands on a key is one that a name may have.
#[test]
fn what_stands_on_the_keys_is_accepted_in_a_name() {
    for tag in LOCALES {
        for board in [
            Board::Latin,
            Board::Capitals,
            Board::Letters,
            Board::LetterCapitals,
        ] {
            let all = chars(tag, board);
            if all.is_empty() {
                continue;
            }
            let words: String = all.chars().filter(|c| !c.is_ascii_digit()).collect();
            let mut typist = Typist::at(tag, (80, 24), NAME);
            typist.paste(&words).go_on();
            assert_eq!(typist.text_of(FieldId::Name), words, "{tag}");
            let field = typist.session.kiosk.text_field();
            assert_ne!(field, Some(FieldId::Name), "{tag}");
        }
    }
}

#[test]
fn letters_of_one_language_are_not_asked_for_in_another() {
    let mut typist = Typist::at("ru", (80, 24), NAME);
    typist.board(Board::Letters).caps("Я");
    typist.tap(Action::Language);
    typist.session.play("03");
    assert_eq!(typist.session.kiosk.locale(), "en");
    assert_eq!(typist.text(), "Я");
    assert_eq!(typist.session.kiosk.board(), Some(Board::Latin));
    assert!(!typist.session.kiosk.boards().contains(&Board::Letters));
}

/// Adding a language takes a folder and no Rust: its letters, with one that has no other key.
#[test]
fn a_folder_brings_a_language_with_its_letters() {
    let folder = tempfile::tempdir().unwrap();
    let language = folder.path().join("locales/ky");
    std::fs::create_dir_all(&language).unwrap();
    let keyboard = "1234567890 | йцукенгшүз | фывапролдж | ячсмитьбюө | эёхщңыъ'-.";
    let own = format!("language-name = Кыргызча\nkeyboard = {keyboard}\n    .accents = none\n");
    std::fs::write(language.join("texts.ftl"), own).unwrap();
    let file = folder.path().join("kiosk.toml");
    let settings = "[locales]\norder = [\"ja\", \"en\", \"ky\"]\ndir = \"locales\"\n[spool]\nplaintext = true\n";
    std::fs::write(&file, settings).unwrap();
    let (texts, site) = kiosk(&file);
    for size in SIZES {
        let mut session = Session::at(site.clone(), texts, start(), "ky", size);
        session.play(NAME);
        let mut typist = Typist::of(session);
        typist.board(Board::Letters).caps("Жеңиш-Бек Өмүрова");
        assert_eq!(typist.text(), "Жеңиш-Бек Өмүрова");
        typist.go_on();
        assert_eq!(
            typist.session.kiosk.text_field(),
            Some(FieldId::Kana),
            "{size:?}"
        );
    }
}

fn kiosk(file: &Path) -> (&'static Texts, uketsuke::flow::KioskSettings) {
    let config = Config::load(Some(file)).unwrap();
    let locales = &config.locales;
    let fallback: &BTreeMap<_, _> = &locales.fallback;
    let (texts, faults) = Texts::load(&locales.order, fallback, locales.dir.as_deref());
    assert!(faults.is_empty(), "{faults:?}");
    (Box::leak(Box::new(texts)), config.site())
}
