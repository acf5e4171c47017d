//! Why a kiosk does not start: an id and arguments; the words are texts.

use std::io;

use crate::record::shown;
use crate::terminal::session::Glass;

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

impl Refusal {
    /// The id: the text key is `staff-<id>`.
    pub const fn id(&self) -> &'static str {
        match self {
            Self::NoTerminal => "refusal-no-terminal",
            Self::Terminal(_) => "refusal-terminal",
            Self::System(_) => "refusal-system",
        }
    }

    /// Arguments of the text, safe to print.
    pub fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::NoTerminal => Vec::new(),
            Self::Terminal(term) => vec![("term", shown::render(term))],
            Self::System(cause) => vec![("cause", cause.to_string())],
        }
    }
}

impl From<io::Error> for Refusal {
    fn from(error: io::Error) -> Self {
        Self::System(error)
    }
}

/// Whether a kiosk can run on this terminal. `force` skips the look at `TERM`.
pub fn fit_for_glass(force: bool) -> Result<(), Refusal> {
    if !Glass::is_there() {
        return Err(Refusal::NoTerminal);
    }
    let term = std::env::var("TERM").unwrap_or_default();
    if !force && matches!(term.as_str(), "" | "linux" | "dumb") {
        return Err(Refusal::Terminal(term));
    }
    Ok(())
}
