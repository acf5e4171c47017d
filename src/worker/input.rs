//! What the worker hears: the terminal and the supervisor, in one poll(2). Reads of the terminal never block, so
//! that half an escape sequence never stops the clock.

use std::io;
use std::os::fd::AsFd;
use std::os::unix::net::UnixStream;
use std::time::Duration;

use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::io::Errno;

use crate::flow::Tries;
use crate::ipc::{Answer, Filled, Frames};
use crate::terminal::{Input, Keys, Reader};

/// Something from outside.
pub(super) enum Heard {
    /// The patient.
    Input(Input),
    /// The supervisor.
    Answer(Answer),
    /// One of them cannot be heard any more.
    Lost,
}

/// Waits for the supervisor's first word: whether declarations can be kept, and the wrong PINs so far. It has
/// been sent before this process began, and others may have come along with it: they are in the frames.
pub(super) fn first(socket: &UnixStream) -> io::Result<(bool, Tries, Frames)> {
    let mut frames = Frames::default();
    let mut socket = socket;
    loop {
        match frames.take()? {
            Some(Answer::Ready { spool_ok, tries }) => return Ok((spool_ok, tries, frames)),
            Some(_) => return Err(io::ErrorKind::InvalidData.into()),
            None => {}
        }
        if frames.fill(&mut socket)? == Filled::Ended {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
    }
}

/// Ears for both.
pub(super) struct Ears {
    socket: UnixStream,
    frames: Frames,
    reader: Reader,
    keys: Keys,
}

impl Ears {
    /// Listens to both from now on. The frames are those of [`first`].
    pub(super) fn open(socket: UnixStream, frames: Frames, keys: Keys) -> io::Result<Self> {
        Ok(Self {
            socket,
            frames,
            reader: Reader::open()?,
            keys,
        })
    }

    /// Sleeps until something is heard; nothing if this much time passes first.
    pub(super) fn listen(&mut self, limit: Option<Duration>) -> io::Result<Vec<Heard>> {
        let mut heard = answers(&mut self.frames);
        if !heard.is_empty() {
            return Ok(heard);
        }
        let limit = limit.into_iter().chain(self.reader.patience()).min();
        let timeout = limit.and_then(|limit| Timespec::try_from(limit).ok());
        let [terminal, resized] = self.reader.fds();
        let mut fds = [terminal, resized, self.socket.as_fd()]
            .map(|fd| PollFd::from_borrowed_fd(fd, PollFlags::IN));
        match poll(&mut fds, timeout.as_ref()) {
            Ok(_) => {}
            Err(Errno::INTR) => return Ok(heard),
            Err(error) => return Err(error.into()),
        }
        let [.., supervisor] = &fds;
        if !supervisor.revents().is_empty() {
            match self.frames.fill(&mut self.socket) {
                Ok(Filled::More) => heard.extend(answers(&mut self.frames)),
                Ok(Filled::Ended) | Err(_) => heard.push(Heard::Lost),
            }
        }
        let said = self.reader.hear(self.keys, &mut |input| {
            heard.push(Heard::Input(input));
        });
        if said.is_err() {
            heard.push(Heard::Lost);
        }
        Ok(heard)
    }
}

/// All whole frames.
fn answers(frames: &mut Frames) -> Vec<Heard> {
    let mut heard = Vec::new();
    loop {
        match frames.take() {
            Ok(Some(answer)) => heard.push(Heard::Answer(answer)),
            Ok(None) => return heard,
            Err(_) => {
                heard.push(Heard::Lost);
                return heard;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use std::io::Write as _;

    use super::*;
    use crate::ipc::Frame;

    #[test]
    fn what_comes_along_with_the_first_word_is_heard_too() {
        let (ours, mut theirs) = UnixStream::pair().unwrap();
        let tries = Tries {
            wrong: 2,
            locked_until: 77,
        };
        let ready = Answer::Ready {
            spool_ok: true,
            tries,
        };
        let mut bytes = ready.frame().unwrap().to_vec();
        bytes.extend_from_slice(&Answer::Spool { ok: false }.frame().unwrap());
        theirs.write_all(&bytes).unwrap();
        drop(theirs);
        let (ready, told, mut frames) = first(&ours).unwrap();
        assert_eq!((ready, told), (true, tries));
        assert!(matches!(
            answers(&mut frames).as_slice(),
            [Heard::Answer(Answer::Spool { ok: false })]
        ));
    }
}
