//! The kiosk as numbered lines: whole visits through pipes with the real program, on a console, and the same words
//! as on the glass.
#![cfg(test)]
#![expect(
    unreachable_pub,
    reason = "the parts of one test crate share what they need"
)]

#[path = "plain/console.rs"]
mod console;
#[expect(dead_code, reason = "shared with the other tests of the program")]
#[path = "pty/glass.rs"]
mod glass;
#[path = "plain/journeys.rs"]
mod journeys;
#[path = "plain/pipe.rs"]
mod pipe;
#[expect(dead_code, reason = "shared with the other tests of the program")]
#[path = "pty/process.rs"]
mod process;
mod support;
#[path = "plain/typing.rs"]
mod typing;
#[path = "plain/words.rs"]
mod words;
