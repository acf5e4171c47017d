//! Ten thousand declarations: there at once, and every key is followed at once.

use std::time::{Duration, Instant};

use crate::staff::declarations::{PEOPLE, json, name};
use crate::staff::office::Office;

/// What a release build keeps on a machine that does nothing else.
const OPEN: Duration = Duration::from_millis(100);
const KEY: Duration = Duration::from_millis(20);

/// What this run is held to. With `UKETSUKE_MEASURE` set (and `UKETSUKE_BIN` a release build) to the real
/// bounds; else to what a debug build on a busy machine keeps as well.
fn bound(real: Duration) -> Duration {
    if std::env::var_os("UKETSUKE_MEASURE").is_some() {
        real
    } else {
        real * 20
    }
}

#[test]
fn ten_thousand_are_opened_and_scrolled_at_once() {
    let mut office = Office::new("en", "");
    let first = office.declare(1, &PEOPLE[7]);
    // Sealing ten thousand would take the test's time; all but the first share its bytes.
    let new = office.spool().join("new");
    let sealed = std::fs::read(new.join(first.file_name())).unwrap();
    for seq in 2..=9_000 {
        std::fs::write(new.join(name("k1", seq, true).file_name()), &sealed).unwrap();
    }
    // Those that are scrolled through are whole.
    for seq in 9_001..=10_000 {
        let name = name("k1", seq, false);
        let person = &PEOPLE[usize::try_from(seq).unwrap() % PEOPLE.len()];
        std::fs::write(new.join(name.file_name()), json(&name, person)).unwrap();
    }
    let begin = Instant::now();
    let mut glass = office.open(100, 40);
    glass.wait("the list", |glass| glass.text().contains("Waiting 10000"));
    let opened = begin.elapsed();
    glass.until("John Smith");
    glass.press("\x1b[F");
    glass.until("A999");
    let mut times = Vec::new();
    for step in 0..200 {
        let mark = glass.mark();
        let key = if step % 2 == 0 { "\x1b[5~" } else { "\x1b[A" };
        let begin = Instant::now();
        glass.press(key);
        glass.wait("another picture", |glass| glass.mark() > mark);
        times.push(begin.elapsed());
        glass.wait("the names", |glass| {
            glass.quiet_for() > Duration::from_millis(10)
        });
    }
    times.sort();
    let (median, p99) = (times[times.len() / 2], times[times.len() * 99 / 100]);
    eprintln!("10,000: open {opened:?}; a key: median {median:?}, p99 {p99:?}");
    assert!(opened < bound(OPEN), "{opened:?}");
    assert!(p99 < bound(KEY), "{p99:?}");
}
