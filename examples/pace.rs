//! How fast declarations are kept and listed, for programs that time it from outside, on the disk as it is:
//!
//! - `pace submit SPOOL COUNT < payload`: seals and publishes it so many times, prints the nanoseconds of each;
//! - `pace fill SPOOL COUNT`: puts so many files of 4 KB where declarations wait;
//! - `pace names SPOOL`: lists what waits, by kiosk and number, and says how many there are;
//! - `pace list SPOOL`: the same, the oldest first.

use std::error::Error;
use std::fs;
use std::io::{self, Read as _, Write as _};
use std::path::Path;
use std::process::ExitCode;
use std::time::Instant;

use chrono::Utc;
use uketsuke::spool::list::{Shelf, list, names};
use uketsuke::spool::{EntryName, Sealing, Spool, SpoolError};

/// Of a key that was thrown away.
const RECIPIENT: &str = "age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p";

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let args: Vec<&str> = args.iter().map(String::as_str).collect();
    let done = match args.as_slice() {
        ["submit", spool, count] => submit(Path::new(spool), count),
        ["fill", spool, count] => fill(Path::new(spool), count),
        ["names", spool] => told(names(Path::new(spool), Shelf::Waiting).map(|(found, _)| found)),
        ["list", spool] => told(list(Path::new(spool), Shelf::Waiting).map(|(found, _)| found)),
        _ => Err("usage: pace submit|fill SPOOL COUNT | pace names|list SPOOL".into()),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            let _ = writeln!(io::stderr(), "{error}");
            ExitCode::FAILURE
        }
    }
}

fn submit(dir: &Path, count: &str) -> Result<(), Box<dyn Error>> {
    let mut payload = Vec::new();
    io::stdin().read_to_end(&mut payload)?;
    let spool = Spool::open(dir, false)?;
    let sealing = Sealing::of(&[RECIPIENT.to_owned()])?;
    let mut out = io::stdout().lock();
    for seq in 1..=count.parse()? {
        let begun = Instant::now();
        let name = EntryName::random("k1", seq, Utc::now(), true)?;
        let sealed = sealing.seal(&payload).or(Err("cannot be sealed"))?;
        spool.publish(&name, &sealed)?;
        writeln!(out, "{}", begun.elapsed().as_nanos())?;
    }
    Ok(())
}

fn fill(dir: &Path, count: &str) -> Result<(), Box<dyn Error>> {
    Spool::open(dir, false)?;
    for seq in 1..=count.parse()? {
        let name = EntryName::random("k1", seq, Utc::now(), true)?;
        fs::write(dir.join("new").join(name.file_name()), [b'x'; 4096])?;
    }
    Ok(())
}

fn told<T>(found: Result<Vec<T>, SpoolError>) -> Result<(), Box<dyn Error>> {
    writeln!(io::stdout(), "{}", found?.len())?;
    Ok(())
}
