//! `uketsuke staff --plain`: the inbox as numbered lines, for a screen reader or a terminal that can do nothing else.
//! The same model as on the glass; lines come in, lines go out.

mod command;
mod obey;
mod spoken;

use std::collections::VecDeque;
use std::io::{self, Write as _};
use std::sync::Arc;
use std::sync::mpsc::{Receiver, RecvTimeoutError};
use std::time::Duration;

use rustix::termios::isatty;
use zeroize::Zeroizing;

use self::command::Command;
use super::event::{Effect, Event};
use super::input::{self, Incoming, JobSenders};
use super::model::Inbox;
use super::view::{InboxTexts, safe};
use super::{Action, InboxOptions, StaffMessage, Tone, harden};
use crate::flow::Key;
use crate::plain::{Console, Typed, echo};
use crate::system::clock::now;

/// What comes as soon as all of it is known.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Due {
    List,
    Declaration,
    Queue,
    /// How kiosks are, and what is no declaration.
    Notices,
    /// The one whose sheet was scanned.
    Scanned,
    /// Nothing: this is done with it.
    Act(Action),
}

/// Serves staff by lines until they or a signal end it.
pub fn run(options: InboxOptions) -> io::Result<()> {
    let ending = harden()?;
    let console = Console::take(false)?;
    let depot = Arc::clone(&options.depot);
    let (inbox, words, jobs, incoming) = options.open(ending, input::hear_lines()?)?;
    let mut desk = LineDesk {
        inbox,
        words,
        jobs,
        incoming,
        console,
        typed: VecDeque::new(),
        due: Some(Due::List),
        said: Vec::new(),
        standing: Vec::new(),
        is_hidden: false,
        is_ended: false,
        is_over: false,
    };
    desk.update(Event::Laid {
        rows: spoken::ROWS,
        most: 0,
    });
    desk.update(Event::Changed);
    let ended = desk.serve();
    // What was read out is not for the next one.
    desk.console.wipe();
    depot.leave();
    ended
}

struct LineDesk {
    inbox: Inbox,
    words: InboxTexts,
    jobs: JobSenders,
    incoming: Receiver<Incoming>,
    console: Console,
    /// Lines that nobody has looked at yet.
    typed: VecDeque<Typed>,
    due: Option<Due>,
    /// What was said besides, to say it once.
    said: Vec<String>,
    /// The same of what stands above the list, which is not said again with each line that is typed.
    standing: Vec<String>,
    is_hidden: bool,
    /// Whether no line comes any more.
    is_ended: bool,
    is_over: bool,
}

impl LineDesk {
    fn serve(&mut self) -> io::Result<()> {
        loop {
            self.act_on_due();
            self.speak()?;
            while !self.is_over && self.is_ready() {
                let Some(typed) = self.typed.pop_front() else {
                    break;
                };
                self.hear(typed);
                self.act_on_due();
                self.speak()?;
            }
            // Nobody types any more; what is on its way to the printer is waited for.
            let is_done = self.is_ended && self.is_ready() && self.inbox.prints.left() == 0;
            if self.is_over || is_done {
                return Ok(());
            }
            let limit = self.inbox.deadline();
            let limit = limit.map(|at| Duration::from_millis(at.saturating_sub(now().ms)));
            let incoming = self.incoming.recv_timeout(limit.unwrap_or(Duration::MAX));
            self.update(Event::Clock(now()));
            match incoming {
                Ok(Incoming::Line(line)) => self.typed.push_back(line),
                Ok(Incoming::Called) => self.update(Event::Called),
                Ok(Incoming::Changed) => self.update(Event::Changed),
                Ok(Incoming::Answer(answer)) => self.update(Event::Answer(answer)),
                Ok(Incoming::End) => self.is_over = true,
                Ok(Incoming::Input(_)) | Err(RecvTimeoutError::Timeout) => {}
                Ok(Incoming::Lost) | Err(RecvTimeoutError::Disconnected) => {
                    return Err(io::ErrorKind::BrokenPipe.into());
                }
            }
        }
    }

    /// Does what was to be done with a declaration, once that is read.
    fn act_on_due(&mut self) {
        match self.due {
            Some(Due::Act(action)) if self.has_answers() => {
                self.due = None;
                self.press_if(action);
            }
            Some(Due::Scanned) if self.has_answers() => self.open_scanned(),
            _ => {}
        }
    }

