//! Ten thousand declarations: there at once, and every key is followed at once.

use std::time::{Duration, Instant};

use chrono::Utc;
use uketsuke::spool::EntryName;
use uketsuke::spool::journal::{Act, Author, Journal, JournalLine};

use crate::glass::Glass;
use crate::process::Process;
use crate::staff::declarations::{PEOPLE, json, name};
use crate::staff::office::Office;

/// What a release build keeps on a machine that does nothing else.
const OPEN: Duration = Duration::from_millis(100);
const KEY: Duration = Duration::from_millis(20);
const OPEN_LOADED: Duration = Duration::from_millis(150);
const NAMED: Duration = Duration::from_secs(2);
const FOUND: Duration = Duration::from_millis(300);
/// KiB.
const MEMORY: u64 = 48 * 1024;

/// What this run is held to. With `UKETSUKE_MEASURE` set (and `UKETSUKE_BIN` a release build) to the real
/// bounds; else to what a debug build on a busy machine keeps as well.
fn bound(real: Duration) -> Duration {
    if is_measured() { real } else { real * 20 }
}

fn is_measured() -> bool {
    std::env::var_os("UKETSUKE_MEASURE").is_some()
}

/// The most memory that a process has had so far. KiB.
pub fn most_memory(process: Process) -> u64 {
    let status = std::fs::read_to_string(format!("/proc/{}/status", process.0)).unwrap();
    let line = status.lines().find(|line| line.starts_with("VmHWM"));
    line.unwrap()
        .split_whitespace()
        .nth(1)
        .unwrap()
        .parse()
        .unwrap()
}

/// The processor time that a process has had so far. Ticks, of which a second has a hundred.
fn ticks(process: Process) -> u64 {
    let stat = std::fs::read_to_string(format!("/proc/{}/stat", process.0)).unwrap();
    let (_, fields) = stat.rsplit_once(')').unwrap();
    let fields = fields.split_whitespace().skip(11).take(2);
    fields.map(|ticks| ticks.parse::<u64>().unwrap()).sum()
}

/// Up a page, up a line, so often: how long each takes to the next picture.
pub fn times_of_keys(glass: &mut Glass, count: usize) -> Vec<Duration> {
    let mut times = Vec::new();
    for step in 0..count {
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
    times
}

/// All of them sealed, each another one, and ten lines of the journal for each.
#[test]
fn a_full_spool_with_a_long_journal_is_looked_through() {
    let count = if is_measured() { 10_000 } else { 1_000 };
    let mut office = Office::new("en", "");
    let names: Vec<EntryName> = (1..=count)
        .map(|seq| {
            // One John Smith.
            let at = usize::try_from(seq).unwrap() % (PEOPLE.len() - 1);
            office.place(seq, &PEOPLE[if seq == count / 2 { 7 } else { at }])
        })
        .collect();
    let now = Utc::now();
    let journal = Journal::new(&office.spool(), Author::new("anna", "desk2"));
    let lines = (0..10).flat_map(|_| journal.lines(Act::Opened, &names, now));
    let text: String = lines.map(|line: JournalLine| line.text()).collect();
    let file = format!("journal/desk2-anna-{}.jsonl", now.format("%Y-%m"));
    std::fs::create_dir(office.spool().join("journal")).unwrap();
    std::fs::write(office.spool().join(file), text).unwrap();

    let begin = Instant::now();
    let mut glass = office.open(100, 40);
    let waiting = format!("Waiting {count}");
    glass.wait("the list", |glass| {
        let text = glass.text();
        text.contains(&waiting) && text.contains("A001")
    });
    let opened = begin.elapsed();
    glass.settle();
    let inbox = glass.supervisor();
    let (begin, ticked) = (Instant::now(), ticks(inbox));
    glass.press("/nobody");
    glass.until("No declaration has this number or name");
    let (took, ticked) = (begin.elapsed(), ticks(inbox) - ticked);
    glass.press("\x1b");
    glass.until(&waiting);
    glass.settle();
    let begin = Instant::now();
    glass.press("/smith");
    glass.wait("the one that is looked for", |glass| {
        let text = glass.text();
        text.contains("John Smith") && !text.contains("Dela Cruz")
    });
    let found = begin.elapsed();
    glass.press("\x1b");
    glass.until(&waiting);
    glass.settle();
    let before = inbox.sleeps();
    let quiet = Duration::from_secs(if is_measured() { 10 } else { 3 });
    glass.wait("a quiet while", |glass| glass.quiet_for() > quiet);
    let (stirred, memory) = (inbox.sleeps() - before, most_memory(inbox));
    eprintln!(
        "{count}: open {opened:?}, names {took:?} (CPU {ticked}0 ms), search {found:?}, {memory} KiB, {stirred} wakeups"
    );
    assert!(opened < bound(OPEN_LOADED), "{opened:?}");
    assert!(took < bound(NAMED), "{took:?}");
    assert!(found < bound(FOUND), "{found:?}");
    assert!(
        memory < if is_measured() { MEMORY } else { 2 * MEMORY },
        "{memory}"
    );
    // Once a minute, as somebody waits longer and longer.
    assert!(stirred <= 2, "{stirred}");
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
    let mut times = times_of_keys(&mut glass, 200);
    times.sort();
    let (median, p99) = (times[times.len() / 2], times[times.len() * 99 / 100]);
    eprintln!("10,000: open {opened:?}; a key: median {median:?}, p99 {p99:?}");
    assert!(opened < bound(OPEN), "{opened:?}");
    assert!(p99 < bound(KEY), "{p99:?}");
}
