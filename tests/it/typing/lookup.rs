//! How long a lookup takes in the real dictionaries: printed, and bounded generously.

use std::time::{Duration, Instant};

use uketsuke::dictionary::NameOrPlace;

use super::book::installed;
use crate::names::{GIVEN, PLACES, SURNAMES};

/// Whether optimised or not, far below what a hand notices.
const SLOWEST: Duration = Duration::from_millis(50);

#[test]
#[ignore = "needs skkdic and skkdic-extra"]
fn a_lookup_is_quick() {
    let dictionary = installed();
    let build = if cfg!(debug_assertions) {
        "debug"
    } else {
        "release"
    };
    for (what, field, readings) in [
        ("surnames", NameOrPlace::Name, SURNAMES),
        ("given names", NameOrPlace::Name, GIVEN),
        ("places", NameOrPlace::Address, PLACES),
        ("anything", NameOrPlace::Other, SURNAMES),
    ] {
        let mut times: Vec<Duration> = Vec::new();
        for (reading, _) in readings {
            let begin = Instant::now();
            let found = dictionary.candidates(reading, field, 40);
            times.push(begin.elapsed());
            assert!(!found.is_empty());
        }
        times.sort();
        let median = times[times.len() / 2];
        let slowest = times[times.len() - 1];
        println!(
            "{build}: {what}: median {median:?}, slowest of {}: {slowest:?}",
            times.len()
        );
        assert!(median < SLOWEST, "{median:?}");
    }
}
