//! The staff commands.

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;

use uketsuke::inbox::{self, Desk, InboxError};
use uketsuke::spool::keys::read_identities;
use uketsuke::spool::seal::Key;
use uketsuke::spool::{EntryName, Sealing, Spool};

use crate::support::{dir, name, spool};

const FIELDS: &str = concat!(
    r#"{"id":"name","kind":"text","value":"髙﨑\u001b[2J\u202e"},"#,
    r#"{"id":"birth","kind":"date","value":"1985-01-02","typed":"S60.1.2"},"#,
    r#"{"id":"sex","kind":"choice","value":"female"},"#,
    r#"{"id":"insurer","kind":"text","value":{"unknown":true}},"#,
    r#"{"id":"postcode","kind":"postcode","value":null}"#,
);

fn record(name: &EntryName, fields: &str) -> String {
    format!(
        concat!(
            r#"{{"v":1,"id":"{id}","kiosk":"{kiosk}","seq":{seq},"pickup":"{pickup}","#,
            r#""created":"2026-11-23T10:00:00+09:00","started":"2026-11-23T09:55:00+09:00","#,
            r#""form":"2023-07/1","locale":"en","cause":"network","reader_code":null,"#,
            r#""holdings":["card"],"card_seen":false,"visit":null,"trial":false,"#,
            r#""fields":[{fields}],"end":true}}"#
        ),
        id = name.id(),
        kiosk = name.kiosk(),
        seq = name.seq(),
        pickup = name.pickup(if name.kiosk() == "k1" { 'A' } else { 'B' }),
        fields = fields
    )
}

fn publish(spool: &Spool, name: &EntryName, fields: &str) {
    spool
        .publish(name, record(name, fields).as_bytes())
        .unwrap();
}

