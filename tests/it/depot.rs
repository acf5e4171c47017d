//! What every depot does, whether it is a folder or a server: one suite for both, which fails on planted mistakes.

#[cfg(feature = "hospital")]
pub mod cluster;
#[cfg(feature = "hospital")]
mod commands;
#[cfg(feature = "hospital")]
mod desk;
#[cfg(feature = "hospital")]
mod failover;
mod folder;
#[cfg(feature = "hospital")]
mod grown;
#[cfg(feature = "hospital")]
mod measure;
#[cfg(feature = "hospital")]
mod postgres;
#[cfg(feature = "hospital")]
mod rights;
mod rules;
mod site;
