//! Staff before an inbox without a disk: keys in, pictures out. A clerk of cardboard answers at once, or
//! when he is let.

use std::collections::{BTreeMap, HashMap, VecDeque};
use std::sync::Arc;

use chrono::{NaiveDate, NaiveDateTime, TimeDelta};
use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use uketsuke::flow::{Key, Look as Colours, Moment};
use uketsuke::form::FieldId;
use uketsuke::reception::tui::view::{self, InboxLayout, InboxTexts};
use uketsuke::reception::tui::{
    Asked, CallStage, Effect, Event, Inbox, InboxSettings, Job, JobResult, KioskCall, KioskStatus,
    Letters, Moved, Preview, PreviewState, ShelfListing, StaffMessage, Undone,
};
use uketsuke::record::Value;
use uketsuke::spool::EntryName;
use uketsuke::spool::calls::CallName;
use uketsuke::spool::journal::{Act, Author, Done, History};
use uketsuke::spool::list::{ForeignEntry, Shelf};
use uketsuke::spool::versions::Standing;
use uketsuke::text::search_key::search_key;
use uketsuke::texts::Texts;

use crate::staff::declarations::{PEOPLE, Person, name, record};
use crate::staff::kiosks::kiosk;

pub const PIN: &str = "2468";

/// The words of staff in this language.
pub fn words(language: &str) -> InboxTexts {
    let order = [language.to_owned()];
    let (texts, _) = Texts::load(&order, &BTreeMap::new(), None);
    InboxTexts {
        language: language.to_owned(),
        texts,
    }
}

/// Kiosks of cardboard, asked how they are.
pub struct Asking {
    pub count: usize,
    pub is_possible: bool,
    pub is_answered: bool,
    /// Whether they have said something since it was looked at.
    stirred: bool,
}

/// Staff, their inbox, and a spool of cardboard.
pub struct Counter {
    pub inbox: Inbox,
    words: InboxTexts,
    buffer: Buffer,
    laid: InboxLayout,
    pub ms: u64,
    /// What waits and what is collected.
    pub waiting: Vec<(EntryName, Person)>,
    pub collected: Vec<(EntryName, Person)>,
    pub odd: Vec<ForeignEntry>,
    pub kiosks: Vec<KioskStatus>,
    pub asking: Asking,
    /// Who calls, and what was answered.
    pub calls: Vec<KioskCall>,
    pub came: Vec<CallName>,
    /// Why the spool cannot be read, if it cannot.
    pub trouble: Option<StaffMessage>,
    /// Which one another clerk takes just before this one does.
    pub rival: Option<EntryName>,
    /// What the journal tells.
    pub histories: HashMap<EntryName, History>,
    /// What was written in the journal, while it can be written.
    pub journal: Option<Vec<(Act, EntryName)>>,
    /// Whether the clerk lets tasks lie.
    pub lazy: bool,
    tasks: VecDeque<Job>,
    /// What went to the printer, and whether that has paper.
    pub printed: Vec<EntryName>,
    pub paper: bool,
    /// What is to be known of each sheet.
    pub gaps: Option<StaffMessage>,
    pub rang: usize,
    pub left: bool,
    /// Those that were looked into.
    pub read: Vec<EntryName>,
    /// Those that no key opens.
    pub shut: Vec<EntryName>,
}

impl Counter {
    /// With eight people waiting.
    pub fn open(language: &str, size: (u16, u16)) -> Self {
        Self::with(language, size, false)
    }

    /// The same; it takes the PIN to show what was hidden.
    pub fn with(language: &str, size: (u16, u16), pin: bool) -> Self {
        Self::opened(language, size, pin, eight())
    }

    /// The same; there is no command that prints.
    pub fn without_printer(language: &str, size: (u16, u16)) -> Self {
        let office = InboxSettings {
            printer: false,
            ..office(false)
        };
        Self::begin(language, size, office, eight())
    }

