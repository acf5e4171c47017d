//! From what staff type to the one declaration that is meant, and from a declaration to its number. A number is sure
//! only if every declaration that may bear it could be judged: nobody is to get what is another patient's.

use super::{InboxError, SpoolContext, open};
use crate::spool::list::Shelf;
use crate::spool::{self, EntryName};

/// What tells the letters of kiosks.
pub(super) struct KnownLetters<'a> {
    desk: &'a SpoolContext<'a>,
    /// What kiosks that run say themselves.
    said: Vec<(String, char)>,
    /// The kiosk of a spool in which no other one has ever been.
    only: Option<String>,
}

impl<'a> KnownLetters<'a> {
    pub(super) fn of(desk: &'a SpoolContext<'a>) -> Self {
        let kiosks = desk.depot.kiosks().unwrap_or_default();
        let mut kiosks = kiosks.into_iter();
        Self {
            desk,
            said: desk.depot.letters(),
            only: kiosks.next().filter(|_| kiosks.next().is_none()),
        }
    }

    /// The number of a declaration: the one inside, if it can be opened, else the one that its kiosk gives now. `None`
    /// if nobody can tell.
    pub(super) fn number(&self, on: Shelf, name: &EntryName) -> Option<String> {
        let inside = open(self.desk.depot, self.desk.keys, on, name);
        let inside = inside.ok().and_then(|record| record.pickup.chars().next());
        let inside = inside.filter(char::is_ascii_alphabetic);
        let letter = inside.or_else(|| self.now(name.kiosk()))?;
        Some(name.pickup(letter))
    }

    /// What `kiosk.toml` and the kiosk itself say, unless they differ: the only kiosk there is knows best.
    fn now(&self, kiosk: &str) -> Option<char> {
        let set = (self.desk.letter)(kiosk);
        let said = self.said.iter().find(|(id, _)| id == kiosk);
        let Some((_, said)) = said else { return set };
        let agreed = set.is_none_or(|set| set == *said);
        (agreed || self.is_only(kiosk)).then_some(*said)
    }

    fn is_only(&self, kiosk: &str) -> bool {
        self.only.as_deref() == Some(kiosk)
    }
}

/// The one declaration that is meant.
pub(super) fn find_one(
    desk: &SpoolContext<'_>,
    wanted: &str,
) -> Result<(Shelf, EntryName), InboxError> {
    let names = |on| Ok::<_, InboxError>((on, desk.depot.names(on)?.0));
    let shelves = [names(Shelf::Waiting)?, names(Shelf::Collected)?];
    let found = spool::find::find(shelves, wanted);
    let mut fitting = found.named;
    let mut unknown = Vec::new();
    if !found.numbered.is_empty() {
        let letters = KnownLetters::of(desk);
        for (shelf, name) in found.numbered {
            match letters.number(shelf, &name) {
                Some(number) if number.eq_ignore_ascii_case(wanted) => fitting.push((shelf, name)),
                Some(_) => {}
                None => unknown.push((shelf, name)),
            }
        }
        // Whatever letter the only kiosk has: what was typed stands on a glass of this clinic.
        if fitting.is_empty()
            && let [(_, name)] = unknown.as_slice()
            && letters.is_only(name.kiosk())
        {
            fitting.append(&mut unknown);
        }
    }
    let wanted = wanted.to_owned();
    if !unknown.is_empty() {
        fitting.append(&mut unknown);
        return Err(InboxError::Unsure { wanted, fitting });
    }
    match fitting.as_slice() {
        [] => Err(InboxError::NotFound { wanted }),
        [one] => Ok(one.clone()),
        _ => Err(InboxError::Ambiguous { wanted, fitting }),
    }
}
