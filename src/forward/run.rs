//! `uketsuke forward` at work: sleeps until something waits, sends it, and says how it goes. Two threads have a connection
//! each, for declarations and for calls, so that no call waits for a server that confirms nothing.

use std::io::{self, Write as _};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use chrono::Utc;
use rustix::event::{PollFd, PollFlags};

use super::backoff::{Backoff, chance};
use super::calls::CallRelay;
use super::report::ForwardReport;
use super::route::Route;
use super::send::{Away, Dispatch, send};
use super::server::{Server, away};
use super::tell::{HEARTBEAT, Teller};
use crate::spool::forward::{prepare, queue, refused};
use crate::spool::status::{self, Side, Whose};
use crate::spool::watch::FolderWatch;
use crate::spool::{EntryName, SpoolError};
use crate::system::poll;
use crate::system::signals::ShutdownSignals;

/// Where the kernel tells of no changes.
const PACE: Duration = Duration::from_secs(2);

/// A server that has confirmed nothing for so long waits for a standby.
const PATIENCE: Duration = Duration::from_secs(30);

/// What both threads and whoever watches over them know.
struct Sender {
    route: Route,
    told: Mutex<Told>,
}

#[derive(Default)]
struct Told {
    report: ForwardReport,
    /// Since when the server has been asked and has not answered.
    asked: Option<Instant>,
}

/// Makes the folders, and sends until the program is ended from outside.
pub fn run(route: Route) -> io::Result<()> {
    let ends = ShutdownSignals::desk()?;
    prepare(&route.dir).map_err(io::Error::other)?;
    let main = Arc::new(Sender {
        route,
        told: Mutex::default(),
    });
    let sender = Arc::clone(&main);
    thread::Builder::new()
        .name("send".to_owned())
        .spawn(move || sender.work())?;
    let relay = CallRelay::new(&main.route);
    thread::Builder::new()
        .name("calls".to_owned())
        .spawn(move || relay.work())?;
    loop {
        // What is on its way is sent again at the next start.
        if poll::wait(&mut [PollFd::new(&ends, PollFlags::IN)], Some(PACE))? > 0 {
            return Ok(());
        }
        main.watch_over();
    }
}

/// Sends what waits, once. Whether nothing is left.
pub fn run_once(route: &Route) -> Result<bool, SpoolError> {
    prepare(&route.dir)?;
    let sender = Sender {
        route: route.clone(),
        told: Mutex::default(),
    };
    let mut server = Server::new(route.server.clone());
    let sent = sender.pass(&mut server)?;
    Ok(sent && queue(&route.dir)?.sealed.is_empty())
}

impl Sender {
    fn told(&self) -> MutexGuard<'_, Told> {
        self.told.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn work(&self) {
        let mut server = Server::new(self.route.server.clone());
        let mut teller = Teller::default();
        let mut backoff = Backoff::default();
        loop {
            // Before it looks, so that nothing that comes meanwhile is missed.
            let watch = FolderWatch::of_new(&self.route.dir).ok();
            let sent = self.pass(&mut server).unwrap_or_else(|error| {
                self.is_away(Away::Spool, &error.to_string());
                false
            });
            let pause = if sent && self.tell(&mut teller, &mut server) {
                backoff.reset();
                None
            } else {
                self.complain(&mut teller, &mut server);
                Some(backoff.failed(chance()))
            };
            match (pause, watch) {
                (Some(pause), _) => thread::sleep(pause),
                (None, Some(watch)) => {
                    let limit = if watch.is_deaf() { PACE } else { HEARTBEAT };
                    let _ = poll::wait(&mut [PollFd::new(&watch, PollFlags::IN)], Some(limit));
                }
                (None, None) => thread::sleep(PACE),
            }
        }
    }

    /// Sends what waits. Whether the server was there to the end, as far as it was asked.
    fn pass(&self, server: &mut Server) -> Result<bool, SpoolError> {
        let dir = &self.route.dir;
        let waiting = queue(dir)?;
        let readable = waiting.readable;
        let mut all = waiting.sealed.as_slice();
        self.looked(all, readable)?;
        while let Some((name, rest)) = all.split_first() {
            let step = send(dir, name, &mut |name, bytes| {
                self.asks(|| server.deliver(name, bytes))
            })?;
            if let Dispatch::Away(_) | Dispatch::Refused(_) = step {
                self.looked(all, readable)?;
            }
            let news = self.told().report.step(name, &step, Utc::now());
            log_all(news.lines);
            if let Dispatch::Away(_) = step {
                self.write();
                return Ok(false);
            }
            all = rest;
        }
        self.looked(all, readable)?;
        self.write();
        Ok(true)
    }

    fn looked(&self, waiting: &[EntryName], readable: usize) -> Result<(), SpoolError> {
        let aside = refused(&self.route.dir)?;
        self.told().report.looked(waiting, readable, &aside);
        Ok(())
    }

    /// Tells the server how the kiosk is, where that is due. Whether it was there.
    fn tell(&self, teller: &mut Teller, server: &mut Server) -> bool {
        let due = !self.told().report.is_there();
        match self.asks(|| teller.tell(&self.route, server, due, None)) {
            Ok(()) => {
                let line = self.told().report.there(Utc::now());
                log_all(line);
                self.write();
                true
            }
            Err(error) => {
                self.is_away(away(&error), &error.cause);
                false
            }
        }
    }

    /// A server that answers and takes no declarations is told how many wait: desks see it there.
    fn complain(&self, teller: &mut Teller, server: &mut Server) {
        let away = self.told().report.away_for();
        if let Some(away @ (Away::Quota | Away::Full)) = away {
            // It may not take that either.
            let _ = self.asks(|| teller.tell(&self.route, server, false, Some(away)));
        }
    }

    fn is_away(&self, why: Away, cause: &str) {
        let line = self.told().report.away(why, Utc::now());
        log_all(line.map(|line| format!("{line} ({cause})")));
        self.write();
    }

    fn asks<T>(&self, asks: impl FnOnce() -> T) -> T {
        self.told().asked = Some(Instant::now());
        let answer = asks();
        self.told().asked = None;
        answer
    }

    /// A server that hangs is told of, too.
    fn watch_over(&self) {
        let asked = self.told().asked;
        if asked.is_some_and(|asked| asked.elapsed() > PATIENCE) {
            self.is_away(Away::Unconfirmed, "no answer");
        }
    }

    fn write(&self) {
        let document = self.told().report.document(&self.route.kiosk);
        if let Some(text) = document {
            // A spool that takes none is told of by the kiosk itself.
            let _ = status::keep(&self.route.dir, &whose(&self.route.kiosk), &text);
        }
    }
}

fn whose(kiosk: &str) -> Whose {
    Whose {
        kiosk: kiosk.to_owned(),
        side: Side::Forwarder,
    }
}

/// One line each, for the journal.
fn log_all(lines: impl IntoIterator<Item = String>) {
    for line in lines {
        let _ = writeln!(io::stderr(), "uketsuke: {line}");
    }
}
