//! What the kernel is asked for by more than one of the processes: time, signals, and to keep secrets.

pub mod clock;
pub mod hardening;
pub(crate) mod poll;
pub(crate) mod signals;
