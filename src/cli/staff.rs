//! `uketsuke staff`: finds the spool, the keys and the words, and opens the inbox.

use std::io;
use std::path::{Path, PathBuf};

use super::depot::Place;
use super::words::CliTexts;
use super::{Outcome, keys, refuse_config};
use crate::config::{self, Config};
use crate::diagnostics::diagnostic::any_stop;
use crate::flow::Look;
use crate::reception::tui::{self, InboxOptions, InboxSettings, Letters};
use crate::spool::journal::Author;
use crate::supervisor::{self, StartError};

/// Its options.
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[command(flatten)]
    place: Place,
    /// A key file beside those of [staff] identity; may be given several times
    #[arg(long, value_name = "FILE")]
    identity: Vec<PathBuf>,
    /// The inbox as numbered lines, for a screen reader or a script
    #[arg(long)]
    plain: bool,
    /// Run on a terminal that does not seem able to show Japanese
    #[arg(long)]
    force: bool,
}

pub(super) fn run(args: &Args, path: Option<&Path>, force: bool) -> io::Result<Outcome> {
    let (config, faults) = config::read(path);
    let words = CliTexts::of(&config);
    if !args.plain
        && let Err(refusal) = supervisor::fit_for_glass(force || args.force)
    {
        return Ok(words.refuse(refusal.into_str(), &refusal.args()));
    }
    if any_stop(&faults) {
        return refuse_config(path);
    }
    let files = [args.identity.as_slice(), &config.staff.identity].concat();
    let keys = match keys::read(&words, &files) {
        Ok(keys) => keys,
        Err(error) => return Ok(words.refuse(&error.id(), &error.args())),
    };
    let opened = match args.place.open(&config) {
        Ok(opened) => opened,
        Err(error) => return Ok(words.refuse(&error.id(), &error.args())),
    };
    let office = InboxOptions {
        site: site(&config, &opened.place),
        // Without a kiosk.toml no letter is known.
        letters: path.map_or_else(Letters::default, |_| Letters::of(config.letters())),
        depot: opened.depot,
        keys,
        look: look(&config),
        config,
        words: words.into_inbox(),
    };
    let serve = if args.plain { tui::run_lines } else { tui::run };
    match serve(office) {
        Ok(()) => Ok(Outcome::Done),
        Err(error) => {
            let refusal = StartError::System(error);
            let words = CliTexts::readable(path);
            Ok(words.refuse(refusal.into_str(), &refusal.args()))
        }
    }
}

fn site(config: &Config, dir: &Path) -> InboxSettings {
    InboxSettings {
        spool: dir.to_owned(),
        hide: config.staff.hide,
        pin: config.staff.pin.is_some(),
        printer: !config.staff.print.is_empty(),
        author: Author::here(),
        sealed: !config.spool.recipients.is_empty(),
    }
}

/// The kiosk's colours; none where the user wants none.
fn look(config: &Config) -> Look {
    if std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty()) {
        Look::Mono
    } else {
        config.look
    }
}
