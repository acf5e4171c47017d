//! Settings and texts while the kiosk runs: watched on a thread of its own, so that a hung disk holds up nothing
//! and nobody wakes up while nothing changes, and handed on when they have changed and come to rest.
//!
//! Must not know what they say, but for where texts are.

use std::fs::Metadata;
use std::io;
use std::os::fd::{AsFd, BorrowedFd, OwnedFd};
use std::os::unix::fs::MetadataExt as _;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread;
use std::time::Duration;

use rustix::event::{EventfdFlags, eventfd};
use rustix::fs::inotify::{self, CreateFlags, WatchFlags};

use super::handed::Handed;
use super::log::log;
use super::status::Status;
use super::{Seat, Supervisor, Vacated};
use crate::check::fault::Fault;
use crate::check::report;
use crate::config::Snapshot;

/// What changes twice within this time is still being written.
const EVERY: Duration = Duration::from_secs(2);

/// What is new.
pub(super) struct News {
    /// What is good of it, if that has changed.
    pub(super) snapshot: Option<Snapshot>,
    /// What is not, a line each.
    pub(super) lines: Vec<String>,
}

/// The thread, seen from the poll loop.
pub(super) struct Settings {
    news: Receiver<News>,
    bell: Arc<OwnedFd>,
    watch: Option<Watch>,
}

struct Watch {
    path: Option<PathBuf>,
    /// As it was at the start.
    start: Snapshot,
    good: Snapshot,
    told: Vec<String>,
    status: Option<Arc<Status>>,
    news: Sender<News>,
    bell: Arc<OwnedFd>,
}

impl Settings {
    /// From what was read at the start, with its faults. Without a thread yet.
    pub(super) fn new(
        path: Option<&Path>,
        good: &Snapshot,
        faults: &[Fault],
        status: Option<Arc<Status>>,
    ) -> io::Result<Self> {
        let flags = EventfdFlags::CLOEXEC | EventfdFlags::NONBLOCK;
        let bell = Arc::new(eventfd(0, flags)?);
        let (sender, news) = channel();
        let watch = Watch {
            path: path.map(Path::to_owned),
            start: good.clone(),
            good: good.clone(),
            told: lines(good, faults),
            status,
            news: sender,
            bell: Arc::clone(&bell),
        };
        Ok(Self {
            news,
            bell,
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

    /// The last of what is new, if anything is.
    pub(super) fn news(&self) -> Vec<News> {
        let mut count = [0_u8; 8];
        let _ = rustix::io::read(&*self.bell, &mut count);
        self.news.try_iter().collect()
    }
}

impl AsFd for Settings {
    fn as_fd(&self) -> BorrowedFd<'_> {
        self.bell.as_fd()
    }
}

impl Supervisor {
    /// Settings or texts have changed: for the next patient. Nobody who waits gets the old ones.
    pub(super) fn take_news(&mut self) {
        let mut changed = false;
        for News { snapshot, lines } in self.settings.news() {
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
        }
        if changed && matches!(&self.seat, Seat::Taken(patient) if !patient.is_in_use()) {
            self.vacate(Vacated::Stale);
        }
    }
}

impl Watch {
    fn run(mut self) {
        let changes = inotify::init(CreateFlags::CLOEXEC);
        if let Err(error) = &changes {
            log(&format!("settings are not watched: {error}"));
        }
        let mut known = self.marks();
        loop {
            if let Ok(changes) = &changes {
                self.watch(changes);
            }
            let mut last = self.marks();
            // What is told of other files, and of what was looked at meanwhile, changes no mark.
            while last == known {
                let told = changes
                    .as_ref()
                    .map(|changes| rustix::io::read(changes, &mut [0_u8; 4096]));
                if !matches!(told, Ok(Ok(_))) {
                    thread::sleep(EVERY);
                }
                last = self.marks();
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

    /// Asks to be told of changes in every folder that has a say. Folders come and go: asked anew after each.
    fn watch(&self, changes: &OwnedFd) {
        let flags = WatchFlags::CREATE
            | WatchFlags::CLOSE_WRITE
            | WatchFlags::ATTRIB
            | WatchFlags::MOVE
            | WatchFlags::DELETE;
        let dir = self.good.config().locales.dir;
        let around = |path: &Path| match path.parent() {
            Some(parent) if parent.as_os_str().is_empty() => PathBuf::from("."),
            Some(parent) => parent.to_owned(),
            None => path.to_owned(),
        };
        let mut folders: Vec<PathBuf> = self.path.iter().map(|path| around(path)).collect();
        if let Some(dir) = dir {
            folders.push(around(&dir));
            let entries = std::fs::read_dir(&dir).into_iter().flatten().flatten();
            folders.extend(
                entries
                    .map(|entry| entry.path())
                    .filter(|path| path.is_dir()),
            );
            folders.push(dir);
        }
        for folder in folders {
            // One that is not there is seen to come in the folder around it.
            let _ = inotify::add_watch(changes, folder, flags);
        }
    }

    /// Reads everything anew. An error means that nobody listens any more.
    fn look(&mut self) -> Result<(), ()> {
        let (good, faults) = Snapshot::read(self.path.as_deref(), Some(&self.good));
        let Some(good) = good else { return Ok(()) };
        let mut faults = faults;
        faults.extend(good.next_start(&self.start));
        let lines = lines(&good, &faults);
        if good == self.good && lines == self.told {
            return Ok(());
        }
        let status = self.status.clone();
        let now = good.clone();
        let told = std::mem::replace(&mut self.told, lines);
        let snapshot = (good != self.good).then(|| good.clone());
        self.good = good;
        let new = self.told.iter().filter(|line| !told.contains(line));
        let news = News {
            snapshot,
            lines: new.cloned().collect(),
        };
        self.news.send(news).map_err(drop)?;
        let _ = rustix::io::write(&self.bell, &1_u64.to_ne_bytes());
        // Last: patients do not wait for the disk of the spool.
        if let Some(status) = status {
            status.settings(&now, &faults);
        }
        Ok(())
    }

    /// What tells that a file has changed.
    fn marks(&self) -> Vec<(PathBuf, [i64; 5])> {
        let mut marks = Vec::new();
        marks.extend(self.path.as_deref().and_then(mark));
        if let Some(dir) = self.good.config().locales.dir {
            below(&dir, 2, &mut marks);
        }
        marks.sort();
        marks
    }
}

/// The faults, a line each, in staff's language.
pub(super) fn lines(good: &Snapshot, faults: &[Fault]) -> Vec<String> {
    let config = good.config();
    let texts = good.texts(&config);
    let language = &config.staff.language;
    faults
        .iter()
        .map(|fault| report::one_line(&texts, language, fault))
        .collect()
}

fn below(dir: &Path, depth: usize, marks: &mut Vec<(PathBuf, [i64; 5])>) {
    marks.extend(mark(dir));
    let entries = std::fs::read_dir(dir).into_iter().flatten().flatten();
    for path in entries.map(|entry| entry.path()) {
        if depth > 1 && path.is_dir() {
            below(&path, depth - 1, marks);
        } else {
            marks.extend(mark(&path));
        }
    }
}

fn mark(path: &Path) -> Option<(PathBuf, [i64; 5])> {
    let of: Metadata = path.metadata().ok()?;
    let number = |value: u64| i64::try_from(value).unwrap_or(i64::MAX);
    let marks = [
        of.mtime(),
        of.mtime_nsec(),
        number(of.len()),
        number(of.ino()),
        i64::from(of.mode()),
    ];
    Some((path.to_owned(), marks))
}
