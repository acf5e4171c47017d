//! What the screens say and how they look, one file a picture, to be read in a diff.
//!
//! Changed something on purpose? `INSTA_UPDATE=always cargo test --test it -- screens:: staff::pictures`
//! rewrites `tests/snapshots`; then read `git diff`, and commit it with the change. In CI
//! `INSTA_UPDATE=no`: a picture that differs is a failure. Three folders come from here, `inbox` from
//! `tests/it/staff/pictures.rs`:
//!
//! - `wording`: every picture, Japanese and English. Each text stands whole on a line of its own, as it
//!   reads, and texts beside each other are parted by ` | `; where lines and pages break is not told. A
//!   text that stays from page to page is told once.
//! - `look`: the rows of a few telling pictures, Japanese, at each size; the caret as `caret row:column`.
//! - `styles`: the cells of five pictures in each of the looks, a line a run that differs from the ground:
//!   `row:column ink/ground modifiers "text"` (or how many blanks), from 0, colours of the 256.
//!
//! That nothing is cut and every target can be hit is held by rule, in all languages and sizes, in
//! `tests/it/pictures.rs`; that the other languages say the same, in `tests/it/locales.rs`.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;

use crate::support::{SIZES, Session, each_page, pictures, site, start, texts, with_look};
use ratatui::buffer::Cell;
use ratatui::style::{Color, Modifier};
use strum::IntoEnumIterator as _;
use uketsuke::flow::Look;
use unicode_width::UnicodeWidthStr as _;

/// With something of everything: ticks, a pointing card, a field with a problem, answers, a code.
const STYLED: [&str; 5] = [
    "holdings-ticked",
    "plan-certificate",
    "name-my-number",
    "check",
    "step-download-iphone",
];

/// One of each way to lay out a screen.
const TELLING: [&str; 15] = [
    "attract",
    "languages",
    "page",
    "causes",
    "reader-codes",
    "holdings-ticked",
    "plan-certificate",
    "declare-no-card",
    "step-download-iphone",
    "idle",
    "staff-pin-wrong",
    "name-offers",
    "birth-wrong",
    "check",
    "done",
];

type Style = (Color, Color, Modifier);

const fn style(cell: &Cell) -> Style {
    (cell.fg, cell.bg, cell.modifier)
}

/// The style of most cells.
fn ground(session: &Session) -> Style {
    let mut counts: BTreeMap<String, (usize, Style)> = BTreeMap::new();
    for cell in &session.buffer.content {
        let style = style(cell);
        counts.entry(named(style)).or_insert((0, style)).0 += 1;
    }
    let most = counts.into_values().max_by_key(|(count, _)| *count);
    most.expect("a buffer has cells").1
}

fn named((ink, ground, modifier): Style) -> String {
    let colour = |colour: Color| match colour {
        Color::Indexed(number) => number.to_string(),
        Color::Reset => "-".into(),
        other => format!("{other:?}"),
    };
    let mut name = format!("{}/{}", colour(ink), colour(ground));
    for (word, _) in modifier.iter_names() {
        name.push(' ');
        name.push_str(&word.to_lowercase());
    }
    name
}

/// The runs of cells that differ from the ground, a line each.
fn runs(session: &Session, out: &mut String) {
    let plain = ground(session);
    writeln!(out, "ground {}", named(plain)).unwrap();
    let area = session.buffer.area;
    for y in 0..area.height {
        let mut run: Option<(u16, Style, String)> = None;
        let mut x = 0;
        while x <= area.width {
            let cell = session.buffer.cell((x, y));
            let of = cell.map(style);
            if run.as_ref().is_some_and(|(_, style, _)| Some(*style) != of) {
                let (start, style, text) = run.take().expect("just seen");
                if style != plain {
                    let blank = text.chars().all(|c| c == ' ');
                    let shown = if blank {
                        format!("{} blank", text.len())
                    } else {
                        format!("{text:?}")
                    };
                    writeln!(out, "{y}:{start} {} {shown}", named(style)).unwrap();
                }
            }
            let Some(cell) = cell else { break };
            let (_, _, text) = run.get_or_insert_with(|| (x, style(cell), String::new()));
            text.push_str(cell.symbol());
            x += u16::try_from(cell.symbol().width().max(1)).unwrap();
        }
    }
}