    /// The same, with these waiting.
    pub fn opened(
        language: &str,
        size: (u16, u16),
        pin: bool,
        waiting: Vec<(EntryName, Person)>,
    ) -> Self {
        Self::begin(language, size, office(pin), waiting)
    }

    fn begin(
        language: &str,
        size: (u16, u16),
        office: InboxSettings,
        waiting: Vec<(EntryName, Person)>,
    ) -> Self {
        let letters = Letters::of([("k1".to_owned(), 'A')].into());
        let mut counter = Self {
            inbox: Inbox::new(office, letters, moment(0)),
            words: words(language),
            buffer: Buffer::empty(Rect::new(0, 0, size.0, size.1)),
            laid: InboxLayout::default(),
            ms: 0,
            waiting,
            collected: Vec::new(),
            odd: Vec::new(),
            kiosks: vec![kiosk("k1", true)],
            asking: Asking {
                count: 0,
                is_possible: true,
                is_answered: true,
                stirred: false,
            },
            calls: Vec::new(),
            came: Vec::new(),
            trouble: None,
            rival: None,
            histories: HashMap::new(),
            journal: Some(Vec::new()),
            lazy: false,
            tasks: VecDeque::new(),
            printed: Vec::new(),
            paper: true,
            gaps: None,
            rang: 0,
            left: false,
            read: Vec::new(),
            shut: Vec::new(),
        };
        counter.happen(Event::Changed);
        counter
    }

    /// Something happens, and the glass is drawn.
    pub fn happen(&mut self, event: Event) {
        let clock = self.inbox.update(Event::Clock(moment(self.ms)));
        self.carry_out(clock);
        let effects = self.inbox.update(event);
        self.carry_out(effects);
        self.settle();
        if std::mem::take(&mut self.asking.stirred) {
            self.happen(Event::Changed);
        }
    }

    /// Lays it out until nothing changes any more.
    fn settle(&mut self) {
        for _ in 0..20 {
            let (buffer, laid, words) = (&mut self.buffer, &mut self.laid, &self.words);
            let effects = self.inbox.settle(|inbox| {
                buffer.reset();
                *laid = view::draw(buffer, inbox, words, Colours::Normal);
                (laid.rows, laid.most)
            });
            self.carry_out(effects);
            if self.lazy || self.tasks.is_empty() {
                return;
            }
            self.work();
        }
        panic!("it never comes to rest");
    }

    fn carry_out(&mut self, effects: Vec<Effect>) {
        for effect in effects {
            match effect {
                // The journal is another clerk's, who is never lazy.
                Effect::Do(task @ Job::Tell(_)) => {
                    let answer = self.answer(task);
                    let effects = self.inbox.update(Event::Answer(answer));
                    self.carry_out(effects);
                }
                Effect::Do(task) => self.tasks.push_back(task),
                Effect::Ring => self.rang += 1,
                Effect::Leave => self.left = true,
            }
        }
    }

    /// How many sheets lie there to be printed.
    pub fn to_print(&self) -> usize {
        let prints = self.tasks.iter();
        prints.filter(|of| matches!(of, Job::Print(..))).count()
    }

    /// The clerk does what lies there.
    pub fn work(&mut self) {
        while let Some(task) = self.tasks.pop_front() {
            let answer = self.answer(task);
            let effects = self.inbox.update(Event::Answer(answer));
            self.carry_out(effects);
        }
    }

