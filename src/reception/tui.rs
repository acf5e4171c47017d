//! `uketsuke staff`: the inbox of reception. Owns its terminal, listens, lets the model decide, draws,
//! and hands to other threads what touches the disk.
//!
//! ```text
//! input -> model + update + keys (pure) -> effects -> jobs, bell
//!                  |
//!                view                      watch -> input
//! ```

mod act;
mod action;
mod answer;
mod calls;
mod declaration;
mod disk;
mod event;
mod histories;
mod input;
mod jobs;
mod keys;
pub(crate) mod kiosks;
pub(crate) mod letters;
mod lines;
mod list_state;
mod lock;
mod message;
mod model;
mod names;
mod outcomes;
mod possible;
mod previews;
mod printing;
mod prints;
mod ring;
pub(crate) mod roll;
mod scroll;
mod search;
mod settings;
mod settling;
mod shelves;
mod update;
pub mod view;

use std::io::{self, Write as _};
use std::iter::once;
use std::ops::ControlFlow;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;
use std::sync::mpsc::{Receiver, RecvTimeoutError};
use std::time::Duration;

use self::input::{Incoming, JobSenders};
use self::jobs::JobRunner;
use self::view::{InboxLayout, InboxTexts};
use crate::config::Config;
use crate::depot::Depot;
use crate::flow::{self, Moment};
use crate::plain::Typed;
use crate::spool::seal::Identity;
use crate::system::clock::now;
use crate::system::hardening;
use crate::system::signals::ShutdownSignals;
use crate::terminal::Input;
use crate::terminal::app::{App, Next, Surface};
use crate::terminal::session::TerminalSession;

pub use self::action::Action;
pub use self::calls::{CallStage, KioskCall};
pub use self::declaration::{Contents, OpenDeclaration};
pub use self::event::{Asked, Effect, Event, Job, JobResult, Moved, Undone};
pub use self::letters::Letters;
pub use self::lines::run as run_lines;
pub use self::list_state::{ListState, ScanState};
pub use self::lock::{PrivacyLock, Veil};
pub use self::message::{
    KioskAnswer, KioskStatus, Preview, PreviewState, ShelfListing, StaffMessage, StatusLine, Stop,
    Tone,
};
use self::model::HOUR;
pub use self::model::{Ask, Inbox};
pub use self::outcomes::OutcomePanel;
pub use self::prints::{PrintJob, PrintQueue, PrintState};
pub use self::scroll::Scroll;
pub use self::settings::InboxSettings;

/// How long the first picture waits for the first names, so that it need not say that it has none yet.
const PATIENCE: Duration = Duration::from_millis(150);

/// What the inbox is opened with.
pub struct InboxOptions {
    pub depot: Arc<dyn Depot>,
    /// Keys that open sealed declarations.
    pub keys: Vec<Identity>,
    /// The staff PIN, and how sheets are printed.
    pub config: Config,
    /// What else it must know.
    pub site: InboxSettings,
    /// The letters of kiosks, as far as the configuration tells.
    pub letters: Letters,
    pub words: InboxTexts,
    pub look: flow::Look,
}

/// Nothing of a patient goes where nobody expects it, and signals are heard before there is a terminal to give back.
fn harden() -> io::Result<ShutdownSignals> {
    hardening::no_dumps()?;
    hardening::quiet_panics();
    ShutdownSignals::desk()
}

impl InboxOptions {
    /// The inbox, its words, and those who work for it.
    fn open(
        self,
        ending: ShutdownSignals,
        hear: input::Hear,
    ) -> io::Result<(Inbox, InboxTexts, JobSenders, Receiver<Incoming>)> {
        let runner = JobRunner {
            depot: self.depot,
            goes_on: AtomicBool::new(false),
            keys: self.keys,
            config: self.config,
        };
        let (jobs, incoming) = input::listen(runner, ending, hear)?;
        let inbox = Inbox::new(self.site, self.letters, now());
        Ok((inbox, self.words, jobs, incoming))
    }
}

