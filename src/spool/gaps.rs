//! Gaps in the numbers of a kiosk that somebody has looked into: kept among the collected, where all clerks may add to
//! them and the kiosk may not, so that a gap that is new is seen among them.

use std::io::{self, Read as _, Write as _};
use std::path::Path;

use super::fault::{Attempt, SpoolError};
use super::place::{COLLECTED, SpoolDir};

/// How the name begins of a kiosk's file among the collected.
pub(super) const KNOWN: &str = ".gaps-";

/// How it began in earlier versions, beside the folders.
pub(super) const EARLIER: &str = "gaps-";

/// More gaps than fit into this are not read. Bytes.
const MOST: u64 = 64 * 1024;

/// First and last number.
pub(super) type Range = (u32, u32);

/// Those in a file of this name; a line that is none is left out.
pub(super) fn in_file(place: &SpoolDir, name: &str) -> Vec<Range> {
    let mut text = String::new();
    let opened = place.open_plain(name).map_err(io::Error::from);
    if opened
        .and_then(|(file, _)| file.take(MOST).read_to_string(&mut text))
        .is_err()
    {
        return Vec::new();
    }
    let range = |line: &str| {
        let (first, last) = line.split_once('-')?;
        Some((first.parse().ok()?, last.parse().ok()?))
    };
    text.lines().filter_map(range).collect()
}

/// What of a gap is not known yet.
pub(super) fn unknown(gap: Range, known: &[Range]) -> Vec<Range> {
    let mut left = vec![gap];
    for (first, last) in known {
        let parts = left.into_iter().flat_map(|(from, to)| {
            let before = (from, to.min(first.saturating_sub(1)));
            let after = (from.max(last.saturating_add(1)), to);
            let apart = to < *first || from > *last;
            let whole = apart.then_some((from, to));
            let parts = (!apart).then_some([before, after]).into_iter().flatten();
            whole.into_iter().chain(parts)
        });
        left = parts.filter(|(from, to)| from <= to).collect();
    }
    left
}

/// Keeps gaps of a kiosk as known, durably: added to what others have added, whose file it may be.
pub fn acknowledge(dir: &Path, kiosk: &str, gaps: &[(u32, u32)]) -> Result<(), SpoolError> {
    let collected = SpoolDir::root(dir)?.inside(COLLECTED)?;
    let lines = gaps.iter().map(|(first, last)| format!("{first}-{last}\n"));
    let text: String = lines.collect();
    let name = format!("{KNOWN}{kiosk}");
    let written = collected.open_added_to(&name).map_err(io::Error::from);
    let written = written.and_then(|(mut file, _)| {
        collected.share(&file);
        file.write_all(text.as_bytes())?;
        file.sync_all()
    });
    written.map_err(|cause| collected.error(Attempt::Number, &name, cause))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_known_is_taken_out_of_a_gap() {
        for (known, left) in [
            (&[][..], &[(13, 1011)][..]),
            (&[(13, 1011)], &[]),
            (&[(1, 2000)], &[]),
            (&[(1, 20)], &[(21, 1011)]),
            (&[(1000, 2000)], &[(13, 999)]),
            (&[(20, 29), (40, 49)], &[(13, 19), (30, 39), (50, 1011)]),
            (&[(1, 12), (1012, 1013)], &[(13, 1011)]),
        ] {
            assert_eq!(unknown((13, 1011), known), left, "{known:?}");
        }
    }
}
