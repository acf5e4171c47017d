//! `uketsuke spool …`: finds the spool, the keys and the words, and lets the inbox do the rest.

use std::io::{self, ErrorKind, Write};
use std::path::{Path, PathBuf};

use clap::Subcommand;

use super::words::Words;
use super::{Outcome, refuse_config};
use crate::check::fault::any_error;
use crate::config;
use crate::inbox::{self, Desk, InboxError, shown_path};
use crate::spool::keys::read_identities;
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
    /// Make a key pair for sealing; prints the public half
    Keygen {
        /// The new key file
        #[arg(short, long, value_name = "FILE")]
        output: PathBuf,
    },
}

/// What the configuration tells of the spool; a try-out's defaults where it tells nothing.
struct Office {
    dir: PathBuf,
    kiosk: String,
    letter: char,
    words: Words,
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
        dir: args.dir.clone().unwrap_or(config.spool.dir),
        kiosk: config.kiosk,
        letter: config.pickup,
        words,
    };
    let done = office
        .keys(&args.identity)
        .and_then(|keys| office.work(&args.command, &keys));
    match done {
        Ok(()) => Ok(Outcome::Done),
        // Whoever reads the output has had enough.
        Err(InboxError::Output(error)) if error.kind() == ErrorKind::BrokenPipe => Err(error),
        Err(error) => Ok(office.words.refuse(&error.id(), &error.args())),
    }
}

impl Office {
    fn work(&self, command: &Command, keys: &[Key]) -> Result<(), InboxError> {
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
            Command::List { json } => self.list(out, &desk, *json),
            Command::Show { id, json } => inbox::show(out, &desk, id, *json),
            Command::Collect { id } => {
                inbox::collect(out, &desk, id)?;
                self.words
                    .tell("collected", &[("path", shown_path(&self.dir))]);
                Ok(())
            }
            Command::Keygen { output } => {
                inbox::keygen(out, output)?;
                self.words.tell("key-made", &[("path", shown_path(output))]);
                Ok(())
            }
        }
    }

    fn list(&self, out: &mut dyn Write, desk: &Desk<'_>, json: bool) -> Result<(), InboxError> {
        let mut page = Vec::new();
        let odd = inbox::list(&mut page, desk, json)?;
        out.write_all(&page)?;
        if page.is_empty() {
            self.words.tell("none", &[("path", shown_path(&self.dir))]);
        }
        for odd in odd {
            let (id, args) = inbox::odd_words(&self.dir, &odd);
            self.words.tell(&id, &args);
        }
        Ok(())
    }

    fn keys(&self, files: &[PathBuf]) -> Result<Vec<Key>, InboxError> {
        let mut all = Vec::new();
        for file in files {
            let path = file.clone();
            let found = read_identities(file).map_err(|why| InboxError::Key { path, why })?;
            if found.exposed {
                self.words
                    .tell("key-exposed", &[("path", shown_path(file))]);
            }
            all.extend(found.keys);
        }
        Ok(all)
    }
}
