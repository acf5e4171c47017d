//! The end of the sheet: what the patient declares and signs, what staff fill in, what stands on each page.

use super::density::SMALL;
use super::{HEADING, LABEL, SheetBuilder};
use crate::form::FieldId;
use crate::shape::{Breaks, wrap};
use crate::sheet::Missing;
use crate::sheet::code::code;
use crate::sheet::content::Content;
use crate::sheet::paper::{AGAIN, Area, Column, HEIGHT, LEFT, RIGHT, Shade, TOP, Type};
use crate::text::sanitize;
use zeroize::Zeroizing;

const WIDTH: f32 = RIGHT - LEFT;
const STATEMENT: Type = Type::new(10.0, Shade::Black);
/// The box that staff tick.
const CHECK: Type = Type::new(11.0, Shade::Black);
/// The number and the name, from the second page on.
const WHOSE: Type = Type::new(14.0, Shade::Black).bold();
const PAGE: Type = Type::new(9.5, Shade::Black).bold();
/// The columns that a page number takes.
const PAGES: f32 = 60.0;
/// Who ticked, and when.
const SAID: Type = Type::new(8.0, Shade::Black);
/// Free paper inside the box of staff.
const PAD: f32 = 3.2;
/// Room to sign in, above the line.
const ROOM: f32 = 27.0;
/// The side of a box to tick.
const TICK: f32 = 11.0;

/// The sentence that is signed.
pub(super) struct Declaration(Column);

impl Declaration {
    /// With the room to sign.
    pub(super) fn height(&self) -> f32 {
        self.0.height() + ROOM + LABEL.leading()
    }
}

impl SheetBuilder<'_, '_> {
    /// The declaration in both languages.
    pub(super) fn declaration(&mut self) -> Declaration {
        let words = self.content.words;
        let statement = words.japanese("say-statement");
        let mut column = Column::default();
        let shaper = &mut *self.paper.shaper;
        column.add(shaper, &statement, WIDTH, STATEMENT);
        if let Some(theirs) = self.content.theirs("say-statement") {
            column.add(shaper, &theirs, WIDTH, SMALL);
        }
        Declaration(column)
    }

    /// The declaration, and a line each for the date and the signature.
    pub(super) fn sign(&mut self, declaration: &Declaration) {
        let words = self.content.words;
        let paper = &mut self.paper;
        paper.reserve(declaration.height());
        let top = paper.y;
        paper.column(LEFT, top, &declaration.0);
        let line = top + declaration.0.height() + ROOM;
        for (key, left, right) in [
            ("sheet-sign-date", LEFT, LEFT + 170.0),
            ("sheet-signature", LEFT + 190.0, RIGHT),
        ] {
            let label = words.japanese(key);
            paper.text(left, line - LABEL.leading(), &label, LABEL);
            paper.rule(left, line, right - left, 0.7);
        }
        paper.y = line + 9.0;
        self.note(&words.japanese("sheet-title"));
    }

    /// The box that staff fill in: the card, seen by whom and when, and what else the patient said.
    pub(super) fn staff(&mut self) {
        let Content { record, words, .. } = self.content;
        let title = words.japanese("sheet-staff");
        let inner = 2.0f32.mul_add(-PAD, WIDTH) - 8.0;
        let mut notes = Column::default();
        let shaper = &mut *self.paper.shaper;
        if !record.card_seen {
            let absent = words.japanese("sheet-card-absent");
            notes.add(shaper, &absent, inner, LABEL.bold());
        }
        if !self.missing.is_empty() {
            // Its code tells the character, which cannot stand here either.
            let all = Missing::list(&self.missing, |of| format!("{} {}", of.field, of.code()));
            let gaps = words.japanese_with("sheet-gaps", &[("glyphs", all)]);
            notes.add(shaper, &gaps, inner, LABEL.bold());
        }
        for remark in self.content.remarks() {
            notes.add(shaper, &remark, inner, Type::new(8.0, Shade::Black));
        }
        let lines = CHECK.leading() + 8.0;
        let height = lines + notes.height() + 3.0 * PAD;
        let paper = &mut self.paper;
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
        paper.edge(area, 1.2);
        let left = LEFT + PAD + 4.0;
        let tick = Area {
            x: left,
            y: top + 10.0,
            width: TICK,
            height: TICK,
        };
        paper.edge(tick, 1.0);
        self.check(tick);
        let paper = &mut self.paper;
        paper.column(left, top + lines + 2.0 * PAD, &notes);
        paper.y = top + height;
        self.note(&title);
    }

