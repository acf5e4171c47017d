//! Where the server is and who asks: a connection string as libpq has it, certificates included.
//!
//! `postgres://k1@db1,db2/uketsuke?sslrootcert=root.crt&sslcert=k1.crt&sslkey=k1.key`, or the same as
//! `host=db1,db2 user=k1 sslrootcert=root.crt …`. What is not said is safe: `sslmode=verify-full` and
//! `target_session_attrs=read-write` always, the database `uketsuke`, and time-outs after which a dead line is dead.

use std::fmt;
use std::path::PathBuf;
use std::str::FromStr;
use std::time::Duration;

use postgres::Config;
use postgres::config::{Host, SslMode, TargetSessionAttrs};

use super::fault::{ServerClass, ServerError};

/// How long a host may take to answer at first.
const CONNECT: Duration = Duration::from_secs(5);
/// After how long a line that is still is asked whether it lives, and how long what was sent may stay unconfirmed.
const STILL: Duration = Duration::from_secs(10);
const ASKED: Duration = Duration::from_secs(5);
const UNCONFIRMED: Duration = Duration::from_secs(20);

/// The files of a client certificate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CertificateFiles {
    /// Whose signature on the server's certificate is believed.
    pub root: PathBuf,
    pub certificate: PathBuf,
    pub key: PathBuf,
}

/// Where the server is.
#[derive(Clone)]
pub struct ServerAddress {
    pub(super) config: Config,
    /// None through a socket of this machine.
    pub(super) files: Option<CertificateFiles>,
    text: String,
}

impl fmt::Debug for ServerAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Not the configuration, which could hold a password.
        f.debug_tuple("ServerAddress").field(&self.text).finish()
    }
}

impl fmt::Display for ServerAddress {
    /// The role and the hosts: no file names, no password.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl ServerAddress {
    /// As whom it is asked.
    pub fn role(&self) -> &str {
        self.config.get_user().unwrap_or_default()
    }
}

/// What is ours to read in a connection string: the names of libpq's settings that the driver does not know.
#[derive(Default)]
struct Ours {
    mode: Option<String>,
    root: Option<PathBuf>,
    certificate: Option<PathBuf>,
    key: Option<PathBuf>,
}

impl Ours {
    /// Whether the setting is one of these.
    fn take(&mut self, name: &str, value: &str) -> bool {
        match name {
            "sslmode" => self.mode = Some(value.to_owned()),
            "sslrootcert" => self.root = Some(value.into()),
            "sslcert" => self.certificate = Some(value.into()),
            "sslkey" => self.key = Some(value.into()),
            _ => return false,
        }
        true
    }
}

impl FromStr for ServerAddress {
    type Err = ServerError;

    fn from_str(text: &str) -> Result<Self, ServerError> {
        // What was typed may hold a password: it is not said again.
        let wrong =
            |why: &dyn fmt::Display| ServerError::new(ServerClass::Address, "postgres", why);
        let mut ours = Ours::default();
        let rest = if text.contains("://") {
            without_query(text, &mut ours)
        } else {
            without_settings(text, &mut ours)
        };
        let mut config: Config = rest.parse().map_err(|error: postgres::Error| {
            let source = std::error::Error::source(&error).map(ToString::to_string);
            wrong(&source.unwrap_or_else(|| error.to_string()))
        })?;
        let local = |host: &Host| matches!(host, Host::Unix(_));
        if config.get_hosts().is_empty() {
            return Err(wrong(&"host?"));
        }
        if config.get_user().is_none() {
            return Err(wrong(&"user?"));
        }
        let is_local = config.get_hosts().iter().all(local);
        let files = match ours {
            _ if is_local => None,
            Ours {
                mode: Some(mode), ..
            } if mode != "verify-full" => {
                return Err(wrong(&format!("sslmode={mode}: verify-full")));
            }
            Ours {
                root: Some(root),
                certificate: Some(certificate),
                key: Some(key),
                ..
            } => Some(CertificateFiles {
                root,
                certificate,
                key,
            }),
            Ours {
                root, certificate, ..
            } => {
                let missing = match (root, certificate) {
                    (None, _) => "sslrootcert?",
                    (_, None) => "sslcert?",
                    _ => "sslkey?",
                };
                return Err(wrong(&missing));
            }
        };
        if config.get_dbname().is_none() {
            config.dbname("uketsuke");
        }
        if config.get_connect_timeout().is_none() {
            config.connect_timeout(CONNECT);
        }
        config
            .ssl_mode(if is_local {
                SslMode::Disable
            } else {
                SslMode::Require
            })
            .target_session_attrs(TargetSessionAttrs::ReadWrite)
            .keepalives_idle(STILL)
            .keepalives_interval(ASKED)
            .keepalives_retries(2)
            .tcp_user_timeout(UNCONFIRMED);
        let hosts: Vec<String> = config.get_hosts().iter().map(host_name).collect();
        let role = config.get_user().unwrap_or_default();
        let database = config.get_dbname().unwrap_or_default();
        Ok(Self {
            text: format!("{role}@{}/{database}", hosts.join(",")),
            config,
            files,
        })
    }
}

