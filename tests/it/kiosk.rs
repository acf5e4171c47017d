//! The real program in a pseudo terminal, from the first screen to the spool and back: what patients,
//! staff and failing machines do to it.
//!
//! `UKETSUKE_BIN` names another build of it, such as the one that is to be shipped.

mod answers;
mod calls;
mod clinic;
mod declare;
mod ends;
mod faults;
mod idle;
mod injected;
mod killed;
mod live;
mod lockdown;
mod memory;
mod patient;
mod roll;
mod saving;
mod settings;
mod stats;
mod touch;
mod twins;
mod users;
mod waiting;
