//! `uketsuke spool …`: finds the spool, the keys and the words, and lets the inbox do the rest.

mod tidy;

use std::io::{self, ErrorKind, Write};
use std::path::{Path, PathBuf};
use std::time::Duration;

use chrono::NaiveDate;
use clap::Subcommand;

use super::words::{CliTexts, tongue};
use super::{Outcome, keys, one_of, print, refuse_config};
use crate::config::{self, Config};
use crate::depot::{FolderDepot, Recording};
use crate::diagnostics::diagnostic::any_stop;
use crate::reception::{self, ExportFormat, InboxError, SpoolContext, shown_path};
use crate::spool::seal::Identity;

/// Options of all its commands.
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// The spool, if not the configured one
    #[arg(long, global = true, value_name = "DIR")]
    dir: Option<PathBuf>,
    /// A key file that opens sealed declarations, else those of [staff] identity; may be given several times
    #[arg(long, global = true, value_name = "FILE")]
    identity: Vec<PathBuf>,
    /// Go on where the journal cannot be written; it is then not known who did this
    #[arg(long, global = true)]
    unrecorded: bool,
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Make the folders, before the kiosk starts
    Init,
    /// Waiting declarations, oldest first
    List {
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
        #[arg(required = true, value_name = "ID")]
        ids: Vec<String>,
        /// The record as JSON, a table for Excel, or FHIR R4
        #[arg(long, value_parser = one_of::<ExportFormat>())]
        format: ExportFormat,
        /// A new file; else standard output
        #[arg(short, long, value_name = "FILE")]
        output: Option<PathBuf>,
    },
    /// Show, and with --yes delete, what was collected long ago
    Purge {
        /// Collected at least so long ago: hours, days or weeks, such as 90d
        #[arg(long, value_name = "AGE", value_parser = tidy::age)]
        older_than: Duration,
        /// Really delete
        #[arg(long)]
        yes: bool,
    },
    /// Look for stale, forgotten, foreign, unsealed, unreadable and missing declarations and for wrong rights
    Verify {
        /// Name the gaps in the numbers that are there now never again
        #[arg(long)]
        acknowledge_gaps: bool,
    },
    /// Seal everything again, for the recipients that kiosk.toml names now
    Reseal,
}

/// What the configuration tells of the spool; a try-out's defaults where it tells nothing.
struct SpoolCommand {
    dir: PathBuf,
    /// The kiosk of `kiosk.toml` and its letter.
    letter: Option<(String, char)>,
    words: CliTexts,
    config: Config,
    depot: FolderDepot,
    unrecorded: bool,
}

pub(super) fn run(args: &Args, path: Option<&Path>) -> io::Result<Outcome> {
    let (config, faults) = config::read(path);
    // Keys are made before the configuration can be right: it must name them.
    let keygen = matches!(args.command, Command::Keygen { .. });
    if any_stop(&faults) && !keygen {
        return refuse_config(path);
    }
    let words = CliTexts::of(&config);
    let dir = args.dir.clone().unwrap_or_else(|| config.spool.dir.clone());
    let office = SpoolCommand {
        depot: FolderDepot::at(&dir),
        unrecorded: args.unrecorded,
        dir,
        // Without one no letter is known.
        letter: path.map(|_| (config.kiosk.clone(), config.pickup)),
        words,
        config,
    };
    let done = office
        .keys(args)
        .and_then(|keys| office.work(&args.command, &keys));
    match done {
        Ok(outcome) => Ok(outcome),
        // Whoever reads the output has had enough.
        Err(InboxError::Output(error)) if error.kind() == ErrorKind::BrokenPipe => Err(error),
        Err(error) => Ok(office.words.refuse(&error.id(), &error.args())),
    }
}

