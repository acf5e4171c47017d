//! No circle between files, and no arrow that runs up.

use std::sync::LazyLock;

use super::imports::{Arrows, House, circles};
use super::source::{Source, sources};

/// The rooms from the ground up. A room takes from those below it only.
const FLOORS: [&[&str]; 12] = [
    &["graphics", "text"],
    &["calendar", "diagnostics", "private", "shape", "spool"],
    &["form", "guidance", "picture", "postcode", "texts"],
    &["hospital", "keyboard", "record", "stats"],
    &["dictionary", "fhir", "flow", "sheet"],
    &["page"],
    &["config", "ipc", "scene", "system"],
    &["depot", "paint"],
    &["forward", "plain", "rehearsal", "terminal"],
    &["check", "reception", "worker"],
    &["review", "supervisor"],
    &["cli"],
];

fn file(path: &str, text: &str) -> Source {
    Source {
        path: path.into(),
        text: text.into(),
    }
}

/// The floor of a file's room; the program itself is above all.
fn floor(path: &str) -> usize {
    let file = file(path, "");
    let room = file.room();
    if ["lib", "main"].contains(&room) {
        return FLOORS.len();
    }
    let found = FLOORS.iter().position(|floor| floor.contains(&room));
    found.unwrap_or_else(|| panic!("{room} is on no floor"))
}

/// All that there are.
static ARROWS: LazyLock<Arrows> = LazyLock::new(|| House::read(&sources()).arrows());

/// The rooms of these names, with one file planted in the place of another.
fn with_planted(planted: Source, rooms: &[&str]) -> Arrows {
    let mut all = sources();
    all.retain(|of| of.path != planted.path && rooms.contains(&of.room()));
    all.push(planted);
    House::read(&all).arrows()
}

/// The circles, each with the arrows that make it.
fn told(arrows: &Arrows) -> Vec<String> {
    let lines = |circle: Vec<String>| {
        let inner = arrows
            .iter()
            .filter(|((from, to), _)| circle.contains(from) && circle.contains(to));
        let lines = inner.map(|((from, to), names)| format!("{from} -> {to}: {names:?}"));
        lines.collect::<Vec<_>>().join("\n")
    };
    circles(arrows).into_iter().map(lines).collect()
}

/// What runs up, or across to another room on the same floor.
fn climbs(arrows: &Arrows) -> Vec<String> {
    let room = |path: &str| file(path, "").room().to_owned();
    let up = arrows
        .iter()
        .filter(|((from, to), _)| room(from) != room(to) && floor(from) <= floor(to));
    up.map(|((from, to), names)| format!("{from} -> {to}: {names:?}"))
        .collect()
}

#[test]
fn no_files_import_each_other_in_a_circle() {
    assert!(ARROWS.len() > 900, "only {} arrows seen", ARROWS.len());
    let circles = told(&ARROWS);
    assert!(circles.is_empty(), "{}", circles.join("\n\n"));
}

#[test]
fn no_arrow_runs_up() {
    assert_eq!(climbs(&ARROWS), [""; 0]);
}

#[test]
fn what_is_planted_is_found() {
    let calendar = |line: &str| file("src/calendar/era.rs", line);
    for (planted, circle, climb) in [
        ("use chrono::Days;", false, false),
        ("use super::born::Born;", false, false),
        ("use super::typed::age;", true, false),
        ("pub fn f() { super::typed::age() }", true, false),
        (
            "use crate::calendar as c;\nfn f() { c::typed::age() }",
            true,
            false,
        ),
        (
            "fn f() { assert!(crate::calendar::typed::age(1)); }",
            true,
            false,
        ),
        (
            "#[cfg(test)]\nmod tests { use super::super::typed::age; }",
            false,
            false,
        ),
        ("use crate::flow::Kiosk;", true, true),
        ("use crate::{flow::{event::Event}};", true, true),
        ("type A = crate::spool::EntryName;", false, true),
    ] {
        let arrows = with_planted(calendar(planted), &["calendar", "flow", "spool"]);
        let circles = told(&arrows);
        let through = circles
            .iter()
            .any(|circle| circle.contains("src/calendar/era.rs"));
        assert_eq!(through, circle, "{planted}: {circles:?}");
        let climbs = climbs(&arrows);
        let climbing = climbs
            .iter()
            .any(|of| of.starts_with("src/calendar/era.rs"));
        assert_eq!(climbing, climb, "{planted}: {climbs:?}");
    }
}
