//! Who did what: written before the next act, mended after a program that died, read whatever is planted there.

use std::fs::{self, Permissions};
use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;
use std::slice::from_ref;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, SystemTime};

use chrono::{DateTime, TimeDelta, Utc};
use uketsuke::depot::{Depot, DepotError, FolderDepot, Recording};
use uketsuke::spool::collect::CollectError;
use uketsuke::spool::journal::{Act, Author, Journal, JournalLine, Outcome};
use uketsuke::spool::list::Shelf;
use uketsuke::spool::{EntryName, Spool};

use super::support::{name, spool};

fn depot(dir: &Path, user: &str) -> FolderDepot {
    FolderDepot::of(dir, Author::new(user, "desk1"))
}

fn published(spool: &Spool, seq: u32) -> EntryName {
    let name = name(seq, false);
    spool.publish(&name, b"{}").unwrap();
    name
}

/// Who did what, by time.
fn told(depot: &FolderDepot) -> Vec<(Act, String)> {
    let journal = depot.journal(None).unwrap();
    assert_eq!(journal.broken, 0);
    let lines = journal.lines.into_iter();
    lines.map(|line| (line.act, line.author.user)).collect()
}

fn acts(depot: &FolderDepot) -> Vec<Act> {
    told(depot).into_iter().map(|(act, _)| act).collect()
}

fn files(dir: &Path) -> Vec<String> {
    let all = fs::read_dir(dir).unwrap();
    let names = all.map(|of| of.unwrap().file_name().into_string().unwrap());
    let mut names: Vec<String> = names.collect();
    names.sort();
    names
}

#[test]
fn every_act_is_written_with_who_did_it_and_nothing_else() {
    let (dir, spool) = spool();
    let (one, two) = (published(&spool, 1), published(&spool, 2));
    let (anna, ben) = (depot(dir.path(), "anna"), depot(dir.path(), "ben"));
    let must = Recording::Must;
    anna.record(Act::Opened, from_ref(&one), must).unwrap();
    anna.take(&one, must).unwrap();
    let late = ben.take(&one, must).unwrap_err();
    assert!(matches!(
        late,
        DepotError::Act(CollectError::AlreadyCollected)
    ));
    ben.put_back(&one, must).unwrap();
    let again = anna.put_back(&one, must).unwrap_err();
    assert!(matches!(
        again,
        DepotError::Act(CollectError::AlreadyCollected)
    ));
    assert!(
        !anna
            .around(Act::Printed, &two, must, &mut || false)
            .unwrap()
    );
    assert!(anna.around(Act::Printed, &two, must, &mut || true).unwrap());
    ben.set_aside(&two, must).unwrap();
    ben.record(Act::Outcome(Outcome::Paid), from_ref(&one), must)
        .unwrap();
    let expected = [
        (Act::Opened, "anna"),
        (Act::Collected, "anna"),
        (Act::PutBack, "ben"),
        (Act::Printed, "anna"),
        (Act::SetAside, "ben"),
        (Act::Outcome(Outcome::Paid), "ben"),
    ];
    assert_eq!(
        told(&anna),
        expected.map(|(act, user)| (act, user.to_owned()))
    );
    let journal = dir.path().join("journal");
    assert_eq!(files(&journal.join("pending")), [""; 0]);
    let month = Utc::now().format("%Y-%m");
    let own = |user| format!("desk1-{user}-{month}.jsonl");
    let names = [
        ".reserve-desk1-anna".to_owned(),
        ".reserve-desk1-ben".to_owned(),
        own("anna"),
        own("ben"),
    ];
    assert_eq!(
        files(&journal),
        [&names[..], &["pending".to_owned()]].concat()
    );
    let history = anna.histories(&[one, two]).unwrap();
    let one = history[0].as_ref().unwrap();
    assert_eq!(one.taken(), None);
    assert_eq!(one.outcome.as_ref().unwrap().0, Outcome::Paid);
    assert_eq!(
        history[1]
            .as_ref()
            .unwrap()
            .printed
            .as_ref()
            .unwrap()
            .author
            .user,
        "anna"
    );
}

/// The journal is lost.
fn forget(dir: &Path) {
    fs::remove_dir_all(dir.join("journal")).unwrap();
}

/// Whoever comes settles what was left. For a moment a child that another test starts may hold the same lock.
fn settle(depot: &FolderDepot, dir: &Path) {
    let pending = dir.join("journal/pending");
    let is_left = || !files(&pending).is_empty();
    for _ in 0..10_000 {
        depot.record(Act::Opened, &[], Recording::Must).unwrap();
        if !is_left() {
            return;
        }
        std::thread::yield_now();
    }
    panic!("{:?}", files(&pending));
}

