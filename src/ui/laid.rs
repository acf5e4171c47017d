//! What was drawn where.

use ratatui::layout::{Position, Rect};

use crate::flow::{Action, Layout};

/// The smallest terminal: columns, rows.
pub const SMALLEST: (u16, u16) = (60, 20);

/// What was drawn where.
#[derive(Debug, Default)]
pub struct ScreenLayout {
    /// The targets, first found wins.
    pub targets: Vec<(Rect, Action)>,
    /// Every text and the area it was given. A test compares them with the cells.
    pub texts: Vec<(Rect, String)>,
    /// Every address shown as a code, and where.
    pub codes: Vec<(Rect, String)>,
    /// The page shown, from 0.
    pub page: u16,
    /// How many pages there are, at least 1.
    pub pages: u16,
    /// Whether the terminal is large enough.
    pub fits: bool,
    /// Whether the choices stand on this page.
    pub choices: bool,
    /// How many offers of the keyboard stand on the glass.
    pub offers: u16,
    /// Where the caret stands in a field.
    pub caret: Option<Position>,
}

impl ScreenLayout {
    /// The target at a cell.
    pub fn hit(&self, at: Position) -> Option<Action> {
        self.targets
            .iter()
            .find(|(area, _)| area.contains(at))
            .map(|(_, action)| *action)
    }

    /// What the kiosk learns from it.
    pub const fn layout(&self) -> Layout {
        Layout {
            page: self.page,
            pages: self.pages,
            fits: self.fits,
            choices: self.choices,
            offers: self.offers,
        }
    }
}
