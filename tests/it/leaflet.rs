//! What is drawn is what the leaflet says: all 71 facts in every language, what limits a rule beside
//! it, and the decision table cell by cell. The fixtures are transcribed from the leaflet, not from
//! the tables under test.

#![allow(
    clippy::string_slice,
    reason = "a test that fails is meant to panic, in its own functions too"
)]

mod cells;
mod facts;
mod figures;
mod hotline;
mod named;
mod pairs;
mod rows;
mod rule;
mod tagged;
