//! What has a fixed place on glass of 98 x 24 cells, the size that the design is drawn on.

use ratatui::layout::Rect;
use uketsuke::flow::{Action, Choice, Look};
use uketsuke::guidance::{Cause, Holding};

use crate::support::{Session, texts};
use crate::walk::Walk;

const SIZE: (u16, u16) = (98, 24);

fn place(session: &Session, wanted: Action) -> Option<Rect> {
    let targets = session.laid.targets();
    let mut found = targets.into_iter().filter(|(_, action)| *action == wanted);
    found.next().map(|(area, _)| area)
}

#[test]
fn buttons_stand_in_the_same_place_on_every_page() {
    for locale in ["ja", "pt-BR"] {
        let walk = Walk {
            texts: texts(),
            locale,
            looks: &[Look::Normal],
            sizes: &[SIZE],
            only: &[],
        };
        let mut seen = 0;
        walk.each(|view| {
            let session = view.session;
            // Keys and codes need the rows of the frame.
            if session.kiosk.board().is_some() || !session.laid.codes().is_empty() {
                return;
            }
            for (action, area) in [
                (Action::Back, Rect::new(3, 21, 18, 3)),
                (Action::Next, Rect::new(23, 21, 46, 3)),
                (Action::Ask, Rect::new(71, 21, 24, 3)),
                (Action::Contrast, Rect::new(68, 0, 15, 3)),
                (Action::Language, Rect::new(83, 0, 15, 3)),
            ] {
                let found = place(session, action);
                assert!(
                    found.is_none_or(|of| of == area),
                    "{}: {action:?} {found:?}",
                    view.place()
                );
                seen += usize::from(found.is_some());
            }
        });
        assert!(seen > 300, "{seen}");
    }
}

#[test]
fn choices_and_tiles_have_the_size_of_the_design() {
    let causes = Session::played("ja", SIZE, "<any>L");
    let holdings = Session::played("ja", SIZE, "<any>L1<on>");
    for (session, choice, area) in [
        (
            &causes,
            Choice::Cause(Cause::Network),
            Rect::new(3, 6, 45, 4),
        ),
        (
            &causes,
            Choice::Cause(Cause::Other),
            Rect::new(50, 16, 45, 4),
        ),
        (
            &holdings,
            Choice::Holding(Holding::Certificate),
            Rect::new(3, 6, 29, 6),
        ),
        (
            &holdings,
            Choice::Holding(Holding::Pdf),
            Rect::new(34, 13, 29, 6),
        ),
        (&holdings, Choice::Nothing, Rect::new(65, 13, 29, 3)),
    ] {
        assert_eq!(
            place(session, Action::Choose(choice)),
            Some(area),
            "{choice:?}"
        );
    }
}

#[test]
fn nothing_moves_when_something_is_wanted() {
    for script in ["<any>L", "<any>L1<on>", "<any>L1<on>1<on>"] {
        let mut session = Session::played("ja", SIZE, script);
        let before = session.laid.targets();
        session.play("<enter>");
        assert!(session.kiosk.needed().is_some(), "{script}");
        assert_eq!(session.laid.targets(), before, "{script}");
    }
}
