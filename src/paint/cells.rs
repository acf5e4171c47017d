//! Items as cells: what every terminal shows. Each kind of item is painted in one place.

mod brush;
mod figures;

use ratatui::buffer::{Buffer, Cell};
use ratatui::layout::{Margin, Rect};
use ratatui::style::{Modifier, Style as Ink};
use ratatui::widgets::{Block, BorderType, Clear, Widget as _};
use unicode_width::UnicodeWidthStr as _;

use brush::Brush;

use super::theme::{CODE, Theme};
use crate::flow::Look;
use crate::picture::Picture;
use crate::scene::{
    ChoiceMarks, Code, FieldRows, Item, ItemKind, ItemText, Metrics, PlacedPicture, State, Style,
    Wrapped,
};
use crate::text::wrap::wrap;

/// The metrics of cells: every style is one row high.
pub struct Cells;

impl Metrics for Cells {
    fn wrap(&self, text: &str, _: Style, width: u16) -> Wrapped {
        let lines = wrap(text, width);
        let rows = u16::try_from(lines.len()).unwrap_or(u16::MAX);
        Wrapped { lines, rows }
    }

    fn columns(&self, text: &str, _: Style) -> u16 {
        columns(text)
    }

    /// Two modules a cell.
    fn code(&self, code: &Code) -> (u16, u16) {
        code.size()
    }

    /// Lines, numbers and ticks.
    fn marks(&self) -> ChoiceMarks {
        ChoiceMarks {
            edge: 1,
            number: 4,
            tick: (4, 0),
            pictures: false,
        }
    }
}

pub(crate) fn columns(text: &str) -> u16 {
    u16::try_from(text.width()).unwrap_or(u16::MAX)
}

/// Paints the whole ground, then each item.
pub(crate) fn paint(items: &[Item], look: Look, buffer: &mut Buffer) {
    let theme = Theme(look);
    let mut blank = Cell::default();
    blank.set_style(theme.of(Style::Page));
    buffer.content.fill(blank);
    let mut brush = Brush { buffer, theme };
    for item in items {
        brush.item(item);
    }
}

