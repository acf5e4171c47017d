//! `uketsuke postcode import`: Japan Post's newest files into a table for `[postcode] file`.

use std::fs::{self, File};
use std::io::{self, Read as _, Write};
use std::path::{Path, PathBuf};

use chrono::{DateTime, NaiveDate, Utc};
use clap::Subcommand;

use super::{Outcome, complain};
use crate::calendar::japan;
use crate::postcode::{self, EMBEDDED, PostcodeEntry};

/// The largest file that is read, some five times Japan Post's. Bytes.
const LARGEST: u64 = 100 * 1024 * 1024;

/// Fewer towns than this, and the file is a part of Japan or not whole.
const FEWEST_TOWNS: usize = 110_000;

#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// Pack Japan Post's files for `file` in [postcode] of kiosk.toml
    Import {
        /// `utf_ken_all.csv` or `KEN_ALL.CSV`, and `JIGYOSYO.CSV`; what is not given stays as it is in the program
        #[arg(required = true, value_name = "FILE")]
        files: Vec<PathBuf>,
        /// The table to write
        #[arg(short, long, value_name = "OUT")]
        output: PathBuf,
        /// The day of the data, if not that of the newest file
        #[arg(long, value_name = "YYYY-MM-DD")]
        date: Option<NaiveDate>,
    },
}

pub(super) fn run(command: &Command) -> io::Result<Outcome> {
    let Command::Import {
        files,
        output,
        date,
    } = command;
    match import(files, output, *date) {
        Ok(done) => {
            writeln!(io::stdout(), "{}: {done}", output.display())?;
            Ok(Outcome::Done)
        }
        Err(why) => {
            complain(&why);
            Ok(Outcome::Refused)
        }
    }
}

/// What has been written, or why not.
fn import(files: &[PathBuf], output: &Path, date: Option<NaiveDate>) -> Result<String, String> {
    let mut entries = Vec::new();
    let mut newest = NaiveDate::MIN;
    for path in files {
        let said = |why: &dyn std::fmt::Display| format!("{}: {why}", path.display());
        let (bytes, changed) = read(path).map_err(|error| said(&error))?;
        entries.extend(postcode::read(&bytes).map_err(|bad| said(&bad))?);
        newest = newest.max(changed);
    }
    let entries = completed(entries);
    let towns = entries.iter().filter(|entry| is_town(entry)).count();
    if towns < FEWEST_TOWNS {
        return Err(format!("only {towns} towns: a part of Japan, or not whole"));
    }
    let date = date.unwrap_or(newest).format("%Y-%m-%d").to_string();
    let count = entries.len();
    let packed = postcode::pack(entries, &date).ok_or("these cannot be addresses of Japan")?;
    write(output, &packed).map_err(|error| format!("{}: {error}", output.display()))?;
    Ok(format!("{count} addresses of {date}"))
}

const fn is_town(entry: &PostcodeEntry) -> bool {
    entry.address.office.is_none()
}

/// Without towns those of the program, without offices its offices.
fn completed(mut entries: Vec<PostcodeEntry>) -> Vec<PostcodeEntry> {
    for towns in [true, false] {
        if !entries.iter().any(|entry| is_town(entry) == towns) {
            let ours = EMBEDDED.entries().into_iter();
            entries.extend(ours.filter(|entry| is_town(entry) == towns));
        }
    }
    entries
}

/// The bytes of a file and the day of its last change.
fn read(path: &Path) -> io::Result<(Vec<u8>, NaiveDate)> {
    // A FIFO or a device would never end.
    let about = fs::metadata(path)?;
    if !about.is_file() || about.len() > LARGEST {
        return Err(io::Error::other("not one of Japan Post's files"));
    }
    let changed = DateTime::<Utc>::from(about.modified()?);
    let day = changed.with_timezone(&japan()).date_naive();
    let mut bytes = Vec::new();
    File::open(path)?.take(LARGEST).read_to_end(&mut bytes)?;
    Ok((bytes, day))
}

/// Replaces the file as a whole: a kiosk may be reading it.
fn write(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut beside = path.as_os_str().to_owned();
    beside.push(".part");
    let beside = PathBuf::from(beside);
    let mut file = File::create(&beside)?;
    file.write_all(bytes)?;
    file.sync_all()?;
    fs::rename(&beside, path)
}
