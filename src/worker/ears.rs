//! Two threads that listen, one to the terminal and one to the supervisor, and one channel into which
//! both speak. On threads, so that half an escape sequence never stops the clock.

use std::io::{self, Read};
use std::os::unix::net::UnixStream;
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::thread;

use crate::supervisor::wire::{Answer, Filled, Frames};
use crate::terminal::{Input, Keys, Reader};

/// How much may wait to be taken. Whoever types faster waits too, in the terminal.
const WAITING: usize = 256;

/// Something from outside.
pub(super) enum Heard {
    /// The patient.
    Input(Input),
    /// The supervisor.
    Answer(Answer),
    /// One of them cannot be heard any more.
    Lost,
}

/// Waits for the supervisor's first word: whether declarations can be kept. It has been sent before this
/// process began, and others may have come along with it: they are in the frames.
pub(super) fn first(socket: &UnixStream) -> io::Result<(bool, Frames)> {
    let mut frames = Frames::default();
    let mut socket = socket;
    loop {
        match frames.take()? {
            Some(Answer::Ready { spool_ok }) => return Ok((spool_ok, frames)),
            Some(_) => return Err(io::ErrorKind::InvalidData.into()),
            None => {}
        }
        if frames.fill(&mut socket)? == Filled::Ended {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
    }
}

/// Listens to both from now on. The frames are those of [`first`].
pub(super) fn listen(
    socket: UnixStream,
    frames: Frames,
    keys: Keys,
) -> io::Result<Receiver<Heard>> {
    let mut reader = Reader::open()?;
    let (voice, ears) = sync_channel(WAITING);
    let terminal = Voice(voice.clone());
    let supervisor = Voice(voice);
    thread::Builder::new()
        .name("input".to_owned())
        .spawn(move || reader.follow(keys, &mut |input| terminal.say(Heard::Input(input))))?;
    thread::Builder::new()
        .name("supervisor".to_owned())
        .stack_size(256 * 1024)
        .spawn(move || hear_supervisor(&supervisor, socket, frames))?;
    Ok(ears)
}

/// Speaks into the channel, and says so when it falls silent, even by a panic.
struct Voice(SyncSender<Heard>);

impl Voice {
    fn say(&self, heard: Heard) -> bool {
        self.0.send(heard).is_ok()
    }
}

impl Drop for Voice {
    fn drop(&mut self) {
        let _ = self.0.send(Heard::Lost);
    }
}

fn hear_supervisor(voice: &Voice, mut socket: impl Read, mut frames: Frames) {
    loop {
        loop {
            match frames.take() {
                Ok(Some(answer)) => {
                    if !voice.say(Heard::Answer(answer)) {
                        return;
                    }
                }
                Ok(None) => break,
                Err(_) => return,
            }
        }
        if !matches!(frames.fill(&mut socket), Ok(Filled::More)) {
            return;
        }
    }
}

#[cfg(test)]
mod tests {
    use std::io::Write as _;

    use super::*;
    use crate::supervisor::wire::Frame;

    #[test]
    fn what_comes_along_with_the_first_word_is_heard_too() {
        let (ours, mut theirs) = UnixStream::pair().unwrap();
        let mut bytes = Answer::Ready { spool_ok: true }.frame().unwrap().to_vec();
        bytes.extend_from_slice(&Answer::Spool { ok: false }.frame().unwrap());
        theirs.write_all(&bytes).unwrap();
        drop(theirs);
        let (ready, frames) = first(&ours).unwrap();
        assert!(ready);
        let (voice, ears) = sync_channel(WAITING);
        hear_supervisor(&Voice(voice), ours, frames);
        assert!(matches!(
            ears.recv(),
            Ok(Heard::Answer(Answer::Spool { ok: false }))
        ));
    }
}