fn host_name(host: &Host) -> String {
    match host {
        Host::Tcp(name) => name.clone(),
        Host::Unix(path) => path.display().to_string(),
    }
}

/// A URL without those of its parameters that are ours.
fn without_query(text: &str, ours: &mut Ours) -> String {
    let Some((before, query)) = text.split_once('?') else {
        return text.to_owned();
    };
    let rest: Vec<&str> = query
        .split('&')
        .filter(|pair| {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            !ours.take(name, &decoded(value))
        })
        .collect();
    let sign = if rest.is_empty() { "" } else { "?" };
    format!("{before}{sign}{}", rest.join("&"))
}

/// `%2F` and the like as what they stand for.
fn decoded(value: &str) -> String {
    let mut bytes = Vec::with_capacity(value.len());
    let mut rest = value;
    while let Some((before, after)) = rest.split_once('%') {
        bytes.extend_from_slice(before.as_bytes());
        let code = after
            .get(..2)
            .and_then(|digits| u8::from_str_radix(digits, 16).ok());
        bytes.push(code.unwrap_or(b'%'));
        rest = code.map_or(after, |_| after.get(2..).unwrap_or_default());
    }
    bytes.extend_from_slice(rest.as_bytes());
    String::from_utf8_lossy(&bytes).into_owned()
}

/// Settings without those that are ours. A value may stand in quotes.
fn without_settings(text: &str, ours: &mut Ours) -> String {
    let (mut rest, mut left) = (text.trim(), Vec::new());
    while let Some((name, after)) = rest.split_once('=') {
        let after = after.trim_start();
        let (value, end) = match after.strip_prefix('\'') {
            Some(quoted) => quoted.split_once('\'').unwrap_or((quoted, "")),
            None => after.split_once(char::is_whitespace).unwrap_or((after, "")),
        };
        if !ours.take(name.trim(), value) {
            left.push(format!("{}='{value}'", name.trim()));
        }
        rest = end.trim_start();
    }
    left.push(rest.to_owned());
    left.join(" ").trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    const FILES: &str = "sslrootcert=/etc/r.crt&sslcert=/etc/k1.crt&sslkey=/etc/k%201.key";

    #[test]
    fn a_url_and_settings_say_the_same() {
        let url = format!("postgres://k1@db1,db2/uketsuke?{FILES}&sslmode=verify-full");
        let settings = "host=db1,db2 user=k1 sslrootcert=/etc/r.crt sslcert = '/etc/k1.crt' sslkey='/etc/k 1.key'";
        for text in [url.as_str(), settings] {
            let address: ServerAddress = text.parse().unwrap();
            assert_eq!(address.to_string(), "k1@db1,db2/uketsuke", "{text}");
            let files = address.files.unwrap();
            let paths =
                [&files.root, &files.certificate, &files.key].map(|of| of.to_str().unwrap());
            assert_eq!(
                paths,
                ["/etc/r.crt", "/etc/k1.crt", "/etc/k 1.key"],
                "{text}"
            );
            assert_eq!(address.config.get_ssl_mode(), SslMode::Require);
            assert_eq!(
                address.config.get_target_session_attrs(),
                TargetSessionAttrs::ReadWrite
            );
            assert_eq!(address.config.get_dbname(), Some("uketsuke"));
        }
    }

    #[test]
    fn what_is_not_safe_or_not_whole_is_refused_and_no_password_is_said_again() {
        for (text, why) in [
            ("", "host?"),
            ("postgres://db1/uketsuke", "user?"),
            ("postgres://k1:secret@db1/uketsuke", "sslrootcert?"),
            ("postgres://k1@db1/uketsuke?sslrootcert=r", "sslcert?"),
            (
                "postgres://k1@db1/uketsuke?sslrootcert=r&sslcert=c",
                "sslkey?",
            ),
            (
                "host=db1 user=k1 sslmode=disable",
                "sslmode=disable: verify-full",
            ),
            (
                "host=db1 user=k1 sslmode=require",
                "sslmode=require: verify-full",
            ),
            ("postgres://k1@db1:secret/uketsuke", "port"),
            ("host=db1 colour=secret user=k1", "colour"),
        ] {
            let error = text.parse::<ServerAddress>().unwrap_err();
            assert_eq!(error.class, ServerClass::Address, "{text}");
            assert!(error.cause.contains(why), "{text}: {error}");
            assert!(!error.to_string().contains("secret"), "{text}: {error}");
        }
        let local: ServerAddress = "host=/run/postgresql user=k1".parse().unwrap();
        assert!(local.files.is_none());
        let known: ServerAddress = format!("postgres://k1:secret@db1?{FILES}").parse().unwrap();
        assert!(!format!("{known:?} {known}").contains("secret"));
    }
}
