//! A real keyboard beside the board: romaji, letters, digits, an input method, pastes.

use uketsuke::flow::{Action, Key};
use uketsuke::form::FieldId;
use uketsuke::keyboard::layout::{Board, Cap};

use super::typist::{ADDRESS, KANA, NAME, PHONE, Typist};

#[test]
fn romaji_becomes_kana_and_converts() {
    let mut typist = Typist::ja(NAME);
    typist.keys("takahashi");
    assert_eq!(typist.text(), "たかはし");
    typist.offer("髙橋").keys(" mitiko");
    assert_eq!(typist.text(), "髙橋 みちこ");
    typist.offer("美智子");
    assert_eq!(typist.text(), "髙橋 美智子");
}

#[test]
fn every_way_to_write_kana() {
    for (keys, wanted) in [
        ("shin'ichi", "しんいち"),
        ("konnno", "こんの"),
        ("honma", "ほんま"),
        ("hattori", "はっとり"),
        ("kyouko", "きょうこ"),
        ("jun ", "じゅん "),
        ("ra-men", "らーめん"),
        ("vi", "ゔぃ"),
    ] {
        let mut typist = Typist::ja(NAME);
        typist.keys(keys).go_on();
        assert_eq!(
            typist.text_of(FieldId::Name).trim_end(),
            wanted.trim_end(),
            "{keys}"
        );
    }
}

#[test]
fn letters_that_wait_are_shown_and_can_be_taken_back() {
    let mut typist = Typist::ja(NAME);
    typist.keys("kaky");
    assert_eq!(
        (typist.text().as_str(), typist.session.kiosk.pending()),
        ("か", "ky")
    );
    assert!(
        typist.session.text().contains("かky"),
        "{}",
        typist.session.text()
    );
    typist.key(Key::Backspace);
    assert_eq!(
        (typist.text().as_str(), typist.session.kiosk.pending()),
        ("か", "k")
    );
    typist.keys("i");
    assert_eq!(typist.text(), "かき");
    typist.keys("s").key(Key::Backspace).key(Key::Backspace);
    assert_eq!(
        (typist.text().as_str(), typist.session.kiosk.pending()),
        ("か", "")
    );
}

#[test]
fn what_waits_is_settled_by_whatever_comes_next() {
    let n = |then: &mut dyn FnMut(&mut Typist)| {
        let mut typist = Typist::ja(NAME);
        typist.keys("jun");
        then(&mut typist);
        assert_eq!(typist.session.kiosk.pending(), "");
        typist.text_of(FieldId::Name)
    };
    assert_eq!(
        n(&mut |typist| {
            typist.key(Key::Enter);
        }),
        "じゅん"
    );
    assert_eq!(
        n(&mut |typist| {
            typist.go_on();
        }),
        "じゅん"
    );
    assert_eq!(
        n(&mut |typist| {
            typist.key(Key::Left);
        }),
        "じゅん"
    );
    assert_eq!(
        n(&mut |typist| {
            typist.caps("あ");
        }),
        "じゅんあ"
    );
    assert_eq!(
        n(&mut |typist| {
            typist.paste("葵");
        }),
        "じゅん葵"
    );
    assert_eq!(
        n(&mut |typist| {
            typist.keys("1");
        }),
        "じゅん1"
    );
    assert_eq!(
        n(&mut |typist| {
            typist.keys("葵");
        }),
        "じゅん葵"
    );
    assert_eq!(
        n(&mut |typist| {
            typist.cap(Cap::Delete);
        }),
        "じゅ"
    );
    assert_eq!(
        n(&mut |typist| {
            typist.board(Board::Digits);
        }),
        "じゅん"
    );
    assert_eq!(
        n(&mut |typist| {
            typist.tap(Action::Back);
        }),
        "じゅん"
    );
}

#[test]
fn a_word_that_begins_with_a_capital_stays_as_it_is() {
    let mut typist = Typist::ja(NAME);
    typist.keys("Nguyen Anh");
    assert_eq!(typist.text(), "Nguyen Anh");
    typist.keys(" takashi");
    assert_eq!(typist.text(), "Nguyen Anh たかし");
}

#[test]
fn digits_stay_and_a_hyphen_is_long_only_after_kana() {
    let mut typist = Typist::ja(ADDRESS);
    typist.keys("ko-po 1-1-205");
    assert_eq!(typist.text(), "こーぽ 1-1-205");
    typist.key(Key::Home).keys("-");
    assert_eq!(typist.text(), "-こーぽ 1-1-205");
    let mut typist = Typist::ja(ADDRESS);
    typist.keys("hon-");
    assert_eq!(typist.text(), "ほんー");
}

#[test]
fn katakana_is_written_where_its_board_is_shown() {
    let mut typist = Typist::ja(KANA);
    typist.keys("takahasi mitiko");
    assert_eq!(typist.text(), "タカハシ ミチコ");
    typist.board(Board::Hiragana).keys("a");
    assert_eq!(typist.text(), "タカハシ ミチコあ");
}

#[test]
fn letters_stay_letters_on_their_boards_and_in_numbers() {
    let mut typist = Typist::ja(NAME);
    typist.board(Board::Latin).keys("kana");
    assert_eq!(typist.text(), "kana");
    let mut typist = Typist::ja(PHONE);
    typist.keys("03a-");
    assert_eq!(typist.text(), "03a-");
}

#[test]
fn an_input_method_and_pastes_go_beside_the_board() {
    let mut typist = Typist::ja(NAME);
    typist
        .keys("髙橋")
        .caps("み")
        .keys("智子")
        .paste(" 﨑\n葵\u{202e}");
    assert_eq!(typist.text(), "髙橋み智子﨑 葵");
    typist.key(Key::Backspace).caps("やま").offer("山");
    assert_eq!(typist.text(), "髙橋み智子﨑 山");
}

#[test]
fn kana_of_an_input_method_is_converted_too() {
    let mut typist = Typist::ja(NAME);
    typist.paste("たかはし").offer("髙橋");
    assert_eq!(typist.text(), "髙橋");
}

#[test]
fn enter_in_the_field_goes_on_and_delete_takes_what_is_behind_the_caret() {
    let mut typist = Typist::ja(NAME);
    typist.caps("やまみ").key(Key::Home).key(Key::Delete);
    assert_eq!(typist.text(), "まみ");
    typist.key(Key::Enter);
    assert_eq!(typist.session.kiosk.text_field(), Some(FieldId::Kana));
}
