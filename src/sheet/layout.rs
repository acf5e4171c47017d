//! Where everything stands, from the head to the last group of questions. Must not know PDF.

mod closing;
mod density;

use self::density::{DENSITIES, Density, SMALL};
use super::Missing;
use super::code::code;
use super::content::{Content, FieldGroup, SheetCell};
use super::paper::{Area, Column, LEFT, Mark, Paper, RIGHT, Shade, Type};
use crate::shape::Shaper;
use crate::text::sanitize;

const TITLE: Type = Type::new(21.0, Shade::Black).bold();
const HEADING: Type = Type::new(9.5, Shade::Black).bold();
const LABEL: Type = Type::new(8.8, Shade::Black);
const PICKUP: Type = Type::new(25.0, Shade::Black).bold();

/// The side of the code.
const CODE: f32 = 62.0;
/// The width of the labels at the left edge, and of those in the middle of a row.
const LABELS: [f32; 2] = [150.0, 88.0];
/// Lines of one row; what is longer goes on in the next.
const LONGEST: usize = 30;

/// The marks on all pages, and what no font has.
type Pages = (Vec<Vec<Mark>>, Vec<Missing>);

/// The marks on all pages. One page, if that can be; else as few as can be, and the signature as early.
pub(super) fn pages(content: Content<'_>, shaper: &mut Shaper<'_>) -> Pages {
    let mut best: Option<(usize, Pages)> = None;
    for density in DENSITIES {
        let (signed, laid) = laid(content, shaper, density);
        let is_better = best
            .as_ref()
            .is_none_or(|(page, known)| (laid.0.len(), signed) < (known.0.len(), *page));
        if is_better {
            best = Some((signed, laid));
        }
        if best.as_ref().is_some_and(|(_, known)| known.0.len() == 1) {
            break;
        }
    }
    best.map_or_else(Pages::default, |(_, pages)| pages)
}

/// The pages, and on which of them the signature stands.
fn laid(content: Content<'_>, shaper: &mut Shaper<'_>, density: Density) -> (usize, Pages) {
    let mut sheet = SheetBuilder {
        content,
        paper: Paper::new(shaper),
        missing: Vec::new(),
        density,
    };
    let title = content.words.japanese("sheet-title");
    sheet.head(&title);
    sheet.note(&title);
    let declaration = sheet.declaration();
    sheet.note(&title);
    let groups = content.groups();
    for (number, group) in groups.iter().enumerate() {
        // The signature never stands on a page without an answer.
        let is_last = number + 1 == groups.len();
        let below = if is_last { declaration.height() } else { 0.0 };
        sheet.group(number + 1, group, below);
    }
    sheet.sign(&declaration);
    let signed = sheet.paper.pages.len();
    sheet.staff();
    sheet.every_page();
    sheet.note(&title);
    (signed, (sheet.paper.pages, sheet.missing))
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
        let Content { record, words, .. } = self.content;
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
            notes.add(&mut *paper.shaper, &unconfirmed, width, SMALL);
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

    /// `below`: the height of what stays with the last answer.
    fn group(&mut self, number: usize, group: &FieldGroup, below: f32) {
        let boxes: Vec<RowBox> = group.rows.iter().flat_map(|row| self.row(row)).collect();
        let (title, last) = (format!("{number}　{}", group.title), boxes.len());
        for (at, row) in boxes.iter().enumerate() {
            let below = if at + 1 == last { below } else { 0.0 };
            // A title is not left alone at the foot of a page.
            let above = if at == 0 {
                HEADING.leading() + 1.5
            } else {
                0.0
            };
            self.paper.reserve(above + row.height + below);
            if at == 0 {
                self.paper.text(LEFT, self.paper.y, &title, HEADING);
                self.note(&group.title);
                self.paper.y += above;
            }
            self.draw(row);
        }
        // Drawing shapes the same lines again: what they lack has been noted for the right field.
        self.paper.shaper.take_missing();
        self.paper.y += self.density.apart;
    }

    /// The boxes of a row: one, if it is not too long for one.
    fn row(&mut self, cells: &[SheetCell]) -> Vec<RowBox> {
        let density = self.density;
        let pad = density.pad;
        let free = RIGHT - LEFT - LABELS.iter().take(cells.len()).sum::<f32>();
        let mut columns = Vec::new();
        for (cell, labels) in cells.iter().zip(LABELS) {
            let width = free.mul_add(cell.share, labels);
            let inner = 2.0f32.mul_add(-pad, width - labels) - 4.0;
            let shaper = &mut *self.paper.shaper;
            let mut label = Column::default();
            label.add(
                shaper,
                &cell.label,
                2.0f32.mul_add(-pad, labels),
                density.label,
            );
            let mut answer = Column::default();
            answer.add(shaper, &cell.answer, inner, density.answer);
            if let Some(asked) = &cell.asked {
                label.add(shaper, asked, 2.0f32.mul_add(-pad, labels), density.small);
            }
            if let Some(seen) = &cell.seen {
                answer.add(shaper, seen, inner, density.small);
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
        let piece = |at| {
            let cells: Vec<Placed> = columns.iter().map(|cell| cell.piece(at)).collect();
            let heights = cells.iter().map(Placed::height);
            let height = heights.fold(density.lowest, |most, height| {
                most.max(2.0f32.mul_add(pad, height))
            });
            RowBox { cells, height }
        };
        (0..pieces).map(piece).collect()
    }

    fn draw(&mut self, row: &RowBox) {
        let (pad, height, y) = (self.density.pad, row.height, self.paper.y);
        let mut x = LEFT;
        for cell in &row.cells {
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
            self.paper.column(x + pad, middle(&cell.label), &cell.label);
            let left = x + cell.labels + pad + 2.0;
            self.paper.column(left, middle(&cell.answer), &cell.answer);
            x += cell.width;
        }
        self.paper.y += height;
    }
}

/// Cells beside each other, as much of them as one box holds.
struct RowBox {
    cells: Vec<Placed>,
    height: f32,
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

    /// What of it stands in the box of this number.
    fn piece(&self, piece: usize) -> Self {
        let cut = |column: &Column| {
            let lines = column.0.chunks(LONGEST).nth(piece);
            Column(lines.unwrap_or_default().to_vec())
        };
        Self {
            labels: self.labels,
            width: self.width,
            label: cut(&self.label),
            answer: cut(&self.answer),
        }
    }

    fn height(&self) -> f32 {
        self.label.height().max(self.answer.height())
    }
}