    /// Whether the disk has nothing more to answer, or takes too long.
    const fn has_answers(&self) -> bool {
        self.inbox.disk.is_idle() || self.inbox.disk.is_slow()
    }

    /// Whether what is to be read out is known.
    fn is_known(&self) -> bool {
        let kiosks = &self.inbox.kiosks;
        let waits = self.due == Some(Due::Notices) && !kiosks.is_settled(self.inbox.now.ms);
        self.has_answers() && !waits
    }

    /// Whether all that was asked for is known, so that the next line can be looked at.
    const fn is_ready(&self) -> bool {
        self.due.is_none() && self.has_answers()
    }

    fn update(&mut self, event: Event) {
        for effect in self.inbox.update(event) {
            match effect {
                Effect::Leave => self.is_over = true,
                Effect::Ring if isatty(io::stdout()) => drop(io::stdout().write_all(b"\x07")),
                Effect::Ring => {}
                Effect::Do(job) => self.jobs.send(job),
            }
        }
    }

    fn press(&mut self, action: Action) {
        self.update(Event::Press(Some(action)));
    }

    /// Says what is new, and asks for the next line.
    fn speak(&mut self) -> io::Result<()> {
        let mut lines = Zeroizing::new(Vec::new());
        let is_known = self.is_known();
        let (words, inbox) = (&self.words, &self.inbox);
        let is_hidden = inbox.lock.is_hidden();
        if is_hidden && !self.is_hidden {
            self.console.wipe();
        }
        self.is_hidden = is_hidden;
        if is_known {
            match self.due.take() {
                Some(Due::List) => lines.extend(spoken::list(words, inbox)),
                Some(Due::Declaration) => lines.extend(spoken::declaration(words, inbox)),
                Some(Due::Queue) => lines.extend(spoken::queue(words, inbox)),
                Some(Due::Notices) => lines.extend(spoken::notices(words, inbox)),
                Some(Due::Act(_) | Due::Scanned) | None => {}
            }
        }
        let standing = spoken::standing(words, inbox);
        let new = standing.iter().filter(|line| !self.standing.contains(line));
        lines.extend(new.cloned());
        self.standing = standing;
        let besides = spoken::besides(words, inbox);
        let new = besides.iter().filter(|line| !self.said.contains(line));
        lines.extend(new.cloned());
        self.said = besides;
        if lines.is_empty() {
            return Ok(());
        }
        echo(!self.inbox.lock.takes_pin());
        let lines: Zeroizing<Vec<String>> =
            Zeroizing::new(lines.iter().map(|line| safe(line)).collect());
        let mut text = Zeroizing::new(lines.join("\n"));
        text.push_str(if isatty(io::stdout()) {
            "\n> "
        } else {
            "\n>\n"
        });
        let mut output = io::stdout().lock();
        output.write_all(text.as_bytes())?;
        output.flush()
    }

    fn say(&mut self, key: &str) {
        // It is said whatever was said before.
        self.said.clear();
        self.inbox.tell(Tone::Calm, StaffMessage::new(key, []));
    }

    fn hear(&mut self, typed: Typed) {
        let Typed::Line(line) = typed else {
            self.is_ended = true;
            return;
        };
        self.said.clear();
        let command = command::read(&self.words, &line);
        // Whoever calls is no secret: it is answered whatever is hidden.
        if let Some((Command::Come, about)) = &command {
            return self.come(about);
        }
        let scanned = line.trim().strip_prefix(['/', '／']);
        if self.inbox.lock.takes_pin() {
            if scanned.is_none() {
                self.try_pin(&line);
            }
            return;
        }
        let was_hidden = self.inbox.lock.is_hidden();
        self.update(Event::Press(None));
        match (scanned, command) {
            (Some(code), _) => self.scan(code),
            _ if was_hidden => self.due = Some(Due::List),
            (None, Some((command, about))) => self.obey(command, &about),
            (None, None) => self.say("inbox-lines-unknown"),
        }
    }

    fn try_pin(&mut self, line: &str) {
        self.update(Event::Key(Key::Escape));
        for digit in line.chars() {
            self.update(Event::Key(Key::Char(digit)));
        }
        self.update(Event::Key(Key::Enter));
        self.due = Some(Due::List);
    }
}
