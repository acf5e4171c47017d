//! The inbox at a server as staff have it, the real program on a pseudo terminal: it opens, prints and takes, and goes on
//! where the line is cut or another server takes the dead one's place.

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::time::Duration;

use uketsuke::hospital::connect::Connection;
use uketsuke::spool::EntryName;

use super::cluster::Cluster;
use super::postgres::{SEND, logins};
use crate::glass::Glass;
use crate::staff::declarations::PEOPLE;
use crate::staff::desk::{leave, scan, take};
use crate::staff::office::Office;

/// A desk looks every quarter of a minute where it is told nothing.
const SOON: Duration = Duration::from_mins(1);

/// Kiosk k1 sends its declaration of this number.
fn send(cluster: &Cluster, database: &str, office: &Office, seq: u32) -> EntryName {
    let address = cluster.address("k1", database);
    let mut kiosk = Connection::open(&address).unwrap().client;
    let (name, sealed) = office.seal("k1", seq, &PEOPLE[7]);
    assert_eq!(kiosk.execute(SEND, &[&name.id(), &sealed]).unwrap(), 1);
    name
}

fn soon(glass: &Glass, text: &str) {
    glass.wait_within(SOON, text, |glass| glass.text().contains(text));
}

/// Who has taken it.
fn taker(cluster: &Cluster, database: &str, name: &EntryName) -> Option<String> {
    let query = "SELECT taken_by FROM uketsuke.declaration WHERE id = $1";
    let row = cluster.admin(database).query_one(query, &[&name.id()]);
    row.unwrap().get(0)
}

#[test]
#[ignore = "needs PostgreSQL (Debian: postgresql), openssl and fonts-noto-cjk"]
fn the_inbox_goes_on_through_a_cut_and_a_failover() {
    let mut cluster = Cluster::start("");
    let database = cluster.database();
    cluster.login(&database, &logins());
    cluster.standby();
    let folder = tempfile::tempdir().unwrap();
    let (printer, sheets) = (folder.path().join("printer"), folder.path().join("sheets"));
    let script = format!("#!/bin/sh\ncat >>'{}'\n", sheets.display());
    fs::write(&printer, script).unwrap();
    fs::set_permissions(&printer, fs::Permissions::from_mode(0o755)).unwrap();
    let mut office = Office::new("en", &format!("print = [{printer:?}]"));
    let mut names: Vec<EntryName> = (1..=3)
        .map(|seq| send(&cluster, &database, &office, seq))
        .collect();
    let url = cluster.url("desk1", &database);
    let mut glass = office.open_server((100, 40), &url);
    glass.until("Waiting 3");

    scan(&mut glass, &names[0]);
    glass.press("p");
    glass.until("went to the printer");
    let sheet = fs::read(&sheets).unwrap();
    assert!(sheet.starts_with(b"%PDF"));
    take(&mut glass, &names[0]);
    let by = taker(&cluster, &database, &names[0]).unwrap();
    assert!(by.ends_with("@desk1"), "{by}");
    leave(&mut glass);

    // Every line of the desk is cut, as by a firewall that forgets them.
    let cut = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'desk1'";
    let ended = cluster.admin(&database).query(cut, &[]).unwrap().len();
    assert!(ended >= 2, "{ended} lines");
    names.push(send(&cluster, &database, &office, 4));
    soon(&glass, "Waiting 3");
    scan(&mut glass, &names[1]);
    take(&mut glass, &names[1]);
    leave(&mut glass);

    cluster.kill();
    soon(&glass, "Declarations cannot be read now");
    cluster.promote();
    soon(&glass, "Waiting 2");
    for name in &names[..2] {
        assert!(taker(&cluster, &database, name).is_some());
    }
    names.push(send(&cluster, &database, &office, 5));
    soon(&glass, "Waiting 3");
    scan(&mut glass, &names[4]);
    take(&mut glass, &names[4]);
    glass.press("q");
    assert_eq!(glass.exit_code(), 0);
    let by = taker(&cluster, &database, &names[4]).unwrap();
    assert!(by.ends_with("@desk1"), "{by}");
}
