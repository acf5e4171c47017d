//! `uketsuke` (受付): the terminal kiosk beside the card reader. This is the program in parts, for its own tests and
//! benchmarks: no library for others, and no promise of versions.
//!
//! ```text
//! ┌ band     clinic, or what this is                  [ colours ] [ language ]
//! │ heading  one statement or question
//! │ body     blocks of text, a field, a code; further pages if they need it      what it says: page
//! │ choices  numbered, each a target                                             where it stands: scene (painted by paint), plain (lines)
//! │ notes    what is wrong or wanted, trial, draft, counts                       what happens: flow
//! └ footer   [ back ]        [ main button ]             [ ask reception ]
//!
//!   terminal ─ keys ─> worker ─ Event ─> flow::Kiosk ─ Effect ─> worker ─ WireRequest ─> supervisor ─> spool
//!                         └ page ─> scene ─> paint ─ cells ─> terminal                    (ipc)
//!
//!   cli
//!   review · supervisor                          texts for their readers; owns terminal and spool, a worker a patient
//!   check · reception · worker                   check of settings and texts; staff's commands and inbox; one patient
//!   forward · plain · rehearsal · terminal       what goes to a hospital's server; the kiosk as lines; key scripts; bytes in, cells out
//!   depot · paint                                where declarations wait for staff; items as cells
//!   config · ipc · scene · system                kiosk.toml; messages between the processes; what stands where; clock, signals
//!   page                                         what a screen says
//!   dictionary · fhir · flow · sheet             kanji; export; Kiosk::update; the printed form
//!   hospital · keyboard · record · stats         many kiosks, one PostgreSQL; which key types what; a declaration as it is
//!                                                kept; counts of visits
//!   form · guidance · picture · postcode · texts the form; what the leaflet says; drawings; addresses; words in all languages
//!   calendar · diagnostics · private · shape     eras; faults with a place; files of one owner; text as glyphs
//!   spool                                        Maildir
//!   graphics · text                              ways to show pictures; letters, digits and signs of any script
//! ```
//!
//! A room takes from those on floors below it only, and no files import each other in a circle: `tests/it/house` proves it.

pub mod calendar;
pub mod check;
pub mod cli;
pub mod config;
pub mod depot;
pub mod diagnostics;
pub mod dictionary;
pub mod fhir;
pub mod flow;
pub mod form;
pub mod forward;
pub mod graphics;
pub mod guidance;
pub mod hospital;
pub mod ipc;
pub mod keyboard;
pub mod page;
pub mod paint;
pub mod picture;
pub mod plain;
pub mod postcode;
mod private;
pub mod reception;
pub mod record;
pub mod rehearsal;
mod review;
pub mod scene;
pub mod shape;
pub mod sheet;
pub mod spool;
pub mod stats;
pub mod supervisor;
pub mod system;
pub mod terminal;
pub mod text;
pub mod texts;
pub mod worker;
