//! What staff are told when something does not work: an id and arguments; the words are texts.

mod args;
mod only;

use std::io;
use std::path::{Path, PathBuf};

use strum::{Display, IntoStaticStr, VariantNames};

use self::args::{listed, unsent};
pub use self::only::FolderWork;
use crate::depot::{DepotError, DepotFault};
use crate::hospital::ServerError;
use crate::record::RecordError;
use crate::sheet::SheetError;
use crate::sheet::printer::PrinterError;
use crate::spool::collect::CollectError;
use crate::spool::keys::KeyFileError;
use crate::spool::list::Shelf;
use crate::spool::read::ReadError;
use crate::spool::seal::OpenError;
use crate::spool::{EntryName, SpoolError};
use crate::text::sanitize;
use crate::text::sanitize::shown_path;

/// Why a command of staff failed. Holds no answers.
#[derive(Debug, Display, IntoStaticStr)]
#[strum(serialize_all = "kebab-case", const_into_str)]
pub enum InboxError {
    /// No declaration fits what was typed.
    NotFound {
        wanted: String,
    },
    /// More than one fits.
    Ambiguous {
        wanted: String,
        /// Those that fit, and where they are.
        fitting: Vec<(Shelf, EntryName)>,
    },
    /// Of some nobody can tell without a key whether they fit.
    Unsure {
        wanted: String,
        /// Those that fit or may fit, and where they are.
        fitting: Vec<(Shelf, EntryName)>,
    },
    /// Somebody has taken it.
    AlreadyCollected {
        id: String,
    },
    /// Nobody has taken it: it cannot be put back.
    StillWaiting {
        id: String,
    },
    /// It cannot be read, by nobody: it is to be set aside.
    Broken {
        id: String,
    },
    /// It can be read: there is no reason to set it aside.
    Sound {
        id: String,
    },
    /// The file cannot be read or opened.
    Unreadable {
        id: String,
        why: ReadError,
    },
    /// What is inside is no whole record.
    Damaged {
        id: String,
        why: RecordError,
    },
    /// A key file gave no keys.
    Key {
        path: PathBuf,
        why: KeyFileError,
    },
    /// A new file could not be written; an existing one is never replaced.
    NewFile {
        of: NewFile,
        path: PathBuf,
        /// What the system said.
        cause: io::Error,
    },
    /// It does not fit the form of this program, so it would not be exported whole.
    Unfitting {
        id: String,
        /// Where, safe to print.
        why: String,
    },
    /// Several declarations are asked for in a format that takes one.
    #[strum(serialize = "export-one")]
    OnlyCsv,
    /// A server cannot be asked for it.
    OnlyFolder(FolderWork),
    /// The clock is behind files in the spool.
    ClockBehind {
        /// The time of the clock.
        now: String,
        /// The time of the newest such file.
        newest: String,
    },
    /// Somebody took it, or another file took its place, while it was being sealed anew.
    Moved {
        id: String,
    },
    /// It could not be sealed anew.
    Unsealed {
        id: String,
    },
    /// What was asked for cannot be begun.
    Unfit(PreconditionError),
    Spool(SpoolError),
    /// The hospital's server.
    Server(ServerError),
    /// The journal cannot be written, so nothing was done.
    Journal(SpoolError),
    /// The same, of what is never done without it.
    #[strum(serialize = "journal-needed")]
    Unwritten(SpoolError),
    /// None of the configured fonts is there, or none has Japanese.
    #[strum(serialize = "print-no-font")]
    NoFont,
    /// The PDF could not be made.
    #[strum(serialize = "print-pdf")]
    Sheet(SheetError),
    /// The sheet did not reach the printer.
    Unsent(PrinterError),
    /// Writing the output failed.
    Output(io::Error),
}

impl std::error::Error for InboxError {}

/// What is written to a new file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, IntoStaticStr)]
#[strum(serialize_all = "kebab-case", const_into_str)]
pub enum NewFile {
    Key,
    Export,
    Print,
}

/// Why something was not begun.
#[derive(Clone, Copy, Debug, PartialEq, Eq, IntoStaticStr, VariantNames, Display)]
#[strum(serialize_all = "kebab-case", const_into_str)]
pub enum PreconditionError {
    /// Nobody is named who may read declarations.
    NoRecipient,
    /// Declarations can be sealed anew only by whoever can open them.
    NoKey,
    /// None of the given keys would open what is sealed for the new recipients.
    Blind,
    /// A new passphrase is too short.
    PassphraseShort,
    /// A new passphrase was typed in two ways.
    PassphrasesDiffer,
}

impl std::error::Error for PreconditionError {}

