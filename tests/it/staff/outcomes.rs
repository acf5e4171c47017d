//! Saying what became of a declaration: by key, by arrows, by mouse, on either shelf.

use uketsuke::spool::journal::{Act, Outcome};

use super::counter::Counter;

fn said(counter: &Counter) -> Vec<(Outcome, u32)> {
    let lines = counter.journal.iter().flatten();
    let said = lines.filter_map(|(act, name)| match act {
        Act::Outcome(outcome) => Some((*outcome, name.seq())),
        _ => None,
    });
    said.collect()
}

#[test]
fn five_choices_by_digit_arrow_and_mouse() {
    let mut counter = Counter::open("en", (100, 30));
    counter.play("o");
    counter.must_see("Nobody has said yet.");
    for choice in ["1", "5"] {
        counter.must_see(&format!(" {choice}  "));
    }
    counter.play("3");
    counter.must_see("the outcome is written down.");
    counter.must_not_see("Nobody has said yet.");
    assert_eq!(said(&counter), [(Outcome::Paid, 12)]);
    // The present one is told, and is where the arrows begin.
    counter.play("O");
    counter.must_see("So far: claim paid (reception@desk1, 2026-11-25 10:20).");
    counter.play("<down><enter>");
    assert_eq!(said(&counter)[1..], [(Outcome::PaidInFull, 12)]);
    // Beyond the ends there is nothing.
    counter.play("o<end><down><enter>o<home><up><enter>");
    assert_eq!(
        said(&counter)[2..],
        [(Outcome::OnPaper, 12), (Outcome::CardSeen, 12)]
    );
    counter.play("o");
    counter.click("insurance confirmed later");
    assert_eq!(said(&counter)[4..], [(Outcome::Confirmed, 12)]);
    // To leave it changes nothing, nor does a digit that is none.
    counter.play("o9<esc>");
    counter.must_not_see("What became of it?");
    assert_eq!(said(&counter).len(), 5);
}

#[test]
fn it_is_said_of_the_open_one_and_of_one_that_was_collected() {
    let mut counter = Counter::open("ja", (60, 16));
    counter.play("<down><enter>o2");
    assert_eq!(said(&counter), [(Outcome::Confirmed, 13)]);
    counter.must_see("結果を記録しました");
    // The declaration is still open.
    counter.play("c<enter><tab>o");
    counter.must_see("今の記録: 保険をあとで確かめた");
    for outcome in ["カードを確かめた", "紙に書いてもらった"] {
        counter.must_see(outcome);
    }
    counter.play("4");
    assert_eq!(said(&counter)[1..], [(Outcome::PaidInFull, 13)]);
    // While a number is typed O is a letter, and what is hidden cannot be settled.
    counter.play("/o");
    counter.must_not_see("どうなりましたか");
    counter.play("<esc>ho");
    counter.must_not_see("どうなりましたか");
}

#[test]
fn without_a_journal_staff_are_asked_before_it_counts() {
    let mut counter = Counter::open("en", (100, 30));
    counter.journal = None;
    counter.play("o3");
    counter.must_see("The journal cannot be written: tell IT.");
    counter.must_not_see("the outcome is written down.");
    counter.play("<esc>");
    assert_eq!(said(&counter), []);
    counter.play("o3<enter>");
    counter.must_see("the outcome is written down.");
    assert_eq!(said(&counter), [(Outcome::Paid, 12)]);
}
