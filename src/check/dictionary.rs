//! Which dictionaries of `kiosk.toml` cannot be used.

use std::path::Path;

use super::{Denied, SettingFinding, finding};
use crate::config::Config;
use crate::diagnostics::diagnostic::DiagnosticKind;
use crate::dictionary::Dictionaries;
use crate::dictionary::{DictionaryError, unusable};

/// What is wrong with the dictionaries. That a shipped path is not there is no more than a note: a kiosk is
/// complete without.
/// `denied`: why the kiosk's user may not read a file.
pub(super) fn faults(chosen: &Dictionaries, denied: &Denied<'_>) -> Vec<SettingFinding> {
    let shipped = Config::load(None).map(|config| config.dictionary);
    let shipped = shipped.unwrap_or_default();
    let shipped: Vec<&Path> = paths(&shipped).map(|(_, path)| path).collect();
    let found = paths(chosen).filter_map(|(key, path)| {
        let wrong = || {
            let what = match unusable(path)? {
                DictionaryError::Missing if shipped.contains(&path) => {
                    DiagnosticKind::DictionaryAbsent
                }
                DictionaryError::Missing => DiagnosticKind::DictionaryMissing,
                _ => DiagnosticKind::DictionaryUnusable,
            };
            Some(what(path.display().to_string()))
        };
        let what = denied(path).or_else(wrong)?;
        Some(finding("dictionary", key, what))
    });
    found.collect()
}

fn paths(of: &Dictionaries) -> impl Iterator<Item = (&'static str, &Path)> {
    let lists = [
        ("files", &of.general),
        ("names", &of.names),
        ("places", &of.places),
    ];
    let each = lists.into_iter();
    each.flat_map(|(key, paths)| paths.iter().map(move |path| (key, path.as_path())))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_kiosk_may_not_read_is_told_as_such() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("SKK-JISYO.L");
        std::fs::write(&path, ";; okuri-nasi entries.\n").unwrap();
        let chosen = Dictionaries {
            general: vec![path],
            ..Dictionaries::default()
        };
        let ids = |denied: &Denied<'_>| -> Vec<&'static str> {
            let found = faults(&chosen, denied).into_iter();
            found.map(|(_, what)| what.id()).collect()
        };
        let denied = |path: &Path| {
            Some(DiagnosticKind::Denied(
                path.display().to_string(),
                String::new(),
            ))
        };
        assert_eq!(ids(&denied), ["denied"]);
        assert_eq!(ids(&|_| None), [""; 0]);
    }
}
