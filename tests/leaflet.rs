//! What is drawn is what the leaflet says: all 71 facts in every language, what limits a rule beside
//! it, and the decision table cell by cell. The fixtures are transcribed from the leaflet, not from
//! the tables under test.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::string_slice,
    reason = "a test that fails is meant to panic, in its own functions too"
)]

#[path = "leaflet/budget.rs"]
mod budget;
#[path = "leaflet/cells.rs"]
mod cells;
#[path = "leaflet/facts.rs"]
mod facts;
#[path = "leaflet/figures.rs"]
mod figures;
#[path = "leaflet/hotline.rs"]
mod hotline;
#[path = "leaflet/named.rs"]
mod named;
#[path = "leaflet/pairs.rs"]
mod pairs;
#[path = "leaflet/rows.rs"]
mod rows;
#[path = "leaflet/rule.rs"]
mod rule;
mod support;
#[path = "leaflet/tagged.rs"]
mod tagged;
#[path = "leaflet/walk.rs"]
mod walk;
