//! The suite on PostgreSQL, and on servers with mistakes.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use postgres::Client;
use uketsuke::depot::{Depot, PostgresDepot};
use uketsuke::hospital::connect::Connection;
use uketsuke::hospital::schema::Login;
use uketsuke::spool::EntryName;
use uketsuke::spool::calls::Answer;
use uketsuke::spool::journal::Author;
use uketsuke::spool::status::Side;

use super::cluster::Cluster;
use super::site::{Site, broken, says};

/// How often a depot looks all the same.
const PACE: Duration = Duration::from_secs(2);

/// Nothing reaches the disk by itself before the power goes.
const LAZY: &str = "wal_writer_delay = 10s\ncheckpoint_timeout = 1h\nautovacuum = off";

pub(super) fn logins() -> [Login; 4] {
    let kiosk = |id: &str, unit: &str| Login::Kiosk {
        id: id.into(),
        unit: unit.into(),
        letter: Some('A'),
    };
    [
        kiosk("k1", "1F"),
        kiosk("k2", "emergency"),
        Login::Desk("desk1".into()),
        Login::Keeper("night".into()),
    ]
}

struct ServerSite {
    cluster: Arc<Cluster>,
    database: String,
    pace: Duration,
    kiosk: Mutex<Option<Client>>,
}

impl ServerSite {
    /// With this done to its schema.
    fn new(cluster: &Arc<Cluster>, mistake: &str, pace: Duration) -> Self {
        let database = cluster.database();
        cluster.login(&database, &logins());
        cluster.admin(&database).batch_execute(mistake).unwrap();
        Self {
            cluster: Arc::clone(cluster),
            database,
            pace,
            kiosk: Mutex::default(),
        }
    }

    fn admin(&self, sql: &str) {
        let mut admin = self.cluster.admin(&self.database);
        admin.batch_execute(sql).unwrap();
    }

    fn open(&self, role: &str, user: &str) -> Arc<dyn Depot> {
        let address = self.cluster.address(role, &self.database);
        let author = Author::new(user, "pc1");
        Arc::new(PostgresDepot::of(address, &author, Vec::new(), self.pace))
    }

    /// As the kiosk.
    fn asks<T>(&self, does: impl FnOnce(&mut Client) -> T) -> T {
        let mut kiosk = self.kiosk.lock().unwrap();
        let address = self.cluster.address("k1", &self.database);
        let client = kiosk.get_or_insert_with(|| Connection::open(&address).unwrap().client);
        does(client)
    }
}

pub(super) const SEND: &str = "INSERT INTO uketsuke.declaration (id, sha256, sealed) \
                               VALUES ($1, sha256($2), $2) ON CONFLICT DO NOTHING";

impl Site for ServerSite {
    fn depot(&self, user: &str) -> Arc<dyn Depot> {
        self.open("desk1", user)
    }

    fn keeper(&self) -> Arc<dyn Depot> {
        self.open("night", "night")
    }

    fn send(&self, name: &EntryName, bytes: &[u8]) {
        let sent = self.asks(|client| client.execute(SEND, &[&name.id(), &bytes]));
        assert_eq!(sent.unwrap(), 1);
    }

    fn call(&self, seq: u64) {
        let says = serde_json::to_string(&says()).unwrap();
        let seq = i64::try_from(seq).unwrap();
        self.asks(|client| client.query("SELECT uketsuke.call($1, $2, 30)", &[&seq, &says]))
            .unwrap();
    }

    fn answered(&self, seq: u64) -> Option<Answer> {
        let seq = i64::try_from(seq).unwrap();
        let query = "SELECT answer FROM uketsuke.call_state($1)";
        let row = self.asks(|client| client.query_one(query, &[&seq]).unwrap());
        match row.get(0) {
            Some("heard") => Some(Answer::Heard),
            Some("coming") => Some(Answer::Coming),
            Some(other) => panic!("{other}"),
            None => None,
        }
    }

    fn call_over(&self, seq: u64) {
        let seq = i64::try_from(seq).unwrap();
        self.asks(|client| client.query("SELECT uketsuke.call_over($1)", &[&seq]))
            .unwrap();
    }

    fn is_heard(&self) -> bool {
        let query = "SELECT listened FROM uketsuke.call_state(0)";
        self.asks(|client| client.query_one(query, &[]).unwrap().get(0))
    }

    fn break_journal(&self) {
        self.admin("ALTER TABLE uketsuke.journal ADD CONSTRAINT broken CHECK (false) NOT VALID");
    }

    fn mend_journal(&self) {
        self.admin("ALTER TABLE uketsuke.journal DROP CONSTRAINT broken");
    }

    fn deafen(&self) {
        self.admin("ALTER TABLE uketsuke.declaration DISABLE TRIGGER count_row");
    }

    fn cut_power(&self) {
        *self.kiosk.lock().unwrap() = None;
        self.cluster.kill();
        self.cluster.up();
    }
}

