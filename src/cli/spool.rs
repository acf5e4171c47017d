//! `uketsuke spool …`: finds the spool, the keys and the words, and lets the inbox do the rest.

use std::io::{self, ErrorKind, Write};
use std::path::{Path, PathBuf};

use clap::Subcommand;

use super::words::Words;
use super::{Outcome, keys, print, refuse_config};
use crate::check::fault::any_error;
use crate::config::{self, Config};
use crate::inbox::{self, Desk, InboxError, shown_path};
use crate::spool::Sealing;
use crate::spool::list::Odd;
use crate::spool::seal::Key;

/// Options of all its commands.
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// The spool, if not the configured one
    #[arg(long, global = true, value_name = "DIR")]
    dir: Option<PathBuf>,
    /// A key file that opens sealed declarations; may be given several times
    #[arg(long, global = true, value_name = "FILE")]
    identity: Vec<PathBuf>,
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
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
    /// Seal everything again, for the recipients that kiosk.toml names now
    Reseal,
}

/// What the configuration tells of the spool; a try-out's defaults where it tells nothing.
struct Office {
    dir: PathBuf,
    recipients: Vec<String>,
    kiosk: String,
    letter: char,
    words: Words,
    config: Config,
}

pub(super) fn run(args: &Args, path: Option<&Path>) -> io::Result<Outcome> {
    let (config, faults) = config::read(path);
    // Keys are made before the configuration can be right: it must name them.
    let keygen = matches!(args.command, Command::Keygen { .. });
    if any_error(&faults) && !keygen {
        return refuse_config(path);
    }
    let words = Words::of(&config);
    let office = Office {
        dir: args.dir.clone().unwrap_or_else(|| config.spool.dir.clone()),
        recipients: config.spool.recipients.clone(),
        kiosk: config.kiosk.clone(),
        letter: config.pickup,
        words,
        config,
    };
    let done = keys::read(&office.words, &args.identity)
        .and_then(|keys| office.work(&args.command, &keys));
    match done {
        Ok(outcome) => Ok(outcome),
        // Whoever reads the output has had enough.
        Err(InboxError::Output(error)) if error.kind() == ErrorKind::BrokenPipe => Err(error),
        Err(error) => Ok(office.words.refuse(&error.id(), &error.args())),
    }
}

impl Office {
    fn work(&self, command: &Command, keys: &[Key]) -> Result<Outcome, InboxError> {
        let letter = |kiosk: &str| (kiosk == self.kiosk).then_some(self.letter);
        let label = self.words.aligned();
        let desk = Desk {
            dir: &self.dir,
            keys,
            letter: &letter,
            label: &label,
        };
        let out = &mut io::stdout().lock();
        match command {
            Command::List { json } => self.list(out, &desk, *json)?,
            Command::Show { id, json } => inbox::show(out, &desk, id, *json)?,
            Command::Collect { id } => {
                inbox::collect(out, &desk, id)?;
                self.words
                    .tell("collected", &[("path", shown_path(&self.dir))]);
            }
            Command::Print { id, output } => {
                let record = || Ok(inbox::read(&desk, id)?.1);
                print::run(&self.config, &self.words, output.as_deref(), record)?;
            }
            Command::Keygen { output, passphrase } => {
                keys::make(out, &self.words, output, *passphrase)?;
            }
            Command::Reseal => return self.reseal(out, &desk),
        }
        Ok(Outcome::Done)
    }

    fn list(&self, out: &mut dyn Write, desk: &Desk<'_>, json: bool) -> Result<(), InboxError> {
        let mut page = Vec::new();
        let odd = inbox::list(&mut page, desk, json)?;
        out.write_all(&page)?;
        if page.is_empty() {
            self.words.tell("none", &[("path", shown_path(&self.dir))]);
        }
        self.tell_odd(&odd);
        Ok(())
    }

    fn tell_odd(&self, all: &[Odd]) {
        for odd in all {
            let (id, args) = inbox::odd_words(&self.dir, odd);
            self.words.tell(&id, &args);
        }
    }

    fn reseal(&self, out: &mut dyn Write, desk: &Desk<'_>) -> Result<Outcome, InboxError> {
        let sealing = Sealing::of(&self.recipients).map_err(io::Error::other)?;
        let all = inbox::reseal(out, desk, &sealing)?;
        self.tell_odd(&all.odd);
        for error in &all.left {
            self.words.tell(&error.id(), &error.args());
        }
        let count = |count: usize| [("count", count.to_string())];
        self.words.tell("resealed", &count(all.done));
        if all.readable > 0 {
            self.words.tell("reseal-readable", &count(all.readable));
        }
        if all.left.is_empty() {
            return Ok(Outcome::Done);
        }
        Ok(self.words.refuse("reseal-left", &count(all.left.len())))
    }
}
