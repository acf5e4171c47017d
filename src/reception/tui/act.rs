//! What staff can do, done: open, ask, collect, print, look for, turn to the other shelf, hide and show.
//! Pure.

use super::Action;
use super::event::{Effect, Job};
use super::model::{Ask, Contents, Inbox, OpenDeclaration, PrivacyLock, Search};
use crate::spool::list::Shelf;

impl Inbox {
    pub(super) fn open(&mut self, out: &mut Vec<Effect>) {
        let place = self.shelf;
        let Some(name) = self.shown().chosen().cloned() else {
            return;
        };
        self.pile_mut(place).fresh.remove(&name);
        if let Some(search) = &mut self.search {
            search.typing = false;
        }
        out.push(Effect::Do(Job::Open(place, name.clone())));
        self.sheet = Some(OpenDeclaration {
            shelf: place,
            name,
            page: Contents::Coming,
            top: 0,
            taken: false,
        });
    }

    pub(super) fn act(&mut self, action: Action, out: &mut Vec<Effect>) {
        match action {
            Action::Row(at) => {
                if at < self.shown().found.len() {
                    let place = self.shelf;
                    self.pile_mut(place).at = at;
                    self.open(out);
                }
            }
            Action::Open => self.open(out),
            Action::Collect => {
                let open = self.sheet.as_ref().map(|sheet| &sheet.name);
                let name = open.or_else(|| self.waiting.chosen()).cloned();
                self.ask = name.map(Ask::Collect);
            }
            Action::Yes => match self.ask.take() {
                Some(Ask::Collect(name)) => out.push(Effect::Do(Job::Collect(name))),
                Some(Ask::Print(place, name)) => self.send_sheet(place, name, out),
                Some(Ask::Quit) => out.push(Effect::Leave),
                Some(Ask::Odd(_)) | None => {}
            },
            Action::No => self.ask = None,
            Action::Print => self.print(out),
            Action::Stop => self.stop_printing(),
            Action::Search => self.begin_search(String::new(), out),
            Action::Clear => {
                self.search = None;
                self.refind(true);
            }
            Action::Shelf => self.turn(out),
            Action::Odd => self.ask = Some(Ask::Odd(0)),
            Action::Hide => self.hide(),
            Action::Show => self.show(out),
            Action::Back => {
                if self.ask.take().is_none() {
                    self.sheet = None;
                }
            }
            Action::Quit if self.prints.left() > 0 => self.ask = Some(Ask::Quit),
            Action::Quit => out.push(Effect::Leave),
        }
    }

    fn turn(&mut self, out: &mut Vec<Effect>) {
        self.shelf = match self.shelf {
            Shelf::Waiting => Shelf::Collected,
            Shelf::Collected => Shelf::Waiting,
        };
        self.refind(false);
        self.changed(out);
    }

    /// Looks for a number on both shelves.
    pub(super) fn begin_search(&mut self, typed: String, out: &mut Vec<Effect>) {
        self.look_for(typed);
        self.changed(out);
    }

    pub(super) fn look_for(&mut self, typed: String) {
        self.search = Some(Search {
            typed,
            typing: true,
        });
        self.refind(false);
    }

    /// Finds anew; the chosen one stays chosen if it is to be kept, else the first is.
    pub(super) fn refind(&mut self, keep: bool) {
        let typed = self.typed().to_owned();
        let (place, rows, site) = (self.shelf, self.rows, self.site.clone());
        let pile = self.pile_mut(place);
        let chosen = pile.chosen().cloned().filter(|_| keep);
        pile.find(&typed, &site);
        if let Some(chosen) = chosen {
            pile.choose(&chosen);
        } else {
            (pile.at, pile.top) = (0, 0);
        }
        pile.keep_in_view(rows);
    }

    pub(super) fn typed(&self) -> &str {
        self.search.as_ref().map_or("", |search| &search.typed)
    }

    /// Hides personal data, and forgets it.
    pub(super) fn hide(&mut self) {
        self.veil = Some(if self.site.pin {
            PrivacyLock::Pin {
                typed: String::new().into(),
                wrong: false,
                checking: false,
            }
        } else {
            PrivacyLock::Plain
        });
        self.looks.clear();
        if let Some(sheet) = &mut self.sheet {
            sheet.page = Contents::Coming;
        }
        self.ask = None;
    }

    fn show(&mut self, out: &mut Vec<Effect>) {
        let locked = self.is_locked();
        if let Some(PrivacyLock::Pin {
            typed, checking, ..
        }) = &mut self.veil
        {
            if !*checking && !locked && !typed.is_empty() {
                *checking = true;
                out.push(Effect::Do(Job::CheckPin(typed.clone())));
            }
        } else {
            self.lift(out);
        }
    }

    pub(super) fn lift(&mut self, out: &mut Vec<Effect>) {
        self.veil = None;
        self.touched = self.now.ms;
        if let Some(sheet) = &self.sheet {
            out.push(Effect::Do(Job::Open(sheet.shelf, sheet.name.clone())));
        }
    }
}