impl InboxError {
    /// The id: the text key is `staff-<id>`.
    pub fn id(&self) -> String {
        match self {
            Self::Unreadable { why, .. } => format!("unreadable-{}", why.id()),
            Self::Damaged { why, .. } => format!("damaged-{}", why.into_str()),
            Self::Key { why, .. } => format!("key-{}", why.into_str()),
            Self::NewFile { of, cause, .. } => {
                let there = cause.kind() == io::ErrorKind::AlreadyExists;
                let why = if there { "-exists" } else { "" };
                format!("{}-file{why}", of.into_str())
            }
            Self::Unfit(why) => format!("unfit-{}", why.into_str()),
            Self::OnlyFolder(work) => format!("only-folder-{}", work.into_str()),
            Self::Spool(error) => format!("spool-{}", error.class().into_str()),
            Self::Server(error) => error.id(),
            Self::Unsent(why) => format!("print-{why}"),
            other => other.into_str().to_owned(),
        }
    }

    /// Whether it says that nobody can read this declaration, with whatever key and on whatever day.
    pub const fn is_broken(&self) -> bool {
        match self {
            Self::Damaged { why, .. } => !matches!(why, RecordError::Version),
            Self::Unreadable { why, .. } => matches!(
                why,
                ReadError::Unopened(
                    OpenError::NotSealed | OpenError::Damaged | OpenError::Passphrase
                )
            ),
            _ => false,
        }
    }

    /// Arguments of the text, safe to print.
    pub fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::NotFound { wanted } => vec![("wanted", sanitize::render(wanted))],
            Self::Ambiguous { wanted, fitting } | Self::Unsure { wanted, fitting } => vec![
                ("wanted", sanitize::render(wanted)),
                ("waiting", listed(fitting, Shelf::Waiting)),
                ("collected", listed(fitting, Shelf::Collected)),
            ],
            Self::AlreadyCollected { id }
            | Self::StillWaiting { id }
            | Self::Broken { id }
            | Self::Sound { id }
            | Self::Damaged { id, .. }
            | Self::Moved { id }
            | Self::Unsealed { id } => vec![("id", id.clone())],
            Self::Unreadable { id, why } => match why {
                ReadError::Io(cause) => vec![("id", id.clone()), ("cause", cause.to_string())],
                _ => vec![("id", id.clone())],
            },
            Self::Key { path, why } => {
                let more = match why {
                    KeyFileError::Io(cause) => Some(("cause", cause.to_string())),
                    KeyFileError::Unsupported { line } | KeyFileError::Garbled { line } => {
                        Some(("line", line.to_string()))
                    }
                    _ => None,
                };
                let path = ("path", shown_path(path));
                std::iter::once(path).chain(more).collect()
            }
            Self::Unfitting { id, why } => vec![("id", id.clone()), ("why", why.clone())],
            Self::ClockBehind { now, newest } => {
                vec![("now", now.clone()), ("newest", newest.clone())]
            }
            Self::NewFile { path, cause, .. } => {
                vec![("path", shown_path(path)), ("cause", cause.to_string())]
            }
            Self::Spool(error) | Self::Journal(error) | Self::Unwritten(error) => vec![
                ("path", shown_path(&error.path)),
                ("cause", error.cause.to_string()),
            ],
            Self::Server(error) => error.args().to_vec(),
            Self::Unfit(_) | Self::OnlyCsv | Self::OnlyFolder(_) | Self::NoFont => Vec::new(),
            Self::Sheet(SheetError(cause)) => vec![("cause", sanitize::render(cause))],
            Self::Unsent(why) => unsent(why),
            Self::Output(cause) => vec![("cause", cause.to_string())],
        }
    }

    pub(super) fn new_file(of: NewFile, path: &Path, cause: io::Error) -> Self {
        let path = path.to_owned();
        Self::NewFile { of, path, cause }
    }

    /// Why nothing was done with a declaration.
    pub(super) fn undone(name: &EntryName, why: DepotError) -> Self {
        let id = name.id().to_owned();
        match why {
            DepotError::Act(CollectError::AlreadyCollected) => Self::AlreadyCollected { id },
            DepotError::Act(CollectError::Unreadable(why)) => Self::Unreadable { id, why },
            other => Self::of_depot(other),
        }
    }

    fn of_depot(why: DepotError) -> Self {
        match why {
            DepotError::Journal(DepotFault::Folder(error)) => Self::Journal(error),
            DepotError::Act(CollectError::Spool(error)) => Self::Spool(error),
            DepotError::Journal(error) | DepotError::Fault(error) => error.into(),
            // What of one is asked for by its name.
            DepotError::Act(error) => Self::Output(io::Error::other(error)),
        }
    }
}

impl From<DepotFault> for InboxError {
    fn from(error: DepotFault) -> Self {
        match error {
            DepotFault::Folder(error) => Self::Spool(error),
            DepotFault::Server(error) => Self::Server(error),
        }
    }
}

impl From<DepotError> for InboxError {
    fn from(error: DepotError) -> Self {
        Self::of_depot(error)
    }
}

impl From<SpoolError> for InboxError {
    fn from(error: SpoolError) -> Self {
        Self::Spool(error)
    }
}

impl From<io::Error> for InboxError {
    fn from(cause: io::Error) -> Self {
        Self::Output(cause)
    }
}
