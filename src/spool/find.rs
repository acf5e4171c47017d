//! From what staff type to the declarations that it can mean: the whole id, the beginning of one, or a pick-up number.
//! Nothing is opened, and nothing is guessed: what fits is told, whatever shelf it is on.

use std::collections::BTreeSet;
use std::path::Path;

use super::entry::{EntryName, is_kiosk};
use super::fault::SpoolError;
use super::place::{COLLECTED, NEW, Shelf, SpoolDir};
use super::versions::replaced;

#[derive(Debug, Default)]
pub struct Fitting {
    /// By its id.
    pub named: Vec<(Shelf, EntryName)>,
    /// By the digits of its number. The letter is not in the name: what is inside tells it.
    pub numbered: Vec<(Shelf, EntryName)>,
}

/// All of these declarations that fit, those waiting first.
pub fn find(shelves: [(Shelf, Vec<EntryName>); 2], wanted: &str) -> Fitting {
    let mut all = Fitting::default();
    // So the code on a sheet begins.
    let wanted = wanted.strip_prefix('/').unwrap_or(wanted);
    for (shelf, names) in shelves {
        for name in names {
            if name.id() == wanted || name.file_name() == wanted {
                let named = vec![(shelf, name)];
                return Fitting {
                    named,
                    numbered: Vec::new(),
                };
            }
            match fits(&name, wanted) {
                Some(By::Id) => all.named.push((shelf, name)),
                Some(By::Digits) => all.numbered.push((shelf, name)),
                None => {}
            }
        }
    }
    all.named = latest(all.named);
    all.numbered = latest(all.numbered);
    all
}

/// The kiosks that have ever left a trace here: a declaration, or a file of their own.
pub fn kiosks(dir: &Path) -> Result<BTreeSet<String>, SpoolError> {
    let root = SpoolDir::root(dir)?;
    let mut all = BTreeSet::new();
    for (place, keeps) in [
        (&root.inside(NEW)?, false),
        (&root.inside(COLLECTED)?, true),
        (&root, true),
    ] {
        place.each(&mut |name, _| {
            let name = name.to_str().unwrap_or_default();
            let entry = EntryName::parse(name);
            let kept = name.split_once('-').map(|(_, kiosk)| kiosk);
            let kept = kept.filter(|kiosk| keeps && is_kiosk(kiosk));
            let kiosk = entry.as_ref().map(EntryName::kiosk).or(kept);
            all.extend(kiosk.map(str::to_owned));
        })?;
    }
    Ok(all)
}

/// Versions of one declaration are one; whoever wants an earlier one gives its whole id.
fn latest(mut found: Vec<(Shelf, EntryName)>) -> Vec<(Shelf, EntryName)> {
    let names: Vec<&EntryName> = found.iter().map(|(_, name)| name).collect();
    let replaced: Vec<EntryName> = replaced(&names).into_iter().cloned().collect();
    found.retain(|(_, name)| !replaced.contains(name));
    found
}

/// By what a name fits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum By {
    Id,
    Digits,
}

fn fits(name: &EntryName, wanted: &str) -> Option<By> {
    if !wanted.is_empty() && name.begins_with(wanted) {
        return Some(By::Id);
    }
    let letter = wanted.chars().next().filter(char::is_ascii_alphabetic)?;
    let number = name.pickup(letter);
    (number == wanted).then_some(By::Digits)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fits_by_id_beginning_and_digits() {
        let name =
            EntryName::parse("k1-001012-20261126T035405Z-q7x3c5m2p2d4w2zt.json.age").unwrap();
        for (wanted, by) in [
            ("A012", Some(By::Digits)),
            ("b012", Some(By::Digits)),
            ("k1-001012", Some(By::Id)),
            ("K1-001012-20261126t0354", Some(By::Id)),
            ("", None),
            ("012", None),
            ("1012", None),
            ("A12", None),
            ("A0012", None),
            ("あ012", None),
            ("k2-001012", None),
            ("k1-001012-20261126T035405Z-q7x3c5m2p2d4w2ztx", None),
        ] {
            assert_eq!(fits(&name, wanted), by, "{wanted}");
        }
    }
}
