//! A patient who touches and reads, before glass that draws letters or shows those of the terminal.

use ratatui::layout::Position;
use uketsuke::flow::{Action, Choice, Screen};
use uketsuke::form::FieldId;
use uketsuke::keyboard::layout::Cap;
use uketsuke::paint::pixels::fonts::{FontFiles, with_fonts};
use uketsuke::rehearsal::Session;

use super::journey::Step;
use super::read::Read;
use crate::support::{GRID, drawn, fonts, site, start, texts};

/// What is touched: glass that draws letters with these fonts, or shows those of the terminal.
#[derive(Clone)]
pub(super) struct Glass<'f>(Option<FontFiles<'f>>);

/// Looks at glass that draws, and at glass that does not.
pub(super) fn on_both(look: &mut dyn FnMut(&Glass<'_>)) {
    look(&Glass(None));
    with_fonts(&fonts(), &mut |files| look(&Glass(Some(files))));
}

impl<'f> Glass<'f> {
    /// Somebody before it, before the first touch.
    pub(super) fn patient(&self) -> Patient<'f> {
        let mut place = site();
        // Drawn letters have sizes without any command.
        place.text_size = self.draws();
        let session = Session::at(place, texts(), start(), "ja", GRID);
        let mut session = session.expect("offered");
        session.pixels = self.0.clone().map(drawn);
        session.draw();
        Patient {
            session,
            touches: 0,
            passed: 0,
            explained: 0,
        }
    }

    pub(super) const fn draws(&self) -> bool {
        self.0.is_some()
    }

    pub(super) fn name(&self) -> &'static str {
        self.0.as_ref().map_or("cells", |_| "pixels")
    }
}

pub(super) struct Patient<'f> {
    pub(super) session: Session<'f>,
    pub(super) touches: usize,
    pub(super) passed: usize,
    pub(super) explained: usize,
}

impl Patient<'_> {
    pub(super) fn go(&mut self, steps: &[Step]) {
        for step in steps {
            match *step {
                Step::Touch(action) => self.touch(action),
                Step::Locale(tag) => {
                    let at = self.session.kiosk.site().tags().position(|of| of == tag);
                    self.touch(Action::Choose(Choice::Locale(at.expect("offered"))));
                }
                Step::Type(field, text) => self.types(field, text),
            }
        }
    }

    /// Touches a target, turning pages until it is there, and reads the screen that comes.
    fn touch(&mut self, action: Action) {
        let before = self.session.kiosk.screen().clone();
        for _ in 0..9 {
            let last = self.session.laid.page + 1 == self.session.laid.pages;
            let targets = self.session.laid.targets();
            let laid = targets.iter().any(|(_, of)| *of == action);
            if laid && (last || action != Action::Next) {
                break;
            }
            self.tap(Action::Next);
        }
        self.tap(action);
        if *self.session.kiosk.screen() != before {
            self.read();
        }
    }

    fn tap(&mut self, action: Action) {
        let targets = self.session.laid.targets();
        let found = targets.iter().find(|(_, of)| *of == action);
        let (area, _) =
            found.unwrap_or_else(|| panic!("{action:?} is not laid:\n{}", self.session.text()));
        let middle = Position::new(area.x + area.width / 2, area.y + area.height / 2);
        self.session.tap_at(middle);
        self.touches += 1;
    }

    /// Types on the keys of the screen, and goes on.
    fn types(&mut self, field: FieldId, text: &str) {
        assert_eq!(*self.session.kiosk.screen(), Screen::Field(field));
        for c in text.chars() {
            let targets = self.session.laid.targets().into_iter();
            let mut keys =
                targets.filter(|(_, of)| matches!(of, Action::Cap(cap) if writes(*cap, c)));
            let (_, key) = keys
                .next()
                .unwrap_or_else(|| panic!("no key writes {c}:\n{}", self.session.text()));
            drop(keys);
            self.tap(key);
        }
        self.touch(Action::Next);
    }

    /// Reads what has come.
    pub(super) fn read(&mut self) {
        let kiosk = &self.session.kiosk;
        let read = Read::of(kiosk);
        self.passed += read.explained + read.other;
        let guided = !matches!(kiosk.screen(), Screen::Causes);
        if guided && !self.is_answered() {
            self.explained += read.explained;
        }
    }

    /// Whether the first answer has been read: what comes then is how to get there.
    fn is_answered(&self) -> bool {
        let screen = self.session.kiosk.screen();
        let is_answer = matches!(
            screen,
            Screen::Step(_) | Screen::Shown | Screen::LoginCard | Screen::Done(_)
        );
        is_answer || screen.is_form()
    }
}

/// Whether a key writes this; a name begins with a capital by itself.
fn writes(cap: Cap, c: char) -> bool {
    match cap {
        Cap::Char(of) => of.eq_ignore_ascii_case(&c),
        Cap::Text(of) => of.chars().eq([c]),
        Cap::Space => c == ' ',
        _ => false,
    }
}
