//! Why a kiosk does not start: an id and arguments; the words are texts.

use std::io;
use std::path::{Path, PathBuf};

use strum::{Display, IntoStaticStr, VariantNames};

use crate::spool::owners::are_others;
use crate::terminal::session::TerminalSession;
use crate::terminal::term;
use crate::text::sanitize::{render, shown_path};

/// Why the kiosk does not start.
#[derive(Debug, IntoStaticStr, VariantNames, Display)]
#[strum(serialize_all = "kebab-case", const_into_str, prefix = "refusal-")]
pub enum StartError {
    /// Standard input or output is no terminal.
    NoTerminal,
    /// `TERM` names a terminal that cannot show Japanese.
    Terminal(String),
    /// Root starts it on a spool in which others work: what it made there they could not use. The spool.
    Root(PathBuf),
    /// The operating system refused something.
    System(io::Error),
}

impl std::error::Error for StartError {}

impl StartError {
    /// Arguments of the text, safe to print.
    pub fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::NoTerminal => Vec::new(),
            Self::Terminal(term) => vec![("term", render(term))],
            Self::Root(dir) => vec![("path", shown_path(dir))],
            Self::System(cause) => vec![("cause", cause.to_string())],
        }
    }
}

impl From<io::Error> for StartError {
    fn from(error: io::Error) -> Self {
        Self::System(error)
    }
}

/// Whether a kiosk can run on this terminal. `force` skips the look at `TERM`.
pub fn fit_for_glass(force: bool) -> Result<(), StartError> {
    if !TerminalSession::is_there() {
        return Err(StartError::NoTerminal);
    }
    let term = term();
    if !force && matches!(term.as_str(), "" | "linux" | "dumb") {
        return Err(StartError::Terminal(term));
    }
    Ok(())
}

/// Whether a kiosk of this user can work in this spool without harm to others.
pub fn fit_for_spool(dir: &Path) -> Result<(), StartError> {
    if rustix::process::geteuid().is_root() && are_others(dir) {
        return Err(StartError::Root(dir.to_owned()));
    }
    Ok(())
}
