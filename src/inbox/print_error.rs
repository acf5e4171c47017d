//! Why nothing was printed.

use std::io;
use std::path::PathBuf;

use crate::sheet::Unprintable;
use crate::sheet::printer::Unsent;
use crate::text::sanitize::{render, shown_path};

/// Why nothing was printed.
#[derive(Debug)]
pub enum Unprinted {
    /// None of the configured fonts is there, or none has Japanese.
    NoFont,
    /// The PDF could not be made.
    Sheet(Unprintable),
    /// It could not be written to a file; an existing one is never replaced.
    File {
        /// Which.
        path: PathBuf,
        /// What the system said.
        cause: io::Error,
    },
    /// It did not reach the printer.
    Unsent(Unsent),
}

impl Unprinted {
    /// The id: the text key is `staff-<id>`.
    pub(super) fn id(&self) -> &'static str {
        match self {
            Self::NoFont => "print-no-font",
            Self::Sheet(_) => "print-pdf",
            Self::File { cause, .. } if cause.kind() == io::ErrorKind::AlreadyExists => {
                "print-file-exists"
            }
            Self::File { .. } => "print-file",
            Self::Unsent(Unsent::Nowhere) => "print-nowhere",
            Self::Unsent(Unsent::System(_)) => "print-system",
            Self::Unsent(Unsent::Program { .. }) => "print-program",
            Self::Unsent(Unsent::Failed { .. }) => "print-failed",
            Self::Unsent(Unsent::Stopped { .. }) => "print-stopped",
        }
    }

    /// Arguments of the text, safe to print.
    pub(super) fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::NoFont | Self::Unsent(Unsent::Nowhere) => Vec::new(),
            Self::Sheet(Unprintable(cause)) => vec![("cause", render(cause))],
            Self::File { path, cause } => {
                vec![("path", shown_path(path)), ("cause", cause.to_string())]
            }
            Self::Unsent(Unsent::System(cause)) => vec![("cause", cause.to_string())],
            Self::Unsent(Unsent::Program { program, cause }) => {
                vec![("program", program.clone()), ("cause", cause.to_string())]
            }
            Self::Unsent(Unsent::Failed { program, said }) => {
                vec![("program", program.clone()), ("cause", said.clone())]
            }
            Self::Unsent(Unsent::Stopped { program }) => vec![("program", program.clone())],
        }
    }
}
