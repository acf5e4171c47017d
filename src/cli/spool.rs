//! `uketsuke spool …`: finds the spool, the keys and the words, and lets the inbox do the rest.

mod command;
mod tidy;

use std::collections::BTreeMap;
use std::io::{self, ErrorKind, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use chrono::NaiveDate;

use super::words::{CliTexts, tongue};
use super::{Outcome, keys, print, refuse_config};
use crate::config::{self, Config};
use crate::depot::{Depot, Recording};
use crate::diagnostics::diagnostic::any_stop;
use crate::reception::{self, Exported, FolderWork, InboxError, SpoolContext, shown_path};
use crate::spool::seal::Identity;

use self::command::Command;

pub(super) use self::command::Args;

/// What the configuration tells of the spool; a try-out's defaults where it tells nothing.
struct SpoolCommand {
    dir: PathBuf,
    /// The letters of kiosks that `kiosk.toml` names.
    letters: BTreeMap<String, char>,
    words: CliTexts,
    config: Config,
    depot: Arc<dyn Depot>,
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
    let opened = match args.place.open(&config) {
        Ok(opened) => opened,
        Err(error) => return Ok(words.refuse(&error.id(), &error.args())),
    };
    let office = SpoolCommand {
        depot: opened.depot,
        unrecorded: args.unrecorded,
        dir: opened.place,
        // Without one no letter is known.
        letters: path.map_or_else(BTreeMap::new, |_| config.letters()),
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
            | Command::Outcome { .. }
            | Command::Journal { .. } => Ok(keys::at_hand(own)),
            Command::Init
            | Command::Keygen { .. }
            | Command::Kiosks
            | Command::Purge { .. }
            | Command::Tidy { .. } => Ok(Vec::new()),
        }
    }

    fn work(&self, command: &Command, keys: &[Identity]) -> Result<Outcome, InboxError> {
        let letter = |kiosk: &str| self.letters.get(kiosk).copied();
        let label = self.words.aligned();
        let desk = SpoolContext {
            depot: &*self.depot,
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
                let only = InboxError::OnlyFolder(FolderWork::Init);
                let dir = self.depot.folder().ok_or(only)?;
                crate::spool::init(dir).map_err(InboxError::Spool)?;
                self.tell("spool-made", &self.dir);
            }
            Command::List {
                collected,
                day,
                json,
            } => self.list(out, &desk, (*collected, *day), *json)?,
            Command::Show { id, json } => reception::show(out, &desk, id, *json)?,
            Command::Collect { id } => {
                reception::collect(out, &desk, id)?;
                self.tell_moved("collected");
            }
            Command::PutBack { id } => {
                reception::put_back(out, &desk, id)?;
                self.tell_moved("put-back");
            }
            Command::Outcome { id, outcome } => {
                reception::settle(out, &desk, id, *outcome)?;
                let text = self.words.text(&reception::outcome_key(*outcome));
                self.words.tell("settled", &[("outcome", text)]);
            }
            Command::Journal { id, since, json } => {
                let broken = reception::journal(out, &desk, id.as_deref(), *since, *json)?;
                if broken > 0 {
                    self.words.tell("journal-broken", &[tidy::count(broken)]);
                }
            }
            Command::SetAside { id } => {
                reception::set_aside(out, &desk, id)?;
                self.tell_moved("set-aside");
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
                day,
                format,
                output,
            } => {
                let tongue = tongue(&self.config.locales);
                let wanted = day.map_or(Exported::Named(ids), Exported::Day);
                let names = match output {
                    None => reception::export(out, &desk, wanted, *format, &tongue)?,
                    Some(path) => {
                        let names = reception::export_to(path, &desk, wanted, *format, &tongue)?;
                        self.tell("exported", path);
                        names
                    }
                };
                if names.is_empty() {
                    self.tell("export-none", &self.dir);
                }
                for name in names.iter().filter(|name| desk.sealed && !name.is_sealed()) {
                    let id = [("id", name.id().to_owned())];
                    self.words.tell("exported-unsealed", &id);
                }
            }
            Command::Purge { older_than, yes } => self.purge(out, &desk, *older_than, *yes)?,
            Command::Tidy { yes } => self.tidy(out, &desk, *yes)?,
            Command::Kiosks => return self.kiosks(out, &desk),
            Command::Verify { acknowledge_gaps } => {
                return self.verify(out, &desk, *acknowledge_gaps);
            }
            Command::Reseal => return self.reseal(out, &desk),
        }
        Ok(Outcome::Done)
    }

    /// That it is done, and in which folder it lies now, if in any.
    fn tell_moved(&self, id: &str) {
        if let Some(dir) = self.depot.folder() {
            self.tell(id, dir);
        } else {
            let server = [("server", shown_path(&self.dir))];
            self.words.tell("done-on-server", &server);
        }
    }

    fn tell(&self, id: &str, path: &Path) {
        self.words.tell(id, &[("path", shown_path(path))]);
    }

    fn list(
        &self,
        out: &mut dyn Write,
        desk: &SpoolContext<'_>,
        (collected, day): (bool, Option<NaiveDate>),
        json: bool,
    ) -> Result<(), InboxError> {
        let mut page = Vec::new();
        let odd = if collected {
            reception::collected(&mut page, desk, day, json)?
        } else {
            reception::list(&mut page, desk, json)?
        };
        out.write_all(&page)?;
        if page.is_empty() {
            let none = if collected { "none-collected" } else { "none" };
            self.tell(none, &self.dir);
        }
        for odd in odd {
            let (id, args) = reception::odd_words(&self.dir, &odd);
            self.words.tell(&id, &args);
        }
        Ok(())
    }
}
