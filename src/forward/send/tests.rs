use std::collections::VecDeque;
use std::fs;

use chrono::{DateTime, TimeDelta, Utc};

use super::super::{Backoff, ForwardReport};
use super::*;
use crate::spool::Spool;
use crate::spool::forward::{prepare, queue, refused};

const SEALED: &[u8] = b"age-encryption.org/v1\n-> X25519 x\n";

/// A kiosk with a server that answers by a script, and a clock that moves when somebody waits.
struct Trial {
    spool: tempfile::TempDir,
    now: DateTime<Utc>,
    backoff: Backoff,
    report: ForwardReport,
    /// What the server was sent, in order.
    seen: Vec<EntryName>,
    log: Vec<String>,
    /// How long was waited, in seconds.
    waited: Vec<u64>,
}

impl Trial {
    fn new() -> Self {
        let spool = tempfile::tempdir().unwrap();
        Spool::open(spool.path(), false).unwrap();
        prepare(spool.path()).unwrap();
        Self {
            spool,
            now: DateTime::UNIX_EPOCH,
            backoff: Backoff::default(),
            report: ForwardReport::default(),
            seen: Vec::new(),
            log: Vec::new(),
            waited: Vec::new(),
        }
    }

    fn dir(&self) -> &Path {
        self.spool.path()
    }

    fn put(&self, seq: u32, bytes: &[u8]) -> EntryName {
        let at = DateTime::UNIX_EPOCH + TimeDelta::seconds(i64::from(seq));
        let name = EntryName::random("k1", seq, at, true).unwrap();
        fs::write(self.dir().join("new").join(name.file_name()), bytes).unwrap();
        name
    }

    /// Sends until nothing waits or the script is at its end.
    fn run(&mut self, script: &[Delivery]) {
        let mut script: VecDeque<Delivery> = script.iter().cloned().collect();
        loop {
            let waiting = queue(self.dir()).unwrap();
            let aside = refused(self.dir()).unwrap();
            self.report
                .looked(&waiting.sealed, waiting.readable, &aside);
            let before = self.log.len();
            for name in &waiting.sealed {
                if script.is_empty() {
                    return;
                }
                let dir = self.spool.path().to_owned();
                let mut server = |name: &EntryName, _: &[u8]| {
                    self.seen.push(name.clone());
                    script.pop_front().unwrap()
                };
                let step = send(&dir, name, &mut server).unwrap();
                self.log
                    .extend(self.report.step(name, &step, self.now).lines);
                if let Dispatch::Away(_) = step {
                    let pause = self.backoff.failed(0);
                    self.waited.push(pause.as_secs());
                    self.now += pause;
                    break;
                }
                self.backoff.reset();
            }
            if waiting.sealed.is_empty() || (script.is_empty() && self.log.len() == before) {
                return;
            }
        }
    }

    fn count(&self, folder: &str) -> usize {
        fs::read_dir(self.dir().join(folder)).unwrap().count()
    }
}

fn away(times: usize) -> Vec<Delivery> {
    vec![Delivery::Away(Away::Unreachable); times]
}

#[test]
fn all_arrive_in_order_and_the_log_says_it_once() {
    let mut trial = Trial::new();
    let names: Vec<_> = (1..=4).map(|seq| trial.put(seq, SEALED)).collect();
    trial.run(&vec![Delivery::Stored; 4]);
    assert_eq!(trial.seen, names);
    assert_eq!((trial.count("new"), trial.count("forwarded")), (0, 4));
    assert_eq!(trial.log, ["the hospital's server is there"]);
}

#[test]
fn while_it_is_away_one_is_tried_and_nothing_overtakes_it() {
    let mut trial = Trial::new();
    let names: Vec<_> = (1..=3).map(|seq| trial.put(seq, SEALED)).collect();
    let script = [away(9), vec![Delivery::Stored; 3]].concat();
    trial.run(&script);
    let first = vec![names[0].clone(); 9];
    assert_eq!(trial.seen, [first, names].concat());
    assert_eq!(trial.waited, [1, 2, 4, 8, 16, 32, 60, 60, 60]);
    assert_eq!(trial.count("forwarded"), 3);
    let [lost, back] = &trial.log[..] else {
        panic!("{:?}", trial.log)
    };
    assert!(
        lost.contains("3 wait, the oldest since 1970-01-01T00:00:01Z"),
        "{lost}"
    );
    assert_eq!(back, "the hospital's server is there again");
}

#[test]
fn another_reason_is_another_state() {
    let mut trial = Trial::new();
    trial.put(1, SEALED);
    let full = vec![Delivery::Away(Away::Full); 2];
    trial.run(&[away(2), full, away(1)].concat());
    assert_eq!(trial.log.len(), 3, "{:?}", trial.log);
    assert!(trial.log[1].contains("disk is full"));
}

#[test]
fn one_that_is_refused_is_named_and_the_others_go_on() {
    let mut trial = Trial::new();
    let names: Vec<_> = (1..=3).map(|seq| trial.put(seq, SEALED)).collect();
    trial.run(&[
        Delivery::Stored,
        Delivery::Refused("too large".to_owned()),
        Delivery::Stored,
    ]);
    assert_eq!(trial.seen, names);
    assert_eq!(trial.count("forwarded"), 2);
    assert_eq!(refused(trial.dir()).unwrap(), [names[1].clone()]);
    let said = format!(
        "{} was not taken and is set aside in refused/: too large",
        names[1].id()
    );
    assert!(trial.log.contains(&said), "{:?}", trial.log);
    let document = trial.report.document("k1").unwrap();
    let document = String::from_utf8(document).unwrap();
    assert!(document.contains(names[1].id()), "{document}");
}

#[test]
fn what_is_not_sealed_is_shown_to_no_server() {
    let mut trial = Trial::new();
    let plain = trial.put(1, br#"{"v":1,"fields":[]}"#);
    let sealed = trial.put(2, SEALED);
    trial.run(&[Delivery::Stored, Delivery::Stored]);
    assert_eq!(trial.seen, [sealed]);
    assert_eq!(refused(trial.dir()).unwrap(), [plain]);
    assert!(trial.log[0].contains("not sealed"), "{:?}", trial.log);
}

#[test]
fn a_crash_between_answer_and_move_sends_it_again_and_nothing_else() {
    let trial = Trial::new();
    let name = trial.put(1, SEALED);
    let path = trial.dir().join("new").join(name.file_name());
    let mut sent = 0;
    let mut server = |_: &EntryName, bytes: &[u8]| {
        assert_eq!(bytes, SEALED);
        sent += 1;
        Delivery::Stored
    };
    assert_eq!(
        send(trial.dir(), &name, &mut server).unwrap(),
        Dispatch::Forwarded
    );
    // The move was lost with the power.
    fs::rename(trial.dir().join("forwarded").join(name.file_name()), path).unwrap();
    assert_eq!(
        send(trial.dir(), &name, &mut server).unwrap(),
        Dispatch::Forwarded
    );
    assert_eq!(sent, 2);
    assert_eq!((trial.count("new"), trial.count("forwarded")), (0, 1));
}

#[test]
fn one_that_staff_take_meanwhile_is_theirs() {
    let trial = Trial::new();
    let name = trial.put(1, SEALED);
    let dir = trial.dir();
    let mut server = |name: &EntryName, _: &[u8]| {
        crate::spool::collect::collect(dir, name).unwrap();
        Delivery::Stored
    };
    assert_eq!(send(dir, &name, &mut server).unwrap(), Dispatch::Gone);
    assert_eq!((trial.count("collected"), trial.count("forwarded")), (1, 0));
}