#[test]
#[ignore = "needs PostgreSQL (Debian: postgresql) and openssl"]
fn a_server_keeps_all_rules() {
    let cluster = Arc::new(Cluster::start(LAZY));
    let make = || -> Box<dyn Site> { Box::new(ServerSite::new(&cluster, "", PACE)) };
    assert_eq!(broken(&make, &[]), [""; 0]);
}

/// `take` with other words in its body.
fn take_with(from: &str, to: &str) -> String {
    let schema = uketsuke::hospital::schema::sql(0).unwrap();
    let (_, take) = schema.split_once("CREATE FUNCTION take(").unwrap();
    let (take, _) = take.split_once("$$;").unwrap();
    assert!(take.contains(from), "{from}");
    let take = take.replace(from, to);
    let owner = "SET ROLE uketsuke_owner; SET search_path = uketsuke, pg_temp;";
    format!("{owner} CREATE OR REPLACE FUNCTION take({take}$$; RESET ROLE")
}

#[test]
#[ignore = "needs PostgreSQL (Debian: postgresql) and openssl"]
fn a_mistake_in_a_server_is_found() {
    let cluster = Arc::new(Cluster::start(LAZY));
    let line = "PERFORM write_down('collected', ARRAY[$1], $2);";
    let hour = Duration::from_hours(1);
    for (mistake, pace, rule) in [
        // Two who look before one has taken both take.
        (
            take_with("AND d.taken_by IS NULL AND d.aside_at", "AND d.aside_at"),
            PACE,
            "is taken once",
        ),
        // The line is written when everybody has forgotten.
        (take_with(line, ""), PACE, "no act without its line"),
        // Acknowledged, and in memory only.
        (
            take_with(
                line,
                &format!("{line} PERFORM set_config('synchronous_commit', 'off', true);"),
            ),
            PACE,
            "keeps what it has acknowledged",
        ),
        // Nobody looks unless told.
        (String::new(), hour, "looks where nothing is told"),
        (
            "ALTER TABLE uketsuke.declaration DISABLE TRIGGER count_row".to_owned(),
            hour,
            "watches",
        ),
    ] {
        let make = || -> Box<dyn Site> { Box::new(ServerSite::new(&cluster, &mistake, pace)) };
        assert_eq!(broken(&make, &[rule]), [rule]);
    }
}

#[test]
#[ignore = "needs PostgreSQL (Debian: postgresql) and openssl"]
fn a_desk_sees_the_kiosks_of_its_units() {
    let cluster = Arc::new(Cluster::start(""));
    let site = ServerSite::new(&cluster, "", PACE);
    let names = ["k1", "k2"].map(|kiosk| {
        let name = EntryName::random(kiosk, 7, chrono::Utc::now(), true).unwrap();
        let address = cluster.address(kiosk, &site.database);
        let mut client = Connection::open(&address).unwrap().client;
        let bytes = super::site::sealed(kiosk);
        client.execute(SEND, &[&name.id(), &bytes]).unwrap();
        client
            .query("SELECT uketsuke.say(false, '{}', 3, now())", &[])
            .unwrap();
        name
    });
    let seen = |units: &[&str]| {
        let address = cluster.address("desk1", &site.database);
        let units = units.iter().map(|unit| (*unit).to_owned()).collect();
        let depot = PostgresDepot::of(address, &Author::new("anna", "pc1"), units, PACE);
        let statuses = depot.statuses().into_iter().map(|of| of.whose.kiosk);
        let statuses: Vec<String> = statuses.collect();
        let kiosks: Vec<String> = depot.kiosks().unwrap().into_iter().collect();
        assert_eq!(statuses, kiosks);
        let names = depot
            .names(uketsuke::spool::list::Shelf::Waiting)
            .unwrap()
            .0;
        (names, kiosks)
    };
    let [one, two] = names;
    let own =
        |kiosks: &[&str]| -> Vec<String> { kiosks.iter().map(|of| (*of).to_owned()).collect() };
    assert_eq!(
        seen(&[]),
        (vec![one.clone(), two.clone()], own(&["k1", "k2"]))
    );
    assert_eq!(seen(&["emergency"]), (vec![two.clone()], own(&["k2"])));
    assert_eq!(
        seen(&["1F", "emergency"]),
        (vec![one, two], own(&["k1", "k2"]))
    );
    assert_eq!(seen(&["9F"]), (vec![], vec![]));
    // One that was not heard for too long: the server says so in its place.
    site.admin(
        "UPDATE uketsuke.status SET at = at - interval '6 minutes', unsent = 3 WHERE kiosk = 'k1'",
    );
    let sides = site.open("desk1", "anna").statuses().into_iter();
    let sides: Vec<(String, Side)> = sides.map(|of| (of.whose.kiosk, of.whose.side)).collect();
    let of = |kiosk: &str, side| (kiosk.to_owned(), side);
    assert_eq!(
        sides,
        [
            of("k1", Side::Holder),
            of("k1", Side::Forwarder),
            of("k2", Side::Holder)
        ]
    );
    // One that was taken out has nothing to say any more.
    site.admin("DELETE FROM uketsuke.kiosk WHERE id = 'k1'");
    assert_eq!(site.open("desk1", "anna").statuses().len(), 1);
}
