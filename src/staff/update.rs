//! The rules of the inbox: an event in, effects out. Pure; time arrives as an event.

use chrono::Timelike as _;

use super::Action;
use super::model::{
    Answer, Ask, Effect, Event, Found, Inbox, Inside, Look, Notice, Page, Said, Search, Sheet,
    Task, Tone, Untaken, Veil,
};
use super::pile::State;
use crate::flow::Moment;
use crate::spool::EntryName;
use crate::spool::list::Shelf;

/// After so long without an answer the disk is said to be slow. Milliseconds.
const SLOW: u64 = 5000;

/// How soon a spool that cannot be read is tried again. Milliseconds.
const RETRY: u64 = 3000;

impl Inbox {
    /// What follows from an event.
    pub fn update(&mut self, event: Event) -> Vec<Effect> {
        let mut out = Vec::new();
        match event {
            Event::Clock(now) => self.clock(now, &mut out),
            Event::Key(key) => {
                self.touched = self.now.ms;
                self.key(key, &mut out);
            }
            Event::Press(action) => {
                self.touched = self.now.ms;
                self.press(action, &mut out);
            }
            Event::Laid { rows, most } => self.laid(rows, most),
            Event::Changed => self.changed(&mut out),
            Event::Answer(answer) => {
                self.open_tasks = self.open_tasks.saturating_sub(1);
                self.asked = self.now.ms;
                self.slow = false;
                self.answer(answer, &mut out);
            }
        }
        self.look_around(&mut out);
        let tasks = out.iter().filter(|one| matches!(one, Effect::Do(_)));
        let tasks = tasks.count();
        if self.open_tasks == 0 && tasks > 0 {
            self.asked = self.now.ms;
        }
        self.open_tasks += tasks;
        out
    }

    /// When something changes although nothing happens. Milliseconds.
    pub fn deadline(&self) -> Option<u64> {
        let hide = self
            .veil
            .is_none()
            .then(|| self.touched.saturating_add(self.site.hide));
        let slow = (self.open_tasks > 0 && !self.slow).then(|| self.asked.saturating_add(SLOW));
        let failed = matches!(self.shown().state, State::Failed(_)) && self.open_tasks == 0;
        let retry = failed.then(|| self.asked.saturating_add(RETRY));
        // Times of today are shown without their day.
        let day = (!self.shown().found.is_empty()).then(|| self.midnight());
        [hide, slow, retry, day].into_iter().flatten().min()
    }

    fn midnight(&self) -> u64 {
        let past = u64::from(self.now.civil.num_seconds_from_midnight());
        let left = (24 * 3600_u64).saturating_sub(past);
        self.now.ms.saturating_add(left * 1000)
    }

    fn clock(&mut self, now: Moment, out: &mut Vec<Effect>) {
        self.now = now;
        let past = |since: u64, time: u64| now.ms >= since.saturating_add(time);
        if self.veil.is_none() && past(self.touched, self.site.hide) {
            self.hide();
        }
        if self.open_tasks > 0 && past(self.asked, SLOW) {
            self.slow = true;
        }
        if matches!(self.shown().state, State::Failed(_))
            && self.open_tasks == 0
            && past(self.asked, RETRY)
        {
            self.changed(out);
        }
    }

    fn laid(&mut self, rows: usize, most: usize) {
        self.rows = rows;
        self.most = most;
        for pile in [&mut self.waiting, &mut self.collected] {
            pile.keep_in_view(rows);
        }
        match (&mut self.ask, &mut self.sheet) {
            (Some(Ask::Odd(top)), _) => *top = (*top).min(most),
            (_, Some(sheet)) => sheet.top = sheet.top.min(most),
            _ => {}
        }
    }

    pub(super) fn changed(&mut self, out: &mut Vec<Effect>) {
        self.scan(Shelf::Waiting, out);
        if self.shelf == Shelf::Collected {
            self.scan(Shelf::Collected, out);
        }
    }

    pub(super) fn scan(&mut self, place: Shelf, out: &mut Vec<Effect>) {
        let pile = self.pile_mut(place);
        if pile.scanning {
            pile.again = true;
        } else {
            pile.scanning = true;
            out.push(Effect::Do(Task::Scan(place)));
        }
    }

    fn answer(&mut self, answer: Answer, out: &mut Vec<Effect>) {
        match answer {
            Answer::Scanned(place, result) => self.scanned(place, result, out),
            Answer::Looked(looks) => self.looked(looks),
            Answer::Opened(name, result) => self.opened(&name, result),
            Answer::Collected(name, result) => self.taken(&name, result, out),
            Answer::PinChecked(true) => self.lift(out),
            Answer::PinChecked(false) => {
                if let Some(Veil::Pin {
                    typed,
                    wrong,
                    checking,
                }) = &mut self.veil
                {
                    *typed = String::new().into();
                    (*wrong, *checking) = (true, false);
                }
            }
        }
    }

    fn scanned(&mut self, place: Shelf, result: Result<Found, Said>, out: &mut Vec<Effect>) {
        let typed = self.typed().to_owned();
        let (rows, site) = (self.rows, self.site.clone());
        let pile = self.pile_mut(place);
        pile.scanning = false;
        let again = std::mem::take(&mut pile.again);
        match result {
            Err(said) => pile.state = State::Failed(said),
            Ok(found) => {
                let arrived = pile.take(found, &typed, &site);
                pile.keep_in_view(rows);
                if place == Shelf::Waiting {
                    self.arrived(arrived, out);
                    self.miss();
                }
                // What could not be read may have been in the middle of being written.
                self.looks
                    .retain(|_, look| !matches!(look.inside, Inside::Shut { .. }));
            }
        }
        if again {
            self.scan(place, out);
        }
    }