fn at<T>(dir: &Path, keys: &[Key], act: impl FnOnce(&Desk<'_>) -> T) -> T {
    act(&Desk {
        dir,
        keys,
        sealed: false,
        letter: &|kiosk| (kiosk == "k1").then_some('A'),
        label: &|key| format!("[{key}]"),
    })
}

fn written(act: impl FnOnce(&mut Vec<u8>) -> Result<(), InboxError>) -> Result<String, InboxError> {
    let mut out = Vec::new();
    act(&mut out).map(|()| String::from_utf8(out).unwrap())
}

#[test]
fn of_two_versions_the_later_counts_and_takes_the_earlier_along() {
    let (dir, spool) = spool();
    let first = name(1, false);
    let second = first.later(chrono::Utc::now()).unwrap();
    // Another patient who was given the same number: nothing of theirs is hidden.
    let other = name(1001, false);
    for name in [&first, &second, &other] {
        publish(&spool, name, FIELDS);
    }
    let lines = |dir: &Path| {
        written(|out| at(dir, &[], |desk| inbox::list(out, desk, false)).map(drop)).unwrap()
    };
    let marked: Vec<bool> = lines(dir.path())
        .lines()
        .map(|line| line.ends_with("  [staff-replaced]"))
        .collect();
    assert_eq!(marked.iter().filter(|marked| **marked).count(), 1);
    let show = |wanted: &str| {
        written(|out| {
            at(dir.path(), &[], |desk| {
                inbox::show(out, desk, wanted, false)
            })
        })
        .unwrap()
    };
    assert!(show(first.id()).starts_with("[staff-version-replaced]"));
    for wanted in ["k1-000001", second.id()] {
        let shown = show(wanted);
        assert!(shown.starts_with("[staff-version-replaces]"), "{shown}");
        assert!(shown.contains(second.id()));
    }
    // The number fits two patients.
    let ambiguous = written(|out| at(dir.path(), &[], |desk| inbox::collect(out, desk, "A001")));
    assert!(matches!(ambiguous, Err(InboxError::Ambiguous { fitting, .. }) if fitting.len() == 2));
    let taken = written(|out| {
        at(dir.path(), &[], |desk| {
            inbox::collect(out, desk, "k1-000001")
        })
    })
    .unwrap();
    assert_eq!(taken.trim(), second.id());
    assert_eq!(lines(dir.path()).lines().count(), 1);
    assert!(show(first.id()).starts_with("[staff-version-replaced]"));
}

#[test]
fn one_that_was_sealed_for_an_earlier_version_can_be_opened() {
    let (dir, spool) = spool();
    let first = name(1, false);
    let second = first.later(chrono::Utc::now()).unwrap();
    let bytes = record(&first, FIELDS);
    spool.publish(&second, bytes.as_bytes()).unwrap();
    let open = |name: &EntryName| {
        inbox::open(dir.path(), &[], uketsuke::spool::list::Shelf::Waiting, name)
    };
    assert!(open(&second).is_ok());
    let foreign = name(1, false);
    spool.publish(&foreign, bytes.as_bytes()).unwrap();
    assert!(matches!(open(&foreign), Err(InboxError::Damaged { .. })));
}

#[test]
fn the_list_has_number_time_and_id() {
    let (dir, spool) = spool();
    let names = [name(1, false), name(2, false)];
    for name in &names {
        publish(&spool, name, FIELDS);
    }
    fs::write(dir.path().join("new/Thumbs.db"), "").unwrap();
    let mut out = Vec::new();
    let odd = at(dir.path(), &[], |desk| inbox::list(&mut out, desk, false)).unwrap();
    assert_eq!(odd.len(), 1);
    let text = String::from_utf8(out).unwrap();
    let lines: Vec<_> = text.lines().collect();
    assert_eq!(lines.len(), 2);
    assert!(
        lines[0].starts_with("A001  20") && lines[0].ends_with(names[0].id()),
        "{text}"
    );
    assert!(lines[0].contains("+09:00"));

    let mut out = Vec::new();
    at(dir.path(), &[], |desk| inbox::list(&mut out, desk, true)).unwrap();
    let rows: serde_json::Value = serde_json::from_slice(&out).unwrap();
    assert_eq!(rows[1]["pickup"], "A002");
    assert_eq!(rows[1]["id"], names[1].id());
}

#[test]
fn one_is_shown_with_labels_and_without_tricks() {
    let (dir, spool) = spool();
    let name = name(12, false);
    publish(&spool, &name, FIELDS);
    let text = at(dir.path(), &[], |desk| {
        written(|out| inbox::show(out, desk, "A012", false))
    });
    let text = text.unwrap();
    for line in [
        "[staff-record-pickup]: A012",
        "[staff-record-cause]: [cause-network]",
        "[staff-record-card-seen]: [staff-no]",
        "[field-name.label]: 髙﨑<U+001B>[2J<U+202E>",
        "[field-birth.label]: 1985-01-02 (S60.1.2)",
        "[field-sex.label]: [option-sex-female]",
        "[field-insurer.label]: [option-unknown]",
        "[field-postcode.label]: [answer-empty]",
    ] {
        assert!(text.lines().any(|found| found == line), "{line} in\n{text}");
    }
    let json = at(dir.path(), &[], |desk| {
        written(|out| inbox::show(out, desk, "A012", true))
    });
    let json = json.unwrap();
    assert!(!json.contains('\u{202e}') && !json.contains('\u{1b}'));
    let value: serde_json::Value = serde_json::from_str(&json).unwrap();
    assert_eq!(value["fields"][0]["value"], "髙﨑\u{1b}[2J\u{202e}");
}

#[test]
fn a_sealed_one_needs_its_key() {
    let (dir, spool) = spool();
    let key = Key::generate();
    let name = name(1, true);
    let sealing = Sealing::Recipients(vec![key.to_public()]);
    let sealed = sealing.seal(record(&name, FIELDS).as_bytes()).unwrap();
    spool.publish(&name, &sealed).unwrap();
    let show = |keys: &[Key]| {
        at(dir.path(), keys, |desk| {
            written(|out| inbox::show(out, desk, "A001", false))
        })
    };
    assert!(show(&[key]).unwrap().contains("髙﨑"));
    assert_eq!(show(&[]).unwrap_err().id(), "unreadable-wrong-key");
}

/// Fifty days ago A012 was never collected; today's has just been taken by a colleague.
#[test]
fn a_number_that_two_bear_is_never_guessed() {
    let (dir, spool) = spool();
    let [old, new] = [12, 1012].map(|seq| name(seq, false));
    for name in [&old, &new] {
        publish(&spool, name, FIELDS);
    }
    let act = |wanted: &str, act: fn(&mut Vec<u8>, &Desk<'_>, &str) -> Result<(), InboxError>| {
        at(dir.path(), &[], |desk| {
            written(|out| act(out, desk, wanted))
        })
    };
    act(new.id(), |out, desk, id| inbox::collect(out, desk, id)).unwrap();
    for refused in [
        act("A012", |out, desk, id| inbox::collect(out, desk, id)),
        act("a012", |out, desk, id| inbox::show(out, desk, id, false)),
    ] {
        let error = refused.unwrap_err();
        assert_eq!(error.id(), "ambiguous");
        let args = error.args();
        assert!(args[1].1.starts_with(old.id()), "{args:?}");
        assert!(args[2].1.starts_with(new.id()), "{args:?}");
        let time = chrono::Local::now().format("(%Y-").to_string();
        assert!(args[1].1.contains(&time), "{args:?}");
    }
    act(old.id(), |out, desk, id| inbox::show(out, desk, id, false)).unwrap();
    act("k1-001012", |out, desk, id| {
        inbox::show(out, desk, id, false)
    })
    .unwrap();
}

/// The letter of a second kiosk is not in `kiosk.toml`: what is inside tells.
#[test]
fn the_number_of_another_kiosk_is_listed_and_found() {
    let (dir, spool) = spool();
    let key = Key::generate();
    let sealing = Sealing::Recipients(vec![key.to_public()]);
    let seal = |kiosk: &str, seq| {
        let name = EntryName::random(kiosk, seq, chrono::Utc::now(), true).unwrap();
        let sealed = sealing.seal(record(&name, FIELDS).as_bytes()).unwrap();
        spool.publish(&name, &sealed).unwrap();
        name
    };
    let [first, second] = [seal("k1", 7), seal("k2", 7)];
    let keys = [key];
    let list = |keys: &[Key]| {
        let list = |out: &mut Vec<u8>| at(dir.path(), keys, |desk| inbox::list(out, desk, false));
        written(|out| list(out).map(drop)).unwrap()
    };
    let show = |keys: &[Key], wanted: &str| {
        at(dir.path(), keys, |desk| {
            written(|out| inbox::show(out, desk, wanted, true))
        })
    };
    assert!(list(&keys).contains("B007  "), "{}", list(&keys));
    assert!(show(&keys, "B007").unwrap().contains(second.id()));
    assert!(show(&keys, "A007").unwrap().contains(first.id()));
    // Without a key nobody can know, and nobody guesses.
    assert!(list(&[]).contains("-     "), "{}", list(&[]));
    let error = show(&[], "B007").unwrap_err();
    assert_eq!(error.id(), "ambiguous");
    assert!(error.args()[1].1.contains(second.id()));
    assert_eq!(show(&keys, "C007").unwrap_err().id(), "not-found");
}

#[test]
fn one_under_the_name_of_another_is_not_shown() {
    let (dir, spool) = spool();
    let [one, other] = [name(1, false), name(2, false)];
    spool
        .publish(&one, record(&other, FIELDS).as_bytes())
        .unwrap();
    let error = at(dir.path(), &[], |desk| {
        written(|out| inbox::show(out, desk, "A001", false))
    });
    assert_eq!(error.unwrap_err().id(), "damaged-id");
}

#[test]
fn the_second_who_takes_is_told() {
    let (dir, spool) = spool();
    let name = name(1, false);
    publish(&spool, &name, FIELDS);
    let take = || {
        at(dir.path(), &[], |desk| {
            written(|out| inbox::collect(out, desk, "A001"))
        })
    };
    assert_eq!(take().unwrap(), format!("{}\n", name.id()));
    assert_eq!(take().unwrap_err().id(), "already-collected");
    let nothing = at(dir.path(), &[], |desk| {
        written(|out| inbox::collect(out, desk, "\u{1b}Z"))
    });
    let error = nothing.unwrap_err();
    assert_eq!(error.id(), "not-found");
    assert_eq!(error.args(), [("wanted", "<U+001B>Z".to_owned())]);
}

#[test]
fn a_key_file_is_private_and_never_replaced() {
    let dir = dir();
    let path = dir.path().join("clinic.key");
    let public = written(|out| inbox::keygen(out, &path, None)).unwrap();
    assert_eq!(
        fs::metadata(&path).unwrap().permissions().mode() & 0o7777,
        0o600
    );
    let read = read_identities(&path).unwrap();
    assert!(!read.exposed);
    assert_eq!(format!("{}\n", read.keys[0].to_public()), public);
    let before = fs::read(&path).unwrap();
    assert_eq!(
        written(|out| inbox::keygen(out, &path, None))
            .unwrap_err()
            .id(),
        "key-file-exists"
    );
    assert_eq!(fs::read(&path).unwrap(), before);
}
