//! A table that has grown for years is as quick as a new one: for kiosks, for desks, and for the inbox as staff have it.
//! `tests/hospital/run` tells the figures.

use std::time::{Duration, Instant};

use chrono::Utc;
use postgres::Client;
use uketsuke::depot::{Depot as _, PostgresDepot, Recording};
use uketsuke::hospital::connect::Connection;
use uketsuke::spool::EntryName;
use uketsuke::spool::journal::Author;
use uketsuke::spool::list::Shelf;

use super::cluster::Cluster;
use super::measure::{at, tell};
use super::postgres::{SEND, logins};
use super::site::sealed;
use crate::staff::declarations::PEOPLE;
use crate::staff::many::{most_memory, times_of_keys};
use crate::staff::office::Office;

/// Rows with these numbers, of kiosk k1: with these bytes if they wait, else taken and emptied.
fn grow(admin: &mut Client, numbers: [i32; 2], sealed: Option<&[u8]>) {
    let query =
        "INSERT INTO uketsuke.declaration (id, sha256, kiosk, machine, sealed, taken_by, taken_at, purged_at)
            SELECT 'k1-' || lpad(n::text, 9, '0') || '-20261126T035405Z-'
                    || translate(left(md5(n::text), 16), '0189', 'ghij'),
                sha256(coalesce($3, convert_to(n::text, 'utf8'))), 'k1', 'm', $3,
                CASE WHEN $3 IS NULL THEN 'a@b' END, CASE WHEN $3 IS NULL THEN now() - interval '1 year' END,
                CASE WHEN $3 IS NULL THEN now() END
            FROM generate_series($1::integer, $2) n";
    let [from, to] = numbers;
    admin.execute(query, &[&from, &to, &sealed]).unwrap();
}

/// As a kiosk that goes on from this number.
fn insert(cluster: &Cluster, database: &str, from: u32, label: &str) {
    let address = cluster.address("k1", database);
    let mut kiosk = Connection::open(&address).unwrap().client;
    let begun = Instant::now();
    for seq in from..from + 200 {
        let name = EntryName::random("k1", seq, Utc::now(), true).unwrap();
        let bytes = sealed(&"x".repeat(4096));
        kiosk.execute(SEND, &[&name.id(), &bytes]).unwrap();
    }
    tell(label, &format!("{:.2?} each", begun.elapsed() / 200));
}

#[test]
#[ignore = "needs PostgreSQL (Debian: postgresql) and openssl; UKETSUKE_MEASURE=1, two minutes"]
fn a_million_rows_are_as_quick_as_a_thousand() {
    if std::env::var_os("UKETSUKE_MEASURE").is_none() {
        return;
    }
    let cluster = Cluster::start("max_wal_size = 4GB\nautovacuum = off");
    let database = cluster.database();
    cluster.login(&database, &logins());
    let mut office = Office::new("en", "");
    let (_, bytes) = office.seal("k1", 1, &PEOPLE[7]);
    let mut admin = cluster.admin(&database);
    admin
        .batch_execute("SET session_replication_role = replica")
        .unwrap();
    grow(&mut admin, [1, 1_000], Some(&bytes));
    insert(
        &cluster,
        &database,
        2_000_000,
        "growth: INSERT at 1,000 rows",
    );
    grow(&mut admin, [1_001, 990_000], None);
    grow(&mut admin, [990_001, 999_000], Some(&bytes));
    admin
        .batch_execute("VACUUM ANALYZE uketsuke.declaration")
        .unwrap();
    insert(
        &cluster,
        &database,
        3_000_000,
        "growth: INSERT at 1,000,000 rows",
    );
    let address = cluster.address("desk1", &database);
    let author = Author::new("anna", "pc1");
    let pace = Duration::from_secs(15);
    let mut lists = Vec::new();
    let mut names = Vec::new();
    for _ in 0..20 {
        // Each as when an inbox is opened: with its connection.
        let depot = PostgresDepot::of(address.clone(), &author, Vec::new(), pace);
        let begun = Instant::now();
        names = depot.names(Shelf::Waiting).unwrap().0;
        lists.push(begun.elapsed());
    }
    assert_eq!(names.len(), 10_400);
    tell(
        "growth: list of 10,400 waiting of 1,000,400, connection included, median, worst of 20",
        &format!("{:.0?}, {:.0?}", at(0.5, lists.clone()), at(1.0, lists)),
    );
    let depot = PostgresDepot::of(address, &author, Vec::new(), pace);
    let takes = names.iter().step_by(50).map(|name| {
        let begun = Instant::now();
        depot.take(name, Recording::Must).unwrap();
        begun.elapsed()
    });
    let takes: Vec<Duration> = takes.collect();
    tell(
        "growth: take, median, p99",
        &format!("{:.1?}, {:.1?}", at(0.5, takes.clone()), at(0.99, takes)),
    );

    let begun = Instant::now();
    let mut glass = office.open_server((100, 40), &cluster.url("desk1", &database));
    glass.wait("the list", |glass| glass.text().contains("Waiting 10192"));
    let opened = begun.elapsed();
    glass.settle();
    glass.press("\x1b[F");
    glass.settle();
    let keys = times_of_keys(&mut glass, 200);
    tell(
        "growth: the inbox, from its start to the list; a key, median, p99; memory",
        &format!(
            "{opened:.0?}; {:.1?}, {:.1?}; {} MiB",
            at(0.5, keys.clone()),
            at(0.99, keys),
            most_memory(glass.supervisor()) / 1024
        ),
    );
}
