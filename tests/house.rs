//! The walls of the house, read from `src/**` and `locales/ja`: who may name whom, how long a file
//! may be, and that every message is used and every used message exists.
#![cfg(test)]
#![expect(
    unreachable_pub,
    reason = "the parts of one test crate share what they need"
)]

#[path = "house/floors.rs"]
mod floors;
#[path = "house/imports.rs"]
mod imports;
#[path = "house/messages.rs"]
mod messages;
#[path = "house/source.rs"]
mod source;
mod support;
#[path = "house/unknown.rs"]
mod unknown;
#[path = "house/walls.rs"]
mod walls;
