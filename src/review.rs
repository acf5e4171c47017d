//! Texts for people who speak the language and have never seen a terminal: a page on which they say of each whether it is
//! right, and what comes of their answers.
//!
//! It must not know how the kiosk runs.

mod answers;
mod html;
mod items;
mod merge;
mod page;
mod place;
mod screens;

pub(crate) use answers::{Answers, BadAnswers};
pub(crate) use items::Item;
#[cfg(test)]
pub(crate) use merge::Why;
pub(crate) use merge::{Plan, plan};
pub(crate) use page::{Words, page};
pub(crate) use place::Place;
pub(crate) use screens::screens;
