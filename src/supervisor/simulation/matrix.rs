//! Each system call of sending × what happens to it × what the patient does then × when it is repaired: the last
//! answers arrive, once, what they replace is marked, the next patient is served, nothing is lost at the end.
//!
//! A sample; all of it with `UKETSUKE_MATRIX=1 cargo test --lib the_last_answers` (five minutes).

use super::*;
use crate::record::{Record, Value};

#[derive(Clone, Copy, Debug)]
struct Trial {
    /// Which call of sending.
    at: usize,
    fault: Fault,
    /// How often the patient corrects an answer before sending again.
    corrections: usize,
    /// How long after the fault is met it is repaired, in milliseconds.
    repaired_after: u64,
    /// Whether the patient gives up once all is corrected, and leaves.
    leaves: bool,
}

const FAULTS: [Fault; 4] = [Fault::Once, Fault::Lost, Fault::Always, Fault::Hang];
const REPAIRS_MS: [u64; 3] = [0, 1000, 30_000];

/// How many calls sending takes.
fn calls() -> usize {
    let mut kiosk = Simulation::new();
    kiosk.sit_down();
    kiosk.fill_in();
    kiosk.arm(usize::MAX - 1, Fault::Once, 0);
    kiosk.play("<on>");
    kiosk.pass(1000);
    assert!(kiosk.number().is_some());
    script::with(|script| script.calls)
}

fn trials(calls: usize) -> Vec<Trial> {
    let mut all = Vec::new();
    for at in 0..calls {
        for fault in FAULTS {
            for corrections in 0..3 {
                for repaired_after in REPAIRS_MS {
                    for leaves in [false, true] {
                        all.push(Trial {
                            at,
                            fault,
                            corrections,
                            repaired_after,
                            leaves,
                        });
                    }
                }
            }
        }
    }
    all
}

/// Goes back to the last question, answers it so, and sends.
fn correct(kiosk: &mut Simulation, option: &str) {
    for keys in ["<back>", "<back>", option] {
        if kiosk.number().is_some() {
            return;
        }
        kiosk.play(keys);
        kiosk.pass(700);
    }
    for _ in 0..4 {
        let sent = |screen: &Screen| {
            matches!(
                screen,
                Screen::Saving(_) | Screen::Failed(_) | Screen::Done(_)
            )
        };
        if !sent(kiosk.screen()) {
            kiosk.play("<on>");
        }
    }
}

/// Sends, and again, corrected or not, until the number is there or the patient leaves. The number, and the share
/// that was sent last.
fn send(kiosk: &mut Simulation, trial: Trial) -> (Option<Receipt>, Option<&'static str>) {
    let mut corrected = 0;
    kiosk.play("<on>");
    for _ in 0..120 {
        kiosk.pass(500);
        match kiosk.screen() {
            Screen::Done(_) => break,
            Screen::Failed(_) if corrected < trial.corrections => {
                corrected += 1;
                correct(kiosk, if corrected == 1 { "2" } else { "3" });
            }
            Screen::Failed(_) if trial.leaves => break,
            Screen::Failed(_) => {
                kiosk.pass(1000);
                if matches!(kiosk.screen(), Screen::Failed(_)) {
                    kiosk.play("1");
                }
            }
            _ => {}
        }
    }
    let share = kiosk.seat.as_ref().and_then(|seat| seat.share);
    (kiosk.number().cloned(), share)
}

/// What is wrong after a trial; nothing if all is well.
fn wrong(trial: Trial) -> Option<String> {
    let mut kiosk = Simulation::new();
    kiosk.sit_down();
    kiosk.fill_in();
    kiosk.arm(trial.at, trial.fault, trial.repaired_after);
    let (number, share) = send(&mut kiosk, trial);
    if number.is_none() && !trial.leaves {
        return Some(format!("never acknowledged: {:?}", kiosk.screen()));
    }
    kiosk.leave();
    kiosk.pass(trial.repaired_after);
    let mut patience = 20;
    while !kiosk.sit_down() {
        kiosk.pass(1000);
        patience -= 1;
        if patience == 0 {
            return Some("the next patient is sent away".to_owned());
        }
    }
    kiosk.fill_in();
    kiosk.play("<on>");
    kiosk.pass(40_000);
    if kiosk.number().is_none() {
        return Some(format!("the next patient: {:?}", kiosk.screen()));
    }
    let lost = kiosk.close();
    if lost > 0 {
        return Some(format!("{lost} lost at the end"));
    }
    let (all, counts) = kiosk.waiting();
    let [first, _next] = counts.as_slice() else {
        return Some(format!("counted twice: {counts:?}"));
    };
    let path = kiosk.dir.path().join("new").join(first.file_name());
    let record = Record::from_json(&std::fs::read(path).unwrap()).unwrap();
    let entry = record.entry(FieldId::Share).map(|entry| &entry.value);
    if entry != share.map(|share| Value::Given(share.to_owned())).as_ref() {
        return Some(format!("old answers count, of {} versions", all.len() - 1));
    }
    let told = number.map(|Receipt(number)| number);
    (told.is_some() && told.as_deref() != Some(&*record.pickup))
        .then(|| "another number".to_owned())
}

#[test]
fn the_last_answers_arrive_once_whatever_the_disk_does() {
    let all = trials(calls());
    assert!(all.len() > 1000, "{} trials", all.len());
    // Coprime to the length of every row.
    let step = if std::env::var_os("UKETSUKE_MATRIX").is_some() {
        1
    } else {
        31
    };
    let mut tried = 0;
    let failed: Vec<String> = all
        .into_iter()
        .step_by(step)
        .inspect(|_| tried += 1)
        .filter_map(|trial| wrong(trial).map(|why| format!("{trial:?}: {why}")))
        .collect();
    let shown = failed.iter().take(20).cloned().collect::<Vec<_>>();
    assert!(failed.is_empty(), "{} of {tried}: {shown:#?}", failed.len());
    println!("{tried} trials");
}
