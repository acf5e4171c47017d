//! One sheet for each time that it was asked for, whatever the printer does: by key scripts, and on the real
//! program.

use std::fs;
use std::time::{Duration, Instant};

use rustix::process::Signal;

use crate::staff::counter::{Counter, said};
use crate::staff::declarations::{PEOPLE, name};
use crate::staff::office::Office;

const SMALL: (u16, u16) = (80, 24);

#[test]
fn a_held_key_prints_one_sheet() {
    let held = "p".repeat(30);
    // The printer takes it at once, in the middle, or at the end.
    for taken in [0, 12, 30] {
        let mut counter = Counter::open("en", SMALL);
        counter.lazy = true;
        let (before, after) = held.split_at(taken);
        counter.play(before);
        counter.lazy = false;
        counter.work();
        counter.play(after);
        assert_eq!(counter.printed, [name("k1", 12, true)], "{taken}");
    }
    let mut counter = Counter::open("en", SMALL);
    counter.lazy = true;
    counter.play(&held);
    assert_eq!(counter.to_print(), 1);
    counter.must_see("A012 is already on its way to the printer");
}

/// No key is pressed after the second P: the printer that hangs is named beside what was said to it.
#[test]
fn what_was_said_to_the_last_key_hides_no_printer_that_hangs() {
    let mut counter = Counter::open("en", SMALL);
    counter.lazy = true;
    counter.play("p<down>p");
    counter.must_see("A013 will be printed after A012");
    counter.must_not_see("Check that the printer is on");
    counter.wait(31_000);
    counter.must_see("A013 will be printed after A012");
    counter.must_see("A012 is still being printed. Check that the printer is on");
    counter.play("<up>");
    counter.must_not_see("after A012");
    counter.must_see("Check that the printer is on");
}

/// A sheet with a mark for what no font has came out: it is not asked for again unseen.
#[test]
fn what_no_font_has_is_told_once_the_sheet_is_out() {
    let mut counter = Counter::open("en", (80, 24));
    counter.gaps = Some(said("staff-print-gaps", &[("glyphs", "氏名 👩 (U+1F469)")]));
    counter.play("p");
    assert_eq!(counter.printed.len(), 1);
    counter.must_see("A012: The sheet is made, but 〓 stands on it");
    counter.must_see("(U+1F469)");
    counter.play("p");
    counter.must_see("A012 was printed at");
    assert_eq!(counter.printed.len(), 1);
}

#[test]
fn a_second_sheet_is_asked_for() {
    let mut counter = Counter::open("en", SMALL);
    counter.play("p<down>p<up>p");
    assert_eq!(counter.printed.len(), 2);
    counter.must_see("A012 was printed at 10:30. Print it once more?");
    counter.play("<esc>");
    assert_eq!(counter.printed.len(), 2);
    counter.play("p<enter>");
    assert_eq!(
        counter.printed,
        [12, 13, 12].map(|seq| name("k1", seq, true))
    );
    // What did not come out need not be asked about.
    counter.paper = false;
    counter.play("<down><down>pp");
    assert_eq!(counter.printed.len(), 5);
}

#[test]
fn a_printer_that_hangs_is_told_until_it_ends_or_is_given_up() {
    let mut counter = Counter::open("en", SMALL);
    counter.lazy = true;
    counter.play("p<down>p");
    counter.must_see("A013 will be printed after A012");
    counter.play("<up>");
    counter.must_not_see("still being printed");
    let told = counter.inbox.deadline();
    assert_eq!(told, Some(30_000), "it says so without a key");
    counter.wait(30_000);
    counter.must_see("A012 is still being printed");
    counter.play("<down>");
    counter.must_see("A012 is still being printed");
    counter.must_see("Stop printing");
    counter.play("x");
    counter.lazy = false;
    counter.work();
    counter.wait(1);
    assert_eq!(counter.printed, [name("k1", 13, true)], "the other one");
    counter.must_see("A013 went to the printer");
    counter.must_not_see("Stop printing");
}

#[test]
fn a_failure_names_its_sheet_wherever_staff_are_by_then() {
    let mut counter = Counter::open("en", SMALL);
    counter.paper = false;
    counter.lazy = true;
    counter.play("<end>p<up><up><enter>");
    counter.lazy = false;
    counter.work();
    counter.wait(1);
    counter.must_see("A019: ");
    counter.must_not_see("A017: ");
}

#[test]
fn leaving_with_sheets_on_their_way_asks() {
    let mut counter = Counter::open("en", SMALL);
    counter.lazy = true;
    counter.play("p<down>pq");
    assert!(!counter.left);
    counter.must_see("2 sheets have");
    counter.play("q<esc>");
    assert!(!counter.left);
    counter.play("q<enter>");
    assert!(counter.left);
    let mut counter = Counter::open("en", SMALL);
    counter.play("pq");
    assert!(counter.left, "all is printed");
}

const fn slow() -> &'static str {
    "print = [\"sh\", \"-c\", \"head -c 100 > begun; sleep 2; cat > printed.pdf\"]"
}

fn printing(language: &str, staff: &str) -> Office {
    let office = Office::new(language, staff);
    for (seq, person) in (12..).zip(&PEOPLE[..3]) {
        office.declare(seq, person);
    }
    office
}

/// No sheet is left, however the inbox ends while it is being printed.
#[test]
#[ignore = "needs fonts-noto-cjk"]
fn however_the_inbox_ends_no_sheet_is_left() {
    for end in [
        None,
        Some(Signal::TERM),
        Some(Signal::HUP),
        Some(Signal::KILL),
    ] {
        let mut office = printing("en", slow());
        let mut glass = office.open(80, 24);
        glass.until("Nguyễn");
        glass.press("p");
        let begun = glass.path("begun");
        let deadline = Instant::now() + Duration::from_secs(20);
        while fs::metadata(&begun).map_or(0, |of| of.len()) < 100 {
            assert!(Instant::now() < deadline, "the printer never began");
            std::thread::sleep(Duration::from_millis(10));
        }
        match end {
            None => {
                glass.press("q");
                glass.until("1 sheet has");
                glass.press("\r");
            }
            Some(signal) => glass.supervisor().send(signal),
        }
        glass.exit_code();
        let folders = ["run", "tmp"].map(|folder| glass.path(folder));
        for folder in folders {
            assert_eq!(fs::read_dir(&folder).unwrap().count(), 0, "{end:?}");
        }
    }
}

#[test]
#[ignore = "needs fonts-noto-cjk"]
fn what_somebody_else_has_just_taken_is_printed_all_the_same() {
    let mut office = printing("en", "print = [\"cp\", \"{file}\", \"printed.pdf\"]");
    let mut glass = office.open(80, 24);
    glass.until("Nguyễn");
    glass.press("\r");
    glass.until("A012  髙﨑");
    assert!(office.run(&["spool", "collect", "A012"]).status.success());
    glass.until("has already collected A012");
    glass.press("p");
    glass.until("A012 went to the printer");
    assert!(
        fs::read(glass.path("printed.pdf"))
            .unwrap()
            .starts_with(b"%PDF-")
    );
}
