//! What `uketsuke spool` can be told on the command line.

use std::path::PathBuf;
use std::time::Duration;

use chrono::NaiveDate;
use clap::Subcommand;

use super::tidy::age;
use crate::cli::depot::Place;
use crate::cli::one_of;
use crate::reception::ExportFormat;
use crate::spool::journal::Outcome;

/// Options of all its commands.
#[derive(Debug, clap::Args)]
pub(in crate::cli) struct Args {
    #[command(flatten)]
    pub(super) place: Place,
    /// A key file that opens sealed declarations, else those of [staff] identity; may be given several times
    #[arg(long, global = true, value_name = "FILE")]
    pub(super) identity: Vec<PathBuf>,
    /// Where the journal cannot be written, collect, put-back, set-aside, print and reseal go on; nobody knows then who it was
    #[arg(long, global = true)]
    pub(super) unrecorded: bool,
    #[command(subcommand)]
    pub(super) command: Command,
}

#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// Make the folders, before the kiosk starts
    Init,
    /// Waiting declarations, oldest first
    List {
        /// Those that were collected, with when, by whom, and what became of them
        #[arg(long)]
        collected: bool,
        /// Of those only what was sent on this day, such as 2026-11-26
        #[arg(long, value_name = "DATE", requires = "collected")]
        day: Option<NaiveDate>,
        /// For programs
        #[arg(long)]
        json: bool,
    },
    /// One declaration, readable
    Show {
        /// The id, its beginning, or the pick-up number
        id: String,
        /// For programs
        #[arg(long)]
        json: bool,
    },
    /// Take one: from then on it is no longer listed
    Collect {
        /// The id, its beginning, or the pick-up number
        id: String,
    },
    /// Let one wait again that was taken by mistake
    PutBack {
        /// The id, its beginning, or the pick-up number
        id: String,
    },
    /// Write down what became of one, beside what the patient sent
    Outcome {
        /// The id, its beginning, or the pick-up number
        id: String,
        #[arg(value_parser = one_of::<Outcome>())]
        outcome: Outcome,
    },
    /// Who did what with declarations, and when
    Journal {
        /// Of this one only: the id, its beginning, or the pick-up number
        id: Option<String>,
        /// From this day on, such as 2026-11-26
        #[arg(long, value_name = "DATE")]
        since: Option<NaiveDate>,
        /// For programs
        #[arg(long)]
        json: bool,
    },
    /// Set one aside that cannot be read: it is neither listed nor purged any more
    SetAside {
        /// The id, its beginning, or the pick-up number
        id: String,
    },
    /// The A4 sheet for the signature: on the printer of kiosk.toml, or into a file
    Print {
        /// The id, its beginning, or the pick-up number
        id: String,
        /// The new PDF file; without one it goes to the printer
        #[arg(short, long, value_name = "FILE")]
        output: Option<PathBuf>,
    },
    /// Make a key pair for sealing; prints the public half
    Keygen {
        /// The new key file
        #[arg(short, long, value_name = "FILE")]
        output: PathBuf,
        /// Ask for a passphrase, without which the file opens nothing
        #[arg(long)]
        passphrase: bool,
    },
    /// Declarations for another program
    Export {
        /// The id, its beginning, or the pick-up number; several for a table
        #[arg(
            required_unless_present = "day",
            conflicts_with = "day",
            value_name = "ID"
        )]
        ids: Vec<String>,
        /// All that were sent on this day, such as 2026-11-26, waiting and collected, in csv, jsonl or fhir
        #[arg(long, value_name = "DATE")]
        day: Option<NaiveDate>,
        /// json: the record; jsonl: a line for each, with what became of it; csv: a table for Excel; fhir: a Bundle of FHIR R4
        #[arg(long, value_parser = one_of::<ExportFormat>())]
        format: ExportFormat,
        /// A new file; else standard output
        #[arg(short, long, value_name = "FILE")]
        output: Option<PathBuf>,
    },
    /// Show, and with --yes delete, what was collected long ago
    Purge {
        /// Collected at least so long ago: hours, days or weeks, such as 90d
        #[arg(long, value_name = "AGE", value_parser = age)]
        older_than: Duration,
        /// Delete them, without asking and for good; else they are only listed
        #[arg(long)]
        yes: bool,
    },
    /// Delete, with --yes, what kiosk.toml says: claims paid and collected as long ago as [spool] keep, old months of the
    /// journal, copies of what a hospital's server has
    Tidy {
        /// Delete them, without asking and for good; else they are only listed
        #[arg(long)]
        yes: bool,
    },
    /// How each kiosk is: asks them, and waits up to half a minute for those that do not answer
    Kiosks,
    /// Look for stale, forgotten, foreign, unsealed, unreadable and missing declarations and for wrong rights
    Verify {
        /// Name the gaps in the numbers that are there now never again
        #[arg(long)]
        acknowledge_gaps: bool,
    },
    /// Seal everything again, for the recipients that kiosk.toml names now
    Reseal,
}
