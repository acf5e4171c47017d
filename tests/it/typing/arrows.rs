//! Arrows and Enter: every key can be reached, and each arrow goes where it points.

use ratatui::layout::Rect;
use uketsuke::flow::{Action, Event, Key};
use uketsuke::keyboard::layout::{Board, Cap};

use super::typist::{ADDRESS, BIRTH, INSURER, KANA, NAME, PHONE, POSTCODE, Typist};
use crate::support::{SIZES, is_laid};

fn area(typist: &Typist, action: Action) -> Rect {
    let targets = &typist.session.laid.targets();
    let found = targets.iter().find(|(_, of)| *of == action);
    found.unwrap_or_else(|| panic!("{action:?} is not laid")).0
}

fn caps(typist: &Typist) -> Vec<Cap> {
    let targets = typist.session.laid.targets().into_iter();
    targets
        .filter_map(|(_, action)| match action {
            Action::Cap(cap) => Some(cap),
            _ => None,
        })
        .collect()
}

/// From the field to a key, by arrows alone.
fn walk_to(typist: &mut Typist, cap: Cap) {
    to_first(typist);
    let goal = area(typist, Action::Cap(cap));
    for _ in 0..30 {
        let Some(here @ Action::Cap(_)) = typist.session.kiosk.focused() else {
            break;
        };
        let at = area(typist, here);
        if here == Action::Cap(cap) {
            return;
        }
        if at.y < goal.y {
            arrow(typist, Key::Down);
        } else if goal.x < at.x {
            arrow(typist, Key::Left);
        } else {
            arrow(typist, Key::Right);
        }
    }
    panic!("no way to {cap:?}:\n{}", typist.session.text());
}

/// All boards of the fields that have one: the way to the field, and the switches.
fn boards() -> Vec<Typist> {
    [(60, 20), (98, 24)]
        .into_iter()
        .flat_map(boards_at)
        .collect()
}

fn boards_at(size: (u16, u16)) -> Vec<Typist> {
    let mut all = Vec::new();
    for (locale, script) in [
        ("ja", NAME),
        ("en", NAME),
        ("ru", NAME),
        ("pt-BR", NAME),
        ("en", BIRTH),
        ("ja", KANA),
        ("ja", BIRTH),
        ("ja", POSTCODE),
        ("ja", ADDRESS),
        ("ja", PHONE),
        ("ja", INSURER),
    ] {
        let first = Typist::at(locale, size, script);
        for board in first.session.kiosk.boards() {
            let mut typist = Typist::at(locale, size, script);
            // Capitals that come by themselves go after a letter: here they are chosen.
            if first.session.kiosk.board() == Some(Board::Capitals) {
                typist.board(Board::Latin);
            }
            typist.reach(*board);
            // So late after the last screen that no touch is a tremor.
            typist.session.wait_ms(300);
            all.push(typist);
        }
    }
    all
}

#[test]
fn every_key_is_reached_and_enter_presses_it() {
    for mut typist in boards() {
        let board = typist.session.kiosk.board();
        for cap in caps(&typist) {
            // Behind a hyphen a name goes on with a capital.
            if let Some(board) = board.filter(|_| typist.session.kiosk.board() != board) {
                typist.session.wait_ms(300);
                typist.reach(board);
            }
            walk_to(&mut typist, cap);
            let before = typist.text();
            if let Cap::Char(c) = cap {
                arrow(&mut typist, Key::Enter);
                assert_eq!(typist.text(), format!("{before}{c}"));
                assert_eq!(typist.session.kiosk.focused(), Some(Action::Cap(cap)));
            }
        }
    }
}

#[test]
fn each_arrow_goes_where_it_points() {
    for mut typist in boards() {
        for cap in caps(&typist) {
            for key in [Key::Left, Key::Right, Key::Up, Key::Down] {
                walk_to(&mut typist, cap);
                let from = area(&typist, Action::Cap(cap));
                arrow(&mut typist, key);
                let focus = typist.session.kiosk.focused().expect("a focus");
                assert!(is_laid(&typist.session, focus), "{focus:?}");
                let to = area(&typist, focus);
                // At the end of a row the order is that of Tab.
                let out = !matches!(focus, Action::Cap(_));
                let right = match key {
                    Key::Left | Key::Right if out => true,
                    Key::Left => to.right() <= from.x || to.bottom() <= from.y,
                    Key::Right => to.x >= from.right() || to.y >= from.bottom(),
                    Key::Up => to.bottom() <= from.y,
                    _ => to.y >= from.bottom(),
                };
                let board = typist.session.kiosk.board();
                assert!(right, "{board:?} {cap:?} {key:?} to {focus:?}");
            }
        }
    }
}

#[test]
fn a_key_that_lies_in_that_direction_is_never_passed_over() {
    let mut typist = Typist::ja(NAME);
    for (from, key, to) in [
        (Cap::Char('あ'), Key::Right, Cap::Char('か')),
        (Cap::Char('う'), Key::Down, Cap::Char('え')),
        (Cap::Char('お'), Key::Down, Cap::Space),
        (Cap::Char('こ'), Key::Down, Cap::Space),
        (Cap::Space, Key::Up, Cap::Char('お')),
        (Cap::Delete, Key::Right, Cap::Clear),
        (Cap::Clear, Key::Right, Cap::Board(Board::Katakana)),
        (Cap::Board(Board::Digits), Key::Up, Cap::Small),
    ] {
        walk_to(&mut typist, from);
        typist.key(key);
        assert_eq!(typist.session.kiosk.focused(), Some(Action::Cap(to)));
    }
}

#[test]
fn out_of_the_board_to_the_buttons_and_up_to_the_offers() {
    for size in SIZES {
        let mut typist = Typist::at("ja", size, NAME);
        typist.caps("やま");
        to_first(&mut typist);
        assert_eq!(typist.session.kiosk.focused(), Some(Action::Offer(0)));
        typist.key(Key::Enter);
        assert_eq!(typist.text(), "山");
        walk_to(&mut typist, Cap::Space);
        while let Some(Action::Cap(_)) = typist.session.kiosk.focused() {
            typist.key(Key::Down);
        }
        assert_eq!(typist.session.kiosk.focused(), Some(Action::Back));
        typist.key(Key::Up);
        assert!(matches!(
            typist.session.kiosk.focused(),
            Some(Action::Cap(_))
        ));
    }
}

/// A key without a picture: arrows change the focus, not where things lie.
fn arrow(typist: &mut Typist, key: Key) {
    typist.session.kiosk.update(Event::Key(key));
}

/// From the field down to what comes first: an offer, or the first key.
fn to_first(typist: &mut Typist) {
    let field = Some(Action::Field);
    typist.session.kiosk.update(Event::Press(field));
    typist.session.kiosk.update(Event::Release(field));
    arrow(typist, Key::Down);
}
