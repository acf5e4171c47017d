//! Room that the journal keeps, so that on a full disk what is going to free it can still be put down.

use std::io::Write as _;

use rustix::fs::{Mode, OFlags};

use super::Author;
use super::folder::JournalFolder;
use crate::spool::atomic::discard;

/// Bytes.
const ROOM: usize = 64 * 1024;

fn name(author: &Author) -> String {
    format!(".reserve-{}", author.prefix().trim_end_matches('-'))
}

/// Keeps the room where it can be had. Without it a full disk is full.
pub(super) fn keep(folder: &JournalFolder, author: &Author) {
    if is_kept(folder, author) {
        return;
    }
    let name = name(author);
    // One that a dead program has left half.
    discard(&folder.journal, &name);
    let how = OFlags::WRONLY | OFlags::CREATE | OFlags::EXCL;
    let mode = Mode::RUSR | Mode::WUSR;
    let Ok((mut file, _)) = folder.journal.open_file(&name, how, mode) else {
        return;
    };
    // Bytes that no file system leaves out or packs.
    let filled: Vec<u8> = (0..ROOM).map(noise).collect();
    if file
        .write_all(&filled)
        .and_then(|()| file.sync_all())
        .is_err()
    {
        discard(&folder.journal, &name);
    }
}

fn noise(at: usize) -> u8 {
    let mixed = (at as u64 + 1).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    mixed.to_be_bytes()[0]
}

pub(super) fn is_kept(folder: &JournalFolder, author: &Author) -> bool {
    let kept = folder.journal.stat(&name(author)).ok().flatten();
    kept.is_some_and(|stat| usize::try_from(stat.st_size).is_ok_and(|size| size >= ROOM))
}

/// Gives the room up.
pub(super) fn give_up(folder: &JournalFolder, author: &Author) {
    discard(&folder.journal, &name(author));
}
