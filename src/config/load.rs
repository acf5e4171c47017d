//! Reading `kiosk.toml`, and what there is without one.

use std::path::{Path, PathBuf};

use super::{Config, DEFAULT, DEFAULT_FILE, SETTINGS, sections};
use crate::diagnostics::diagnostic::{Diagnostic, DiagnosticKind, ExpectedForm, any_stop};
use crate::diagnostics::read_text;

/// The configuration as far as it can be read, with the default where it cannot, and all faults.
pub fn read(path: Option<&Path>) -> (Config, Vec<Diagnostic>) {
    let Some(path) = path else {
        return trial();
    };
    let (text, mut faults) = read_text::read(path).unwrap_or_else(|faults| (String::new(), faults));
    let readable = !any_stop(&faults);
    let (config, found) = read_text(path, &text, None);
    faults.extend(found.into_iter().filter(|_| readable));
    faults.sort_by(|left, right| left.place.cmp(&right.place));
    (config, faults)
}

/// Whether somebody has set something in a file. One that is there and may not be read counts: to check or list
/// what nobody has set, without a word, would be worse than to say so.
pub(super) fn is_decided(path: &Path) -> bool {
    std::fs::read(path).map_or_else(|_| path.exists(), |text| text != DEFAULT.as_bytes())
}

/// What there is without a `kiosk.toml`.
pub(super) fn trial() -> (Config, Vec<Diagnostic>) {
    let (mut config, faults) = shipped();
    config.trial = true;
    config.spool.dir = state_dir().join("uketsuke/spool");
    config.spool.plaintext = true;
    (config, faults)
}

fn shipped() -> (Config, Vec<Diagnostic>) {
    let mut config = Config::default();
    let faults = sections::apply(&mut config, DEFAULT_FILE, SETTINGS, Path::new(""), None);
    (config, faults)
}

/// What the text of a `kiosk.toml` says. `known`: the languages that there are, if the disk is not to be asked.
pub(super) fn read_text(
    path: &Path,
    text: &str,
    known: Option<&[String]>,
) -> (Config, Vec<Diagnostic>) {
    let (mut config, mut faults) = shipped();
    let shown = path.display().to_string();
    let base = path.parent().unwrap_or_else(|| Path::new(""));
    let found = sections::apply(&mut config, &shown, text, base, known);
    // What cannot be read or used is the better thing to say than that there is nothing.
    let named = found.iter().any(|fault| hides_sealing(&fault.what));
    let unsealed = sections::unsealed(&config, &shown, text);
    faults.extend(found);
    let lack = |what: &DiagnosticKind| {
        matches!(
            what,
            DiagnosticKind::SealMissing | DiagnosticKind::OneRecipient
        )
    };
    faults.extend(unsealed.filter(|fault| !named || !lack(&fault.what)));
    faults.extend(unsendable(&config, &shown, text));
    (config, faults)
}

/// What is wrong with sending declarations on, of a file that has been read.
fn unsendable(config: &Config, file: &str, source: &str) -> Option<Diagnostic> {
    config.hospital.server.as_ref()?;
    let what = if !cfg!(feature = "hospital") {
        DiagnosticKind::NoHospital
    } else if config.spool.plaintext {
        DiagnosticKind::HospitalUnsealed
    } else {
        return None;
    };
    Some(sections::fault_at(
        file,
        source,
        ("hospital", "server"),
        what,
    ))
}

fn hides_sealing(what: &DiagnosticKind) -> bool {
    match what {
        DiagnosticKind::SecretKey
        | DiagnosticKind::Malformed(ExpectedForm::Recipient, ..)
        | DiagnosticKind::Toml(_) => true,
        DiagnosticKind::WrongType(key, _) => key == "spool" || key.starts_with("spool."),
        _ => false,
    }
}

fn state_dir() -> PathBuf {
    let set = |name| {
        std::env::var_os(name)
            .map(PathBuf::from)
            .filter(|path| path.is_absolute())
    };
    set("XDG_STATE_HOME")
        .or_else(|| set("HOME").map(|home| home.join(".local/state")))
        .unwrap_or_else(std::env::temp_dir)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_shipped_file_is_no_decision_and_one_that_cannot_be_read_is() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("kiosk.toml");
        assert!(!is_decided(&path));
        std::fs::write(&path, DEFAULT).unwrap();
        assert!(!is_decided(&path));
        std::fs::write(&path, "").unwrap();
        assert!(is_decided(&path));
        std::fs::remove_file(&path).unwrap();
        // Root can read every file, but no folder.
        std::fs::create_dir(&path).unwrap();
        assert!(is_decided(&path));
    }
}