/// An intent that a dead program has left.
fn left(dir: &Path, name: &EntryName, act: Act, at: DateTime<Utc>) -> JournalLine {
    let journal = Journal::new(dir, Author::new("anna", "desk1"));
    let lines = journal.lines(act, [name], at);
    drop(journal.intend(lines.clone()).unwrap());
    lines.into_iter().next().unwrap()
}

/// A purge of nothing.
#[test]
fn what_a_program_left_that_had_nothing_to_do_is_settled_too() {
    let (dir, _spool) = spool();
    let journal = Journal::new(dir.path(), Author::new("anna", "desk1"));
    drop(journal.intend(Vec::new()).unwrap());
    settle(&depot(dir.path(), "ben"), dir.path());
}

#[test]
fn what_a_program_left_that_died_is_settled_by_the_next_one() {
    let now = Utc::now();
    let done = |act: Act, by: &dyn Fn(&FolderDepot, &EntryName)| {
        let (dir, spool) = spool();
        let name = published(&spool, 1);
        left(dir.path(), &name, act, now);
        // Somebody else of the same machine comes.
        let ben = depot(dir.path(), "ben");
        by(&ben, &name);
        settle(&ben, dir.path());
        ben.record(Act::Opened, &[name], Recording::Must).unwrap();
        let mut told = told(&ben);
        assert_eq!(told.pop(), Some((Act::Opened, "ben".to_owned())));
        told
    };
    let by_hand = |from: &'static str, to: &'static str| {
        move |depot: &FolderDepot, name: &EntryName| {
            let dir = format!("{depot:?}");
            let dir = dir.split('"').nth(1).unwrap();
            let at = |folder: &str| Path::new(dir).join(folder).join(name.file_name());
            fs::rename(at(from), at(to)).unwrap();
        }
    };
    let anna = |act| vec![(act, "anna".to_owned())];
    assert_eq!(done(Act::Collected, &|_, _| {}), [], "killed before it");
    assert_eq!(
        done(Act::Collected, &by_hand("new", "collected")),
        anna(Act::Collected)
    );
    assert_eq!(
        done(Act::SetAside, &by_hand("new", "damaged")),
        anna(Act::SetAside)
    );
    assert_eq!(done(Act::Purged, &|_, _| {}), []);
    // Whether the printer had taken it nobody knows.
    assert_eq!(done(Act::Printed, &|_, _| {}), anna(Act::Printed));
    assert_eq!(done(Act::Opened, &|_, _| {}), []);
}

#[test]
fn what_is_settled_is_neither_lost_nor_told_twice() {
    let (dir, spool) = spool();
    let name = published(&spool, 1);
    let past = Utc::now() - TimeDelta::seconds(10);
    // It was done and written down, and the program died before it could say so.
    let line = left(dir.path(), &name, Act::Collected, past);
    let own = dir
        .path()
        .join(format!("journal/desk1-anna-{}.jsonl", past.format("%Y-%m")));
    fs::write(&own, line.text()).unwrap();
    let at = |folder: &str| dir.path().join(folder).join(name.file_name());
    fs::rename(at("new"), at("collected")).unwrap();
    let ben = depot(dir.path(), "ben");
    settle(&ben, dir.path());
    ben.put_back(&name, Recording::Must).unwrap();
    assert_eq!(acts(&ben), [Act::Collected, Act::PutBack]);
    // It was not done, and another machine took it meanwhile, which sees none of these intents.
    left(dir.path(), &name, Act::Collected, Utc::now());
    let other = FolderDepot::of(dir.path(), Author::new("carl", "desk2"));
    other.take(&name, Recording::Must).unwrap();
    settle(&ben, dir.path());
    ben.record(Act::Opened, &[name], Recording::Must).unwrap();
    let told = told(&ben);
    assert_eq!(
        told[2..],
        [
            (Act::Collected, "carl".to_owned()),
            (Act::Opened, "ben".to_owned())
        ]
    );
    assert_eq!(files(&dir.path().join("journal/pending")), [""; 0]);
}

