//! One declaration on its way: what the server says decides where its file goes.

use std::path::Path;

use strum::{IntoStaticStr, VariantArray, VariantNames};

use crate::spool::forward::{Onward, move_on, read};
use crate::spool::read::ReadError;
use crate::spool::{EntryName, SpoolError, is_sealed};

/// Why nothing can be sent at present.
#[derive(Clone, Copy, Debug, PartialEq, Eq, IntoStaticStr, VariantNames, VariantArray)]
#[strum(serialize_all = "kebab-case", const_into_str)]
pub enum Away {
    /// It does not answer, or the line was cut.
    Unreachable,
    /// Whoever answers cannot show that it is the hospital's server.
    Untrusted,
    /// It does not let this kiosk in.
    Unwelcome,
    /// It is not set up for declarations, or takes none as a standby.
    Unready,
    /// It has no room.
    Full,
    /// This kiosk has sent as many as it may in a day.
    Quota,
    /// It has it, and no standby has confirmed that yet.
    Unconfirmed,
    /// The kiosk's own spool or key cannot be read or written.
    Spool,
}

/// What the server says of one declaration.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Delivery {
    /// It has it for good.
    Stored,
    /// It never takes this one, for this reason.
    Refused(String),
    /// It may take it later.
    Away(Away),
}

/// What became of one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Dispatch {
    Forwarded,
    /// It was set aside.
    Refused(String),
    /// It is no file that anybody should send: it stays, and those behind it go on.
    Left(&'static str),
    /// Somebody took it meanwhile, or put another file in its place.
    Gone,
    /// It stays, and so do those behind it.
    Away(Away),
}

/// What is set aside although no server has seen it.
const UNSEALED: &str = "it is not sealed, whatever its name says; no server was asked";

/// Sends one. `server` is asked only with sealed bytes.
pub fn send(
    dir: &Path,
    name: &EntryName,
    server: &mut dyn FnMut(&EntryName, &[u8]) -> Delivery,
) -> Result<Dispatch, SpoolError> {
    let sent = match read(dir, name) {
        Ok(sent) => sent,
        Err(ReadError::Gone) => return Ok(Dispatch::Gone),
        Err(ReadError::Io(_)) => return Ok(Dispatch::Away(Away::Spool)),
        Err(why) => return Ok(Dispatch::Left(why.id())),
    };
    let answer = if name.is_sealed() && is_sealed(&sent.bytes) {
        server(name, &sent.bytes)
    } else {
        Delivery::Refused(UNSEALED.to_owned())
    };
    let (to, step) = match answer {
        Delivery::Away(why) => return Ok(Dispatch::Away(why)),
        Delivery::Stored => (Onward::Forwarded, Dispatch::Forwarded),
        Delivery::Refused(why) => (Onward::Refused, Dispatch::Refused(why)),
    };
    match move_on(dir, name, &sent, to) {
        Ok(true) => Ok(step),
        Ok(false) => Ok(Dispatch::Gone),
        // It is where it should be; after a power cut it may be sent once more.
        Err(error) if error.is_done() => Ok(step),
        Err(error) => Err(error),
    }
}

#[cfg(test)]
mod tests;
