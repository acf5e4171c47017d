//! The two pictures without a frame: the attract screen, and the notice that the window is too small.

use ratatui::layout::Rect;
use ratatui::style::Style;

use super::SMALLEST;
use super::announced;
use super::block::below;
use super::pen::{Align, Pen};
use crate::flow::Action;
use crate::texts::Arg;

/// All languages at once, static; the whole screen is the target.
pub(super) fn attract(pen: &mut Pen<'_>) {
    // Nothing to choose is on another page.
    pen.laid.choices = true;
    let area = pen.area();
    let theme = pen.theme;
    let site = pen.kiosk.site();
    let tags: Vec<String> = site
        .locales
        .iter()
        .map(|locale| locale.tag.clone())
        .collect();
    let (clinic, trial, ready) = (site.clinic.clone(), site.trial, site.spool_ready);
    let first = tags.first().map_or("ja", String::as_str);
    let banner = Rect { height: 3, ..area };
    pen.fill(banner, theme.banner);
    let title = if clinic.is_empty() {
        pen.texts.say(first, "welcome-time", &[])
    } else {
        clinic
    };
    pen.label(banner, &title, theme.banner);
    let foot = Rect {
        y: area.bottom().saturating_sub(3),
        height: 3,
        ..area
    };
    let unwell = pen.texts.say(first, "welcome-unwell", &[]);
    pen.fill(foot, theme.ask);
    pen.label(foot, &unwell, theme.ask);
    let mut notes = announced::lines(pen, first);
    if trial {
        notes.push(pen.texts.say(first, "trial-banner", &[]));
    }
    if !ready {
        notes.push(pen.texts.say(first, "welcome-paper", &[]));
    }
    let note_rows = u16::try_from(notes.len()).unwrap_or(0);
    let mut note = Rect {
        y: foot.y.saturating_sub(note_rows),
        height: 1,
        ..area
    };
    for text in &notes {
        pen.text(note, text, theme.problem, Align::Centre);
        note = Rect {
            y: note.y + 1,
            ..note
        };
    }
    let middle = Rect {
        x: area.x + 2,
        y: banner.bottom(),
        width: area.width.saturating_sub(4),
        height: foot.y.saturating_sub(banner.bottom() + note_rows),
    };
    titles(pen, middle, &tags);
    pen.target(area, Action::Anywhere);
}

/// The title of each language and how to begin; where rows are scarce the title of the first and a
/// short line for each of the others.
fn titles(pen: &mut Pen<'_>, area: Rect, tags: &[String]) {
    let theme = pen.theme;
    let touch = pen.theme.page;
    let say = |tag: &String, key: &str| pen.texts.say(tag, key, &[]);
    let welcome = |tag: &String| vec![(say(tag, "welcome"), theme.heading)];
    let both = |tag: &String| {
        let mut lines = welcome(tag);
        lines.push((say(tag, "welcome-touch"), touch));
        lines
    };
    let first: Vec<_> = tags.iter().take(1).flat_map(both).collect();
    let others = tags.get(1..).unwrap_or_default();
    let all: Vec<_> = tags.iter().map(both).collect();
    let mut some = vec![first.clone()];
    some.extend(others.iter().map(welcome));
    for groups in [all, some] {
        if height(pen, groups.iter().flatten(), area.width) <= area.height {
            return draw_groups(pen, area, &groups);
        }
    }
    let shorts: Vec<String> = others.iter().map(|tag| short(pen, tag)).collect();
    let rows = height(pen, &first, area.width).min(area.height);
    draw_groups(
        pen,
        Rect {
            height: rows,
            ..area
        },
        &[first],
    );
    draw_shorts(pen, below(area, rows), &shorts);
}

/// One line that says in this language what the kiosk is for; its name, where it has no such line.
fn short(pen: &Pen<'_>, tag: &str) -> String {
    let own = pen.texts.has(tag, "welcome-short");
    let key = if own {
        "welcome-short"
    } else {
        "language-name"
    };
    pen.texts.say(tag, key, &[])
}

fn height<'l>(
    pen: &Pen<'_>,
    lines: impl IntoIterator<Item = &'l (String, Style)>,
    width: u16,
) -> u16 {
    let lines = lines.into_iter();
    lines.map(|(line, _)| pen.rows(line, width)).sum()
}

/// Groups of lines one below the other, in the middle.
fn draw_groups(pen: &mut Pen<'_>, area: Rect, groups: &[Vec<(String, Style)>]) {
    let needed = height(pen, groups.iter().flatten(), area.width);
    let count = u16::try_from(groups.len()).unwrap_or(1).max(1);
    let gap = (area.height.saturating_sub(needed) / (count + 1)).min(3);
    let used = needed + gap * (count - 1);
    let mut rest = below(area, area.height.saturating_sub(used) / 2);
    for group in groups {
        for (line, style) in group {
            let rows = pen.rows(line, area.width);
            let place = Rect {
                height: rows.min(rest.height),
                ..rest
            };
            pen.text(place, line, *style, Align::Centre);
            rest = below(rest, rows);
        }
        rest = below(rest, gap);
    }
}

/// Short lines in two columns.
fn draw_shorts(pen: &mut Pen<'_>, area: Rect, lines: &[String]) {
    let theme = pen.theme;
    let width = area.width.saturating_sub(2) / 2;
    let needed: u16 = lines
        .chunks(2)
        .map(|pair| pair_rows(pen, pair, width))
        .sum();
    let mut rest = below(area, area.height.saturating_sub(needed) / 2);
    for pair in lines.chunks(2) {
        let rows = pair_rows(pen, pair, width);
        for (line, column) in pair.iter().zip(0..) {
            let place = Rect {
                x: area.x + column * (width + 2),
                width,
                height: rows.min(rest.height),
                ..rest
            };
            pen.text(place, line, theme.heading, Align::Centre);
        }
        rest = below(rest, rows);
    }
}

fn pair_rows(pen: &Pen<'_>, pair: &[String], width: u16) -> u16 {
    let rows = pair.iter().map(|line| pen.rows(line, width));
    rows.max().unwrap_or_default()
}

/// The window is too small: in every language what is needed. Answers stay.
pub(super) fn too_small(pen: &mut Pen<'_>) {
    pen.laid.fits = false;
    let (columns, rows) = (i64::from(SMALLEST.0), i64::from(SMALLEST.1));
    let tags: Vec<String> = pen
        .kiosk
        .site()
        .locales
        .iter()
        .map(|l| l.tag.clone())
        .collect();
    let mut rest = pen.area();
    let theme = pen.theme;
    for tag in tags {
        let args = [
            ("columns", Arg::Number(columns)),
            ("rows", Arg::Number(rows)),
        ];
        let text = pen.texts.say(&tag, "too-small", &args);
        let height = pen.rows(&text, rest.width.max(2));
        pen.text(
            Rect {
                height: height.min(rest.height),
                ..rest
            },
            &text,
            theme.page,
            Align::Left,
        );
        rest = below(rest, height);
    }
}
