//! What hands type on the board and on a real keyboard beside it, journey by journey over `update`.
//!
//! The dictionary is a small table of the test's own, or the real one where it is installed; the towns
//! are the program's own.

mod arrows;
mod book;
mod dates;
mod economy;
mod kana;
mod keyboard;
mod keytops;
mod latin;
mod letters;
mod lookup;
mod offers;
mod pictures;
mod postcode;
mod reading;
mod shown;
mod typist;
