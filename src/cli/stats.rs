//! `uketsuke stats`: finds the spool and the words, and lets the inbox tell the figures.

use std::io;
use std::path::Path;

use chrono::{NaiveDate, Utc};

use super::depot::Place;
use super::words::{CliTexts, tongue};
use super::{Outcome, refuse_config};
use crate::calendar::japan;
use crate::config;
use crate::diagnostics::diagnostic::any_stop;
use crate::reception::{self, Figures, FolderWork, InboxError, Period};
use crate::texts;

/// Its options.
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[command(flatten)]
    place: Place,
    /// Only months that begin on this day or later, such as 2026-10-01
    #[arg(long, value_name = "DATE")]
    since: Option<NaiveDate>,
    /// Only months that are over on this day
    #[arg(long, value_name = "DATE")]
    until: Option<NaiveDate>,
    /// A table for Excel
    #[arg(long)]
    csv: bool,
}

pub(super) fn run(args: &Args, path: Option<&Path>) -> io::Result<Outcome> {
    let (config, faults) = config::read(path);
    if any_stop(&faults) {
        return refuse_config(path);
    }
    let words = CliTexts::of(&config);
    let opened = match args.place.open(&config) {
        Ok(opened) => opened,
        Err(error) => return Ok(words.refuse(&error.id(), &error.args())),
    };
    let Some(dir) = opened.depot.folder() else {
        let error = InboxError::OnlyFolder(FolderWork::Stats);
        return Ok(words.refuse(&error.id(), &error.args()));
    };
    let name = tongue(&config.locales);
    let figures = Figures {
        dir,
        languages: &texts::tags(config.locales.dir.as_deref()),
        label: &|key| words.text(key),
        language: &|tag| {
            let name = name(tag, "language-name");
            name.map_or_else(|| tag.to_owned(), |name| format!("{name} ({tag})"))
        },
    };
    let period = Period {
        since: args.since,
        until: args.until,
        today: Utc::now().with_timezone(&japan()).date_naive(),
    };
    match reception::stats(&mut io::stdout().lock(), &figures, &period, args.csv) {
        Ok(notices) => {
            for (id, args) in notices {
                words.tell(id, &args);
            }
            Ok(Outcome::Done)
        }
        Err(InboxError::Output(error)) => Err(error),
        Err(error) => Ok(words.refuse(&error.id(), &error.args())),
    }
}
