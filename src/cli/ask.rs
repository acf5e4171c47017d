//! Asking for something secret: not shown on the terminal, or one line of standard input where that is
//! no terminal. Must not know what it is for.

use std::io::{self, BufRead, Write};

use rustix::stdio::stdin;
use rustix::termios::{LocalModes, OptionalActions, Termios, isatty, tcgetattr, tcsetattr};
use zeroize::Zeroizing;

/// Asks for something new, where somebody sits at the terminal twice; `None` if the second is another.
pub(super) fn new_secret(prompt: String, again: String) -> io::Result<Option<Zeroizing<String>>> {
    if is_somebody_there() {
        let [first, second] = secrets([prompt, again])?;
        return Ok((first == second).then_some(first));
    }
    let [only] = secrets([prompt])?;
    Ok(Some(only))
}

/// Whether somebody sits at the terminal.
pub(super) fn is_somebody_there() -> bool {
    isatty(stdin())
}

/// Asks each of these in turn; without a terminal, reads a line for each and shows nothing.
pub(super) fn secrets<const N: usize>(prompts: [String; N]) -> io::Result<[Zeroizing<String>; N]> {
    let quiet = is_somebody_there().then(Quiet::begin).transpose()?;
    let mut answers = prompts.map(Zeroizing::new);
    for answer in &mut answers {
        *answer = if quiet.is_some() {
            ask(answer)?
        } else {
            line()?
        };
    }
    Ok(answers)
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
