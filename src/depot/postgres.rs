//! The hospital's PostgreSQL as a depot. What is done and its line in the journal are one transaction there, by the
//! functions of `hospital/schema.sql`; there is no act without its line.
//!
//! One connection asks and acts, and two more wait, one for declarations and one for calls: whoever waits blocks.

mod ask;
mod history;
mod row;
mod wait;

use std::collections::BTreeSet;
use std::fmt;
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, SystemTime};

use chrono::{DateTime, Utc};
use postgres::types::ToSql;
use postgres::{Client, Row};
use zeroize::Zeroizing;

use self::ask::is_free;
use self::row::{aged, line, listed, standing, status};
use super::{AgesError, Depot, DepotError, DepotFault, DepotReadError, Listing, Recording};
use crate::hospital::address::ServerAddress;
use crate::hospital::connect::Connection;
use crate::spool::EntryName;
use crate::spool::calls::{Answer, CallName, Standing};
use crate::spool::journal::{Act, Author, History, JournalEntries};
use crate::spool::list::Shelf;
use crate::spool::purge::{Aged, Ages};
use crate::spool::read::ReadError;
use crate::spool::status::Heard;

/// How often somebody looks who was told nothing: a notification is a hint, and may be lost.
const PACE: Duration = Duration::from_secs(15);

/// A kiosk that says how it is every minute, and of which nothing was heard for so long, is off or cannot reach the server.
/// Both times are the server's.
const LATE: &str = "5 minutes";

/// So many calls are read at most.
const MOST_CALLS: i64 = 64;

/// Where declarations of many kiosks wait.
pub struct PostgresDepot {
    address: ServerAddress,
    /// Who sits here. Which desk this is, the certificate proves.
    person: String,
    /// Under which name kiosks see that somebody listens here.
    place: String,
    /// Only what these units sent; all, if none is named.
    units: Vec<String>,
    pace: Duration,
    connection: Mutex<Option<Connection>>,
    left: AtomicBool,
    /// Held while it says that somebody listens here.
    saying: Mutex<()>,
}

impl fmt::Debug for PostgresDepot {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("PostgresDepot").field(&self.address).finish()
    }
}

/// What has to hold of a row of `declaration` so that it is on a shelf.
const fn on(shelf: Shelf) -> &'static str {
    match shelf {
        Shelf::Waiting => "taken_at IS NULL AND aside_at IS NULL AND purged_at IS NULL",
        Shelf::Collected => "taken_at IS NOT NULL AND purged_at IS NULL",
    }
}

/// Of which units: `$1` names them.
const OF_UNITS: &str =
    "($1::text[] = '{}' OR kiosk IN (SELECT id FROM uketsuke.kiosk WHERE unit = ANY ($1)))";

