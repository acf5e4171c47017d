//! What is offered for kana: paging, parts, variants, and when offers go.

use uketsuke::flow::{Action, Event, Key};
use uketsuke::form::{FieldId, ProblemKind};
use uketsuke::keyboard::layout::{Board, Cap};
use zeroize::Zeroizing;

use super::typist::{ADDRESS, NAME, Typist};
use crate::support::{SIZES, is_laid};

#[test]
fn a_name_becomes_kanji_part_by_part() {
    let mut typist = Typist::ja(NAME);
    typist.caps("たかはし").offer("髙橋");
    assert_eq!(typist.text(), "髙橋");
    typist.cap(Cap::Space).caps("みちこ").offer("美智子");
    assert_eq!(typist.text(), "髙橋 美智子");
}

#[test]
fn the_beginning_of_a_reading_can_be_converted_and_the_rest_goes_on_waiting() {
    let mut typist = Typist::ja(NAME);
    typist.caps("たかはしみちこ").offer("髙橋");
    assert_eq!(typist.text(), "髙橋みちこ");
    assert_eq!(typist.offers().first().map(String::as_str), Some("美智子"));
    typist.offer("みち子");
    // みち子 stands for the whole of みちこ.
    assert_eq!(typist.text(), "髙橋みち子");
    let mut typist = Typist::ja(NAME);
    typist.caps("みちこ").offer("道");
    assert_eq!(typist.text(), "道こ");
    typist.offer("子");
    assert_eq!(typist.text(), "道子");
}

#[test]
fn every_offer_is_on_one_of_the_pages_and_the_last_leads_to_the_first() {
    for size in SIZES {
        let mut typist = Typist::at("ja", size, NAME);
        typist.caps("みちこ");
        let all = typist.offers();
        assert!(all.len() > 16);
        let mut seen = typist.glass();
        while seen.len() < all.len() {
            assert!(!typist.glass().is_empty());
            typist.tap(Action::MoreOffers);
            seen.extend(typist.glass());
        }
        assert_eq!(seen, all, "{size:?}");
        typist.tap(Action::MoreOffers);
        assert_eq!(typist.offers(), all);
        typist.offer("三智子");
        assert_eq!(typist.text(), "三智子");
    }
}

#[test]
fn one_page_of_offers_has_no_more() {
    let mut typist = Typist::at("ja", (100, 40), NAME);
    typist.caps("やま");
    assert_eq!(typist.glass(), ["山", "ヤマ"]);
    assert!(!is_laid(&typist.session, Action::MoreOffers));
}

#[test]
fn variants_are_offered_for_any_kanji_before_the_caret() {
    let mut typist = Typist::ja(NAME);
    for (plain, other) in [("高", "髙"), ("髙", "高"), ("吉", "𠮷"), ("崎", "﨑")] {
        typist.keys(plain).offer(other);
        assert_eq!(typist.text(), other);
        typist.cap(Cap::Clear);
    }
    typist.caps("たか").offer("高").offer("髙");
    typist.caps("はし").offer("橋");
    assert_eq!(typist.text(), "髙橋");
}

#[test]
fn offers_go_when_the_caret_moves() {
    let mut typist = Typist::ja(NAME);
    typist.caps("みちこ");
    typist.key(Key::Home);
    assert_eq!(typist.offers(), [""; 0]);
    typist.key(Key::End);
    assert_eq!(typist.offers().first().map(String::as_str), Some("美智子"));
    typist.key(Key::Left);
    assert_eq!(typist.offers().first().map(String::as_str), Some("道"));
    typist.offer("道");
    assert_eq!(typist.text(), "道こ");
}

#[test]
fn kana_in_the_middle_is_converted_where_it_stands() {
    let mut typist = Typist::ja(NAME);
    typist.keys("葵葵").key(Key::Left).caps("やま").offer("山");
    assert_eq!(typist.text(), "葵山葵");
    typist.caps("さん");
    assert_eq!(typist.text(), "葵山さん葵");
}

/// A kana keyboard sends ゛ by itself, an input method any dash for ー.
#[test]
fn look_alikes_are_looked_up_as_what_they_look_like() {
    for typed in ["すす゛き", "すすﾞき", "すす\u{3099}き"] {
        let mut typist = Typist::ja(NAME);
        typist.paste(typed);
        assert_eq!(typist.text(), typed, "as it was typed");
        typist.offer("鈴木").caps("みちこ").offer("道子").go_on();
        assert_eq!(typist.offers(), ["スズキミチコ"], "{typed}");
    }
    let mut typist = Typist::ja(ADDRESS);
    typist.paste("1-");
    assert_eq!(typist.offers(), [""; 0]);
}

#[test]
fn answers_that_come_too_late_are_not_offered() {
    let mut typist = Typist::ja(NAME);
    typist.caps("やま").caps("み");
    let before = typist.offers();
    typist.session.send(Event::Candidates {
        reading: Zeroizing::new("やま".into()),
        words: vec![(Zeroizing::new("山".into()), 2)],
    });
    assert_eq!(typist.offers(), before);
    typist.go_on();
    assert_eq!(typist.session.kiosk.text_field(), Some(FieldId::Kana));
    typist.session.send(Event::Candidates {
        reading: Zeroizing::new("やまみ".into()),
        words: vec![(Zeroizing::new("山見".into()), 3)],
    });
    assert!(!typist.offers().contains(&"山見".to_owned()));
}

#[test]
fn katakana_digits_and_signs_are_not_converted() {
    let mut typist = Typist::ja(ADDRESS);
    typist.board(Board::Katakana).caps("ヤマ");
    assert_eq!(typist.offers(), [""; 0]);
    typist.board(Board::Digits).caps("1-1");
    assert_eq!(typist.offers(), [""; 0]);
    typist.board(Board::Hiragana).caps("やま").offer("山");
    assert_eq!(typist.text(), "ヤマ1-1山");
}

#[test]
fn what_is_wrong_is_said_in_spite_of_offers() {
    let mut typist = Typist::ja(NAME);
    typist.keys("1234 5678 9012").caps("やま");
    assert!(!typist.offers().is_empty());
    typist.go_on();
    let problem = typist.session.kiosk.problem().expect("a problem");
    assert_eq!(problem.wrong, ProblemKind::MyNumber);
    assert_eq!(typist.offers(), [""; 0]);
    let label = crate::support::texts().say("ja", "field-name.label", &[]);
    let glass = typist.session.text();
    assert!(glass.contains(&format!("「{label}」")), "{glass}");
}
