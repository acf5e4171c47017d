//! Pictures of the inbox, compared with those that somebody has looked at.

use std::fmt::Write as _;

use uketsuke::spool::list::{Odd, Oddity};
use uketsuke::staff::Event;

use crate::counter::{Counter, said};
use crate::declarations::PEOPLE;

/// Every kind of picture: how it is called and what leads to it.
fn pictures(language: &str, size: (u16, u16)) -> String {
    let mut all = String::new();
    let mut show = |what: &str, counter: &Counter| {
        let picture = counter.picture();
        writeln!(all, "=== {what}\n{picture}").unwrap();
    };
    let open = || Counter::open(language, size);
    show("waiting", &open());
    let mut counter = open();
    counter.arrive(20, PEOPLE[1]);
    show("arrived", &counter);
    show("open", open().play("<down><enter>"));
    show("open, end", open().play("<down><enter><end>"));
    show("collect?", open().play("<down>c"));
    show("collected", open().play("<down>c<enter>"));
    show("other shelf", open().play("<down>c<enter><tab>"));
    show("nothing there", open().play("<tab>"));
    show("search", open().play("/017"));
    show("hidden", open().play("h"));
    show("PIN", Counter::with(language, size, true).play("h24"));
    let mut counter = open();
    counter.waiting.clear();
    counter.happen(Event::Changed);
    show("nobody", &counter);
    let args = [
        ("path", "/var/spool/uketsuke/new"),
        ("cause", "No such file or directory (os error 2)"),
    ];
    counter.trouble = Some(said("staff-spool-missing", &args));
    counter.happen(Event::Changed);
    show("trouble", &counter);
    let mut counter = open();
    counter.odd = vec![Odd {
        name: "Thumbs.db".into(),
        why: Oddity::Name,
    }];
    counter.happen(Event::Changed);
    show("odd", counter.play("!"));
    all
}

#[test]
fn the_pictures_are_those_that_were_looked_at() {
    for (language, size) in [
        ("ja", (80, 24)),
        ("ja", (100, 40)),
        ("en", (80, 24)),
        ("en", (100, 40)),
    ] {
        let name = format!("inbox-{language}-{}x{}", size.0, size.1);
        insta::with_settings!({
            snapshot_path => "../snapshots",
            prepend_module_to_snapshot => false,
        }, { insta::assert_snapshot!(name, pictures(language, size)) });
    }
}

/// Any size is drawn, and what is too small is said.
#[test]
fn no_size_is_trouble() {
    let mut counter = Counter::open("en", (80, 24));
    counter.play("<enter>");
    for columns in [1, 2, 20, 59, 60, 61, 133, 300] {
        for rows in [1, 2, 15, 16, 17, 60] {
            counter.resize((columns, rows));
        }
    }
    counter.resize((50, 24));
    counter.must_see("too small");
}
