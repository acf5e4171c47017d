//! Figures of a hospital: a rush of many kiosks and desks. `tests/hospital/run` tells them.

use std::collections::{HashMap, HashSet};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Barrier, Mutex};
use std::thread;
use std::time::{Duration, Instant};

use chrono::Utc;
use uketsuke::depot::{Depot as _, DepotError, PostgresDepot, Recording};
use uketsuke::hospital::connect::Connection;
use uketsuke::hospital::schema::Login;
use uketsuke::spool::EntryName;
use uketsuke::spool::collect::CollectError;
use uketsuke::spool::journal::Author;
use uketsuke::spool::list::Shelf;

use super::cluster::Cluster;
use super::postgres::SEND;
use super::site::sealed;

const KIOSKS: usize = 60;
const EACH: u32 = 200;
const DESKS: usize = 20;

/// A line of the table.
pub(super) fn tell(what: &str, figure: &str) {
    println!("measured: {what} | {figure}");
}

pub(super) fn at(part: f64, mut all: Vec<Duration>) -> Duration {
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
        second: AtomicUsize::new(0),
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
    let second = rush.second.into_inner();
    assert!(second > 0, "two never wanted the same");
    let seen = rush.seen.into_inner().unwrap();
    let late: Vec<Duration> = rush
        .sent
        .into_inner()
        .unwrap()
        .iter()
        .filter_map(|(id, at)| Some(seen.get(id)?.saturating_duration_since(*at)))
        .collect();
    tell(
        "rush: kiosks x declarations, desks; taken, twice, told to who came second",
        &format!(
            "{KIOSKS} x {EACH}, {DESKS}; {TOTAL}, 0, {second}; {:.0?}",
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
    /// How often somebody else was quicker.
    second: AtomicUsize,
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
                match depot.take(name, Recording::Must) {
                    Ok(()) => self.taken.lock().unwrap().push(name.id().to_owned()),
                    Err(DepotError::Act(CollectError::AlreadyCollected)) => {
                        self.second.fetch_add(1, Ordering::SeqCst);
                    }
                    // A server under such a load may ask to come again.
                    Err(_) => {}
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
