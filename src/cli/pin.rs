//! `uketsuke pin`: asks for the staff PIN and prints the line for `kiosk.toml`. The PIN itself is never
//! shown or kept.

use std::io::{self, BufRead, Write};

use rustix::stdio::stdin;
use rustix::termios::{LocalModes, OptionalActions, Termios, isatty, tcgetattr, tcsetattr};
use zeroize::Zeroizing;

use super::Outcome;
use super::words::Words;
use crate::config::pin_hash;

/// Digits only: the kiosk may have no keyboard but its on-screen digits.
const LENGTHS: std::ops::RangeInclusive<usize> = 4..=12;

pub(super) fn run(words: &Words) -> io::Result<Outcome> {
    let (least, most) = (LENGTHS.start().to_string(), LENGTHS.end().to_string());
    let lengths = [("least", least), ("most", most)];
    let asked = isatty(stdin());
    let pin = if asked {
        let quiet = Quiet::begin()?;
        let first = ask(&words.sentence("pin-ask", &lengths))?;
        let again = ask(&words.sentence("pin-again", &[]))?;
        drop(quiet);
        if first != again {
            return Ok(words.refuse("pin-differ", &[]));
        }
        first
    } else {
        line()?
    };
    let digits = pin.bytes().all(|byte| byte.is_ascii_digit());
    if !digits || !LENGTHS.contains(&pin.len()) {
        return Ok(words.refuse("pin-length", &lengths));
    }
    writeln!(io::stdout(), "pin = \"{}\"", pin_hash(&pin)?)?;
    if asked {
        words.tell("pin-next", &[]);
    }
    Ok(Outcome::Done)
}

fn ask(prompt: &str) -> io::Result<Zeroizing<String>> {
    let mut screen = io::stderr();
    write!(screen, "{prompt}: ")?;
    let typed = line();
    screen.write_all(b"\n")?;
    typed
}

fn line() -> io::Result<Zeroizing<String>> {
    let mut text = Zeroizing::new(String::with_capacity(256));
    io::stdin().lock().read_line(&mut text)?;
    Ok(Zeroizing::new(
        text.trim_end_matches(['\r', '\n']).to_owned(),
    ))
}

/// The terminal without echo, until it is dropped.
struct Quiet(Termios);

impl Quiet {
    fn begin() -> io::Result<Self> {
        let before = tcgetattr(stdin())?;
        let mut silent = before.clone();
        silent.local_modes.remove(LocalModes::ECHO);
        tcsetattr(stdin(), OptionalActions::Flush, &silent)?;
        Ok(Self(before))
    }
}

impl Drop for Quiet {
    fn drop(&mut self) {
        let _ = tcsetattr(stdin(), OptionalActions::Flush, &self.0);
    }
}
