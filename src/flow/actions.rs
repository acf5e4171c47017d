//! What each target does when it is pressed.

use super::{Action, Choice, Effect, Kiosk, Overlay, Primary, Screen};
use crate::form::FieldId;
use crate::guidance::caution::reasons;
use crate::guidance::{Declined, Fallback, Holdings, Reason, Step};

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
                    self.handover.begin(self.clock.civil());
                    self.forward(Screen::Languages);
                }
            }
            Action::Back => return self.back(),
            Action::Next | Action::Field => return self.next(),
            Action::Ask => self.lay(Overlay::Ask),
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
    fn lay(&mut self, overlay: Overlay) {
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
            if let Screen::Plan(plan) = self.navigation.screen() {
                self.story.declined.reopen(plan.line);
            }
            self.settle_screen();
            if *self.screen() == Screen::Attract {
                return vec![Effect::Leave];
            }
        }
        vec![]
    }

    /// The main button: first the further pages of this screen, then on.
    fn next(&mut self) -> Vec<Effect> {
        if self.turn(true) {
            return vec![];
        }
        match self.primary() {
            None | Some(Primary::Stay) => {}
            Some(Primary::Return) if self.overlay().is_some() => self.cover(None),
            Some(Primary::Return) => {
                self.pager.to_first();
                return self.back();
            }
            Some(Primary::Unlock) => return self.unlock(),
            Some(Primary::Finish | Primary::Showed) => self.lay(Overlay::Finish),
            Some(Primary::Submit) => return self.submit(),
            Some(Primary::Agree) => {
                self.forward(Screen::Field(FieldId::Writer));
                return vec![Effect::Dates];
            }
            Some(Primary::Steps) => self.forward(Screen::Device),
            Some(Primary::Shown) => self.forward(Screen::Shown),
            Some(Primary::Next) => return self.go_on(),
        }
        vec![]
    }

    /// "Continue", screen by screen.
    fn go_on(&mut self) -> Vec<Effect> {
        match self.screen().clone() {
            Screen::Code(code) => {
                self.story.cause = Some(code.cause());
                self.forward(Screen::Explain(code.cause()));
            }
            Screen::Explain(_) => self.forward(Screen::Holdings),
            // Silence is no answer: "nothing" is said in so many words.
            Screen::Holdings if self.lacks().is_some() => self.wrong.need(self.lacks()),
            Screen::Holdings => {
                self.story.declined = Declined::default();
                self.plan();
            }
            Screen::Plan(_) => self.forward(Screen::Visit),
            Screen::Step(step) => {
                if let Some(step) = step.next() {
                    self.forward(Screen::Step(step));
                }
            }
            Screen::Field(id) | Screen::Change(id) => return self.answered(id),
            _ => {
                if let Some(answer) = self.answer() {
                    return self.choose(answer);
                }
            }
        }
        vec![]
    }

    /// What was answered before on a page of the guide where choosing goes on.
    pub(super) fn answer(&self) -> Option<Choice> {
        let asks = matches!(
            self.screen(),
            Screen::Causes
                | Screen::ReaderCodes
                | Screen::Login
                | Screen::Visit
                | Screen::Device
                | Screen::LoginCard
        );
        if !asks {
            return None;
        }
        let mut choices = self.choices().into_iter();
        choices.find(|choice| self.is_chosen(*choice))
    }

    fn choose(&mut self, choice: Choice) -> Vec<Effect> {
        match choice {
            Choice::Locale(at) => self.choose_locale(at),
            Choice::Page(at) => {
                self.navigation.cover(None);
                self.act(Action::Anywhere);
                self.forward(Screen::Page(at));
            }
            Choice::Cause(cause) => {
                (self.story.cause, self.story.code) = (Some(cause), None);
                self.forward(Screen::Explain(cause));
            }
            Choice::ReaderCodes => self.forward(Screen::ReaderCodes),
            Choice::Code(code) => {
                self.story.code = Some(code);
                self.story.cause = Some(code.cause());
                self.forward(if code.try_again() {
                    Screen::Code(code)
                } else {
                    Screen::Explain(code.cause())
                });
            }
            Choice::Topics => {
                // Reading around is no cause. Least of all one told before: from the steps, "I can't
                // do that" would lead a face that was not recognised to the declaration.
                (self.story.cause, self.story.code) = (None, None);
                self.forward(Screen::Topics);
            }
            Choice::Steps => self.forward(Screen::Device),
            Choice::Papers => self.forward(Screen::Papers),
            Choice::PinReset => self.forward(Screen::PinReset),
            Choice::PhonePin => self.forward(Screen::PhonePin),
            Choice::Hotline => self.forward(Screen::Hotline),
            Choice::More => self.forward(Screen::More),
            Choice::Holding(holding) => {
                let on = !self.story.holdings.has(holding);
                self.story.holdings.set(holding, on);
                self.story.nothing = false;
            }
            Choice::Nothing => {
                self.story.holdings = Holdings::default();
                self.story.nothing = !self.story.nothing;
            }
            Choice::Login(login) => self.choose_login(login),
            Choice::Details => {
                if let Some(topic) = self.story.topic(self.screen()) {
                    self.forward(Screen::Details(topic));
                }
            }
            Choice::CannotDo(line) => {
                if reasons(line, self.story.cause()).is_empty() {
                    self.give_up(line, Reason::Unseen);
                } else {
                    self.forward(Screen::Why(line));
                }
            }
            Choice::Why(reason) => {
                if let Screen::Why(line) = *self.screen() {
                    self.give_up(line, reason);
                }
            }
            Choice::Visit(visit) => {
                self.story.visit = Some(visit);
                self.forward(match visit.fallback() {
                    Fallback::Verbal => Screen::Verbal,
                    Fallback::Declaration => Screen::Declare,
                });
            }
            Choice::Device(device) => {
                self.story.device = Some(device);
                self.choose_device();
            }
            Choice::LoginCard(card) => {
                self.story.login_card = Some(card);
                self.forward(Screen::Step(Step::Download));
            }
            Choice::StartForm => self.forward(Screen::Purpose),
            Choice::OnPaper => self.forward(Screen::OnPaper),
            Choice::Option(id, option) => {
                self.form.choose(id, option);
                return self.answered(id);
            }
            Choice::Unknown(id) => {
                self.form.choose_unknown(id);
                return self.answered(id);
            }
            Choice::Reading(id, at) => return self.choose_date(id, at),
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
