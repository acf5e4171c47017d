//! Who may name whom; and what no file may have.

use super::source::{Source, names, sources};

const PURE: [&str; 5] = ["guidance", "form", "calendar", "keyboard", "flow"];
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
const EDGES: [&str; 14] = [
    "sheet",
    "ui",
    "texts",
    "config",
    "spool",
    "supervisor",
    "worker",
    "terminal",
    "cli",
    "check",
    "record",
    "inbox",
    "staff",
    "fhir",
];
/// What a document of FHIR must not be made of.
const BEYOND_FHIR: [&str; 8] = [
    "std::fs",
    "std::time",
    "std::io",
    "crate::spool",
    "crate::texts",
    "crate::config",
    "crate::inbox",
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
/// What paper must not know: where declarations come from, and what the clinic has set.
const OFF_PAPER: [&str; 6] = [
    "crate::spool",
    "crate::config",
    "crate::inbox",
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

#[test]
fn pure_rooms_name_nothing_of_the_world() {
    let forbidden = pure_forbids();
    let all = sources();
    let pure: Vec<&Source> = all.iter().filter(|of| PURE.contains(&of.room())).collect();
    assert!(pure.len() > 20, "the pure rooms are not where they were");
    let found: Vec<String> = pure
        .iter()
        .flat_map(|of| trespasses(of, &forbidden))
        .collect();
    assert_eq!(found, [""; 0]);
}

#[test]
fn ui_draws_and_does_nothing_else() {
    let forbidden = with_groups(UNSEEN.map(str::to_owned).into_iter());
    let all = sources();
    let ui: Vec<&Source> = all.iter().filter(|of| of.room() == "ui").collect();
    assert!(ui.len() > 10);
    let found: Vec<String> = ui
        .iter()
        .flat_map(|of| trespasses(of, &forbidden))
        .collect();
    assert_eq!(found, [""; 0]);
}

/// The inbox decides without a disk, a clock or a terminal.
#[test]
fn the_inbox_decides_without_the_world() {
    let forbidden = with_groups(WORLD.map(str::to_owned).into_iter());
    let pure = [
        "model", "event", "pile", "action", "keys", "update", "answer", "act",
    ];
    let paths = pure.map(|file| format!("src/staff/{file}.rs"));
    let all = sources();
    let rules: Vec<&Source> = all.iter().filter(|of| paths.contains(&of.path)).collect();
    assert_eq!(rules.len(), pure.len());
    let found: Vec<String> = rules
        .iter()
        .flat_map(|of| trespasses(of, &forbidden))
        .collect();
    assert_eq!(found, [""; 0]);
}

#[test]
fn the_sheet_knows_neither_spool_nor_settings() {
    let forbidden = with_groups(OFF_PAPER.map(str::to_owned).into_iter());
    let all = sources();
    let sheet: Vec<&Source> = all.iter().filter(|of| of.room() == "sheet").collect();
    assert!(sheet.len() > 5);
    let found: Vec<String> = sheet
        .iter()
        .flat_map(|of| trespasses(of, &forbidden))
        .collect();
    assert_eq!(found, [""; 0]);
}

#[test]
fn fhir_makes_documents_and_does_nothing_else() {
    let forbidden = with_groups(BEYOND_FHIR.map(str::to_owned).into_iter());
    let all = sources();
    let fhir: Vec<&Source> = all.iter().filter(|of| of.room() == "fhir").collect();
    assert!(fhir.len() > 4);
    let found: Vec<String> = fhir
        .iter()
        .flat_map(|of| trespasses(of, &forbidden))
        .collect();
    assert_eq!(found, [""; 0]);
}

#[test]
fn a_trespass_is_seen() {
    let file = |text: &str| Source {
        path: "src/flow/act.rs".into(),
        text: text.into(),
    };
    for (text, seen) in [
        ("use std::time::Instant;", 1),
        ("fn f() { crate::ui::draw() }", 1),
        ("use std::{fs, io};", 1),
        ("use ratatui::layout::Rect;\nuse std::fs::File;", 2),
        ("// std::time is not known here\nuse std::fmt;", 0),
        ("use crate::form::Form;\nuse crate::uikit;", 0),
        ("fn f() {}\n#[cfg(test)]\nmod tests { use std::fs; }", 0),
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
    let long = all.iter().filter(|of| of.lines().count() > LONGEST);
    let long: Vec<String> = long
        .map(|of| format!("{}: {}", of.path, of.lines().count()))
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
