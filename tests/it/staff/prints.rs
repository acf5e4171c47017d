//! The queue of sheets as staff see it, and printing and taking in one: by key scripts, and on the real program.

use uketsuke::reception::tui::PrintState::{Failed, Printed, Printing, Stopped, Waiting};
use uketsuke::reception::tui::{Inbox, PrintState};

use crate::staff::counter::{Counter, said};
use crate::staff::declarations::{PEOPLE, name};
use crate::staff::office::Office;

const SMALL: (u16, u16) = (80, 24);

/// An inbox whose printer has yet to answer for the first two.
fn two() -> Counter {
    let mut counter = Counter::open("en", SMALL);
    counter.lazy = true;
    counter.play("p<down>p");
    counter
}

fn states(inbox: &Inbox) -> Vec<(u32, PrintState)> {
    let jobs = inbox.prints().jobs().iter();
    jobs.map(|job| (job.name.seq(), job.state)).collect()
}

/// The clerk does what lies there, and the glass is drawn.
fn work(counter: &mut Counter) {
    counter.lazy = false;
    counter.work();
    counter.wait(1);
}

#[test]
fn each_sheet_says_how_far_it_is() {
    let mut counter = two();
    counter.must_see("Print queue (2)");
    counter.play("w");
    counter.must_see("> A012    10:30  printing");
    counter.must_see("A013    10:30  waiting its turn");
    counter.must_not_see("Nguyễn");
    assert_eq!(counter.to_print(), 1, "one after the other");
    counter.wait(50_000);
    counter.play("<home>");
    counter.wait(50_000);
    counter.paper = false;
    work(&mut counter);
    counter.play("<down>");
    counter.must_see("A012    10:31  failed");
    counter.must_see("> A013    10:31  failed");
    counter.must_see("No print command is set");
    counter.play("<esc>");
    counter.must_see("Nguyễn");
    counter.must_see(" W  Print queue ");
    let none = Counter::open("en", SMALL);
    none.must_not_see("Print queue");
}

#[test]
fn one_that_waits_is_stopped_and_never_begins() {
    let mut counter = two();
    counter.play("w");
    counter.click("A013");
    counter.play("x");
    assert_eq!(states(&counter.inbox), [(12, Printing), (13, Stopped)]);
    work(&mut counter);
    assert_eq!(states(&counter.inbox), [(12, Printed), (13, Stopped)]);
    assert_eq!(counter.printed, [name("k1", 12, true)]);
    // It is sent once more without a question, for none has come out.
    counter.click("Print again");
    assert_eq!(counter.printed, [12, 13].map(|seq| name("k1", seq, true)));
    assert_eq!(states(&counter.inbox), [(12, Printed), (13, Printed)]);
    counter.must_see("A013    10:30  went to the printer");
}

#[test]
fn what_came_out_is_asked_about_before_it_comes_once_more() {
    let mut counter = Counter::open("en", SMALL);
    counter.play("pwr");
    counter.must_see("A012 was printed at 10:30. Print it once more?");
    assert_eq!(counter.printed.len(), 1);
    counter.play("<enter>");
    assert_eq!(counter.printed.len(), 2);
    assert_eq!(states(&counter.inbox), [(12, Printed)], "one line a sheet");
}

#[test]
fn a_printer_that_does_not_answer_is_left_and_tried_once_more() {
    let mut counter = two();
    counter.wait(30_000);
    counter.must_see("A012 is still being printed");
    counter.play("w");
    // It says so without a key, at the latest then; minutes of waiting tick before.
    let deadline = counter.inbox.deadline();
    assert!(deadline.is_some_and(|at| at <= 60_000), "{deadline:?}");
    counter.must_see("A012    10:30  printing");
    counter.wait(30_000);
    counter.must_see("A012    10:30  the printer does not answer");
    counter.must_see("The printer does not answer for A012");
    assert_eq!(states(&counter.inbox), [(12, Printing), (13, Waiting)]);
    counter.click("Print again");
    work(&mut counter);
    assert_eq!(counter.printed, [12, 13].map(|seq| name("k1", seq, true)));
    assert_eq!(states(&counter.inbox), [(12, Printed), (13, Printed)]);
    // Or it is stopped, and the others go on.
    let mut counter = two();
    counter.play("wx");
    work(&mut counter);
    assert_eq!(states(&counter.inbox), [(12, Stopped), (13, Printed)]);
}

