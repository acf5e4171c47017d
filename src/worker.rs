//! One patient: listens, lets the kiosk decide, draws, and carries out what the kiosk asks for. The only
//! process that ever holds answers; when it ends, they are gone.
//!
//! Must not know the spool's disk, nor what a screen looks like.

pub(crate) mod client;
mod input;
pub(crate) mod lockdown;
mod lookup;
mod screen;

use std::fs::File;
use std::io;
use std::ops::ControlFlow;
use std::time::Duration;

use self::client::{Envelope, SupervisorClient};
use self::input::{EventSource, Incoming};
use self::lookup::LookupService;
use self::screen::KioskView;
use crate::config::{Snapshot, pin_matches};
use crate::flow::{Effect, Event, Kiosk, KioskSettings, Look, Screen, TextStep, Tries};
use crate::ipc::{Channel, Size, WireResponse};
use crate::plain::{Fresh, LineReader};
use crate::spool::Sealing;
use crate::system::clock::{self, now};
use crate::system::hardening;
use crate::terminal::{Input, KeyBindings};

/// Serves one patient, with the settings and texts that the supervisor hands over, and the lines that patients type, if
/// they do. An error is for the log: the supervisor wipes the glass and starts another.
pub fn run() -> io::Result<()> {
    hardening::no_dumps()?;
    hardening::quiet_panics();
    hardening::die_with_parent()?;
    // It was started by the path of its own file, /proc/self/exe: in lists of processes it would be "exe".
    rustix::thread::set_name(c"uketsuke")?;
    let channel = Channel::inherited()?;
    let mut handed = channel.take()?.into_iter();
    let settings = handed.next().ok_or(io::ErrorKind::NotFound)?;
    let snapshot = io::read_to_string(File::from(settings))?;
    let snapshot = Snapshot::from_bytes(snapshot.as_bytes())?;
    let lines = handed.next().map(LineReader::new);
    let plain = lines.is_some();
    let (ready, tries) = input::first(&channel)?;
    let mut worker = Worker::new(&snapshot, Channel::inherited()?, ready, tries, plain)?;
    let mut ears = match lines {
        Some(lines) => EventSource::of_lines(channel, lines),
        None => EventSource::open(channel, worker.keys)?,
    };
    // All that it reads is open, and no thread has been started, which would stay outside.
    lockdown::enter()?;
    // What was typed before the first picture was there is for nobody.
    worker.stage.refresh();
    if !plain {
        worker.stage.forget_typed();
    }
    worker.show(Fresh::Time)?;
    if worker.sizes {
        worker.post.zoom(Size::Usual)?;
    }
    worker.serve(&mut ears)
}

struct Worker {
    keys: KeyBindings,
    pin: Option<String>,
    books: LookupService,
    /// Whether the clinic has commands for the size of the text.
    sizes: bool,
    post: SupervisorClient,
    stage: KioskView,
}

