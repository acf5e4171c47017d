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
mod laid;
mod notes;
mod pagination;
mod qr;
mod qr_page;
pub(crate) mod theme;
mod tiles;
mod typing;

use ratatui::buffer::Buffer;

pub use laid::{SMALLEST, ScreenLayout};

use crate::flow::Kiosk;
use crate::page::{Localizer, Page, Welcome};
use crate::texts::Texts;
use canvas::Canvas;

/// Draws the whole screen.
pub fn draw(buffer: &mut Buffer, kiosk: &Kiosk, texts: &Texts) -> ScreenLayout {
    let words = Localizer::new(kiosk, texts);
    let mut pen = Canvas::new(buffer, kiosk, words);
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