    /// The line of the box: what became of it, ticked, by whom and when; else blank, for the pen.
    fn check(&mut self, tick: Area) {
        let Content { outcome, words, .. } = self.content;
        let paper = &mut self.paper;
        let base = tick.y + TICK;
        let check = match outcome {
            Some(outcome) => {
                // As everybody ticks in Japan; every Japanese font has it.
                paper.text(tick.x + 0.5, tick.y - 3.0, "レ", CHECK.bold());
                outcome.text.clone()
            }
            None => words.japanese("sheet-card-check"),
        };
        paper.text(tick.x + TICK + 6.0, tick.y - 3.0, &check, CHECK);
        let end = WIDTH - PAD - 4.0;
        let (by, at) = outcome.map_or(("", ""), |said| (&said.by, &said.at));
        for (key, from, to, said) in [
            ("sheet-checked-by", 268.0, 388.0, by),
            ("sheet-checked-at", 400.0, end, at),
        ] {
            let label = words.japanese(key);
            let beside = LEFT + from + paper.shaper.width(&label) * LABEL.size + 4.0;
            paper.text(LEFT + from, base - LABEL.leading(), &label, LABEL);
            paper.text(beside, base - SAID.leading(), said, SAID);
            paper.rule(LEFT + from, base + 1.0, to - from, 0.5);
        }
    }

    /// Whose sheet it is, above the frame of every page but the first, which says it in large.
    fn again(&mut self) {
        let Content { record, words, .. } = self.content;
        let side = AGAIN - 8.0;
        let paper = &mut self.paper;
        code(paper, &record.id, RIGHT - side, TOP, side);
        let width = WIDTH - side - 14.0;
        let title = words.japanese("sheet-title");
        paper.text(LEFT, TOP, &title, LABEL);
        let name = record.given(FieldId::Name).unwrap_or_default();
        let name = Zeroizing::new(sanitize::render(name));
        let pickup = sanitize::render(&record.pickup);
        let whose = Zeroizing::new(format!("{pickup}　{}", *name));
        // The whole of a long name stands on the first page.
        let line = Zeroizing::new(self.one_line(&whose, width / WHOSE.size));
        let below = TOP + LABEL.leading();
        self.paper.text(LEFT, below, &line, WHOSE);
        // What the name lacks has been noted for its own field.
        self.paper.shaper.take_missing();
    }

    /// As much of a text as stands in a line of this width, in em.
    fn one_line(&mut self, text: &str, width: f32) -> String {
        let shaper = &mut *self.paper.shaper;
        let lines = wrap(&mut |of| shaper.width(of), text, width, Breaks::Pieces);
        let mut lines = lines.into_iter();
        let first = lines.next().unwrap_or_default();
        let more = if lines.next().is_some() { "…" } else { "" };
        format!("{first}{more}")
    }

    /// Whose it is on all pages, and below the frame id, language, version and page number.
    pub(super) fn every_page(&mut self) {
        let Content { record, words, .. } = self.content;
        let about = [
            ("staff-record-id", &record.id),
            ("staff-record-locale", &record.locale),
            ("staff-record-form", &record.form),
        ];
        let about: Vec<String> = about
            .into_iter()
            .map(|(key, value)| format!("{}: {}", words.japanese(key), sanitize::render(value)))
            .collect();
        let about = about.join("　");
        let count = self.paper.pages.len();
        let pages = std::mem::take(&mut self.paper.pages);
        for (number, page) in pages.into_iter().enumerate() {
            self.paper.pages.push(page);
            if number > 0 {
                self.again();
            }
            let y = HEIGHT - 35.0;
            // A foreign record may have anything in it, but no more than a line of it fits here.
            let short = self.one_line(&about, (WIDTH - PAGES) / SMALL.size);
            self.paper.text(LEFT, y, &short, SMALL);
            let page = format!("{} / {count}", number + 1);
            self.paper.text_before(RIGHT, y - 1.5, &page, PAGE);
        }
    }
}
