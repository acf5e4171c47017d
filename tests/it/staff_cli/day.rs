//! A day at reception, and two clerks who want the same declarations.

use std::collections::BTreeSet;
use std::fs;

use chrono::Utc;
use uketsuke::spool::{EntryName, Spool};

use crate::folder::{Folder, record};
use crate::staff_cli::clinic::Clinic;

const LANGUAGES: [&str; 5] = ["ja", "ja-simple", "en", "vi", "zh-Hans"];

#[test]
fn ten_declarations_go_from_the_list_to_the_purge() {
    let clinic = Clinic::new("ja");
    let tags = LANGUAGES.iter().cycle();
    let names: Vec<EntryName> = (1..=10)
        .zip(tags)
        .map(|(seq, tag)| clinic.publish(seq, tag))
        .collect();
    let run = |line: &str| clinic.folder.run(line);

    let list = run("spool list").done().out;
    let numbers: Vec<&str> = list.lines().filter_map(|line| line.get(..4)).collect();
    assert_eq!(numbers.len(), 10);
    assert_eq!((numbers[0], numbers[9]), ("A001", "A010"));

    for (place, name) in names.iter().enumerate() {
        let key = ["reception.key", "safe.key"][place % 2];
        let seq = name.seq();
        let shown = run(&format!("spool show A{seq:03} --identity {key}")).done();
        assert!(
            shown.out.contains(&format!("𠮷田 葛󠄀 No.{seq}\n")),
            "{}",
            shown.out
        );
        let language = LANGUAGES[place % 5];
        assert!(
            shown.out.contains(&format!(": {language}\n")),
            "{}",
            shown.out
        );
        for format in ["json", "csv", "fhir"] {
            let file = format!("{seq}.{format}");
            let line = format!("spool export A{seq:03} --format {format} --identity {key}");
            let piped = run(&line).done();
            let filed = run(&format!("{line} -o {file}")).done();
            assert_eq!((filed.out.as_str(), piped.err.as_str()), ("", ""));
            assert_eq!(fs::read_to_string(clinic.path(&file)).unwrap(), piped.out);
            assert!(piped.out.contains(&format!("No.{seq}")));
        }
    }

    for name in &names {
        let taken = run(&format!("spool collect {}", name.id())).done();
        assert_eq!(taken.out.trim(), name.id());
    }
    assert_eq!(run("spool list").done().out, "");
    let after = run("spool show A003 --identity safe.key").done();
    assert!(
        after.out.contains("No.3"),
        "collected ones can still be read"
    );

    let dry = run("spool purge --older-than 0d").done();
    assert_eq!(dry.out.lines().count(), 10);
    assert!(dry.err.contains("まだ何も消していません"), "{}", dry.err);
    assert_eq!(
        fs::read_dir(clinic.path("spool/collected"))
            .unwrap()
            .count(),
        10
    );
    let young = run("spool purge --older-than 90d --yes").done();
    assert_eq!(young.out, "");
    assert_eq!(
        fs::read_dir(clinic.path("spool/collected"))
            .unwrap()
            .count(),
        10
    );
    let gone = run("spool purge --older-than 0d --yes").done();
    assert_eq!(gone.out, dry.out);
    assert!(gone.err.contains("10件"), "{}", gone.err);
    // The last purged number alone.
    let left = fs::read_dir(clinic.path("spool/collected")).unwrap();
    let left: Vec<_> = left.map(|file| file.unwrap().file_name()).collect();
    assert_eq!(left, [".purged-k1"]);
    run("spool verify --identity safe.key").done();
}

#[test]
#[ignore = "needs fonts-noto-cjk and fonts-noto-core"]
fn a_day_of_declarations_is_printed_in_the_language_of_each() {
    let clinic = Clinic::new("ja");
    for (seq, tag) in (1..=5).zip(LANGUAGES) {
        clinic.publish(seq, tag);
        let line = format!("spool print A{seq:03} --identity safe.key -o {seq}.pdf");
        clinic.folder.run(&line).done();
        let sheet = fs::read(clinic.path(&format!("{seq}.pdf"))).unwrap();
        assert!(sheet.starts_with(b"%PDF-"));
    }
}

#[test]
fn two_clerks_who_race_get_each_declaration_once() {
    let folder = Folder::plain("en");
    let spool = Spool::open(&folder.path().join("spool"), false).unwrap();
    let names: Vec<EntryName> = (1..=200)
        .map(|seq| {
            let name = EntryName::random("k1", seq, Utc::now(), false).unwrap();
            spool
                .publish(&name, record(&name, true, false).as_bytes())
                .unwrap();
            name
        })
        .collect();
    let clerk = || {
        let mut taken = Vec::new();
        for name in &names {
            let run = folder.run(&format!("spool collect {}", name.id()));
            match run.code {
                Some(0) => taken.push(run.out.trim().to_owned()),
                _ => assert!(run.err.contains("already collected"), "{}", run.err),
            }
        }
        taken
    };
    let (one, other) = std::thread::scope(|scope| {
        let one = scope.spawn(clerk);
        let other = scope.spawn(clerk);
        (one.join().unwrap(), other.join().unwrap())
    });
    assert_eq!(
        one.len() + other.len(),
        200,
        "nobody lost one, nobody got one twice"
    );
    let all: BTreeSet<String> = one.into_iter().chain(other).collect();
    let ids: BTreeSet<String> = names.iter().map(|name| name.id().to_owned()).collect();
    assert_eq!(all, ids);
    let collected = fs::read_dir(folder.path().join("spool/collected")).unwrap();
    assert_eq!(collected.count(), 200);
}
