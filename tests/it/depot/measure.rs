//! Figures of a hospital: a rush of many kiosks and desks, and a table that has grown for years. `tests/hospital/run`
//! tells them.

use std::collections::{HashMap, HashSet};
use std::sync::{Barrier, Mutex};
use std::thread;
use std::time::{Duration, Instant};

use chrono::Utc;
use uketsuke::depot::{Depot as _, PostgresDepot, Recording};
use uketsuke::hospital::connect::Connection;
use uketsuke::hospital::schema::Login;
use uketsuke::spool::EntryName;
use uketsuke::spool::journal::Author;
use uketsuke::spool::list::Shelf;

use super::cluster::Cluster;
use super::postgres::SEND;
use super::site::sealed;

const KIOSKS: usize = 60;
const EACH: u32 = 200;
const DESKS: usize = 20;

/// A line of the table.
fn tell(what: &str, figure: &str) {
    println!("measured: {what} | {figure}");
}

fn at(part: f64, mut all: Vec<Duration>) -> Duration {
    all.sort_unstable();
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        clippy::cast_precision_loss,
        reason = "an index"
    )]
    let index = (part * (all.len() - 1) as f64) as usize;
    all[index]
}

fn kiosk(n: usize) -> String {
    format!("k{n}")
}

#[test]
#[ignore = "needs PostgreSQL (Debian: postgresql) and openssl; UKETSUKE_MEASURE=1, two minutes"]
fn a_rush_is_taken_whole_and_once() {
    if std::env::var_os("UKETSUKE_MEASURE").is_none() {
        return;
    }
    let cluster = Cluster::start("max_connections = 200");
    let database = cluster.database();
    let logins: Vec<Login> = (0..KIOSKS)
        .map(|n| Login::Kiosk {
            id: kiosk(n),
            unit: String::new(),
            letter: None,
        })
        .chain([Login::Desk("desk1".into())])
        .collect();
    cluster.login(&database, &logins);
    let rush = Rush {
        database,
        sent: Mutex::default(),
        taken: Mutex::default(),
        seen: Mutex::default(),
        start: Barrier::new(KIOSKS + DESKS + 1),
        cluster,
    };
    let begun = Instant::now();
    thread::scope(|scope| {
        for n in 0..KIOSKS {
            let rush = &rush;
            scope.spawn(move || rush.send(&kiosk(n)));
        }
        for n in 0..DESKS {
            let rush = &rush;
            scope.spawn(move || rush.take(n));
        }
        scope.spawn(|| rush.look());
    });
    let taken = rush.taken.into_inner().unwrap();
    assert_eq!(taken.len(), TOTAL);
    assert_eq!(
        taken.iter().collect::<HashSet<_>>().len(),
        TOTAL,
        "none twice"
    );
    let seen = rush.seen.into_inner().unwrap();
    let late: Vec<Duration> = rush
        .sent
        .into_inner()
        .unwrap()
        .iter()
        .filter_map(|(id, at)| Some(seen.get(id)?.saturating_duration_since(*at)))
        .collect();
    tell(
        "rush: kiosks x declarations, desks; taken, twice",
        &format!(
            "{KIOSKS} x {EACH}, {DESKS}; {TOTAL}, 0; {:.0?}",
            begun.elapsed()
        ),
    );
    tell(
        "rush: from before INSERT to a desk's list, median, p99",
        &format!(
            "{:.0?}, {:.0?} (of {})",
            at(0.5, late.clone()),
            at(0.99, late.clone()),
            late.len()
        ),
    );
}

const TOTAL: usize = KIOSKS * EACH as usize;

struct Rush {
    cluster: Cluster,
    database: String,
    sent: Mutex<Vec<(String, Instant)>>,
    taken: Mutex<Vec<String>>,
    /// When a desk that only looks saw it first.
    seen: Mutex<HashMap<String, Instant>>,
    start: Barrier,
}

impl Rush {
    fn send(&self, id: &str) {
        let address = self.cluster.address(id, &self.database);
        let mut client = Connection::open(&address).unwrap().client;
        self.start.wait();
        // A minute for what comes in an hour.
        let pace = Duration::from_mins(1) / EACH;
        let begun = Instant::now();
        for seq in 1..=EACH {
            thread::sleep((pace * seq).saturating_sub(begun.elapsed()));
            let name = EntryName::random(id, seq, Utc::now(), true).unwrap();
            let bytes = sealed(&"x".repeat(4096));
            let now = (name.id().to_owned(), Instant::now());
            self.sent.lock().unwrap().push(now);
            assert_eq!(client.execute(SEND, &[&name.id(), &bytes]).unwrap(), 1);
        }
    }

