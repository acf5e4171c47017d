//! Versions of one declaration. After a save that failed or took too long a patient may correct an answer and send it
//! again, while the first one has arrived all the same: the latest counts, the names tell which one that is.

use std::collections::{HashMap, HashSet};

use super::entry::EntryName;

/// Those of the names that a later one among them replaces.
pub fn replaced<'a>(names: &[&'a EntryName]) -> HashSet<&'a EntryName> {
    let mut latest: HashMap<(&str, u32, &str), &EntryName> = HashMap::with_capacity(names.len());
    let mut replaced = HashSet::new();
    for name in names {
        let version = latest.entry((name.kiosk(), name.seq(), name.tag()));
        let kept = version.or_insert(name);
        let (earlier, later) = if **kept < **name {
            (*kept, *name)
        } else {
            (*name, *kept)
        };
        *kept = later;
        if earlier != later {
            replaced.insert(earlier);
        }
    }
    replaced
}

/// How a version stands to the others of its declaration.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Standing {
    /// A later one replaces it.
    pub is_replaced: bool,
    /// It replaces an earlier one.
    pub replaces: bool,
}

impl Standing {
    /// Of this one among the names.
    pub fn among<'a>(of: &EntryName, names: impl IntoIterator<Item = &'a EntryName>) -> Self {
        let mut standing = Self::default();
        for name in names.into_iter().filter(|name| of.is_version_of(name)) {
            standing.is_replaced |= of < name;
            standing.replaces |= name < of;
        }
        standing
    }
}

/// Those of the names that this one replaces.
pub fn replaced_by(of: &EntryName, mut names: Vec<EntryName>) -> Vec<EntryName> {
    names.retain(|name| of.is_version_of(name) && name < of);
    names
}

#[cfg(test)]
mod tests {
    use super::*;

    fn name(seq: u32, second: u32, last: char) -> EntryName {
        let id = format!("k1-{seq:06}-20261126T0354{second:02}Z-aaaaaaaaaaaaaaa{last}");
        EntryName::parse(&format!("{id}.json")).unwrap()
    }

    #[test]
    fn the_latest_version_counts_in_whatever_order_they_come() {
        let (one, two, three) = (name(1, 5, 'a'), name(1, 6, 'a'), name(1, 30, 'a'));
        // Another patient who was given the same number.
        let other = name(1, 59, 'b');
        for names in [
            [&one, &two, &three, &other],
            [&three, &other, &one, &two],
            [&other, &three, &two, &one],
        ] {
            assert_eq!(replaced(&names), HashSet::from([&one, &two]));
            let standing = |of| {
                let standing = Standing::among(of, names);
                (standing.replaces, standing.is_replaced)
            };
            assert_eq!(standing(&one), (false, true));
            assert_eq!(standing(&two), (true, true));
            assert_eq!(standing(&three), (true, false));
            assert_eq!(standing(&other), (false, false));
        }
    }
}
