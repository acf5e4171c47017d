//! Why a depot did not do something: a folder says what the system said of which file, a server what it said itself.

use std::fmt;
use std::time::SystemTime;

use crate::hospital::ServerError;
use crate::spool::SpoolError;
use crate::spool::collect::CollectError;
use crate::spool::purge::PurgeError;
use crate::spool::read::ReadError;

/// Why a depot cannot be used.
#[derive(Debug)]
pub enum DepotFault {
    Folder(SpoolError),
    Server(ServerError),
}

impl fmt::Display for DepotFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Folder(error) => error.fmt(f),
            Self::Server(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for DepotFault {}

impl From<SpoolError> for DepotFault {
    fn from(error: SpoolError) -> Self {
        Self::Folder(error)
    }
}

impl From<ServerError> for DepotFault {
    fn from(error: ServerError) -> Self {
        Self::Server(error)
    }
}

/// Why something was not done.
#[derive(Debug)]
pub enum DepotError {
    /// The declaration could not be moved; nothing is in the journal.
    Act(CollectError),
    /// The journal cannot be written; nothing was done.
    Journal(DepotFault),
    Fault(DepotFault),
}

impl fmt::Display for DepotError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Act(error) => error.fmt(f),
            Self::Journal(error) | Self::Fault(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for DepotError {}

impl From<ServerError> for DepotError {
    fn from(error: ServerError) -> Self {
        Self::Fault(error.into())
    }
}

/// Why a declaration was not read.
#[derive(Debug)]
pub enum DepotReadError {
    /// It is not there, or not as it should be.
    Declaration(ReadError),
    Server(ServerError),
}

impl fmt::Display for DepotReadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Declaration(error) => error.fmt(f),
            Self::Server(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for DepotReadError {}

impl From<ReadError> for DepotReadError {
    fn from(error: ReadError) -> Self {
        Self::Declaration(error)
    }
}

impl From<ServerError> for DepotReadError {
    fn from(error: ServerError) -> Self {
        Self::Server(error)
    }
}

/// Why nothing can be said about ages.
#[derive(Debug)]
pub enum AgesError {
    /// The clock is behind this time of something in the depot: it is wrong.
    ClockBehind(SystemTime),
    Fault(DepotFault),
}

impl fmt::Display for AgesError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::ClockBehind(_) => f.write_str("clock-behind"),
            Self::Fault(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for AgesError {}

impl From<DepotFault> for AgesError {
    fn from(error: DepotFault) -> Self {
        Self::Fault(error)
    }
}

/// Of a folder.
pub(super) fn of_folder(error: PurgeError) -> AgesError {
    match error {
        PurgeError::ClockBehind(newest) => AgesError::ClockBehind(newest),
        PurgeError::Spool(error) => AgesError::Fault(error.into()),
    }
}
