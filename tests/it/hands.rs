//! The real program by hand alone: a whole declaration by touches, without a single key, and the
//! ten-key pad as far as it goes.

mod declaration;
mod dictionary;
mod finger;
mod ten_key;
