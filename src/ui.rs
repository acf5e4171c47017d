//! Drawing: a page and a kiosk in, cells and touch areas out. Remembers nothing, and has no words of its own.
//!
//! ```text
//! ┌ banner   Japanese heading for staff            [ colours ] [ language ]   frame
//! │ heading  one statement or question                                        frame
//! │ body     blocks of text, a field, a code; further pages if they need it   block, pagination
//! │ choices  numbered rows, each a target                                     grid
//! └ footer   [ back ]        [ main button ]         [ ask reception ]        frame
//! ```

mod answers;
mod attract;
mod big_digits;
mod block;
mod canvas;
mod choice_grid;
mod field;
mod frame;
mod header_footer;
mod notes;
mod pagination;
mod qr;
mod qr_page;
pub(crate) mod theme;
mod tiles;
mod typing;

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

use crate::flow::{Action, Kiosk, Layout};
use crate::page::{Localizer, Page, Welcome};
use crate::texts::Texts;
use canvas::Pen;

/// The smallest terminal: columns, rows.
pub const SMALLEST: (u16, u16) = (60, 20);

/// What was drawn where.
#[derive(Debug, Default)]
pub struct Laid {
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

impl Laid {
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

/// Draws the whole screen.
pub fn draw(buffer: &mut Buffer, kiosk: &Kiosk, texts: &Texts) -> Laid {
    let words = Localizer::new(kiosk, texts);
    let mut pen = Pen::new(buffer, kiosk, words);
    pen.ground();
    let area = pen.area();
    if area.width < SMALLEST.0 || area.height < SMALLEST.1 {
        attract::too_small(&mut pen);
    } else if let Some(welcome) = Welcome::new(words) {
        attract::attract(&mut pen, &welcome);
    } else {
        let page = Page::new(words);
        match (kiosk.board(), &page.entry) {
            (Some(board), Some(entry)) => typing::typing(&mut pen, &page, entry, board),
            _ => frame::frame(&mut pen, &page),
        }
    }
    pen.laid
}
