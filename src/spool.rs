//! The spool: how a declaration becomes a file that is whole, durable and never overwritten, and how
//! staff find, open and take it. Knows directories, names and bytes; must not know what a declaration
//! says, nor draw, nor word a sentence for anybody.
//!
//! ```text
//! DIR/tmp        being written
//! DIR/new        waiting for staff
//! DIR/collected  taken by staff. Of each kiosk, the last number that was purged (.purged-<kiosk>), and the gaps in
//!                its numbers that somebody has looked into (.gaps-<kiosk>)
//! DIR/damaged    what staff set aside, because nobody can read it
//! DIR/forwarded  what the hospital's server has, where there is one, and the last number that was purged of it
//! DIR/refused    what that server did not take
//! DIR/seq-<kiosk>    the last number that was published
//! DIR/lease-<kiosk>  which of several kiosks of this id gives numbers
//! DIR/status     how each kiosk is
//! DIR/journal    who did what with which declaration, and when
//! DIR/calls      kiosks that call reception, and what desks answer
//! DIR/desks      inboxes that listen
//! DIR/stats      how many visits each kiosk had, by month
//! ```

mod atomic;
pub mod calls;
pub mod collect;
pub mod desks;
pub mod entry;
mod fault;
pub mod find;
mod finding;
pub mod forward;
pub mod gaps;
pub mod held;
mod init;
pub mod journal;
pub mod keys;
pub mod lease;
pub mod list;
pub mod owners;
mod place;
mod probe;
pub mod publish;
pub mod purge;
pub mod read;
pub mod recipient;
pub mod reseal;
pub mod seal;
mod sequence;
pub mod stats;
pub mod status;
mod syscalls;
pub mod verify;
pub mod versions;
pub mod watch;

pub use entry::EntryName;
pub use fault::{Attempt, Class, SpoolError};
pub use init::init;
pub use lease::Lease;
pub use place::FOLDERS;
pub use publish::Spool;
pub use seal::{Sealing, is_sealed};
pub use sequence::SequenceCounter;
#[cfg(test)]
pub(crate) use syscalls::script;

/// No file of the spool is larger than this many bytes; a larger one is never read.
pub const MAX_BYTES: usize = 64 * 1024;
