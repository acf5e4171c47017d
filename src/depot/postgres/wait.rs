//! Waits on a connection of its own until something may be different: the server tells (NOTIFY), and somebody looks all
//! the same every few seconds, because what was told may be lost. Must not know what is there.

use std::thread;
use std::time::Duration;

use postgres::Client;
use postgres::fallible_iterator::FallibleIterator as _;

use crate::hospital::ServerError;
use crate::hospital::address::ServerAddress;
use crate::hospital::connect::Connection;

/// How soon a server is tried again that does not answer; each time twice as late, up to the pace.
const AGAIN: Duration = Duration::from_secs(1);

/// What is done each time before somebody is told.
type Before<'b> = &'b mut dyn FnMut(&mut Client) -> Result<(), postgres::Error>;

/// Calls `changed` whenever something may be different, until it says that nobody listens.
pub(super) fn follow(
    address: &ServerAddress,
    pace: Duration,
    before: Before<'_>,
    changed: &dyn Fn() -> bool,
) {
    let mut again = AGAIN.min(pace);
    loop {
        let heard = hear(address);
        let followed = heard.map(|mut connection| {
            again = AGAIN.min(pace);
            listen(&mut connection.client, pace, before, changed)
        });
        if matches!(followed, Ok(Ok(()))) {
            return;
        }
        // Whoever looks now is told why nothing comes.
        if !changed() {
            return;
        }
        thread::sleep(again);
        again = (again * 2).min(pace);
    }
}

/// From now on the server tells; what happened before is there to be read.
fn hear(address: &ServerAddress) -> Result<Connection, ServerError> {
    let mut connection = Connection::open(address)?;
    let heard = connection.client.batch_execute("LISTEN uketsuke");
    heard.map_err(|error| connection.failed(&error))?;
    Ok(connection)
}

/// Until nobody listens, or the connection fails.
fn listen(
    client: &mut Client,
    pace: Duration,
    before: Before<'_>,
    changed: &dyn Fn() -> bool,
) -> Result<(), postgres::Error> {
    loop {
        before(client)?;
        if !changed() {
            return Ok(());
        }
        let mut told = client.notifications();
        if told.timeout_iter(pace).next()?.is_none() {
            // Whether nothing was said, or nobody is there any more who could.
            drop(told);
            client.simple_query("")?;
            continue;
        }
        // What was told in the meantime is looked at once.
        while told.iter().next()?.is_some() {}
    }
}
