//! A patient who does anything at all: a seeded random walk over everything that can happen.
//!
//! What must hold is checked after every event, and the walk fails if it has not been everywhere.
//! `WANDER_EVENTS=1000000 cargo test --test it wander::` walks further; `WANDER_SEED` begins elsewhere. A
//! failure prints the seed, the number of the event and the last events.

pub(crate) mod chance;
mod doings;
mod laws;
mod visits;
mod walk;

use walk::Walk;

fn setting(name: &str, default: u64) -> u64 {
    let value = std::env::var(name)
        .ok()
        .and_then(|value| value.parse().ok());
    value.unwrap_or(default)
}

/// Walks, and must have been on every screen and under every overlay, and come home from each.
fn wander(seed: u64) {
    let mut walk = Walk::new(setting("WANDER_SEED", seed));
    let events = setting("WANDER_EVENTS", 60_000);
    while walk.events < events {
        walk.step();
    }
    let visits = &walk.visits;
    println!("{visits}");
    let missed = visits.missed();
    assert!(missed.is_empty(), "never visited: {missed:?}\n{visits}");
    assert!(
        visits.never_home().is_empty(),
        "no way home from {:?}",
        visits.never_home()
    );
}

#[test]
fn anything_at_all() {
    wander(0x5eed_0001);
}

#[test]
fn anything_else() {
    wander(0x5eed_0002);
}
