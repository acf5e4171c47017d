//! The inbox of reception: its rules and pictures by key scripts, and the real program on a pseudo
//! terminal with a real spool.
//!
//! `UKETSUKE_BIN` names another build of it, such as the one that is to be shipped.

mod calls;
mod counter;
mod day;
pub mod declarations;
pub mod desk;
mod hostile;
mod journal;
mod kiosks;
mod lines;
pub mod many;
pub mod office;
mod outcomes;
mod page;
mod pictures;
mod printing;
mod prints;
mod rules;
mod search;
mod words;
mod work;
