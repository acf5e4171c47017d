//! When the board is on the glass: always, once somebody has touched, never.

use uketsuke::flow::{Action, BoardShown, Event, Key};
use uketsuke::form::FieldId;
use uketsuke::keyboard::layout::{Board, Cap};

use super::typist::{INSURER, NAME, SIZE, Typist};
use crate::support::{SIZES, is_laid, site};

fn shown(board: BoardShown, script: &str) -> Typist {
    let mut site = site();
    site.board = board;
    Typist::in_place(site, "ja", SIZE, script)
}

fn has_keys(typist: &Typist) -> bool {
    is_laid(&typist.session, Action::Cap(Cap::Delete))
}

#[test]
fn always() {
    assert!(has_keys(&shown(BoardShown::Always, NAME)));
}

#[test]
fn once_touched() {
    let mut typist = shown(BoardShown::OnTouch, NAME);
    assert!(!has_keys(&typist));
    typist.keys("kana").key(Key::Backspace);
    assert!(!has_keys(&typist));
    assert_eq!(typist.text(), "kan");
    typist.tap(Action::Field);
    assert!(has_keys(&typist));
    assert_eq!(typist.text(), "kan");
    typist.cap(Cap::Clear).caps("やま").offer("山").go_on();
    assert!(has_keys(&typist), "it stays for the next question");
    assert_eq!(typist.text_of(FieldId::Name), "山");
}

#[test]
fn a_touch_beside_everything_is_a_touch_too() {
    let mut typist = shown(BoardShown::OnTouch, NAME);
    typist.session.send(Event::Press(None));
    assert!(has_keys(&typist));
}

#[test]
fn never() {
    let mut typist = shown(BoardShown::Never, NAME);
    typist.tap(Action::Field);
    assert!(!has_keys(&typist));
    // Letters stay letters: who has only a keyboard has an input method for kana.
    typist.keys("Ann髙橋");
    assert_eq!(
        (typist.text().as_str(), typist.offers().len()),
        ("Ann髙橋", 0)
    );
    typist.go_on();
    assert_eq!(typist.session.kiosk.text_field(), Some(FieldId::Kana));
}

#[test]
fn choices_have_no_board() {
    let typist = Typist::ja("<any>L3<on>621<on>");
    assert_eq!(typist.session.kiosk.board(), None);
}

#[test]
fn i_do_not_know_can_be_touched_beside_the_board() {
    use uketsuke::flow::Choice;
    for size in SIZES {
        let mut typist = Typist::at("ja", size, INSURER);
        assert_eq!(typist.session.kiosk.board(), Some(Board::Hiragana));
        typist.tap(Action::Choose(Choice::Unknown(FieldId::Insurer)));
        assert_eq!(typist.session.kiosk.text_field(), Some(FieldId::Workplace));
    }
}
