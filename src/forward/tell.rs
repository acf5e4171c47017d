//! What the server is told besides declarations: how the kiosk is, and what it counted in months that are over.

use std::collections::BTreeSet;
use std::time::{Duration, Instant};

use chrono::{DateTime, Utc};
use serde_json::Value;

use super::route::Route;
use super::send::Away;
use super::server::Server;
use crate::hospital::ServerError;
use crate::spool::EntryName;
use crate::spool::forward::{queue, refused};
use crate::spool::stats::{self, Counted};
use crate::spool::status::{self, Side};

/// So many ids of declarations that were refused are told.
const MOST: usize = 20;

/// How often the server is told at least, and so whether it is there.
pub(super) const HEARTBEAT: Duration = Duration::from_mins(1);

/// What the server was told last.
#[derive(Debug, Default)]
pub(super) struct Teller {
    at: Option<Instant>,
    said: Option<Said>,
    months: BTreeSet<Counted>,
}

#[derive(Debug, PartialEq, Eq)]
struct Said {
    away: Option<Away>,
    holder: Option<String>,
    twin: Option<String>,
    unsent: i32,
    oldest: Option<DateTime<Utc>>,
}

impl Teller {
    /// Tells what is new, and everything once in a while; `due`: now. `away`: why the server takes no declarations,
    /// although it answers.
    pub(super) fn tell(
        &mut self,
        route: &Route,
        server: &mut Server,
        due: bool,
        away: Option<Away>,
    ) -> Result<(), ServerError> {
        let waiting = queue(&route.dir).unwrap_or_default().sealed;
        let oldest = waiting.iter().map(EntryName::sent).min();
        let stuck = away.map(|why| (why, waiting.len(), oldest));
        let said = Said {
            away,
            holder: says(route, Side::Holder, stuck),
            twin: says(route, Side::Twin, None),
            unsent: i32::try_from(waiting.len()).unwrap_or(i32::MAX),
            oldest,
        };
        let late = self.at.is_none_or(|at| at.elapsed() >= HEARTBEAT);
        if !due && !late && self.said.as_ref() == Some(&said) {
            return Ok(());
        }
        server.ask(
            "SELECT uketsuke.say(false, $1, $2, $3)",
            &[&said.holder, &said.unsent, &said.oldest],
        )?;
        let before = self.said.as_ref().and_then(|said| said.twin.as_ref());
        if before != said.twin.as_ref() {
            let none: Option<DateTime<Utc>> = None;
            server.ask("SELECT uketsuke.say(true, $1, 0, $2)", &[&said.twin, &none])?;
        }
        self.at = Some(Instant::now());
        self.said = Some(said);
        self.months(route, server)
    }

    /// Months that are over, each once.
    fn months(&mut self, route: &Route, server: &mut Server) -> Result<(), ServerError> {
        for month in stats::read(&route.dir).unwrap_or_default() {
            if month.whose.kiosk != route.kiosk || self.months.contains(&month.whose) {
                continue;
            }
            let Some(Ok(bytes)) = month.bytes else {
                continue;
            };
            if let Ok(counts) = str::from_utf8(&bytes) {
                let of = month.whose.month.to_string();
                server.ask("SELECT uketsuke.count_month($1, $2)", &[&of, &counts])?;
            }
            self.months.insert(month.whose);
        }
        Ok(())
    }
}

/// Why nothing is sent, how many wait, and since when the oldest does.
type Stuck = (Away, usize, Option<DateTime<Utc>>);

/// What the kiosk says of itself, and what of its declarations was refused or cannot be sent.
fn says(route: &Route, side: Side, stuck: Option<Stuck>) -> Option<String> {
    let all = status::read(&route.dir);
    let mut all = all.into_iter();
    let own = all.find(|of| of.whose.kiosk == route.kiosk && of.whose.side == side);
    let said = own?.said.ok()?;
    let mut said: Value = serde_json::from_slice(&said).ok()?;
    let object = said.as_object_mut()?;
    let aside = refused(&route.dir).unwrap_or_default();
    if side == Side::Holder && !aside.is_empty() {
        let ids: Vec<&str> = aside.iter().take(MOST).map(EntryName::id).collect();
        object.insert("refused".to_owned(), ids.into());
    }
    if let Some((away, waiting, oldest)) = stuck {
        object.insert("away".to_owned(), away.into_str().into());
        object.insert("waiting".to_owned(), waiting.into());
        object.insert("oldest".to_owned(), oldest.map(|at| at.to_rfc3339()).into());
    }
    Some(said.to_string())
}
