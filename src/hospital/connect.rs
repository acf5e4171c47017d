//! A connection to the server: TLS with certificates on both sides, and what must hold on it before anything is asked.

use std::error::Error as _;
use std::fs;
use std::io;
use std::os::unix::fs::MetadataExt as _;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use postgres::error::{DbError, SqlState};
use postgres::{Client, NoTls};
use rustls::pki_types::pem::PemObject as _;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use rustls::{ClientConfig, RootCertStore};
use sha2::{Digest as _, Sha256};
use tokio_postgres_rustls::MakeRustlsConnect;

use super::address::{CertificateFiles, ServerAddress};
use super::fault::{ServerClass, ServerError};
use super::schema::VERSION;
use crate::spool::journal::Author;

/// What holds on every connection. What was acknowledged is on a standby too, if the server has one; and nobody waits
/// without end for somebody else's transaction.
const SESSION: &str = "SET synchronous_commit = remote_apply; SET statement_timeout = '30s'; SET lock_timeout = '10s'; \
                       SET idle_in_transaction_session_timeout = '30s'; SET timezone = 'UTC'";

/// A connection on which the schema of this program was found.
pub struct Connection {
    pub client: Client,
    place: String,
    warned: Arc<AtomicBool>,
}

impl Connection {
    /// Tries the hosts one after the other, until one can be written to.
    pub fn open(address: &ServerAddress) -> Result<Self, ServerError> {
        let mut connection = Self::of_any_schema(address)?;
        fits(&mut connection)?;
        Ok(connection)
    }

    /// The same, whatever schema is there.
    pub fn of_any_schema(address: &ServerAddress) -> Result<Self, ServerError> {
        let warned = Arc::new(AtomicBool::new(false));
        let warn = Arc::clone(&warned);
        let mut config = address.config.clone();
        config
            .application_name(&machine())
            .notice_callback(move |notice| {
                if notice.severity() == "WARNING" {
                    warn.store(true, Ordering::SeqCst);
                }
            });
        let place = address.to_string();
        let client = match &address.files {
            None => config.connect(NoTls),
            Some(files) => config.connect(MakeRustlsConnect::new(tls(files)?)),
        };
        let mut client = client.map_err(|error| failed(&place, &error))?;
        client
            .batch_execute(SESSION)
            .map_err(|error| failed(&place, &error))?;
        Ok(Self {
            client,
            place,
            warned,
        })
    }

    /// What was asked last went wrong so.
    pub fn failed(&self, error: &postgres::Error) -> ServerError {
        failed(&self.place, error)
    }

    /// Refuses to believe a commit about which the server has warned since it was last asked: it was done there, and no
    /// standby may have it ("canceling wait for synchronous replication").
    pub fn is_sure(&self) -> Result<(), ServerError> {
        if self.warned.swap(false, Ordering::SeqCst) {
            let why = "canceling wait for synchronous replication";
            return Err(ServerError::new(ServerClass::Unsure, &self.place, why));
        }
        Ok(())
    }

    /// Role, hosts and database.
    pub fn place(&self) -> &str {
        &self.place
    }
}

/// Refuses a schema of another version.
fn fits(connection: &mut Connection) -> Result<(), ServerError> {
    let query = "SELECT max(version) FROM uketsuke.version";
    let row = connection.client.query_one(query, &[]);
    let row = row.map_err(|error| connection.failed(&error))?;
    let version: Option<i32> = row.get(0);
    let found = version.and_then(|of| usize::try_from(of).ok()).unwrap_or(0);
    if found == VERSION {
        return Ok(());
    }
    let why = format!("{found}, not {VERSION}");
    let place = connection.place();
    Err(ServerError::new(ServerClass::Version, place, why))
}

/// Which machine this is, as the server writes it beside what it sends: its name, and a number that a copy of its disk
/// has too but another machine of that name has not.
pub fn machine() -> String {
    let id = fs::read("/etc/machine-id").unwrap_or_default();
    let hash = Sha256::new()
        .chain_update(b"uketsuke")
        .chain_update(id.trim_ascii());
    let digits = hash
        .finalize()
        .iter()
        .take(6)
        .fold(String::new(), |all, byte| format!("{all}{byte:02x}"));
    format!("{}/{digits}", Author::here().host)
}

