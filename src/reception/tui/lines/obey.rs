//! What a command does: the keys and presses that it stands for.

use super::command::Command;
use super::{Due, LineDesk, spoken};
use crate::flow::Key;
use crate::reception::tui::{Action, Ask, Event};

impl LineDesk {
    /// Does what staff typed.
    pub(super) fn obey(&mut self, command: Command, about: &str) {
        match command {
            Command::List => {
                self.close();
                self.due = Some(Due::List);
            }
            Command::More => {
                self.close();
                self.update(Event::Key(Key::PageDown));
                self.due = Some(Due::List);
            }
            Command::Open if self.choose(about) => self.due = Some(Due::Declaration),
            Command::Print if self.choose(about) => {
                self.due = Some(Due::Act(Action::Print));
            }
            Command::Take if self.choose(about) => {
                self.due = Some(Due::Act(Action::Collect));
            }
            Command::Back if self.choose(about) => {
                self.due = Some(Due::Act(Action::PutBack));
            }
            Command::Both if self.choose(about) => {
                self.due = Some(Due::Act(Action::Both));
            }
            Command::Open | Command::Print | Command::Take | Command::Back | Command::Both => {}
            Command::Find => {
                self.close();
                self.press(Action::Search);
                for letter in about.chars() {
                    self.update(Event::Key(Key::Char(letter)));
                }
                if about.is_empty() {
                    self.press(Action::Clear);
                }
                self.due = Some(Due::List);
            }
            Command::Shelf => {
                self.close();
                self.press(Action::Shelf);
                self.due = Some(Due::List);
            }
            Command::Queue => self.due = Some(Due::Queue),
            Command::Again | Command::Stop => {
                let last = self.inbox.prints.jobs().len();
                let at = about.parse().ok().filter(|at| (1..=last).contains(at));
                let Some(at) = at else {
                    return self.say("inbox-lines-unknown");
                };
                self.press(Action::Sheet(at - 1));
                let action = match command {
                    Command::Again => Action::Again,
                    _ => Action::Stop,
                };
                self.press_if(action);
                if matches!(self.inbox.ask, Some(Ask::Prints(_))) {
                    self.press(Action::Back);
                    self.due = Some(Due::Queue);
                }
            }
            Command::Come => {
                let actions = self.inbox.actions();
                let come = actions.iter().find(|of| matches!(of, Action::Come(_)));
                self.press_if(come.copied().unwrap_or(Action::Come(0)));
            }
            Command::Hide => self.press(Action::Hide),
            Command::Yes => self.press_if(Action::Yes),
            Command::No => self.press_if(Action::No),
            Command::Help => self.say("inbox-lines-help"),
            Command::Quit => self.press(Action::Quit),
        }
    }

    /// Does it if it can be done now.
    pub(super) fn press_if(&mut self, action: Action) {
        if self.inbox.actions().contains(&action) {
            self.press(action);
        } else {
            self.say("inbox-lines-not-now");
        }
    }

    /// Back to the list, whatever is open or asked.
    fn close(&mut self) {
        while self.inbox.sheet.is_some() || self.inbox.ask.is_some() {
            self.press(Action::Back);
        }
    }

    /// Opens the one that is meant, by its place or its number; without either it is the one that is open.
    fn choose(&mut self, about: &str) -> bool {
        if about.is_empty() && self.inbox.sheet.is_some() {
            return true;
        }
        match spoken::places(&self.inbox, about).as_slice() {
            [at] => {
                let at = *at;
                self.close();
                self.press(Action::Row(at));
                true
            }
            [] => {
                self.say("inbox-lines-nobody");
                false
            }
            // A number is never guessed.
            _ => {
                self.say("inbox-lines-several");
                false
            }
        }
    }
}
