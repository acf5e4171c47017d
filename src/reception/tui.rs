//! `uketsuke staff`: the inbox of reception. Owns its terminal, listens, lets the model decide, draws,
//! and hands to the clerk what touches the disk.
//!
//! ```text
//! ears -> model + update + keys (pure) -> effects -> clerk, bell
//!                  |
//!                view                     watch -> ears
//! ```

mod act;
mod action;
mod answer;
mod event;
mod input;
mod jobs;
mod keys;
pub(crate) mod kiosks;
pub(crate) mod letters;
mod list_state;
mod message;
mod model;
mod possible;
mod printing;
mod prints;
mod seek;
mod settings;
mod update;
pub mod view;
mod watch;

use std::fs::File;
use std::io::{self, Write as _};
use std::ops::ControlFlow;
use std::path::PathBuf;
use std::sync::mpsc::{Receiver, RecvTimeoutError};
use std::time::Duration;

use ratatui::layout::Position;

use self::input::{Desks, Incoming};
use self::jobs::JobRunner;
use self::view::{InboxLayout, InboxTexts};
use crate::config::Config;
use crate::flow;
use crate::spool::seal::Identity;
use crate::system::clock::{now, now_ms};
use crate::system::hardening;
use crate::system::signals::ShutdownSignals;
use crate::terminal::session::TerminalSession;
use crate::terminal::{self, Input, Painter};

pub use self::action::Action;
pub use self::event::{Effect, Event, Job, JobResult, TakeError, Taken};
pub use self::letters::Letters;
pub use self::list_state::{ListState, ScanState};
pub use self::message::Stop;
pub use self::message::{KioskStatus, ShelfListing};
pub use self::message::{Preview, PreviewState, StaffMessage, Tone};
pub use self::model::{Ask, Contents, Inbox, OpenDeclaration, PrivacyLock, Search, StatusLine};
pub use self::prints::Prints;
pub use self::settings::InboxSettings;

/// How long the first picture waits for the first names, so that it need not say that it has none yet.
const PATIENCE: Duration = Duration::from_millis(150);

/// How often a layout may lead to another.
const LAYOUTS: usize = 3;

/// What the inbox is opened with.
pub struct InboxOptions {
    pub dir: PathBuf,
    /// Keys that open sealed declarations.
    pub keys: Vec<Identity>,
    /// The staff PIN, and how sheets are printed.
    pub config: Config,
    /// What else it must know.
    pub site: InboxSettings,
    pub words: InboxTexts,
    pub look: flow::Look,
}

/// Opens the inbox until staff or a signal end it.
pub fn run(office: InboxOptions) -> io::Result<()> {
    hardening::no_dumps()?;
    hardening::quiet_panics();
    let ending = ShutdownSignals::desk()?;
    let glass = TerminalSession::take()?;
    let clerk = JobRunner {
        dir: office.dir,
        keys: office.keys,
        config: office.config,
    };
    let (desks, ears) = input::listen(clerk, ending)?;
    let output = terminal::output()?;
    let mut counter = InboxApp {
        inbox: Inbox::new(office.site, now()),
        words: office.words,
        look: office.look,
        painter: Painter::of_term(terminal::size(&output), &terminal::term()),
        output,
        laid: InboxLayout::default(),
        desks,
    };
    let ended = counter.serve(&ears);
    // The terminal is given back before anything is said about the end.
    drop(glass);
    ended
}

struct InboxApp {
    inbox: Inbox,
    words: InboxTexts,
    look: flow::Look,
    painter: Painter,
    output: File,
    laid: InboxLayout,
    desks: Desks,
}

impl InboxApp {
    fn serve(&mut self, ears: &Receiver<Incoming>) -> io::Result<()> {
        // Nothing that has changed makes it leave.
        let _ = self.happen(Some(Event::Changed));
        let mut first = ears.recv_timeout(PATIENCE).ok();
        loop {
            for heard in first.into_iter().chain(ears.try_iter()) {
                if self.take(heard)?.is_break() {
                    return Ok(());
                }
            }
            if self.happen(None).is_break() {
                return Ok(());
            }
            match self.show() {
                Ok(()) => {}
                // Nobody can see it any more.
                Err(_) => return Ok(()),
            }
            first = self.wait(ears)?;
        }
    }

