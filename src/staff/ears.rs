//! Everything that the inbox hears, in one channel: the terminal, the spool, the clerk, signals. Each on
//! a thread that sleeps until it has something to say. Must not know what follows from it.

use std::io;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread;

use rustix::event::{PollFd, PollFlags, poll};
use rustix::io::Errno;

use super::clerk::Clerk;
use super::event::{Answer, Task};
use super::watch::watch;
use crate::system::signals::Ending;
use crate::terminal::{Input, Keys, Reader};

/// Something from outside.
pub(super) enum Heard {
    /// Staff.
    Input(Input),
    /// Something in the spool may be different.
    Changed,
    /// The clerk has done something.
    Answer(Answer),
    /// The terminal is gone, or a signal asks to end.
    End,
    /// A thread has fallen silent that never should.
    Lost,
}

/// Says so when it falls silent, even by a panic.
struct Voice(Sender<Heard>, Option<Heard>);

impl Voice {
    fn say(&self, heard: Heard) -> bool {
        self.0.send(heard).is_ok()
    }
}

impl Drop for Voice {
    fn drop(&mut self) {
        if let Some(last) = self.1.take() {
            let _ = self.0.send(last);
        }
    }
}

/// Where tasks go.
pub(super) struct Desks {
    /// Whatever is of the disk.
    pub(super) spool: Sender<Task>,
    /// Printing, which may take its time.
    pub(super) printer: Sender<Task>,
}

/// Listens from now on.
pub(super) fn listen(clerk: Clerk, ending: Ending) -> io::Result<(Desks, Receiver<Heard>)> {
    let (voice, ears) = channel();
    let dir = clerk.dir.clone();
    let spawn = |name: &str, last: Heard, work: Box<dyn FnOnce(&Voice) + Send>| {
        let voice = Voice(voice.clone(), Some(last));
        thread::Builder::new()
            .name(name.to_owned())
            .spawn(move || work(&voice))
            .map(drop)
    };
    let clerk = Arc::new(clerk);
    let desk = |name: &str| {
        let (tasks, todo) = channel::<Task>();
        let clerk = Arc::clone(&clerk);
        let work = move |voice: &Voice| {
            for task in todo {
                if !voice.say(Heard::Answer(clerk.work(task))) {
                    return;
                }
            }
        };
        spawn(name, Heard::Lost, Box::new(work)).map(|()| tasks)
    };
    let desks = Desks {
        spool: desk("clerk")?,
        printer: desk("printer")?,
    };
    let look = move |voice: &Voice| watch(&dir, &|| voice.say(Heard::Changed));
    spawn("spool", Heard::Lost, Box::new(look))?;
    let mut reader = Reader::open()?;
    // Ctrl+C ends: this is the PC of staff.
    let keys = Keys {
        exit: None,
        trial: true,
    };
    let hear = move |voice: &Voice| {
        reader.follow(keys, &mut |input| voice.say(Heard::Input(input)));
    };
    spawn("input", Heard::End, Box::new(hear))?;
    let end = move |_: &Voice| {
        let mut signal = [PollFd::new(&ending, PollFlags::IN)];
        while poll(&mut signal, None) == Err(Errno::INTR) {}
    };
    spawn("signals", Heard::End, Box::new(end))?;
    Ok((desks, ears))
}
