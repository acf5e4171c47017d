//! Postcode → address, by touch and by key.

use uketsuke::flow::{Action, Key};
use uketsuke::form::FieldId;
use uketsuke::keyboard::layout::{Board, Cap};

use super::typist::{POSTCODE, Typist};
use crate::support::SIZES;

#[test]
fn one_town_is_filled_in_and_the_rest_is_typed() {
    let mut typist = Typist::ja(POSTCODE);
    typist.caps("1000001").go_on();
    assert_eq!(typist.session.kiosk.text_field(), Some(FieldId::Address));
    assert_eq!(typist.text(), "東京都千代田区千代田");
    assert_eq!(typist.session.kiosk.board(), Some(Board::Digits));
    typist.caps("1-1");
    assert_eq!(typist.text(), "東京都千代田区千代田1-1");
    assert_eq!(typist.text_of(FieldId::Postcode), "1000001");
}

#[test]
fn of_an_office_its_town_comes_first_for_who_lives_there() {
    let mut typist = Typist::ja(POSTCODE);
    typist.caps("1008111").go_on();
    let town = "東京都千代田区千代田";
    assert_eq!(typist.offers(), [town, "東京都千代田区千代田１−１ 宮内庁"]);
    typist.offer(town).caps("1-1");
    assert_eq!(typist.text(), "東京都千代田区千代田1-1");
}

#[test]
fn of_several_towns_one_is_chosen() {
    for size in SIZES {
        let mut typist = Typist::at("ja", size, POSTCODE);
        typist.caps("498").cap(Cap::Char('-')).caps("0000").go_on();
        assert_eq!(typist.text(), "");
        let towns = typist.offers();
        assert!(towns.len() > 1, "{towns:?}");
        for prefecture in ["愛知県", "三重県"] {
            assert!(towns.iter().any(|town| town.starts_with(prefecture)));
        }
        let last = towns.last().unwrap().clone();
        typist.offer(&last);
        assert_eq!(typist.text(), last);
        assert_eq!(typist.session.kiosk.board(), Some(Board::Digits));
    }
}

#[test]
fn every_way_to_write_the_code() {
    for typed in [
        "1000001",
        "100-0001",
        "〒100-0001",
        "１０００００１",
        "〒１００－０００１",
        "100ー0001",
        "100 0001",
    ] {
        for paste in [false, true] {
            let mut typist = Typist::ja(POSTCODE);
            if paste {
                typist.paste(typed);
            } else {
                typist.keys(typed);
            }
            typist.go_on();
            assert_eq!(typist.text(), "東京都千代田区千代田", "{typed}");
            assert_eq!(typist.text_of(FieldId::Postcode), typed);
        }
    }
}

#[test]
fn an_unknown_code_or_none_leaves_the_address_to_be_typed() {
    for code in ["0000000", ""] {
        let mut typist = Typist::ja(POSTCODE);
        typist.caps(code).go_on();
        assert_eq!(typist.session.kiosk.text_field(), Some(FieldId::Address));
        assert_eq!((typist.text().as_str(), typist.offers().len()), ("", 0));
        assert_eq!(typist.session.kiosk.board(), Some(Board::Hiragana));
    }
}

#[test]
fn what_was_typed_for_the_address_is_not_overwritten() {
    let mut typist = Typist::ja(POSTCODE);
    typist.caps("1000001").go_on().caps("1-1").tap(Action::Back);
    typist.cap(Cap::Clear).caps("1000005").go_on();
    assert_eq!(typist.text(), "東京都千代田区千代田1-1");
}

#[test]
fn a_corrected_code_fills_in_the_other_town() {
    let mut typist = Typist::ja(POSTCODE);
    typist.caps("1000001").go_on();
    let wrong = typist.text();
    typist
        .tap(Action::Back)
        .cap(Cap::Clear)
        .caps("1000005")
        .go_on();
    assert_ne!(typist.text(), wrong);
    assert_eq!(typist.text(), "東京都千代田区丸の内");
    typist
        .tap(Action::Back)
        .cap(Cap::Clear)
        .caps("0000000")
        .go_on();
    assert_eq!(typist.text(), "");
}

#[test]
fn a_town_that_was_chosen_is_not_asked_for_again() {
    let mut typist = Typist::ja(POSTCODE);
    typist.caps("4980000").go_on();
    let last = typist.offers().last().unwrap().clone();
    typist.offer(&last).tap(Action::Back).go_on();
    assert_eq!((typist.text(), typist.offers().len()), (last, 0));
}

#[test]
fn a_town_is_not_converted_again_and_can_be_cleared() {
    let mut typist = Typist::ja(POSTCODE);
    typist.caps("1000005").go_on();
    assert_eq!(typist.offers(), [""; 0]);
    typist.board(Board::Hiragana).caps("やま").offer("山");
    assert_eq!(typist.text(), "東京都千代田区丸の内山");
    typist.cap(Cap::Clear).caps("やま").offer("山");
    assert_eq!(typist.text(), "山");
}

#[test]
fn by_key_alone() {
    let mut typist = Typist::ja(POSTCODE);
    typist.keys("1000001").key(Key::Enter).keys("1-1");
    assert_eq!(typist.text(), "東京都千代田区千代田1-1");
}

#[test]
fn whoever_is_insured_from_75_on_is_offered_the_insurer_of_the_prefecture() {
    let to_insurer = |code: &str, scheme: &str| {
        let mut typist = Typist::ja(POSTCODE);
        typist.caps(code).go_on();
        typist.caps("1-1").go_on();
        typist.session.play(&format!("{{0312345678}}<on>1{scheme}"));
        assert_eq!(typist.session.kiosk.text_field(), Some(FieldId::Insurer));
        typist
    };
    let mut typist = to_insurer("1000001", "3");
    typist.offer("東京都後期高齢者医療広域連合");
    assert_eq!(typist.text(), "東京都後期高齢者医療広域連合");
    assert_eq!(to_insurer("1000001", "2").offers(), [""; 0]);
}

#[test]
fn a_postcode_has_no_plus_and_a_telephone_number_has() {
    let typist = Typist::ja(POSTCODE);
    assert!(!typist.session.kiosk.has_key(Cap::Char('+')));
    let mut typist = Typist::ja(POSTCODE);
    typist.go_on().caps("あ").go_on();
    assert_eq!(typist.session.kiosk.text_field(), Some(FieldId::Phone));
    assert!(typist.session.kiosk.has_key(Cap::Char('+')));
}
