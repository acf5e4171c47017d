//! What the worker hears: the terminal and the supervisor, in one poll(2). Reads of the terminal never block, so
//! that half an escape sequence never stops the clock.

use std::io;
use std::os::fd::AsFd;
use std::os::unix::net::UnixStream;
use std::time::Duration;

use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::io::Errno;
use zeroize::Zeroizing;

use crate::flow::Tries;
use crate::ipc::{Filled, Frames, WireResponse};
use crate::plain::{LineReader, Typed};
use crate::terminal::{Input, InputReader, KeyBindings};

pub(super) enum Incoming {
    Input(Input),
    /// The patient, by a line; none if there will be no more.
    Line(Option<Zeroizing<String>>),
    Answer(WireResponse),
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
            Some(WireResponse::Ready { spool_ok, tries }) => return Ok((spool_ok, tries, frames)),
            Some(_) => return Err(io::ErrorKind::InvalidData.into()),
            None => {}
        }
        if frames.fill(&mut socket)? == Filled::Ended {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
    }
}

/// Ears for both.
pub(super) struct EventSource {
    socket: UnixStream,
    frames: Frames,
    source: InputSource,
}

/// Where the patient is heard.
enum InputSource {
    Glass(Box<InputReader>, KeyBindings),
    Lines(LineReader),
}

impl EventSource {
    /// Listens to the supervisor and to the terminal from now on. The frames are those of [`first`].
    pub(super) fn open(socket: UnixStream, frames: Frames, keys: KeyBindings) -> io::Result<Self> {
        Ok(Self {
            socket,
            frames,
            source: InputSource::Glass(Box::new(InputReader::open()?), keys),
        })
    }

    /// The same, with lines in place of a terminal.
    pub(super) const fn of_lines(socket: UnixStream, frames: Frames, lines: LineReader) -> Self {
        Self {
            socket,
            frames,
            source: InputSource::Lines(lines),
        }
    }

    /// Sleeps until something is heard; nothing if this much time passes first. Lines can wait (`hold`): they
    /// were written for a page that is not there yet.
    pub(super) fn listen(
        &mut self,
        limit: Option<Duration>,
        hold: bool,
    ) -> io::Result<Vec<Incoming>> {
        let mut heard = answers(&mut self.frames);
        if !heard.is_empty() {
            return Ok(heard);
        }
        let patience = match &self.source {
            InputSource::Glass(reader, _) => reader.patience(),
            InputSource::Lines(_) => None,
        };
        let limit = limit.into_iter().chain(patience).min();
        let timeout = limit.and_then(|limit| Timespec::try_from(limit).ok());
        let on = |fd| PollFd::from_borrowed_fd(fd, PollFlags::IN);
        let mut fds = vec![on(self.socket.as_fd())];
        match &self.source {
            InputSource::Glass(reader, _) => fds.extend(reader.fds().map(on)),
            InputSource::Lines(lines) if !hold => fds.push(on(lines.as_fd())),
            InputSource::Lines(_) => {}
        }
        match poll(&mut fds, timeout.as_ref()) {
            Ok(_) => {}
            Err(Errno::INTR) => return Ok(heard),
            Err(error) => return Err(error.into()),
        }
        let supervisor = fds.first().is_some_and(|fd| !fd.revents().is_empty());
        if supervisor {
            match self.frames.fill(&mut self.socket) {
                Ok(Filled::More) => heard.extend(answers(&mut self.frames)),
                Ok(Filled::Ended) | Err(_) => heard.push(Incoming::Lost),
            }
        }
        match &mut self.source {
            InputSource::Glass(reader, keys) => {
                let said = reader.hear(*keys, &mut |input| heard.push(Incoming::Input(input)));
                if said.is_err() {
                    heard.push(Incoming::Lost);
                }
            }
            // One at a time: the next one may be for another page.
            InputSource::Lines(lines) if !hold && heard.is_empty() => {
                heard.extend(lines.next()?.map(|typed| {
                    Incoming::Line(match typed {
                        Typed::Line(line) => Some(line),
                        Typed::End => None,
                    })
                }));
            }
            InputSource::Lines(_) => {}
        }
        Ok(heard)
    }
}

/// All whole frames.
fn answers(frames: &mut Frames) -> Vec<Incoming> {
    let mut heard = Vec::new();
    loop {
        match frames.take() {
            Ok(Some(answer)) => heard.push(Incoming::Answer(answer)),
            Ok(None) => return heard,
            Err(_) => {
                heard.push(Incoming::Lost);
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
        let ready = WireResponse::Ready {
            spool_ok: true,
            tries,
        };
        let mut bytes = ready.frame().unwrap().to_vec();
        bytes.extend_from_slice(&WireResponse::Spool { ok: false }.frame().unwrap());
        theirs.write_all(&bytes).unwrap();
        drop(theirs);
        let (ready, told, mut frames) = first(&ours).unwrap();
        assert_eq!((ready, told), (true, tries));
        assert!(matches!(
            answers(&mut frames).as_slice(),
            [Incoming::Answer(WireResponse::Spool { ok: false })]
        ));
    }
}
