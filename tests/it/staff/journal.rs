//! Putting back, and what happens where the journal cannot be written.

use uketsuke::spool::journal::Act;

use super::counter::Counter;

#[test]
fn one_that_was_taken_by_mistake_is_put_back() {
    let mut counter = Counter::open("en", (100, 30));
    let all = counter.waiting.len();
    counter.play("c<enter>");
    assert_eq!(counter.waiting.len(), all - 1);
    // It can be put back from the list of the collected.
    counter.play("<tab>u");
    counter.must_see("waits again.");
    assert_eq!((counter.waiting.len(), counter.collected.len()), (all, 0));
    // And from where it is read; what waits cannot be put back.
    counter.play("<tab>u");
    assert_eq!((counter.waiting.len(), counter.collected.len()), (all, 0));
    counter.play("c<enter><tab><enter>");
    counter.must_see("Put back");
    counter.play("u");
    assert_eq!((counter.waiting.len(), counter.collected.len()), (all, 0));
}

#[test]
fn whoever_opens_one_is_written_down() {
    let mut counter = Counter::open("en", (100, 30));
    counter.play("<enter>");
    let acts = |counter: &Counter| {
        let lines = counter.journal.iter().flatten();
        lines.map(|(act, _)| *act).collect::<Vec<_>>()
    };
    assert_eq!(acts(&counter), [Act::Opened]);
    // To hide it and show it again is nothing new.
    counter.play("hx");
    assert_eq!(acts(&counter), [Act::Opened]);
}

#[test]
fn without_a_journal_staff_are_asked_once() {
    let mut counter = Counter::open("en", (100, 30));
    let all = counter.waiting.len();
    counter.journal = None;
    counter.play("c<enter>");
    counter.must_see("The journal cannot be written: tell IT.");
    assert_eq!(counter.waiting.len(), all);
    counter.play("<esc>");
    assert_eq!(counter.waiting.len(), all, "not done");
    counter.play("c<enter><enter>");
    assert_eq!(counter.waiting.len(), all - 1);
    counter.play("c<enter><tab>u");
    assert_eq!(
        (counter.waiting.len(), counter.collected.len()),
        (all - 1, 1)
    );
}
