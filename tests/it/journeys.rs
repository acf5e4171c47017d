//! Patients from the attract screen to the end, as key scripts and touches over `update`.

mod alone;
mod astray;
mod budget;
mod clinic;
mod dates;
mod declaration;
mod edits;
mod first;
mod guidance;
mod idle;
mod input;
mod journey;
mod languages;
mod patient;
mod read;
mod saving;
mod staff;
mod stays;
mod steps;
mod truth;
mod visit;
