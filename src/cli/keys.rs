//! Key files on the command line: read, with their passphrases asked for; made; tried on the recipients
//! of `kiosk.toml`. Must not know what the keys will open.

use std::io::{self, Write};
use std::path::{Path, PathBuf};

use age::secrecy::SecretString;
use serde::Serialize;

use super::ask::{new_secret, secrets};
use super::words::CliTexts;
use super::{Outcome, refuse_config};
use crate::check::ReportFormat;
use crate::config;
use crate::diagnostics::diagnostic::any_stop;
use crate::reception::{InboxError, PreconditionError, keygen, shown_path};
use crate::spool::Sealing;
use crate::spool::keys::{Identities, KeyFileError, read_identities, read_protected};
use crate::spool::seal::{Identity, opens};

/// A shorter passphrase is no protection.
const LEAST: usize = 8;

/// The keys of all files, in their order; warns of files that others may read.
pub(super) fn read(words: &CliTexts, files: &[PathBuf]) -> Result<Vec<Identity>, InboxError> {
    let rings = files.iter().map(|file| read_one(words, file));
    let rings: Result<Vec<_>, _> = rings.collect();
    Ok(rings?.into_iter().flatten().collect())
}

/// The keys of those files that open without a question.
pub(super) fn at_hand(files: &[PathBuf]) -> Vec<Identity> {
    let found = files.iter().filter_map(|file| read_identities(file).ok());
    found.flat_map(|found| found.keys).collect()
}

fn read_one(words: &CliTexts, file: &Path) -> Result<Vec<Identity>, InboxError> {
    let shown = [("path", shown_path(file))];
    let found: Identities = match read_identities(file) {
        Err(KeyFileError::Passphrase) => secrets([words.sentence("passphrase", &shown)])
            .map_err(KeyFileError::Io)
            .and_then(|[passphrase]| read_protected(file, secret(&passphrase))),
        other => other,
    }
    .map_err(|why| InboxError::Key {
        path: file.to_owned(),
        why,
    })?;
    if found.exposed {
        words.tell("key-exposed", &shown);
    }
    Ok(found.keys)
}

/// Makes a key file, under a passphrase if that is wanted.
pub(super) fn make(
    out: &mut dyn Write,
    words: &CliTexts,
    path: &Path,
    protected: bool,
) -> Result<(), InboxError> {
    let passphrase = protected.then(|| new_passphrase(words)).transpose()?;
    keygen(out, path, passphrase)?;
    words.tell("key-made", &[("path", shown_path(path))]);
    if protected {
        words.tell("key-made-protected", &[]);
    }
    Ok(())
}

fn new_passphrase(words: &CliTexts) -> Result<SecretString, InboxError> {
    let least = [("least", LEAST.to_string())];
    let prompt = words.sentence("passphrase-new", &least);
    let typed = new_secret(prompt, words.sentence("passphrase-again", &[]))?
        .ok_or(InboxError::Unfit(PreconditionError::PassphrasesDiffer))?;
    if typed.chars().count() < LEAST {
        return Err(InboxError::Unfit(PreconditionError::PassphraseShort));
    }
    Ok(secret(&typed))
}

fn secret(text: &str) -> SecretString {
    text.to_owned().into()
}

/// A recipient, and the key files that open what is sealed for it.
#[derive(Serialize)]
struct Tried<'a> {
    recipient: &'a str,
    opened_by: Vec<String>,
}

/// `check --identity`: a test record is sealed for each recipient and opened with each file's keys. Fine
/// if every recipient has its key and every file fits a recipient.
pub(super) fn check(
    path: Option<&Path>,
    files: &[PathBuf],
    format: ReportFormat,
) -> io::Result<Outcome> {
    let (config, faults) = config::read(path);
    if any_stop(&faults) {
        return refuse_config(path);
    }
    let words = CliTexts::of(&config);
    let recipients = &config.spool.recipients;
    if recipients.is_empty() {
        let error = InboxError::Unfit(PreconditionError::NoRecipient);
        return Ok(words.refuse(&error.id(), &error.args()));
    }
    let mut rings = Vec::new();
    for file in files {
        match read_one(&words, file) {
            Ok(keys) => rings.push((shown_path(file), keys)),
            Err(error) => return Ok(words.refuse(&error.id(), &error.args())),
        }
    }
    let tried: Vec<Tried<'_>> = recipients.iter().map(|one| tried(one, &rings)).collect();
    let used = |file: &String| tried.iter().any(|one| one.opened_by.contains(file));
    let files = rings.iter().map(|(file, _)| file);
    let idle: Vec<&String> = files.filter(|file| !used(file)).collect();
    let out = &mut io::stdout().lock();
    match format {
        ReportFormat::Human => write(out, &words, &tried)?,
        ReportFormat::Json => {
            let text = serde_json::to_string_pretty(&tried).map_err(io::Error::from)?;
            writeln!(out, "{text}")?;
        }
    }
    for file in &idle {
        words.tell("keys-idle", &[("path", (*file).clone())]);
    }
    let fine = idle.is_empty() && tried.iter().all(|one| !one.opened_by.is_empty());
    Ok(Outcome::of(fine))
}

fn tried<'a>(recipient: &'a str, rings: &[(String, Vec<Identity>)]) -> Tried<'a> {
    // A recipient that is none opens with nothing.
    let sealing = Sealing::of(&[recipient.to_owned()]).ok();
    let fits = |keys: &[Identity]| sealing.as_ref().is_some_and(|sealing| opens(sealing, keys));
    let opened_by = rings.iter().filter(|(_, keys)| fits(keys));
    Tried {
        recipient,
        opened_by: opened_by.map(|(file, _)| file.clone()).collect(),
    }
}

fn write(out: &mut dyn Write, words: &CliTexts, tried: &[Tried<'_>]) -> io::Result<()> {
    for one in tried {
        let recipient = ("recipient", one.recipient.to_owned());
        let files = ("files", one.opened_by.join(", "));
        let id = if one.opened_by.is_empty() {
            "keys-none"
        } else {
            "keys-open"
        };
        writeln!(out, "{}", words.sentence(id, &[recipient, files]))?;
    }
    Ok(())
}