    fn depot(&self, user: &str) -> PostgresDepot {
        let address = self.cluster.address("desk1", &self.database);
        PostgresDepot::of(
            address,
            &Author::new(user, "pc1"),
            Vec::new(),
            Duration::from_secs(15),
        )
    }

    fn is_over(&self) -> bool {
        self.taken.lock().unwrap().len() == TOTAL
    }

    fn take(&self, n: usize) {
        let depot = self.depot(&format!("desk{n}"));
        self.start.wait();
        while !self.is_over() {
            let waiting = depot.names(Shelf::Waiting).unwrap().0;
            // Always two of them want the same.
            for name in waiting.iter().skip(n / 2).step_by(DESKS / 2) {
                if depot.take(name, Recording::Must).is_ok() {
                    self.taken.lock().unwrap().push(name.id().to_owned());
                }
            }
            thread::sleep(Duration::from_millis(500));
        }
    }

    fn look(&self) {
        let depot = self.depot("eye");
        self.start.wait();
        depot.watch(&|| {
            let now = [Shelf::Waiting, Shelf::Collected].map(|on| depot.names(on).unwrap().0);
            let at = Instant::now();
            let mut seen = self.seen.lock().unwrap();
            for name in now.into_iter().flatten() {
                seen.entry(name.id().to_owned()).or_insert(at);
            }
            !self.is_over()
        });
    }
}

#[test]
#[ignore = "needs PostgreSQL (Debian: postgresql) and openssl; UKETSUKE_MEASURE=1, five minutes"]
fn a_table_that_has_grown_for_years_is_as_quick() {
    if std::env::var_os("UKETSUKE_MEASURE").is_none() {
        return;
    }
    let cluster = Cluster::start("max_wal_size = 4GB\nautovacuum = off");
    let database = cluster.database();
    cluster.login(&database, &super::postgres::logins());
    let mut admin = cluster.admin(&database);
    let rows = |from: u32, to: u32, columns: &str, values: &str| {
        format!(
            "INSERT INTO uketsuke.declaration (id, sha256, kiosk, machine, {columns})
                SELECT 'k' || n % 60 || '-' || lpad(n::text, 9, '0') || '-20261126T035405Z-'
                    || translate(left(md5(n::text), 16), '0189', 'ghij'), sha256(x), 'k' || n % 60, 'm', {values}
                FROM generate_series({from}, {to}) n,
                    LATERAL (SELECT convert_to(E'age-encryption.org/v1\\n' || repeat(md5(n::text), 128), 'utf8') AS x) AS of"
        )
    };
    let insert = |label: &str| {
        let mut kiosk = Connection::open(&cluster.address("k1", &database))
            .unwrap()
            .client;
        let begun = Instant::now();
        for seq in 0..200 {
            let name = EntryName::random("k1", 1 + seq, Utc::now(), true).unwrap();
            kiosk
                .execute(SEND, &[&name.id(), &sealed(&"x".repeat(4096))])
                .unwrap();
        }
        tell(label, &format!("{:.2?} each", begun.elapsed() / 200));
    };
    admin
        .batch_execute("SET session_replication_role = replica")
        .unwrap();
    admin.batch_execute(&rows(1, 1_000, "sealed", "x")).unwrap();
    insert("growth: INSERT at 1,000 rows");
    let purged = rows(
        1_001,
        990_000,
        "sealed, taken_by, taken_at, purged_at",
        "NULL, 'a@b', now() - interval '1 year', now()",
    );
    admin.batch_execute(&purged).unwrap();
    admin
        .batch_execute(&rows(990_001, 999_000, "sealed", "x"))
        .unwrap();
    admin
        .batch_execute("VACUUM ANALYZE uketsuke.declaration")
        .unwrap();
    insert("growth: INSERT at 1,000,000 rows");
    let address = cluster.address("desk1", &database);
    let depot = PostgresDepot::of(
        address,
        &Author::new("anna", "pc1"),
        Vec::new(),
        Duration::from_secs(15),
    );
    let mut names = Vec::new();
    let mut times = Vec::new();
    for _ in 0..20 {
        let begun = Instant::now();
        names = depot.names(Shelf::Waiting).unwrap().0;
        times.push(begun.elapsed());
    }
    assert_eq!(names.len(), 10_400);
    tell(
        "growth: 10,400 waiting of 1,000,400: list, first and median",
        &format!("{:.0?}, {:.0?}", times[0], at(0.5, times.clone())),
    );
    let times: Vec<Duration> = names
        .iter()
        .step_by(50)
        .map(|name| {
            let begun = Instant::now();
            depot.take(name, Recording::Must).unwrap();
            begun.elapsed()
        })
        .collect();
    tell(
        "growth: take, median, p99",
        &format!("{:.1?}, {:.1?}", at(0.5, times.clone()), at(0.99, times)),
    );
}
