//! The end of the sheet: what the patient declares and signs, what staff fill in, the foot of each page.

use super::{ANSWER, Desk, HEADING, LABEL};
use crate::record::{Record, shown};
use crate::sheet::Words;
use crate::sheet::content;
use crate::sheet::paper::{Area, Column, HEIGHT, Ink, LEFT, Mark, RIGHT, Type};

const WIDTH: f32 = RIGHT - LEFT;
const STATEMENT: Type = Type::new(10.0, Ink::Black);
const FOOT: Type = Type::new(6.5, Ink::Grey);
/// Free paper inside the box of staff.
const PAD: f32 = 3.2;
/// Room to sign in, above the line.
const ROOM: f32 = 27.0;
/// The side of a box to tick.
const TICK: f32 = 11.0;

/// The declaration in both languages, and a line each for the date and the signature.
pub(super) fn declaration(desk: &mut Desk<'_, '_>, record: &Record, words: &Words<'_>) {
    let statement = words.japanese("say-statement");
    let small = desk.density.small;
    let mut column = Column::default();
    let shaper = &mut *desk.paper.shaper;
    column.add(shaper, &statement, WIDTH, STATEMENT);
    if let Some(theirs) = words.theirs(&record.locale, "say-statement") {
        column.add(shaper, &theirs, WIDTH, small);
    }
    let paper = &mut desk.paper;
    paper.reserve(column.height() + ROOM + LABEL.leading());
    let top = paper.y;
    paper.column(LEFT, top, &column);
    let line = top + column.height() + ROOM;
    for (key, left, right) in [
        ("sheet-sign-date", LEFT, LEFT + 170.0),
        ("sheet-signature", LEFT + 190.0, RIGHT),
    ] {
        let label = words.japanese(key);
        paper.text(left, line - LABEL.leading(), &label, LABEL);
        paper.rule(left, line, right - left, 0.7);
    }
    paper.y = line + 9.0;
    desk.note(&words.japanese("sheet-title"));
}

/// The box that staff fill in: the card, seen by whom and when, and what else the patient said.
pub(super) fn staff(desk: &mut Desk<'_, '_>, record: &Record, words: &Words<'_>) {
    let title = words.japanese("sheet-staff");
    let inner = 2.0f32.mul_add(-PAD, WIDTH) - 8.0;
    let mut notes = Column::default();
    let shaper = &mut *desk.paper.shaper;
    if !record.card_seen {
        let absent = words.japanese("sheet-card-absent");
        notes.add(shaper, &absent, inner, LABEL.bold());
    }
    for remark in content::remarks(record, words) {
        notes.add(shaper, &remark, inner, Type::new(8.0, Ink::Black));
    }
    let lines = ANSWER.leading() + 8.0;
    let height = lines + notes.height() + 3.0 * PAD;
    let paper = &mut desk.paper;
    paper.reserve(height + HEADING.leading());
    let top = paper.y;
    paper.text(LEFT, top, &title, HEADING);
    let top = top + HEADING.leading() + 1.5;
    let area = Area {
        x: LEFT,
        y: top,
        width: WIDTH,
        height,
    };
    paper.put(Mark::Edge { area, width: 1.2 });
    let left = LEFT + PAD + 4.0;
    let tick = Area {
        x: left,
        y: top + 10.0,
        width: TICK,
        height: TICK,
    };
    paper.put(Mark::Edge {
        area: tick,
        width: 1.0,
    });
    let base = top + 10.0 + TICK;
    let check = words.japanese("sheet-card-check");
    paper.text(left + TICK + 6.0, top + 7.0, &check, ANSWER);
    for (key, from, to) in [
        ("sheet-checked-by", 268.0, 388.0),
        ("sheet-checked-at", 400.0, WIDTH - PAD - 4.0),
    ] {
        let label = words.japanese(key);
        paper.text(LEFT + from, base - LABEL.leading(), &label, LABEL);
        paper.rule(LEFT + from, base + 1.0, to - from, 0.5);
    }
    paper.column(left, top + lines + 2.0 * PAD, &notes);
    paper.y = top + height;
    desk.note(&title);
}

/// Id, language, version and page number, below the frame of every page.
pub(super) fn feet(desk: &mut Desk<'_, '_>, record: &Record, words: &Words<'_>) {
    let about = [
        ("staff-record-id", &record.id),
        ("staff-record-locale", &record.locale),
        ("staff-record-form", &record.form),
    ];
    let about: Vec<String> = about
        .into_iter()
        .map(|(key, value)| format!("{}: {}", words.japanese(key), shown::render(value)))
        .collect();
    let about = about.join("　");
    let count = desk.paper.pages.len();
    let pages = std::mem::take(&mut desk.paper.pages);
    for (number, page) in pages.into_iter().enumerate() {
        desk.paper.pages.push(page);
        let y = HEIGHT - 32.0;
        // A foreign record may have anything in it, but no more than a line of it fits here.
        let short: String = about.chars().take(150).collect();
        desk.paper.text(LEFT, y, &short, FOOT);
        let page = format!("{} / {count}", number + 1);
        desk.paper.text_before(RIGHT, y, &page, FOOT);
    }
}
