//! Who may do what on the server, and what `uketsuke hospital check` says of it.

use std::sync::Arc;

use chrono::Utc;
use postgres::Client;
use uketsuke::hospital::ServerClass;
use uketsuke::hospital::connect::{Connection, failed};
use uketsuke::hospital::finding::{FindingKind, ServerFinding};
use uketsuke::hospital::inspect::inspect;
use uketsuke::hospital::schema::Login;
use uketsuke::spool::EntryName;

use super::cluster::Cluster;
use super::postgres::{SEND, logins};
use super::site::sealed;

fn cluster() -> (Arc<Cluster>, String) {
    let cluster = Arc::new(Cluster::start(""));
    let database = cluster.database();
    cluster.login(&database, &logins());
    (cluster, database)
}

fn id(kiosk: &str, seq: u32) -> String {
    let name = EntryName::random(kiosk, seq, Utc::now(), true).unwrap();
    name.id().to_owned()
}

/// Why it is refused.
fn refused(done: Result<u64, postgres::Error>) -> (ServerClass, Option<String>) {
    let error = failed("db", &done.expect_err("it is refused"));
    (error.class, error.rule)
}

#[test]
#[ignore = "needs PostgreSQL (Debian: postgresql) and openssl"]
fn a_kiosk_sends_its_own_and_nothing_else() {
    let (cluster, database) = cluster();
    let mut kiosk = Connection::open(&cluster.address("k1", &database))
        .unwrap()
        .client;
    let send = |kiosk: &mut Client, id: &str, bytes: &[u8]| kiosk.execute(SEND, &[&id, &bytes]);
    let own = id("k1", 1);
    assert_eq!(send(&mut kiosk, &own, &sealed("one")).unwrap(), 1);
    assert_eq!(
        send(&mut kiosk, &own, &sealed("one")).unwrap(),
        0,
        "once more"
    );

    let denied = (ServerClass::Denied, None);
    for statement in [
        "SELECT * FROM uketsuke.declaration",
        "SELECT id FROM uketsuke.declaration",
        "UPDATE uketsuke.declaration SET double = true",
        "DELETE FROM uketsuke.declaration",
        "TRUNCATE uketsuke.declaration",
        "INSERT INTO uketsuke.declaration (id, sha256, sealed, kiosk) VALUES ('', '', '', 'k2')",
        "INSERT INTO uketsuke.declaration (id, sha256, sealed) VALUES ('', '', '') RETURNING id",
        "INSERT INTO uketsuke.journal (act, id, person) VALUES ('purged', 'x', 'x')",
        "SELECT * FROM uketsuke.journal",
        "SELECT * FROM uketsuke.call",
        "SELECT * FROM uketsuke.kiosk",
        "SELECT uketsuke.take('x', 'x')",
        "SELECT uketsuke.purge('{}', '{}', 'x')",
        "SELECT uketsuke.answer('k1', 1, 'coming', 'x')",
        "SELECT uketsuke.write_down('purged', '{x}', 'x')",
        "CREATE TABLE uketsuke.mine ()",
        "CREATE TABLE public.mine ()",
        "CREATE TEMPORARY TABLE mine ()",
        "ALTER TABLE uketsuke.declaration DISABLE TRIGGER arrive",
        "SET ROLE uketsuke_desk",
        "SET ROLE k2",
    ] {
        let done = kiosk.execute(statement, &[]);
        assert_eq!(refused(done), denied, "{statement}");
    }

    let rule = |name: &str| (ServerClass::Refused, Some(name.to_owned()));
    let whole = sealed(&"x".repeat(65_536 - 22));
    assert_eq!(send(&mut kiosk, &id("k1", 2), &whole).unwrap(), 1);
    for (id, bytes, why) in [
        (id("k2", 1), sealed("x"), "declaration_own"),
        (format!("k1{}", id("k2", 1)), sealed("x"), "declaration_own"),
        ("k1-1".to_owned(), sealed("x"), "declaration_id"),
        (id("k1", 3), [&*whole, b"x"].concat(), "declaration_size"),
        (
            id("k1", 3),
            b"{\"name\":\"\"}".to_vec(),
            "declaration_sealed",
        ),
    ] {
        assert_eq!(refused(send(&mut kiosk, &id, &bytes)), rule(why), "{id}");
    }
    let other = "INSERT INTO uketsuke.declaration (id, sha256, sealed) VALUES ($1, sha256(''), $2)";
    let done = kiosk.execute(other, &[&id("k1", 3), &sealed("x")]);
    assert_eq!(refused(done), rule("declaration_sha256"));

    // A copy that comes late.
    let mut admin = cluster.admin(&database);
    let purge = "UPDATE uketsuke.declaration SET sealed = NULL, purged_at = now(), taken_by = 'x', taken_at = now()
        WHERE id = $1";
    admin.execute(purge, &[&own]).unwrap();
    assert_eq!(send(&mut kiosk, &own, &sealed("one")).unwrap(), 0);
    let late = send(&mut kiosk, &own, &sealed("another"));
    assert_eq!(refused(late), rule("declaration_purged_before"));

    // The day's last.
    let most = 10_000 - 2;
    let many = "INSERT INTO uketsuke.declaration (id, sha256, sealed)
        SELECT 'k1-' || lpad(n::text, 6, '0') || '-20261126T035405Z-' || repeat('a', 16), sha256($1), $1
        FROM generate_series(101, 100 + $2::integer) n";
    assert_eq!(kiosk.execute(many, &[&sealed("x"), &most]).unwrap(), 9_998);
    let done = send(&mut kiosk, &id("k1", 4), &sealed("x"));
    assert_eq!(refused(done), (ServerClass::Quota, None));
    assert_eq!(
        send(&mut kiosk, &own, &sealed("one")).unwrap(),
        0,
        "a copy is not counted"
    );
    admin
        .batch_execute("UPDATE uketsuke.quota SET day = day - 1")
        .unwrap();
    assert_eq!(
        send(&mut kiosk, &id("k1", 4), &sealed("x")).unwrap(),
        1,
        "another day"
    );
    admin
        .batch_execute("DELETE FROM uketsuke.kiosk WHERE id = 'k1'")
        .unwrap();
    let done = send(&mut kiosk, &id("k1", 5), &sealed("x"));
    assert_eq!(refused(done), denied, "no kiosk any more");
}