    fn answer(&mut self, task: Job) -> JobResult {
        match task {
            Job::Ask => {
                self.asking.count += 1;
                if self.asking.is_answered {
                    self.asking.stirred = true;
                    for answer in self.kiosks.iter_mut().filter_map(|of| of.answer.as_mut()) {
                        answer.at.push('+');
                    }
                }
                JobResult::Asked(if self.asking.is_possible {
                    Asked::Done
                } else {
                    Asked::Failed
                })
            }
            Job::Scan(place) => JobResult::Scanned(place, self.scan(place)),
            Job::Look(place, names) => {
                self.read.extend(names.iter().cloned());
                let looks = names.into_iter().map(|name| {
                    let person = self.find(place, &name);
                    let person = person.filter(|_| !self.shut.contains(&name));
                    (name.clone(), Self::look(&name, person))
                });
                JobResult::Looked(looks.collect())
            }
            Job::Open(place, name) => {
                let opened = match self.find(place, &name) {
                    Some(person) => Ok(Box::new(record(&name, &person))),
                    None => Err(said("staff-unreadable-gone", &[("id", name.id())])),
                };
                JobResult::Opened(name, opened)
            }
            Job::Compare(name) => {
                let all = self.waiting.iter().chain(&self.collected);
                let standing = Standing::among(&name, all.map(|(name, _)| name));
                JobResult::Compared(name, Some(standing))
            }
            Job::Collect(name) => {
                if self.rival.as_ref() == Some(&name) {
                    self.take(&name);
                }
                let taken = if self.journal.is_none() {
                    Err(Undone::Unrecorded(no_journal()))
                } else if self.take(&name) {
                    Ok(Moved::Collected)
                } else {
                    Err(Undone::Already)
                };
                JobResult::Collected(name, taken)
            }
            Job::Print(_, name, stop) => {
                if stop.is_given() {
                    return JobResult::Printed(
                        name,
                        Err(Undone::Failed(said("staff-print-stopped", &[]))),
                    );
                }
                self.printed.push(name.clone());
                let printed = if self.paper {
                    Ok(self.gaps.clone())
                } else {
                    Err(Undone::Failed(said("staff-print-nowhere", &[])))
                };
                JobResult::Printed(name, printed)
            }
            Job::Calls => JobResult::Called(self.calls.clone(), None),
            Job::Come(name) => {
                for call in self.calls.iter_mut().filter(|call| call.name == name) {
                    call.stage = CallStage::Coming("hanako@desk1".to_owned());
                }
                self.came.push(name);
                JobResult::Called(self.calls.clone(), None)
            }
            Job::Trace(names) => {
                let nowhere = |name: &EntryName| {
                    let shelves = [Shelf::Waiting, Shelf::Collected];
                    shelves
                        .iter()
                        .all(|shelf| self.find(*shelf, name).is_none())
                };
                JobResult::Traced(names.into_iter().filter(nowhere).collect())
            }
            Job::CheckPin(pin) => JobResult::PinChecked(pin.as_str() == PIN),
            other => self.written(other),
        }
    }

    /// What has to do with the journal, and the names that can be looked for.
    fn written(&mut self, task: Job) -> JobResult {
        match task {
            Job::PutBack(name) => {
                if self.journal.is_none() {
                    return JobResult::PutBack(name, Err(Undone::Unrecorded(no_journal())));
                }
                let put_back = match self.collected.iter().position(|(of, _)| *of == name) {
                    Some(at) => {
                        let back = self.collected.remove(at);
                        self.waiting.push(back);
                        Ok(())
                    }
                    None => Err(Undone::Already),
                };
                JobResult::PutBack(name, put_back)
            }
            Job::Record(act, name) => {
                let must = matches!(act, Act::Outcome(_));
                if must && self.journal.is_none() {
                    return JobResult::Recorded(act, name, false);
                }
                let journal = self.journal.get_or_insert_default();
                journal.push((act, name.clone()));
                JobResult::Recorded(act, name, true)
            }
            Job::Names(place, names) => {
                let key = |name: EntryName| {
                    let person = self.find(place, &name);
                    let person = person.filter(|_| !self.shut.contains(&name));
                    (name, search_key(person.map_or("", |of| of.name)).into())
                };
                JobResult::Named(names.into_iter().map(key).collect())
            }
            Job::Tell(names) => {
                let told = names.into_iter().map(|name| {
                    let mut history = self.histories.get(&name).cloned();
                    let lines = self.journal.iter().flatten();
                    for (act, _) in lines.filter(|(_, of)| *of == name) {
                        if let Act::Outcome(outcome) = act {
                            let history = history.get_or_insert_default();
                            history.outcome = Some((*outcome, done()));
                        }
                    }
                    (name, history)
                });
                JobResult::Told(told.collect())
            }
            Job::GoOn => {
                self.journal = Some(Vec::new());
                JobResult::WentOn
            }
            other => unreachable!("{}", std::any::type_name_of_val(&other)),
        }
    }

