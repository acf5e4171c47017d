//! Settings and texts while the kiosk runs: watched on a thread of its own, so that a hung disk holds up nothing
//! and nobody wakes up while nothing changes, and handed on when they have changed and come to rest.
//!
//! Must not know what they say, but for where texts and pictures are.

mod marks;

use std::io;
use std::os::fd::OwnedFd;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::thread;
use std::time::Duration;

use rustix::fs::inotify::{self, CreateFlags};

use self::marks::Marks;
use super::counting::Counting;
use super::handed::Handed;
use super::log::log;
use super::reports::{Reporter, Reports, reports};
use super::status::Status;
use super::{Seat, Supervisor, Vacated};
use crate::check::report;
use crate::config::Snapshot;
use crate::diagnostics::diagnostic::Diagnostic;

/// What changes twice within this time is still being written.
const EVERY: Duration = Duration::from_secs(2);

pub(super) struct News {
    /// What is good of it, if that has changed.
    pub(super) snapshot: Option<Snapshot>,
    /// What is not, a line each.
    pub(super) lines: Vec<String>,
}

/// The thread, seen from the poll loop.
pub(super) struct SettingsWatcher {
    pub(super) news: Reports<News>,
    watch: Option<WatcherThread>,
}

/// What was read, good or not.
struct ReadSettings {
    good: Snapshot,
    faults: Vec<Diagnostic>,
    lines: Vec<String>,
}

struct WatcherThread {
    path: Option<PathBuf>,
    /// As it was at the start.
    start: Snapshot,
    good: Snapshot,
    told: Vec<String>,
    status: Option<Arc<Status>>,
    news: Reporter<News>,
}

impl SettingsWatcher {
    /// From what was read at the start, with its faults. Without a thread yet.
    pub(super) fn new(
        path: Option<&Path>,
        good: &Snapshot,
        faults: &[Diagnostic],
        status: Option<Arc<Status>>,
    ) -> io::Result<Self> {
        let (reporter, news) = reports()?;
        let watch = WatcherThread {
            path: path.map(Path::to_owned),
            start: good.clone(),
            good: good.clone(),
            told: lines(good, faults),
            status,
            news: reporter,
        };
        Ok(Self {
            news,
            watch: Some(watch),
        })
    }

    /// Starts the thread, once. In trial mode there is nothing to watch.
    pub(super) fn start(&mut self) -> io::Result<()> {
        let Some(watch) = self.watch.take().filter(|watch| watch.path.is_some()) else {
            return Ok(());
        };
        thread::Builder::new()
            .name("settings".to_owned())
            .spawn(move || watch.run())?;
        Ok(())
    }
}

impl Supervisor {
    /// Settings or texts have changed: for the next patient. Nobody who waits gets the old ones.
    pub(super) fn take_news(&mut self) {
        let mut changed = false;
        for News { snapshot, lines } in self.settings.news.take() {
            for line in lines {
                log(&line);
            }
            let Some(snapshot) = snapshot else { continue };
            changed = true;
            match Handed::new(&snapshot) {
                Ok(handed) => self.handed = handed,
                Err(error) => {
                    log(&format!("changed settings could not be used: {error}"));
                    continue;
                }
            }
            self.sealed = !snapshot.config().spool.plaintext;
            self.counting = Counting::of(snapshot.config());
            log("settings or texts have changed: they are used from the next patient on");
        }
        if changed && matches!(&self.seat, Seat::Taken(patient) if !patient.is_in_use()) {
            self.vacate(Vacated::Stale);
        }
    }
}

impl WatcherThread {
    fn run(mut self) {
        let changes = inotify::init(CreateFlags::CLOEXEC);
        if let Err(error) = &changes {
            log(&format!("settings are not watched: {error}"));
        }
        let mut known = self.marks();
        if self.read().is_some_and(|read| !self.knows(&read)) {
            // Changed while the kiosk was starting: to be looked at once it rests.
            known = Marks::default();
        }
        loop {
            let mut last = self.watched(&changes);
            // What is told of other files, and of what was looked at meanwhile, changes no mark.
            while last == known {
                let told = changes
                    .as_ref()
                    .map(|changes| rustix::io::read(changes, &mut [0_u8; 4096]));
                if !matches!(told, Ok(Ok(_))) {
                    thread::sleep(EVERY);
                }
                last = self.watched(&changes);
            }
            loop {
                thread::sleep(EVERY);
                let now = self.marks();
                if now == last {
                    break;
                }
                last = now;
            }
            if last == known {
                continue;
            }
            known = last;
            if self.look().is_err() {
                return;
            }
        }
    }

    /// The marks of what is there, which is watched from now on: a folder may have come that was not there before.
    fn watched<E>(&self, changes: &Result<OwnedFd, E>) -> Marks {
        if let Ok(changes) = changes {
            self.marks().watch(changes);
        }
        self.marks()
    }

    /// Everything anew, and what is to be told of it.
    fn read(&self) -> Option<ReadSettings> {
        let (good, mut faults) = Snapshot::read(self.path.as_deref(), Some(&self.good));
        let good = good?;
        faults.extend(good.next_start(&self.start));
        let lines = lines(&good, &faults);
        Some(ReadSettings {
            good,
            faults,
            lines,
        })
    }

    fn knows(&self, read: &ReadSettings) -> bool {
        read.good == self.good && read.lines == self.told
    }

    /// What is new, to the loop that serves patients. An error means that nobody listens any more.
    fn hand_on(&mut self, read: &ReadSettings) -> Result<(), ()> {
        let new = read.lines.iter().filter(|line| !self.told.contains(line));
        let news = News {
            // Nobody gets another worker for what changes nothing.
            snapshot: (!read.good.says_as(&self.good)).then(|| read.good.clone()),
            lines: new.cloned().collect(),
        };
        self.told.clone_from(&read.lines);
        self.good = read.good.clone();
        self.news.send(news).map_err(drop)
    }

    /// Reads everything anew. An error means that nobody listens any more.
    fn look(&mut self) -> Result<(), ()> {
        let Some(read) = self.read() else {
            return Ok(());
        };
        if !self.knows(&read) {
            self.hand_on(&read)?;
        }
        // Last: patients do not wait for the disk of the spool.
        if let Some(status) = &self.status {
            status.settings(&read.good, &read.faults);
        }
        Ok(())
    }

    fn marks(&self) -> Marks {
        let config = self.good.config();
        let dirs = [&config.locales.dir, &config.pictures];
        Marks::of(self.path.as_deref(), dirs.into_iter().flatten().cloned())
    }
}

/// The faults, a line each, in staff's language.
pub(super) fn lines(good: &Snapshot, faults: &[Diagnostic]) -> Vec<String> {
    if faults.is_empty() {
        return Vec::new();
    }
    let texts = good.texts();
    let language = &good.config().staff.language;
    faults
        .iter()
        .map(|fault| report::one_line(&texts, language, fault))
        .collect()
}

#[cfg(test)]
mod tests;
