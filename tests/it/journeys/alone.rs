//! Enter alone, Back alone, and a wheel: no key pressed out of habit answers, agrees, sends, deletes or ends.

use strum::IntoEnumIterator as _;
use uketsuke::flow::{
    Action, Choice, Effect, Key, Look, ManualStep, Overlay, Primary, Receipt, Screen,
};
use uketsuke::form::FieldId;
use uketsuke::guidance::{Cause, Holding};

use super::steps::{FORM, SIZE, checked, choice, ja, left, say, submissions, told, touch, typed};
use crate::support::{SIZES, Session, fill, pictures, texts};

/// Whether this page asks for something by hand.
fn asks(session: &Session) -> bool {
    session.kiosk.needed().is_some() || session.kiosk.problem().is_some()
}

#[test]
fn enter_alone_ends_on_a_page_that_asks() {
    for size in SIZES {
        for (name, script) in pictures() {
            // Waiting for the disk, for staff, and for anybody at all is not for a patient to end.
            if name == "saving" || name.starts_with("staff-pin") || name.starts_with("attract-") {
                continue;
            }
            let mut session = Session::played("ja", size, &script);
            // These close what they lie over: "return" and "still here" have the focus.
            let over = matches!(
                session.kiosk.overlay(),
                Some(Overlay::Ask | Overlay::Idle(_) | Overlay::StartOver)
            );
            if over {
                while session.kiosk.overlay().is_some() {
                    session.key(Key::Enter);
                }
            }
            let before = told(&session);
            let (sent, effects) = (submissions(&session).len(), session.effects.len());
            let mut seen: Vec<Screen> = vec![session.kiosk.screen().clone()];
            let mut quiet = 0;
            // Once nothing has changed for so long, nothing will.
            while quiet <= 12 && seen.len() < 60 {
                session.key(Key::Enter);
                let screen = session.kiosk.screen().clone();
                if seen.last() == Some(&screen) {
                    quiet += 1;
                } else {
                    assert!(!seen.contains(&screen), "{name} {size:?}: again {screen:?}");
                    seen.push(screen);
                    quiet = 0;
                }
                let filled = session.kiosk.screen().field().is_some();
                assert!(
                    filled || told(&session) == before,
                    "{name} {size:?} answered"
                );
                assert_eq!(submissions(&session).len(), sent, "{name} {size:?} sent");
                let ended = session.effects.get(effects..).unwrap_or_default();
                assert!(!ended.contains(&Effect::Leave), "{name} {size:?} ended");
            }
            assert!(quiet > 10 && asks(&session), "{name} {size:?}: {seen:?}");
            let overlay = session.kiosk.overlay();
            assert!(
                matches!(overlay, None | Some(Overlay::Finish | Overlay::Language)),
                "{name}"
            );
        }
    }
}

#[test]
fn nothing_that_answers_or_ends_has_the_focus_on_arrival() {
    for size in SIZES {
        for (name, script) in pictures() {
            let session = Session::played("ja", size, &script);
            let kiosk = &session.kiosk;
            let fine = match kiosk.focused() {
                None | Some(Action::Field | Action::Anywhere) => true,
                Some(Action::Choose(of)) => of == Choice::GoBack,
                Some(Action::Next) => {
                    let reads = matches!(
                        kiosk.primary(),
                        Some(
                            Primary::Next
                                | Primary::Steps
                                | Primary::Stay
                                | Primary::Return
                                | Primary::Unlock
                        )
                    );
                    let over = kiosk.overlay().is_some();
                    kiosk.has_more() || reads && (over || kiosk.primary() != Some(Primary::Return))
                }
                Some(_) => false,
            };
            assert!(fine, "{name} {size:?}: {:?}", kiosk.focused());
        }
    }
}

#[test]
fn enter_says_what_is_wanted_in_a_place_that_is_kept_for_it() {
    let form = format!("{FORM}{}", fill());
    for (script, need) in [
        ("<any>L", ManualStep::Choice),
        ("<any>L1", ManualStep::Holding),
        ("<any>L15<on><last>", ManualStep::Press(Primary::Showed)),
        ("<any>L85<last>", ManualStep::Press(Primary::Return)),
        (
            &format!("{FORM}<back><last>"),
            ManualStep::Press(Primary::Agree),
        ),
        (&format!("{form}<last>"), ManualStep::Press(Primary::Submit)),
        (
            &format!("{form}<on><saved>"),
            ManualStep::Press(Primary::Finish),
        ),
        (&format!("{form}<on><failed>"), ManualStep::Choice),
        (FORM, ManualStep::Choice),
    ] {
        for size in SIZES {
            let mut session = Session::played("ja", size, script);
            session.play("<last>");
            let before = session.laid.targets();
            session.key(Key::Enter);
            assert_eq!(session.kiosk.needed(), Some(need), "{script} {size:?}");
            assert_eq!(
                session.laid.targets(),
                before,
                "{script} {size:?}: it jumped"
            );
            assert!(session.cut().is_empty(), "{script} {:?}", session.cut());
            assert!(session.text().contains("! "), "{script} {size:?}");
            session.key(Key::Tab);
            assert_eq!(session.kiosk.needed(), None, "any other key takes it away");
        }
    }
}

