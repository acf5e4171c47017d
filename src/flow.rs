//! The kiosk as a pure machine: `update(event) -> effects`.
pub mod event;
pub mod site;
pub use event::{Action, Choice, Effect, Event, Failure, Key, Moment, Receipt};
pub use site::{Hotline, Idle, Locale, Look, Site};
