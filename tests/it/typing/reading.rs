//! フリガナ follows 氏名: offered when every part of the name was typed as kana, and only then.

use uketsuke::flow::{Action, Key};
use uketsuke::form::FieldId;
use uketsuke::keyboard::layout::{Board, Cap};

use super::typist::{NAME, Typist};

/// What is offered as the reading after this was done to the name.
fn reading(type_name: impl FnOnce(&mut Typist)) -> Vec<String> {
    let mut typist = Typist::ja(NAME);
    type_name(&mut typist);
    typist.go_on();
    assert_eq!(typist.session.kiosk.text_field(), Some(FieldId::Kana));
    typist.offers()
}

fn surname(typist: &mut Typist) {
    typist.caps("たかはし").offer("髙橋").cap(Cap::Space);
}

#[test]
fn the_reading_is_what_was_typed_on_the_way() {
    let mut typist = Typist::ja(NAME);
    surname(&mut typist);
    typist.caps("みちこ").offer("美智子").go_on();
    assert_eq!(typist.glass(), ["タカハシ ミチコ"]);
    typist.offer("タカハシ ミチコ");
    assert_eq!(typist.text(), "タカハシ ミチコ");
    assert_eq!(typist.offers(), [""; 0]);
    typist.go_on();
    assert_eq!(typist.session.kiosk.text_field(), Some(FieldId::Birth));
}

#[test]
fn kana_that_stayed_kana_is_its_own_reading() {
    let of = reading(|typist| {
        surname(typist);
        typist.caps("みちこ");
    });
    assert_eq!(of, ["タカハシ ミチコ"]);
    let of = reading(|typist| {
        typist.board(Board::Katakana).caps("アン").cap(Cap::Space);
        typist.board(Board::Hiragana).caps("やま").offer("山");
    });
    assert_eq!(of, ["アン ヤマ"]);
}

#[test]
fn a_variant_is_read_like_what_it_took_the_place_of() {
    let of = reading(|typist| {
        typist.caps("たか").offer("高").offer("髙");
        typist.caps("はし").offer("橋");
    });
    assert_eq!(of, ["タカハシ"]);
}

#[test]
fn a_part_that_nobody_spoke_has_no_reading() {
    let of = reading(|typist| {
        typist.keys("髙橋 ").caps("みちこ").offer("美智子");
    });
    assert_eq!(of, [""; 0]);
    let of = reading(|typist| {
        surname(typist);
        typist.paste("美智子");
    });
    assert_eq!(of, [""; 0]);
    let of = reading(|typist| {
        surname(typist);
        typist.board(Board::Capitals).caps("ANH");
    });
    assert_eq!(of, [""; 0]);
}

#[test]
fn a_word_typed_again_is_read_as_it_was_spoken_last() {
    let of = reading(|typist| {
        typist.caps("さん").offer("山").cap(Cap::Delete);
        typist.caps("やま").offer("山");
    });
    assert_eq!(of, ["ヤマ"]);
    let of = reading(|typist| {
        typist.caps("こ").offer("子").cap(Cap::Clear);
        typist.caps("みちこ").offer("美智子");
    });
    assert_eq!(of, ["ミチコ"]);
}

#[test]
fn the_offer_goes_with_the_first_letter_and_does_not_overwrite() {
    let mut typist = Typist::ja(NAME);
    surname(&mut typist);
    typist.go_on();
    assert_eq!(typist.offers(), ["タカハシ"]);
    typist.caps("タ");
    assert_eq!(typist.offers(), [""; 0]);
    typist.go_on().tap(Action::Back);
    assert_eq!((typist.text().as_str(), typist.offers().len()), ("タ", 0));
    typist.cap(Cap::Clear).tap(Action::Back).key(Key::Enter);
    assert_eq!(typist.offers(), ["タカハシ"]);
}
