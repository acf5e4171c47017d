//! What every part draws with: the buffer, the words, the styles, and the record of what was laid.

use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;

use ratatui::buffer::{Buffer, Cell};
use ratatui::layout::Rect;
use ratatui::style::{Modifier, Style};
use unicode_width::UnicodeWidthStr;

use super::laid::ScreenLayout;
use super::theme::Theme;
use crate::flow::{Action, Kiosk};
use crate::page::Localizer;
use crate::text::wrap::wrap;

/// More rows than any screen has, and so few that sums of them do not overflow: a clinic's text may
/// be long.
const MOST_ROWS: u16 = 500;

/// A buffer to draw into, and all that is needed to know what.
pub(super) struct Canvas<'a> {
    pub buffer: &'a mut Buffer,
    pub kiosk: &'a Kiosk,
    /// For the little that depends on the size of the screen.
    pub words: Localizer<'a>,
    pub theme: Theme,
    pub laid: ScreenLayout,
    /// Found once a picture: every target asks for it.
    pub focused: Option<Action>,
    /// What has been wrapped for this picture: it is measured several times before it is drawn.
    wrapped: RefCell<HashMap<u16, Wrapped>>,
}

/// Texts and their lines at one width.
type Wrapped = HashMap<String, Rc<[String]>>;

/// Where a text stands in its area.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Align {
    Left,
    Centre,
}

impl<'a> Canvas<'a> {
    pub(super) fn new(buffer: &'a mut Buffer, kiosk: &'a Kiosk, words: Localizer<'a>) -> Self {
        let laid = ScreenLayout {
            choices: true,
            pages: 1,
            fits: true,
            ..ScreenLayout::default()
        };
        Self {
            buffer,
            kiosk,
            words,
            theme: Theme::of(kiosk.look()),
            laid,
            focused: kiosk.focused(),
            wrapped: RefCell::default(),
        }
    }

    pub(super) fn area(&self) -> Rect {
        self.buffer.area
    }

    /// Rows of a target: two where rows are scarce, five where there are plenty.
    pub(super) fn target_rows(&self) -> u16 {
        match self.area().height {
            ..24 => 2,
            24..30 => 3,
            30.. => 5,
        }
    }

    /// Paints the whole ground.
    pub(super) fn ground(&mut self) {
        let mut blank = Cell::default();
        blank.set_style(self.theme.page);
        self.buffer.content.fill(blank);
    }

    pub(super) fn fill(&mut self, area: Rect, style: Style) {
        self.buffer
            .set_style(area.intersection(self.buffer.area), style);
    }

    /// Which page of how many this is.
    pub(super) fn page_count(&self) -> String {
        let (at, of) = (self.laid.page, self.laid.pages);
        self.words.page(usize::from(at) + 1, usize::from(of))
    }

    /// Lines of this text at this width.
    pub(super) fn lines(&self, text: &str, width: u16) -> Rc<[String]> {
        let mut wrapped = self.wrapped.borrow_mut();
        let at_width = wrapped.entry(width).or_default();
        if let Some(lines) = at_width.get(text) {
            return Rc::clone(lines);
        }
        let lines: Rc<[String]> = wrap(text, width).into();
        at_width.insert(text.to_owned(), Rc::clone(&lines));
        lines
    }

    /// Rows that this text takes at this width.
    pub(super) fn rows(&self, text: &str, width: u16) -> u16 {
        let rows = u16::try_from(self.lines(text, width).len());
        rows.map_or(MOST_ROWS, |rows| rows.min(MOST_ROWS))
    }

    /// Draws a text, wrapped, from the top of an area. What does not fit is cut, and a test sees it.
    pub(super) fn text(&mut self, area: Rect, text: &str, style: Style, align: Align) {
        let lines = self.lines(text, area.width);
        self.draw_lines(area, &lines, style, align);
        self.laid.texts.push((area, text.to_owned()));
    }

