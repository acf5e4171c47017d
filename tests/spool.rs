//! The spool from outside: publishing, listing, reading and taking, also where the disk or somebody
//! is hostile.
#![cfg(test)]

#[path = "spool/collect.rs"]
mod collect;
#[path = "spool/hostile.rs"]
mod hostile;
#[path = "spool/inbox.rs"]
mod inbox;
#[path = "spool/publish.rs"]
mod publish;
#[path = "spool/support.rs"]
mod support;
#[path = "spool/trouble.rs"]
mod trouble;
