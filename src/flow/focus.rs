//! What can be focused, in which order, and what has the focus at first.

use super::{Action, Choice, Kiosk, Overlay, Screen};

/// What hands point at. Starts anew with each picture.
#[derive(Debug, Default)]
pub(super) struct Focus {
    /// What was focused by hand; else the screen's own first focus, if it has one.
    by_hand: Option<Action>,
    pressed: Option<Action>,
    /// The first of the two digits of a choice's number.
    tens: Option<usize>,
}

impl Focus {
    pub(super) const fn by_hand(&self) -> Option<Action> {
        self.by_hand
    }

    pub(super) const fn put(&mut self, on: Option<Action>) {
        self.by_hand = on;
    }

    /// A finger went down. A digit waits no longer.
    pub(super) const fn press(&mut self, on: Option<Action>) {
        self.pressed = on;
        self.tens = None;
    }

    /// It went up, or is not looked at any more: where it went down.
    pub(super) const fn release(&mut self) -> Option<Action> {
        self.pressed.take()
    }

    pub(super) const fn keep_digit(&mut self, digit: Option<usize>) {
        self.tens = digit;
    }

    /// The digit that waited.
    pub(super) const fn take_digit(&mut self) -> Option<usize> {
        self.tens.take()
    }
}

impl Kiosk {
    /// The target under the finger.
    pub const fn pressed(&self) -> Option<Action> {
        self.focus.pressed
    }

    /// The first digit of a number that waits for the second, or for Enter.
    pub const fn first_digit(&self) -> Option<usize> {
        self.focus.tens
    }

    /// The target that has the focus; none where the patient has to choose, agree, send or end.
    pub fn focused(&self) -> Option<Action> {
        let focus = self.focus.by_hand.or_else(|| self.first_focus())?;
        // Every letter that is typed asks: the many keys of the board need not be found for it.
        let typing = focus == Action::Field && self.text_field().is_some();
        (typing || self.targets().contains(&focus)).then_some(focus)
    }

    /// What may have the focus before anybody moved it: nothing that would answer, agree, send, delete or
    /// end. The field to type into, "read on", and the main button of a page that is only read.
    fn first_focus(&self) -> Option<Action> {
        match self.overlay() {
            Some(Overlay::StartOver) if self.pager.layout().choices => {
                return Some(Action::Choose(Choice::GoBack));
            }
            Some(_) if self.primary().is_some() => return Some(Action::Next),
            _ => {}
        }
        if self.asks_date() {
            // Going on without a choice says once more that one is wanted.
            Some(Action::Next)
        } else if self.text_field().is_some() {
            Some(Action::Field)
        } else if self.is_attract() {
            Some(Action::Anywhere)
        } else {
            (self.has_more() || self.lacks().is_none()).then_some(Action::Next)
        }
    }

    /// Moves the focus on or back. The first arrow goes to the first choice.
    pub(super) fn move_focus(&mut self, by: isize) {
        let targets = self.targets();
        let first = targets
            .iter()
            .find(|target| matches!(target, Action::Choose(_)));
        let fresh = self.focus.by_hand.is_none() && self.text_field().is_none();
        if fresh && let Some(first) = first {
            self.focus.put(Some(*first));
            return;
        }
        let focused = self.focused();
        let at = targets.iter().position(|target| Some(*target) == focused);
        let count = targets.len().max(1);
        let to = match at {
            Some(at) => (at + count).saturating_add_signed(by) % count,
            None => 0,
        };
        self.focus.put(targets.get(to).copied());
    }

    /// All that can be focused, in the order of Tab: body, buttons, tools.
    pub fn targets(&self) -> Vec<Action> {
        if matches!(self.overlay(), Some(Overlay::Idle(_))) {
            return vec![Action::Next];
        }
        let mut all = Vec::new();
        if self.is_attract() {
            all.push(Action::Anywhere);
            all.extend(self.choices().into_iter().map(Action::Choose));
            return all;
        }
        if self.text_field().is_some() {
            all.push(Action::Field);
        }
        if self.pager.layout().choices
            || self.overlay().is_none() && *self.screen() == Screen::Check
        {
            all.extend(self.choices().into_iter().map(Action::Choose));
        }
        all.extend(self.board_targets());
        let leads_on = self.primary().is_some() || self.has_more();
        let buttons = [
            self.view().has_back.then_some(Action::Back),
            leads_on.then_some(Action::Next),
            self.has_ask().then_some(Action::Ask),
            Some(Action::Contrast),
            Some(Action::Language),
        ];
        all.extend(buttons.into_iter().flatten());
        all
    }
}
