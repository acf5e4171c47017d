//! The same few keys in one read, again and again, as a scanner or a keyboard's macro sends them: whoever comes after
//! that is served.
//!
//! A sample; `UKETSUKE_REPEATS=1` tries all, twelve seconds each at both speeds (a quarter of an hour).

use std::thread;
use std::time::{Duration, Instant};

use crate::pty::kiosk;

/// Those that wake the kiosk and leave it again come first.
const PAIRS: [&str; 20] = [
    "\r\x1b[18~",
    "x\x1b[18~",
    "\r\x1b",
    " \x7f",
    "1\x1b[18~",
    "\r\r",
    "\r\x1b[19~",
    "\x1b[19~1",
    "\r\x1b[17~",
    "\r\x1bOQ",
    "\r\t",
    "\x1b\x1b",
    "01",
    "\r\x7f",
    "++",
    "\x1b[A\r",
    "\x1b[6~\r",
    "あ\r",
    "\x1b[20~\x1b[18~",
    "\x1bOP\x1b[18~",
];
const TRIPLES: [&str; 20] = [
    "x\x1b\x1b",
    "\r\x1b[18~\r",
    "\r\x1b[18~\x1b[18~",
    "\r\x1b[19~1",
    "\r\x1bOQ\x1b[18~",
    "\r01",
    "\r\r\r",
    "\x7f\x7f\x7f",
    "\x1b[18~\r\x1b[18~",
    "\t\t\r",
    "\r+\x1b[18~",
    "\r\x1b[19~\x1b[18~",
    "123",
    "\x1b[C\r\x1b[18~",
    "\x1b[5~\r\x1b",
    "a\x1b[18~b",
    "\r\x1b[17~\x1b[18~",
    "\n\x1b[18~\n",
    "あ\x1b[18~\r",
    "\x1b[21~\r\x1b[18~",
];

/// Sends the keys so often for so long; then somebody comes and touches the glass.
fn try_out(keys: &str, every: Duration, lasts: Duration) {
    let mut glass = kiosk();
    let (began, mark) = (Instant::now(), glass.mark());
    while began.elapsed() < lasts {
        glass.press(keys);
        thread::sleep(every);
    }
    let last = Instant::now();
    // A worker that hears: one of these changes the glass, whatever stands there (the page of languages heeds no F2).
    let before = glass.mark();
    glass.wait_within(
        Duration::from_secs(2),
        &format!("a worker after {keys:?}"),
        |glass| glass.worker().is_some() && !glass.text().trim().is_empty(),
    );
    for probe in ["\x1bOQ", "\t"].iter().cycle() {
        if glass.mark() != before {
            break;
        }
        glass.press(probe);
        glass.wait_within(Duration::from_secs(1), "a moment", |glass| {
            glass.mark() > before || glass.is_quiet()
        });
        assert!(
            last.elapsed() < Duration::from_secs(2),
            "deaf after {keys:?}"
        );
    }
    assert!(
        !glass.came(mark, "Please ask at the reception desk."),
        "out of service by {keys:?}"
    );
}

#[test]
fn a_few_keys_again_and_again_put_nothing_out_of_service() {
    let all = std::env::var_os("UKETSUKE_REPEATS").is_some();
    let speeds: &[(u64, u64)] = if all {
        &[(333, 12_000), (50, 12_000)]
    } else {
        &[(50, 1500)]
    };
    let sample = if all { PAIRS.len() } else { 3 };
    for keys in PAIRS.iter().take(sample).chain(TRIPLES.iter().take(sample)) {
        for (every, lasts) in speeds {
            try_out(
                keys,
                Duration::from_millis(*every),
                Duration::from_millis(*lasts),
            );
        }
    }
}
