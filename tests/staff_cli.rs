//! What reception does with declarations from the command line, through the real program.
#![cfg(test)]

#[path = "staff_cli/clinic.rs"]
mod clinic;
#[path = "staff_cli/dates.rs"]
mod dates;
#[path = "staff_cli/day.rs"]
mod day;
#[path = "staff_cli/export.rs"]
mod export;
#[path = "cli/folder.rs"]
mod folder;
#[path = "staff_cli/hostile.rs"]
mod hostile;
#[path = "staff_cli/keys.rs"]
mod keys;
#[path = "staff_cli/reseal.rs"]
mod reseal;
#[path = "staff_cli/tidy.rs"]
mod tidy;
#[path = "staff_cli/users.rs"]
mod users;
