//! Sealing everything in the spool for other recipients: what is refused as a whole, what is left and why.

use std::io::Write;

use super::{FolderWork, InboxError, PreconditionError, SpoolContext};
use crate::spool::journal::Act;
use crate::spool::list::{ForeignEntry, Shelf, names};
use crate::spool::reseal::{ResealError, reseal as reseal_one};
use crate::spool::seal::{Sealing, opens};

/// What became of the declarations in the spool.
#[derive(Debug, Default)]
pub struct Resealed {
    /// How many are sealed for the new recipients.
    pub done: usize,
    /// How many were never sealed; they stay readable.
    pub readable: usize,
    /// Those that stay as they were although they should not.
    pub left: Vec<InboxError>,
    /// What is in the spool and should not be.
    pub odd: Vec<(Shelf, ForeignEntry)>,
}

/// Seals all that waits and all that was collected, each by itself, and writes their ids. What none of
/// the keys opens stays as it was.
///
/// Refused without a key, and if none of the keys would open anything afterwards: that could not be undone.
pub fn reseal(
    out: &mut dyn Write,
    desk: &SpoolContext<'_>,
    sealing: &Sealing,
) -> Result<Resealed, InboxError> {
    // Nobody is asked for keys that would be of no use.
    let only = InboxError::OnlyFolder(FolderWork::Reseal);
    let dir = desk.depot.folder().ok_or(only)?;
    let unfit = if !sealing.is_sealed() {
        Some(PreconditionError::NoRecipient)
    } else if desk.keys.is_empty() {
        Some(PreconditionError::NoKey)
    } else {
        (!opens(sealing, desk.keys)).then_some(PreconditionError::Blind)
    };
    if let Some(unfit) = unfit {
        return Err(InboxError::Unfit(unfit));
    }
    let mut all = Resealed::default();
    for shelf in [Shelf::Waiting, Shelf::Collected] {
        let (names, odd) = names(dir, shelf)?;
        all.odd.extend(odd.into_iter().map(|odd| (shelf, odd)));
        for name in names {
            if !name.is_sealed() {
                all.readable += 1;
                continue;
            }
            let id = name.id().to_owned();
            let mut sealed = Ok(());
            let mut does = || {
                sealed = reseal_one(dir, shelf, &name, desk.keys, sealing);
                match &sealed {
                    Err(ResealError::Spool(error)) => error.is_done(),
                    other => other.is_ok(),
                }
            };
            let how = desk.recording;
            desk.depot.around(Act::Resealed, &name, how, &mut does)?;
            match sealed {
                Ok(()) => {
                    all.done += 1;
                    writeln!(out, "{id}")?;
                }
                Err(ResealError::Unreadable(why)) => {
                    all.left.push(InboxError::Unreadable { id, why });
                }
                Err(ResealError::Moved) => all.left.push(InboxError::Moved { id }),
                Err(ResealError::Unsealed(_)) => all.left.push(InboxError::Unsealed { id }),
                // The next one would meet the same disk.
                Err(ResealError::Spool(error)) => return Err(InboxError::Spool(error)),
            }
        }
    }
    Ok(all)
}
