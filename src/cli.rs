//! The command line: what can be asked for, and which room does it. Must not know how.

mod ask;
mod depot;
#[cfg(feature = "hospital")]
mod forward;
#[cfg(feature = "hospital")]
mod hospital;
mod keys;
mod pin;
mod postcode;
mod preview;
mod print;
mod spool;
mod staff;
mod stats;
mod texts;
mod words;

use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::str::FromStr;
use std::sync::LazyLock;

use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap::{CommandFactory, Parser, Subcommand};
use clap_complete::Shell;
use rustix::stdio::stderr;
use rustix::termios::isatty;
use strum::{ParseError, VariantNames};

use self::words::CliTexts;
use crate::check::{self, ReportFormat};
use crate::config::{Config, Snapshot};
use crate::supervisor::WORKER;
use crate::{supervisor, worker};

/// The version of the program and the day of its postcodes.
static VERSION: LazyLock<String> = LazyLock::new(|| {
    let date = crate::postcode::EMBEDDED.date();
    format!("{} (postcodes of {date})", env!("CARGO_PKG_VERSION"))
});

/// What was asked for.
///
/// The doc comments of the parts are the help that `--help` shows.
#[derive(Debug, Default, Parser)]
#[command(name = "uketsuke", version = VERSION.as_str(), about, long_about = None)]
pub struct Cli {
    /// Configuration; else ./kiosk.toml or /etc/uketsuke/kiosk.toml, and without those a try-out
    #[arg(long, global = true, value_name = "FILE")]
    config: Option<PathBuf>,
    /// Run on a terminal that does not seem able to show Japanese
    #[arg(long)]
    force: bool,
    /// Numbered lines in place of a screen: for braille displays and screen readers, and for scripts
    #[arg(long, conflicts_with = "wait")]
    plain: bool,
    /// With faulty settings, say so on the screen and start once they are right
    #[arg(long)]
    wait: bool,
    #[command(subcommand)]
    command: Option<Command>,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// List every fault of configuration, texts and spool
    Check {
        /// Only this language, each missing message by name
        language: Option<String>,
        /// For people or for programs
        #[arg(long, value_parser = one_of::<ReportFormat>(), default_value = "human")]
        format: ReportFormat,
        /// Instead, try these key files on the recipients of kiosk.toml
        #[arg(long, value_name = "FILE", num_args = 1..)]
        identity: Vec<PathBuf>,
    },
    /// The inbox of reception, on the screen
    Staff(staff::Args),
    /// Declarations that are waiting
    Spool(spool::Args),
    /// How many visits there were, without people: the months that are over
    ///
    /// Of all kiosks of the spool together: visits by day, language, cause, last answer shown and how far the form came, and
    /// calls, each a table of its own. Counts are rounded down to steps of five, below five is <5, and there are no
    /// sums. A month is shown once it is over and every kiosk has closed it, and always alike: nothing can be calculated
    /// from two outputs. Kiosks keep counts for three years; [stats] keep = false in kiosk.toml stops counting.
    Stats(stats::Args),
    /// Many kiosks, one PostgreSQL
    #[cfg(feature = "hospital")]
    #[command(subcommand)]
    Hospital(hospital::Command),
    /// Send declarations to the hospital's server, until it is stopped
    ///
    /// Reads [hospital] server of kiosk.toml. Sends what is sealed, in order, and moves each to the folder forwarded of the
    /// spool once the server has it for good; what the server does not take goes to refused, and is named. While the
    /// server is away everything waits. docs/hospital.md.
    #[cfg(feature = "hospital")]
    Forward(forward::Args),
    /// Make the line of kiosk.toml that holds the staff PIN
    Pin,
    /// Texts for translators
    #[command(subcommand)]
    Texts(texts::Command),
    /// Show one screen as text
    Preview(preview::Args),
    /// Postcodes, from which addresses are filled in
    #[command(subcommand)]
    Postcode(postcode::Command),
    /// Completions for a shell
    Completions {
        /// Which
        shell: Shell,
    },
    /// One patient; started by the kiosk itself
    #[command(hide = true)]
    Worker,
}

/// The name of one of the variants.
fn one_of<T>() -> impl TypedValueParser<Value = T>
where
    T: VariantNames + FromStr<Err = ParseError> + Clone + Send + Sync + 'static,
{
    PossibleValuesParser::new(T::VARIANTS).try_map(|name| name.parse())
}

/// What came of it; wrong usage (2) has ended the program before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// Exit code 0.
    Done,
    /// Exit code 1. The reason is on standard error.
    Refused,
}

