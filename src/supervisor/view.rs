//! What the supervisor holds of what patients see: the terminal, or standard input and output in plain mode.

use std::io;

use crate::plain::Console;
use crate::terminal::session::TerminalSession;

pub(super) enum PatientView {
    Glass(TerminalSession),
    Lines(Console),
}

impl PatientView {
    /// `plain`: as lines. `trial`: a try-out.
    pub(super) fn take(plain: bool, trial: bool) -> io::Result<Self> {
        if plain {
            return Ok(Self::Lines(Console::take(!trial)?));
        }
        Ok(Self::Glass(TerminalSession::take()?))
    }

    /// Erases everything, as far as it can be erased.
    pub(super) fn wipe(&mut self) {
        match self {
            Self::Glass(glass) => glass.wipe(),
            Self::Lines(console) => console.wipe(),
        }
    }

    /// Says in two languages that reception helps.
    pub(super) fn out_of_service(&mut self) {
        match self {
            Self::Glass(glass) => glass.out_of_service(),
            Self::Lines(console) => console.out_of_service(),
        }
    }
}
