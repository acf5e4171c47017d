//! Why a kiosk does not start, for whoever starts it.

use std::io;

/// Why the kiosk does not start.
#[derive(Debug)]
pub enum Refusal {
    /// Standard input or output is no terminal.
    NoTerminal,
    /// `TERM` names a terminal that cannot show Japanese.
    Terminal(String),
    /// The operating system refused something.
    System(io::Error),
}

impl From<io::Error> for Refusal {
    fn from(error: io::Error) -> Self {
        Self::System(error)
    }
}

impl std::fmt::Display for Refusal {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::NoTerminal => f.write_str("the kiosk needs a terminal for input and output"),
            Self::Terminal(term) => write!(
                f,
                "TERM={term} cannot show Japanese or be wiped; use a terminal such as foot, or --force"
            ),
            Self::System(error) => write!(f, "cannot start: {error}"),
        }
    }
}
