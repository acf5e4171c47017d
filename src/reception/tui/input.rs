//! Everything that the inbox hears, in one channel: the terminal, the spool, the clerk, signals. Each on
//! a thread that sleeps until it has something to say. Must not know what follows from it.

use std::io;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread;

use rustix::event::{PollFd, PollFlags, poll};
use rustix::io::Errno;

use super::event::{Job, JobResult};
use super::jobs::JobRunner;
use super::watch::watch;
use crate::system::signals::ShutdownSignals;
use crate::terminal::{Input, InputReader, KeyBindings};

pub(super) enum Incoming {
    Input(Input),
    /// Something in the spool may be different.
    Changed,
    /// The clerk has done something.
    Answer(JobResult),
    /// The terminal is gone, or a signal asks to end.
    End,
    /// A thread has fallen silent that never should.
    Lost,
}

/// Says so when it falls silent, even by a panic.
struct EventSender(Sender<Incoming>, Option<Incoming>);

impl EventSender {
    fn say(&self, heard: Incoming) -> bool {
        self.0.send(heard).is_ok()
    }
}

impl Drop for EventSender {
    fn drop(&mut self) {
        if let Some(last) = self.1.take() {
            let _ = self.0.send(last);
        }
    }
}

pub(super) struct Desks {
    /// Whatever is of the disk.
    pub(super) spool: Sender<Job>,
    /// Printing, which may take its time.
    pub(super) printer: Sender<Job>,
}

/// Listens from now on.
pub(super) fn listen(
    clerk: JobRunner,
    ending: ShutdownSignals,
) -> io::Result<(Desks, Receiver<Incoming>)> {
    let (voice, ears) = channel();
    let dir = clerk.dir.clone();
    let spawn = |name: &str, last: Incoming, work: Box<dyn FnOnce(&EventSender) + Send>| {
        let voice = EventSender(voice.clone(), Some(last));
        thread::Builder::new()
            .name(name.to_owned())
            .spawn(move || work(&voice))
            .map(drop)
    };
    let clerk = Arc::new(clerk);
    let desk = |name: &str| {
        let (tasks, todo) = channel::<Job>();
        let clerk = Arc::clone(&clerk);
        let work = move |voice: &EventSender| {
            for task in todo {
                if !voice.say(Incoming::Answer(clerk.work(task))) {
                    return;
                }
            }
        };
        spawn(name, Incoming::Lost, Box::new(work)).map(|()| tasks)
    };
    let desks = Desks {
        spool: desk("clerk")?,
        printer: desk("printer")?,
    };
    let look = move |voice: &EventSender| watch(&dir, &|| voice.say(Incoming::Changed));
    spawn("spool", Incoming::Lost, Box::new(look))?;
    let mut reader = InputReader::open()?;
    // Ctrl+C ends: this is the PC of staff.
    let keys = KeyBindings {
        exit: None,
        trial: true,
    };
    let hear = move |voice: &EventSender| {
        reader.follow(keys, &mut |input| voice.say(Incoming::Input(input)));
    };
    spawn("input", Incoming::End, Box::new(hear))?;
    let end = move |_: &EventSender| {
        let mut signal = [PollFd::new(&ending, PollFlags::IN)];
        while poll(&mut signal, None) == Err(Errno::INTR) {}
    };
    spawn("signals", Incoming::End, Box::new(end))?;
    Ok((desks, ears))
}
