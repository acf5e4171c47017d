//! Every picture as text, to be read in a diff: what it says, how it looks, where the caret is.
//!
//! Changed something on purpose? `INSTA_UPDATE=always cargo test --test screens` rewrites
//! `tests/snapshots`; then read `git diff`, and commit it with the change. `cargo insta review` shows
//! the same picture by picture. In CI `INSTA_UPDATE=no`: a picture that differs is a failure.
//!
//! Three of the languages are enough to see what a change does. One file per language and size holds all pictures: `=== name page/pages`, the rows, the caret as
//! `caret row:column`. The styles, one line per run of cells that differs from the ground, are in
//! `styles.snap` (all pictures, Japanese, 80x24) and `looks.snap` (five pictures in all looks):
//! `row:column ink/ground modifiers "text"` (or how many blanks), counted from 0, colours as numbers of the 256.
#![cfg(test)]

mod support;

use std::collections::BTreeMap;
use std::fmt::Write as _;

use ratatui::buffer::Cell;
use ratatui::style::{Color, Modifier};
use support::{SIZES, Session, each_page, pictures, site, start, texts, with_look};
use uketsuke::flow::Look;
use unicode_width::UnicodeWidthStr as _;

/// With something of everything: ticks, a pointing card, a field with a problem, answers, a code.
const LOOKS: [&str; 5] = [
    "holdings-ticked",
    "plan-certificate",
    "name-my-number",
    "check",
    "step-download-iphone",
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

fn title(name: &str, session: &Session) -> String {
    format!(
        "=== {name} {}/{}\n",
        session.laid.page + 1,
        session.laid.pages
    )
}

/// All pictures of a language at a size, drawn as `look` has it.
fn drawn(locale: &str, size: (u16, u16), look: impl Fn(&str, &Session, &mut String)) -> String {
    let mut out = String::new();
    for (name, script) in pictures() {
        let mut session = Session::played(locale, size, &script);
        each_page(&mut session, |session| look(name, session, &mut out));
    }
    out
}

fn grid(name: &str, session: &Session, out: &mut String) {
    out.push_str(&title(name, session));
    out.push_str(session.text().trim_end());
    out.push('\n');
    if let Some(caret) = session.laid.caret {
        writeln!(out, "caret {}:{}", caret.y, caret.x).unwrap();
    }
}

fn compare(name: &str, text: &str) {
    let mut settings = insta::Settings::clone_current();
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| insta::assert_snapshot!(name, text));
}

fn compare_sizes(locale: &str) {
    for size in SIZES {
        compare(
            &format!("{locale}-{}x{}", size.0, size.1),
            &drawn(locale, size, grid),
        );
    }
}

#[test]
fn japanese() {
    compare_sizes("ja");
}

#[test]
fn simple_japanese() {
    compare_sizes("ja-simple");
}

#[test]
fn english() {
    compare_sizes("en");
}

#[test]
fn styles() {
    let text = drawn("ja", (80, 24), |name, session, out| {
        out.push_str(&title(name, session));
        runs(session, out);
    });
    compare("styles", &text);
}

#[test]
fn looks() {
    let mut out = String::new();
    for look in Look::ALL {
        for (name, script) in pictures() {
            if !LOOKS.contains(&name) {
                continue;
            }
            let site = with_look(site(), look);
            let mut session = Session::at(site, texts(), start(), "ja", (80, 24));
            session.play(&script);
            each_page(&mut session, |session| {
                writeln!(out, "--- {}", look.id()).unwrap();
                grid(name, session, &mut out);
                runs(session, &mut out);
            });
        }
    }
    compare("looks", &out);
}

#[test]
fn the_five_pictures_for_looks_exist() {
    let all = pictures();
    let missing = LOOKS
        .iter()
        .find(|of| !all.iter().any(|(name, _)| name == *of));
    assert_eq!(missing, None);
}
