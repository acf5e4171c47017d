//! The real program by hand alone: a whole declaration by touches, without a single key, and the
//! ten-key pad as far as it goes.

#![expect(
    unreachable_pub,
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test's terminal: whatever is not there fails the test"
)]

#[path = "hands/declaration.rs"]
mod declaration;
#[path = "hands/dictionary.rs"]
mod dictionary;
#[path = "hands/finger.rs"]
mod finger;
#[expect(
    dead_code,
    clippy::indexing_slicing,
    reason = "shared with the other tests of the program"
)]
#[path = "pty/glass.rs"]
mod glass;
#[expect(dead_code, reason = "shared with the other tests of the program")]
#[path = "pty/process.rs"]
mod process;
#[path = "hands/ten_key.rs"]
mod ten_key;