    fn arrived(&mut self, arrived: (usize, Option<EntryName>), out: &mut Vec<Effect>) {
        let (count, Some(last)) = arrived else {
            return;
        };
        let said = if count == 1 {
            Said::new("inbox-arrived", &[("number", &self.number(&last))])
        } else {
            Said::new("inbox-arrived-many", &[("count", &count.to_string())])
        };
        self.tell(Tone::News, said);
        out.push(Effect::Ring);
    }

    /// Notices that the open one no longer waits.
    fn miss(&mut self) {
        if let Some(sheet) = &mut self.sheet
            && sheet.shelf == Shelf::Waiting
            && !sheet.taken
            && !self.waiting.names.contains(&sheet.name)
        {
            sheet.taken = true;
            let number = self.site.number(&sheet.name);
            self.ask = None;
            self.tell(
                Tone::Calm,
                Said::new("inbox-already", &[("number", &number)]),
            );
        }
    }

    fn looked(&mut self, looks: Vec<(EntryName, Look)>) {
        self.looking = false;
        for (name, mut look) in looks {
            // The veil may have fallen while somebody was looking.
            if self.veil.is_some() && matches!(look.inside, Inside::Card(_)) {
                look.inside = Inside::Hidden;
            }
            self.looks.insert(name, look);
        }
    }

    fn opened(&mut self, name: &EntryName, result: Result<Box<crate::record::Record>, Said>) {
        let hidden = self.veil.is_some();
        let Some(sheet) = self.sheet.as_mut().filter(|sheet| sheet.name == *name) else {
            return;
        };
        if hidden {
            return;
        }
        sheet.page = match result {
            Ok(record) => Page::Record(record),
            Err(said) => Page::Shut(said),
        };
    }

    fn taken(&mut self, name: &EntryName, result: Result<(), Untaken>, out: &mut Vec<Effect>) {
        let number = self.number(name);
        let typed = self.typed().to_owned();
        let gone = match result {
            Ok(()) => {
                let said = Said::new("inbox-collected", &[("number", &number)]);
                self.tell(Tone::Calm, said);
                true
            }
            Err(Untaken::Already) => {
                let said = Said::new("inbox-already", &[("number", &number)]);
                self.tell(Tone::Calm, said);
                true
            }
            Err(Untaken::Other(said)) => {
                self.tell(Tone::Problem, said);
                false
            }
        };
        if gone {
            self.waiting.remove(name, &typed, &self.site);
            self.waiting.keep_in_view(self.rows);
            if self.sheet.as_ref().is_some_and(|sheet| sheet.name == *name) {
                self.sheet = None;
            }
        }
        self.changed(out);
    }

    /// Reads what is on the glass and has not been read, and forgets what is not on it.
    fn look_around(&mut self, out: &mut Vec<Effect>) {
        let inside = self.veil.is_none();
        let pile = self.shown();
        let on_glass = pile.on_glass(self.rows);
        let names: Vec<EntryName> = on_glass.filter_map(|at| pile.name(at).cloned()).collect();
        self.looks.retain(|name, _| names.contains(name));
        if self.looking || matches!(self.shown().state, State::Failed(_)) {
            return;
        }
        let unread = |name: &EntryName| match self.looks.get(name).map(|look| &look.inside) {
            None => true,
            Some(Inside::Hidden) => inside,
            Some(_) => false,
        };
        let unread: Vec<EntryName> = names.into_iter().filter(unread).collect();
        if !unread.is_empty() {
            self.looking = true;
            out.push(Effect::Do(Task::Look(self.shelf, unread, inside)));
        }
    }

    pub(super) fn open(&mut self, out: &mut Vec<Effect>) {
        let place = self.shelf;
        let Some(name) = self.shown().chosen().cloned() else {
            return;
        };
        self.pile_mut(place).fresh.remove(&name);
        if let Some(search) = &mut self.search {
            search.typing = false;
        }
        out.push(Effect::Do(Task::Open(place, name.clone())));
        self.sheet = Some(Sheet {
            shelf: place,
            name,
            page: Page::Coming,
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
            Action::Yes => {
                if let Some(Ask::Collect(name)) = self.ask.take() {
                    out.push(Effect::Do(Task::Collect(name)));
                }
            }
            Action::No => self.ask = None,
            Action::Search => self.look_for(String::new()),
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
    fn hide(&mut self) {
        self.veil = Some(if self.site.pin {
            Veil::Pin {
                typed: String::new().into(),
                wrong: false,
                checking: false,
            }
        } else {
            Veil::Plain
        });
        for look in self.looks.values_mut() {
            if matches!(look.inside, Inside::Card(_)) {
                look.inside = Inside::Hidden;
            }
        }
        if let Some(sheet) = &mut self.sheet {
            sheet.page = Page::Coming;
        }
        self.ask = None;
    }

    fn show(&mut self, out: &mut Vec<Effect>) {
        if let Some(Veil::Pin {
            typed, checking, ..
        }) = &mut self.veil
        {
            if !*checking && !typed.is_empty() {
                *checking = true;
                out.push(Effect::Do(Task::CheckPin(typed.clone())));
            }
        } else {
            self.lift(out);
        }
    }

    pub(super) fn lift(&mut self, out: &mut Vec<Effect>) {
        self.veil = None;
        self.touched = self.now.ms;
        if let Some(sheet) = &self.sheet {
            out.push(Effect::Do(Task::Open(sheet.shelf, sheet.name.clone())));
        }
    }

    fn tell(&mut self, tone: Tone, said: Said) {
        self.notice = Some(Notice { tone, said });
    }
}
