//! Items as cells: what every terminal shows. Each kind of item is painted in one place.

mod figures;

use ratatui::buffer::{Buffer, Cell};
use ratatui::layout::{Margin, Rect};
use ratatui::style::{Modifier, Style as Ink};
use ratatui::widgets::{Block, BorderType, Clear, Widget as _};
use unicode_width::UnicodeWidthStr as _;

use super::theme::{CODE, Theme};
use crate::flow::Look;
use crate::scene::{Code, FieldRows, Item, ItemKind, ItemText, Metrics, State, Style, Wrapped};
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

struct Brush<'b> {
    buffer: &'b mut Buffer,
    theme: Theme,
}

impl Brush<'_> {
    fn item(&mut self, item: &Item) {
        let Item { area, state, .. } = *item;
        let ground = self.ink(item.style, state);
        match &item.kind {
            ItemKind::Words => self.texts(item),
            ItemKind::Problem => {
                self.put(area, "!", ground);
                self.texts(item);
            }
            ItemKind::Ground => {
                Clear.render(area, self.buffer);
                self.buffer.set_style(area, ground);
                self.texts(item);
            }
            ItemKind::Rule => {
                let line = "─".repeat(area.width.into());
                let plain = Ink {
                    add_modifier: Modifier::empty(),
                    ..ground
                };
                self.put(area, &line, plain);
            }
            ItemKind::Button | ItemKind::Key => {
                self.buffer.set_style(area, ground);
                self.texts(item);
                let free = matches!(item.kind, ItemKind::Button) && is_free(item);
                self.edges(area, state, ground, free);
            }
            ItemKind::Tile => self.tile(item, ground),
            ItemKind::Choice(number) => self.choice(item, number, ground),
            ItemKind::Answer(number, rows) => self.answer(item, number, *rows),
            ItemKind::Field(field) => self.field(area, field, state),
            ItemKind::Code { code, .. } => self.code(area, code),
            ItemKind::Staff => self.staff(item, ground),
            ItemKind::Number => {
                let large = item.texts.first().map(|of| figures::large(&of.whole));
                for (row, line) in area.rows().zip(large.iter().flatten()) {
                    self.put(row, line, ground);
                }
                self.texts(item);
            }
        }
    }

    /// What a style looks like, but under the finger.
    const fn ink(&self, style: Style, state: State) -> Ink {
        let style = if state.pressed { Style::Pressed } else { style };
        self.theme.of(style)
    }

    /// A line from the left of an area.
    fn put(&mut self, area: Rect, line: &str, ink: Ink) {
        if !area.is_empty() && self.buffer.area.contains(area.as_position()) {
            let room = area.width.into();
            self.buffer.set_stringn(area.x, area.y, line, room, ink);
        }
    }

    fn texts(&mut self, item: &Item) {
        for text in &item.texts {
            self.text(text, self.ink(text.style, item.state));
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
        self.edges(item.area, item.state, ground, false);
    }

    fn choice(&mut self, item: &Item, number: &str, ground: Ink) {
        self.buffer.set_style(item.area, ground);
        let badge = self.ink(Style::Badge, item.state);
        let Rect { x, y, height, .. } = item.area;
        self.buffer.set_style(Rect::new(x, y, 3, height), badge);
        let y = item.texts.first().map_or(y, |label| label.area.y);
        self.put(Rect::new(x + 1, y, 2, height), number, badge);
        self.texts(item);
        self.edges(item.area, item.state, ground, is_free(item));
    }

    fn answer(&mut self, item: &Item, number: &str, rows: u16) {
        let Rect { x, y, height, .. } = item.area;
        let row = Rect::new(x, y, item.area.width, rows.min(height));
        let ground = self.ink(item.style, item.state);
        self.buffer.set_style(row, ground);
        let strong = self.ink(Style::Strong, item.state);
        self.put(Rect::new(x + 1, y, 2, height), number, strong);
        if let Some(change) = item.texts.last() {
            let Rect { x, width, .. } = change.area;
            let button = Rect::new(x - 1, y, width + 2, row.height);
            let ink = self.ink(change.style, item.state);
            self.buffer.set_style(button, ink);
        }
        self.texts(item);
        self.edges(row, item.state, ground, false);
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
                (BorderType::Thick, ink.add_modifier(Modifier::BOLD))
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

    /// A double border, parted where it says whom the card is for.
    fn staff(&mut self, item: &Item, ground: Ink) {
        self.buffer.set_style(item.area, ground);
        let border = Block::bordered().border_type(BorderType::Double);
        border.style(ground).render(item.area, self.buffer);
        if let Some(to) = item.texts.first() {
            let Rect { x, y, width, .. } = to.area;
            let gap = Rect::new(x - 1, y, width + 2, 1);
            self.put(gap, &" ".repeat(gap.width.into()), ground);
        }
        self.texts(item);
    }

    /// The edges of what can be touched. Focus is an outline and a choice has an edge, so that neither is taken
    /// for the other; `free` where no words stand in the first and the last row.
    fn edges(&mut self, area: Rect, state: State, ground: Ink, free: bool) {
        let mut columns = area.columns();
        let (Some(left), Some(right)) = (columns.next(), columns.next_back()) else {
            return;
        };
        let middle = area.y + area.height.saturating_sub(1) / 2;
        let marks = if state.focused {
            let outline = self.theme.of(Style::Focus);
            self.buffer.set_style(left, outline);
            self.buffer.set_style(right, outline);
            if free && area.height > 2 {
                let line = "━".repeat(usize::from(area.width.saturating_sub(2)));
                let inner = area.inner(Margin::new(1, 0));
                let last = inner.rows().next_back();
                for row in [Some(inner), last].into_iter().flatten() {
                    self.put(row, &line, ground.add_modifier(Modifier::BOLD));
                }
            }
            Some((">", "<", outline))
        } else if state.pressed {
            Some((">", "<", ground))
        } else if state.chosen {
            let tick = self.theme.of(Style::Tick);
            for edge in [left, right].into_iter().flat_map(Rect::rows) {
                self.put(edge, "┃", tick);
            }
            None
        } else {
            self.theme.has_brackets().then_some(("[", "]", ground))
        };
        if let Some((before, behind, ink)) = marks {
            self.put(Rect::new(left.x, middle, 1, 1), before, ink);
            self.put(Rect::new(right.x, middle, 1, 1), behind, ink);
        }
    }
}

/// Whether no words stand in the first and the last row.
fn is_free(item: &Item) -> bool {
    let inner = item.area.inner(Margin::new(0, 1));
    item.texts
        .iter()
        .all(|text| text.area.intersection(inner) == text.area)
}
