//! Patients from the attract screen to the end, as key scripts and touches over `update`.
#![cfg(test)]
#![expect(
    unreachable_pub,
    reason = "the parts of one test crate share what they need"
)]

#[path = "journeys/alone.rs"]
mod alone;
#[path = "journeys/clinic.rs"]
mod clinic;
#[path = "journeys/dates.rs"]
mod dates;
#[path = "journeys/declaration.rs"]
mod declaration;
#[path = "journeys/edits.rs"]
mod edits;
#[path = "journeys/first.rs"]
mod first;
#[path = "journeys/guidance.rs"]
mod guidance;
#[path = "journeys/idle.rs"]
mod idle;
#[path = "journeys/input.rs"]
mod input;
#[path = "journeys/languages.rs"]
mod languages;
#[path = "journeys/saving.rs"]
mod saving;
#[path = "journeys/staff.rs"]
mod staff;
#[path = "journeys/steps.rs"]
mod steps;
mod support;
#[path = "journeys/truth.rs"]
mod truth;