#[test]
fn nothing_ticked_is_no_answer() {
    let mut session = ja("<any>L1");
    assert_eq!(session.kiosk.focused(), None);
    for go_on in ["<enter>", "+", " "] {
        session.play(go_on);
        assert_eq!(*session.kiosk.screen(), Screen::Holdings, "{go_on}");
        assert_eq!(session.kiosk.needed(), Some(ManualStep::Holding), "{go_on}");
    }
    touch(&mut session, Action::Next);
    assert_eq!(*session.kiosk.screen(), Screen::Holdings);
    assert!(!session.kiosk.story().nothing);
    session.play("2<enter>");
    assert!(matches!(session.kiosk.screen(), Screen::Plan(_)));
    assert!(session.kiosk.story().holdings.has(Holding::Card));
}

#[test]
fn enter_does_not_claim_that_the_insurance_is_unchanged() {
    let mut session = ja("<any>L16");
    assert_eq!(*session.kiosk.screen(), Screen::Visit);
    session.play("<enter><enter>");
    assert_eq!(*session.kiosk.screen(), Screen::Visit);
    assert_eq!(session.kiosk.story().visit, None);
}

#[test]
fn the_first_arrow_goes_to_the_first_choice() {
    for key in ["<down>", "<tab>", "<up>"] {
        for script in ["<any>", "<any>L", "<any>L3", "<any>L1", FORM] {
            let mut session = ja(script);
            let first = session.kiosk.choices()[0];
            session.play(key);
            assert_eq!(
                session.kiosk.focused(),
                Some(choice(first)),
                "{script}{key}"
            );
        }
    }
}

/// Whatever stands to the left and the right of a target, and its style.
fn edges(session: &Session, action: Action) -> (String, ratatui::style::Style, String) {
    let (area, _) = session
        .laid
        .targets()
        .into_iter()
        .find(|(_, of)| *of == action)
        .unwrap();
    let column = |x: u16| -> String {
        let cells = (area.y..area.bottom()).map(|y| session.buffer[(x, y)].symbol());
        cells.collect()
    };
    let words = crate::support::area_text(&session.buffer, area);
    let middle = area.y + (area.height - 1) / 2;
    let inner = session.buffer[(area.right() - 2, middle)].style();
    (column(area.x), inner, words + &column(area.right() - 1))
}

#[test]
fn what_is_ticked_stays_so_without_the_focus_and_focus_looks_like_no_tick_in_every_look() {
    for look in Look::iter() {
        let mut session = ja("<any>L1");
        while session.kiosk.look() != look {
            session.play("<f5>");
        }
        let card = choice(Choice::Holding(Holding::Card));
        let notice = choice(Choice::Holding(Holding::Notice));
        let plain = edges(&session, card);
        session.play("2");
        let ticked = edges(&session, card);
        assert!(
            ticked.0.contains('┃') && ticked.2.contains("[x]"),
            "{look:?}"
        );
        assert_ne!(plain.1, ticked.1, "{look:?}: the ground too");
        session.play("<down><down><down>");
        assert_eq!(session.kiosk.focused(), Some(notice));
        assert_eq!(
            edges(&session, card),
            ticked,
            "{look:?}: the focus went elsewhere"
        );
        let focused = edges(&session, notice);
        assert!(
            focused.0.contains('║') && !focused.2.contains("[x]"),
            "{look:?}"
        );
        assert_eq!(focused.1, plain.1, "{look:?}: an outline, no ground");
        // The main button is the only one that is filled like this.
        let style = |action| edges(&session, action).1;
        for other in [Action::Back, Action::Ask, card, notice] {
            assert_ne!(style(Action::Next), style(other), "{look:?} {other:?}");
        }
    }
}

