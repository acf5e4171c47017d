//! The server goes, and another takes its place.

use std::sync::Arc;
use std::sync::mpsc::channel;
use std::thread;
use std::time::{Duration, Instant};

use uketsuke::depot::{Depot, DepotError, DepotFault, PostgresDepot, Recording};
use uketsuke::hospital::ServerClass;
use uketsuke::hospital::connect::Connection;
use uketsuke::spool::journal::Author;
use uketsuke::spool::list::Shelf;

use super::cluster::Cluster;
use super::postgres::{SEND, logins};
use super::site::{name, sealed};

const MUST: Recording = Recording::Must;

fn send(cluster: &Cluster, database: &str, seq: u32) -> uketsuke::spool::EntryName {
    let mut client = Connection::open(&cluster.address("k1", database))
        .unwrap()
        .client;
    let name = name(seq);
    let sent = client.execute(SEND, &[&name.id(), &sealed("x")]).unwrap();
    assert_eq!(sent, 1);
    name
}

#[test]
#[ignore = "needs PostgreSQL (Debian: postgresql) and openssl"]
fn a_desk_goes_on_where_a_standby_was_promoted() {
    let mut cluster = Cluster::start("");
    let database = cluster.database();
    cluster.login(&database, &logins());
    cluster.standby();
    let pace = Duration::from_secs(2);
    let address = cluster.address("desk1", &database);
    let depot = Arc::new(PostgresDepot::of(
        address,
        &Author::new("anna", "pc1"),
        Vec::new(),
        pace,
    ));
    let (tell, told) = channel();
    let watching = Arc::clone(&depot);
    thread::spawn(move || watching.watch(&|| tell.send(()).is_ok()));
    let names = [1, 2, 3].map(|seq| send(&cluster, &database, seq));
    depot.take(&names[0], MUST).unwrap();
    cluster.kill();
    let error = depot.take(&names[1], MUST).unwrap_err();
    let DepotError::Fault(DepotFault::Server(error)) = error else {
        panic!("{error}")
    };
    // The standby answers and cannot be written to.
    assert!(
        [ServerClass::Unreachable, ServerClass::ReadOnly].contains(&error.class),
        "{error}"
    );
    cluster.promote();
    depot.take(&names[1], MUST).unwrap();
    assert_eq!(depot.names(Shelf::Waiting).unwrap().0, names[2..]);
    assert_eq!(depot.names(Shelf::Collected).unwrap().0, names[..2]);
    assert_eq!(depot.journal(None).unwrap().lines.len(), 2);
    // Whoever watches is told by the new one.
    while told.recv_timeout(Duration::from_millis(500)).is_ok() {}
    thread::sleep(2 * pace);
    while told.try_recv().is_ok() {}
    send(&cluster, &database, 4);
    let begun = Instant::now();
    told.recv_timeout(5 * pace).expect("it arrived");
    println!(
        "measured: failover: from INSERT on the promoted standby to a desk | {:.0?}",
        begun.elapsed()
    );
    assert_eq!(depot.names(Shelf::Waiting).unwrap().0.len(), 2);
}
