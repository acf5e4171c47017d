//! The terminal as the supervisor (or the inbox) holds it: raw for life, and wiped whenever a worker is
//! gone. Must not know what was on it.

use std::fs::File;
use std::io::{self, Write};

use ratatui::crossterm::cursor::{Hide, MoveTo, Show};
use ratatui::crossterm::event::{DisableBracketedPaste, EnableBracketedPaste};
use ratatui::crossterm::queue;
use ratatui::crossterm::style::{Attribute, Print, SetAttribute};
use ratatui::crossterm::terminal::{
    Clear, ClearType, EnableLineWrap, EnterAlternateScreen, LeaveAlternateScreen,
};
use rustix::stdio::stdin;
use rustix::termios::{
    OptionalActions, QueueSelector, Termios, isatty, tcdrain, tcflush, tcgetattr, tcsetattr,
};

use crate::terminal;

/// Buttons reported with SGR coordinates. Crossterm's own command asks for motion too: nothing here hovers,
/// and every report would wake the worker.
const BUTTONS_ON: &str = "\x1b[?1000h\x1b[?1006h";
const BUTTONS_OFF: &str = "\x1b[?1006l\x1b[?1000l";

/// After a sixel picture the cursor stays in its last row. Below it, where xterm and older foots (1.13) put the cursor,
/// a picture at the bottom of the glass would scroll all of it.
const STAY_BESIDE_PICTURES: &str = "\x1b[?8452h";
const GO_BELOW_PICTURES: &str = "\x1b[?8452l";

/// Alternate screen, empty; no cursor; pasted text marked as such.
fn enter(bytes: &mut Vec<u8>) -> io::Result<()> {
    queue!(
        bytes,
        EnterAlternateScreen,
        SetAttribute(Attribute::Reset),
        Clear(ClearType::All),
        Clear(ClearType::Purge),
        MoveTo(0, 0),
        Hide,
        EnableLineWrap,
        Print(STAY_BESIDE_PICTURES),
        Print(BUTTONS_ON),
        EnableBracketedPaste,
    )
}

/// The reverse, in reverse order.
fn leave(bytes: &mut Vec<u8>) -> io::Result<()> {
    queue!(
        bytes,
        DisableBracketedPaste,
        Print(BUTTONS_OFF),
        Print(GO_BELOW_PICTURES),
        Show,
        SetAttribute(Attribute::Reset),
        LeaveAlternateScreen,
    )
}

/// Ends a sequence, text or picture that the worker did not finish: CAN, "string terminator", the end of synchronized
/// output; kitty's pictures, which erasing leaves; plain style, plain character set; the picture is erased before the
/// alternate screen is left, so that it is in no scrollback.
const FORGET: &str =
    "\x18\x1b\\\x1b[?2026l\x1b_Ga=d,q=2\x1b\\\x1b[0m\x1b(B\x0f\x1b[2J\x1b[3J\x1b[H\x1b[?1049l";

/// When no worker comes up. The only sentence the supervisor has: its texts may be what is broken.
const OUT_OF_SERVICE: &str =
    "\x1b[3;3H受付の人に声をかけてください。\x1b[5;3HPlease ask at the reception desk.";

/// The terminal, until it is dropped.
pub(crate) struct TerminalSession {
    output: File,
    before: Termios,
}

impl TerminalSession {
    /// Whether there is a terminal at all.
    pub(crate) fn is_there() -> bool {
        isatty(stdin()) && isatty(rustix::stdio::stdout())
    }

    pub(crate) fn take() -> io::Result<Self> {
        let before = tcgetattr(stdin())?;
        let mut raw = before.clone();
        raw.make_raw();
        let mut glass = Self {
            output: terminal::output()?,
            before,
        };
        tcsetattr(stdin(), OptionalActions::Flush, &raw)?;
        let mut bytes = Vec::new();
        enter(&mut bytes)?;
        glass.output.write_all(&bytes)?;
        Ok(glass)
    }

    /// Erases everything. Errors mean that the terminal is gone, which poll(2) will tell.
    pub(crate) fn wipe(&mut self) {
        let mut bytes = FORGET.as_bytes().to_vec();
        // Into memory, which cannot fail.
        let _ = enter(&mut bytes);
        let _ = self.output.write_all(&bytes);
        let _ = tcdrain(&self.output);
        // What the last patient typed is not for the next one. Output must not be flushed: that would
        // throw the wiping away.
        let _ = tcflush(stdin(), QueueSelector::IFlush);
    }

