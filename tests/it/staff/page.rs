//! `docs/reception.md` says what the inbox does: each of its keys, no other, and its pictures are there.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use strum::VariantArray as _;
use uketsuke::flow::Key;
use uketsuke::spool::journal::Outcome;

use crate::staff::counter::{Counter, words};

/// The most that a picture may have, in KiB: the page is read over a clinic's network.
const MOST: u64 = 60;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn page() -> String {
    fs::read_to_string(root().join("docs/reception.md")).unwrap()
}

/// The table that begins with this line.
fn table(head: &str) -> String {
    let page = page();
    let (_, table) = page.split_once(head).unwrap();
    table.split_once("\n\n").unwrap().0.to_owned()
}

fn tables() -> [(&'static str, String); 2] {
    [
        ("ja", table("| したいこと | キー |")),
        ("en", table("| To | Press |")),
    ]
}

/// What stands between backticks.
fn marked(table: &str) -> BTreeSet<String> {
    let marked = table.split('`').skip(1).step_by(2);
    marked.map(str::to_owned).collect()
}

fn cap(key: Key) -> String {
    match key {
        Key::Char(c) => c.to_ascii_uppercase().to_string(),
        Key::Enter => "Enter".to_owned(),
        Key::Tab => "Tab".to_owned(),
        Key::Escape => "Esc".to_owned(),
        other => panic!("{other:?} is no key of the inbox"),
    }
}

/// Every key that the inbox offers somewhere.
fn offered() -> BTreeSet<String> {
    let mut all = BTreeSet::new();
    let mut see = |counter: &Counter| all.extend(counter.keys().into_iter().map(cap));
    let mut counter = Counter::open("en", (80, 24));
    counter.call("k1", 1, "vi");
    see(&counter);
    see(counter.play("vo"));
    see(counter.play("<esc>c<enter><tab>"));
    see(counter.play("<tab>/"));
    counter.play("<esc>");
    counter.lazy = true;
    see(counter.play("p<down>p"));
    see(counter.play("w<end>"));
    see(counter.play("x"));
    all
}

#[test]
fn the_page_names_every_key_of_the_inbox_and_no_other() {
    let offered = offered();
    let arrows = BTreeSet::from(["↑", "↓"].map(str::to_owned));
    for (language, table) in tables() {
        let keys: BTreeSet<String> = marked(&table).difference(&arrows).cloned().collect();
        assert_eq!(keys, offered, "{language}");
    }
    let mut counter = Counter::open("en", (80, 24));
    let picture = counter.play("<down><down><up>").picture();
    let chosen = picture.lines().find(|line| line.starts_with(" >"));
    assert!(
        chosen.is_some_and(|line| line.contains("A013")),
        "{picture}"
    );
}

/// Each digit means there what it means in the inbox.
#[test]
fn the_page_says_what_each_outcome_is() {
    for (language, table) in tables() {
        let words = words(language);
        for (at, outcome) in (1..).zip(Outcome::VARIANTS) {
            let said = words.say(&format!("staff-outcome-{}", outcome.into_str()));
            let told = format!("`{at}` {said}");
            assert!(table.contains(&told), "{language}: {told}");
        }
    }
}

#[test]
fn the_pictures_of_the_page_are_small_and_are_shipped_with_it() {
    let (page, shipped) = (
        page(),
        fs::read_to_string(root().join("Cargo.toml")).unwrap(),
    );
    let links = page.split("![").skip(1);
    let links = links.map(|link| link.split(['(', ')']).nth(1).unwrap());
    let links: Vec<&str> = links.collect();
    assert!(links.len() > 4, "{links:?}");
    for link in links {
        let file = fs::metadata(root().join("docs").join(link)).map(|file| file.len());
        assert!(file.is_ok_and(|bytes| bytes <= MOST << 10), "{link}");
        let asset = format!("[\"docs/{link}\", \"usr/share/doc/uketsuke/\"");
        assert!(shipped.contains(&asset), "{asset}");
    }
}