    fn scan(&self, place: Shelf) -> Result<ShelfListing, StaffMessage> {
        if let Some(trouble) = &self.trouble {
            return Err(trouble.clone());
        }
        let names = self.shelf(place).iter().map(|(name, _)| name.clone());
        let mut names: Vec<_> = names.collect();
        if place == Shelf::Collected {
            names.reverse();
        }
        let odd = self.odd.clone();
        let kiosks = self.kiosks.clone();
        Ok(ShelfListing { names, odd, kiosks })
    }

    const fn shelf(&self, place: Shelf) -> &Vec<(EntryName, Person)> {
        match place {
            Shelf::Waiting => &self.waiting,
            Shelf::Collected => &self.collected,
        }
    }

    fn find(&self, place: Shelf, name: &EntryName) -> Option<Person> {
        let found = self.shelf(place).iter().find(|(one, _)| one == name);
        found.map(|(_, person)| *person)
    }

    fn look(name: &EntryName, person: Option<Person>) -> PreviewState {
        match person {
            None => PreviewState::Shut { locked: false },
            Some(person) => {
                let record = record(name, &person);
                let Some(Value::Given(typed)) =
                    record.entry(FieldId::Name).map(|entry| &entry.value)
                else {
                    panic!("nobody without a name")
                };
                PreviewState::Card(Preview {
                    name: typed.clone().into(),
                    kana: record
                        .given(FieldId::Kana)
                        .unwrap_or_default()
                        .to_owned()
                        .into(),
                    locale: record.locale.clone(),
                    pickup: record.pickup.clone(),
                    card_seen: record.card_seen,
                    trial: record.trial,
                })
            }
        }
    }

    /// Somebody takes it; whether it was there.
    pub fn take(&mut self, name: &EntryName) -> bool {
        let place = self.waiting.iter().position(|(one, _)| one == name);
        if let Some(place) = place {
            let taken = self.waiting.remove(place);
            self.collected.push(taken);
        }
        place.is_some()
    }

    /// One more declaration arrives.
    pub fn arrive(&mut self, seq: u32, person: Person) {
        self.waiting.push((name("k1", seq, true), person));
        self.happen(Event::Changed);
    }

    /// A kiosk calls: in this language, from this question of the form.
    pub fn call(&mut self, kiosk: &str, seq: u64, locale: &str) {
        let kiosk = kiosk.to_owned();
        self.calls.push(KioskCall {
            name: CallName { kiosk, seq },
            stage: CallStage::Waits,
            time: "10:30".to_owned(),
            locale: locale.to_owned(),
            cause: Some("certificate".to_owned()),
            screen: "field-birth".to_owned(),
            question: Some(3),
        });
        self.happen(Event::Called);
    }

    /// Keys: letters as they are, others in angle brackets.
    pub fn play(&mut self, script: &str) -> &mut Self {
        let mut rest = script;
        while let Some(c) = rest.chars().next() {
            let key = if let Some((named, after)) =
                rest.strip_prefix('<').and_then(|rest| rest.split_once('>'))
            {
                rest = after;
                match named {
                    "enter" => Key::Enter,
                    "esc" => Key::Escape,
                    "tab" => Key::Tab,
                    "up" => Key::Up,
                    "down" => Key::Down,
                    "pgup" => Key::PageUp,
                    "pgdn" => Key::PageDown,
                    "home" => Key::Home,
                    "end" => Key::End,
                    "bs" => Key::Backspace,
                    other => panic!("no key <{other}>"),
                }
            } else {
                rest = rest.strip_prefix(c).unwrap();
                Key::Char(c)
            };
            self.happen(Event::Key(key));
        }
        self
    }

