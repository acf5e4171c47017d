//! The real program at a server: what it prints for whoever keeps the database makes it, and its commands work on it.

use std::process::{Command, Output};

use uketsuke::hospital::connect::Connection;
use uketsuke::spool::EntryName;

use super::cluster::Cluster;
use super::postgres::{SEND, logins};
use super::site::{name, sealed};

fn uketsuke(line: &[&str]) -> Output {
    // The program as it is shipped has no part of a hospital.
    Command::new(env!("CARGO_BIN_EXE_uketsuke"))
        .args(line)
        .current_dir(std::env::temp_dir())
        .output()
        .unwrap()
}

fn told(output: &Output) -> (i32, String, String) {
    let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
    (
        output.status.code().unwrap(),
        text(&output.stdout),
        text(&output.stderr),
    )
}

#[test]
#[ignore = "needs PostgreSQL (Debian: postgresql) and openssl"]
fn what_is_printed_makes_the_server_and_commands_work_on_it() {
    let cluster = Cluster::start("");
    let mut keeper = cluster.admin("postgres");
    keeper.batch_execute("CREATE DATABASE made").unwrap();
    for line in [
        &["hospital", "sql"][..],
        &[
            "hospital", "sql", "--kiosk", "k1", "--unit", "1F", "--letter", "B",
        ],
        &["hospital", "sql", "--desk", "desk1", "--keeper", "night"],
    ] {
        let (code, sql, _) = told(&uketsuke(line));
        assert_eq!(code, 0);
        cluster.admin("made").batch_execute(&sql).unwrap();
    }
    let (code, _, said) = told(&uketsuke(&["hospital", "sql", "--from", "1"]));
    assert!(code == 1 && said.contains('1'), "{said}");
    for login in logins() {
        cluster.certificate(login.name(), "extendedKeyUsage=clientAuth", 2);
    }
    let [kiosk, desk, night] = ["k1", "desk1", "night"].map(|name| cluster.url(name, "made"));
    let (code, out, said) = told(&uketsuke(&["hospital", "check", "--depot", &desk]));
    assert_eq!(code, 0, "{out}{said}");
    let address = kiosk.parse().unwrap();
    let mut client = Connection::open(&address).unwrap().client;
    let name: EntryName = name(12);
    client.execute(SEND, &[&name.id(), &sealed("x")]).unwrap();
    let on = |line: &[&str], url: &str| told(&uketsuke(&[line, &["--depot", url]].concat()));
    let (code, out, said) = on(&["spool", "list"], &desk);
    assert!(code == 0 && out.contains(name.id()), "{out}{said}");
    // The letter is the server's to tell.
    let (code, _, said) = on(&["spool", "show", "B012"], &desk);
    assert!(code == 1 && said.contains(name.id()), "{said}");
    let (code, out, _) = on(&["spool", "list", "--unit", "9F"], &desk);
    assert!(code == 0 && out.is_empty(), "{out}");
    // Nobody can read it: it is set aside, and the journal says by whom.
    let (code, _, said) = on(&["spool", "collect", name.id()], &desk);
    assert!(code == 1 && said.contains("set-aside"), "{said}");
    let (code, out, said) = on(&["spool", "set-aside", name.id()], &desk);
    assert!(code == 0 && out.contains(name.id()), "{out}{said}");
    let (code, out, _) = on(&["spool", "journal"], &desk);
    assert!(code == 0 && out.contains("@desk1"), "{out}");
    for (line, way_out) in [
        (&["spool", "init"][..], "uketsuke hospital sql"),
        (&["spool", "reseal"], "--depot"),
        (&["stats"], "uketsuke stats"),
    ] {
        let (code, _, said) = on(line, &desk);
        assert!(code == 1 && said.contains(way_out), "{line:?}: {said}");
    }
    let purge = ["spool", "purge", "--older-than", "1h", "--yes"];
    for (line, url, code) in [
        (&purge[..], &desk, 1),
        (&purge, &night, 0),
        (&["spool", "tidy", "--yes"], &desk, 1),
        (&["spool", "tidy", "--yes"], &night, 0),
        (&["spool", "verify"], &desk, 0),
    ] {
        let (was, out, said) = on(line, url);
        assert_eq!(was, code, "{line:?}: {out}{said}");
    }
    cluster.kill();
    let (code, _, said) = on(&["spool", "list"], &desk);
    assert!(code == 1 && said.contains("localhost"), "{said}");
}
