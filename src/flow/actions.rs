//! What each target does when it is pressed.

use super::screen::plan::below;
use super::{Action, Choice, Effect, Kiosk, Overlay, Primary, Screen};
use crate::guidance::caution::reasons;
use crate::guidance::{Declined, PlanStep, Reason};

impl Kiosk {
    /// A target that was named.
    pub(super) fn named(&mut self, action: Action) -> Vec<Effect> {
        self.focus.keep_digit(None);
        self.focus.put(None);
        self.wrong.need(None);
        self.act(action)
    }

    pub(super) fn act(&mut self, action: Action) -> Vec<Effect> {
        match action {
            Action::Anywhere => {
                if *self.screen() == Screen::Attract {
                    self.handover.begin(self.now().civil);
                    self.forward(Screen::Languages);
                }
            }
            Action::Back => return self.back(),
            Action::Next | Action::Field => return self.next(),
            Action::Ask => return self.ask(),
            Action::Language => self.lay(Overlay::Language),
            Action::StartOver => {
                if *self.screen() != Screen::Attract {
                    self.lay(Overlay::StartOver);
                }
            }
            Action::Contrast => self.look = self.look.next(),
            Action::Choose(choice) => return self.choose(choice),
            Action::Cap(cap) => return self.cap(cap),
            Action::Offer(at) => return self.take_offer(at),
            Action::MoreOffers => self.more_offers(),
        }
        vec![]
    }

    /// Lays something over the screen.
    pub(super) fn lay(&mut self, overlay: Overlay) {
        if !matches!(self.screen(), Screen::Saving(_)) {
            self.cover(Some(overlay));
        }
    }

    /// One page or screen back. Never refused.
    fn back(&mut self) -> Vec<Effect> {
        if self.overlay().is_some() {
            self.cover(None);
        } else if matches!(self.screen(), Screen::Done(_)) {
            return vec![Effect::Leave];
        } else if matches!(self.screen(), Screen::Saving(_)) {
            // The answer comes within ten seconds.
        } else if !self.turn(false) && self.navigation.back() {
            match self.navigation.screen() {
                Screen::Plan(line) => self.story.declined.reopen(*line),
                // The steps are the way to it.
                Screen::Step(_) | Screen::Shown => self.story.declined.reopen(PlanStep::Login),
                _ => {}
            }
            self.settle_screen();
            if *self.screen() == Screen::Attract {
                return vec![Effect::Leave];
            }
        }
        vec![]
    }

    /// The main button: first the further pages of this screen, then on.
    pub(super) fn next(&mut self) -> Vec<Effect> {
        if self.turn(true) {
            return vec![];
        }
        match self.primary() {
            None if self.is_answered() => return self.go_on(),
            None if self.overlay().is_none() && self.screen().field().is_some() => {
                return self.go_on();
            }
            None | Some(Primary::Stay) => {}
            Some(Primary::Return) => {
                self.pager.rewind();
                return self.back();
            }
            Some(Primary::Unlock) => return self.unlock(),
            Some(Primary::Finish | Primary::Showed) => self.lay(Overlay::Finish),
            Some(Primary::Submit) => return self.submit(),
            Some(Primary::Agree) => {
                self.go_on();
                return vec![Effect::Customs];
            }
            Some(Primary::Steps | Primary::Shown | Primary::Next) => return self.go_on(),
        }
        vec![]
    }

    /// Where the screen leads.
    fn go_on(&mut self) -> Vec<Effect> {
        if let Some(id) = self.screen().field() {
            return self.answered(id);
        }
        if *self.screen() == Screen::Holdings {
            // Silence is no answer: "nothing" is said in so many words.
            if let needed @ Some(_) = self.lacks() {
                self.wrong.need(needed);
                return vec![];
            }
            self.story.declined = Declined::default();
        }
        if let Some(screen) = (self.screen().view(&self.story).next)(&self.story) {
            self.forward(screen);
        }
        vec![]
    }

    fn choose(&mut self, choice: Choice) -> Vec<Effect> {
        let nothing_yet = self.story.holdings.is_empty();
        self.tell(choice);
        match choice {
            Choice::Locale(at) => self.choose_locale(at),
            Choice::Page(at) => {
                self.navigation.cover(None);
                self.act(Action::Anywhere);
                self.forward(Screen::Page(at));
            }
            Choice::Open(screen) => self.forward(screen.clone()),
            Choice::Details => {
                if let Some(topic) = self.view().topic {
                    self.forward(Screen::Details(topic));
                }
            }
            Choice::CannotDo(line) if reasons(line, self.story.cause()).is_empty() => {
                self.give_up(line, Reason::Unseen);
            }
            Choice::CannotDo(line) => self.forward(Screen::Why(line)),
            Choice::Why(reason) => self.give_up(self.screen().line(), reason),
            // Who has ticked something sees first that it is taken back.
            Choice::Nothing if self.story.nothing && nothing_yet => return self.go_on(),
            Choice::Holding(_) | Choice::Nothing => {}
            Choice::Cause(_)
            | Choice::Code(_)
            | Choice::Login(_)
            | Choice::Visit(_)
            | Choice::LoginCard(_) => return self.go_on(),
            // The same step for the other phone.
            Choice::Device(_) => self.settle_screen(),
            Choice::Option(id, _) | Choice::Unknown(id) | Choice::Reading(id, _) => {
                return self.answered(id);
            }
            Choice::Retype(_) => self.correct_date(),
            Choice::Change(id) => self.forward(Screen::Change(id)),
            Choice::Retry => return self.submit(),
            Choice::Zoom(way) => return vec![Effect::Zoom(way)],
            Choice::StartOver => self.lay(Overlay::StartOver),
            Choice::GoBack => self.cover(None),
            Choice::ConfirmStartOver | Choice::ConfirmFinish => return vec![Effect::Leave],
        }
        vec![]
    }

    /// A line of the combining rule cannot be done: down to the next.
    fn give_up(&mut self, line: PlanStep, reason: Reason) {
        // Whoever has not been asked yet what is held begins at the top of the rule.
        if below(&self.story) != Screen::Holdings {
            self.story.declined.give_up(line, reason);
        }
        self.forward(below(&self.story));
    }

    fn choose_locale(&mut self, at: usize) {
        self.locale = at;
        self.form.read_in(at);
        if *self.screen() == Screen::Attract {
            self.navigation.cover(None);
            self.act(Action::Anywhere);
            self.forward(Screen::Causes);
        } else if self.overlay().is_some() {
            self.cover(None);
        } else {
            self.forward(Screen::Causes);
        }
    }
}
