//! Two threads that listen, one to the terminal and one to the supervisor, and one channel into which
//! both speak. On threads, so that half an escape sequence never stops the clock.

use std::io;
use std::os::unix::net::UnixStream;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread;

use ratatui::crossterm::event;

use crate::supervisor::wire::{Answer, Filled, Frames};
use crate::terminal::{Input, Keys};

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
/// process began.
pub(super) fn first(socket: &UnixStream) -> io::Result<bool> {
    let mut frames = Frames::default();
    let mut socket = socket;
    loop {
        match frames.take()? {
            Some(Answer::Ready { spool_ok }) => return Ok(spool_ok),
            Some(_) => return Err(io::ErrorKind::InvalidData.into()),
            None => {}
        }
        if frames.fill(&mut socket)? == Filled::Ended {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
    }
}

pub(super) fn listen(socket: UnixStream, keys: Keys) -> io::Result<Receiver<Heard>> {
    let (voice, ears) = channel();
    let terminal = Voice(voice.clone());
    let supervisor = Voice(voice);
    thread::Builder::new()
        .name("input".to_owned())
        .spawn(move || hear_terminal(&terminal, keys))?;
    thread::Builder::new()
        .name("supervisor".to_owned())
        .stack_size(256 * 1024)
        .spawn(move || hear_supervisor(&supervisor, socket))?;
    Ok(ears)
}

/// Speaks into the channel, and says so when it falls silent, even by a panic.
struct Voice(Sender<Heard>);

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

fn hear_terminal(voice: &Voice, keys: Keys) {
    while let Ok(event) = event::read() {
        if let Some(input) = keys.read(event)
            && !voice.say(Heard::Input(input))
        {
            return;
        }
    }
}

fn hear_supervisor(voice: &Voice, mut socket: UnixStream) {
    let mut frames = Frames::default();
    while frames
        .fill(&mut socket)
        .is_ok_and(|filled| filled == Filled::More)
    {
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
    }
}
