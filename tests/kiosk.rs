//! The real program in a pseudo terminal, from the first screen to the spool and back: what patients,
//! staff and failing machines do to it.
//!
//! `UKETSUKE_BIN` names another build of it, such as the one that is to be shipped. Tests that need
//! root or strace say so on standard error when they skip.

#![expect(
    unreachable_pub,
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test's terminal: whatever is not there fails the test"
)]

#[path = "kiosk/answers.rs"]
mod answers;
#[path = "kiosk/clinic.rs"]
mod clinic;
#[path = "kiosk/declare.rs"]
mod declare;
#[path = "kiosk/ends.rs"]
mod ends;
#[path = "kiosk/faults.rs"]
mod faults;
#[expect(
    dead_code,
    clippy::indexing_slicing,
    reason = "shared with the other tests of the program"
)]
#[path = "pty/glass.rs"]
mod glass;
#[path = "kiosk/idle.rs"]
mod idle;
#[path = "kiosk/killed.rs"]
mod killed;
#[path = "kiosk/live.rs"]
mod live;
#[path = "kiosk/lockdown.rs"]
mod lockdown;
#[path = "kiosk/memory.rs"]
mod memory;
#[path = "kiosk/patient.rs"]
mod patient;
#[expect(dead_code, reason = "shared with the other tests of the program")]
#[path = "pty/process.rs"]
mod process;
#[path = "kiosk/saving.rs"]
mod saving;
#[path = "kiosk/settings.rs"]
mod settings;
#[path = "kiosk/touch.rs"]
mod touch;
#[path = "kiosk/twins.rs"]
mod twins;
#[path = "kiosk/waiting.rs"]
mod waiting;
