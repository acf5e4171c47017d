//! The staff commands.

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;

use uketsuke::depot::{FolderDepot, Recording};
use uketsuke::reception::{self, InboxError, SpoolContext};
use uketsuke::spool::keys::read_identities;
use uketsuke::spool::seal::Identity;
use uketsuke::spool::{EntryName, Sealing, Spool};

use crate::spool::support::{dir, name, spool};

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

fn at<T>(dir: &Path, keys: &[Identity], act: impl FnOnce(&SpoolContext<'_>) -> T) -> T {
    act(&SpoolContext {
        depot: &FolderDepot::at(dir),
        recording: Recording::Must,
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
        written(|out| at(dir, &[], |desk| reception::list(out, desk, false)).map(drop)).unwrap()
    };
    let marked: Vec<bool> = lines(dir.path())
        .lines()
        .map(|line| line.ends_with("  [staff-replaced]"))
        .collect();
    assert_eq!(marked.iter().filter(|marked| **marked).count(), 1);
    let show = |wanted: &str| {
        written(|out| {
            at(dir.path(), &[], |desk| {
                reception::show(out, desk, wanted, false)
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
    let ambiguous = written(|out| {
        at(dir.path(), &[], |desk| {
            reception::collect(out, desk, "A001")
        })
    });
    assert!(matches!(ambiguous, Err(InboxError::Ambiguous { fitting, .. }) if fitting.len() == 2));
    let taken = written(|out| {
        at(dir.path(), &[], |desk| {
            reception::collect(out, desk, "k1-000001")
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
        reception::open(
            &FolderDepot::at(dir.path()),
            &[],
            uketsuke::spool::list::Shelf::Waiting,
            name,
        )
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
    let odd = at(dir.path(), &[], |desk| {
        reception::list(&mut out, desk, false)
    })
    .unwrap();
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
    at(dir.path(), &[], |desk| {
        reception::list(&mut out, desk, true)
    })
    .unwrap();
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
        written(|out| reception::show(out, desk, "A012", false))
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
        written(|out| reception::show(out, desk, "A012", true))
    });
    let json = json.unwrap();
    assert!(!json.contains('\u{202e}') && !json.contains('\u{1b}'));
    let value: serde_json::Value = serde_json::from_str(&json).unwrap();
    assert_eq!(value["fields"][0]["value"], "髙﨑\u{1b}[2J\u{202e}");
}

#[test]
fn a_sealed_one_needs_its_key() {
    let (dir, spool) = spool();
    let key = Identity::generate();
    let name = name(1, true);
    let sealing = Sealing::Recipients(vec![key.to_public()]);
    let sealed = sealing.seal(record(&name, FIELDS).as_bytes()).unwrap();
    spool.publish(&name, &sealed).unwrap();
    let show = |keys: &[Identity]| {
        at(dir.path(), keys, |desk| {
            written(|out| reception::show(out, desk, "A001", false))
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
    let act =
        |wanted: &str, act: fn(&mut Vec<u8>, &SpoolContext<'_>, &str) -> Result<(), InboxError>| {
            at(dir.path(), &[], |desk| {
                written(|out| act(out, desk, wanted))
            })
        };
    act(new.id(), |out, desk, id| reception::collect(out, desk, id)).unwrap();
    for refused in [
        act("A012", |out, desk, id| reception::collect(out, desk, id)),
        act("a012", |out, desk, id| {
            reception::show(out, desk, id, false)
        }),
    ] {
        let error = refused.unwrap_err();
        assert_eq!(error.id(), "ambiguous");
        let args = error.args();
        assert!(args[1].1.starts_with(old.id()), "{args:?}");
        assert!(args[2].1.starts_with(new.id()), "{args:?}");
        let time = chrono::Local::now().format("(%Y-").to_string();
        assert!(args[1].1.contains(&time), "{args:?}");
    }
    act(old.id(), |out, desk, id| {
        reception::show(out, desk, id, false)
    })
    .unwrap();
    act("k1-001012", |out, desk, id| {
        reception::show(out, desk, id, false)
    })
    .unwrap();
}

/// The letter of a second kiosk is not in `kiosk.toml`: what is inside tells.
#[test]
fn the_number_of_another_kiosk_is_listed_and_found() {
    let (dir, spool) = spool();
    let key = Identity::generate();
    let sealing = Sealing::Recipients(vec![key.to_public()]);
    let seal = |kiosk: &str, seq| {
        let name = EntryName::random(kiosk, seq, chrono::Utc::now(), true).unwrap();
        let sealed = sealing.seal(record(&name, FIELDS).as_bytes()).unwrap();
        spool.publish(&name, &sealed).unwrap();
        name
    };
    let [first, second] = [seal("k1", 7), seal("k2", 7)];
    let keys = [key];
    let list = |keys: &[Identity]| {
        let list =
            |out: &mut Vec<u8>| at(dir.path(), keys, |desk| reception::list(out, desk, false));
        written(|out| list(out).map(drop)).unwrap()
    };
    let show = |keys: &[Identity], wanted: &str| {
        at(dir.path(), keys, |desk| {
            written(|out| reception::show(out, desk, wanted, true))
        })
    };
    assert!(list(&keys).contains("B007  "), "{}", list(&keys));
    assert!(show(&keys, "B007").unwrap().contains(second.id()));
    assert!(show(&keys, "A007").unwrap().contains(first.id()));
    // Without a key nobody can know, and nobody guesses.
    assert!(list(&[]).contains("-     "), "{}", list(&[]));
    let error = show(&[], "B007").unwrap_err();
    assert_eq!(error.id(), "unsure");
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
        written(|out| reception::show(out, desk, "A001", false))
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
            written(|out| reception::collect(out, desk, "A001"))
        })
    };
    assert_eq!(take().unwrap(), format!("{}\n", name.id()));
    assert_eq!(take().unwrap_err().id(), "already-collected");
    let nothing = at(dir.path(), &[], |desk| {
        written(|out| reception::collect(out, desk, "\u{1b}Z"))
    });
    let error = nothing.unwrap_err();
    assert_eq!(error.id(), "not-found");
    assert_eq!(error.args(), [("wanted", "<U+001B>Z".to_owned())]);
}

#[test]
fn a_key_file_is_private_and_never_replaced() {
    let dir = dir();
    let path = dir.path().join("clinic.key");
    let public = written(|out| reception::keygen(out, &path, None)).unwrap();
    assert_eq!(
        fs::metadata(&path).unwrap().permissions().mode() & 0o7777,
        0o600
    );
    let read = read_identities(&path).unwrap();
    assert!(!read.exposed);
    assert_eq!(format!("{}\n", read.keys[0].to_public()), public);
    let before = fs::read(&path).unwrap();
    assert_eq!(
        written(|out| reception::keygen(out, &path, None))
            .unwrap_err()
            .id(),
        "key-file-exists"
    );
    assert_eq!(fs::read(&path).unwrap(), before);
}

/// Declarations of several kiosks and letters, sealed; who looks has a key or not, and a `kiosk.toml` or not.
struct Several {
    dir: tempfile::TempDir,
    spool: Spool,
    keys: [Identity; 1],
    letter: Option<(&'static str, char)>,
}

impl Several {
    fn new(letter: Option<(&'static str, char)>) -> Self {
        let (dir, spool) = spool();
        Self {
            dir,
            spool,
            keys: [Identity::generate()],
            letter,
        }
    }

    fn send(&self, kiosk: &str, seq: u32, letter: char) -> EntryName {
        let name = EntryName::random(kiosk, seq, chrono::Utc::now(), true).unwrap();
        let wrong = name.pickup(if kiosk == "k1" { 'A' } else { 'B' });
        let text = record(&name, FIELDS).replace(&wrong, &name.pickup(letter));
        let sealing = Sealing::Recipients(self.keys.iter().map(Identity::to_public).collect());
        let sealed = sealing.seal(text.as_bytes()).unwrap();
        self.spool.publish(&name, &sealed).unwrap();
        self.spool.counter(kiosk).unwrap();
        name
    }

    fn desk<T>(&self, key: bool, act: impl FnOnce(&SpoolContext<'_>) -> T) -> T {
        act(&SpoolContext {
            depot: &FolderDepot::at(self.dir.path()),
            recording: Recording::Must,
            keys: if key { &self.keys } else { &[] },
            sealed: true,
            letter: &|kiosk| {
                let set = self.letter.filter(|(id, _)| *id == kiosk);
                set.map(|(_, letter)| letter)
            },
            label: &|key| format!("[{key}]"),
        })
    }

    fn list(&self, key: bool) -> Vec<String> {
        let list = |out: &mut Vec<u8>| self.desk(key, |desk| reception::list(out, desk, false));
        let text = written(|out| list(out).map(drop)).unwrap();
        let numbers = text.lines().map(|line| line.split("  ").next());
        numbers
            .map(|number| number.unwrap().trim().to_owned())
            .collect()
    }

    fn show(&self, key: bool, wanted: &str) -> Result<String, InboxError> {
        self.desk(key, |desk| {
            written(|out| reception::show(out, desk, wanted, true))
        })
    }

    fn collect(&self, key: bool, wanted: &str) -> Result<String, InboxError> {
        self.desk(key, |desk| {
            written(|out| reception::collect(out, desk, wanted))
        })
    }
}

/// The letter of the second is the default one, too, and nobody asked a clerk for a key.
#[test]
fn a_number_is_not_guessed_while_another_kiosk_may_have_given_it() {
    let clinic = Several::new(Some(("k1", 'A')));
    let [first, second] = [clinic.send("k1", 5, 'A'), clinic.send("k3", 5, 'A')];
    for refused in [clinic.collect(false, "A005"), clinic.show(false, "a005")] {
        let error = refused.unwrap_err();
        assert_eq!(error.id(), "unsure");
        for name in [&first, &second] {
            assert!(error.args()[1].1.contains(name.id()), "{error:?}");
        }
    }
    let error = clinic.collect(true, "A005").unwrap_err();
    assert_eq!(error.id(), "ambiguous", "two patients have it");
    assert_eq!(clinic.list(false), ["A005", "-"]);
    // What is collected may be what is meant as well.
    clinic.collect(false, second.id()).unwrap();
    assert_eq!(clinic.collect(false, "A005").unwrap_err().id(), "unsure");
    // Of the letter that is known only one has it.
    let third = clinic.send("k1", 6, 'A');
    assert_eq!(clinic.collect(false, "A006").unwrap().trim(), third.id());
    // Unless the other one says that it has another letter.
    let [mine, theirs] = [clinic.send("k1", 7, 'A'), clinic.send("k3", 7, 'C')];
    assert_eq!(clinic.collect(false, "A007").unwrap_err().id(), "unsure");
    let mut lease = uketsuke::spool::Lease::of("k3".to_owned(), 'C');
    lease.hold(clinic.dir.path(), 0).unwrap();
    assert_eq!(clinic.collect(false, "A007").unwrap().trim(), mine.id());
    assert_eq!(clinic.collect(false, "C007").unwrap().trim(), theirs.id());
}

#[test]
fn without_settings_no_letter_is_known() {
    let clinic = Several::new(None);
    let [first, second] = [clinic.send("k1", 5, 'B'), clinic.send("k2", 5, 'A')];
    assert_eq!(clinic.list(false), ["-", "-"]);
    assert_eq!(clinic.collect(false, "A005").unwrap_err().id(), "unsure");
    assert_eq!(clinic.list(true), ["B005", "A005"]);
    assert!(clinic.show(true, "B005").unwrap().contains(first.id()));
    assert_eq!(clinic.collect(true, "A005").unwrap().trim(), second.id());
    // One that has left no more than its counter may have given it.
    std::fs::remove_dir_all(clinic.dir.path().join("collected")).unwrap();
    std::fs::create_dir(clinic.dir.path().join("collected")).unwrap();
    assert_eq!(clinic.collect(false, "A005").unwrap_err().id(), "unsure");
}

/// A clinic with one kiosk and a clerk with neither a key nor settings.
#[test]
fn the_only_kiosk_is_understood_without_settings_and_key() {
    let clinic = Several::new(None);
    let [five, six] = [5, 6].map(|seq| clinic.send("k1", seq, 'B'));
    assert_eq!(clinic.list(false), ["-", "-"]);
    assert_eq!(clinic.list(true), ["B005", "B006"]);
    assert_eq!(clinic.show(true, "A005").unwrap_err().id(), "not-found");
    assert!(clinic.show(true, "B005").unwrap().contains(five.id()));
    assert_eq!(clinic.collect(false, "B005").unwrap().trim(), five.id());
    // While the kiosk runs it says its letter.
    let mut lease = uketsuke::spool::Lease::of("k1".to_owned(), 'B');
    lease.hold(clinic.dir.path(), 0).unwrap();
    assert_eq!(clinic.list(false), ["B006"]);
    assert_eq!(clinic.collect(false, "A006").unwrap_err().id(), "not-found");
    assert_eq!(clinic.collect(false, "B006").unwrap().trim(), six.id());
}

#[test]
fn what_is_inside_counts_more_than_the_settings() {
    let clinic = Several::new(Some(("k1", 'A')));
    let name = clinic.send("k1", 5, 'B');
    assert_eq!(clinic.list(true), ["B005"]);
    assert_eq!(clinic.collect(true, "A005").unwrap_err().id(), "not-found");
    assert!(clinic.show(true, "B005").unwrap().contains(name.id()));
    // The kiosk has another letter than this computer's settings say.
    let other = Several::new(Some(("k1", 'A')));
    let name = other.send("k1", 5, 'B');
    other.send("k2", 9, 'A');
    assert_eq!(other.list(false), ["A005", "-"]);
    let mut lease = uketsuke::spool::Lease::of("k1".to_owned(), 'B');
    lease.hold(other.dir.path(), 0).unwrap();
    assert_eq!(other.list(false), ["-", "-"]);
    assert_eq!(other.collect(false, "A005").unwrap_err().id(), "unsure");
    assert_eq!(other.collect(true, "b005").unwrap().trim(), name.id());
}
