//! Latin letters: accents, capitals, and a patient who reads English.

use uketsuke::flow::Action;
use uketsuke::form::FieldId;
use uketsuke::keyboard::layout::{Board, Cap};

use super::support::SIZES;
use super::typist::{KANA, NAME, Typist};

#[test]
fn who_reads_latin_letters_gets_them_first_and_no_conversion() {
    let mut typist = Typist::at("en", (80, 24), NAME);
    assert_eq!(typist.session.kiosk.board(), Some(Board::Latin));
    typist
        .board(Board::Capitals)
        .caps("A")
        .board(Board::Latin)
        .caps("nh ka");
    assert_eq!(typist.text(), "Anh ka");
    typist.keys("kana");
    assert_eq!(typist.text(), "Anh kakana");
}

#[test]
fn a_letter_offers_its_accents() {
    for size in SIZES {
        let mut typist = Typist::at("en", size, NAME);
        typist.caps("e");
        let accents = ["é", "ê", "ễ", "ế", "ệ", "è", "ề", "ể", "ẹ", "ẻ", "ẽ"];
        assert_eq!(typist.offers(), accents);
        typist.offer("ệ");
        assert_eq!(typist.text(), "ệ");
        typist.caps("b");
        assert_eq!((typist.text().as_str(), typist.offers().len()), ("ệb", 0));
    }
}

#[test]
fn a_vietnamese_name_by_touch() {
    let mut typist = Typist::at("en", (60, 20), NAME);
    typist.board(Board::Capitals).caps("N").board(Board::Latin);
    typist.caps("guye").offer("ễ").caps("n").cap(Cap::Space);
    typist.board(Board::Capitals).caps("D").offer("Đ");
    typist.caps("A").offer("Ạ").caps("T");
    assert_eq!(typist.text(), "Nguyễn ĐẠT");
}

#[test]
fn a_wrong_accent_is_one_touch_from_the_right_one() {
    let mut typist = Typist::at("en", (80, 24), NAME);
    typist
        .caps("o")
        .offer("ó")
        .cap(Cap::Delete)
        .caps("o")
        .offer("ô");
    assert_eq!(typist.text(), "ô");
    typist.keys("é");
    assert!(typist.offers().contains(&"ê".to_owned()));
}

#[test]
fn signs_of_names() {
    let mut typist = Typist::at("en", (80, 24), NAME);
    typist.caps("o'neil-roe, j.");
    assert_eq!(typist.text(), "o'neil-roe, j.");
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
