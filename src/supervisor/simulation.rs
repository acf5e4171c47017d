//! A whole kiosk in simulated time: somebody with keys, the worker's letter box, the desk and a spool on a real
//! directory, whose every system call can fail or hang. Exists in tests only.

mod matrix;

use std::collections::BTreeMap;

use tempfile::TempDir;

use super::publisher::{OpenSpool, PublisherReport, SpoolConfig};
use super::submission::{Naming, SubmissionState, Todo};
use crate::config::Config;
use crate::flow::{Effect, Receipt, Screen};
use crate::form::{self, FieldId};
use crate::ipc::{Channel, WireRequest, WireResponse};
use crate::rehearsal::{Session, fill, morning};
use crate::spool::script::{self, Fault};
use crate::spool::{EntryName, Sealing, list};
use crate::texts::Texts;
use crate::worker::client::{Envelope, SupervisorClient};

/// How long a call takes that hangs, in milliseconds.
const HANG_MS: u64 = 14_000;

/// To the first question of the form.
const FORM: &str = "<any>L3<on>621<on>";

fn texts() -> &'static Texts {
    thread_local! {
        static TEXTS: &'static Texts = {
            let order = ["ja".to_owned()];
            Box::leak(Box::new(Texts::load(&order, &BTreeMap::new(), None).0))
        };
    }
    TEXTS.with(|texts| *texts)
}

/// Somebody before the kiosk, and the worker's end of the channel.
struct Seat {
    session: Session<'static>,
    post: SupervisorClient,
    channel: Channel,
    /// The clock when the session began, in milliseconds.
    since: u64,
    /// How many effects have been carried out.
    done: usize,
    /// The share of the last declaration that was sent.
    share: Option<&'static str>,
}

struct Simulation {
    dir: TempDir,
    desk: SubmissionState,
    shelf: OpenSpool,
    /// What the publisher does, and until when.
    doing: Option<(u64, PublisherReport)>,
    seat: Option<Seat>,
    /// The clock while nobody is there, in milliseconds.
    ms: u64,
    /// When the fault was first met, and how long after that it is repaired, in milliseconds.
    met: Option<u64>,
    repaired_after: u64,
}

impl Simulation {
    fn new() -> Self {
        let dir = tempfile::tempdir().unwrap();
        let naming = Naming {
            kiosk: "k1".into(),
            pickup: 'A',
            sealed: false,
            locales: Vec::new(),
        };
        let place = SpoolConfig {
            dir: dir.path().to_owned(),
            trial: false,
            kiosk: "k1".into(),
            pickup: 'A',
        };
        script::with(|script| *script = script::Script::default());
        Self {
            dir,
            desk: SubmissionState::new(naming),
            shelf: OpenSpool::at(place, None),
            doing: None,
            seat: None,
            ms: 0,
            met: None,
            repaired_after: 0,
        }
    }

    fn now(&self) -> u64 {
        let seat = self.seat.as_ref();
        seat.map_or(self.ms, |seat| seat.since + seat.session.kiosk.now().ms)
    }

    /// From this call of the spool on.
    fn arm(&mut self, at: usize, fault: Fault, repaired_after: u64) {
        self.met = None;
        self.repaired_after = repaired_after;
        script::with(|script| {
            *script = script::Script {
                fault: Some((at, fault)),
                // One after the other, until the moment of the repair.
                hangs: usize::try_from(repaired_after / HANG_MS).unwrap() + 1,
                ..script::Script::default()
            };
        });
    }

    fn leave(&mut self) {
        self.ms = self.now();
        self.seat = None;
    }

    /// The next one comes; whether declarations are taken.
    fn sit_down(&mut self) -> bool {
        self.leave();
        let todo = self.desk.seat(self.ms);
        let ready = matches!(
            todo.as_slice(),
            [Todo::Tell(WireResponse::Ready { spool_ok: true, .. }), ..]
        );
        let (ours, theirs) = Channel::pair().unwrap();
        let mut site = Config::load(None).unwrap().site();
        (site.trial, site.spool_ready) = (false, ready);
        let envelope = Envelope {
            trial: false,
            sealing: Sealing::Plaintext,
        };
        self.seat = Some(Seat {
            session: Session::at(site, texts(), morning(), "ja", (80, 24)).unwrap(),
            post: SupervisorClient::new(theirs, envelope),
            channel: ours,
            since: self.ms,
            done: 0,
            share: None,
        });
        self.carry_out(todo);
        self.turn();
        ready
    }

