//! Latin letters: accents, capitals, and a patient who reads English.

use uketsuke::flow::{Action, Key};
use uketsuke::form::FieldId;
use uketsuke::keyboard::layout::{Board, Cap};

use super::typist::{KANA, NAME, Typist};
use crate::support::{SIZES, texts};

#[test]
fn who_reads_latin_letters_gets_them_first_and_no_conversion() {
    let mut typist = Typist::at("en", (80, 24), NAME);
    assert_eq!(typist.session.kiosk.board(), Some(Board::Capitals));
    typist.caps("Anh Ka");
    assert_eq!(typist.text(), "Anh Ka");
    typist.keys("kana");
    assert_eq!(typist.text(), "Anh Kakana");
}

#[test]
fn every_word_of_a_name_begins_with_a_capital() {
    for locale in ["en", "pt-BR", "vi", "ru"] {
        let mut typist = Typist::at(locale, (80, 24), NAME);
        typist.caps("Maria Silva-Costa O'Brien Ng'a");
        assert_eq!(typist.text(), "Maria Silva-Costa O'Brien Ng'a", "{locale}");
    }
    // Small letters are one touch away, for one word; capitals stay once they were chosen inside a word.
    let mut typist = Typist::at("pt-BR", (80, 24), NAME);
    typist.caps("Ana ").board(Board::Latin).caps("dos Reis ");
    typist.board(Board::Latin).caps("e").cap(Cap::Delete);
    typist.caps("L").board(Board::Capitals).caps("IMA NETO");
    assert_eq!(typist.text(), "Ana dos Reis LIMA NETO");
    // Also where letters were not the first board, and after a name was cleared.
    let mut typist = Typist::ja(NAME);
    typist
        .board(Board::Latin)
        .caps("Li Wei")
        .cap(Cap::Clear)
        .caps("Li");
    assert_eq!(typist.text(), "Li");
    // What is no name begins as it is typed.
    let mut typist = Typist::at("en", (80, 24), super::typist::ADDRESS);
    typist.caps("chiyoda ku");
    assert_eq!(typist.text(), "chiyoda ku");
}

/// Somebody who goes over the board with arrows stays on the key.
#[test]
fn the_focus_stays_on_the_key_when_capitals_end() {
    let mut typist = Typist::at("en", (80, 24), NAME);
    typist.key(Key::Down).key(Key::Down);
    typist.key(Key::Enter).key(Key::Enter);
    typist.key(Key::Right).key(Key::Enter);
    assert_eq!(typist.text(), "Qqw");
}

#[test]
fn a_letter_offers_its_accents() {
    for size in SIZES {
        let mut typist = Typist::at("en", size, NAME);
        typist.caps("Be");
        typist.offer("ệ");
        assert_eq!(typist.text(), "Bệ");
        typist.caps("b");
        assert_eq!((typist.text().as_str(), typist.offers().len()), ("Bệb", 0));
    }
}

/// It would come and go with every second letter.
#[test]
fn how_to_fill_in_is_not_said_again_in_the_middle_of_a_name() {
    let hint = texts().say("vi", "field-name.hint", &[]);
    let mut typist = Typist::at("vi", (98, 24), NAME);
    let is_said = |typist: &Typist| typist.session.shows(&hint);
    assert!(is_said(&typist));
    typist.caps("K");
    assert!(is_said(&typist), "nothing was offered yet");
    typist.caps("im");
    assert!(typist.offers().is_empty() && !is_said(&typist));
    typist.cap(Cap::Clear);
    assert!(is_said(&typist), "an empty field");
}

#[test]
fn a_letter_offers_the_accents_of_the_language() {
    for (locale, capitals, small) in [
        ("pt-BR", "ÁÃÀÂ", "áãàâ"),
        ("es", "Á", "á"),
        ("vi", "ÁÀẢÃẠĂẮẰẲẴẶÂẤẦẨẪẬ", "áàảãạăắằẳẵặâấầẩẫậ"),
        ("fil", "ÁÀÂ", "áàâ"),
        ("id", "", ""),
    ] {
        let mut typist = Typist::at(locale, (80, 24), NAME);
        typist.caps("A");
        assert_eq!(typist.offers().concat(), capitals, "{locale}");
        typist.caps("a");
        assert_eq!(typist.offers().concat(), small, "{locale}");
    }
}

#[test]
fn a_vietnamese_name_by_touch() {
    let mut typist = Typist::at("en", (60, 20), NAME);
    typist.caps("Nguye").offer("ễ").caps("n").cap(Cap::Space);
    typist.caps("D").offer("Đ").board(Board::Capitals);
    typist.caps("A").offer("Ạ").caps("T");
    assert_eq!(typist.text(), "Nguyễn ĐẠT");
}

#[test]
fn a_wrong_accent_is_one_touch_from_the_right_one() {
    let mut typist = Typist::at("en", (80, 24), NAME);
    typist
        .caps("O")
        .offer("Ó")
        .cap(Cap::Delete)
        .caps("O")
        .offer("Ô");
    assert_eq!(typist.text(), "Ô");
    typist.keys("é");
    assert!(typist.offers().contains(&"ê".to_owned()));
}

#[test]
fn signs_of_names() {
    let mut typist = Typist::at("en", (80, 24), NAME);
    typist.caps("O'Neil-Roe, J.");
    assert_eq!(typist.text(), "O'Neil-Roe, J.");
}

#[test]
fn the_language_changes_and_what_was_typed_stays() {
    let mut typist = Typist::ja(NAME);
    typist
        .caps("たかはし")
        .offer("髙橋")
        .cap(Cap::Space)
        .caps("みち");
    typist.tap(Action::Language);
    assert_eq!(typist.session.kiosk.board(), None);
    typist.session.play("03");
    assert_eq!(typist.session.kiosk.locale(), "en");
    assert_eq!(typist.text(), "髙橋 みち");
    assert_eq!(typist.session.kiosk.board(), Some(Board::Latin));
    typist.board(Board::Hiragana).caps("こ").offer("美智子");
    assert_eq!(typist.text(), "髙橋 美智子");
}

#[test]
fn letters_that_wait_are_not_lost_with_the_language() {
    let mut typist = Typist::ja(NAME);
    typist.keys("jun").tap(Action::Language);
    typist.session.play("03");
    assert!(typist.text().starts_with("じゅ"));
    typist.go_on();
    assert_eq!(typist.text_of(FieldId::Name), "じゅん");
}

#[test]
fn a_reading_is_kana_in_every_language() {
    let typist = Typist::at("en", (80, 24), KANA);
    assert_eq!(typist.session.kiosk.board(), Some(Board::Katakana));
    let boards = [Board::Katakana, Board::Hiragana];
    assert_eq!(typist.session.kiosk.boards(), boards);
}
