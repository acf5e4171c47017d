//! What is wrong with settings, texts and folders: as values with a place, for whoever reads them to staff.
//!
//! It must not know the rules that find it, nor the words that tell it.

pub mod detail;
pub mod diagnostic;
pub mod flaw;
pub mod kind;
pub mod level;
pub mod picture;
pub(crate) mod read_text;
pub mod slip;
pub(crate) mod suggest;
mod table;
