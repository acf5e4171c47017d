//! Whose a spool is, as far as owners and rights tell: whether a kiosk that is not root's could still use what root
//! leaves in it.

use std::path::Path;

use rustix::fs::{Mode, Stat, stat};

use super::{lease, place, sequence};

/// Where kiosks tell how they are; they go on without.
pub const TOLD: &str = place::STATUS;

/// Where they call reception; they go on without.
pub const CALLED: &str = place::CALLS;
/// Where kiosks count visits; they go on without.
pub const COUNTS: &str = place::STATS;

/// What a kiosk keeps beside the folders: its last number, and its lease.
pub fn kept(kiosk: &str) -> [String; 2] {
    [
        sequence::published(kiosk),
        format!("{}{kiosk}", lease::PREFIX),
    ]
}

/// Whether something else than a number is in the file in which this kiosk keeps its last one.
pub fn is_torn(dir: &Path, kiosk: &str) -> bool {
    place::SpoolDir::root(dir)
        .is_ok_and(|root| sequence::is_torn(&root, &sequence::published(kiosk)))
}

/// Whether users other than root work in this folder; of one that is not there, in the nearest one above it that is.
pub fn are_others(dir: &Path) -> bool {
    let here = Path::new(".");
    for (above, folder) in dir.ancestors().enumerate() {
        let folder = if folder == Path::new("") {
            here
        } else {
            folder
        };
        if let Ok(of) = stat(folder) {
            // Whoever may write above it would not be the one that it belongs to.
            return if above == 0 {
                is_of_others(&of)
            } else {
                of.st_uid != 0
            };
        }
    }
    false
}

/// Whether root has made what stands at this path of a spool, and a kiosk of another user cannot use it.
pub fn is_lost(path: &Path) -> bool {
    let folder = path.parent().and_then(|folder| stat(folder).ok());
    folder.is_some_and(|of| is_of_others(&of)) && stat(path).is_ok_and(|of| is_roots(&of))
}

/// Whether users other than root work in a folder that is there.
fn is_of_others(folder: &Stat) -> bool {
    folder.st_uid != 0 || may_a_group(folder)
}

/// Whether this is root's alone to write.
pub(super) fn is_roots(of: &Stat) -> bool {
    let all = Mode::from_raw_mode(of.st_mode).contains(Mode::WOTH);
    of.st_uid == 0 && !may_a_group(of) && !all
}

fn may_a_group(of: &Stat) -> bool {
    of.st_gid != 0 && Mode::from_raw_mode(of.st_mode).contains(Mode::WGRP)
}
