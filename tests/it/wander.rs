//! A patient who does anything at all: a seeded random walk over everything that can happen.
//!
//! What must hold is checked after every event, and the walk fails if it has not been everywhere. Where letters are drawn
//! every 50th picture is painted and decoded as well.
//! `WANDER_EVENTS=1000000 cargo test --test it wander::` walks further; `WANDER_SEED` begins elsewhere. A
//! failure prints the seed, the number of the event and the last events.

pub(crate) mod chance;
mod doings;
mod laws;
mod visits;
mod walk;

use std::time::Instant;

use uketsuke::paint::pixels::Pixels;
use uketsuke::paint::pixels::fonts::with_fonts;
use walk::Walk;

use crate::support::{drawn, fonts};

fn setting(name: &str, default: u64) -> u64 {
    let value = std::env::var(name)
        .ok()
        .and_then(|value| value.parse().ok());
    value.unwrap_or(default)
}

/// Walks, and must have been on every screen and under every overlay, and come home from each.
fn wander(seed: u64, events: u64, pixels: Option<Pixels<'_>>) {
    let began = Instant::now();
    let drawn = pixels.is_some();
    let mut walk = Walk::new(setting("WANDER_SEED", seed), pixels);
    let events = setting("WANDER_EVENTS", events);
    while walk.events < events {
        walk.step();
    }
    let visits = &walk.visits;
    let (painted, seconds) = (walk.painted, began.elapsed().as_secs());
    println!("{visits}{events} events, {painted} painted, {seconds} s");
    assert_eq!(painted > 0, drawn);
    let site = walk.kiosk.site();
    let pages = site.pages.iter().filter(|page| site.needs(page)).count();
    // Where letters are drawn, the kiosk speaks their languages itself.
    assert!(!site.pages.is_empty());
    assert_eq!(pages, if drawn { 0 } else { site.pages.len() });
    let missed = visits.missed(pages);
    assert!(missed.is_empty(), "never visited: {missed:?}\n{visits}");
    assert!(
        visits.never_home().is_empty(),
        "no way home from {:?}",
        visits.never_home()
    );
}

#[test]
fn anything_at_all() {
    wander(0x5eed_0001, 60_000, None);
}

#[test]
fn anything_else() {
    wander(0x5eed_0002, 60_000, None);
}

#[test]
fn anything_where_letters_are_drawn() {
    with_fonts(&fonts(), &mut |files| {
        wander(0x5eed_0003, 60_000, Some(drawn(files)));
    });
}
