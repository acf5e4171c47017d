//! Looking for somebody by number, name or the code on the sheet, on both shelves; what the list tells.

use std::sync::Arc;

use uketsuke::reception::tui::Event;
use uketsuke::spool::journal::{Author, Done, History};

use super::counter::Counter;
use super::declarations::name;

fn done(user: &str) -> Done {
    Done {
        at: "2026-11-25T01:40:00Z".parse().unwrap(),
        author: Arc::new(Author::new(user, "desk2")),
    }
}

#[test]
fn a_name_is_found_without_its_marks_and_capitals() {
    let mut counter = Counter::open("en", (100, 30));
    counter.play("/nguyen");
    counter.must_see("Nguyễn Thị Hoa");
    counter.must_not_see("李 明");
    // The letters of a language are no commands: the search begins with them.
    counter.play("<esc>李");
    counter.must_see("李 明");
    counter.must_not_see("Nguyễn");
    counter.play("<enter>");
    counter.must_see("Full name (氏名)");
}

#[test]
fn somebody_who_was_collected_is_found_and_told_when_and_by_whom() {
    let mut counter = Counter::open("en", (100, 30));
    counter.play("/nguyen<enter>c<enter>");
    let (taken, _) = counter.collected[0].clone();
    let history = History {
        collected: Some(done("anna")),
        ..History::default()
    };
    counter.histories.insert(taken, history);
    counter.happen(Event::Changed);
    counter.work();
    counter.play("<esc>/nguyen");
    counter.must_see("It was collected at 10:40 by anna. Tab shows it.");
    counter.play("<tab>");
    counter.must_see("Nguyễn Thị Hoa");
    counter.must_see("anna");
    counter.play("<esc><tab>/nobody");
    counter.must_see("No declaration has this number or name");
}

#[test]
fn a_scanner_opens_a_sheet_from_any_screen() {
    let mut counter = Counter::open("en", (100, 30));
    let scan = |seq| format!("/{}<enter>", name("k1", seq, true).id());
    // From another one that is open, from a question, and what is on the other shelf.
    counter.play("<enter>").play(&scan(14));
    counter.must_see("A014");
    counter.play("<esc><esc>c").play(&scan(15));
    counter.must_see("A015");
    assert_eq!(counter.collected.len(), 0);
    counter.play("c<enter>").play(&scan(15));
    counter.must_see("A015");
    counter.must_see("Put back");
}

#[test]
fn names_are_forgotten_when_they_are_hidden() {
    let mut counter = Counter::with("en", (100, 30), true);
    counter.play("/nguyen");
    counter.must_see("Nguyễn");
    counter.wait(60_000);
    counter.must_not_see("Nguyễn");
    counter.work();
    counter.must_not_see("Nguyễn");
}

#[test]
fn the_list_tells_what_was_done_and_the_card_first() {
    let mut counter = Counter::open("en", (120, 30));
    let (second, _) = counter.waiting[1].clone();
    let history = History {
        opened: Some(done("anna")),
        printed: Some(done("anna")),
        ..History::default()
    };
    counter.histories.insert(second, history);
    counter.happen(Event::Changed);
    counter.work();
    counter.must_see("no card printed opened elsewhere");
    counter.resize((80, 24));
    counter.must_see("no card");
}