#[test]
fn without_a_journal_nothing_is_done_unless_staff_know() {
    let (dir, spool) = spool();
    let (one, two) = (published(&spool, 1), published(&spool, 2));
    let in_the_way = dir.path().join("journal");
    fs::write(&in_the_way, "").unwrap();
    let anna = depot(dir.path(), "anna");
    for refused in [
        anna.take(&one, Recording::Must),
        anna.record(Act::Exported, from_ref(&one), Recording::Must),
        anna.around(Act::Printed, &one, Recording::Must, &mut || panic!("done"))
            .map(drop),
    ] {
        assert!(
            matches!(refused, Err(DepotError::Journal(_))),
            "{refused:?}"
        );
    }
    assert_eq!(anna.names(Shelf::Waiting).unwrap().0.len(), 2);
    anna.take(&one, Recording::Later).unwrap();
    anna.record(Act::Opened, from_ref(&two), Recording::Later)
        .unwrap();
    assert_eq!(
        (
            anna.unwritten(),
            anna.names(Shelf::Waiting).unwrap().0.len()
        ),
        (2, 1)
    );
    fs::remove_file(&in_the_way).unwrap();
    anna.take(&two, Recording::Must).unwrap();
    assert_eq!(anna.unwritten(), 0);
    assert_eq!(acts(&anna), [Act::Collected, Act::Opened, Act::Collected]);
}

#[test]
fn what_is_no_line_spoils_no_other() {
    let (dir, spool) = spool();
    let name = published(&spool, 1);
    let anna = depot(dir.path(), "anna");
    anna.record(Act::Opened, from_ref(&name), Recording::Must)
        .unwrap();
    let own = dir.path().join(format!(
        "journal/desk1-anna-{}.jsonl",
        Utc::now().format("%Y-%m")
    ));
    let text = fs::read(&own).unwrap();
    // Torn by a power cut; and a line that never ends.
    fs::write(&own, [&text[..], &text[..20]].concat()).unwrap();
    let planted = own.with_file_name("desk1-eve-2026-01.jsonl");
    fs::write(&planted, [&b"[".repeat(3_000_000), &text[..]].join(&b'\n')).unwrap();
    fs::write(
        own.with_file_name("desk1-eve-2026-02.jsonl"),
        b"\xff\x1b[2J\nnull\n\n",
    )
    .unwrap();
    anna.record(Act::Opened, from_ref(&name), Recording::Must)
        .unwrap();
    let journal = anna.journal(None).unwrap();
    assert_eq!((journal.lines.len(), journal.broken), (3, 5));
    assert!(
        anna.histories(&[name]).unwrap()[0]
            .as_ref()
            .unwrap()
            .opened
            .is_some()
    );
}

#[test]
fn histories_follow_the_journal() {
    let (dir, spool) = spool();
    let name = published(&spool, 1);
    let (anna, ben) = (depot(dir.path(), "anna"), depot(dir.path(), "ben"));
    let taken = || {
        let history = anna.histories(from_ref(&name)).unwrap();
        let taken = history[0].as_ref()?.taken()?.author.user.clone();
        Some(taken)
    };
    assert_eq!(taken(), None);
    ben.take(&name, Recording::Must).unwrap();
    assert_eq!(taken(), Some("ben".to_owned()));
    ben.put_back(&name, Recording::Must).unwrap();
    assert_eq!(taken(), None);
    anna.take(&name, Recording::Must).unwrap();
    assert_eq!(taken(), Some("anna".to_owned()));
    // A month is forgotten.
    forget(dir.path());
    assert_eq!(taken(), None);
}

#[test]
fn the_age_of_what_was_collected_counts_from_the_journal() {
    let (dir, spool) = spool();
    let name = published(&spool, 1);
    let anna = depot(dir.path(), "anna");
    let long_ago = Utc::now() - TimeDelta::days(100);
    let journal = Journal::new(dir.path(), Author::new("anna", "desk1"));
    anna.take(&name, Recording::Must).unwrap();
    let age = Duration::from_hours(90 * 24);
    let old = || anna.ages(age, SystemTime::now()).unwrap();
    assert_eq!((old().aged.len(), old().young), (0, 1));
    forget(dir.path());
    journal
        .record(&journal.lines(Act::Collected, [&name], long_ago))
        .unwrap();
    // The file was touched since: copied, sealed again.
    let found = old();
    assert_eq!((found.aged.len(), found.young), (1, 0));
    assert_eq!(anna.purge(&found.aged).unwrap(), [name]);
    assert_eq!(acts(&anna), [Act::Collected, Act::Purged]);
}

#[test]
fn months_are_forgotten_when_they_are_old() {
    let (dir, spool) = spool();
    let name = published(&spool, 1);
    let journal = Journal::new(dir.path(), Author::new("anna", "desk1"));
    let now = "2026-11-26T03:54:05Z".parse::<DateTime<Utc>>().unwrap();
    for days in [0, 30, 400, 1200] {
        let at = now - TimeDelta::days(days);
        journal
            .record(&journal.lines(Act::Opened, [&name], at))
            .unwrap();
    }
    assert_eq!(journal.forget(now - TimeDelta::days(3 * 365)).unwrap(), 1);
    assert_eq!(journal.read(None).unwrap().lines.len(), 3);
    assert_eq!(
        journal
            .read(Some(now - TimeDelta::days(31)))
            .unwrap()
            .lines
            .len(),
        2
    );
}

