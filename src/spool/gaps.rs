//! Gaps in the numbers of a kiosk that somebody has looked into: kept beside the numbers, so that a gap that
//! is new is seen among them.

use std::fs::File;
use std::io::{Read as _, Write as _};
use std::path::Path;

use rustix::fs::{Mode, OFlags, fsync, openat};

use super::fault::{Attempt, SpoolError};
use super::place::{Place, is_file};

/// How the file of a kiosk begins.
pub(super) const BEGINNING: &str = "gaps";

/// More gaps than fit into this are not kept. Bytes.
const MOST: u64 = 64 * 1024;

/// First and last number.
pub(super) type Range = (u32, u32);

/// Those of a kiosk that are known; a line that is none is left out.
pub(super) fn known(root: &Place, kiosk: &str) -> Vec<Range> {
    let flags = OFlags::RDONLY | OFlags::NOFOLLOW | OFlags::NONBLOCK | OFlags::CLOEXEC;
    let Ok(fd) = openat(root.fd(), name(kiosk), flags, Mode::empty()) else {
        return Vec::new();
    };
    if !rustix::fs::fstat(&fd).is_ok_and(|about| is_file(&about)) {
        return Vec::new();
    }
    let mut text = String::new();
    if File::from(fd).take(MOST).read_to_string(&mut text).is_err() {
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

/// Keeps gaps of a kiosk as known, durably.
pub fn acknowledge(dir: &Path, kiosk: &str, gaps: &[(u32, u32)]) -> Result<(), SpoolError> {
    let root = Place::root(dir)?;
    let mut all = known(&root, kiosk);
    all.extend(gaps);
    all.sort_unstable();
    all.dedup();
    let mut text = Vec::new();
    for (first, last) in &all {
        // Into memory: that never fails.
        let _ = writeln!(text, "{first}-{last}");
    }
    let file = name(kiosk);
    let flags = OFlags::WRONLY
        | OFlags::CREATE
        | OFlags::TRUNC
        | OFlags::NOFOLLOW
        | OFlags::NONBLOCK
        | OFlags::CLOEXEC;
    let written = openat(root.fd(), &file, flags, Mode::RUSR | Mode::WUSR)
        .map_err(std::io::Error::from)
        .and_then(|fd| {
            let mut file = File::from(fd);
            file.write_all(&text)?;
            Ok(fsync(&file)?)
        });
    written.map_err(|cause| root.error(Attempt::Number, &file, cause))
}

fn name(kiosk: &str) -> String {
    format!("{BEGINNING}-{kiosk}")
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
