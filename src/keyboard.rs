//! What keys type: the boards on the screen, kana, romaji, and the variants of kanji and letters.
//!
//! Pure. It must not know where a key is drawn, which field is typed into (only of what kind it is),
//! or dictionaries.

pub mod kana;
pub mod layout;
pub mod romaji;
pub mod variants;

pub use layout::{Board, Cap, Functions, Keytop};
pub use romaji::Romaji;