/// Whether this picture is among those wanted, all if none is named.
fn chosen(wanted: &[&'static str]) -> impl Iterator<Item = (&'static str, String)> {
    let mut all = pictures();
    all.retain(|(name, _)| wanted.is_empty() || wanted.contains(name));
    let missing = wanted
        .iter()
        .find(|of| !all.iter().any(|(name, _)| name == *of));
    assert_eq!(missing, None, "no such picture");
    all.into_iter()
}

/// Every text of a picture in reading order, whole, those of a row beside each other.
fn wording(locale: &str, script: &str, out: &mut String) {
    writeln!(out, "=== {locale}").unwrap();
    let mut told = BTreeSet::new();
    let mut session = Session::played(locale, (80, 24), script);
    each_page(&mut session, |session| {
        let mut rows: BTreeMap<u16, BTreeMap<u16, &str>> = BTreeMap::new();
        for (area, text) in &session.laid.texts() {
            rows.entry(area.y).or_default().insert(area.x, text);
        }
        for row in rows.into_values() {
            let texts: Vec<&str> = row.into_values().filter(|text| !text.is_empty()).collect();
            let line = texts.join(" | ").replace('\n', " / ");
            if !line.is_empty() && told.insert(line.clone()) {
                writeln!(out, "{line}").unwrap();
            }
        }
    });
}

fn grid(session: &Session, out: &mut String) {
    out.push_str(session.text().trim_end());
    out.push('\n');
    if let Some(caret) = session.laid.caret() {
        writeln!(out, "caret {}:{}", caret.y, caret.x).unwrap();
    }
}

/// Compares each picture with its file in a folder, all of them before it complains, and finds files
/// that no picture makes any more.
fn compare(folder: &str, texts: impl Iterator<Item = (&'static str, String)>) {
    let mut settings = insta::Settings::clone_current();
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.set_snapshot_path(format!("../snapshots/{folder}"));
    let mut names = BTreeSet::new();
    let mut differ = Vec::new();
    for (name, text) in texts {
        names.insert(format!("{name}.snap"));
        let same = AssertUnwindSafe(|| settings.bind(|| insta::assert_snapshot!(name, text)));
        if catch_unwind(same).is_err() {
            differ.push(name);
        }
    }
    let path = format!("{}/tests/snapshots/{folder}", env!("CARGO_MANIFEST_DIR"));
    let files = std::fs::read_dir(path).expect("a folder of snapshots");
    let stale: Vec<String> = files
        .map(|file| file.unwrap().file_name().into_string().unwrap())
        .filter(|file| Path::new(file).extension().is_some_and(|of| of == "snap"))
        .filter(|file| !names.contains(file))
        .collect();
    assert_eq!((differ, stale), (vec![], vec![]), "differ; nobody's");
}

#[test]
fn pictures_in_words() {
    let all = chosen(&[]).map(|(name, script)| {
        let mut out = String::new();
        for locale in ["ja", "en"] {
            wording(locale, &script, &mut out);
        }
        (name, out)
    });
    compare("wording", all);
}

#[test]
fn pictures_in_rows() {
    let all = chosen(&TELLING).map(|(name, script)| {
        let mut out = String::new();
        for size in SIZES {
            let mut session = Session::played("ja", size, &script);
            each_page(&mut session, |session| {
                let (page, pages) = (session.laid.page + 1, session.laid.pages);
                writeln!(out, "=== {}x{} {page}/{pages}", size.0, size.1).unwrap();
                grid(session, &mut out);
            });
        }
        (name, out)
    });
    compare("look", all);
}

#[test]
fn pictures_in_styles() {
    let all = chosen(&STYLED).map(|(name, script)| {
        let mut out = String::new();
        for look in Look::iter() {
            let site = with_look(site(), look);
            let mut session = Session::at(site, texts(), start(), "ja", (80, 24));
            session.play(&script);
            each_page(&mut session, |session| {
                let (page, pages) = (session.laid.page + 1, session.laid.pages);
                writeln!(out, "=== {} {page}/{pages}", look.into_str()).unwrap();
                runs(session, &mut out);
            });
        }
        (name, out)
    });
    compare("styles", all);
}
