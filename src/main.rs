//! Parses the command line and turns the outcome into an exit code: 0 done, 1 refused, 2 wrong usage.

use std::io::{self, ErrorKind, Write};
use std::process::ExitCode;

use uketsuke::cli::Cli;

fn main() -> ExitCode {
    match Cli::read().run() {
        Ok(outcome) => outcome.into(),
        // Somebody's `| head` has read enough.
        Err(error) if error.kind() == ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => {
            let _ = writeln!(io::stderr(), "uketsuke: {error}");
            ExitCode::FAILURE
        }
    }
}
