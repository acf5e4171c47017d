//! The spool: how a declaration becomes a file that is whole, durable and never overwritten, and how
//! staff find, open and take it. Knows directories, names and bytes; must not know what a declaration
//! says, nor draw, nor word a sentence for anybody.
//!
//! ```text
//! DIR/tmp        being written        seq-<kiosk>  the last number that was published
//! DIR/new        waiting for staff    collected    taken by staff         damaged  set aside by staff
//!                                     purged-<kiosk>  the last number that was purged
//! ```

pub mod collect;
pub mod entry;
mod fault;
pub mod find;
pub mod gaps;
pub mod keys;
pub mod list;
mod place;
mod probe;
pub mod publish;
pub mod purge;
pub mod read;
pub mod reseal;
pub mod seal;
mod sequence;
pub mod verify;

pub use entry::EntryName;
pub use fault::{Attempt, Class, SpoolError};
pub use publish::Spool;
pub use seal::Sealing;
pub use sequence::Counter;

/// No file of the spool is larger than this many bytes; a larger one is never read.
pub const MAX_BYTES: usize = 64 * 1024;
