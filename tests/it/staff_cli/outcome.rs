//! What became of declarations: written down once, told wherever one is asked for.

use std::fs;

use serde_json::Value;

use crate::staff_cli::clinic::Clinic;

fn list(clinic: &Clinic, more: &str) -> Vec<Value> {
    let out = clinic
        .folder
        .run(&format!("spool list --json{more}"))
        .done()
        .out;
    serde_json::from_str(&out).unwrap()
}

#[test]
fn an_outcome_is_told_by_list_and_journal_and_the_last_one_counts() {
    let clinic = Clinic::new("en");
    let name = clinic.publish(1, "vi");
    let run = |line: &str| clinic.folder.run(line);
    assert_eq!(list(&clinic, "")[0]["outcome"], Value::Null);
    let written = run("spool outcome A001 paid-in-full").done();
    assert_eq!(written.out.trim(), name.id());
    assert!(
        written.err.contains("patient paid in full for now"),
        "{}",
        written.err
    );
    assert_eq!(list(&clinic, "")[0]["outcome"]["code"], "paid-in-full");
    assert_eq!(list(&clinic, "")[0]["collected"], Value::Null);
    run("spool collect A001").done();
    // On the other shelf it is told as well, and can be changed there.
    run("spool outcome A001 paid").done();
    let rows = list(&clinic, " --collected");
    assert_eq!(rows[0]["outcome"]["code"], "paid");
    for act in ["outcome", "collected"] {
        let (at, by) = (&rows[0][act]["at"], &rows[0][act]["by"]);
        assert!(at.as_str().unwrap().ends_with("+09:00"), "{at}");
        assert!(by.as_str().unwrap().contains('@'), "{by}");
    }
    let line = run("spool list --collected").done().out;
    assert!(line.trim_end().ends_with("  claim paid"), "{line}");
    let journal = run("spool journal A001").done().out;
    assert!(
        journal.contains("outcome: patient paid in full for now"),
        "{journal}"
    );
    assert!(
        journal.trim_end().ends_with("outcome: claim paid"),
        "{journal}"
    );
    let wrong = run("spool outcome A001 eaten");
    assert_eq!(wrong.code, Some(2), "{}", wrong.err);
    run("spool outcome A009 paid").refused("A009");
}

#[test]
fn those_of_a_day_are_those_that_were_sent_then() {
    let clinic = Clinic::new("en");
    // The second is sent a minute before midnight of Japan, the third a minute after it.
    let sent = [
        "2026-11-25T03:00:00Z",
        "2026-11-25T14:59:00Z",
        "2026-11-25T15:01:00Z",
    ];
    for (seq, at) in (1..).zip(sent) {
        clinic.publish_at(seq, at);
        clinic.folder.run(&format!("spool collect A00{seq}")).done();
    }
    let day = |day: &str| {
        let rows = list(&clinic, &format!(" --collected --day {day}"));
        let numbers = rows.iter().map(|row| row["seq"].as_u64().unwrap());
        numbers.collect::<Vec<_>>()
    };
    assert_eq!(day("2026-11-25"), [1, 2]);
    assert_eq!(day("2026-11-26"), [3]);
    assert_eq!(list(&clinic, " --collected").len(), 3);
    let none = clinic
        .folder
        .run("spool list --collected --day 2026-11-24")
        .done();
    assert_eq!(none.out, "");
    assert!(
        none.err.contains("No such declaration was collected"),
        "{}",
        none.err
    );
    let alone = clinic.folder.run("spool list --day 2026-11-25");
    assert_eq!(alone.code, Some(2), "{}", alone.err);
}

#[test]
fn what_cannot_be_written_down_has_not_happened() {
    let clinic = Clinic::new("en");
    clinic.publish(1, "ja");
    // It can be read, and nothing can be put down in it.
    fs::create_dir(clinic.path("spool/journal")).unwrap();
    fs::write(clinic.path("spool/journal/pending"), "").unwrap();
    for more in ["", " --unrecorded"] {
        let line = format!("spool outcome A001 paid{more}");
        clinic
            .folder
            .run(&line)
            .refused("never done without the journal");
        let line = format!("spool export A001 --format json --identity safe.key{more}");
        clinic
            .folder
            .run(&line)
            .refused("never done without the journal");
    }
    // Whoever waits is listed even where it cannot be read.
    fs::remove_dir_all(clinic.path("spool/journal")).unwrap();
    fs::write(clinic.path("spool/journal"), "").unwrap();
    let list = clinic.folder.run("spool list").done().out;
    assert_eq!(list.lines().count(), 1, "{list}");
}
