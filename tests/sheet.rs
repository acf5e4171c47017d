//! The printed sheet, through the real program: what `pdftotext` reads is what the patient answered.
#![cfg(test)]

#[path = "sheet/answers.rs"]
mod answers;
#[path = "sheet/desk.rs"]
mod desk;
#[path = "sheet/pages.rs"]
mod pages;
#[path = "sheet/way_out.rs"]
mod way_out;
