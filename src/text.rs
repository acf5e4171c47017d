//! What letters, digits and signs are: which of them hide or steer, which look alike, what they are worth.
//!
//! On the ground: it names no other room, and knows neither fields nor screens nor languages' words.

pub(crate) mod burmese;
pub mod digits;
pub(crate) mod furigana;
pub mod hyphens;
pub mod kana;
pub mod language;
pub mod latin;
pub mod letters;
pub(crate) mod line_break;
pub(crate) mod phrases;
pub mod postcode;
pub mod sanitize;
pub mod script;
pub mod search_key;
pub mod width;
pub(crate) mod wrap;
