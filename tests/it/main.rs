//! All tests of what can be seen from outside: screens and words by key scripts, and the real program in pipes and
//! pseudo terminals. One program, as every further one is linked again after each edit.
//!
//! `cargo test --test it leaflet::` runs one module. `UKETSUKE_BIN` names another build of the program, such as the
//! one that is to be shipped.
#![cfg(test)]
#![expect(unreachable_pub, reason = "the modules share what they need")]

mod calendar;
mod calls;
mod check;
mod cli;
mod config;
mod crash;
mod depot;
mod dictionary;
mod first_version;
mod folder;
mod forward;
mod fuzz;
mod glass;
mod hands;
mod house;
mod journeys;
mod kiosk;
mod leaflet;
mod locales;
mod names;
mod overlays;
mod pictures;
mod pixels;
mod plain;
mod postcode;
mod process;
mod pty;
mod review;
mod screens;
mod sheet;
mod spool;
mod staff;
mod staff_cli;
mod support;
mod texts;
mod tools;
mod turns;
mod typing;
mod walk;
mod wander;
