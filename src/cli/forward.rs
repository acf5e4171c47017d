//! `uketsuke forward`: finds the spool, the server and the words, and lets them be sent.

use std::io;
use std::path::{Path, PathBuf};

use strum::{EnumString, VariantNames};

use super::words::CliTexts;
use super::{Outcome, one_of, refuse_config};
use crate::config;
use crate::diagnostics::diagnostic::any_stop;
use crate::forward::{Route, run, run_once};
use crate::hospital::address::ServerAddress;
use crate::spool::forward::{Onward, send_again};

/// Which folder is sent once more.
#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumString, VariantNames)]
#[strum(serialize_all = "kebab-case")]
enum Again {
    /// What the server has had, as it was set back to an older backup.
    Forwarded,
    /// What the server did not take.
    Refused,
}

/// Its options.
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// The spool, if not the configured one
    #[arg(long, value_name = "DIR")]
    dir: Option<PathBuf>,
    /// Send what waits now, then end
    #[arg(long)]
    once: bool,
    /// Let this folder wait to be sent once more, and end: what the server has it ignores
    #[arg(long, value_name = "FOLDER", value_parser = one_of::<Again>(), conflicts_with = "once")]
    again: Option<Again>,
}

pub(super) fn start(args: &Args, path: Option<&Path>) -> io::Result<Outcome> {
    let (config, faults) = config::read(path);
    if any_stop(&faults) {
        return refuse_config(path);
    }
    let words = CliTexts::of(&config);
    let dir = args.dir.clone().unwrap_or(config.spool.dir);
    if let Some(again) = args.again {
        let from = match again {
            Again::Forwarded => Onward::Forwarded,
            Again::Refused => Onward::Refused,
        };
        return Ok(match send_again(&dir, from) {
            Ok(count) => {
                words.tell("forward-again", &[("count", count.to_string())]);
                Outcome::Done
            }
            Err(error) => refused(&words, &error),
        });
    }
    let Some(server) = config.hospital.server else {
        return Ok(words.refuse("forward-off", &[]));
    };
    let server: ServerAddress = match server.parse() {
        Ok(server) => server,
        Err(error) => {
            let error: crate::hospital::ServerError = error;
            return Ok(words.refuse(&error.id(), &error.args()));
        }
    };
    let kiosk = config.kiosk;
    let route = Route { dir, kiosk, server };
    if !args.once {
        run(route)?;
        return Ok(Outcome::Done);
    }
    Ok(match run_once(&route) {
        Ok(true) => Outcome::Done,
        Ok(false) => words.refuse("forward-left", &[]),
        Err(error) => refused(&words, &error),
    })
}

fn refused(words: &CliTexts, error: &crate::spool::SpoolError) -> Outcome {
    words.refuse("forward-spool", &[("cause", error.to_string())])
}
