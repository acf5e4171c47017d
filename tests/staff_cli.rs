//! What reception does with declarations from the command line, through the real program.
#![cfg(test)]

#[path = "staff_cli/clinic.rs"]
mod clinic;
#[path = "cli/folder.rs"]
mod folder;
#[path = "staff_cli/keys.rs"]
mod keys;
#[path = "staff_cli/reseal.rs"]
mod reseal;
