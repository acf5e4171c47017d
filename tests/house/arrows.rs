//! Which room may import which, and what the files say that they do not know.

use super::source::{Source, names, sources};

/// From the ground up: a room may name those before it.
const FLOORS: [&str; 26] = [
    "text",
    "calendar",
    "typeset",
    "private",
    "spool",
    "guidance",
    "form",
    "keyboard",
    "flow",
    "postcode",
    "texts",
    "record",
    "sheet",
    "config",
    "dictionary",
    "fhir",
    "ui",
    "rehearsal",
    "check",
    "terminal",
    "supervisor",
    "worker",
    "inbox",
    "staff",
    "cli",
    "main",
];

/// The arrows that run up nevertheless, each with what it fetches there. No other may.
const UP: [(&str, &str, &str); 3] = [
    ("config", "check", "the words for faults"),
    ("texts", "check", "the words for faults"),
    (
        "supervisor",
        "worker",
        "what the kernel lacks of the lock-down",
    ),
];

/// Files and folders, and what they say of themselves that they must not know, as names.
const UNKNOWN: [(&str, &[&str]); 29] = [
    (
        "src/calendar",
        &[
            "Utc::now",
            "Local::now",
            "std::time",
            "crate::form",
            "crate::ui",
        ],
    ),
    (
        "src/guidance",
        &[
            "Utc::now",
            "Local::now",
            "std::time",
            "crate::texts",
            "crate::ui",
        ],
    ),
    (
        "src/fhir",
        &["Utc::now", "Local::now", "crate::texts", "crate::spool"],
    ),
    (
        "src/keyboard",
        &["crate::dictionary", "crate::ui", "ratatui", "FieldId"],
    ),
    (
        "src/terminal",
        &["crate::ui", "crate::spool", "crate::texts"],
    ),
    (
        "src/terminal/parser",
        &["Instant", "std::os", "std::fs", "rustix"],
    ),
    ("src/terminal/sequence", &["std::time", "super::parser"]),
    ("src/terminal/report", &["super::parser", "super::sequence"]),
    (
        "src/record",
        &["std::fs", "std::path", "spool::seal", "spool::list", "age"],
    ),
    ("src/inbox", &["clap", "crate::cli"]),
    (
        "src/spool",
        &["crate::record", "crate::form", "crate::texts", "ratatui"],
    ),
    ("src/config", &["fluent", "ratatui", "crate::ui"]),
    ("src/texts", &["crate::ui", "crate::flow", "ratatui"]),
    (
        "src/sheet/content",
        &["super::fonts", "super::paper", "super::shape", "krilla"],
    ),
    ("src/sheet/layout", &["krilla"]),
    ("src/sheet/paper", &["krilla", "crate::record"]),
    (
        "src/sheet/pdf",
        &["crate::record", "crate::form", "super::content"],
    ),
    ("src/sheet/printer", &["crate::form", "Record"]),
    ("src/sheet/wrap", &["crate::record", "crate::form"]),
    ("src/sheet/fonts", &["crate::record", "super::content"]),
    ("src/dictionary", &["crate::ui", "crate::form", "ratatui"]),
    ("src/dictionary/offer", &["std::fs", "std::path"]),
    ("src/private", &["use crate"]),
    ("src/typeset", &["use crate", "ratatui", "krilla"]),
    ("src/rehearsal", &["std::fs", "std::io", "crate::terminal"]),
    (
        "src/worker",
        &["spool::Spool", "spool::list", "spool::publish"],
    ),
    ("src/supervisor/desk", &["std::fs", "std::os", "rustix"]),
    ("src/supervisor/queue", &["std::fs", "std::os", "rustix"]),
    (
        "src/staff/pile",
        &["crate::inbox", "crate::spool::read", "std::path"],
    ),
];

/// Rooms that only tests enter are no part of the house.
fn house() -> Vec<Source> {
    let all = sources().into_iter();
    let tests = [
        "/tests",
        "/simulation",
        "src/record/notice.rs",
        "src/record/schema.rs",
        "src/lib.rs",
    ];
    let of_tests = |path: &str| tests.iter().any(|of| path.contains(of));
    all.filter(|of| !of_tests(&of.path)).collect()
}

fn floor(room: &str) -> usize {
    let floor = FLOORS.iter().position(|of| *of == room);
    floor.unwrap_or_else(|| panic!("{room} has no floor"))
}

/// The rooms on the same floor or above that this file names.
fn up(source: &Source) -> Vec<&'static str> {
    let code = source.code();
    let from = floor(source.room());
    let above = FLOORS.iter().skip(from + 1).copied();
    above
        .filter(|room| names(&code, &format!("crate::{room}")))
        .collect()
}

#[test]
fn imports_run_downwards_but_for_those_that_are_known() {
    let house = house();
    let mut found: Vec<(&str, &str)> = Vec::new();
    for source in &house {
        found.extend(up(source).into_iter().map(|to| (source.room(), to)));
    }
    found.sort_unstable();
    found.dedup();
    let mut known = UP.map(|(from, to, _)| (from, to));
    known.sort_unstable();
    assert_eq!(found, known);
}

/// The code of a file or of all below a folder; a name `src/a/b` is that of `b.rs` and of what is in `b/`.
fn belongs(source: &Source, place: &str) -> bool {
    let rest = source.path.strip_prefix(place);
    rest.is_some_and(|rest| rest == ".rs" || rest.starts_with('/'))
}

#[test]
fn what_a_file_must_not_know_it_does_not_name() {
    let house = house();
    let mut found = Vec::new();
    for (place, forbidden) in UNKNOWN {
        let files: Vec<&Source> = house.iter().filter(|of| belongs(of, place)).collect();
        assert!(!files.is_empty(), "{place} is not where it was");
        for source in files {
            let code = source.code();
            let named = forbidden.iter().filter(|name| names(&code, name));
            found.extend(named.map(|name| format!("{} names {name}", source.path)));
        }
    }
    assert_eq!(found, [""; 0]);
    // All that staff do is said by keys; only their sheet has words of its own.
    for source in house
        .iter()
        .filter(|of| of.room() == "inbox" && of.path != "src/inbox/print.rs")
    {
        assert!(
            !names(&source.code(), "crate::texts"),
            "{} names texts",
            source.path
        );
    }
}

#[test]
fn an_arrow_up_is_seen() {
    let file = |path: &str, text: &str| Source {
        path: path.into(),
        text: text.into(),
    };
    assert_eq!(
        up(&file("src/form/dates.rs", "use crate::flow::Screen;")),
        ["flow"]
    );
    assert_eq!(
        up(&file("src/flow/act.rs", "use crate::form::Form;")),
        [""; 0]
    );
    assert!(belongs(&file("src/record/json.rs", ""), "src/record"));
    assert!(belongs(&file("src/record.rs", ""), "src/record"));
    assert!(!belongs(&file("src/recorder.rs", ""), "src/record"));
}
