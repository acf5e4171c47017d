//! Which dictionaries of `kiosk.toml` cannot be used.

use std::path::Path;

use crate::config::Config;
use crate::diagnostics::diagnostic::What;
use crate::dictionary::Dictionaries;
use crate::dictionary::{Unusable, unusable};

/// What is wrong with the dictionaries, each with its key in `[dictionary]`. That a shipped path is
/// not there is no more than a note: a kiosk is complete without.
pub(super) fn faults(chosen: &Dictionaries) -> Vec<(&'static str, What)> {
    let shipped = Config::load(None).map(|config| config.dictionary);
    let shipped = shipped.unwrap_or_default();
    let shipped: Vec<&Path> = paths(&shipped).map(|(_, path)| path).collect();
    let found = paths(chosen).filter_map(|(key, path)| {
        let shown = path.display().to_string();
        let what = match unusable(path)? {
            Unusable::Missing if shipped.contains(&path) => What::DictionaryAbsent(shown),
            Unusable::Missing => What::DictionaryMissing(shown),
            _ => What::DictionaryUnusable(shown),
        };
        Some((key, what))
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
