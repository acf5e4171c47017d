//! Where everything stands, from the head to the last group of questions. Must not know PDF.

mod closing;

use super::Missing;
use super::code::code;
use super::content::{Content, FieldGroup, SheetCell};
use super::paper::{Area, Column, LEFT, Mark, Paper, RIGHT, Shade, Type};
use crate::shape::Shaper;
use crate::text::sanitize;

const TITLE: Type = Type::new(21.0, Shade::Black).bold();
const HEADING: Type = Type::new(9.5, Shade::Black).bold();
const LABEL: Type = Type::new(8.8, Shade::Black);
const ANSWER: Type = Type::new(11.0, Shade::Black);
const PICKUP: Type = Type::new(25.0, Shade::Black).bold();

/// The side of the code.
const CODE: f32 = 62.0;
/// The width of the labels at the left edge, and of those in the middle of a row.
const LABELS: (f32, f32) = (136.0, 80.0);
/// No row is lower.
const LOWEST: f32 = 23.0;
/// Lines of one row; what is longer goes on in the next.
const LONGEST: usize = 30;

/// How closely things stand.
#[derive(Clone, Copy)]
struct Density {
    /// The patient's language, and everything that only explains.
    small: Type,
    /// Free paper around text in a box.
    pad: f32,
}

const AIRY: Density = Density {
    small: Type::new(6.6, Shade::Grey),
    pad: 3.2,
};

/// What saves a second page for a few lines.
const CLOSE: Density = Density {
    small: Type::new(6.0, Shade::Grey),
    pad: 2.0,
};

/// The marks on all pages, and what no font has.
type Pages = (Vec<Vec<Mark>>, Vec<Missing>);

/// The marks on all pages. One page, if that can be.
pub(super) fn pages(content: Content<'_>, shaper: &mut Shaper<'_>) -> Pages {
    let airy = laid(content, shaper, AIRY);
    if airy.0.len() == 1 {
        return airy;
    }
    let close = laid(content, shaper, CLOSE);
    if close.0.len() < airy.0.len() {
        close
    } else {
        airy
    }
}

fn laid(content: Content<'_>, shaper: &mut Shaper<'_>, density: Density) -> Pages {
    let mut sheet = SheetBuilder {
        content,
        paper: Paper::new(shaper),
        missing: Vec::new(),
        density,
    };
    let title = content.words.japanese("sheet-title");
    sheet.head(&title);
    sheet.note(&title);
    for (number, group) in content.groups().iter().enumerate() {
        sheet.group(number + 1, group);
    }
    sheet.declaration();
    sheet.staff();
    sheet.every_page();
    sheet.note(&title);
    (sheet.paper.pages, sheet.missing)
}

/// What is to be said, the paper, and what no font has.
struct SheetBuilder<'s, 'a> {
    content: Content<'s>,
    paper: Paper<'s, 'a>,
    missing: Vec<Missing>,
    density: Density,
}

impl SheetBuilder<'_, '_> {
    /// Title, date and clinic at the left, number and code at the right.
    fn head(&mut self, title: &str) {
        let Content { record, words } = self.content;
        let small = self.density.small;
        let paper = &mut self.paper;
        let top = paper.y;
        code(paper, &record.id, RIGHT - CODE, top, CODE);
        let edge = RIGHT - CODE - 14.0;
        let label = words.japanese("staff-record-pickup");
        paper.text_before(edge, top, &label, LABEL);
        let pickup = sanitize::render(&record.pickup);
        paper.text_before(edge, top + LABEL.leading() - 2.0, &pickup, PICKUP);
        let mut left = Column::default();
        let shaper = &mut *paper.shaper;
        let width = edge - LEFT - 100.0;
        if !words.clinic.is_empty() {
            left.add(shaper, &sanitize::render(words.clinic), width, LABEL);
        }
        left.add(shaper, title, width, TITLE);
        left.add(shaper, &self.content.filled_in(), width, LABEL);
        paper.column(LEFT, top, &left);
        paper.y = top + left.height().max(CODE) + 3.0;
        let mut notes = Column::default();
        let width = RIGHT - LEFT;
        if record.trial {
            let trial = words.japanese("sheet-trial");
            notes.add(&mut *paper.shaper, &trial, width, LABEL.bold());
        }
        let unconfirmed = words.japanese("sheet-unconfirmed");
        if !unconfirmed.is_empty() {
            notes.add(&mut *paper.shaper, &unconfirmed, width, small);
        }
        paper.column(LEFT, paper.y, &notes);
        paper.y += notes.height() + 5.0;
    }

