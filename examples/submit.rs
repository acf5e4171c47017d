//! Publishes one declaration, for the fault tools in `tests/faults`: `submit SPOOL NAME MODE [RECIPIENT] < payload`;
//! with a recipient the payload is sealed for it first.
//!
//! Prints `ACK <id>` only when the declaration was claimed to be durable. `good` is the spool's own
//! protocol. The other modes are planted mistakes: a fault tool that does not find them is asleep.

use std::fs::{self, File};
use std::io::{self, Read as _, Write as _};
use std::path::Path;
use std::process::ExitCode;

use uketsuke::spool::{EntryName, Sealing, Spool};

/// How to publish.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Mode {
    /// As the kiosk does.
    Good,
    /// Mistake: written where readers look.
    InPlace,
    /// Mistake: nothing is synced.
    NoFsync,
    /// Mistake: the name is not synced.
    NoDirSync,
    /// Mistake: a second `fsync` is believed after the first one failed.
    RetryFsync,
}

fn mode_of(text: &str) -> Option<Mode> {
    Some(match text {
        "good" => Mode::Good,
        "inplace" => Mode::InPlace,
        "nofsync" => Mode::NoFsync,
        "nodirsync" => Mode::NoDirSync,
        "retryfsync" => Mode::RetryFsync,
        _ => return None,
    })
}

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let [spool, name, mode, recipient @ ..] = args.as_slice() else {
        return usage();
    };
    let (Some(name), Some(mode)) = (EntryName::parse(name), mode_of(mode)) else {
        return usage();
    };
    match submit(Path::new(spool), &name, mode, recipient) {
        // One write: the fault tools take it for the moment of the promise.
        Ok(()) => match io::stdout().write_all(format!("ACK {}\n", name.id()).as_bytes()) {
            Ok(()) => ExitCode::SUCCESS,
            Err(_) => ExitCode::FAILURE,
        },
        Err(error) => {
            eprintln!("not saved: {error}");
            ExitCode::FAILURE
        }
    }
}

fn usage() -> ExitCode {
    eprintln!(
        "usage: submit SPOOL NAME good|inplace|nofsync|nodirsync|retryfsync [RECIPIENT] < payload"
    );
    ExitCode::from(2)
}

fn submit(
    dir: &Path,
    name: &EntryName,
    mode: Mode,
    recipients: &[String],
) -> Result<(), Box<dyn std::error::Error>> {
    let mut bytes = Vec::new();
    io::stdin().read_to_end(&mut bytes)?;
    let sealing = Sealing::of(recipients)?;
    if sealing.is_sealed() {
        bytes = sealing.seal(&bytes).or(Err("cannot be sealed"))?.to_vec();
    }
    if mode == Mode::Good {
        Spool::open(dir, false)?.publish(name, &bytes)?;
    } else {
        publish_badly(dir, name.file_name(), mode, &bytes)?;
    }
    Ok(())
}

fn publish_badly(dir: &Path, file: &str, mode: Mode, bytes: &[u8]) -> io::Result<()> {
    let (tmp, new) = (dir.join("tmp").join(file), dir.join("new").join(file));
    let target = if mode == Mode::InPlace { &new } else { &tmp };
    let mut open = File::create(target)?;
    let (first, second) = bytes.split_at(bytes.len() / 2);
    open.write_all(first)?;
    open.write_all(second)?;
    match mode {
        Mode::NoFsync => {}
        Mode::RetryFsync => open.sync_all().or_else(|_| open.sync_all())?,
        Mode::Good | Mode::InPlace | Mode::NoDirSync => open.sync_all()?,
    }
    if mode != Mode::InPlace {
        fs::rename(&tmp, &new)?;
    }
    if !matches!(mode, Mode::NoFsync | Mode::NoDirSync) {
        File::open(dir.join("new"))?.sync_all()?;
    }
    Ok(())
}
