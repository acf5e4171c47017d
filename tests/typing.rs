//! What hands type on the board and on a real keyboard beside it, journey by journey over `update`.
//!
//! The dictionary is a small table of the test's own, or the real one where it is installed; the towns
//! are the program's own.
#![cfg(test)]
#![expect(
    unreachable_pub,
    reason = "the parts of one test crate share what they need"
)]

#[path = "typing/arrows.rs"]
mod arrows;
#[path = "typing/book.rs"]
mod book;
#[path = "typing/economy.rs"]
mod economy;
#[path = "typing/kana.rs"]
mod kana;
#[path = "typing/keyboard.rs"]
mod keyboard;
#[path = "typing/latin.rs"]
mod latin;
#[path = "typing/lookup.rs"]
mod lookup;
#[path = "dictionary/names.rs"]
mod names;
#[path = "typing/offers.rs"]
mod offers;
#[path = "typing/pictures.rs"]
mod pictures;
#[path = "typing/postcode.rs"]
mod postcode;
#[path = "typing/reading.rs"]
mod reading;
#[path = "typing/shown.rs"]
mod shown;
mod support;
#[path = "typing/typist.rs"]
mod typist;
