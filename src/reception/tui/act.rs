//! What staff can do, done: open, ask, collect, print, look for, turn to the other shelf, hide and show.
//! Pure.

use super::Action;
use super::declaration::OpenDeclaration;
use super::event::{Effect, Job};
use super::model::{Ask, Inbox, Unrecorded};
use super::scroll::Scroll;
use crate::spool::journal::Act;
use crate::spool::list::Shelf;

impl Inbox {
    fn open(&mut self) {
        if let Some(name) = self.shelves.open() {
            let sheet = OpenDeclaration::new(self.shelves.shelf(), name);
            self.job(sheet.read());
            self.job(Job::Compare(sheet.name().clone()));
            self.job(Job::Record(Act::Opened, sheet.name().clone()));
            self.sheet = Some(sheet);
        }
    }

    pub(super) fn act(&mut self, action: Action) {
        match action {
            Action::Row(at) if self.shelves.choose(at) => self.open(),
            Action::Row(_) => {}
            Action::Come(at) => self.come(at),
            Action::Open => self.open(),
            Action::Collect => self.ask = self.current().map(|(_, name)| Ask::Collect(name)),
            Action::Yes => match self.ask.take() {
                Some(Ask::Collect(name)) => self.job(Job::Collect(name)),
                Some(Ask::Print(on, name)) => self.send_sheet(on, name, false),
                Some(Ask::Both(name)) => self.send_sheet(Shelf::Waiting, name, true),
                Some(Ask::Unrecorded(what)) => {
                    self.job(Job::GoOn);
                    match what {
                        Unrecorded::Collect(name) => self.job(Job::Collect(name)),
                        Unrecorded::PutBack(name) => self.job(Job::PutBack(name)),
                        Unrecorded::Outcome(name, outcome) => self.say_outcome(name, outcome),
                        Unrecorded::Print(on, name, takes) => self.send_sheet(on, name, takes),
                    }
                }
                Some(Ask::Outcome(panel)) => {
                    let present = self.outcome(panel.name()).map(|(outcome, _)| *outcome);
                    self.say_outcome(panel.name().clone(), panel.chosen(present));
                }
                Some(Ask::Quit) => self.effects.push(Effect::Leave),
                Some(Ask::Odd(_) | Ask::Prints(_)) | None => {}
            },
            Action::No => self.ask = None,
            Action::PutBack => {
                let taken = self.current().filter(|(on, _)| *on == Shelf::Collected);
                if let Some((_, name)) = taken {
                    self.job(Job::PutBack(name));
                }
            }
            Action::Outcome => self.ask_outcome(),
            Action::Become(outcome) => self.settle_as(outcome),
            Action::Print => self.print(),
            Action::Both => self.ask = self.current().map(|(_, name)| Ask::Both(name)),
            Action::Stop => self.stop_print(),
            Action::Prints => self.show_prints(),
            Action::Sheet(at) => self.ask = Some(Ask::Prints(at)),
            Action::Again => self.print_again(),
            Action::Search => self.begin_search(String::new()),
            Action::Clear => self.shelves.end_search(),
            Action::Shelf => {
                self.shelves.turn();
                self.changed();
            }
            Action::Odd => {
                self.ask_kiosks();
                self.ask = Some(Ask::Odd(Scroll::default()));
            }
            Action::Hide => self.hide(),
            Action::Show => self.show(),
            Action::Back => {
                if self.ask.take().is_none() {
                    self.sheet = None;
                }
            }
            Action::Quit if self.prints.left() > 0 => self.ask = Some(Ask::Quit),
            Action::Quit => self.effects.push(Effect::Leave),
        }
    }

    /// Looks for a number on both shelves.
    pub(super) fn begin_search(&mut self, typed: String) {
        self.shelves.look_for(typed);
        self.changed();
    }

    /// Hides personal data, and forgets it.
    pub(super) fn hide(&mut self) {
        self.lock.hide();
        self.previews.clear();
        self.shelves.forget_names();
        if let Some(sheet) = &mut self.sheet {
            sheet.hide();
        }
        // The sheets name nobody.
        self.ask.take_if(|ask| !matches!(ask, Ask::Prints(_)));
    }

    fn show(&mut self) {
        if !self.lock.takes_pin() {
            self.lift();
        } else if let Some(pin) = self.lock.attempt(self.now.ms) {
            self.job(Job::CheckPin(pin));
        }
    }

    pub(super) fn lift(&mut self) {
        self.lock.lift(self.now.ms);
        if let Some(sheet) = &self.sheet {
            self.job(sheet.read());
        }
    }
}
