//! The rows above the footer: what is wrong or wanted, in a place that is kept for it so that nothing jumps;
//! else quiet remarks and counts.

use ratatui::layout::Rect;
use unicode_width::UnicodeWidthStr;

use super::block::Block;
use super::canvas::below;
use super::canvas::{Align, Pen};
use super::content::form::complaint;
use crate::flow::{Need, Overlay, Primary, Screen};
use crate::form::{self, Kind, Problem, Wrong, field_of};
use crate::texts::Arg;

/// Rows of the notes, whatever is said there now.
pub(super) fn rows(pen: &Pen<'_>, width: u16) -> u16 {
    let lines = quiet_lines(pen);
    let quiet = lines.iter().map(|line| pen.rows(line, width)).sum::<u16>();
    let needed = pen.kiosk.wants().map(|need| vec![need_block(pen, need)]);
    let wrong = possible(pen).map(|(problem, again)| complaint(pen, problem, again));
    let height = |blocks: Vec<Block>| blocks.iter().map(|of| of.height(pen, width)).sum();
    let said = needed.into_iter().chain(wrong).map(height).max();
    said.unwrap_or(0)
        .max(quiet.max(1) + u16::from(is_crowded(pen, width)))
}

/// What can be wrong with the choice that is asked for, and whether it may be said twice.
fn possible(pen: &Pen<'_>) -> Option<(Problem, bool)> {
    let field = field_of(chosen_field(pen)?);
    let wrong = match field.need {
        form::Need::Required => Wrong::NotChosen,
        form::Need::Asked => Wrong::MissingAsked,
        form::Need::Optional => return None,
    };
    let problem = Problem {
        field: field.id,
        wrong,
    };
    Some((problem, field.need == form::Need::Required))
}

/// The question on this page, if it is answered by choosing.
fn chosen_field(pen: &Pen<'_>) -> Option<form::FieldId> {
    let id = pen.kiosk.screen().field()?;
    let chosen = matches!(field_of(id).kind, Kind::Choice(_));
    (chosen && pen.kiosk.overlay().is_none()).then_some(id)
}

/// What is wrong or wanted now.
fn said(pen: &Pen<'_>) -> Vec<Block> {
    if let Some(need) = pen.kiosk.needed() {
        return vec![need_block(pen, need)];
    }
    let problem = pen.kiosk.problem().filter(|_| chosen_field(pen).is_some());
    problem.map_or_else(Vec::new, |problem| {
        complaint(pen, problem, pen.kiosk.refusals() > 1)
    })
}

fn need_block(pen: &Pen<'_>, need: Need) -> Block {
    let key = format!("need-{}", need.id());
    Block::Problem(match need {
        Need::Choice => pen.say(&key),
        Need::Holding => {
            let nothing = pen.say("holding-nothing");
            pen.say_with(&key, &[("choice", Arg::Text(&nothing))])
        }
        _ => {
            let button = super::header_footer::primary_words(pen).unwrap_or_default();
            pen.say_with(&key, &[("button", Arg::Text(&button))])
        }
    })
}

/// The quiet lines: trial, draft translation.
fn quiet_lines(pen: &Pen<'_>) -> Vec<String> {
    let mut lines = Vec::new();
    if pen.kiosk.site().trial {
        lines.push(pen.say("trial-banner"));
    }
    let draft = pen.kiosk.locale_info().is_some_and(|of| !of.reviewed);
    if draft && says_draft(pen) {
        lines.push(pen.say("draft-note"));
    }
    lines
}

/// Where it matters that nobody has checked the translation: where the guide begins, where reception reads
/// it too, and where the patient agrees.
fn says_draft(pen: &Pen<'_>) -> bool {
    let shown = pen.kiosk.primary() == Some(Primary::Showed);
    match (pen.kiosk.overlay(), pen.kiosk.screen()) {
        (Some(overlay), _) => matches!(overlay, Overlay::Ask),
        (None, Screen::Causes | Screen::Purpose | Screen::Check | Screen::Declare) => true,
        (None, screen) => shown || matches!(screen, Screen::Plan(_)),
    }
}

/// Whether the counts need a row of their own: beside them stands the last of the quiet lines.
fn is_crowded(pen: &Pen<'_>, width: u16) -> bool {
    let Some(beside) = quiet_lines(pen).pop() else {
        return false;
    };
    let beside = pen
        .lines(&beside, width)
        .last()
        .map_or(0, |line| line.width());
    let page = counted(pen, "page", 9, 9).width();
    let count = progress(pen).map_or(page, |count| count.width().max(page));
    count + beside >= usize::from(width)
}

fn progress(pen: &Pen<'_>) -> Option<String> {
    let progress = pen.kiosk.progress();
    let (at, of) = progress.filter(|_| pen.kiosk.overlay().is_none())?;
    Some(counted(pen, "progress", at, of))
}

pub(super) fn draw(pen: &mut Pen<'_>, area: Rect) {
    let theme = pen.theme;
    let said = said(pen);
    if !said.is_empty() {
        let mut rest = area;
        for block in said {
            let height = block.height(pen, area.width).min(rest.height);
            block.draw(pen, Rect { height, ..rest });
            rest = below(rest, height);
        }
        return;
    }
    if let Some(digit) = pen.kiosk.first_digit() {
        let typed = format!("{digit}_");
        let place = Rect { height: 1, ..area };
        pen.text(
            Rect { width: 3, ..place },
            &typed,
            theme.strong,
            Align::Left,
        );
    } else {
        let mut rest = area;
        for line in quiet_lines(pen) {
            let height = pen.rows(&line, area.width);
            pen.text(Rect { height, ..rest }, &line, theme.quiet, Align::Left);
            rest = below(rest, height);
        }
    }
    counts(pen, area);
}

/// Which question and which page this is, at the right of the last row.
fn counts(pen: &mut Pen<'_>, area: Rect) {
    let style = pen.theme.quiet;
    let mut right = area.right();
    let mut counts = Vec::new();
    if pen.laid.pages > 1 {
        let (at, of) = (usize::from(pen.laid.page) + 1, usize::from(pen.laid.pages));
        counts.push(counted(pen, "page", at, of));
    }
    counts.extend(progress(pen));
    for count in counts {
        let width = u16::try_from(count.width()).unwrap_or(0).min(area.width);
        let place = Rect {
            x: right.saturating_sub(width),
            y: area.bottom().saturating_sub(1),
            width,
            height: 1,
        };
        pen.text(place, &count, style, Align::Left);
        right = place.x.saturating_sub(2);
    }
}

pub(super) fn counted(pen: &Pen<'_>, key: &str, at: usize, of: usize) -> String {
    let number = |of: usize| Arg::Number(i64::try_from(of).unwrap_or(0));
    pen.say_with(key, &[("at", number(at)), ("of", number(of))])
}