#[test]
#[ignore = "needs PostgreSQL (Debian: postgresql) and openssl"]
fn nobody_comes_in_without_the_right_certificate() {
    let (cluster, database) = cluster();
    let open = |url: &str| Connection::open(&url.parse().unwrap()).map(drop);
    let good = cluster.url("k1", &database);
    open(&good).unwrap();
    let class = |url: &str| open(url).unwrap_err().class;
    // Of somebody else, in one's own name.
    let other = good.replace("k1@", "desk1@");
    assert_eq!(class(&other), ServerClass::Login);
    let nobody = good.replace("k1@", "nobody@");
    assert_eq!(class(&nobody), ServerClass::Login);
    // Signed by nobody here.
    let stranger = Cluster::start("");
    stranger.certificate("k1", "extendedKeyUsage=clientAuth", 2);
    let at = |cluster: &Cluster, name: &str| cluster.path(name).display().to_string();
    let foreign = good
        .replace(&at(&cluster, "k1.crt"), &at(&stranger, "k1.crt"))
        .replace(&at(&cluster, "k1.key"), &at(&stranger, "k1.key"));
    assert_eq!(class(&foreign), ServerClass::Untrusted);
    let impostor = good.replace(&at(&cluster, "root.crt"), &at(&stranger, "root.crt"));
    assert_eq!(class(&impostor), ServerClass::Untrusted);
    // The server's certificate is for another name.
    let wrong_name = good.replace("@localhost:", "@db9:");
    assert_eq!(class(&wrong_name), ServerClass::Untrusted);
    // It has run out.
    cluster.certificate("old", "extendedKeyUsage=clientAuth", -1);
    let old = good
        .replace(&at(&cluster, "k1.crt"), &at(&cluster, "old.crt"))
        .replace(&at(&cluster, "k1.key"), &at(&cluster, "old.key"));
    assert_eq!(class(&old), ServerClass::Untrusted);
    // A key that others can read.
    let key = cluster.path("k1.key");
    std::fs::set_permissions(&key, std::os::unix::fs::PermissionsExt::from_mode(0o644)).unwrap();
    assert_eq!(class(&good), ServerClass::Certificate);
    // Without TLS nobody is even asked.
    let bare = format!(
        "host=127.0.0.1 port={} user=k1 dbname={database} sslmode=disable",
        port(&good)
    );
    let error = Client::connect(&bare, postgres::NoTls)
        .map(drop)
        .unwrap_err();
    assert_eq!(failed("db", &error).class, ServerClass::Login);
    // Nobody is there.
    cluster.kill();
    std::fs::set_permissions(&key, std::os::unix::fs::PermissionsExt::from_mode(0o600)).unwrap();
    assert_eq!(class(&good), ServerClass::Unreachable);
}

fn port(url: &str) -> &str {
    let (_, rest) = url.split_once("localhost:").unwrap();
    rest.split_once('/').unwrap().0
}

