//! Where the declarations are with which a command works: the spool's folder, or the hospital's server.

use std::path::PathBuf;
use std::sync::Arc;

use crate::config::Config;
#[cfg(feature = "hospital")]
use crate::depot::PostgresDepot;
use crate::depot::{Depot, FolderDepot};
#[cfg(feature = "hospital")]
use crate::hospital::address::ServerAddress;
use crate::reception::InboxError;

/// Options of all commands that work with declarations.
#[derive(Debug, clap::Args)]
pub(super) struct Place {
    /// The spool, if not the configured one
    #[arg(long, global = true, value_name = "DIR")]
    pub(super) dir: Option<PathBuf>,
    /// The hospital's server in place of a spool: libpq's connection string, with sslrootcert, sslcert and sslkey
    #[cfg(feature = "hospital")]
    #[arg(long, global = true, value_name = "URL", conflicts_with = "dir")]
    depot: Option<String>,
    /// Of the server only what kiosks of this unit sent, such as 1F or emergency; may be given several times
    #[cfg(feature = "hospital")]
    #[arg(long, global = true, value_name = "NAME")]
    unit: Vec<String>,
}

/// Where they are, and how that is said.
pub(super) struct Opened {
    pub(super) depot: Arc<dyn Depot>,
    pub(super) place: PathBuf,
}

impl Place {
    /// Nobody is asked and nothing is read yet.
    #[cfg_attr(
        not(feature = "hospital"),
        expect(
            clippy::unnecessary_wraps,
            reason = "the address of a server can be wrong"
        )
    )]
    pub(super) fn open(&self, config: &Config) -> Result<Opened, InboxError> {
        #[cfg(feature = "hospital")]
        if let Some(depot) = &self.depot {
            let address: ServerAddress = depot.parse().map_err(InboxError::Server)?;
            return Ok(Opened {
                place: address.to_string().into(),
                depot: Arc::new(PostgresDepot::at(address, self.unit.clone())),
            });
        }
        let place = self.dir.clone().unwrap_or_else(|| config.spool.dir.clone());
        Ok(Opened {
            depot: Arc::new(FolderDepot::at(&place)),
            place,
        })
    }
}
