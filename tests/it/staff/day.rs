//! A whole day at the desk: two kiosks, two inboxes, a command line, a printer that fails and one that hangs, a share that
//! goes away. In the evening the journal explains every file, and every file is in the journal.

use std::collections::BTreeMap;
use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;
use std::process::Command;

use uketsuke::spool::EntryName;
use uketsuke::spool::calls::{Answer, Call, CallSays};

use crate::glass::Glass;
use crate::staff::declarations::PEOPLE;
use crate::staff::desk::{ENTER, leave, scan, take};
use crate::staff::office::Office;

/// As `$1/printer-does` says: takes the sheet, fails, or takes it once that says something else.
const PRINTER: &str = "#!/bin/sh
does=\"$1/printer-does\"
while [ \"$(cat \"$does\")\" = hangs ]; do sleep 0.05; done
[ \"$(cat \"$does\")\" = fails ] && exit 1
cat >/dev/null
echo sheet >>\"$1/sheets\"
";

/// A patient calls, and one of the desks comes.
fn call(spool: &Path, desk: &mut Glass, other: &Glass, seq: u64) {
    let kiosk = if seq.is_multiple_of(2) { "k1" } else { "k2" }.to_owned();
    let says = CallSays {
        kiosk,
        locale: PEOPLE[usize::try_from(seq).unwrap() % 5].locale.to_owned(),
        screen: "heading-name".to_owned(),
        question: Some(3),
        cause: None,
        time: "2026-11-25T10:00:00+09:00".to_owned(),
        unanswered: false,
    };
    let call = Call::put(spool, seq, says).unwrap();
    desk.until("CALLS");
    desk.press("v");
    desk.wait("an answer", |_| call.answer() == Some(Answer::Coming));
    call.withdraw();
    for glass in [desk, other] {
        glass.wait("the end of the call", |glass| {
            let text = glass.text();
            !text.contains("CALLS") && !text.contains("On the way")
        });
    }
}

/// Where the journal says that each of them lies.
fn told(journal: &str) -> BTreeMap<String, &'static str> {
    let mut places = BTreeMap::new();
    for line in journal.lines() {
        let line: serde_json::Value = serde_json::from_str(line).unwrap();
        let id = line["id"].as_str().unwrap().to_owned();
        let (from, to) = match line["act"].as_str().unwrap() {
            "arrived" => (None, "new"),
            "collected" => (Some("new"), "collected"),
            "put-back" => (Some("collected"), "new"),
            "purged" => (Some("collected"), "gone"),
            _ => continue,
        };
        let before = places.insert(id, to);
        assert_eq!(before, from, "lost or told twice: {line}");
    }
    places
}

/// Where they do.
fn there(office: &Office, purged: &[String]) -> BTreeMap<String, &'static str> {
    let on = |shelf: &'static str| {
        let files = office.shelf(shelf).into_iter();
        let files = files.filter_map(|file| Some(EntryName::parse(&file)?.id().to_owned()));
        files.map(move |id| (id, shelf)).collect::<Vec<_>>()
    };
    let mut all: BTreeMap<_, _> = on("new").into_iter().chain(on("collected")).collect();
    all.extend(purged.iter().map(|id| (id.clone(), "gone")));
    all
}

/// The printer fails with the first, and hangs with the second before it works.
fn print(glass: &mut Glass, names: &[EntryName], does: &Path) {
    scan(glass, &names[0]);
    fs::write(does, "fails").unwrap();
    glass.press("pw");
    glass.until("failed");
    leave(glass);
    fs::write(does, "hangs").unwrap();
    scan(glass, &names[1]);
    glass.press("pw");
    glass.until("printing");
    fs::write(does, "works").unwrap();
    glass.until("went to the printer");
    leave(glass);
}

