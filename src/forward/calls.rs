//! Carries a call from the kiosk's spool to desks at the server, and their answer back, while the patient waits. What
//! cannot be carried now is not carried later: the kiosk asks people to come to the desk, and has withdrawn the call.
//!
//! To the kiosk this is a desk of its own machine, which listens while a desk at the server does.

use std::path::PathBuf;
use std::thread;
use std::time::{Duration, Instant};

use rustix::event::{PollFd, PollFlags};

use super::backoff::{Backoff, chance};
use super::route::Route;
use super::server::Server;
use crate::hospital::ServerError;
use crate::spool::calls::{self, Answer, CallName, Standing};
use crate::spool::desks::Desk;
use crate::spool::journal::Author;
use crate::spool::watch::FolderWatch;
use crate::system::poll;

/// How often it is asked whether a desk listens, and how often for an answer while a call stands.
const IDLE: Duration = Duration::from_secs(5);
const WAITING: Duration = Duration::from_millis(200);

/// A call that is not renewed is over at the server after so many seconds: the line was cut, or the kiosk is off.
const STANDS: i32 = 10;
const RENEWED: Duration = Duration::from_secs(4);

/// A thread of its own.
pub(super) struct CallRelay {
    dir: PathBuf,
    kiosk: String,
    server: Server,
    desk: Desk,
    author: Author,
    /// The call that the server knows, what it was told of it, and when.
    carried: Option<(CallName, String, Instant)>,
}

impl CallRelay {
    pub(super) fn new(route: &Route) -> Self {
        let author = Author::here();
        Self {
            dir: route.dir.clone(),
            kiosk: route.kiosk.clone(),
            server: Server::new(route.server.clone()),
            desk: Desk::new(&route.dir, &author),
            author,
            carried: None,
        }
    }

    pub(super) fn work(mut self) {
        let mut backoff = Backoff::default();
        loop {
            let watch = FolderWatch::of_calls(&self.dir).ok();
            let limit = if let Ok(stands) = self.look() {
                backoff.reset();
                if stands { WAITING } else { IDLE }
            } else {
                // Nobody would hear it. Why not, the other thread says.
                self.desk.pause();
                self.carried = None;
                backoff.failed(chance())
            };
            match watch {
                // Its own changes wake it as well: not at once.
                Some(watch) => {
                    let _ = poll::wait(&mut [PollFd::new(&watch, PollFlags::IN)], Some(limit));
                    thread::sleep(WAITING / 4);
                }
                None => thread::sleep(limit),
            }
        }
    }

    /// Whether a call stands.
    fn look(&mut self) -> Result<bool, ServerError> {
        let standing = calls::read(&self.dir);
        let mut own = standing
            .into_iter()
            .filter(|of| of.name.kiosk == self.kiosk);
        let call = own.next_back();
        self.carry(call.as_ref())?;
        let seq = call.as_ref().map_or(0, |call| number(&call.name));
        let row = self.server.ask(
            "SELECT listened, answer FROM uketsuke.call_state($1)",
            &[&seq],
        )?;
        let listened = row.as_ref().is_some_and(|row| row.get(0));
        if listened {
            let _ = self.desk.listen();
        } else {
            self.desk.pause();
        }
        let answer: Option<&str> = row.as_ref().and_then(|row| row.get(1));
        if let Some(call) = &call {
            self.answer(call, answer);
        }
        Ok(call.is_some())
    }

    /// Tells the server of a call that stands, and that one is over.
    fn carry(&mut self, call: Option<&Standing>) -> Result<(), ServerError> {
        let over = self
            .carried
            .take_if(|(name, ..)| call.is_none_or(|call| call.name != *name));
        if let Some((name, ..)) = over {
            self.server
                .ask("SELECT uketsuke.call_over($1)", &[&number(&name)])?;
        }
        let Some(call) = call else { return Ok(()) };
        let says = serde_json::to_string(&call.says).unwrap_or_default();
        let known = self
            .carried
            .as_ref()
            .is_some_and(|(_, told, at)| *told == says && at.elapsed() < RENEWED);
        if !known {
            let seq = number(&call.name);
            self.server
                .ask("SELECT uketsuke.call($1, $2, $3)", &[&seq, &says, &STANDS])?;
            self.carried = Some((call.name.clone(), says, Instant::now()));
        }
        Ok(())
    }

    /// Who comes, the kiosk does not learn: that somebody does is the answer.
    fn answer(&self, call: &Standing, answer: Option<&str>) {
        let all: &[Answer] = match answer {
            Some("coming") => &[Answer::Heard, Answer::Coming],
            Some("heard") => &[Answer::Heard],
            _ => &[],
        };
        for answer in all {
            let known = match answer {
                Answer::Heard => call.heard,
                Answer::Coming => call.coming.is_some(),
            };
            if !known {
                let _ = calls::answer(&self.dir, &call.name, *answer, &self.author);
            }
        }
    }
}

fn number(call: &CallName) -> i64 {
    i64::try_from(call.seq).unwrap_or(i64::MAX)
}
