//! What a command does: the keys and presses that it stands for.

use super::command::Command;
use super::{Due, LineDesk, spoken};
use crate::flow::Key;
use crate::reception::tui::{Action, Ask, CallStage, Event};

impl LineDesk {
    /// Does what staff typed.
    pub(super) fn obey(&mut self, command: Command, about: &str) {
        match command {
            Command::Open if matches!(self.inbox.ask, Some(Ask::Outcome(_))) => {
                self.choose_outcome(about);
            }
            Command::List => {
                self.close();
                self.update(Event::Key(Key::Home));
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
            Command::Outcome if self.choose(about) => {
                self.due = Some(Due::Act(Action::Outcome));
            }
            Command::Open
            | Command::Print
            | Command::Take
            | Command::Back
            | Command::Both
            | Command::Outcome => {}
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
            Command::Notices => {
                self.inbox.ask_kiosks();
                self.due = Some(Due::Notices);
            }
            Command::Come => self.come(about),
            Command::Hide => self.press(Action::Hide),
            // Which of them is chosen cannot be seen here.
            Command::Yes if matches!(self.inbox.ask, Some(Ask::Outcome(_))) => {
                self.say("inbox-lines-not-now");
            }
            Command::Yes => self.press_if(Action::Yes),
            Command::No => self.press_if(Action::No),
            Command::Help => self.say("inbox-lines-help"),
            Command::Quit => self.press(Action::Quit),
        }
    }

    /// Somebody comes: to this kiosk, else to the one that has called first.
    pub(super) fn come(&mut self, kiosk: &str) {
        let calls = self.inbox.calls.iter();
        let mut calls = calls.enumerate().filter(|(_, call)| {
            let waits = !matches!(call.stage, CallStage::Coming(_));
            let is_meant = kiosk.is_empty() || call.name.kiosk.eq_ignore_ascii_case(kiosk);
            waits && is_meant
        });
        match calls.next() {
            Some((at, _)) => self.press(Action::Come(at)),
            None => self.say("inbox-lines-no-call"),
        }
    }

    /// This became of the one that is asked about, by its digit.
    fn choose_outcome(&mut self, digit: &str) {
        let mut actions = self.inbox.actions().into_iter();
        let meant = actions.find(|action| {
            let key = action.key();
            matches!(action, Action::Become(_))
                && matches!(key, Key::Char(c) if digit == c.to_string())
        });
        match meant {
            Some(action) => self.press(action),
            None => self.say("inbox-lines-not-now"),
        }
    }

    /// Looks for the code of a sheet.
    pub(super) fn scan(&mut self, code: &str) {
        self.close();
        self.press(Action::Search);
        for letter in code.chars() {
            self.update(Event::Key(Key::Char(letter)));
        }
        self.due = Some(Due::Scanned);
    }

    /// Opens the one whose code was looked for, on whatever shelf it is.
    pub(super) fn open_scanned(&mut self) {
        self.due = None;
        let found = self.inbox.shown().found.len();
        // A number is never guessed.
        if found > 1 {
            return self.say("inbox-lines-several");
        }
        self.update(Event::Key(Key::Enter));
        self.inbox.shelves.end_search();
        if self.inbox.sheet.is_some() {
            self.due = Some(Due::Declaration);
        } else {
            self.say("inbox-lines-nobody");
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