#[test]
#[ignore = "needs fonts-noto-cjk"]
fn in_the_evening_the_journal_explains_every_file() {
    let folder = tempfile::tempdir().unwrap();
    let (printer, does) = (
        folder.path().join("printer"),
        folder.path().join("printer-does"),
    );
    fs::write(&printer, PRINTER).unwrap();
    fs::set_permissions(&printer, fs::Permissions::from_mode(0o755)).unwrap();
    fs::write(&does, "works").unwrap();
    let mut office = Office::new("en", &format!("print = [{printer:?}, {:?}]", folder.path()));
    let spool = office.spool();
    let run = |office: &Office, line: &str| {
        let args: Vec<&str> = line.split(' ').chain(["--identity", "safe.key"]).collect();
        let ran = office.run(&args);
        let said = String::from_utf8_lossy(&ran.stderr).into_owned();
        assert!(ran.status.success(), "{line}: {said}");
        String::from_utf8(ran.stdout).unwrap()
    };
    let declare = |office: &Office, seqs: std::ops::RangeInclusive<u32>| -> Vec<EntryName> {
        let both = seqs.flat_map(|seq| [("k1", seq), ("k2", seq)]);
        let publish = |(kiosk, seq)| {
            let person = &PEOPLE[usize::try_from(seq).unwrap() % 5];
            office.declare_at(kiosk, seq, person)
        };
        both.map(publish).collect()
    };
    let mut all = declare(&office, 1..=10);
    let mut first = office.open(100, 40);
    let mut second = office.open(100, 40);
    for glass in [&first, &second] {
        glass.until("Waiting 20");
    }
    all.extend(declare(&office, 11..=30));
    for glass in [&first, &second] {
        glass.until("Waiting 60");
    }
    for seq in 1..=12 {
        if seq % 3 == 0 {
            call(&spool, &mut second, &first, seq);
        } else {
            call(&spool, &mut first, &second, seq);
        }
    }

    // A colleague takes the one that is open.
    scan(&mut first, &all[0]);
    first.press("c");
    first.until("Collect A001?");
    run(&office, &format!("spool collect {}", all[0].id()));
    second.until("Waiting 59");
    // The question may have gone by itself.
    if first.text().contains("Collect A001?") {
        first.press(ENTER);
    }
    first.wait("the end of the question", |glass| {
        !glass.text().contains("Collect A001?")
    });
    leave(&mut first);
    // The wrong one is taken, and put back.
    scan(&mut second, &all[1]);
    take(&mut second, &all[1]);
    run(&office, &format!("spool put-back {}", all[1].id()));
    second.until("Waiting 59");
    for name in &all[2..12] {
        scan(&mut first, name);
        take(&mut first, name);
    }
    for name in &all[12..22] {
        scan(&mut second, name);
        take(&mut second, name);
    }

    print(&mut first, &all[22..24], &does);
    let sheets = fs::read_to_string(folder.path().join("sheets"));
    assert_eq!(sheets.unwrap(), "sheet\n");

    // The share goes away and comes back.
    let away = spool.with_file_name("away");
    fs::rename(&spool, &away).unwrap();
    leave(&mut first);
    first.until("Declarations cannot be read now");
    fs::rename(&away, &spool).unwrap();
    for glass in [&first, &second] {
        glass.until("Waiting 39");
    }
    for name in &all[22..40] {
        run(&office, &format!("spool collect {}", name.id()));
    }
    first.until("Waiting 21");
    let purged = run(&office, "spool purge --older-than 0d --yes");
    let purged: Vec<String> = purged
        .lines()
        .filter_map(|line| Some(line.split("  ").last()?.to_owned()))
        .collect();
    assert_eq!(purged.len(), 39);
    run(&office, &format!("spool collect {}", all[40].id()));

    let journal = run(&office, "spool journal --json");
    let (told, there) = (told(&journal), there(&office, &purged));
    assert_eq!(told.len(), 60);
    assert_eq!(told, there);
    assert_eq!(office.shelf("journal/pending"), [""; 0]);
    let count = |act: &str| journal.matches(&format!("\"act\":\"{act}\"")).count();
    assert_eq!((count("printed"), count("put-back")), (1, 1));
    assert_eq!((count("collected"), count("purged")), (41, 39));
    for mut glass in [second, first] {
        glass.press("q");
        assert_eq!(glass.exit_code(), 0);
    }
}

/// Days end in Japan, the journal's months by universal time.
#[test]
#[ignore = "needs faketime"]
fn midnight_parts_days_and_months() {
    let office = Office::new("en", "");
    let [one, two] = [1, 2].map(|seq| office.declare(seq, &PEOPLE[0]));
    let spool = office.spool();
    for (time, act, name) in [
        ("2026-11-30 14:59:50", "collect", &one),
        ("2026-11-30 15:00:10", "put-back", &one),
        ("2026-11-30 23:59:50", "collect", &one),
        ("2026-12-01 00:00:10", "collect", &two),
    ] {
        let mut command = Command::new("faketime");
        // The program as it is shipped is static and hears of no other time.
        command.env("TZ", "UTC").arg(time);
        command.arg(env!("CARGO_BIN_EXE_uketsuke"));
        command.args(["spool", act, name.id()]);
        let ran = command.current_dir(spool.parent().unwrap()).output();
        assert!(ran.expect("needs faketime").status.success(), "{time}");
    }
    let journal = |args: &[&str]| {
        let ran = office.run(&[&["spool", "journal", "--json"], args].concat());
        String::from_utf8(ran.stdout).unwrap()
    };
    let day = |day| journal(&["--since", day]).lines().count();
    assert_eq!((day("2026-11-30"), day("2026-12-01")), (4, 3));
    let files = office.shelf("journal");
    for month in ["-2026-11.jsonl", "-2026-12.jsonl"] {
        assert!(files.iter().any(|file| file.ends_with(month)), "{files:?}");
    }
    assert_eq!(told(&journal(&[])), there(&office, &[]));
}
