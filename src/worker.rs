//! One patient: listens, lets the kiosk decide, draws, and carries out what the kiosk asks for. The only
//! process that ever holds answers; when it ends, they are gone.
//!
//! Must not know the spool's disk, nor what a screen looks like.

pub(crate) mod client;
mod graphics;
mod input;
pub(crate) mod lockdown;
mod lookup;
mod screen;

use std::fs::File;
use std::io;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::time::Duration;

use self::client::{Envelope, SupervisorClient};
use self::graphics::GraphicsView;
use self::input::{EventSource, Incoming};
use self::lookup::LookupService;
use self::screen::KioskView;
use crate::config::{Snapshot, pin_matches};
use crate::flow::{Effect, Event, Kiosk, KioskSettings, Look, Moment, Screen, TextStep};
use crate::graphics::GraphicsMode;
use crate::ipc::{Channel, Size, WireResponse};
use crate::paint::pixels::fonts::FontStore;
use crate::plain::{Fresh, LineReader};
use crate::spool::Sealing;
use crate::system::clock::{now, now_ms};
use crate::system::hardening;
use crate::terminal::app::{App, Next};
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
    let display = snapshot.config();
    let fonts: &[PathBuf] = match display.graphics {
        GraphicsMode::Off => &[],
        _ if plain => &[],
        _ => &display.fonts,
    };
    let fonts = FontStore::at(fonts);
    let readable: Vec<PathBuf> = fonts.paths().map(Path::to_owned).collect();
    let mut worker = Worker::new(&snapshot, channel, lines, fonts)?;
    // All else that it reads is open, and no thread has been started, which would stay outside.
    lockdown::enter(&readable)?;
    // What was typed before the first picture was there is for nobody.
    worker.view.refresh();
    if !plain {
        worker.view.forget_typed();
    }
    if worker.show()?.is_break() {
        return Ok(());
    }
    if worker.has_sizes {
        worker.client.zoom(Size::Usual)?;
    }
    worker.serve()
}

struct Worker {
    pin: Option<String>,
    lookup: LookupService,
    /// Whether the clinic has commands for the size of the text.
    has_sizes: bool,
    client: SupervisorClient,
    source: EventSource,
    view: KioskView,
    /// Why something may be new since the last picture.
    fresh: Fresh,
}

impl Worker {
    fn new(
        snapshot: &Snapshot,
        channel: Channel,
        lines: Option<LineReader>,
        fonts: FontStore,
    ) -> io::Result<Self> {
        let start = input::first(&channel)?;
        let plain = lines.is_some();
        let config = snapshot.config();
        let mut site = snapshot.site();
        // A kiosk that only guides has no use for the spool, and nobody need know how it is.
        (site.spool_ready, site.tries) = (start.spool_ok || !site.offer, start.tries);
        if std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty()) {
            site.look = Look::Mono;
        }
        let graphics = GraphicsView::new(
            config.graphics,
            fonts,
            snapshot.pictures().clone(),
            start.graphics,
        );
        // Lines have no size; letters that are drawn have any.
        site.text_size = (site.text_size || graphics.is_drawn()) && !plain;
        let texts = snapshot.texts();
        let envelope = Envelope {
            trial: config.trial,
            sealing: Sealing::of(&config.spool.recipients).map_err(io::Error::other)?,
        };
        let keys = KeyBindings {
            exit: config.staff.pin.is_some().then_some(config.staff.exit),
            trial: config.trial,
        };
        Ok(Self {
            lookup: LookupService::open(config),
            has_sizes: !plain && !config.text_size.reset.is_empty(),
            pin: config.staff.pin.clone(),
            client: SupervisorClient::new(Channel::inherited()?, envelope),
            source: match lines {
                Some(lines) => EventSource::of_lines(channel, lines),
                None => EventSource::open(channel, keys)?,
            },
            view: KioskView::new(Kiosk::new(site, now()), texts, plain, graphics)?,
            fresh: Fresh::Time,
        })
    }

    /// What follows when letters are drawn in another way, if they are.
    fn drawn(&mut self, changed: bool, has_sizes: bool) -> Vec<Event> {
        if !changed {
            return Vec::new();
        }
        self.view.look_again();
        vec![Event::TextSizes(has_sizes)]
    }

    /// What a typed line means.
    fn line(&mut self, line: &str) -> Vec<Event> {
        let meant = self.view.meant(line);
        self.fresh = meant.as_ref().map_or(Fresh::Unknown, |_| Fresh::Typed);
        meant.unwrap_or_default()
    }

    fn answer(&mut self, answer: WireResponse) -> io::Result<Option<Event>> {
        match answer {
            WireResponse::Spool { ok } => {
                self.begin_with(|site| site.spool_ready = ok || !site.offer);
            }
            WireResponse::Deleted { locale } => self.begin_with(|site| {
                let known = site.locales.iter().any(|of| of.tag == locale);
                site.deleted = known.then_some(locale);
            }),
            WireResponse::Call(calling) => return Ok(Some(Event::Called(calling))),
            answer => return self.client.answered(answer),
        }
        Ok(None)
    }

    /// The place has changed, such as that the spool fails. Only a kiosk that nobody uses can begin anew
    /// with that.
    fn begin_with(&mut self, change: impl FnOnce(&mut KioskSettings)) {
        let kiosk = self.view.kiosk();
        if kiosk.must_end_by().is_none() {
            let mut site = kiosk.site().clone();
            change(&mut site);
            self.view.begin(Kiosk::new(site, now()));
        }
    }

    fn check_pin(&mut self, pin: &str) -> io::Result<Event> {
        let hash = self.pin.as_deref();
        let right = hash.is_some_and(|hash| pin_matches(pin, hash));
        if !right {
            self.client.wrong_pin()?;
        }
        Ok(Event::PinChecked(right))
    }

    fn quit<C>(&mut self) -> io::Result<ControlFlow<(), C>> {
        self.client.quit()?;
        Ok(ControlFlow::Break(()))
    }
}

