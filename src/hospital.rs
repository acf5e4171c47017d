//! Many kiosks, one PostgreSQL: its schema, how it is reached and what is wrong with it. Knows names, bytes and rights;
//! must not know what a declaration says.
//!
//! ```text
//! kiosk   INSERT INTO uketsuke.declaration … COMMIT, then the file is moved to forwarded/
//! server  schema uketsuke (schema.sql): declaration, journal, call, desk, status, stats, kiosk
//! desk    SELECT, and functions that write the journal in the same transaction; LISTEN uketsuke, and a poll
//! ```
//!
//! Without the cargo feature `hospital` only the words for what goes wrong are here: the program has no network in it.

#[cfg(feature = "hospital")]
pub mod address;
#[cfg(feature = "hospital")]
pub mod connect;
pub mod fault;
pub mod finding;
#[cfg(feature = "hospital")]
pub mod inspect;
#[cfg(feature = "hospital")]
pub mod schema;

pub use fault::{ServerClass, ServerError};
