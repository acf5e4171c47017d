//! Listens to the terminal: reads that never block, and a limit for everything unfinished. Must not know what
//! the reports mean.

use std::fs::File;
use std::io::{self, Read as _};
use std::os::fd::{AsFd, BorrowedFd};
use std::os::unix::net::UnixStream;
use std::time::{Duration, Instant};

use rustix::event::{PollFd, PollFlags};
use rustix::fs::{Mode, OFlags, open};
use rustix::stdio::stdout;
use rustix::termios::ttyname;
use signal_hook::consts::SIGWINCH;
use signal_hook::low_level::pipe;
use zeroize::Zeroizing;

use super::keys::{Input, KeyBindings};
use super::parser::{Half, Parser};
use super::report::InputReport;
use crate::system::poll;

/// One terminal, heard from now on.
pub struct InputReader {
    terminal: File,
    resized: UnixStream,
    parser: Parser,
    /// What is unfinished, and since when.
    half: Option<(Half, Instant)>,
    bytes: Zeroizing<Vec<u8>>,
}

impl InputReader {
    /// The terminal on standard output. Opened anew: not blocking must hold for this reader only.
    pub fn open() -> io::Result<Self> {
        let flags = OFlags::RDONLY | OFlags::NONBLOCK | OFlags::NOCTTY | OFlags::CLOEXEC;
        let name = ttyname(stdout(), Vec::new());
        let opened = name.and_then(|name| open(name, flags, Mode::empty()));
        // Where its name leads nowhere, as in a container, it has another one.
        let terminal = opened.or_else(|_| open("/dev/tty", flags, Mode::empty()))?;
        let (resized, theirs) = UnixStream::pair()?;
        resized.set_nonblocking(true)?;
        pipe::register(SIGWINCH, theirs)?;
        Ok(Self {
            terminal: terminal.into(),
            resized,
            parser: Parser::default(),
            half: None,
            bytes: Zeroizing::new(vec![0; 4096]),
        })
    }

    /// Says what these keys make of everything that comes, until nobody heeds it (`say` is false) or the
    /// terminal is gone.
    pub fn follow(&mut self, keys: KeyBindings, say: &mut dyn FnMut(Input) -> bool) {
        let mut heeded = true;
        while heeded {
            let limit = self.patience();
            let mut fds = self
                .fds()
                .map(|fd| PollFd::from_borrowed_fd(fd, PollFlags::IN));
            let mut say = |input| heeded &= say(input);
            let heard = poll::wait(&mut fds, limit).and_then(|_| self.hear(keys, &mut say));
            if heard.is_err() {
                return;
            }
        }
    }

    /// What to wait for until there may be something to hear.
    pub fn fds(&self) -> [BorrowedFd<'_>; 2] {
        [self.terminal.as_fd(), self.resized.as_fd()]
    }

    /// How long the unfinished may still wait for its end: then, too, there is something to hear.
    pub fn patience(&self) -> Option<Duration> {
        self.half.map(|(half, since)| left(half, since))
    }

    /// Says what these keys make of what is there, without waiting. An error means that the terminal is gone.
    pub fn hear(&mut self, keys: KeyBindings, say: &mut dyn FnMut(Input)) -> io::Result<()> {
        if self.was_resized() {
            say(Input::Resize);
        }
        let mut report = |report| keys.read(report).into_iter().for_each(&mut *say);
        self.read(&mut report)?;
        let now = self.parser.half();
        let same = |(half, _): &(Half, Instant)| now.is_some_and(|now| now.number == half.number);
        let since = self
            .half
            .filter(same)
            .map_or_else(Instant::now, |(_, since)| since);
        self.half = now.map(|half| (half, since));
        if now.is_some_and(|half| left(half, since).is_zero()) {
            self.parser.give_up(&mut report);
            self.half = None;
        }
        Ok(())
    }

    fn was_resized(&self) -> bool {
        // However often, it is one new size.
        let mut bytes = [0; 64];
        let mut any = false;
        while (&self.resized).read(&mut bytes).is_ok_and(|read| read > 0) {
            any = true;
        }
        any
    }

    fn read(&mut self, say: &mut dyn FnMut(InputReport)) -> io::Result<()> {
        match self.terminal.read(&mut self.bytes) {
            Ok(0) => Err(io::ErrorKind::UnexpectedEof.into()),
            Ok(length) => {
                let heard = self.bytes.get(..length).unwrap_or_default();
                self.parser.hear(heard, say);
                Ok(())
            }
            Err(error) => match error.kind() {
                io::ErrorKind::WouldBlock | io::ErrorKind::Interrupted => Ok(()),
                _ => Err(error),
            },
        }
    }
}

fn left(half: Half, since: Instant) -> Duration {
    half.patience.saturating_sub(since.elapsed())
}