    /// Clicks on the first place where this text stands.
    pub fn click(&mut self, text: &str) {
        let at = self.find_text(text);
        let hit = self.laid.hit(at);
        self.happen(Event::Press(hit));
    }

    fn find_text(&self, text: &str) -> Position {
        for y in 0..self.buffer.area.height {
            for x in 0..self.buffer.area.width {
                if self.row_from(x, y).starts_with(text) {
                    return Position::new(x, y);
                }
            }
        }
        panic!("{text:?} is not on\n{}", self.picture());
    }

    fn row_from(&self, x: u16, y: u16) -> String {
        let mut row = String::new();
        let mut skip = 0;
        for x in x..self.buffer.area.width {
            let symbol = self.buffer.cell((x, y)).unwrap().symbol();
            if skip == 0 {
                row.push_str(symbol);
                skip = unicode_width::UnicodeWidthStr::width(symbol);
            }
            skip = skip.saturating_sub(1);
        }
        row
    }

    /// Time passes.
    pub fn wait(&mut self, ms: u64) {
        self.ms += ms;
        let effects = self.inbox.update(Event::Clock(moment(self.ms)));
        self.carry_out(effects);
        self.settle();
    }

    pub fn resize(&mut self, size: (u16, u16)) {
        self.buffer.resize(Rect::new(0, 0, size.0, size.1));
        self.settle();
    }

    /// The keys that the glass offers.
    pub fn keys(&self) -> Vec<Key> {
        let targets = self.laid.targets.iter();
        targets.map(|(_, action)| action.key()).collect()
    }

    /// What stands on the glass.
    pub fn picture(&self) -> String {
        let rows = (0..self.buffer.area.height).map(|y| self.row_from(0, y).trim_end().to_owned());
        rows.collect::<Vec<_>>().join("\n")
    }

    pub fn sees(&self, text: &str) -> bool {
        self.picture().contains(text)
    }

    #[track_caller]
    pub fn must_see(&self, text: &str) {
        assert!(self.sees(text), "{text:?} is not on\n{}", self.picture());
    }

    #[track_caller]
    pub fn must_not_see(&self, text: &str) {
        assert!(!self.sees(text), "{text:?} is on\n{}", self.picture());
    }
}

/// By whom everything was done, and when.
fn done() -> Done {
    Done {
        at: "2026-11-25T01:20:00Z".parse().unwrap(),
        author: Arc::new(Author::new("reception", "desk1")),
    }
}

fn office(pin: bool) -> InboxSettings {
    InboxSettings {
        spool: "/var/spool/uketsuke".into(),
        hide: 60_000,
        pin,
        printer: true,
        author: Author::new("reception", "desk1"),
        sealed: true,
    }
}

fn eight() -> Vec<(EntryName, Person)> {
    let all = (12..).zip(PEOPLE);
    all.map(|(seq, of)| (name("k1", seq, true), of)).collect()
}

fn no_journal() -> StaffMessage {
    said("staff-journal", &[])
}

pub fn said(key: &str, args: &[(&'static str, &str)]) -> StaffMessage {
    let args = args
        .iter()
        .map(|(name, value)| (*name, (*value).to_owned()));
    StaffMessage {
        key: key.to_owned(),
        args: args.collect(),
    }
}

fn start() -> NaiveDateTime {
    let day = NaiveDate::from_ymd_opt(2026, 11, 25).unwrap();
    day.and_hms_opt(10, 30, 0).unwrap()
}

fn moment(ms: u64) -> Moment {
    Moment {
        ms,
        civil: start() + TimeDelta::milliseconds(ms.try_into().unwrap()),
    }
}
