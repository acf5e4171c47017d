//! The two pictures without a frame: the attract screen, and the notice that the window is too small.

use ratatui::layout::Rect;

use super::SMALLEST;
use super::block::below;
use super::pen::{Align, Pen};
use crate::flow::Action;
use crate::texts::Arg;

/// All languages at once, static; the whole screen is the target.
pub(super) fn attract(pen: &mut Pen<'_>) {
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
    let mut notes = Vec::new();
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

/// The title and "touch here" of each language, one below the other.
fn titles(pen: &mut Pen<'_>, area: Rect, tags: &[String]) {
    let theme = pen.theme;
    let pairs: Vec<(String, String)> = tags
        .iter()
        .map(|tag| {
            (
                pen.texts.say(tag, "welcome", &[]),
                pen.texts.say(tag, "welcome-touch", &[]),
            )
        })
        .collect();
    let height = |text: &str| pen.rows(text, area.width);
    let needed: u16 = pairs
        .iter()
        .map(|(title, touch)| height(title) + height(touch))
        .sum();
    let count = u16::try_from(pairs.len()).unwrap_or(1).max(1);
    let gap = (area.height.saturating_sub(needed) / (count + 1)).min(3);
    let used = needed + gap * (count - 1);
    let mut rest = below(area, area.height.saturating_sub(used) / 2);
    for (title, touch) in &pairs {
        let rows = pen.rows(title, area.width);
        pen.text(
            Rect {
                height: rows.min(rest.height),
                ..rest
            },
            title,
            theme.heading,
            Align::Centre,
        );
        rest = below(rest, rows);
        let rows = pen.rows(touch, area.width);
        pen.text(
            Rect {
                height: rows.min(rest.height),
                ..rest
            },
            touch,
            theme.page,
            Align::Centre,
        );
        rest = below(rest, rows + gap);
    }
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
