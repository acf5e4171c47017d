//! What reception does with declarations from the command line, through the real program.

mod clinic;
mod dates;
mod day;
mod day_export;
mod export;
mod hostile;
mod keep;
mod keys;
mod outcome;
mod reseal;
mod tidy;
mod users;
