//! Down the combining rule: the first line that applies, what is asked on the way, what is given up.

use super::{Kiosk, Screen};
use crate::guidance::{Cause, Holding, Login, LoginCard, PlanStep, Reason, Step, plan};

impl Kiosk {
    /// The first line that applies, asking about logging in where the answer hangs on it.
    pub(super) fn plan(&mut self) {
        let (cause, after) = (self.story.cause(), self.story.declined.last());
        let holdings = self.story.holdings;
        let found = plan::decide(cause, holdings, after);
        let login_open = holdings.has(Holding::Phone)
            && holdings.login.is_none()
            && cause != Cause::Certificate
            && after.is_none_or(|after| after < PlanStep::Login);
        self.forward(if login_open && found.line > PlanStep::Login {
            Screen::Login
        } else {
            Screen::Plan(found)
        });
    }

    /// A line of the combining rule cannot be done: down to the next.
    pub(super) fn give_up(&mut self, line: PlanStep, reason: Reason) {
        self.story.declined.give_up(line, reason);
        // Whoever came to the steps from the cause has not been asked yet.
        if self.story.holdings.is_empty() && !self.story.nothing {
            self.forward(Screen::Holdings);
        } else {
            self.plan();
        }
    }

    pub(super) fn choose_login(&mut self, login: Login) {
        self.story.holdings.login = Some(login);
        self.story.login_card = match login {
            Login::WithCard => Some(LoginCard::Physical),
            Login::WithPhone => Some(LoginCard::OnPhone),
            Login::No | Login::Unsure => None,
        };
        if login == Login::WithCard {
            self.story.holdings.set(Holding::Card, true);
        }
        self.plan();
    }

    /// After the phone is known: the PIN page that was asked for, the card, or the first step.
    pub(super) fn choose_device(&mut self) {
        self.forward(
            if self.story.login_card.is_some() && self.story.holdings.login.is_some() {
                Screen::Step(Step::Download)
            } else {
                Screen::LoginCard
            },
        );
    }
}
