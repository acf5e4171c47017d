//! `uketsuke spool …`: finds the spool, the keys and the words, and lets the inbox do the rest.

use std::io;
use std::path::{Path, PathBuf};

use clap::Subcommand;

use super::{Outcome, refuse, refuse_config};
use crate::config::Config;
use crate::inbox::{self, Desk, InboxError};
use crate::spool::keys::read_identities;
use crate::spool::seal::Key;
use crate::texts::{Arg, Texts};

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
    language: String,
    texts: Texts,
}

pub(super) fn run(args: &Args, path: Option<&Path>) -> io::Result<Outcome> {
    let Ok(config) = Config::load(path) else {
        return refuse_config(path);
    };
    let locales = &config.locales;
    let language = config.staff.language.clone();
    let order = [language.clone()];
    let (texts, _) = Texts::load(&order, &locales.fallback, locales.dir.as_deref());
    let office = Office {
        dir: args.dir.clone().unwrap_or(config.spool.dir),
        kiosk: config.kiosk,
        letter: config.pickup,
        language,
        texts,
    };
    let Some(keys) = office.keys(&args.identity) else {
        return Ok(Outcome::Refused);
    };
    match office.work(&args.command, &keys) {
        Ok(()) => Ok(Outcome::Done),
        Err(InboxError::Output(error)) => Err(error),
        Err(error) => Ok(office.refuse(&error.id(), &error.args())),
    }
}

impl Office {
    fn work(&self, command: &Command, keys: &[Key]) -> Result<(), InboxError> {
        let letter = |kiosk: &str| (kiosk == self.kiosk).then_some(self.letter);
        let label = |key: &str| self.texts.say(&self.language, key, &[]);
        let desk = Desk {
            dir: &self.dir,
            keys,
            letter: &letter,
            label: &label,
        };
        let out = &mut io::stdout().lock();
        match command {
            Command::List { json } => {
                for odd in inbox::list(out, &desk, *json)? {
                    let name = inbox::odd_name(&odd);
                    self.refuse("odd", &[("name", name)]);
                }
                Ok(())
            }
            Command::Show { id, json } => inbox::show(out, &desk, id, *json),
            Command::Collect { id } => inbox::collect(out, &desk, id),
            Command::Keygen { output } => inbox::keygen(out, output),
        }
    }

    fn keys(&self, files: &[PathBuf]) -> Option<Vec<Key>> {
        let mut all = Vec::new();
        for file in files {
            let path = ("path", file.display().to_string());
            match read_identities(file) {
                Ok(found) => {
                    if found.exposed {
                        self.refuse("key-exposed", &[path]);
                    }
                    all.extend(found.keys);
                }
                Err(bad) => {
                    self.refuse(&format!("key-{}", bad.id()), &[path]);
                    return None;
                }
            }
        }
        Some(all)
    }

    /// The sentence of an id, on standard error.
    fn refuse(&self, id: &str, args: &[(&'static str, String)]) -> Outcome {
        let args: Vec<_> = args
            .iter()
            .map(|(name, value)| (*name, Arg::Text(value)))
            .collect();
        refuse(
            &self
                .texts
                .say(&self.language, &format!("staff-{id}"), &args),
        )
    }
}