impl Outcome {
    /// Whether all was well.
    const fn of(fine: bool) -> Self {
        if fine { Self::Done } else { Self::Refused }
    }
}

impl From<Outcome> for ExitCode {
    fn from(outcome: Outcome) -> Self {
        match outcome {
            Outcome::Done => Self::SUCCESS,
            Outcome::Refused => Self::FAILURE,
        }
    }
}

impl Cli {
    /// Reads the command line; ends the program where it is wrong.
    pub fn read() -> Self {
        // The kiosk's own word to itself, once a patient: it needs no parser that could explain all the others.
        if std::env::args_os().skip(1).eq([WORKER]) {
            return Self {
                command: Some(Command::Worker),
                ..Self::default()
            };
        }
        Self::parse()
    }

    /// Does what was asked for. An error is that of writing to standard output.
    pub fn run(&self) -> io::Result<Outcome> {
        match &self.command {
            Some(Command::Worker) => Ok(worker()),
            Some(Command::Check {
                language,
                format,
                identity,
            }) => {
                let path = self.chosen().or_else(Config::installed);
                if identity.is_empty() {
                    let out = &mut io::stdout().lock();
                    check::run_with(path.as_deref(), language.as_deref(), *format, out)
                        .map(Outcome::of)
                } else {
                    keys::check(path.as_deref(), identity, *format)
                }
            }
            Some(Command::Staff(args)) => staff::run(args, self.chosen().as_deref(), self.force),
            Some(Command::Spool(args)) => spool::run(args, self.chosen().as_deref()),
            Some(Command::Stats(args)) => stats::run(args, self.chosen().as_deref()),
            #[cfg(feature = "hospital")]
            Some(Command::Hospital(what)) => hospital::run(what, self.chosen().as_deref()),
            #[cfg(feature = "hospital")]
            Some(Command::Forward(args)) => forward::start(args, self.chosen().as_deref()),
            Some(Command::Pin) => pin::run(&CliTexts::readable(self.chosen().as_deref())),
            Some(Command::Texts(what)) => texts::run(what, self.chosen().as_deref()),
            Some(Command::Preview(args)) => preview::run(args, self.chosen().as_deref()),
            Some(Command::Postcode(what)) => postcode::run(what),
            Some(Command::Completions { shell }) => completions(*shell),
            None => self.kiosk(),
        }
    }

    fn chosen(&self) -> Option<PathBuf> {
        self.config.clone().or_else(Config::find)
    }

    fn kiosk(&self) -> io::Result<Outcome> {
        let chosen = self.chosen();
        let path = chosen.as_deref();
        // Without a journal it runs all the same, as without a log.
        let _ = supervisor::follow_the_journal();
        if !self.plain
            && let Err(refusal) = supervisor::fit_for_glass(self.force)
        {
            return Ok(CliTexts::readable(path).refuse(refusal.into_str(), &refusal.args()));
        }
        let (start, faults) = match Snapshot::read(path, None) {
            (Some(start), faults) => (start, faults),
            (None, faults) if self.wait => match supervisor::wait_for(path, &faults)? {
                Some(right) => right,
                None => return Ok(Outcome::Done),
            },
            (None, _) => return refuse_config(path),
        };
        let config = start.config();
        // On the glass they would be gone with the first picture.
        if !faults.is_empty() && !isatty(stderr()) {
            CliTexts::started(&start).note(&faults);
        }
        let ended = supervisor::fit_for_spool(&config.spool.dir)
            .and_then(|()| supervisor::run(path, &start, config, &faults, self.plain));
        match ended {
            Ok(()) => Ok(Outcome::Done),
            Err(refusal) => {
                let words = CliTexts::started(&start);
                Ok(words.refuse(refusal.into_str(), &refusal.args()))
            }
        }
    }
}

/// Its errors are for the log: nobody starts it by hand.
fn worker() -> Outcome {
    match worker::run() {
        Ok(()) => Outcome::Done,
        Err(error) => {
            complain(&error);
            Outcome::Refused
        }
    }
}

/// The same faults again, in words and with places.
fn refuse_config(path: Option<&Path>) -> io::Result<Outcome> {
    check::run(path, ReportFormat::Human, &mut io::stderr())?;
    Ok(Outcome::Refused)
}

fn completions(shell: Shell) -> io::Result<Outcome> {
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut Cli::command(), "uketsuke", &mut script);
    io::stdout().write_all(&script)?;
    Ok(Outcome::Done)
}

/// On standard error. Not `eprintln!`, which panics where nobody can read it.
fn complain(what: &dyn std::fmt::Display) {
    let _ = writeln!(io::stderr(), "uketsuke: {what}");
}

#[cfg(test)]
mod tests;