impl SpoolCommand {
    /// Those of the command line, else those that the inbox has.
    fn keys(&self, args: &Args) -> Result<Vec<Identity>, InboxError> {
        let own = &self.config.staff.identity;
        match &args.command {
            _ if !args.identity.is_empty() => keys::read(&self.words, &args.identity),
            Command::Show { .. }
            | Command::Print { .. }
            | Command::Export { .. }
            | Command::Verify { .. }
            | Command::SetAside { .. }
            | Command::Reseal => keys::read(&self.words, own),
            // They need none, but know the numbers of other kiosks with one: nobody is asked for a passphrase.
            Command::List { .. }
            | Command::Collect { .. }
            | Command::PutBack { .. }
            | Command::Journal { .. } => Ok(keys::at_hand(own)),
            Command::Init | Command::Keygen { .. } | Command::Purge { .. } => Ok(Vec::new()),
        }
    }

    fn work(&self, command: &Command, keys: &[Identity]) -> Result<Outcome, InboxError> {
        let letter = |kiosk: &str| {
            let set = self.letter.as_ref().filter(|(id, _)| id == kiosk);
            set.map(|(_, letter)| *letter)
        };
        let label = self.words.aligned();
        let desk = SpoolContext {
            dir: &self.dir,
            depot: &self.depot,
            recording: if self.unrecorded {
                Recording::Later
            } else {
                Recording::Must
            },
            keys,
            sealed: !self.config.spool.recipients.is_empty(),
            letter: &letter,
            label: &label,
        };
        let out = &mut io::stdout().lock();
        match command {
            Command::Init => {
                crate::spool::init(&self.dir).map_err(InboxError::Spool)?;
                self.tell("spool-made", &self.dir);
            }
            Command::List { json } => self.list(out, &desk, *json)?,
            Command::Show { id, json } => reception::show(out, &desk, id, *json)?,
            Command::Collect { id } => {
                reception::collect(out, &desk, id)?;
                self.tell("collected", &self.dir);
            }
            Command::PutBack { id } => {
                reception::put_back(out, &desk, id)?;
                self.tell("put-back", &self.dir);
            }
            Command::Journal { id, since, json } => {
                let broken = reception::journal(out, &desk, id.as_deref(), *since, *json)?;
                if broken > 0 {
                    self.words.tell("journal-broken", &[tidy::count(broken)]);
                }
            }
            Command::SetAside { id } => {
                reception::set_aside(out, &desk, id)?;
                self.tell("set-aside", &self.dir);
            }
            Command::Print { id, output } => {
                let record = || {
                    let (name, record) = reception::read(&desk, id)?;
                    if desk.sealed && !name.is_sealed() {
                        self.words.tell("not-sealed", &[]);
                    }
                    Ok((name, record))
                };
                let output = output.as_deref();
                return print::run(&self.config, &self.words, output, record, &desk);
            }
            Command::Keygen { output, passphrase } => {
                keys::make(out, &self.words, output, *passphrase)?;
            }
            Command::Export {
                ids,
                format,
                output,
            } => {
                let tongue = tongue(&self.config.locales);
                let names = match output {
                    None => reception::export(out, &desk, ids, *format, &tongue)?,
                    Some(path) => {
                        let names = reception::export_to(path, &desk, ids, *format, &tongue)?;
                        self.tell("exported", path);
                        names
                    }
                };
                for name in names.iter().filter(|name| desk.sealed && !name.is_sealed()) {
                    let id = [("id", name.id().to_owned())];
                    self.words.tell("exported-unsealed", &id);
                }
            }
            Command::Purge { older_than, yes } => self.purge(out, &desk, *older_than, *yes)?,
            Command::Verify { acknowledge_gaps } => {
                return self.verify(out, &desk, *acknowledge_gaps);
            }
            Command::Reseal => return self.reseal(out, &desk),
        }
        Ok(Outcome::Done)
    }

    fn tell(&self, id: &str, path: &Path) {
        self.words.tell(id, &[("path", shown_path(path))]);
    }

    fn list(
        &self,
        out: &mut dyn Write,
        desk: &SpoolContext<'_>,
        json: bool,
    ) -> Result<(), InboxError> {
        let mut page = Vec::new();
        let odd = reception::list(&mut page, desk, json)?;
        out.write_all(&page)?;
        if page.is_empty() {
            self.tell("none", &self.dir);
        }
        for odd in odd {
            let (id, args) = reception::odd_words(&self.dir, &odd);
            self.words.tell(&id, &args);
        }
        Ok(())
    }
}
