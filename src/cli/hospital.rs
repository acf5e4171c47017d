//! `uketsuke hospital`: the schema for whoever keeps the database, and what is wrong with the server.

use std::io::{self, Write};
use std::path::Path;

use clap::Subcommand;

use super::Outcome;
use super::words::CliTexts;
use crate::hospital::ServerError;
use crate::hospital::address::ServerAddress;
use crate::hospital::connect::Connection;
use crate::hospital::inspect::inspect;
use crate::hospital::schema::{self, Login};
use crate::spool::entry::is_kiosk;

#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// Print what makes the schema in PostgreSQL, for whoever keeps the database
    ///
    /// Read it, then give it to psql as a superuser: uketsuke hospital sql | psql -d uketsuke. With
    /// --kiosk, --desk, --keeper or --auditor, what makes the role of one who logs in, with a certificate of that name.
    Sql {
        /// The version of the schema that is there
        #[arg(long, value_name = "VERSION", default_value_t = 0)]
        from: usize,
        /// Make the role of a kiosk of this id
        #[arg(long, value_name = "ID", value_parser = kiosk, conflicts_with = "from")]
        kiosk: Option<String>,
        /// Where the kiosk stands, such as 1F or emergency
        #[arg(long, requires = "kiosk", default_value = "")]
        unit: String,
        /// The letter of the kiosk's pick-up numbers
        #[arg(long, requires = "kiosk", value_parser = letter)]
        letter: Option<char>,
        /// Make the role of a desk of this name; may be given several times
        #[arg(long, value_name = "NAME", conflicts_with = "from")]
        desk: Vec<String>,
        /// Make the role of who purges and tidies
        #[arg(long, value_name = "NAME", conflicts_with = "from")]
        keeper: Vec<String>,
        /// Make the role of who reads the journal
        #[arg(long, value_name = "NAME", conflicts_with = "from")]
        auditor: Vec<String>,
    },
    /// Say what is missing on the server or too much, and which two machines send as one kiosk
    Check {
        /// The server: libpq's connection string, with sslrootcert, sslcert and sslkey
        #[arg(long, value_name = "URL")]
        depot: String,
    },
}

fn kiosk(text: &str) -> Result<String, &'static str> {
    is_kiosk(text)
        .then(|| text.to_owned())
        .ok_or("a-z 0-9, at most 8")
}

fn letter(text: &str) -> Result<char, &'static str> {
    let letter = text.parse().ok().filter(char::is_ascii_uppercase);
    letter.ok_or("A-Z")
}

pub(super) fn run(command: &Command, path: Option<&Path>) -> io::Result<Outcome> {
    let words = CliTexts::readable(path);
    match command {
        Command::Sql {
            from,
            kiosk,
            unit,
            letter,
            desk,
            keeper,
            auditor,
        } => {
            let kiosk = kiosk.iter().map(|id| Login::Kiosk {
                id: id.clone(),
                unit: unit.clone(),
                letter: *letter,
            });
            let logins: Vec<Login> = kiosk
                .chain(desk.iter().cloned().map(Login::Desk))
                .chain(keeper.iter().cloned().map(Login::Keeper))
                .chain(auditor.iter().cloned().map(Login::Auditor))
                .collect();
            let sql = match (schema::sql(*from), logins.as_slice()) {
                (_, [_, ..]) => logins.iter().map(Login::sql).collect(),
                (Some(sql), _) => sql,
                (None, _) => {
                    let version = [("version", schema::VERSION.to_string())];
                    return Ok(words.refuse("hospital-no-version", &version));
                }
            };
            io::stdout().write_all(sql.as_bytes())?;
            Ok(Outcome::Done)
        }
        Command::Check { depot } => match check(&words, depot) {
            Ok(done) => done,
            Err(error) => Ok(words.refuse(&error.id(), &error.args())),
        },
    }
}

fn check(words: &CliTexts, depot: &str) -> Result<io::Result<Outcome>, ServerError> {
    let address: ServerAddress = depot.parse()?;
    let mut connection = Connection::open(&address)?;
    let found = inspect(&mut connection)?;
    let out = &mut io::stdout().lock();
    for finding in &found {
        let said = writeln!(out, "{}", words.sentence(&finding.id(), &finding.args()));
        if let Err(error) = said {
            return Ok(Err(error));
        }
    }
    let fine = !found.iter().any(|finding| finding.kind.is_fault());
    if fine {
        words.tell("hospital-fine", &[("server", address.to_string())]);
    }
    Ok(Ok(Outcome::of(fine)))
}
