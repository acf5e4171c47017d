//! Asks the server, on one connection, which is opened when it is needed.

use std::sync::{Mutex, PoisonError, TryLockError};
use std::thread;
use std::time::{Duration, Instant};

use postgres::{Client, Row};

use super::{DepotError, PostgresDepot, Values};
use crate::hospital::ServerError;
use crate::hospital::connect::Connection;
use crate::spool::EntryName;
use crate::spool::collect::CollectError;
use crate::spool::read::ReadError;

/// After how long a connection that was still is taken for dead.
const PATIENCE: Duration = Duration::from_secs(5);

/// So long who leaves waits for the server.
const PARTING: Duration = Duration::from_millis(500);

/// Whether nobody holds it any more, soon.
pub(super) fn is_free(lock: &Mutex<()>) -> bool {
    let begun = Instant::now();
    while matches!(lock.try_lock(), Err(TryLockError::WouldBlock)) {
        if begun.elapsed() > PARTING {
            return false;
        }
        thread::sleep(Duration::from_millis(5));
    }
    true
}

impl PostgresDepot {
    /// Does something on a connection that lives. One that turns out to be dead is replaced once, where nothing was
    /// sent on it yet.
    pub(super) fn ask<T>(
        &self,
        mut does: impl FnMut(&mut Client) -> Result<T, postgres::Error>,
    ) -> Result<T, ServerError> {
        let mut held = self
            .connection
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        let held_before = held.take();
        let living =
            held_before.and_then(|mut of| of.client.is_valid(PATIENCE).is_ok().then_some(of));
        let mut connection = match living {
            Some(connection) => connection,
            None => Connection::open(&self.address)?,
        };
        let done = does(&mut connection.client);
        let done = done.map_err(|error| connection.failed(&error));
        let sure = connection.is_sure();
        if !connection.client.is_closed() {
            *held = Some(connection);
        }
        let done = done?;
        sure?;
        Ok(done)
    }

    pub(super) fn rows(&self, query: &str, values: Values<'_>) -> Result<Vec<Row>, ServerError> {
        self.ask(|client| client.query(query, values))
    }

    /// Calls a function that moves one declaration and tells what had become of it.
    pub(super) fn moved(&self, function: &str, name: &EntryName) -> Result<(), DepotError> {
        let query = format!("SELECT done FROM uketsuke.{function}($1, $2)");
        let rows = self.rows(&query, &[&name.id(), &self.person])?;
        match rows.first().map(|row| row.get::<_, bool>(0)) {
            Some(true) => Ok(()),
            Some(false) => Err(DepotError::Act(CollectError::AlreadyCollected)),
            None => Err(DepotError::Act(CollectError::Unreadable(ReadError::Gone))),
        }
    }
}
