//! The hospital's server, as what sends sees it: one connection, one declaration at a time, each until it is there for good.

use postgres::types::ToSql;
use postgres::{Row, Statement};

use super::send::{Away, Delivery};
use crate::hospital::address::ServerAddress;
use crate::hospital::connect::Connection;
use crate::hospital::{ServerClass, ServerError};
use crate::spool::EntryName;

/// Nothing comes back: a kiosk may read nothing. What is there already is ignored.
const SEND: &str = "INSERT INTO uketsuke.declaration (id, sha256, sealed) VALUES ($1, sha256($2), $2) \
                    ON CONFLICT DO NOTHING";

/// Nothing was written, as it is there already: from an earlier try, whose commit no standby may have confirmed. A
/// commit that has nothing of its own to wait for returns at once; with this it waits for all that came before it.
const WAIT: &str = "SELECT pg_logical_emit_message(true, 'uketsuke', '')";

/// A connection that is opened when it is needed, and anew after each failure.
#[derive(Debug)]
pub(super) struct Server {
    address: ServerAddress,
    open: Option<Open>,
}

struct Open {
    connection: Connection,
    send: Option<Statement>,
}

impl std::fmt::Debug for Open {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.connection.place())
    }
}

impl Server {
    pub(super) const fn new(address: ServerAddress) -> Self {
        Self {
            address,
            open: None,
        }
    }

    /// Sends one declaration.
    pub(super) fn deliver(&mut self, name: &EntryName, sealed: &[u8]) -> Delivery {
        match self.try_deliver(name, sealed) {
            Ok(()) => Delivery::Stored,
            Err(error) if error.class == ServerClass::Refused => Delivery::Refused(plain(&error)),
            Err(error) => {
                self.open = None;
                Delivery::Away(away(&error))
            }
        }
    }

    /// Calls one of the functions that a kiosk may call. Returns its row, if there is one.
    pub(super) fn ask(
        &mut self,
        query: &str,
        with: &[&(dyn ToSql + Sync)],
    ) -> Result<Option<Row>, ServerError> {
        let asked = self.opened().and_then(|open| {
            let row = open.connection.client.query_opt(query, with);
            row.map_err(|error| open.connection.failed(&error))
        });
        if asked.is_err() {
            self.open = None;
        }
        asked
    }

    fn opened(&mut self) -> Result<&mut Open, ServerError> {
        let open = match self.open.take() {
            Some(open) => open,
            None => Open {
                connection: Connection::open(&self.address)?,
                send: None,
            },
        };
        Ok(self.open.insert(open))
    }

    fn try_deliver(&mut self, name: &EntryName, sealed: &[u8]) -> Result<(), ServerError> {
        let Open { connection, send } = self.opened()?;
        // Of what came before nobody asks any more.
        let _ = connection.is_sure();
        let id = name.id();
        let client = &mut connection.client;
        let mut commit = || {
            let statement = match send.take() {
                Some(statement) => statement,
                None => client.prepare(SEND)?,
            };
            let statement = send.insert(statement);
            let mut transaction = client.transaction()?;
            if transaction.execute(&*statement, &[&id, &sealed])? == 0 {
                transaction.batch_execute(WAIT)?;
            }
            transaction.commit()
        };
        commit().map_err(|error| connection.failed(&error))?;
        // It was committed; whether a standby has it, a warning may leave open.
        connection.is_sure()
    }
}

/// What keeps everything from being sent.
pub(super) fn away(error: &ServerError) -> Away {
    match error.class {
        ServerClass::Address | ServerClass::Certificate => Away::Spool,
        // It is the server that ends it so: it does not believe this kiosk's certificate.
        ServerClass::Untrusted if error.cause.contains("received fatal alert") => Away::Unwelcome,
        ServerClass::Untrusted => Away::Untrusted,
        ServerClass::Login => Away::Unwelcome,
        ServerClass::Denied
        | ServerClass::Missing
        | ServerClass::Version
        | ServerClass::ReadOnly => Away::Unready,
        ServerClass::Full => Away::Full,
        ServerClass::Quota => Away::Quota,
        ServerClass::Unsure => Away::Unconfirmed,
        ServerClass::Unreachable
        | ServerClass::Busy
        | ServerClass::Refused
        | ServerClass::Other => Away::Unreachable,
    }
}

/// Why a declaration is never taken, for whoever reads the log.
fn plain(error: &ServerError) -> String {
    let rule = error.rule.as_deref().unwrap_or_default();
    match rule {
        "declaration_size" => "it is larger than 64 KiB".to_owned(),
        "declaration_own" => {
            "it bears the id of another kiosk than this one's certificate".to_owned()
        }
        "declaration_id" => "its name is not that of a declaration".to_owned(),
        "declaration_sealed" => "it is not sealed".to_owned(),
        "declaration_purged_before" => {
            "another one of this id was there and has been purged".to_owned()
        }
        _ => format!("the server says: {}", error.cause),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_failure_of_the_server_has_its_meaning() {
        let error = |class, cause: &str| ServerError::new(class, "k1@db1/uketsuke", cause);
        for (class, cause, meaning) in [
            (
                ServerClass::Unreachable,
                "connection refused",
                Away::Unreachable,
            ),
            (
                ServerClass::Untrusted,
                "invalid peer certificate: Expired",
                Away::Untrusted,
            ),
            (
                ServerClass::Untrusted,
                "received fatal alert: UnknownCA",
                Away::Unwelcome,
            ),
            (
                ServerClass::Login,
                "certificate authentication failed",
                Away::Unwelcome,
            ),
            (ServerClass::ReadOnly, "", Away::Unready),
            (ServerClass::Missing, "", Away::Unready),
            (ServerClass::Full, "", Away::Full),
            (ServerClass::Quota, "", Away::Quota),
            (ServerClass::Unsure, "", Away::Unconfirmed),
        ] {
            assert_eq!(away(&error(class, cause)), meaning, "{class:?} {cause}");
        }
    }
}