    fn play(&mut self, script: &str) {
        if let Some(seat) = &mut self.seat {
            seat.session.play(script);
        }
        self.turn();
    }

    fn screen(&self) -> &Screen {
        self.seat.as_ref().unwrap().session.kiosk.screen()
    }

    fn number(&self) -> Option<&Receipt> {
        match self.screen() {
            Screen::Done(receipt) => Some(receipt),
            _ => None,
        }
    }

    /// Fills in the form, up to the check page.
    fn fill_in(&mut self) {
        self.play(&format!("{FORM}{}", fill()));
        assert_eq!(*self.screen(), Screen::Check);
        self.pass(1000);
    }

    /// Time passes, and what is due in it happens.
    fn pass(&mut self, ms: u64) {
        let until = self.now() + ms;
        loop {
            self.turn();
            let now = self.now();
            let done = self.doing.as_ref().map(|(at, _)| *at);
            let next = self.desk.due().into_iter().chain(done).min();
            let next = next.map_or(until, |next| next.max(now + 1).min(until));
            if now >= until {
                return;
            }
            match &mut self.seat {
                Some(seat) => seat.session.wait_ms(next - now),
                None => self.ms = next,
            }
        }
    }

    /// Everything that is due now, until nothing more is.
    fn turn(&mut self) {
        loop {
            let mut todo = self.hear();
            let now = self.now();
            if let Some((_, report)) = self.doing.take_if(|(at, _)| *at <= now) {
                todo.extend(self.desk.report(report, now));
            }
            if self.desk.due().is_some_and(|due| due <= now) {
                todo.extend(self.desk.next(now));
            }
            if todo.is_empty() {
                return;
            }
            self.carry_out(todo);
        }
    }

    /// What the worker does and asks for.
    fn hear(&mut self) -> Vec<Todo> {
        let now = self.now();
        let Some(seat) = &mut self.seat else {
            return Vec::new();
        };
        while let Some(effect) = seat.session.effects.get(seat.done) {
            seat.done += 1;
            let Effect::Submit(submission) = effect else {
                continue;
            };
            seat.share = match submission.answers.get(FieldId::Share) {
                Some(form::Answer::Choice(share)) => Some(share),
                _ => None,
            };
            if let Some(event) = seat.post.submit(submission.clone()).unwrap() {
                seat.session.send(event);
            }
        }
        let mut todo = Vec::new();
        while let Some(request) = seat.channel.receive().unwrap() {
            match request {
                WireRequest::Reserve => todo.extend(self.desk.reserve()),
                WireRequest::Submit { name, bytes } => {
                    todo.extend(self.desk.submit(&name, bytes, now));
                }
                _ => {}
            }
        }
        todo
    }

    fn carry_out(&mut self, todo: Vec<Todo>) {
        let now = self.now();
        for todo in todo {
            match todo {
                Todo::Log(_) => {}
                Todo::Tell(answer) => {
                    if let Some(seat) = &mut self.seat
                        && let Some(event) = seat.post.answered(answer).unwrap()
                    {
                        seat.session.send(event);
                    }
                }
                Todo::Begin(task) => {
                    let repaired = self.met.is_some_and(|met| met + self.repaired_after <= now);
                    let hung = script::with(|script| {
                        if repaired {
                            script.fault = None;
                        }
                        script.hung
                    });
                    let Some(report) = self.shelf.work(task) else {
                        continue;
                    };
                    let hung = script::with(|script| script.hung) - hung;
                    if script::with(|script| script.guilty).is_some() {
                        self.met = self.met.or(Some(now));
                    }
                    let takes = u64::try_from(hung).unwrap() * HANG_MS;
                    self.doing = Some((now + takes, report));
                }
            }
        }
    }

    /// The kiosk ends, as `close` does it; how many declarations are lost.
    fn close(&mut self) -> usize {
        self.leave();
        self.desk.hurry();
        let last = self.ms + super::shutdown::LAST_TRY_MS;
        while self.ms < last && self.desk.unsaved() > 0 {
            self.pass(100);
        }
        self.desk.unsaved()
    }

    /// All declarations that wait, and those of them that count.
    fn waiting(&self) -> (Vec<EntryName>, Vec<EntryName>) {
        let (all, odd) = list::names(self.dir.path(), list::Shelf::Waiting).unwrap();
        assert!(odd.is_empty());
        let names: Vec<&EntryName> = all.iter().collect();
        let replaced = crate::spool::versions::replaced(&names);
        let counts = all.iter().filter(|name| !replaced.contains(name));
        let counts = counts.cloned().collect();
        (all, counts)
    }
}
