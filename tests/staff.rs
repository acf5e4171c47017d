//! The inbox of reception: its rules and pictures by key scripts, and the real program on a pseudo
//! terminal with a real spool.
//!
//! `UKETSUKE_BIN` names another build of it, such as the one that is to be shipped.

#![expect(
    unreachable_pub,
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests: whatever is not there fails the test"
)]

#[path = "staff/counter.rs"]
mod counter;
#[path = "staff/declarations.rs"]
mod declarations;
#[expect(dead_code, reason = "shared with the other tests of the program")]
#[path = "pty/glass.rs"]
mod glass;
#[path = "staff/hostile.rs"]
mod hostile;
#[path = "staff/many.rs"]
mod many;
#[path = "staff/office.rs"]
mod office;
#[path = "staff/pictures.rs"]
mod pictures;
#[path = "staff/printing.rs"]
mod printing;
#[path = "pty/process.rs"]
mod process;
#[path = "staff/rules.rs"]
mod rules;
#[path = "staff/words.rs"]
mod words;
#[path = "staff/work.rs"]
mod work;