#[test]
fn the_check_page_is_left_by_the_keys_that_are_written_on_it() {
    let mut session = checked();
    let submit = say("button-submit");
    let args = [("button", uketsuke::texts::Arg::Text(&submit))];
    assert!(session.shows(&texts().say("ja", "say-check-keys", &args)));
    let pages = session.laid.pages;
    session.play(&"<enter>".repeat(usize::from(pages) + 3));
    assert_eq!(*session.kiosk.screen(), Screen::Check);
    assert_eq!(session.laid.page + 1, pages, "Enter goes through the pages");
    assert_eq!(
        session.kiosk.needed(),
        Some(ManualStep::Press(Primary::Submit))
    );
    // By number, from any page, with and without a second digit.
    for (digits, field) in [
        ("02", FieldId::Name),
        ("3<enter>", FieldId::Kana),
        ("14", FieldId::Share),
    ] {
        let mut session = checked();
        session.play("<last>");
        session.play(digits);
        assert_eq!(*session.kiosk.screen(), Screen::Change(field), "{digits}");
    }
    session.play("+");
    assert!(matches!(session.kiosk.screen(), Screen::Saving(_)));
}

#[test]
fn reading_on_never_ends_where_only_back_is_left() {
    for locale in ["ja", "en"] {
        for size in SIZES {
            for (name, script) in pictures() {
                let mut session = Session::played(locale, size, &script);
                session.play("<last>");
                let kiosk = &session.kiosk;
                let on = kiosk.primary().is_some()
                    || kiosk
                        .targets()
                        .iter()
                        .any(|of| matches!(of, Action::Choose(_)));
                let waits = matches!(kiosk.screen(), Screen::Saving(_));
                assert!(on || waits, "{name} {locale} {size:?}");
            }
        }
    }
}

#[test]
fn asking_reception_and_enter_twice_loses_nothing() {
    let mut session = ja(&format!("{FORM}1{{やまだ}}<f9><enter><enter>"));
    assert!(!left(&session));
    assert_eq!(typed(&session, FieldId::Name), "やまだ");
    session.play("<f8><enter>");
    assert!(!left(&session) && session.kiosk.overlay().is_none());
    session.play("<f8>1");
    assert!(!left(&session) && session.kiosk.overlay().is_none());
    session.play("<f8>2");
    assert!(left(&session));
}

#[test]
fn an_answer_page_stays_until_it_was_shown_and_one_question_is_answered() {
    let answers = [
        "<any>L5",
        "<any>L11<on>",
        "<any>L4<on>2<on>",
        "<any>L15<on>",
        "<any>L123<on>",
        "<any>L161",
        "<any>L124<on>1<on><on><on><on>",
        &format!("{FORM}<back>1"),
    ];
    for script in answers {
        let mut session = ja(script);
        let screen = session.kiosk.screen().clone();
        assert_eq!(session.kiosk.primary(), Some(Primary::Showed), "{script}");
        session.play("<last><enter><enter>");
        assert_eq!(
            session.kiosk.needed(),
            Some(ManualStep::Press(Primary::Showed)),
            "{script}"
        );
        session.play("+");
        assert!(
            matches!(session.kiosk.overlay(), Some(Overlay::Finish)),
            "{script}"
        );
        session.play("<enter>+");
        assert!(!left(&session), "{script}");
        session.play("1");
        assert!(session.kiosk.overlay().is_none() && *session.kiosk.screen() == screen);
        session.play("<last>+<back>");
        assert!(session.kiosk.overlay().is_none() && *session.kiosk.screen() == screen);
        session.play("<last>+2");
        assert!(left(&session), "{script}");
    }
}

#[test]
fn a_declaration_that_was_sent_is_not_said_to_be_deleted_alone() {
    let sent = say("say-handed-over");
    for script in ["<f8>", "2", "2+"] {
        let mut session = checked();
        session.play("<on><failed>").play(script);
        assert!(session.shows(&sent), "{script}\n{}", session.text());
        assert_eq!(
            session.kiosk.parting(),
            None,
            "and nobody is told that all is deleted"
        );
    }
    assert!(!ja(&format!("{FORM}<f8>")).shows(&sent));
    let paper = ja(&format!("{FORM}<back>1"));
    assert!(paper.shows(&say("say-on-paper-unsent")) && !paper.shows(&sent));
}

#[test]
fn a_wheel_that_turns_no_page_moves_no_focus() {
    let mut session = ja(&format!("{FORM}1{{AB}}"));
    for key in [Key::PageUp, Key::PageDown] {
        session.key(key);
        assert_eq!(session.kiosk.focused(), Some(Action::Field), "{key:?}");
    }
    session.play(" {C}");
    assert_eq!(*session.kiosk.screen(), Screen::Field(FieldId::Name));
    assert_eq!(typed(&session, FieldId::Name), "AB C");
    let mut session = ja("<any>L1<down><down>");
    let focused = session.kiosk.focused();
    session.key(Key::PageUp);
    session.key(Key::PageDown);
    assert_eq!(session.kiosk.focused(), focused);
    // Where a page turns, no row of the other page keeps the focus.
    let mut session = checked();
    session.key(Key::PageDown);
    assert_eq!(
        (session.kiosk.page(), session.kiosk.focused()),
        (1, Some(Action::Next))
    );
}