    /// Sleeps until something is heard; `None` if the deadline comes first.
    fn wait(&self, ears: &Receiver<Incoming>) -> io::Result<Option<Incoming>> {
        let lost = io::Error::from(io::ErrorKind::BrokenPipe);
        let Some(deadline) = self.inbox.deadline() else {
            return ears.recv().map(Some).or(Err(lost));
        };
        let left = Duration::from_millis(deadline.saturating_sub(now_ms()));
        match ears.recv_timeout(left) {
            Ok(heard) => Ok(Some(heard)),
            Err(RecvTimeoutError::Timeout) => Ok(None),
            Err(RecvTimeoutError::Disconnected) => Err(lost),
        }
    }

    fn take(&mut self, heard: Incoming) -> io::Result<ControlFlow<()>> {
        let event = match heard {
            Incoming::End | Incoming::Input(Input::Quit) => return Ok(ControlFlow::Break(())),
            Incoming::Lost => return Err(io::ErrorKind::BrokenPipe.into()),
            Incoming::Changed => Event::Changed,
            Incoming::Answer(answer) => Event::Answer(answer),
            Incoming::Input(Input::Key(key)) => Event::Key(key),
            Incoming::Input(Input::Press(at)) => Event::Press(self.hit(at)),
            Incoming::Input(Input::Resize) => {
                self.painter.resize(terminal::size(&self.output));
                return Ok(ControlFlow::Continue(()));
            }
            // Nothing here takes more than a few digits.
            Incoming::Input(Input::Paste(_) | Input::Release(_)) => {
                return Ok(ControlFlow::Continue(()));
            }
        };
        Ok(self.happen(Some(event)))
    }

    /// A finger that comes in one read with keys must meet what they led to.
    fn hit(&mut self, at: Position) -> Option<Action> {
        self.draw();
        self.laid.hit(at)
    }

    /// Time has passed, and possibly something else has happened.
    fn happen(&mut self, event: Option<Event>) -> ControlFlow<()> {
        let mut effects = self.inbox.update(Event::Clock(now()));
        effects.extend(event.into_iter().flat_map(|event| self.inbox.update(event)));
        self.carry_out(effects)
    }

    fn carry_out(&mut self, effects: Vec<Effect>) -> ControlFlow<()> {
        for effect in effects {
            match effect {
                Effect::Leave => return ControlFlow::Break(()),
                Effect::Ring => {
                    // A terminal that is gone is noticed by the next picture.
                    let _ = self.output.write_all(b"\x07");
                }
                Effect::Do(task) => {
                    let desk = match task {
                        Job::Print(..) => &self.desks.printer,
                        _ => &self.desks.spool,
                    };
                    // A clerk who is gone has said so.
                    let _ = desk.send(task);
                }
            }
        }
        ControlFlow::Continue(())
    }

    /// Lays it out, until the model and the picture agree.
    fn draw(&mut self) {
        for _ in 0..LAYOUTS {
            let canvas = self.painter.canvas();
            canvas.reset();
            let laid = view::draw(canvas, &self.inbox, &self.words, self.look);
            let (rows, most) = (laid.rows, laid.most);
            self.laid = laid;
            let drawn = self.inbox.place();
            let effects = self.inbox.update(Event::Laid { rows, most });
            // A layout makes nobody leave.
            let _ = self.carry_out(effects);
            if drawn == self.inbox.place() {
                return;
            }
        }
    }

    fn show(&mut self) -> io::Result<()> {
        // A change whose signal has not come yet.
        let size = terminal::size(&self.output);
        if size != self.painter.area() {
            self.painter.resize(size);
        }
        self.draw();
        self.painter.paint(self.laid.caret, &mut self.output)
    }
}
