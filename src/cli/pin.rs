//! `uketsuke pin`: asks for the staff PIN and prints the line for `kiosk.toml`. The PIN itself is never
//! shown or kept.

use std::io::{self, Write};

use super::Outcome;
use super::ask::{is_somebody_there, new_secret};
use super::words::CliTexts;
use crate::config::pin_hash;

/// Digits only: the kiosk may have no keyboard but its on-screen digits.
const LENGTHS: std::ops::RangeInclusive<usize> = 4..=12;

pub(super) fn run(words: &CliTexts) -> io::Result<Outcome> {
    let (least, most) = (LENGTHS.start().to_string(), LENGTHS.end().to_string());
    let lengths = [("least", least), ("most", most)];
    let prompt = words.sentence("pin-ask", &lengths);
    let Some(pin) = new_secret(prompt, words.sentence("pin-again", &[]))? else {
        return Ok(words.refuse("pin-differ", &[]));
    };
    let digits = pin.bytes().all(|byte| byte.is_ascii_digit());
    if !digits || !LENGTHS.contains(&pin.len()) {
        return Ok(words.refuse("pin-length", &lengths));
    }
    writeln!(io::stdout(), "pin = \"{}\"", pin_hash(&pin)?)?;
    if is_somebody_there() {
        words.tell("pin-next", &[]);
    }
    Ok(Outcome::Done)
}
