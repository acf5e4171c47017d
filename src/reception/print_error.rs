//! Why nothing was printed.

use strum::Display;

use crate::sheet::SheetError;
use crate::sheet::printer::PrinterError;
use crate::text::sanitize::render;

/// Why nothing was printed.
#[derive(Debug, Display)]
#[strum(serialize_all = "kebab-case")]
pub enum PrintError {
    /// None of the configured fonts is there, or none has Japanese.
    NoFont,
    /// The PDF could not be made.
    Sheet(SheetError),
    /// It did not reach the printer.
    Unsent(PrinterError),
}

impl std::error::Error for PrintError {}

impl PrintError {
    /// The id: the text key is `staff-<id>`.
    pub(super) fn id(&self) -> &'static str {
        match self {
            Self::NoFont => "print-no-font",
            Self::Sheet(_) => "print-pdf",
            Self::Unsent(PrinterError::Nowhere) => "print-nowhere",
            Self::Unsent(PrinterError::System(_)) => "print-system",
            Self::Unsent(PrinterError::Program { .. }) => "print-program",
            Self::Unsent(PrinterError::Failed { .. }) => "print-failed",
            Self::Unsent(PrinterError::Stopped { .. }) => "print-stopped",
        }
    }

    /// Arguments of the text, safe to print.
    pub(super) fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::NoFont | Self::Unsent(PrinterError::Nowhere) => Vec::new(),
            Self::Sheet(SheetError(cause)) => vec![("cause", render(cause))],
            Self::Unsent(PrinterError::System(cause)) => vec![("cause", cause.to_string())],
            Self::Unsent(PrinterError::Program { program, cause }) => {
                vec![("program", program.clone()), ("cause", cause.to_string())]
            }
            Self::Unsent(PrinterError::Failed { program, said }) => {
                vec![("program", program.clone()), ("cause", said.clone())]
            }
            Self::Unsent(PrinterError::Stopped { program }) => vec![("program", program.clone())],
        }
    }
}
