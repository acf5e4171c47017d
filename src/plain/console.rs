//! Standard input and output as the supervisor holds them in plain mode. On a console what a patient read and typed
//! is wiped when the visit ends, scrollback too; a pipe keeps what was written to it.

use std::fs::File;
use std::io::{self, Write as _};

use rustix::stdio::{stdin, stdout};
use rustix::termios::{
    LocalModes, OptionalActions, QueueSelector, SpecialCodeIndex, Termios, isatty, tcdrain,
    tcflush, tcgetattr, tcsetattr,
};

use super::transcript::Fresh;
use crate::flow::{Kiosk, Overlay};

const WIPE: &str = "\x1b[H\x1b[2J\x1b[3J";

/// When no worker comes up. The only sentence the supervisor has: its texts may be what is broken.
const OUT_OF_SERVICE: &str = "受付の人に声をかけてください。\nPlease ask at the reception desk.\n";

/// A special character that a terminal does not know.
const NONE: u8 = 0;

/// The console, or the pipes, until it is dropped.
pub(crate) struct Console {
    output: File,
    /// How the terminal was, if there is one.
    before: Option<Termios>,
}

impl Console {
    /// At a kiosk (and not in a try-out) no key of a terminal ends the program.
    pub(crate) fn take(kiosk: bool) -> io::Result<Self> {
        let before = if isatty(stdin()) {
            Some(tcgetattr(stdin())?)
        } else {
            None
        };
        if let Some(before) = &before
            && kiosk
        {
            let mut modes = before.clone();
            modes.local_modes.remove(LocalModes::ISIG);
            modes.special_codes[SpecialCodeIndex::VEOF] = NONE;
            tcsetattr(stdin(), OptionalActions::Flush, &modes)?;
        }
        let mut console = Self {
            output: File::from(stdout().try_clone_to_owned()?),
            before,
        };
        console.wipe();
        Ok(console)
    }

    /// Erases everything on a console. Errors mean that it is gone.
    pub(crate) fn wipe(&mut self) {
        if isatty(&self.output) {
            let _ = self.output.write_all(WIPE.as_bytes());
            let _ = tcdrain(&self.output);
        }
        if self.before.is_some() {
            // What the last patient typed is not for the next one.
            let _ = tcflush(stdin(), QueueSelector::IFlush);
        }
    }

    /// Says in two languages that reception helps.
    pub(crate) fn out_of_service(&mut self) {
        let _ = self.output.write_all(OUT_OF_SERVICE.as_bytes());
    }
}

impl Drop for Console {
    fn drop(&mut self) {
        // Staff ended it from the page on which nothing is echoed.
        echo(true);
        if let Some(before) = &self.before {
            let _ = tcsetattr(stdin(), OptionalActions::Flush, before);
        }
    }
}

/// Writes what is new, and the prompt. A pipe gets it on a line of its own: whoever drives the kiosk waits for it.
pub(crate) fn write(output: &mut File, text: &str, kiosk: &Kiosk, news: Fresh) -> io::Result<()> {
    if news == Fresh::Time && text.is_empty() {
        return Ok(());
    }
    echo(!matches!(kiosk.overlay(), Some(Overlay::StaffPin(_))));
    let prompt = if isatty(&*output) { "> " } else { ">\n" };
    output.write_all(text.as_bytes())?;
    output.write_all(prompt.as_bytes())
}

/// Whether what is typed is seen: on a console it is not while staff type their PIN.
pub(crate) fn echo(shown: bool) {
    if !isatty(stdout()) {
        return;
    }
    if let Ok(mut modes) = tcgetattr(stdout())
        && modes.local_modes.contains(LocalModes::ECHO) != shown
    {
        modes.local_modes.set(LocalModes::ECHO, shown);
        let _ = tcsetattr(stdout(), OptionalActions::Drain, &modes);
    }
}
