//! The kiosk as numbered lines: whole visits through pipes with the real program, on a console, and the same words
//! as on the glass.

mod abreast;
mod console;
mod journeys;
mod pipe;
mod typing;
mod words;
