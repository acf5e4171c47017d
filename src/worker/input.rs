//! What the worker hears: the terminal and the supervisor, in one poll(2). Reads of the terminal never block, so
//! that half an escape sequence never stops the clock.

use std::io;
use std::os::fd::AsFd;
use std::time::Duration;

use rustix::event::{PollFd, PollFlags};
use zeroize::Zeroizing;

use crate::flow::Tries;
use crate::graphics::Graphics;
use crate::ipc::{Channel, WireResponse};
use crate::plain::{LineReader, Typed};
use crate::system::poll;
use crate::terminal::{Input, InputReader, KeyBindings};

pub(super) enum Incoming {
    Input(Input),
    /// The patient, by a line; none if there will be no more.
    Line(Option<Zeroizing<String>>),
    Answer(WireResponse),
    /// One of them cannot be heard any more.
    Lost,
}

/// What a worker begins with.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Start {
    /// How the terminal shows pictures, if that is known.
    pub(super) graphics: Option<Graphics>,
    /// Whether declarations can be kept.
    pub(super) spool_ok: bool,
    /// The wrong PINs so far.
    pub(super) tries: Tries,
}

/// Waits for the supervisor's first words. They have been sent before this process began.
pub(super) fn first(channel: &Channel) -> io::Result<Start> {
    let Some(WireResponse::Graphics(graphics)) = channel.receive()? else {
        return Err(io::ErrorKind::InvalidData.into());
    };
    let Some(WireResponse::Ready { spool_ok, tries }) = channel.receive()? else {
        return Err(io::ErrorKind::InvalidData.into());
    };
    Ok(Start {
        graphics,
        spool_ok,
        tries,
    })
}

/// What the worker waits for: the supervisor, and the patient.
pub(super) struct EventSource {
    channel: Channel,
    source: InputSource,
}

/// Where the patient is heard.
enum InputSource {
    Glass(Box<InputReader>, KeyBindings),
    Lines(LineReader),
}

impl EventSource {
    /// Listens to the supervisor and to the terminal from now on.
    pub(super) fn open(channel: Channel, keys: KeyBindings) -> io::Result<Self> {
        Ok(Self {
            channel,
            source: InputSource::Glass(Box::new(InputReader::open()?), keys),
        })
    }

    /// The same, with lines in place of a terminal.
    pub(super) const fn of_lines(channel: Channel, lines: LineReader) -> Self {
        Self {
            channel,
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
        let patience = match &self.source {
            InputSource::Glass(reader, _) => reader.patience(),
            InputSource::Lines(_) => None,
        };
        let limit = limit.into_iter().chain(patience).min();
        let on = |fd| PollFd::from_borrowed_fd(fd, PollFlags::IN);
        let mut fds = vec![on(self.channel.as_fd())];
        match &self.source {
            InputSource::Glass(reader, _) => fds.extend(reader.fds().map(on)),
            InputSource::Lines(lines) if !hold => fds.push(on(lines.as_fd())),
            InputSource::Lines(_) => {}
        }
        poll::wait(&mut fds, limit)?;
        let supervisor = fds.first().is_some_and(|fd| !fd.revents().is_empty());
        let mut heard = Vec::new();
        if supervisor {
            let answer = self
                .channel
                .receive()
                .map(|told| told.map(Incoming::Answer));
            heard.extend(answer.unwrap_or(Some(Incoming::Lost)));
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_word_is_that_it_can_begin_and_what_comes_with_it_is_heard_later() {
        let (ours, theirs) = Channel::pair().unwrap();
        let tries = Tries {
            wrong: 2,
            locked_until: 77,
        };
        let ready = WireResponse::Ready {
            spool_ok: true,
            tries,
        };
        let spool = WireResponse::Spool { ok: false };
        for answer in [WireResponse::Graphics(None), ready, spool] {
            ours.send(&answer).unwrap();
        }
        let start = Start {
            graphics: None,
            spool_ok: true,
            tries,
        };
        assert_eq!(first(&theirs).unwrap(), start);
        assert!(first(&theirs).is_err(), "not a second time");
        drop(ours);
        assert!(first(&theirs).is_err(), "nobody there");
    }
}
