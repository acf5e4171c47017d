//! Writes the manual pages and the completions of shells into a folder, from the same command line that
//! the program reads: `cargo run --example manual -- DIR`. For packages.

use std::ffi::OsString;
use std::fs;
use std::io;
use std::path::PathBuf;

use clap::{CommandFactory as _, ValueEnum as _};
use clap_complete::Shell;
use uketsuke::cli::Cli;

fn main() -> io::Result<()> {
    let dir = PathBuf::from(
        std::env::args_os()
            .nth(1)
            .unwrap_or_else(|| OsString::from(".")),
    );
    fs::create_dir_all(&dir)?;
    clap_mangen::generate_to(Cli::command(), &dir)?;
    for shell in Shell::value_variants() {
        clap_complete::generate_to(*shell, &mut Cli::command(), "uketsuke", &dir)?;
    }
    Ok(())
}