#[test]
fn what_could_not_be_written_down_at_once_is_told_once() {
    let (dir, spool) = spool();
    let name = published(&spool, 1);
    // The printer has it; then the journal could not be written, and what was put down lies there.
    let line = left(dir.path(), &name, Act::Printed, Utc::now());
    let journal = Journal::new(dir.path(), Author::new("anna", "desk1"));
    for _ in 0..2 {
        journal.make_up(from_ref(&line)).unwrap();
    }
    let ben = depot(dir.path(), "ben");
    ben.record(Act::Opened, &[name], Recording::Must).unwrap();
    let lines = ben.journal(None).unwrap().lines;
    assert_eq!(lines.len(), 2, "{lines:?}");
    assert_eq!(lines[0], line, "and it is sure");
}

#[test]
fn whoever_asks_is_told_what_a_dead_program_did() {
    let (dir, spool) = spool();
    let name = published(&spool, 1);
    left(dir.path(), &name, Act::Printed, Utc::now());
    assert_eq!(acts(&depot(dir.path(), "ben")), [Act::Printed]);
    assert_eq!(files(&dir.path().join("journal/pending")), [""; 0]);
}

/// The clock of a disk goes in steps, or is another one.
#[test]
fn what_was_sealed_again_is_known_by_the_disks_own_clock() {
    for is_done in [true, false] {
        let (dir, spool) = spool();
        let name = published(&spool, 1);
        let file = dir.path().join("new").join(name.file_name());
        let stamp = |path: &Path| fs::metadata(path).unwrap().modified().unwrap();
        let scratch = dir.path().join("tmp/scratch");
        let tick = |after: &Path| {
            while !scratch.exists() || stamp(&scratch) <= stamp(after) {
                fs::write(&scratch, "").unwrap();
            }
        };
        tick(&file);
        let ahead = Utc::now() + TimeDelta::seconds(if is_done { 30 } else { -30 });
        left(dir.path(), &name, Act::Resealed, ahead);
        if is_done {
            fs::write(&file, b"{}").unwrap();
        }
        let told = acts(&depot(dir.path(), "ben"));
        assert_eq!(told.contains(&Act::Resealed), is_done, "{told:?}");
    }
}

#[test]
fn an_intent_is_never_taken_for_one_that_a_dead_program_left() {
    let (dir, spool) = spool();
    let name = published(&spool, 1);
    let [anna, ben] = ["anna", "ben"].map(|of| Journal::new(dir.path(), Author::new(of, "desk1")));
    let pending = dir.path().join("journal/pending");
    let ends = AtomicBool::new(false);
    std::thread::scope(|scope| {
        scope.spawn(|| {
            while !ends.load(Ordering::Relaxed) {
                ben.record(&[]).unwrap();
            }
        });
        let mut gone = 0;
        for _ in 0..100 {
            let lines = anna.lines(Act::Collected, [&name], Utc::now());
            let intent = anna.intend(lines).unwrap();
            gone += usize::from(files(&pending).is_empty());
            anna.conclude(intent, |_| false).unwrap();
        }
        ends.store(true, Ordering::Relaxed);
        assert_eq!(gone, 0);
    });
}

#[test]
fn what_a_dead_program_made_half_is_made_whole() {
    let (dir, spool) = spool();
    let name = published(&spool, 1);
    let mode = |part: &str| {
        let of = fs::metadata(dir.path().join(part)).unwrap();
        of.permissions().mode() & 0o7777
    };
    let set = |part: &str, mode| {
        fs::set_permissions(dir.path().join(part), Permissions::from_mode(mode)).unwrap();
    };
    // Before it was given to the group of staff.
    set("collected", 0o2770);
    fs::create_dir(dir.path().join("journal")).unwrap();
    set("journal", 0o700);
    let anna = depot(dir.path(), "anna");
    let open = || anna.record(Act::Opened, from_ref(&name), Recording::Must);
    open().unwrap();
    assert_eq!((mode("journal"), mode("journal/pending")), (0o3770, 0o2770));
    // What somebody has chosen stays.
    set("journal", 0o750);
    open().unwrap();
    assert_eq!(mode("journal"), 0o750);
    // Before the room was filled.
    let reserve = dir.path().join("journal/.reserve-desk1-anna");
    let whole = fs::metadata(&reserve).unwrap().len();
    fs::write(&reserve, "half").unwrap();
    open().unwrap();
    assert_eq!(fs::metadata(&reserve).unwrap().len(), whole);
}
