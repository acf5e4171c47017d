//! What the files say that they must not know.

use super::source::{Source, names, sources};

/// Files and folders, and what they say of themselves that they must not know, as names.
const UNKNOWN: [(&str, &[&str]); 29] = [
    (
        "src/calendar",
        &[
            "Utc::now",
            "Local::now",
            "std::time",
            "crate::form",
            "crate::scene",
        ],
    ),
    (
        "src/guidance",
        &[
            "Utc::now",
            "Local::now",
            "std::time",
            "crate::texts",
            "crate::scene",
        ],
    ),
    (
        "src/fhir",
        &["Utc::now", "Local::now", "crate::texts", "crate::spool"],
    ),
    (
        "src/keyboard",
        &["crate::dictionary", "crate::scene", "ratatui", "FieldId"],
    ),
    (
        "src/terminal",
        &[
            "crate::scene",
            "crate::paint",
            "crate::spool",
            "crate::texts",
        ],
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
    ("src/reception", &["clap", "crate::cli"]),
    (
        "src/spool",
        &["crate::record", "crate::form", "crate::texts", "ratatui"],
    ),
    ("src/config", &["fluent", "ratatui", "crate::scene"]),
    ("src/texts", &["crate::scene", "crate::flow", "ratatui"]),
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
    (
        "src/shape",
        &["crate::record", "crate::form", "krilla", "ratatui"],
    ),
    ("src/sheet/fonts", &["crate::record", "super::content"]),
    (
        "src/dictionary",
        &["crate::scene", "crate::form", "ratatui"],
    ),
    ("src/dictionary/offer", &["std::fs", "std::path"]),
    ("src/private", &["use crate"]),
    ("src/text/line_break", &["use crate", "ratatui", "krilla"]),
    ("src/rehearsal", &["std::fs", "std::io", "crate::terminal"]),
    (
        "src/worker",
        &["spool::Spool", "spool::list", "spool::publish"],
    ),
    (
        "src/supervisor/submission",
        &["std::fs", "std::os", "rustix"],
    ),
    ("src/supervisor/queue", &["std::fs", "std::os", "rustix"]),
    (
        "src/reception/tui/list_state",
        &["crate::spool::read", "std::path"],
    ),
];

/// Rooms that only tests enter are no part of the house.
fn house() -> Vec<Source> {
    let all = sources().into_iter();
    let tests = ["/tests", "/simulation", "src/lib.rs"];
    let of_tests = |path: &str| tests.iter().any(|of| path.contains(of));
    all.filter(|of| !of_tests(&of.path)).collect()
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
        .filter(|of| of.path.starts_with("src/reception/"))
        .filter(|of| !of.path.contains("/tui") && of.path != "src/reception/print.rs")
    {
        assert!(
            !names(&source.code(), "crate::texts"),
            "{} names texts",
            source.path
        );
    }
}

#[test]
fn a_place_is_a_file_and_what_is_below_it() {
    let file = |path: &str| Source {
        path: path.into(),
        text: String::new(),
    };
    assert!(belongs(&file("src/record/json.rs"), "src/record"));
    assert!(belongs(&file("src/record.rs"), "src/record"));
    assert!(!belongs(&file("src/recorder.rs"), "src/record"));
}
