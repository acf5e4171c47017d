//! Owns the terminal and the spool, starts a worker for each patient, wipes the glass when it ends.
//!
//! While a patient can be served it draws nothing but the wipe; where none can, one sentence that sends people to the
//! desk. Sleeps in one poll(2) until something happens. Must not know what a worker has on the screen, or what a
//! declaration says.

mod backoff;
mod caller;
mod calls;
mod counters;
mod counting;
mod handed;
mod log;
mod publisher;
mod queue;
mod refusal;
mod reports;
mod seat;
mod settings;
mod shutdown;
#[cfg(test)]
mod simulation;
mod status;
mod submission;
mod view;
mod waiting;
mod worker_handle;
mod zoom;

use std::io;
use std::ops::ControlFlow;
use std::os::fd::AsFd;
use std::path::Path;
use std::sync::Arc;

use rustix::event::{PollFd, PollFlags};

use self::backoff::RestartBackoff;
use self::caller::Caller;
use self::calls::CallState;
use self::counting::Counting;
use self::handed::Handed;
use self::log::log;
use self::publisher::{Publisher, SpoolConfig};
use self::settings::SettingsWatcher;
use self::status::Status;
use self::submission::{Naming, SubmissionState, Todo};
use self::view::PatientView;
use self::worker_handle::WorkerHandle;
use self::zoom::TextSizer;
use crate::check::Diagnostic;
use crate::config::{Config, Snapshot};
use crate::graphics::Graphics;
use crate::ipc::WireRequest;
use crate::system::clock::{Alarm, now_ms};
use crate::system::signals::ShutdownSignals;
use crate::system::{hardening, poll};
use crate::worker::lockdown;

pub use self::log::follow_the_journal;
pub use self::refusal::{StartError, fit_for_glass, fit_for_spool};
pub use self::waiting::wait_for;
pub use self::worker_handle::WORKER;

/// Runs the kiosk until staff or a signal end it, with the settings and texts of the start, what the settings say,
/// and the faults of both; `plain` as lines.
pub fn run(
    path: Option<&Path>,
    start: &Snapshot,
    config: &Config,
    faults: &[Diagnostic],
    plain: bool,
) -> Result<(), StartError> {
    hardening::no_dumps()?;
    hardening::quiet_panics();
    for missing in lockdown::missing() {
        log(&format!(
            "this kernel has no {missing}: a worker is not shut off by it"
        ));
    }
    let status = path.map(|_| Arc::new(Status::new(start, config, faults)));
    let place = SpoolConfig {
        dir: config.spool.dir.clone(),
        trial: config.trial,
        kiosk: config.kiosk.clone(),
        pickup: config.pickup,
    };
    let caller = Caller::new(&place, status.clone())?;
    let publisher = Publisher::new(place, status.clone())?;
    let desk = SubmissionState::new(Naming {
        kiosk: config.kiosk.clone(),
        pickup: config.pickup,
        sealed: !config.spool.plaintext,
        locales: config.locales.order.clone(),
    });
    let mut supervisor = Supervisor {
        settings: SettingsWatcher::new(path, start, faults, status)?,
        handed: Handed::new(start)?,
        sealed: !config.spool.plaintext,
        counting: Counting::of(config),
        plain,
        ending: if plain && config.trial {
            ShutdownSignals::desk()?
        } else {
            ShutdownSignals::kiosk()?
        },
        alarm: Alarm::new()?,
        caller,
        calls: CallState::new(),
        publisher,
        desk,
        pace: RestartBackoff::default(),
        seat: Seat::Free { from: 0 },
        zoom: TextSizer::new(config.text_size.clone()),
        graphics: None,
        glass: PatientView::take(plain, config.trial)?,
    };
    let lived = supervisor.live();
    supervisor.close();
    Ok(lived?)
}

/// The place before the glass.
enum Seat {
    /// Nobody; the next worker starts at this moment.
    Free {
        from: u64,
    },
    Taken(WorkerHandle),
}

/// Why a seat is free again.
#[derive(Clone, Copy)]
enum Vacated {
    /// The worker ended, or talked nonsense.
    Gone,
    /// It should have ended by itself.
    Overdue,
    /// Nobody used it for long.
    Stale,
}

struct Supervisor {
    settings: SettingsWatcher,
    handed: Handed,
    /// Whether the next patient's declaration is sealed.
    sealed: bool,
    counting: Counting,
    /// Whether patients read lines.
    plain: bool,
    ending: ShutdownSignals,
    alarm: Alarm,
    caller: Caller,
    calls: CallState,
    publisher: Publisher,
    desk: SubmissionState,
    pace: RestartBackoff,
    seat: Seat,
    zoom: TextSizer,
    /// How the terminal shows pictures, as the last worker found out.
    graphics: Option<Graphics>,
    glass: PatientView,
}

