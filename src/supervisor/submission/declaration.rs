//! The declaration of the patient who is there: under which name it goes, and what was sent under that name.
//!
//! Never two different ones under one name: a try that failed, or that takes too long, may have arrived all the
//! same. What is corrected after that goes out as a later version.

use std::hash::{BuildHasher as _, RandomState};
use std::io;

use chrono::Utc;

use crate::spool::EntryName;

struct SentDeclaration {
    /// Of its bytes.
    hash: u64,
    /// Under which name. Another than the one given, if something stood under that one.
    name: EntryName,
    durable: bool,
}

#[derive(Default)]
pub(super) struct Declaration {
    /// Keyed anew for each patient: nobody can make two declarations that look the same here.
    hasher: RandomState,
    given: Option<EntryName>,
    sent: Option<SentDeclaration>,
    waits: bool,
}

/// What to do with what a worker hands over.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Verdict {
    /// Publish it under this name.
    Publish(EntryName),
    /// It is durable already.
    Durable,
    /// No such name was given, or something else was sent under it.
    Refuse,
}

impl Declaration {
    /// The name for what is sealed next: the same until something was sent under it, then that of a later
    /// version. `fresh` makes the first one.
    pub(super) fn reserve(
        &mut self,
        fresh: impl FnOnce() -> io::Result<EntryName>,
    ) -> io::Result<&EntryName> {
        let name = match (self.sent.take(), self.given.take()) {
            (Some(sent), _) => sent
                .name
                .later(Utc::now())
                .ok_or(io::ErrorKind::InvalidInput)?,
            (None, Some(given)) => given,
            (None, None) => fresh()?,
        };
        self.waits = false;
        Ok(self.given.insert(name))
    }

    /// Looks at what is handed over under this name.
    pub(super) fn hand_over(&mut self, name: &str, bytes: &[u8]) -> Verdict {
        let Some(given) = self
            .given
            .as_ref()
            .filter(|given| given.file_name() == name)
        else {
            return Verdict::Refuse;
        };
        let hash = self.hasher.hash_one(bytes);
        let sent = self.sent.get_or_insert_with(|| SentDeclaration {
            hash,
            name: given.clone(),
            durable: false,
        });
        if sent.hash != hash {
            return Verdict::Refuse;
        }
        if sent.durable {
            return Verdict::Durable;
        }
        self.waits = true;
        Verdict::Publish(sent.name.clone())
    }

    /// Whether the patient waits for the one of this name.
    pub(super) fn is_waiting_for(&self, name: &EntryName) -> bool {
        let sent = self.sent.as_ref();
        self.waits && sent.is_some_and(|sent| sent.name == *name)
    }

    /// The one of this name is durable. Whether the patient waits for it.
    pub(super) fn saved(&mut self, name: &EntryName) -> bool {
        let Some(sent) = self.sent.as_mut().filter(|sent| sent.name == *name) else {
            return false;
        };
        sent.durable = true;
        std::mem::take(&mut self.waits)
    }

    /// Something stands under its name: it goes under a later one.
    pub(super) fn renamed(&mut self, from: &EntryName, to: &EntryName) {
        if let Some(sent) = self.sent.as_mut().filter(|sent| sent.name == *from) {
            sent.name = to.clone();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const FIRST: &str = "k1-000412-20261126T035405Z-q7x3c5m2p2d4w2zt.json.age";

    fn reserve(declaration: &mut Declaration) -> EntryName {
        let fresh = || Ok(EntryName::parse(FIRST).unwrap());
        declaration.reserve(fresh).unwrap().clone()
    }

    #[test]
    fn a_name_is_the_same_until_something_was_sent_under_it() {
        let mut declaration = Declaration::default();
        let first = reserve(&mut declaration);
        assert_eq!(reserve(&mut declaration), first);
        let publish = Verdict::Publish(first.clone());
        assert_eq!(declaration.hand_over(FIRST, b"one"), publish);
        assert_eq!(declaration.hand_over(FIRST, b"one"), publish, "a retry");
        assert_eq!(declaration.hand_over(FIRST, b"two"), Verdict::Refuse);
        let second = reserve(&mut declaration);
        assert!(second.is_version_of(&first) && second > first);
        assert_eq!(declaration.hand_over(FIRST, b"one"), Verdict::Refuse);
        let publish = Verdict::Publish(second.clone());
        assert_eq!(declaration.hand_over(second.file_name(), b"two"), publish);
        assert!(!declaration.saved(&first), "nobody waits for it any more");
        assert!(declaration.saved(&second));
        let durable = declaration.hand_over(second.file_name(), b"two");
        assert_eq!(durable, Verdict::Durable);
    }

    #[test]
    fn one_that_was_renamed_is_still_theirs() {
        let mut declaration = Declaration::default();
        let first = reserve(&mut declaration);
        declaration.hand_over(FIRST, b"one");
        let second = first.later(Utc::now()).unwrap();
        declaration.renamed(&first, &second);
        assert!(!declaration.is_waiting_for(&first) && declaration.is_waiting_for(&second));
        let publish = Verdict::Publish(second.clone());
        assert_eq!(declaration.hand_over(FIRST, b"one"), publish);
        let third = reserve(&mut declaration);
        assert!(third > second, "later than all that may have arrived");
    }
}
