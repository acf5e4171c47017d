//! The spool from outside: publishing, listing, reading and taking, also where the disk or somebody
//! is hostile.

mod collect;
mod hostile;
mod inbox;
mod journal;
mod publish;
mod support;
mod trouble;