impl Supervisor {
    fn live(&mut self) -> io::Result<()> {
        let mut course = ControlFlow::Continue(());
        while course.is_continue() {
            self.keep_seat_taken();
            course = self.wait()?;
            // After the first picture, which is not to wait for it.
            self.publisher.start()?;
            self.caller.start()?;
            self.settings.start()?;
        }
        Ok(())
    }

    /// Starts a worker if the seat is free, ends one that is overdue.
    fn keep_seat_taken(&mut self) {
        let now = now_ms();
        if let Seat::Taken(patient) = &self.seat
            && patient.kill_at() <= now
        {
            let why = if patient.is_in_use() {
                Vacated::Overdue
            } else {
                Vacated::Stale
            };
            self.vacate(why);
        }
        if let Seat::Free { from } = self.seat
            && from <= now
        {
            self.seat_next(now);
        }
        if let Some(todo) = self.desk.next(now) {
            self.carry_out(vec![todo]);
        }
        let todo = self.calls.next(now);
        self.go_calling(todo);
    }

    /// Sleeps until something happens.
    fn wait(&mut self) -> io::Result<ControlFlow<()>> {
        self.alarm.set(Some(self.due()))?;
        let stdin = rustix::stdio::stdin();
        // The end of a pipe is the worker's to find: what is in it comes first.
        let terminal = if self.plain {
            self.alarm.as_fd()
        } else {
            stdin
        };
        let mut fds = vec![
            PollFd::new(&self.ending, PollFlags::IN),
            // No input is read here: this tells that the terminal is gone.
            PollFd::new(&terminal, PollFlags::empty()),
            PollFd::new(&self.alarm, PollFlags::IN),
            PollFd::new(&self.publisher.reports, PollFlags::IN),
            PollFd::new(&self.settings.news, PollFlags::IN),
            PollFd::new(&self.caller.reports, PollFlags::IN),
        ];
        if let Seat::Taken(patient) = &self.seat {
            fds.push(PollFd::from_borrowed_fd(patient.as_fd(), PollFlags::IN));
        }
        poll::wait(&mut fds, None)?;
        let happened: Vec<bool> = fds.iter().map(|fd| !fd.revents().is_empty()).collect();
        let happened = |at: usize| happened.get(at).copied().unwrap_or(false);
        if happened(0) || happened(1) {
            return Ok(ControlFlow::Break(()));
        }
        if happened(2) {
            self.alarm.silence();
        }
        if happened(3) {
            self.take_reports();
        }
        if happened(4) {
            self.take_news();
        }
        if happened(5) {
            self.take_calls();
        }
        if happened(6) {
            return Ok(self.hear());
        }
        Ok(ControlFlow::Continue(()))
    }

    fn take_reports(&mut self) {
        for report in self.publisher.reports.take() {
            self.listen_once_opened(&report);
            let todo = self.desk.report(report, now_ms());
            self.carry_out(todo);
        }
    }

    fn hear(&mut self) -> ControlFlow<()> {
        let now = now_ms();
        let Seat::Taken(patient) = &mut self.seat else {
            return ControlFlow::Continue(());
        };
        let mut todo = Vec::new();
        match patient.hear() {
            Ok(None) => {}
            // Gone, or talking nonsense: it is the same to us.
            Err(_) => self.vacate(Vacated::Gone),
            Ok(Some(WireRequest::Quit)) => return ControlFlow::Break(()),
            Ok(Some(WireRequest::Busy { end_in_ms })) => self.busy(end_in_ms, now),
            Ok(Some(WireRequest::Call(from))) => self.call(from, now),
            Ok(Some(WireRequest::WrongPin)) => self.desk.wrong_pin(now),
            Ok(Some(WireRequest::Parting { locale })) => self.desk.parting(locale),
            Ok(Some(WireRequest::Visited(visit))) => {
                todo.extend(self.counting.visit(patient, visit));
            }
            Ok(Some(WireRequest::Zoom(size))) => self.zoom.to(size),
            Ok(Some(WireRequest::Graphics(graphics))) => self.graphics = graphics,
            Ok(Some(WireRequest::Reserve)) => todo = self.desk.reserve(),
            Ok(Some(WireRequest::Submit { name, bytes })) => {
                todo = self.desk.submit(&name, bytes, now);
            }
        }
        self.carry_out(todo);
        ControlFlow::Continue(())
    }

    fn carry_out(&mut self, todo: Vec<Todo>) {
        for todo in todo {
            match todo {
                Todo::Begin(task) => self.begin(task),
                Todo::Log(line) => log(&line),
                Todo::Tell(answer) => self.tell(&answer),
            }
        }
    }
}