type Values<'v> = &'v [&'v (dyn ToSql + Sync)];

impl PostgresDepot {
    /// For whoever runs this program, and for what kiosks of these units sent. Nobody is asked yet.
    pub fn at(address: ServerAddress, units: Vec<String>) -> Self {
        Self::of(address, &Author::here(), units, PACE)
    }

    pub fn of(address: ServerAddress, author: &Author, units: Vec<String>, pace: Duration) -> Self {
        Self {
            person: author.user.clone(),
            place: format!("{author}-{}", std::process::id()),
            address,
            units,
            pace,
            connection: Mutex::default(),
            left: AtomicBool::new(false),
            saying: Mutex::default(),
        }
    }
}

impl Depot for PostgresDepot {
    fn names(&self, place: Shelf) -> Result<Listing, DepotFault> {
        let query = format!(
            "SELECT id, double FROM uketsuke.declaration WHERE {} AND {OF_UNITS}",
            on(place)
        );
        Ok(listed(&self.rows(&query, &[&self.units])?))
    }

    fn aside(&self) -> Result<Vec<EntryName>, DepotFault> {
        let query = format!(
            "SELECT id, double FROM uketsuke.declaration WHERE aside_at IS NOT NULL AND {OF_UNITS}"
        );
        Ok(listed(&self.rows(&query, &[&self.units])?).0)
    }

    fn read(&self, place: Shelf, name: &EntryName) -> Result<Zeroizing<Vec<u8>>, DepotReadError> {
        let query = format!(
            "SELECT sealed FROM uketsuke.declaration WHERE id = $1 AND NOT double AND {}",
            on(place)
        );
        let rows = self.rows(&query, &[&name.id()])?;
        let sealed = rows.first().map(|row| row.get::<_, Vec<u8>>(0));
        Ok(sealed.map(Zeroizing::new).ok_or(ReadError::Gone)?)
    }

    fn take(&self, name: &EntryName, _: Recording) -> Result<(), DepotError> {
        self.moved("take", name)
    }

    fn put_back(&self, name: &EntryName, _: Recording) -> Result<(), DepotError> {
        self.moved("put_back", name)
    }

    fn set_aside(&self, name: &EntryName, _: Recording) -> Result<(), DepotError> {
        self.moved("set_aside", name)
    }

    fn record(&self, act: Act, names: &[EntryName], _: Recording) -> Result<(), DepotError> {
        let ids: Vec<&str> = names.iter().map(EntryName::id).collect();
        let (function, what) = match act {
            Act::Outcome(outcome) => ("outcome", outcome.into_str()),
            act => ("record", act.into_str()),
        };
        let query = format!("SELECT uketsuke.{function}($1, $2, $3)");
        self.rows(&query, &[&what, &ids, &self.person])?;
        Ok(())
    }

    fn around(
        &self,
        act: Act,
        name: &EntryName,
        _: Recording,
        does: &mut dyn FnMut() -> bool,
    ) -> Result<bool, DepotError> {
        let query = "SELECT uketsuke.intend($1, $2, $3)";
        let rows = self.rows(query, &[&act.into_str(), &name.id(), &self.person])?;
        let line: Option<i64> = rows.first().and_then(|row| row.get(0));
        let done = does();
        // Where nobody can be told any more, the journal says that it is not sure.
        self.rows("SELECT uketsuke.conclude($1, $2)", &[&line, &done])?;
        Ok(done)
    }

    fn journal(&self, since: Option<DateTime<Utc>>) -> Result<JournalEntries, DepotFault> {
        let query = "SELECT at, act, outcome, id, person, role, unsure FROM uketsuke.journal
            WHERE $1::timestamptz IS NULL OR at >= $1 ORDER BY at, n";
        let rows = self.rows(query, &[&since])?;
        let lines: Vec<_> = rows.iter().filter_map(line).collect();
        let broken = rows.len() - lines.len();
        Ok(JournalEntries { lines, broken })
    }

    fn histories(&self, of: &[EntryName]) -> Result<Vec<Option<History>>, DepotFault> {
        let ids: Vec<&str> = of.iter().map(EntryName::id).collect();
        let query = "SELECT at, act, outcome, id, person, role, unsure FROM uketsuke.journal
            WHERE id = ANY ($1) ORDER BY at, n";
        let rows = self.rows(query, &[&ids])?;
        Ok(history::of(of, rows.iter().filter_map(line)))
    }

    fn ages(&self, older: Duration, now: SystemTime) -> Result<Ages, AgesError> {
        let query = format!(
            "SELECT id, taken_at, greatest(taken_at, sent) FROM uketsuke.declaration
                WHERE {} AND NOT double AND {OF_UNITS} ORDER BY taken_at",
            on(Shelf::Collected)
        );
        let rows = self.rows(&query, &[&self.units]);
        let rows = rows.map_err(DepotFault::from)?;
        aged(&rows, older, now)
    }

    fn purge(&self, aged: &[Aged]) -> Result<Vec<EntryName>, DepotError> {
        let ids: Vec<&str> = aged.iter().map(|of| of.name.id()).collect();
        let taken: Vec<DateTime<Utc>> = aged.iter().map(|of| of.touched.into()).collect();
        let query = "SELECT uketsuke.purge($1, $2, $3)";
        let rows = self.rows(query, &[&ids, &taken, &self.person])?;
        let gone: BTreeSet<String> = rows.iter().map(|row| row.get(0)).collect();
        let names = aged.iter().map(|of| &of.name);
        Ok(names
            .filter(|name| gone.contains(name.id()))
            .cloned()
            .collect())
    }

    fn forget(&self, before: DateTime<Utc>) -> Result<usize, DepotFault> {
        let rows = self.rows("SELECT uketsuke.forget($1)", &[&before])?;
        let months: i64 = rows.first().map_or(0, |row| row.get(0));
        Ok(usize::try_from(months).unwrap_or(0))
    }

    fn kiosks(&self) -> Result<BTreeSet<String>, DepotFault> {
        let query = format!(
            "SELECT id FROM (SELECT id, id AS kiosk FROM uketsuke.kiosk) AS of WHERE {OF_UNITS}"
        );
        let rows = self.rows(&query, &[&self.units])?;
        Ok(rows.iter().map(|row| row.get(0)).collect())
    }

    fn letters(&self) -> Vec<(String, char)> {
        let query = "SELECT id, letter FROM uketsuke.kiosk WHERE letter IS NOT NULL";
        let rows = self.rows(query, &[]).unwrap_or_default();
        let letter = |row: &Row| {
            let letter: &str = row.get(1);
            Some((row.get(0), letter.parse().ok()?))
        };
        rows.iter().filter_map(letter).collect()
    }

    fn statuses(&self) -> Vec<Heard> {
        let query = format!(
            "SELECT kiosk, twin, says, at, NOT twin AND at < now() - interval '{LATE}', unsent, oldest
                FROM uketsuke.status JOIN uketsuke.kiosk ON id = kiosk
                WHERE (says IS NOT NULL OR NOT twin) AND {OF_UNITS} ORDER BY kiosk, twin"
        );
        let rows = self.rows(&query, &[&self.units]).unwrap_or_default();
        rows.iter().flat_map(status).collect()
    }

    /// A kiosk hears nothing of a server: what sends its declarations on tells what it last said.
    fn ask(&self) -> Result<bool, DepotFault> {
        Ok(false)
    }

    fn watch(&self, changed: &dyn Fn() -> bool) {
        wait::follow(&self.address, self.pace, &mut |_| Ok(()), changed);
    }

    fn calls(&self) -> Vec<Standing> {
        let query = format!(
            "SELECT kiosk, seq, says, heard_by, coming_by FROM uketsuke.call
                WHERE until > now() AND {OF_UNITS} ORDER BY made_at LIMIT $2"
        );
        let rows = self.rows(&query, &[&self.units, &MOST_CALLS]);
        rows.unwrap_or_default()
            .iter()
            .filter_map(standing)
            .collect()
    }

    fn answer(&self, call: &CallName, answer: Answer) -> Result<bool, DepotFault> {
        let seq = i64::try_from(call.seq).unwrap_or(i64::MAX);
        let query = "SELECT uketsuke.answer($1, $2, $3, $4)";
        let rows = self.rows(
            query,
            &[&call.kiosk, &seq, &answer.into_str(), &self.person],
        )?;
        Ok(rows.first().is_some_and(|row| row.get(0)))
    }

    fn listen(&self, called: &dyn Fn() -> bool) {
        // It is believed until two looks have failed.
        let seconds = i32::try_from(3 * self.pace.as_secs().max(1)).unwrap_or(60);
        let mut say = |client: &mut Client| {
            let _saying = self.saying.lock();
            if self.left.load(Ordering::SeqCst) {
                return Ok(());
            }
            let query = "SELECT uketsuke.listen_for($1, $2)";
            client.query(query, &[&self.place, &seconds]).map(drop)
        };
        wait::follow(&self.address, self.pace, &mut say, called);
    }

    fn leave(&self) {
        self.left.store(true, Ordering::SeqCst);
        // What is being said just now must not come after this. A server that does not answer holds nobody up who leaves.
        if is_free(&self.saying)
            && let Ok(mut held) = self.connection.try_lock()
            && let Some(connection) = held.as_mut()
        {
            let _ = connection
                .client
                .query("SELECT uketsuke.leave($1)", &[&self.place]);
        }
    }
}
