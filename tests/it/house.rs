//! The walls of the house, read from `src/**` and `locales/ja`: who may name whom, how long a file
//! may be, and that every message is used and every used message exists.

mod floors;
mod imports;
mod messages;
mod source;
mod unknown;
mod walls;
