//! `uketsuke` (受付): the terminal kiosk beside the card reader.
pub mod calendar;
pub mod check;
pub mod cli;
pub mod config;
pub mod flow;
pub mod form;
pub mod guidance;
pub mod inbox;
pub mod postcode;
pub mod record;
pub mod spool;
pub mod supervisor;
pub mod terminal;
pub mod texts;
pub mod ui;
pub mod worker;