    /// What could not be shaped since the last note belongs to this field.
    fn note(&mut self, field: &str) {
        let field = sanitize::render(field);
        for text in self.paper.shaper.take_missing() {
            let missing = Missing {
                text,
                field: field.clone(),
            };
            if !self.missing.contains(&missing) {
                self.missing.push(missing);
            }
        }
    }

    fn group(&mut self, number: usize, group: &FieldGroup) {
        // A title is not left alone at the foot of a page.
        self.paper.reserve(HEADING.leading() + 2.0 * LOWEST);
        let title = format!("{number}　{}", group.title);
        self.paper.text(LEFT, self.paper.y, &title, HEADING);
        self.note(&group.title);
        self.paper.y += HEADING.leading() + 1.5;
        for row in &group.rows {
            self.row(row);
        }
        self.paper.y += 5.5;
    }

    fn row(&mut self, cells: &[SheetCell]) {
        let Density { small, pad } = self.density;
        let mut columns = Vec::new();
        for (place, cell) in cells.iter().enumerate() {
            let labels = if place == 0 { LABELS.0 } else { LABELS.1 };
            let width = (RIGHT - LEFT) * cell.share;
            let inner = 2.0f32.mul_add(-pad, width - labels) - 4.0;
            let shaper = &mut *self.paper.shaper;
            let mut label = Column::default();
            label.add(shaper, &cell.label, 2.0f32.mul_add(-pad, labels), LABEL);
            let mut answer = Column::default();
            answer.add(shaper, &cell.answer, inner, ANSWER);
            if let Some(asked) = &cell.asked {
                label.add(shaper, asked, 2.0f32.mul_add(-pad, labels), small);
            }
            if let Some(seen) = &cell.seen {
                answer.add(shaper, seen, inner, small);
            }
            self.note(&cell.label);
            columns.push(Placed {
                labels,
                width,
                label,
                answer,
            });
        }
        let pieces = columns.iter().map(Placed::pieces).max().unwrap_or(1);
        for piece in 0..pieces {
            self.boxes(&columns, piece);
        }
        // Drawing shapes the same lines again: what they lack has been noted for the right field.
        self.paper.shaper.take_missing();
    }

    /// One box for each cell of a row; `piece`: which part of a row that is too long for one box.
    fn boxes(&mut self, cells: &[Placed], piece: usize) {
        let pad = self.density.pad;
        let cut: Vec<(Column, Column)> = cells.iter().map(|cell| cell.piece(piece)).collect();
        let heights = cut
            .iter()
            .map(|(label, answer)| label.height().max(answer.height()));
        let height = heights.fold(LOWEST - 2.0 * pad, f32::max) + 2.0 * pad;
        self.paper.reserve(height);
        let y = self.paper.y;
        let mut x = LEFT;
        for (cell, (label, answer)) in cells.iter().zip(&cut) {
            let area = |width| Area {
                x,
                y,
                width,
                height,
            };
            self.paper.fill(area(cell.labels), Shade::Pale);
            for width in [cell.labels, cell.width] {
                self.paper.edge(area(width), 0.5);
            }
            let middle = |column: &Column| y + (height - column.height()) / 2.0;
            self.paper.column(x + pad, middle(label), label);
            let left = x + cell.labels + pad + 2.0;
            self.paper.column(left, middle(answer), answer);
            x += cell.width;
        }
        self.paper.y += height;
    }
}

/// A cell, its lines broken.
struct Placed {
    labels: f32,
    width: f32,
    label: Column,
    answer: Column,
}

impl Placed {
    fn pieces(&self) -> usize {
        let lines = self.label.0.len().max(self.answer.0.len());
        lines.div_ceil(LONGEST)
    }

    fn piece(&self, piece: usize) -> (Column, Column) {
        let cut = |column: &Column| {
            let lines = column.0.chunks(LONGEST).nth(piece);
            Column(lines.unwrap_or_default().to_vec())
        };
        (cut(&self.label), cut(&self.answer))
    }
}
