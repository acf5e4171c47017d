//! The rules.

use std::slice::from_ref;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::{Receiver, channel};
use std::sync::{Arc, Barrier};
use std::thread;
use std::time::{Duration, SystemTime};

use chrono::{DateTime, TimeDelta, Utc};
use uketsuke::depot::{AgesError, Depot, DepotError, DepotReadError, Recording};
use uketsuke::spool::EntryName;
use uketsuke::spool::calls::{Answer, CallName};
use uketsuke::spool::collect::CollectError;
use uketsuke::spool::journal::{Act, Outcome};
use uketsuke::spool::list::Shelf;
use uketsuke::spool::read::ReadError;

use super::site::{Site, name, sealed};

const MUST: Recording = Recording::Must;

pub type Rule = (&'static str, fn(&dyn Site));

pub const RULES: [Rule; 14] = [
    ("lists and reads what arrived", lists_and_reads),
    ("is taken once", taken_once),
    ("puts back", puts_back),
    ("sets aside", sets_aside),
    ("no act without its line", no_act_without_its_line),
    ("writes down what is done", writes_down),
    ("prints between two lines", prints),
    ("purges what is old", purges),
    ("a wrong clock purges nothing", wrong_clock),
    ("forgets months", forgets),
    ("watches", watches),
    ("looks where nothing is told", looks),
    ("calls", calls),
    ("keeps what it has acknowledged", keeps),
];

fn sent(site: &dyn Site, seq: u32) -> EntryName {
    let name = name(seq);
    site.send(&name, &sealed(&format!("declaration {seq}")));
    name
}

fn on(depot: &dyn Depot, shelf: Shelf) -> Vec<EntryName> {
    let (names, odd) = depot.names(shelf).unwrap();
    assert_eq!(odd, []);
    names
}

fn acts(depot: &dyn Depot) -> Vec<(Act, String)> {
    let journal = depot.journal(None).unwrap();
    assert_eq!(journal.broken, 0);
    let lines = journal.lines.into_iter();
    lines.map(|line| (line.act, line.author.user)).collect()
}

fn already(done: &Result<(), DepotError>) -> bool {
    matches!(done, Err(DepotError::Act(CollectError::AlreadyCollected)))
}

fn lists_and_reads(site: &dyn Site) {
    let depot = site.depot("anna");
    assert_eq!(on(&*depot, Shelf::Waiting), []);
    let mut names = [3, 1, 2].map(|seq| sent(site, seq));
    names.sort_unstable();
    assert_eq!(on(&*depot, Shelf::Waiting), names);
    assert_eq!(names.each_ref().map(EntryName::seq), [1, 2, 3]);
    assert_eq!(on(&*depot, Shelf::Collected), []);
    let read = depot.read(Shelf::Waiting, &names[1]).unwrap();
    assert_eq!(*read, sealed("declaration 2"));
    for (shelf, name) in [(Shelf::Collected, &names[1]), (Shelf::Waiting, &name(9))] {
        let gone = depot.read(shelf, name).unwrap_err();
        assert!(matches!(gone, DepotReadError::Declaration(ReadError::Gone)));
    }
    assert!(depot.kiosks().unwrap().contains("k1"));
}

fn taken_once(site: &dyn Site) {
    const DESKS: usize = 4;
    let names: Vec<EntryName> = (1..=20).map(|seq| sent(site, seq)).collect();
    let start = Barrier::new(DESKS);
    let taken = AtomicUsize::new(0);
    thread::scope(|scope| {
        for desk in 0..DESKS {
            let depot = site.depot(&format!("desk{desk}"));
            let (start, taken, names) = (&start, &taken, &names);
            scope.spawn(move || {
                assert_eq!(depot.names(Shelf::Waiting).unwrap().0.len(), names.len());
                for name in names {
                    start.wait();
                    match depot.take(name, MUST) {
                        Ok(()) => drop(taken.fetch_add(1, Ordering::SeqCst)),
                        other => assert!(already(&other)),
                    }
                }
            });
        }
    });
    assert_eq!(taken.into_inner(), names.len());
    let depot = site.depot("anna");
    assert_eq!(on(&*depot, Shelf::Waiting), []);
    assert_eq!(on(&*depot, Shelf::Collected).len(), names.len());
    assert_eq!(acts(&*depot).len(), names.len());
    let read = depot.read(Shelf::Collected, &names[4]).unwrap();
    assert_eq!(*read, sealed("declaration 5"));
}

fn puts_back(site: &dyn Site) {
    let (anna, ben) = (site.depot("anna"), site.depot("ben"));
    let name = sent(site, 1);
    assert!(already(&anna.put_back(&name, MUST)));
    anna.take(&name, MUST).unwrap();
    ben.put_back(&name, MUST).unwrap();
    assert!(already(&anna.put_back(&name, MUST)));
    assert_eq!(on(&*anna, Shelf::Waiting), from_ref(&name));
    let history = anna.histories(from_ref(&name)).unwrap().remove(0).unwrap();
    assert_eq!(history.taken(), None);
    ben.take(&name, MUST).unwrap();
    let history = anna.histories(from_ref(&name)).unwrap().remove(0).unwrap();
    assert_eq!(history.taken().unwrap().author.user, "ben");
}

fn sets_aside(site: &dyn Site) {
    let depot = site.depot("anna");
    let (one, two) = (sent(site, 1), sent(site, 2));
    depot.set_aside(&one, MUST).unwrap();
    assert_eq!(depot.aside().unwrap(), from_ref(&one));
    assert_eq!(on(&*depot, Shelf::Waiting), from_ref(&two));
    assert!(depot.take(&one, MUST).is_err());
    depot.take(&two, MUST).unwrap();
    assert!(depot.set_aside(&two, MUST).is_err());
    assert_eq!(acts(&*depot).len(), 2);
}

fn no_act_without_its_line(site: &dyn Site) {
    let depot = site.depot("anna");
    let (one, two) = (sent(site, 1), sent(site, 2));
    depot.take(&two, MUST).unwrap();
    site.break_journal();
    let undone = [
        depot.take(&one, MUST),
        depot.put_back(&two, MUST),
        depot.set_aside(&one, MUST),
        depot.record(Act::Outcome(Outcome::Paid), from_ref(&two), MUST),
        depot
            .around(Act::Printed, &one, MUST, &mut || true)
            .map(drop),
    ];
    assert!(undone.iter().all(Result::is_err), "{undone:?}");
    site.mend_journal();
    assert_eq!(on(&*depot, Shelf::Waiting), from_ref(&one));
    assert_eq!(on(&*depot, Shelf::Collected), from_ref(&two));
    depot.take(&one, MUST).unwrap();
    assert_eq!(acts(&*depot).len(), 2);
}

fn writes_down(site: &dyn Site) {
    let (anna, ben) = (site.depot("anna"), site.depot("ben"));
    let (one, two) = (sent(site, 1), sent(site, 2));
    let begun = Utc::now() - TimeDelta::minutes(1);
    anna.record(Act::Opened, from_ref(&one), MUST).unwrap();
    anna.take(&one, MUST).unwrap();
    ben.record(Act::Exported, &[one.clone(), two.clone()], MUST)
        .unwrap();
    for outcome in [Outcome::CardSeen, Outcome::Paid] {
        let act = Act::Outcome(outcome);
        ben.record(act, from_ref(&one), MUST).unwrap();
    }
    let expected = [
        (Act::Opened, "anna"),
        (Act::Collected, "anna"),
        (Act::Exported, "ben"),
        (Act::Exported, "ben"),
        (Act::Outcome(Outcome::CardSeen), "ben"),
        (Act::Outcome(Outcome::Paid), "ben"),
    ];
    let expected = expected.map(|(act, user)| (act, user.to_owned()));
    assert_eq!(acts(&*anna), expected);
    let lines = anna.journal(Some(begun)).unwrap().lines;
    assert_eq!(lines.len(), expected.len());
    assert!(lines.iter().all(|line| !line.unsure && line.at > begun));
    assert!(lines[0].is_of(&one) && !lines[0].is_of(&two));
    let later = Utc::now() + TimeDelta::minutes(1);
    assert_eq!(anna.journal(Some(later)).unwrap().lines, []);
    let told = anna.histories(&[one, name(9), two]).unwrap();
    assert_eq!(
        told[0].as_ref().unwrap().outcome.as_ref().unwrap().0,
        Outcome::Paid
    );
    assert_eq!(
        told[0]
            .as_ref()
            .unwrap()
            .opened
            .as_ref()
            .unwrap()
            .author
            .user,
        "anna"
    );
    assert_eq!(told[1], None);
    assert_eq!(told[2].clone().unwrap_or_default().taken(), None);
}

fn prints(site: &dyn Site) {
    let depot = site.depot("anna");
    let name = sent(site, 1);
    assert!(
        !depot
            .around(Act::Printed, &name, MUST, &mut || false)
            .unwrap()
    );
    assert_eq!(acts(&*depot), []);
    assert!(
        depot
            .around(Act::Printed, &name, MUST, &mut || true)
            .unwrap()
    );
    let lines = depot.journal(None).unwrap().lines;
    assert_eq!(lines.len(), 1);
    assert!(lines[0].act == Act::Printed && !lines[0].unsure);
}

fn purges(site: &dyn Site) {
    let (desk, keeper) = (site.depot("anna"), site.keeper());
    let names = [1, 2, 3, 4].map(|seq| sent(site, seq));
    for name in &names[..3] {
        desk.take(name, MUST).unwrap();
    }
    let hour = Duration::from_hours(1);
    let ages = |older, now| keeper.ages(older, now).unwrap();
    let young = ages(hour, SystemTime::now());
    assert_eq!((young.aged.len(), young.young), (0, 3));
    let old = ages(hour, SystemTime::now() + 2 * hour);
    assert_eq!((old.aged.len(), old.young), (3, 0));
    assert_eq!(old.aged[0].name, names[0]);
    // Somebody puts one back and takes it again while the others are looked at.
    thread::sleep(Duration::from_millis(20));
    desk.put_back(&names[1], MUST).unwrap();
    desk.take(&names[1], MUST).unwrap();
    let mut gone = keeper.purge(&old.aged).unwrap();
    gone.sort_unstable();
    assert_eq!(gone, [names[0].clone(), names[2].clone()]);
    assert_eq!(on(&*desk, Shelf::Collected), from_ref(&names[1]));
    assert_eq!(on(&*desk, Shelf::Waiting), from_ref(&names[3]));
    let read = desk.read(Shelf::Collected, &names[0]).unwrap_err();
    assert!(matches!(read, DepotReadError::Declaration(ReadError::Gone)));
    let purged = |(act, user): &&(Act, String)| *act == Act::Purged && user == "night";
    assert_eq!(acts(&*desk).iter().filter(purged).count(), 2);
    assert!(desk.put_back(&names[0], MUST).is_err());
}

fn wrong_clock(site: &dyn Site) {
    let name = sent(site, 1);
    site.depot("anna").take(&name, MUST).unwrap();
    let past = SystemTime::now() - Duration::from_hours(24);
    let error = site.keeper().ages(Duration::ZERO, past).unwrap_err();
    assert!(matches!(error, AgesError::ClockBehind(of) if of > past));
}

fn forgets(site: &dyn Site) {
    let (desk, keeper) = (site.depot("anna"), site.keeper());
    let name = sent(site, 1);
    desk.record(Act::Opened, from_ref(&name), MUST).unwrap();
    let this: DateTime<Utc> = Utc::now();
    assert_eq!(keeper.forget(this - TimeDelta::days(62)).unwrap(), 0);
    assert_eq!(acts(&*desk).len(), 1);
    assert!(keeper.forget(this + TimeDelta::days(93)).unwrap() > 0);
    assert_eq!(acts(&*desk), []);
}

/// Tells of each look. Nobody may ever come back from a depot that is broken: it is not waited for.
fn followed(how: impl FnOnce(&dyn Fn() -> bool) + Send + 'static) -> Receiver<()> {
    let (tell, told) = channel();
    thread::spawn(move || how(&|| tell.send(()).is_ok()));
    told
}

/// Until nothing was told for a while, or there was too much of it.
fn quiet(told: &Receiver<()>) {
    for _ in 0..20 {
        if told.recv_timeout(Duration::from_millis(300)).is_err() {
            return;
        }
    }
}

fn watches(site: &dyn Site) {
    let depot = site.depot("anna");
    let watched = Arc::clone(&depot);
    let told = followed(move |changed| watched.watch(changed));
    let soon = Duration::from_secs(5);
    told.recv_timeout(soon).expect("a first look");
    quiet(&told);
    let name = sent(site, 1);
    told.recv_timeout(soon).expect("it arrived");
    assert_eq!(on(&*depot, Shelf::Waiting), from_ref(&name));
    quiet(&told);
    site.depot("ben").take(&name, MUST).unwrap();
    told.recv_timeout(soon).expect("a colleague took it");
    assert_eq!(on(&*depot, Shelf::Waiting), []);
}

fn looks(site: &dyn Site) {
    site.deafen();
    let depot = site.depot("anna");
    // What came before anybody watched.
    let early = sent(site, 1);
    let watched = Arc::clone(&depot);
    let told = followed(move |changed| watched.watch(changed));
    let soon = Duration::from_secs(10);
    told.recv_timeout(soon).expect("a first look");
    assert_eq!(on(&*depot, Shelf::Waiting), from_ref(&early));
    while told.try_recv().is_ok() {}
    sent(site, 2);
    told.recv_timeout(soon).expect("a look all the same");
}

fn calls(site: &dyn Site) {
    let (anna, ben) = (site.depot("anna"), site.depot("ben"));
    let soon = Duration::from_secs(5);
    assert!(anna.calls().is_empty() && !site.is_heard());
    let listening = Arc::clone(&anna);
    let told = followed(move |called| listening.listen(called));
    told.recv_timeout(soon).expect("a first look");
    assert!(site.is_heard());
    quiet(&told);
    site.call(7);
    told.recv_timeout(soon).expect("the call");
    let standing = anna.calls();
    assert_eq!(standing.len(), 1);
    let call = &standing[0];
    assert_eq!((call.name.seq, &*call.says.locale), (7, "vi"));
    assert!(!call.heard && call.coming.is_none() && site.answered(7).is_none());
    assert!(anna.answer(&call.name, Answer::Heard).unwrap());
    assert!(!ben.answer(&call.name, Answer::Heard).unwrap());
    assert_eq!(site.answered(7), Some(Answer::Heard));
    assert!(ben.answer(&call.name, Answer::Coming).unwrap());
    assert!(!anna.answer(&call.name, Answer::Coming).unwrap());
    assert_eq!(site.answered(7), Some(Answer::Coming));
    let coming = anna.calls()[0].coming.clone().unwrap();
    assert!(coming.starts_with("ben@"), "{coming}");
    site.call_over(7);
    assert!(anna.calls().is_empty());
    let other = CallName {
        kiosk: "k1".into(),
        seq: 99,
    };
    let answered = anna.answer(&other, Answer::Coming);
    assert!(!answered.unwrap_or(false) || anna.calls().is_empty());
    anna.leave();
    assert!(!site.is_heard());
}

fn keeps(site: &dyn Site) {
    let depot = site.depot("anna");
    let names = [1, 2].map(|seq| sent(site, seq));
    depot.take(&names[0], MUST).unwrap();
    site.cut_power();
    let depot = site.depot("anna");
    assert_eq!(on(&*depot, Shelf::Waiting), from_ref(&names[1]));
    assert_eq!(on(&*depot, Shelf::Collected), from_ref(&names[0]));
    assert_eq!(acts(&*depot), [(Act::Collected, "anna".to_owned())]);
}