/// Opens the inbox until staff or a signal end it.
pub fn run(options: InboxOptions) -> io::Result<()> {
    let ending = harden()?;
    let terminal = TerminalSession::take()?;
    let depot = Arc::clone(&options.depot);
    let look = options.look;
    let (inbox, words, jobs, incoming) = options.open(ending, input::hear_keys()?)?;
    let mut app = InboxApp {
        inbox,
        words,
        look,
        surface: Surface::open()?,
        jobs,
        incoming,
        patience: Some(PATIENCE),
    };
    // Nothing that has changed makes it leave.
    let _ = app.dispatch(Some(Event::Changed))?;
    let ended = app.serve();
    // The terminal is given back before anything is said about the end.
    drop(terminal);
    // A disk that hangs holds up nobody.
    depot.leave();
    ended
}

struct InboxApp {
    inbox: Inbox,
    words: InboxTexts,
    look: flow::Look,
    surface: Surface<InboxLayout>,
    jobs: JobSenders,
    incoming: Receiver<Incoming>,
    /// How long to wait before the first picture.
    patience: Option<Duration>,
}

impl InboxApp {
    /// Lays it out anew, if it may have changed.
    fn refresh(&mut self) {
        let Some((canvas, laid)) = self.surface.frame() else {
            return;
        };
        let effects = self.inbox.settle(|inbox| {
            *laid = view::draw(canvas, inbox, &self.words, self.look);
            (laid.rows, laid.most)
        });
        for effect in effects {
            // A layout makes nobody leave.
            let _ = self.run(effect);
        }
    }
}

impl App for InboxApp {
    type Incoming = Incoming;
    type Event = Event;
    type Effect = Effect;

    fn clock(now: Moment) -> Event {
        Event::Clock(now)
    }

    fn update(&mut self, event: Event) -> Vec<Effect> {
        self.surface.invalidate();
        self.inbox.update(event)
    }

    fn deadline(&self) -> Option<u64> {
        self.inbox.deadline()
    }

    fn wait(&mut self, limit: Option<Duration>) -> io::Result<Vec<Incoming>> {
        let limit = self.patience.take().or(limit).unwrap_or(Duration::MAX);
        match self.incoming.recv_timeout(limit) {
            Ok(first) => Ok(once(first).chain(self.incoming.try_iter()).collect()),
            Err(RecvTimeoutError::Timeout) => Ok(Vec::new()),
            Err(RecvTimeoutError::Disconnected) => Err(io::ErrorKind::BrokenPipe.into()),
        }
    }

    fn take(&mut self, incoming: Incoming) -> io::Result<Next<Event>> {
        let event = match incoming {
            Incoming::End | Incoming::Line(Typed::End) | Incoming::Input(Input::Quit) => {
                return Ok(ControlFlow::Break(()));
            }
            Incoming::Lost => return Err(io::ErrorKind::BrokenPipe.into()),
            Incoming::Changed => Some(Event::Changed),
            Incoming::Called => Some(Event::Called),
            Incoming::Answer(answer) => Some(Event::Answer(answer)),
            Incoming::Input(Input::Key(key)) => {
                // Keys in one read must not go past what nobody has laid out yet.
                self.refresh();
                Some(Event::Key(key))
            }
            Incoming::Input(Input::Press(at)) => {
                self.refresh();
                Some(Event::Press(self.surface.layout().hit(at)))
            }
            Incoming::Input(Input::Resize) => {
                self.surface.resize();
                None
            }
            // What is pasted may hold keys that do something, and no line comes from a glass.
            Incoming::Line(Typed::Line(_))
            | Incoming::Input(Input::Paste(_) | Input::Release(_) | Input::Reply(_)) => None,
        };
        Ok(ControlFlow::Continue(event.into_iter().collect()))
    }

    fn run(&mut self, effect: Effect) -> io::Result<Next<Event>> {
        match effect {
            Effect::Leave => return Ok(ControlFlow::Break(())),
            // A terminal that is gone is noticed by the next picture.
            Effect::Ring => drop(self.surface.output().write_all(b"\x07")),
            Effect::Do(job) => self.jobs.send(job),
        }
        Ok(ControlFlow::Continue(Vec::new()))
    }

    fn show(&mut self) -> io::Result<ControlFlow<()>> {
        self.refresh();
        let caret = self.surface.layout().caret;
        // On an error nobody can see it any more.
        Ok(match self.surface.paint(caret) {
            Ok(()) => ControlFlow::Continue(()),
            Err(_) => ControlFlow::Break(()),
        })
    }
}
