//! Kana on the board: marks, boards, deleting, and fingers in a hurry.

use uketsuke::flow::{Action, Event, Key};
use uketsuke::form::FieldId;
use uketsuke::keyboard::layout::{Board, Cap};

use super::typist::{KANA, NAME, Typist};

#[test]
fn marks_turn_the_kana_before_the_caret_and_back() {
    let mut typist = Typist::ja(NAME);
    for (cap, wanted) in [
        (Cap::Char('は'), "は"),
        (Cap::Voice, "ば"),
        (Cap::HalfVoice, "ぱ"),
        (Cap::HalfVoice, "は"),
        (Cap::HalfVoice, "ぱ"),
        (Cap::Voice, "ば"),
        (Cap::Voice, "は"),
        (Cap::Char('つ'), "はつ"),
        (Cap::Small, "はっ"),
        (Cap::Small, "はつ"),
        (Cap::Voice, "はづ"),
        (Cap::Char('ー'), "はづー"),
        // Where there is nothing to turn, nothing turns.
        (Cap::Voice, "はづー"),
        (Cap::Small, "はづー"),
        (Cap::Space, "はづー "),
        (Cap::HalfVoice, "はづー "),
    ] {
        typist.cap(cap);
        assert_eq!(typist.text(), wanted, "{cap:?}");
    }
}

#[test]
fn marks_on_nothing_and_in_katakana() {
    let mut typist = Typist::ja(KANA);
    assert_eq!(typist.session.kiosk.board(), Some(Board::Katakana));
    for mark in [Cap::Voice, Cap::HalfVoice, Cap::Small] {
        typist.cap(mark);
        assert_eq!(typist.text(), "");
    }
    typist
        .caps("ジェームズ・".trim_end_matches('・'))
        .cap(Cap::Space);
    typist.caps("ヴィッキー");
    assert_eq!(typist.text(), "ジェームズ ヴィッキー");
}

#[test]
fn marks_turn_what_is_before_the_caret_not_the_end() {
    let mut typist = Typist::ja(NAME);
    typist.caps("かき").key(Key::Left).cap(Cap::Voice);
    assert_eq!(typist.text(), "がき");
}

#[test]
fn every_kana_of_the_table_and_every_marked_one_can_be_typed() {
    let all = "あいうえおかきくけこさしすせそたちつてとなにぬねのはひふへほまみむめもやゆよ\
        らりるれろわをんーがぎぐげござじずぜぞだぢづでどばびぶべぼゔぱぴぷぺぽ\
        ぁぃぅぇぉっゃゅょゎ";
    let mut typist = Typist::ja(NAME);
    for c in all.chars() {
        typist.caps(&c.to_string());
        assert_eq!(typist.text(), c.to_string());
        typist.cap(Cap::Clear);
    }
}

#[test]
fn boards_change_and_what_was_typed_stays() {
    let mut typist = Typist::ja(NAME);
    assert_eq!(typist.session.kiosk.board(), Some(Board::Hiragana));
    typist.caps("あ").board(Board::Katakana).caps("イ");
    typist.board(Board::Latin).caps("u").board(Board::Capitals);
    typist.caps("E").board(Board::Digits).caps("5");
    typist
        .cap(Cap::Text("番地"))
        .board(Board::Hiragana)
        .caps("お");
    assert_eq!(typist.text(), "あイuE5番地お");
}

#[test]
fn another_field_has_its_own_board_first() {
    let mut typist = Typist::ja(NAME);
    typist.board(Board::Latin).caps("A").go_on();
    assert_eq!(typist.session.kiosk.text_field(), Some(FieldId::Kana));
    assert_eq!(typist.session.kiosk.board(), Some(Board::Katakana));
    typist.tap(Action::Back);
    assert_eq!(typist.session.kiosk.board(), Some(Board::Hiragana));
    assert_eq!(typist.text(), "A");
}

#[test]
fn delete_takes_one_letter_and_clear_all() {
    let mut typist = Typist::ja(NAME);
    typist.keys("葛\u{e0100}か\u{3099}𠮷");
    for left in ["葛\u{e0100}か\u{3099}", "葛\u{e0100}", "", ""] {
        typist.cap(Cap::Delete);
        assert_eq!(typist.text(), left);
    }
    typist.caps("やま").cap(Cap::Clear);
    assert_eq!((typist.text().as_str(), typist.offers().len()), ("", 0));
    typist.cap(Cap::Clear).caps("か");
    assert_eq!(typist.text(), "か");
}

#[test]
fn after_clearing_everything_is_as_at_first() {
    for clear in [Cap::Clear, Cap::Delete] {
        let mut typist = Typist::ja(NAME);
        typist.caps("たかはし").offer("髙橋");
        for _ in 0..4 {
            typist.cap(clear);
        }
        assert_eq!(typist.text(), "");
        typist.caps("みち");
        assert_eq!(typist.offers(), ["道", "路", "未知", "ミチ"], "{clear:?}");
    }
}

#[test]
fn a_board_changed_and_changed_back_does_not_stop_converting_for_ever() {
    let mut typist = Typist::ja(NAME);
    typist
        .caps("たかはし")
        .board(Board::Digits)
        .board(Board::Hiragana);
    for _ in 0..4 {
        typist.cap(Cap::Delete);
    }
    typist.caps("みち").offer("道");
    assert_eq!(typist.text(), "道");
}

#[test]
fn quick_fingers_type_every_touch() {
    let mut typist = Typist::ja(super::typist::PHONE);
    let one = Some(Action::Cap(Cap::Char('1')));
    for _ in 0..2 {
        typist.session.kiosk.update(Event::Press(one));
        typist.session.kiosk.update(Event::Release(one));
    }
    assert_eq!(typist.text(), "11");
    // Right after a new screen too: a key of the board is no button.
    let mut typist = Typist::ja(NAME);
    typist.caps("あ");
    let press = |typist: &mut Typist, action| {
        typist.session.kiosk.update(Event::Press(Some(action)));
        typist.session.kiosk.update(Event::Release(Some(action)));
    };
    press(&mut typist, Action::Next);
    press(&mut typist, Action::Cap(Cap::Char('ア')));
    press(&mut typist, Action::Cap(Cap::Char('ア')));
    assert_eq!(typist.text_of(FieldId::Kana), "アア");
}

#[test]
fn a_finger_that_slides_off_a_key_types_nothing() {
    let mut typist = Typist::ja(NAME);
    let on = typist.place(Action::Cap(Cap::Char('あ')));
    let off = typist.place(Action::Cap(Cap::Char('か')));
    let hit = |typist: &Typist, at| typist.session.laid.hit(at);
    for (from, to) in [(on, off), (off, on)] {
        let (from, to) = (hit(&typist, from), hit(&typist, to));
        typist.session.send(Event::Press(from));
        typist.session.send(Event::Release(to));
        typist.session.send(Event::Release(from));
    }
    assert_eq!(typist.text(), "");
}