impl Worker {
    fn new(
        snapshot: &Snapshot,
        channel: Channel,
        spool_ready: bool,
        tries: Tries,
        plain: bool,
    ) -> io::Result<Self> {
        let config = snapshot.config();
        let mut site = config.site();
        // A kiosk that only guides has no use for the spool, and nobody need know how it is.
        (site.spool_ready, site.tries) = (spool_ready || !site.offer, tries);
        if std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty()) {
            site.look = Look::Mono;
        }
        // Lines have no size.
        site.text_size &= !plain;
        let texts = snapshot.texts(&config);
        let envelope = Envelope {
            trial: config.trial,
            sealing: Sealing::of(&config.spool.recipients).map_err(io::Error::other)?,
        };
        Ok(Self {
            books: LookupService::open(&config),
            sizes: !plain && !config.text_size.reset.is_empty(),
            keys: KeyBindings {
                exit: config.staff.pin.is_some().then_some(config.staff.exit),
                trial: config.trial,
            },
            pin: config.staff.pin,
            post: SupervisorClient::new(channel, envelope),
            stage: KioskView::new(Kiosk::new(site, now()), texts, plain)?,
        })
    }

    fn serve(&mut self, ears: &mut EventSource) -> io::Result<()> {
        loop {
            // Whatever else is there already, such as the rest of a pasted text, comes into the same picture.
            let saving = matches!(self.stage.kiosk().screen(), Screen::Saving(_));
            let heard = ears.listen(self.left(), saving)?;
            let mut news = Fresh::Time;
            if heard.is_empty() && self.happen(None)?.is_break() {
                return Ok(());
            }
            for heard in heard {
                if self.take(heard, &mut news)?.is_break() {
                    return Ok(());
                }
            }
            if let Err(error) = self.show(news) {
                // Nobody reads any more what is written to a pipe.
                if error.kind() != io::ErrorKind::BrokenPipe {
                    return Err(error);
                }
                self.post.quit()?;
                return Ok(());
            }
        }
    }

    /// How much time is left until the kiosk's deadline.
    fn left(&self) -> Option<Duration> {
        let deadline = self.stage.kiosk().deadline()?;
        let left = deadline.saturating_sub(clock::now_ms());
        Some(Duration::from_millis(left))
    }

    fn take(&mut self, heard: Incoming, news: &mut Fresh) -> io::Result<ControlFlow<()>> {
        match heard {
            // Not an end like any other: the next worker might fare no better.
            Incoming::Lost => Err(io::ErrorKind::UnexpectedEof.into()),
            Incoming::Answer(WireResponse::Ready { .. }) => Ok(ControlFlow::Continue(())),
            Incoming::Answer(WireResponse::Spool { ok }) => {
                self.begin_with(|site| site.spool_ready = ok || !site.offer);
                Ok(ControlFlow::Continue(()))
            }
            Incoming::Answer(WireResponse::Deleted { locale }) => {
                self.begin_with(|site| {
                    let known = site.locales.iter().any(|of| of.tag == locale);
                    site.deleted = known.then_some(locale);
                });
                Ok(ControlFlow::Continue(()))
            }
            Incoming::Answer(answer) => match self.post.answered(answer)? {
                Some(event) => self.happen(Some(event)),
                None => Ok(ControlFlow::Continue(())),
            },
            Incoming::Input(Input::Quit) | Incoming::Line(None) => self.quit(),
            Incoming::Line(Some(line)) => {
                let meant = self.stage.meant(&line);
                *news = meant.as_ref().map_or(Fresh::Unknown, |_| Fresh::Typed);
                for event in meant.into_iter().flatten() {
                    if self.happen(Some(event))?.is_break() {
                        return Ok(ControlFlow::Break(()));
                    }
                }
                Ok(ControlFlow::Continue(()))
            }
            Incoming::Input(Input::Resize) => {
                self.stage.distrust();
                Ok(ControlFlow::Continue(()))
            }
            Incoming::Input(Input::Key(key)) => {
                // A burst must not go past pages that nobody has seen; letters need no new layout.
                if self.stage.kiosk().text_field().is_none() {
                    self.stage.refresh();
                }
                self.happen(Some(Event::Key(key)))
            }
            Incoming::Input(Input::Paste(text)) => self.happen(Some(Event::Paste(text))),
            Incoming::Input(Input::Press(at)) => {
                self.stage.refresh();
                let hit = self.stage.hit(at);
                self.happen(Some(Event::Press(hit)))
            }
            Incoming::Input(Input::Release(at)) => {
                self.stage.refresh();
                let hit = self.stage.hit(at);
                self.happen(Some(Event::Release(hit)))
            }
        }
    }

    /// The place has changed, such as that the spool fails. Only a kiosk that nobody uses can begin anew
    /// with that.
    fn begin_with(&mut self, change: impl FnOnce(&mut KioskSettings)) {
        let kiosk = self.stage.kiosk();
        if kiosk.must_end_by().is_none() {
            let mut site = kiosk.site().clone();
            change(&mut site);
            self.stage.begin(Kiosk::new(site, now()));
        }
    }

    /// Time has passed, and possibly something else has happened.
    fn happen(&mut self, event: Option<Event>) -> io::Result<ControlFlow<()>> {
        let clock = self.stage.update(Event::Clock(now()));
        let effects = event.map_or_else(Vec::new, |event| self.stage.update(event));
        self.carry_out(clock.into_iter().chain(effects).collect())
    }

    fn carry_out(&mut self, effects: Vec<Effect>) -> io::Result<ControlFlow<()>> {
        for effect in effects {
            let event = match effect {
                Effect::Leave => {
                    if let Some(locale) = self.stage.kiosk().parting() {
                        self.post.part(locale)?;
                    }
                    return Ok(ControlFlow::Break(()));
                }
                Effect::Quit => return self.quit(),
                Effect::Submit(submission) => self.post.submit(submission)?,
                Effect::Candidates { reading, field } => {
                    Some(self.books.candidates(reading, field))
                }
                Effect::Dates => Some(self.stage.dates()),
                Effect::Towns(code) => Some(Event::Towns(self.books.towns(&code))),
                Effect::Zoom(way) => {
                    self.post.zoom(match way {
                        TextStep::Larger => Size::Larger,
                        TextStep::Smaller => Size::Smaller,
                    })?;
                    None
                }
                Effect::CheckPin(pin) => {
                    let hash = self.pin.as_deref();
                    let right = hash.is_some_and(|hash| pin_matches(&pin, hash));
                    if !right {
                        self.post.wrong_pin()?;
                    }
                    Some(Event::PinChecked(right))
                }
            };
            if let Some(event) = event
                && self.happen(Some(event))?.is_break()
            {
                return Ok(ControlFlow::Break(()));
            }
        }
        Ok(ControlFlow::Continue(()))
    }

    fn show(&mut self, news: Fresh) -> io::Result<()> {
        self.stage.show(news)?;
        if matches!(self.stage.kiosk().screen(), Screen::Done(_)) {
            self.post.forget();
        }
        let end = self.stage.kiosk().must_end_by();
        self.post.busy(end, clock::now_ms())
    }

    fn quit(&mut self) -> io::Result<ControlFlow<()>> {
        self.post.quit()?;
        Ok(ControlFlow::Break(()))
    }
}
