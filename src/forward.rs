//! Sends what waits in the spool to the hospital's server: in order, each until the server has it for good, then it is
//! moved on. Nothing here is waited for by the kiosk. Must not know what a declaration says, nor how a server is spoken to.
//!
//! ```text
//! new/ ── read ── Delivery ── Stored ──> forwarded/
//!                   │ ├──── Refused ─> refused/      named, and the next one is sent
//!                   └─┴──── Away ────> stays         all others too, until it is tried again
//! ```
//! A crash between answer and move sends one again. The server has it already and says the same as before.

mod backoff;
#[cfg(feature = "hospital")]
mod calls;
mod report;
#[cfg(feature = "hospital")]
mod route;
#[cfg(feature = "hospital")]
mod run;
mod send;
#[cfg(feature = "hospital")]
mod server;
#[cfg(feature = "hospital")]
mod tell;

pub use backoff::Backoff;
pub use report::{ForwardNews, ForwardReport};
#[cfg(feature = "hospital")]
pub use route::Route;
#[cfg(feature = "hospital")]
pub use run::{run, run_once};
pub use send::{Away, Delivery, Dispatch, send};