impl Brush<'_> {
    fn item(&mut self, item: &Item) {
        let Item { area, state, .. } = *item;
        let ground = self.ink(item.style, state);
        match &item.kind {
            ItemKind::Words | ItemKind::Frame => self.texts(item),
            ItemKind::Bar(left, of) => {
                let width = u64::from(area.width);
                let filled = (width * left.min(of)).div_ceil((*of).max(1));
                let line = (0..width).map(|at| if at < filled { '█' } else { '░' });
                self.put(area, &line.collect::<String>(), ground);
            }
            ItemKind::Problem => {
                self.put(area, "!", ground);
                self.texts(item);
            }
            ItemKind::Ground | ItemKind::Header(_) => {
                Clear.render(area, self.buffer);
                self.buffer.set_style(area, ground);
                self.texts_on(item, ground);
            }
            ItemKind::Button | ItemKind::Key => {
                self.buffer.set_style(area, ground);
                self.texts(item);
                self.edges(area, item, ground);
            }
            ItemKind::Tile => self.tile(item, ground),
            ItemKind::Choice { number, ticks } => self.choice(item, number, *ticks, ground),
            ItemKind::Answer(number) => self.answer(item, number, ground),
            ItemKind::Field(field) => self.field(area, field, state),
            ItemKind::Code { code, .. } => self.code(area, code),
            ItemKind::Staff => self.staff(item, ground),
            ItemKind::Paper => self.paper(item, ground),
            ItemKind::Number => {
                self.framed(item, ground);
                let large = item.texts.first().map(|of| figures::large(&of.whole));
                let inner = area.inner(Margin::new(2, 1));
                for (row, line) in inner.rows().zip(large.iter().flatten()) {
                    self.put(row, line, ground);
                }
                self.texts(item);
            }
        }
    }

    fn texts(&mut self, item: &Item) {
        for text in &item.texts {
            self.text(text, self.ink(text.style, item.state));
        }
    }

    /// Words of several styles on one ground.
    fn texts_on(&mut self, item: &Item, ground: Ink) {
        for text in &item.texts {
            let ink = self.ink(text.style, item.state);
            let bg = ground.bg.or(ink.bg);
            self.text(text, Ink { bg, ..ink });
        }
    }

    fn text(&mut self, text: &ItemText, ink: Ink) {
        for (line, mut row) in text.lines.iter().zip(text.area.rows()) {
            if text.centred {
                let indent = row.width.saturating_sub(columns(line)) / 2;
                row.x += indent;
                row.width -= indent;
            }
            self.put(row, line, ink);
        }
    }

    /// The name stands out.
    fn tile(&mut self, item: &Item, ground: Ink) {
        self.buffer.set_style(item.area, ground);
        let bold = ground.add_modifier(Modifier::BOLD);
        for (text, ink) in item.texts.iter().zip([bold, ground]) {
            self.text(text, ink);
        }
        self.edges(item.area, item, ground);
    }

    fn choice(&mut self, item: &Item, number: &str, ticks: bool, ground: Ink) {
        self.buffer.set_style(item.area, ground);
        let label = item.texts.first().map_or(item.area, |of| of.area);
        let sign = |x, width| Rect::new(item.area.x + x, label.y, width, 1);
        self.put(sign(1, 2), number, self.ink(Style::Badge, item.state));
        match (item.state.chosen, ticks) {
            (true, _) => self.put(sign(4, 3), "[x]", ground),
            (false, true) => self.put(sign(4, 3), "[ ]", ground),
            (false, false) => {}
        }
        self.texts(item);
        self.edges(item.area, item, ground);
    }

    fn answer(&mut self, item: &Item, number: &str, ground: Ink) {
        let Rect { x, y, .. } = item.area;
        self.buffer.set_style(item.area, ground);
        let strong = self.ink(Style::Strong, item.state);
        self.put(Rect::new(x + 1, y, 2, 1), number, strong);
        self.texts(item);
        self.edges(item.area, item, ground);
    }

    /// A box, or a line where rows are scarce.
    fn field(&mut self, area: Rect, field: &FieldRows, state: State) {
        let ink = self.theme.of(Style::Field);
        let boxed = area.height > 1;
        let ink = if boxed {
            ink
        } else {
            ink.add_modifier(Modifier::UNDERLINED)
        };
        self.buffer.set_style(area, ink);
        if boxed {
            let (border, edge) = if state.focused {
                (BorderType::Double, ink.add_modifier(Modifier::BOLD))
            } else {
                (BorderType::Plain, ink)
            };
            let block = Block::bordered().border_type(border).style(ink);
            block.border_style(edge).render(area, self.buffer);
        } else if state.focused {
            self.put(area, ">", ink);
        }
        let inner = area.inner(Margin::new(2, u16::from(boxed)));
        for (row, line) in inner.rows().zip(field.rows.iter()) {
            self.put(row, line, ink);
        }
    }

    /// Half blocks, explicit black on explicit white.
    fn code(&mut self, area: Rect, code: &Code) {
        for at in area.positions() {
            let (x, y) = (at.x - area.x, (at.y - area.y) * 2);
            let symbol = match (code.is_dark(x, y), code.is_dark(x, y + 1)) {
                (true, true) => "█",
                (true, false) => "▀",
                (false, true) => "▄",
                (false, false) => " ",
            };
            if let Some(cell) = self.buffer.cell_mut(at) {
                cell.set_symbol(symbol).set_style(CODE);
            }
        }
    }

    /// A blank sheet for whatever it is: its name stands below.
    fn paper(&mut self, item: &Item, ground: Ink) {
        for PlacedPicture { area, picture, .. } in &item.pictures {
            if *picture == Picture::Plus {
                let middle = Rect::new(area.x + area.width / 2, area.y + area.height / 2, 1, 1);
                self.put(middle, "+", ground.add_modifier(Modifier::BOLD));
            } else {
                Block::bordered().style(ground).render(*area, self.buffer);
            }
        }
        self.texts(item);
    }

    /// A border, parted where the first words stand on it.
    fn framed(&mut self, item: &Item, ground: Ink) {
        self.buffer.set_style(item.area, ground);
        let border = Block::bordered();
        border.style(ground).render(item.area, self.buffer);
        if let Some(to) = item.texts.first() {
            let Rect { x, y, width, .. } = to.area;
            let gap = Rect::new(x - 1, y, width + 2, 1);
            self.put(gap, &" ".repeat(gap.width.into()), ground);
        }
    }

    fn staff(&mut self, item: &Item, ground: Ink) {
        self.framed(item, ground);
        self.texts_on(item, ground);
    }
}