/// What is done to a server, and what is found then: what, who, what of it.
const PLANTED: [(&str, FindingKind, &str, &str); 15] = [
    (
        "REVOKE EXECUTE ON FUNCTION uketsuke.take FROM uketsuke_desk",
        FindingKind::MissingRight,
        "uketsuke_desk",
        "EXECUTE take",
    ),
    (
        "REVOKE INSERT (id) ON uketsuke.declaration FROM uketsuke_kiosk",
        FindingKind::MissingRight,
        "uketsuke_kiosk",
        "INSERT declaration.id",
    ),
    (
        "GRANT SELECT ON uketsuke.declaration TO uketsuke_kiosk",
        FindingKind::ExtraRight,
        "uketsuke_kiosk",
        "SELECT declaration",
    ),
    (
        "GRANT SELECT (sealed) ON uketsuke.declaration TO audit",
        FindingKind::ExtraRight,
        "audit",
        "SELECT declaration.sealed",
    ),
    (
        "GRANT EXECUTE ON FUNCTION uketsuke.purge TO PUBLIC",
        FindingKind::ExtraRight,
        "PUBLIC",
        "EXECUTE purge",
    ),
    (
        "GRANT uketsuke_desk TO k1",
        FindingKind::ExtraRight,
        "k1",
        "member of uketsuke_desk",
    ),
    (
        "GRANT uketsuke_owner TO desk1",
        FindingKind::ExtraRight,
        "desk1",
        "member of uketsuke_owner",
    ),
    // Through a role of somebody else's.
    (
        "GRANT uketsuke_owner TO reports",
        FindingKind::ExtraRight,
        "app",
        "member of uketsuke_owner",
    ),
    // Of another hospital in this cluster.
    (
        "GRANT CONNECT ON DATABASE postgres TO uketsuke_desk",
        FindingKind::ExtraRight,
        "uketsuke_desk",
        "CONNECT database postgres",
    ),
    (
        "ALTER ROLE desk1 SUPERUSER",
        FindingKind::ExtraRight,
        "desk1",
        "SUPERUSER",
    ),
    (
        "ALTER ROLE k1 CONNECTION LIMIT -1",
        FindingKind::NoLimit,
        "k1",
        "-1",
    ),
    (
        "DELETE FROM uketsuke.kiosk WHERE id = 'k2'",
        FindingKind::UnknownKiosk,
        "k2",
        "",
    ),
    (
        "INSERT INTO uketsuke.kiosk (id) VALUES ('k9')",
        FindingKind::NoRole,
        "k9",
        "",
    ),
    (
        "ALTER FUNCTION uketsuke.take RESET search_path",
        FindingKind::OpenPath,
        "take",
        "",
    ),
    (
        "ALTER DATABASE {} SET synchronous_commit = off",
        FindingKind::UnsafeSetting,
        "synchronous_commit",
        "off",
    ),
];

/// Who else there may be in a cluster: whoever keeps it, somebody else's programs, a standby, and a kiosk that was shut out
/// as docs/hospital.md says.
const OTHERS: &str = "CREATE ROLE reports; CREATE ROLE dba SUPERUSER IN ROLE reports;
    CREATE ROLE app LOGIN CREATEDB IN ROLE reports, pg_monitor; CREATE ROLE uketsuke_standby LOGIN REPLICATION;
    CREATE ROLE gone NOLOGIN IN ROLE uketsuke_kiosk";

/// Three declarations with one number, by turns from two machines.
fn twins() -> String {
    let bytes = "6167652d656e6372797074696f6e2e6f72672f76310a";
    let row = |(n, machine): (usize, &str)| {
        let id = id("k1", 7);
        format!(
            "INSERT INTO uketsuke.declaration (id, sha256, sealed, kiosk, machine, sent)
                VALUES ('{id}', sha256('\\x{bytes}'), '\\x{bytes}', 'k1', '{machine}', now() - interval '{n} minutes');"
        )
    };
    ["a/1", "b/2", "a/1"]
        .into_iter()
        .enumerate()
        .map(row)
        .collect()
}

#[test]
#[ignore = "needs PostgreSQL (Debian: postgresql) and openssl"]
fn check_says_what_is_missing_and_what_is_too_much() {
    let (cluster, database) = cluster();
    cluster.login(&database, &[Login::Auditor("audit".into())]);
    let found = || {
        let mut connection = Connection::open(&cluster.address("audit", &database)).unwrap();
        let all = inspect(&mut connection).unwrap();
        let faults = all.into_iter().filter(|of| of.kind.is_fault());
        faults.collect::<Vec<ServerFinding>>()
    };
    let mut admin = cluster.admin(&database);
    admin.batch_execute(OTHERS).unwrap();
    assert_eq!(found(), []);
    for (plant, kind, who, what) in PLANTED {
        let plant = plant.replace("{}", &database);
        admin.batch_execute(&plant).unwrap();
        let expected = ServerFinding {
            kind,
            who: who.into(),
            what: what.into(),
        };
        let now = found();
        assert!(now.contains(&expected), "{plant}: {now:?}");
    }
    admin
        .batch_execute(&format!(
            "SET session_replication_role = replica; {}",
            twins()
        ))
        .unwrap();
    let now = found();
    for (kind, what) in [
        (FindingKind::TwinMachines, "a/1, b/2"),
        (FindingKind::TwinNumbers, "7"),
    ] {
        let expected = ServerFinding {
            kind,
            who: "k1".into(),
            what: what.into(),
        };
        assert!(now.contains(&expected), "{now:?}");
    }
}
