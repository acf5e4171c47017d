//! Everything that comes to the inbox, in one channel: the terminal, the spool, results of jobs, signals. Each on
//! a thread that sleeps until it has something to send. Must not know what follows from it.

use std::io;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread;

use rustix::event::{PollFd, PollFlags};
use rustix::stdio::stdin;

use super::event::{Job, JobResult};
use super::jobs::JobRunner;
use crate::plain::{LineReader, Typed};
use crate::system::poll;
use crate::system::signals::ShutdownSignals;
use crate::terminal::{Input, InputReader, KeyBindings};

pub(super) enum Incoming {
    Input(Input),
    /// Staff typed a line, where the inbox is read as lines.
    Line(Typed),
    /// Something in the spool may be different.
    Changed,
    /// Something about calls may be different.
    Called,
    /// A job is done.
    Answer(JobResult),
    /// The terminal is gone, or a signal asks to end.
    End,
    /// A thread has fallen silent that never should.
    Lost,
}

/// Sends `last` on drop, also during a panic, so that the loop learns that the thread is gone.
pub(super) struct EventSender {
    sender: Sender<Incoming>,
    last: Option<Incoming>,
}

impl EventSender {
    /// Whether anybody still receives.
    fn send(&self, incoming: Incoming) -> bool {
        self.sender.send(incoming).is_ok()
    }
}

impl Drop for EventSender {
    fn drop(&mut self) {
        if let Some(last) = self.last.take() {
            self.send(last);
        }
    }
}

/// Each leads to a thread of its own.
pub(super) struct JobSenders {
    /// Whatever is of the disk.
    spool: Sender<Job>,
    /// Printing, which may take its time.
    printer: Sender<Job>,
    /// Calls, which wait for nothing else.
    calls: Sender<Job>,
}

impl JobSenders {
    /// Has it done. A thread that is gone has said so.
    pub(super) fn send(&self, job: Job) {
        let to = match job {
            Job::Print(..) => &self.printer,
            Job::Calls | Job::Come(_) | Job::Ask => &self.calls,
            _ => &self.spool,
        };
        drop(to.send(job));
    }
}

/// Sends what staff type, until the input ends.
pub(super) type Hear = Box<dyn FnOnce(&EventSender) + Send>;

/// Keys and the pointer of a terminal.
pub(super) fn hear_keys() -> io::Result<Hear> {
    let mut reader = InputReader::open()?;
    // Ctrl+C ends: this is the PC of staff.
    let keys = KeyBindings {
        exit: None,
        trial: true,
    };
    Ok(Box::new(move |sender| {
        reader.follow(keys, &mut |input| sender.send(Incoming::Input(input)));
    }))
}

/// Lines of standard input.
pub(super) fn hear_lines() -> io::Result<Hear> {
    let mut reader = LineReader::new(stdin().try_clone_to_owned()?);
    Ok(Box::new(move |sender| {
        loop {
            match reader.next() {
                Ok(Some(Typed::End)) | Err(_) => return,
                Ok(Some(line)) => {
                    if !sender.send(Incoming::Line(line)) {
                        return;
                    }
                }
                Ok(None) => {
                    let mut ready = [PollFd::new(&reader, PollFlags::IN)];
                    // What cannot be waited for is noticed by the next read.
                    let _ = poll::wait(&mut ready, None);
                }
            }
        }
    }))
}

/// Listens from now on.
pub(super) fn listen(
    runner: JobRunner,
    ending: ShutdownSignals,
    hear: Hear,
) -> io::Result<(JobSenders, Receiver<Incoming>)> {
    let (sender, incoming) = channel();
    let spawn = |name: &str, last: Incoming, work: Box<dyn FnOnce(&EventSender) + Send>| {
        let sender = EventSender {
            sender: sender.clone(),
            last: Some(last),
        };
        let thread = thread::Builder::new().name(name.to_owned());
        thread.spawn(move || work(&sender)).map(drop)
    };
    let runner = Arc::new(runner);
    let depot = Arc::clone(&runner.depot);
    let worker = |name: &str| {
        let (jobs, todo) = channel::<Job>();
        let runner = Arc::clone(&runner);
        let work = move |sender: &EventSender| {
            for job in todo {
                if !sender.send(Incoming::Answer(runner.work(job))) {
                    return;
                }
            }
        };
        spawn(name, Incoming::Lost, Box::new(work)).map(|()| jobs)
    };
    let jobs = JobSenders {
        spool: worker("jobs")?,
        printer: worker("printer")?,
        calls: worker("calls")?,
    };
    let desk = Arc::clone(&depot);
    let listen = move |sender: &EventSender| desk.listen(&|| sender.send(Incoming::Called));
    spawn("desk", Incoming::Lost, Box::new(listen))?;
    let look = move |sender: &EventSender| depot.watch(&|| sender.send(Incoming::Changed));
    spawn("spool", Incoming::Lost, Box::new(look))?;
    spawn("input", Incoming::Line(Typed::End), hear)?;
    let end = move |_: &EventSender| {
        let mut signal = [PollFd::new(&ending, PollFlags::IN)];
        while matches!(poll::wait(&mut signal, None), Ok(0)) {}
    };
    spawn("signals", Incoming::End, Box::new(end))?;
    Ok((jobs, incoming))
}
