//! From what staff type to one declaration: the whole id, the beginning of one, or a pick-up number.

use std::path::Path;

use super::entry::EntryName;
use super::fault::SpoolError;
use super::list::{Shelf, names};
use super::versions::replaced;

/// Why no single declaration was found.
#[derive(Debug)]
pub enum NotFound {
    /// None fits.
    Nothing,
    /// These fit.
    Several(Vec<EntryName>),
    /// The spool cannot be listed.
    Spool(SpoolError),
}

/// Finds one declaration, among those waiting first, then among those collected.
///
/// `letter` tells the pick-up letter of a kiosk. A pick-up number never stands for a declaration of a
/// kiosk whose letter is not known: it could be another patient's.
pub fn find(
    dir: &Path,
    wanted: &str,
    letter: &dyn Fn(&str) -> Option<char>,
) -> Result<(Shelf, EntryName), NotFound> {
    for shelf in [Shelf::Waiting, Shelf::Collected] {
        let (all, _) = names(dir, shelf).map_err(NotFound::Spool)?;
        let mut fitting: Vec<EntryName> = all
            .into_iter()
            .filter(|name| fits(name, wanted, letter))
            .collect();
        if fitting.iter().all(|name| name.id() != wanted) {
            // Versions of one declaration are one; whoever wants an earlier one gives its whole id.
            let all: Vec<&EntryName> = fitting.iter().collect();
            let replaced: Vec<EntryName> = replaced(&all).into_iter().cloned().collect();
            fitting.retain(|name| !replaced.contains(name));
        }
        if fitting.len() > 1 {
            return Err(NotFound::Several(fitting));
        }
        if let Some(name) = fitting.pop() {
            return Ok((shelf, name));
        }
    }
    Err(NotFound::Nothing)
}

fn fits(name: &EntryName, wanted: &str, letter: &dyn Fn(&str) -> Option<char>) -> bool {
    let pickup = letter(name.kiosk()).map(|letter| name.pickup(letter));
    pickup.is_some_and(|pickup| pickup.eq_ignore_ascii_case(wanted))
        || (!wanted.is_empty() && name.begins_with(wanted))
        || name.file_name() == wanted
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fits_by_id_beginning_and_number() {
        let name =
            EntryName::parse("k1-001012-20261126T035405Z-q7x3c5m2p2d4w2zt.json.age").unwrap();
        let letter = |kiosk: &str| (kiosk == "k1").then_some('A');
        for wanted in [
            "A012",
            "a012",
            "k1-001012",
            "K1-001012-20261126t0354",
            "k1-001012-20261126T035405Z-q7x3c5m2p2d4w2zt",
            name.file_name(),
        ] {
            assert!(fits(&name, wanted, &letter), "{wanted}");
        }
        for wanted in [
            "",
            "B012",
            "012",
            "A12",
            "k2-001012",
            "k1-001012-20261126T035405Z-q7x3c5m2p2d4w2ztx",
        ] {
            assert!(!fits(&name, wanted, &letter), "{wanted}");
        }
        assert!(!fits(&name, "A012", &|_| None), "a kiosk of unknown letter");
    }
}
