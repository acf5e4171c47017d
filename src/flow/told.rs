//! What a choice tells, and whether it was told.

use super::{Choice, Kiosk, Screen};
use crate::form::UNKNOWN;
use crate::guidance::{Holding, Holdings, Login, LoginCard};

impl Kiosk {
    /// Whether this choice is the present answer.
    pub fn is_chosen(&self, choice: Choice) -> bool {
        match choice {
            Choice::Locale(at) => {
                // Before the first choice the kiosk only happens to speak the first language.
                let before = matches!(self.screen(), Screen::Attract | Screen::Languages);
                at == self.locale && !before
            }
            Choice::Holding(holding) => self.story.holdings.has(holding),
            Choice::Nothing => self.story.nothing,
            Choice::Login(login) => self.story.holdings.login == Some(login),
            Choice::Visit(visit) => self.story.visit == Some(visit),
            Choice::Device(device) => self.story.device == Some(device),
            Choice::LoginCard(card) => self.story.login_card == Some(card),
            // Whoever told the reader's number did not choose the cause that it stands for.
            Choice::Cause(cause) => self.story.code.is_none() && self.story.cause == Some(cause),
            Choice::Open(Screen::ReaderCodes) => self.story.code.is_some(),
            Choice::Code(code) => self.story.code == Some(code),
            Choice::Option(id, option) => self.form.chosen(id) == Some(option),
            Choice::Unknown(id) => self.form.chosen(id) == Some(UNKNOWN),
            _ => false,
        }
    }

    /// Keeps what a choice tells.
    pub(super) fn tell(&mut self, choice: Choice) {
        let story = &mut self.story;
        match choice {
            Choice::Cause(cause) => (story.cause, story.code) = (Some(cause), None),
            Choice::Code(code) => (story.cause, story.code) = (Some(code.cause()), Some(code)),
            // Reading around is no cause. Least of all one told before: from the steps, "I can't
            // do that" would lead a face that was not recognised to the declaration.
            Choice::Open(Screen::Topics) => (story.cause, story.code) = (None, None),
            Choice::Holding(holding) => {
                let on = !story.holdings.has(holding);
                story.holdings.set(holding, on);
                story.nothing = false;
            }
            Choice::Nothing => {
                story.holdings = Holdings::default();
                story.nothing = true;
            }
            Choice::Login(login) => {
                story.holdings.login = Some(login);
                story.login_card = match login {
                    Login::WithCard => Some(LoginCard::Physical),
                    Login::WithPhone => Some(LoginCard::OnPhone),
                    Login::No | Login::Unsure => None,
                };
                if login == Login::WithCard {
                    story.holdings.set(Holding::Card, true);
                }
            }
            Choice::Visit(visit) => story.visit = Some(visit),
            Choice::Device(device) => story.device = Some(device),
            Choice::LoginCard(card) => story.login_card = Some(card),
            Choice::Option(id, option) => self.form.choose(id, option),
            Choice::Unknown(id) => self.form.choose_unknown(id),
            Choice::Reading(id, at) => self.form.pick(id, at),
            _ => {}
        }
    }
}