/// Numbers are no personal data: they stay where they are when the rest is hidden.
#[test]
fn while_personal_data_is_hidden_the_queue_has_numbers_alone() {
    let mut counter = Counter::with("en", SMALL, true);
    counter.paper = false;
    counter.play("p<down>pw");
    counter.must_see("No print command is set");
    counter.play("h");
    counter.must_see("A012    10:30  failed");
    counter.must_see("Type the staff PIN");
    counter.must_not_see("Nguyễn");
    counter.play("r");
    assert_eq!(counter.printed.len(), 2, "no key goes past the PIN");
    counter.play("2468<enter>");
    counter.must_see("A012    10:30  failed");
    counter.must_not_see("Type the staff PIN");
}

#[test]
fn when_a_sheet_was_printed_is_known() {
    let mut counter = Counter::open("en", SMALL);
    let first = name("k1", 12, true);
    assert_eq!(counter.inbox.prints().printed(&first), None);
    counter.wait(50_000);
    counter.play("<home>");
    counter.wait(40_000);
    counter.play("p");
    let at = counter.inbox.prints().printed(&first).unwrap();
    assert_eq!(at.format("%H:%M:%S").to_string(), "10:31:30");
    // A second one that fails does not undo the first.
    counter.paper = false;
    counter.play("p<enter>");
    assert_eq!(states(&counter.inbox), [(12, Failed)]);
    assert_eq!(counter.inbox.prints().printed(&first), Some(at));
}

#[test]
fn it_is_taken_once_the_printer_has_the_sheet() {
    let mut counter = Counter::open("en", SMALL);
    counter.lazy = true;
    counter.play("<down>t");
    counter.must_see("Print A013 and collect it?");
    counter.must_see("The patient does not have the My Number Card");
    assert_eq!(counter.to_print(), 0);
    counter.play("<enter>");
    assert_eq!((counter.to_print(), counter.collected.len()), (1, 0));
    work(&mut counter);
    assert_eq!(counter.collected.len(), 1);
    counter.must_see("A013 is collected");
    // On the open declaration, too; and what has a sheet already is said to.
    counter.play("p<enter>t");
    counter.must_see("A014 was printed at 10:30. Print it once more and collect it?");
    counter.play("<enter>");
    assert_eq!((counter.printed.len(), counter.collected.len()), (3, 2));
    counter.must_see("A014 is collected");
    // Nothing that is collected is taken.
    counter.play("<tab>");
    counter.must_not_see("Print and collect");
}

#[test]
fn what_did_not_come_out_is_not_taken() {
    let mut counter = Counter::open("en", SMALL);
    counter.paper = false;
    counter.play("t<enter>");
    counter.must_see("A012 has not been collected and is still waiting: No print command");
    assert_eq!(counter.collected.len(), 0);
    // Once it comes out, it is.
    counter.paper = true;
    counter.play("wr<esc>");
    assert_eq!(counter.collected.len(), 1);
    // What is to be written in by hand is not taken unseen, nor what staff stopped.
    counter.gaps = Some(said("staff-print-gaps", &[("glyphs", "氏名 👩 (U+1F469)")]));
    counter.play("t<enter>");
    counter.must_see("A013 has not been collected and is still waiting: The sheet is made");
    counter.gaps = None;
    counter.lazy = true;
    counter.play("<down>t<enter>wx");
    work(&mut counter);
    assert_eq!(counter.collected.len(), 1);
}

/// Whoever asks for a sheet that is on its way has it taken with that one.
#[test]
fn one_that_is_on_its_way_is_taken_with_its_sheet() {
    let mut counter = Counter::open("en", SMALL);
    counter.lazy = true;
    counter.play("pt<enter>");
    assert_eq!(counter.to_print(), 1);
    work(&mut counter);
    assert_eq!((counter.printed.len(), counter.collected.len()), (1, 1));
}

#[test]
#[ignore = "needs fonts-noto-cjk"]
fn one_question_prints_and_takes() {
    let mut office = Office::new("en", "print = [\"cp\", \"{file}\", \"printed.pdf\"]");
    for (seq, person) in (12..).zip(&PEOPLE[..2]) {
        office.declare(seq, person);
    }
    let mut glass = office.open(80, 24);
    glass.until("Nguyễn");
    glass.press("t");
    glass.until("Print A012 and collect it?");
    assert_eq!(office.shelf("collected").len(), 0);
    glass.press("\r");
    glass.until("A012 is collected");
    assert_eq!(office.shelf("collected").len(), 1);
    let pdf = std::fs::read(glass.path("printed.pdf")).unwrap();
    assert!(pdf.starts_with(b"%PDF-"));
    glass.press("w");
    glass.until("went to the printer");
}
