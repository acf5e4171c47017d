//! How long looking kanji up takes, and what it costs in memory:
//! `cargo run --release --example lookup`.
#![expect(clippy::print_stdout, reason = "that is what it is for")]

use std::time::{Duration, Instant};

use uketsuke::config::Config;
use uketsuke::dictionary::{Dictionary, NameOrPlace};

const READINGS: [(&str, NameOrPlace); 8] = [
    ("たかはし", NameOrPlace::Name),
    ("みちこ", NameOrPlace::Name),
    ("さいとうけんじ", NameOrPlace::Name),
    ("こう", NameOrPlace::Name),
    ("ちよだく", NameOrPlace::Address),
    ("とうきょうとちよだくちよだ", NameOrPlace::Address),
    ("し", NameOrPlace::Other),
    ("ぬぬぬぬぬぬぬぬ", NameOrPlace::Other),
];

fn main() {
    let Ok(config) = Config::load(None) else {
        return;
    };
    let before = memory();
    let start = Instant::now();
    let dictionary = Dictionary::open(&config.dictionary);
    println!("open: {:?}", start.elapsed());
    if dictionary.is_empty() {
        println!("no dictionary: apt install skkdic skkdic-extra");
    }
    println!(
        "first: {:?}",
        timed(&dictionary, "たかはし", NameOrPlace::Name)
    );
    for (reading, field) in READINGS {
        let mut times: Vec<Duration> = (0..200)
            .map(|_| timed(&dictionary, reading, field))
            .collect();
        times.sort();
        let at = |percent: usize| times.get(times.len() * percent / 100);
        println!("{reading}: median {:?}, 95 % {:?}", at(50), at(95));
    }
    println!("memory, KiB: before {before:?}, after {:?}", memory());
}

fn timed(dictionary: &Dictionary, reading: &str, field: NameOrPlace) -> Duration {
    let start = Instant::now();
    std::hint::black_box(dictionary.candidates(reading, field, 24));
    start.elapsed()
}

/// What is this process's own. KiB.
fn memory() -> Option<u64> {
    let map = std::fs::read_to_string("/proc/self/smaps_rollup").ok()?;
    let line = map.lines().find(|line| line.starts_with("Private_Dirty"))?;
    line.split_whitespace().nth(1)?.parse().ok()
}