#[test]
fn back_alone_leads_to_the_start() {
    for (name, script) in pictures() {
        if name == "saving" || name.starts_with("attract") {
            continue;
        }
        let mut session = Session::played("ja", SIZE, &script);
        for _ in 0..80 {
            if left(&session) || *session.kiosk.screen() == Screen::Attract {
                break;
            }
            session.play("<back>");
        }
        assert!(
            left(&session) || *session.kiosk.screen() == Screen::Attract,
            "{name}"
        );
    }
}

#[test]
fn the_count_of_questions_stays() {
    let mut session = ja(FORM);
    let (_, of) = session.kiosk.progress().unwrap();
    let mut last = 0;
    session.play("2");
    for keys in [
        "{髙﨑 蓮}<on>",
        "{子}<on>",
        "{髙﨑 葵}<on>",
        "<on>",
        "{S64.1.7}<on>",
        "2",
        "<on>",
        "{千代田}<on>",
        "{0312345678}<on>",
        "1",
        "1",
        "{A}<on>",
        "{B}<on>",
        "1",
        "1",
    ] {
        let (at, now) = session.kiosk.progress().unwrap();
        assert_eq!(now, of, "before {keys}");
        assert!(at == last || at == last + 1 || last == 0, "{last} {at}");
        last = at;
        session.play(keys);
    }
    assert_eq!(last, of);
}

#[test]
fn choices_do_not_move_when_something_is_wrong_with_them() {
    for size in SIZES {
        for script in [
            "",
            "1{A}<on><on>{S64.1.7}<on>",
            "1{A}<on><on>{S64.1.7}<on>2<on>{1}<on>{0312345678}<on>1",
        ] {
            let mut session = Session::played("ja", size, &format!("{FORM}{script}"));
            let before = session.laid.targets();
            let screen = session.kiosk.screen().clone();
            session.play("+");
            assert!(session.kiosk.problem().is_some(), "{size:?} {script}");
            assert_eq!(session.laid.targets(), before, "{size:?} {screen:?}");
            assert!(session.cut().is_empty(), "{:?}", session.cut());
            if *session.kiosk.screen() == Screen::Field(FieldId::Writer) {
                session.play("+");
                assert_eq!(session.laid.targets(), before, "{size:?} {screen:?} again");
            }
        }
    }
}

#[test]
fn a_problem_goes_as_soon_as_the_text_is_edited() {
    for edit in ["{1}", "<bs>", "<home><del>"] {
        let mut session = ja(&format!("{FORM}1{{A}}<on><on>{{昭和65年1月1日}}<on>"));
        assert!(session.kiosk.problem().is_some());
        session.play("<tab><backtab>");
        assert!(
            session.kiosk.problem().is_some(),
            "looking around mends nothing"
        );
        session.play(edit);
        assert!(session.kiosk.problem().is_none(), "{edit}");
    }
    // On the check page too: what was mended is not complained about any more.
    let mut session = checked();
    touch(&mut session, choice(Choice::Change(FieldId::Phone)));
    session.play("{x}<on><back><on>");
    assert_eq!(session.kiosk.problems().len(), 1);
    touch(&mut session, choice(Choice::Change(FieldId::Phone)));
    session.play("<bs><on>");
    assert_eq!(*session.kiosk.screen(), Screen::Check);
    assert!(session.kiosk.problems().is_empty());
}

#[test]
fn the_number_page_waits_for_a_hand_too() {
    let mut session = checked();
    session.play("<on><saved><enter><enter>");
    assert_eq!(
        *session.kiosk.screen(),
        Screen::Done(Receipt("A012".into()))
    );
    assert_eq!(
        session.kiosk.needed(),
        Some(ManualStep::Press(Primary::Finish))
    );
    // Whoever presses "send" twice has not told the number yet.
    session.play("+");
    assert!(matches!(session.kiosk.overlay(), Some(Overlay::Finish)));
    assert!(!left(&session));
    session.play("2");
    assert!(left(&session));
}

#[test]
fn a_cause_is_not_chosen_by_walking_in() {
    let mut session = ja("<any>L<enter><enter>");
    assert_eq!(*session.kiosk.screen(), Screen::Causes);
    assert_eq!(session.kiosk.story().cause, None);
    session.play("<down><enter>");
    assert_eq!(*session.kiosk.screen(), Screen::Holdings);
    assert_eq!(session.kiosk.story().cause, Some(Cause::Network));
}