    /// Writes lines, as many as there is room for.
    pub(crate) fn say(&mut self, lines: &[String]) {
        for (row, line) in lines.iter().enumerate() {
            let _ = write!(self.output, "\x1b[{};3H{line}", row + 2);
        }
    }

    /// Says in two languages that reception helps.
    pub(crate) fn out_of_service(&mut self) {
        let _ = self.output.write_all(OUT_OF_SERVICE.as_bytes());
    }
}

impl Drop for TerminalSession {
    fn drop(&mut self) {
        let mut bytes = FORGET.as_bytes().to_vec();
        let _ = leave(&mut bytes);
        let _ = self.output.write_all(&bytes);
        // Flush: the patient's last keys are not for the shell.
        let _ = tcsetattr(stdin(), OptionalActions::Flush, &self.before);
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::num::NonZeroU16;

    use super::*;

    fn bytes(of: fn(&mut Vec<u8>) -> io::Result<()>) -> Vec<u8> {
        let mut bytes = Vec::new();
        of(&mut bytes).unwrap();
        bytes
    }

    fn screen() -> vt100::Parser {
        vt100::Parser::new(
            NonZeroU16::new(24).unwrap(),
            NonZeroU16::new(80).unwrap(),
            100,
        )
    }

    #[test]
    fn wiping_clears_even_after_half_a_sequence() {
        for half in [
            "",
            "\x1b[38;5",
            "\x1b]0;龘靐",
            "\x1bP1",
            "\x1b[?1049l",
            "\x1b[8m\x1b[7m",
            "\x1b[?2026h",
            "\x1b(",
        ] {
            let mut screen = screen();
            screen.process(&bytes(enter));
            screen.process(format!("\x1b[31m龘靐齉麤驫{half}").as_bytes());
            screen.process(FORGET.as_bytes());
            screen.process(&bytes(enter));
            let screen = screen.screen();
            assert_eq!(screen.contents(), "", "{half:?}");
            assert!(
                screen.alternate_screen() && screen.hide_cursor(),
                "{half:?}"
            );
            assert!(screen.bracketed_paste(), "{half:?}");
            assert_eq!(screen.fgcolor(), vt100::Color::Default, "{half:?}");
        }
    }

    #[test]
    fn leaving_gives_the_terminal_back() {
        let mut screen = screen();
        screen.process(b"$ uketsuke");
        screen.process(&bytes(enter));
        screen.process("氏名".as_bytes());
        screen.process(FORGET.as_bytes());
        screen.process(&bytes(leave));
        let screen = screen.screen();
        assert_eq!(screen.contents(), "$ uketsuke");
        assert!(!screen.alternate_screen() && !screen.hide_cursor() && !screen.bracketed_paste());
        assert_eq!(screen.mouse_protocol_mode(), vt100::MouseProtocolMode::None);
    }

    /// The private modes that are on after these bytes.
    fn modes(bytes: &[u8]) -> BTreeSet<&str> {
        let text = str::from_utf8(bytes).unwrap();
        let mut on = BTreeSet::new();
        for told in text.split("\x1b[?").skip(1) {
            let (mode, rest) = told.split_at(told.find(['h', 'l']).unwrap());
            if rest.starts_with('h') {
                on.insert(mode);
            } else {
                on.remove(mode);
            }
        }
        on
    }

    #[test]
    fn a_picture_scrolls_nothing_and_no_mode_outlives_the_kiosk() {
        let mut all = bytes(enter);
        let ours = ["7", "1000", "1006", "1049", "2004", "8452"];
        assert_eq!(modes(&all), ours.into());
        all.extend_from_slice(FORGET.as_bytes());
        all.extend(bytes(leave));
        // Wrapped lines and a cursor, as every terminal has them.
        assert_eq!(modes(&all), ["7", "25"].into());
    }

    #[test]
    fn the_sentence_stands_in_both_languages() {
        let mut screen = screen();
        screen.process(&bytes(enter));
        screen.process(OUT_OF_SERVICE.as_bytes());
        let contents = screen.screen().contents();
        assert!(contents.contains("受付") && contents.contains("reception"));
    }
}