fn tls(files: &CertificateFiles) -> Result<ClientConfig, ServerError> {
    let unfit = |path: &Path, why: &dyn std::fmt::Display| {
        ServerError::new(ServerClass::Certificate, &path.display().to_string(), why)
    };
    let certificates = |path: &Path| -> Result<Vec<CertificateDer<'static>>, ServerError> {
        let read = CertificateDer::pem_file_iter(path).and_then(Iterator::collect);
        let read: Vec<_> = read.map_err(|error| unfit(path, &error))?;
        if read.is_empty() {
            return Err(unfit(path, &"no certificate"));
        }
        Ok(read)
    };
    let mut roots = RootCertStore::empty();
    for root in certificates(&files.root)? {
        roots
            .add(root)
            .map_err(|error| unfit(&files.root, &error))?;
    }
    is_secret(&files.key).map_err(|error| unfit(&files.key, &error))?;
    let key =
        PrivateKeyDer::from_pem_file(&files.key).map_err(|error| unfit(&files.key, &error))?;
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .and_then(|builder| {
            let builder = builder.with_root_certificates(roots);
            builder.with_client_auth_cert(certificates_of(&files.certificate)?, key)
        })
        .map_err(|error| unfit(&files.certificate, &error))
}

fn certificates_of(path: &Path) -> Result<Vec<CertificateDer<'static>>, rustls::Error> {
    let read = CertificateDer::pem_file_iter(path).and_then(Iterator::collect);
    let read: Vec<_> = read.map_err(|error| rustls::Error::General(error.to_string()))?;
    if read.is_empty() {
        return Err(rustls::Error::General("no certificate".to_owned()));
    }
    Ok(read)
}

/// As libpq has it: a key that others can read is none. One of root's may be read by a group.
fn is_secret(path: &Path) -> io::Result<()> {
    let of = fs::metadata(path)?;
    let open = if of.uid() == 0 { 0o037 } else { 0o077 };
    if of.mode() & open != 0 {
        let why = format!("mode {:04o}, not 0600", of.mode() & 0o7777);
        return Err(io::Error::new(io::ErrorKind::PermissionDenied, why));
    }
    Ok(())
}

/// What an error of the driver means.
pub fn failed(place: &str, error: &postgres::Error) -> ServerError {
    if let Some(said) = error.as_db_error() {
        return ServerError {
            rule: said.constraint().map(str::to_owned),
            ..ServerError::new(class(said), place, said.message())
        };
    }
    let mut source = error.source();
    let mut class = ServerClass::Unreachable;
    let mut cause = error.to_string();
    while let Some(of) = source {
        if let Some(io) = of.downcast_ref::<io::Error>() {
            let tls = io
                .get_ref()
                .and_then(|of| of.downcast_ref::<rustls::Error>());
            if tls.is_some_and(is_of_certificates) {
                class = ServerClass::Untrusted;
            }
        }
        cause = format!("{cause}: {of}");
        source = of.source();
    }
    ServerError::new(class, place, cause)
}

const fn is_of_certificates(error: &rustls::Error) -> bool {
    matches!(
        error,
        rustls::Error::InvalidCertificate(_)
            | rustls::Error::NoCertificatesPresented
            | rustls::Error::AlertReceived(_)
            | rustls::Error::InvalidCertRevocationList(_)
    )
}

fn class(said: &DbError) -> ServerClass {
    let code = said.code();
    let is = |codes: &[SqlState]| codes.contains(code);
    if is(&[SqlState::CONFIGURATION_LIMIT_EXCEEDED]) {
        return ServerClass::Quota;
    }
    if is(&[SqlState::INSUFFICIENT_PRIVILEGE]) {
        return ServerClass::Denied;
    }
    if is(&[SqlState::DISK_FULL, SqlState::OUT_OF_MEMORY]) {
        return ServerClass::Full;
    }
    if is(&[SqlState::READ_ONLY_SQL_TRANSACTION]) {
        return ServerClass::ReadOnly;
    }
    if is(&[
        SqlState::UNDEFINED_TABLE,
        SqlState::UNDEFINED_FUNCTION,
        SqlState::UNDEFINED_COLUMN,
        SqlState::INVALID_SCHEMA_NAME,
        SqlState::UNDEFINED_DATABASE,
    ]) {
        return ServerClass::Missing;
    }
    match code.code().get(..2) {
        // The role's own rights, the certificate, pg_hba.conf.
        Some("28") => ServerClass::Login,
        // What was sent breaks a rule, and would again.
        Some("22" | "23") => ServerClass::Refused,
        // The server starts, stops, is full of guests, or was asked to break off.
        Some("53" | "55" | "57" | "40") => ServerClass::Busy,
        Some("08") => ServerClass::Unreachable,
        _ => ServerClass::Other,
    }
}
