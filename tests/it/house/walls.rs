//! Who may name whom; and what no file may have.

use super::source::{Source, names, sources};

const PURE: [&str; 6] = ["guidance", "form", "calendar", "keyboard", "flow", "text"];
const WORLD: [&str; 10] = [
    "crossterm",
    "ratatui",
    "rustix",
    "std::fs",
    "std::time",
    "std::io",
    "std::process",
    "std::net",
    "std::env",
    "std::thread",
];
const EDGES: [&str; 24] = [
    "plain",
    "sheet",
    "page",
    "scene",
    "paint",
    "texts",
    "config",
    "spool",
    "supervisor",
    "worker",
    "terminal",
    "cli",
    "check",
    "record",
    "reception",
    "page",
    "plain",
    "fhir",
    "rehearsal",
    "dictionary",
    "postcode",
    "private",
    "system",
    "ipc",
];
/// What a document of FHIR must not be made of.
const BEYOND_FHIR: [&str; 8] = [
    "std::fs",
    "std::time",
    "std::io",
    "crate::spool",
    "crate::texts",
    "crate::config",
    "crate::reception",
    "crate::cli",
];
/// What a picture must not be made of.
const UNSEEN: [&str; 7] = [
    "std::fs",
    "std::time",
    "std::io",
    "crate::supervisor",
    "crate::worker",
    "crate::spool",
    "crate::config",
];
/// What a page must not be made of, besides the world: whatever paints it or stands above.
const BEYOND_PAGE: [&str; 10] = [
    "crate::plain",
    "crate::scene",
    "crate::paint",
    "crate::terminal",
    "crate::config",
    "crate::rehearsal",
    "crate::worker",
    "crate::supervisor",
    "crate::spool",
    "crate::cli",
];
/// What paper must not know: where declarations come from, and what the clinic has set.
const OFF_PAPER: [&str; 6] = [
    "crate::spool",
    "crate::config",
    "crate::reception",
    "crate::cli",
    "crate::supervisor",
    "crate::worker",
];
const LONGEST: usize = 300;

/// What this file names that is forbidden to it.
fn trespasses(source: &Source, forbidden: &[String]) -> Vec<String> {
    let code = source.code();
    let found = forbidden.iter().filter(|name| names(&code, name));
    found
        .map(|name| format!("{} names {name}", source.path))
        .collect()
}

/// Forbidden names, and groups of imports, in which such a name could hide.
fn with_groups(names: impl Iterator<Item = String>) -> Vec<String> {
    names.chain(["std::{".into(), "crate::{".into()]).collect()
}

fn pure_forbids() -> Vec<String> {
    let edges = EDGES.iter().map(|edge| format!("crate::{edge}"));
    with_groups(WORLD.map(str::to_owned).into_iter().chain(edges))
}

/// What files of a room name that they may not; there must be at least so many of them.
fn trespassers(belongs: impl Fn(&Source) -> bool, least: usize, forbidden: &[String]) {
    let all = sources();
    let room: Vec<&Source> = all.iter().filter(|of| belongs(of)).collect();
    assert!(room.len() >= least, "the room is not where it was");
    let found: Vec<String> = room
        .iter()
        .flat_map(|of| trespasses(of, forbidden))
        .collect();
    assert_eq!(found, [""; 0]);
}

#[test]
fn pure_rooms_name_nothing_of_the_world() {
    trespassers(|of| PURE.contains(&of.room()), 27, &pure_forbids());
}

#[test]
fn a_picture_is_laid_out_and_painted_and_nothing_else_is_done() {
    let forbidden = with_groups(UNSEEN.map(str::to_owned).into_iter());
    trespassers(|of| of.room() == "scene", 15, &forbidden);
    trespassers(|of| of.room() == "paint", 4, &forbidden);
}

#[test]
fn a_page_knows_neither_places_nor_painters() {
    let forbidden = WORLD.into_iter().chain(BEYOND_PAGE).map(str::to_owned);
    trespassers(|of| of.room() == "page", 14, &with_groups(forbidden));
}

/// The inbox decides without a disk, a clock or a terminal.
#[test]
fn the_inbox_decides_without_the_world() {
    let forbidden = with_groups(WORLD.map(str::to_owned).into_iter());
    let pure = [
        "act",
        "action",
        "answer",
        "declaration",
        "disk",
        "event",
        "keys",
        "letters",
        "list_state",
        "lock",
        "message",
        "model",
        "possible",
        "previews",
        "printing",
        "prints",
        "scroll",
        "shelves",
        "update",
    ];
    let paths = pure.map(|file| format!("src/reception/tui/{file}.rs"));
    trespassers(|of| paths.contains(&of.path), pure.len(), &forbidden);
}

#[test]
fn the_sheet_knows_neither_spool_nor_settings() {
    let forbidden = with_groups(OFF_PAPER.map(str::to_owned).into_iter());
    trespassers(|of| of.room() == "sheet", 6, &forbidden);
}

#[test]
fn fhir_makes_documents_and_does_nothing_else() {
    let forbidden = with_groups(BEYOND_FHIR.map(str::to_owned).into_iter());
    trespassers(|of| of.room() == "fhir", 5, &forbidden);
}

#[test]
fn a_trespass_is_seen() {
    let file = |text: &str| Source {
        path: "src/flow/act.rs".into(),
        text: text.into(),
    };
    for (text, seen) in [
        ("use std::time::Instant;", 1),
        ("fn f() { crate::paint::draw() }", 1),
        ("use std::{fs, io};", 1),
        ("use ratatui::layout::Rect;\nuse std::fs::File;", 2),
        ("// std::time is not known here\nuse std::fmt;", 0),
        ("use crate::form::Form;\nuse crate::uikit;", 0),
        ("fn f() {}\n#[cfg(test)]\nmod tests { use std::fs; }", 0),
        (
            "#[cfg(test)]\nmod day;\nuse std::fs;\n#[cfg(test)]\nmod tests {\nuse std::io;\n}",
            1,
        ),
        ("#[cfg(test)]\nuse std::fs;\nfn f() {}", 0),
    ] {
        let found = trespasses(&file(text), &pure_forbids());
        assert_eq!(found.len(), seen, "{text}: {found:?}");
    }
}

#[test]
fn no_unsafe_and_no_mod_rs() {
    for source in sources() {
        assert!(!names(&source.code(), "unsafe"), "{}", source.path);
        assert!(!source.path.ends_with("/mod.rs"), "{}", source.path);
    }
}

#[test]
fn no_file_is_too_long() {
    let all = sources();
    let lines = |of: &Source| of.text.lines().count();
    let long = all.iter().filter(|of| lines(of) > LONGEST);
    let long: Vec<String> = long
        .map(|of| format!("{}: {}", of.path, lines(of)))
        .collect();
    assert_eq!(long, [""; 0], "split it along a wall");
}

#[test]
fn every_allowance_says_why() {
    for source in sources() {
        for sign in ["[allow(", "[expect("] {
            for rest in source.text.split(sign).skip(1) {
                let allowance = rest.split(")]").next().unwrap_or(rest);
                assert!(allowance.contains("reason"), "{}: {allowance}", source.path);
            }
        }
    }
}

#[test]
fn every_file_says_what_it_is_for() {
    for source in sources().iter().filter(|of| !of.is_tests()) {
        assert!(source.text.starts_with("//! "), "{}", source.path);
    }
}
