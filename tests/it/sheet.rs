//! The printed sheet, through the real program: what `pdftotext` reads is what the patient answered.

mod answers;
mod desk;
mod outcome;
mod pages;
mod way_out;
