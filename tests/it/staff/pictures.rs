//! Pictures of the inbox, compared with those that somebody has looked at: a file a picture, in Japanese
//! and English at the usual size; the long list at the large one, too.
//! `INSTA_UPDATE=always cargo test --test it staff::pictures` rewrites them.

use std::panic::{AssertUnwindSafe, catch_unwind};

use uketsuke::reception::tui::{CallStage, Event};
use uketsuke::spool::list::{ForeignEntry, ForeignKind};

use crate::staff::counter::{Counter, said};
use crate::staff::declarations::PEOPLE;
use crate::staff::kiosks::kiosk;

/// Every kind of picture: how it is called and what leads to it.
fn pictures(language: &str, size: (u16, u16)) -> Vec<(&'static str, String)> {
    let mut all = Vec::new();
    let mut show = |what: &'static str, counter: &Counter| {
        let (columns, rows) = size;
        let picture = counter.picture();
        all.push((
            what,
            format!("=== {language} {columns}x{rows}\n{picture}\n"),
        ));
    };
    let open = || Counter::open(language, size);
    show("waiting", &open());
    let mut counter = open();
    counter.arrive(20, PEOPLE[1]);
    show("arrived", &counter);
    show("open", open().play("<down><enter>"));
    show("open-end", open().play("<down><enter><end>"));
    show("collect", open().play("<down>c"));
    show("collected", open().play("<down>c<enter>"));
    show("other-shelf", open().play("<down>c<enter><tab>"));
    let mut counter = open();
    counter.call("k1", 1, "vi");
    show("call", &counter);
    counter.call("k2", 1, "my");
    counter.calls[1].screen = "heading-causes".to_owned();
    counter.calls[1].question = None;
    counter.play("v");
    counter.calls[1].stage = CallStage::Late;
    counter.happen(Event::Called);
    show("calls", &counter);
    show("nothing-there", open().play("<tab>"));
    show("search", open().play("/017"));
    show("hidden", open().play("h"));
    show("pin", Counter::with(language, size, true).play("h24"));
    let mut counter = open();
    for (name, _) in counter.waiting.clone() {
        counter.take(&name);
    }
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
    counter.odd = vec![ForeignEntry {
        name: "Thumbs.db".into(),
        why: ForeignKind::Name,
    }];
    counter.happen(Event::Changed);
    show("odd", counter.play("!"));
    let mut counter = Counter::opened(language, size, false, Vec::new());
    counter.kiosks = vec![kiosk("k1", true), kiosk("k2", false)];
    counter.happen(Event::Changed);
    show("kiosks", counter.play("!<esc>"));
    all
}

#[test]
fn the_pictures_are_those_that_were_looked_at() {
    let mut files: Vec<(&str, String)> = pictures("ja", (80, 24));
    for (language, size) in [("en", (80, 24)), ("ja", (100, 40))] {
        for ((name, file), (_, picture)) in files.iter_mut().zip(pictures(language, size)) {
            if size.1 == 24 || *name == "arrived" {
                file.push_str(&picture);
            }
        }
    }
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path("../../snapshots/inbox");
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    let differ = files.into_iter().filter(|(name, text)| {
        let same = AssertUnwindSafe(|| settings.bind(|| insta::assert_snapshot!(*name, text)));
        catch_unwind(same).is_err()
    });
    let differ: Vec<&str> = differ.map(|(name, _)| name).collect();
    assert_eq!(differ, Vec::<&str>::new());
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