impl App for Worker {
    type Incoming = Incoming;
    type Event = Event;
    type Effect = Effect;

    fn clock(now: Moment) -> Event {
        Event::Clock(now)
    }

    fn update(&mut self, event: Event) -> Vec<Effect> {
        self.view.update(event)
    }

    fn deadline(&self) -> Option<u64> {
        self.view.deadline()
    }

    fn wait(&mut self, limit: Option<Duration>) -> io::Result<Vec<Incoming>> {
        let saving = matches!(self.view.kiosk().screen(), Screen::Saving(_));
        self.source.listen(limit, saving)
    }

    fn take(&mut self, incoming: Incoming) -> io::Result<Next<Event>> {
        let event = match incoming {
            // Not an end like any other: the next worker might fare no better.
            Incoming::Lost => return Err(io::ErrorKind::UnexpectedEof.into()),
            Incoming::Input(Input::Quit) | Incoming::Line(None) => return self.quit(),
            Incoming::Line(Some(line)) => return Ok(ControlFlow::Continue(self.line(&line))),
            Incoming::Answer(answer) => self.answer(answer)?,
            Incoming::Input(Input::Resize) => {
                let unknown = self.view.resize()?;
                if unknown {
                    self.client.graphics(None)?;
                }
                return Ok(ControlFlow::Continue(self.drawn(unknown, self.has_sizes)));
            }
            Incoming::Input(Input::Reply(reply)) => {
                let graphics = self.view.hear(reply);
                if graphics.is_some() {
                    self.client.graphics(graphics)?;
                }
                return Ok(ControlFlow::Continue(self.drawn(graphics.is_some(), true)));
            }
            Incoming::Input(Input::Key(key)) => {
                // A burst must not go past pages that nobody has seen; letters need no new layout.
                if self.view.kiosk().text_field().is_none() {
                    self.view.refresh();
                }
                Some(Event::Key(key))
            }
            Incoming::Input(Input::Paste(text)) => Some(Event::Paste(text)),
            Incoming::Input(Input::Press(at)) => Some(Event::Press(self.view.hit(at))),
            Incoming::Input(Input::Release(at)) => Some(Event::Release(self.view.hit(at))),
        };
        Ok(ControlFlow::Continue(event.into_iter().collect()))
    }

    fn run(&mut self, effect: Effect) -> io::Result<Next<Event>> {
        let event = match effect {
            Effect::Leave => {
                self.client.part(self.view.kiosk())?;
                return Ok(ControlFlow::Break(()));
            }
            Effect::Quit => return self.quit(),
            Effect::Submit(submission) => self.client.submit(submission)?,
            Effect::Candidates { reading, field } => Some(self.lookup.candidates(reading, field)),
            Effect::Customs => Some(self.view.customs()),
            Effect::Towns(code) => Some(Event::Towns(self.lookup.towns(&code))),
            Effect::Zoom(way) => {
                if !self.view.zoom(way) {
                    self.client.zoom(match way {
                        TextStep::Larger => Size::Larger,
                        TextStep::Smaller => Size::Smaller,
                    })?;
                }
                None
            }
            Effect::Call => {
                self.client.call(self.view.kiosk())?;
                None
            }
            Effect::CheckPin(pin) => Some(self.check_pin(&pin)?),
        };
        Ok(ControlFlow::Continue(event.into_iter().collect()))
    }

    fn show(&mut self) -> io::Result<ControlFlow<()>> {
        let fresh = std::mem::replace(&mut self.fresh, Fresh::Time);
        match self.view.show(fresh) {
            // Nobody reads any more what is written to a pipe.
            Err(error) if error.kind() == io::ErrorKind::BrokenPipe => return self.quit(),
            shown => shown?,
        }
        if matches!(self.view.kiosk().screen(), Screen::Done(_)) {
            self.client.forget();
        }
        let end = self.view.kiosk().must_end_by();
        self.client.busy(end, now_ms())?;
        Ok(ControlFlow::Continue(()))
    }
}
