//! From what staff type to one declaration: the whole id, the beginning of one, or a pick-up number. Nothing
//! is opened, and nothing is guessed: what fits is told, whatever shelf it is on.

use std::path::Path;

use super::entry::EntryName;
use super::fault::SpoolError;
use super::list::names;
use super::place::Shelf;
use super::versions::replaced;

/// What fits.
#[derive(Debug, Default)]
pub struct Fitting {
    /// By its id or by its kiosk's letter.
    pub sure: Vec<(Shelf, EntryName)>,
    /// By its digits alone: its kiosk has another letter now, or one that is not known. What is inside tells.
    pub perhaps: Vec<(Shelf, EntryName)>,
}

/// All declarations that fit, those waiting first.
///
/// `letter` tells the pick-up letter of a kiosk.
pub fn find(
    dir: &Path,
    wanted: &str,
    letter: &dyn Fn(&str) -> Option<char>,
) -> Result<Fitting, SpoolError> {
    let mut all = Fitting::default();
    for shelf in [Shelf::Waiting, Shelf::Collected] {
        for name in names(dir, shelf)?.0 {
            if name.id() == wanted || name.file_name() == wanted {
                let sure = vec![(shelf, name)];
                return Ok(Fitting {
                    sure,
                    perhaps: Vec::new(),
                });
            }
            match fits(&name, wanted, letter) {
                Some(true) => all.sure.push((shelf, name)),
                Some(false) => all.perhaps.push((shelf, name)),
                None => {}
            }
        }
    }
    all.sure = latest(all.sure);
    all.perhaps = latest(all.perhaps);
    Ok(all)
}

/// Versions of one declaration are one; whoever wants an earlier one gives its whole id.
fn latest(mut found: Vec<(Shelf, EntryName)>) -> Vec<(Shelf, EntryName)> {
    let names: Vec<&EntryName> = found.iter().map(|(_, name)| name).collect();
    let replaced: Vec<EntryName> = replaced(&names).into_iter().cloned().collect();
    found.retain(|(_, name)| !replaced.contains(name));
    found
}

/// Whether it is sure that it fits; `None` if it does not.
fn fits(name: &EntryName, wanted: &str, letter: &dyn Fn(&str) -> Option<char>) -> Option<bool> {
    if !wanted.is_empty() && name.begins_with(wanted) {
        return Some(true);
    }
    let mut digits = wanted.chars();
    let typed = digits.next().filter(char::is_ascii_alphabetic)?;
    let number = name.pickup(typed.to_ascii_uppercase());
    if !number.eq_ignore_ascii_case(wanted) {
        return None;
    }
    let known = letter(name.kiosk());
    Some(known.is_some_and(|known| known.eq_ignore_ascii_case(&typed)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fits_by_id_beginning_and_number() {
        let name =
            EntryName::parse("k1-001012-20261126T035405Z-q7x3c5m2p2d4w2zt.json.age").unwrap();
        let letter = |kiosk: &str| (kiosk == "k1").then_some('A');
        for wanted in ["A012", "a012", "k1-001012", "K1-001012-20261126t0354"] {
            assert_eq!(fits(&name, wanted, &letter), Some(true), "{wanted}");
        }
        assert_eq!(fits(&name, "B012", &letter), Some(false), "another letter");
        for wanted in [
            "",
            "012",
            "1012",
            "A12",
            "A0012",
            "あ012",
            "k2-001012",
            "k1-001012-20261126T035405Z-q7x3c5m2p2d4w2ztx",
        ] {
            assert_eq!(fits(&name, wanted, &letter), None, "{wanted}");
        }
        let unknown = fits(&name, "A012", &|_| None);
        assert_eq!(unknown, Some(false), "a kiosk of unknown letter");
    }
}