    /// Draws a text in the middle of an area, both ways.
    pub(super) fn label(&mut self, area: Rect, text: &str, style: Style) {
        let rows = self.rows(text, area.width).min(area.height);
        let top = (area.height - rows) / 2;
        let inner = Rect {
            y: area.y + top,
            height: rows,
            ..area
        };
        self.text(inner, text, style, Align::Centre);
    }

    fn draw_lines(&mut self, area: Rect, lines: &[String], style: Style, align: Align) {
        for (line, y) in lines.iter().zip(area.y..area.bottom()) {
            let width = u16::try_from(line.width()).unwrap_or(u16::MAX);
            let indent = match align {
                Align::Left => 0,
                Align::Centre => area.width.saturating_sub(width) / 2,
            };
            let room = usize::from(area.width - indent);
            self.put((area.x + indent, y), line, room, style);
        }
    }

    /// Draws a line of at most so many columns. Off the screen there is nothing to draw on.
    pub(super) fn put(&mut self, at: (u16, u16), line: &str, columns: usize, style: Style) {
        if self.area().contains(at.into()) {
            self.buffer.set_stringn(at.0, at.1, line, columns, style);
        }
    }

    /// Makes an area a target.
    pub(super) fn target(&mut self, area: Rect, action: Action) {
        self.laid.targets.push((area, action));
    }

    /// The ground of a target in its present state.
    pub(super) fn touched(&self, action: Action, calm: Style) -> Style {
        if self.kiosk.pressed() == Some(action) {
            self.theme.pressed
        } else {
            calm
        }
    }

    /// The edges of a target. Focus is an outline and a choice has an edge, so that neither is taken for
    /// the other; `free` where no words stand in the first and the last row.
    pub(super) fn edges(&mut self, area: Rect, action: Action, ground: Style, free: bool) {
        let middle = area.y + area.height.saturating_sub(1) / 2;
        let last = area.right().saturating_sub(1);
        let chosen = matches!(action, Action::Choose(choice) if self.kiosk.is_chosen(choice));
        if self.focused == Some(action) {
            let outline = self.theme.focus;
            for x in [area.x, last] {
                self.fill(
                    Rect {
                        x,
                        width: 1,
                        ..area
                    },
                    outline,
                );
            }
            if free && area.height > 2 {
                let line = "━".repeat(usize::from(area.width.saturating_sub(2)));
                let line_style = ground.add_modifier(Modifier::BOLD);
                for y in [area.y, area.bottom().saturating_sub(1)] {
                    self.put((area.x + 1, y), &line, usize::from(area.width), line_style);
                }
            }
            self.put((area.x, middle), ">", 1, outline);
            self.put((last, middle), "<", 1, outline);
        } else if self.kiosk.pressed() == Some(action) {
            self.put((area.x, middle), ">", 1, ground);
            self.put((last, middle), "<", 1, ground);
        } else if chosen {
            for y in area.y..area.bottom() {
                self.put((area.x, y), "┃", 1, self.theme.tick);
                self.put((last, y), "┃", 1, self.theme.tick);
            }
        } else if self.theme.brackets {
            self.put((area.x, middle), "[", 1, ground);
            self.put((last, middle), "]", 1, ground);
        }
    }

    /// Draws a button over its whole area.
    pub(super) fn button(&mut self, area: Rect, label: &str, action: Action, calm: Style) {
        let style = self.touched(action, calm);
        self.fill(area, style);
        let inner = Rect {
            x: area.x + 2,
            width: area.width.saturating_sub(4),
            ..area
        };
        self.label(inner, label, style);
        let free = self.rows(label, inner.width) + 2 <= area.height;
        self.edges(area, action, style, free);
        self.target(area, action);
    }
}

/// What is left of an area below so many rows.
pub(super) const fn below(area: Rect, rows: u16) -> Rect {
    Rect {
        x: area.x,
        y: area.y.saturating_add(rows),
        width: area.width,
        height: area.height.saturating_sub(rows),
    }
}
