//! Layout: a page, what the patient does with it, and a size in; a scene out. Remembers nothing, has no words of its own,
//! and must not know what draws it.
//!
//! ```text
//! ┌ header   clinic, progress, remarks            [ colours ] [ language ]   header
//! │ question one statement or question                                        frame
//! │ notes    how to answer, else what is wrong or wanted                      notes
//! │ body     blocks of text, a field, a code; further pages if they need it   block, pagination
//! │ choices  numbered rows, each a target                                     choice_grid
//! │
//! └ footer   [ back ]        [ main button ]         [ ask reception ]        footer
//! ```

mod answer;
mod answer_lines;
mod answer_row;
mod beside_code;
mod block;
mod choice_grid;
mod choice_tiles;
mod code;
mod code_page;
mod field;
mod first;
mod footer;
mod frame;
mod header;
mod item;
mod keys;
mod layouter;
mod measured;
mod metrics;
mod notes;
mod pagination;
mod papers;
mod part;
mod placed_choice;
mod question;
mod split;
mod tiles;
mod typing;
mod words;

use ratatui::layout::{Position, Rect};

pub use code::Code;
pub use item::{FieldRows, Item, ItemKind, ItemText, PlacedPicture, State, Style};
pub use metrics::{ChoiceMarks, Metrics, Wrapped};

use crate::flow::{Action, Kiosk, Layout};
use crate::keyboard::layout::Functions;
use crate::page::{Localizer, Page, Welcome};
use crate::texts::Texts;
use layouter::Layouter;

/// The smallest terminal: columns, rows.
pub const SMALLEST: (u16, u16) = (60, 20);

/// The smallest that is higher than wide.
const SMALLEST_PORTRAIT: (u16, u16) = (55, 36);

/// Whether there is room for every screen.
pub(crate) fn is_large_enough(area: Rect) -> bool {
    let fits = |(columns, rows): (u16, u16)| area.width >= columns && area.height >= rows;
    fits(SMALLEST) || fits(SMALLEST_PORTRAIT)
}

/// What stands where on a screen.
#[derive(Default)]
pub struct Scene {
    pub area: Rect,
    /// In reading order. No two of them share a cell.
    pub items: Vec<Item>,
    /// What a touch beside all items means.
    pub elsewhere: Option<Action>,
    /// The page shown, from 0.
    pub page: u16,
    /// How many pages there are, at least 1.
    pub pages: u16,
    /// Whether the terminal is large enough.
    pub fits: bool,
    /// Where the keys stand that are no letters.
    pub functions: Functions,
}

/// Lays out the whole screen.
pub fn layout(kiosk: &Kiosk, texts: &Texts, area: Rect, metrics: &dyn Metrics) -> Scene {
    let words = Localizer::new(kiosk, texts);
    let mut lay = Layouter::new(kiosk, words, area, metrics);
    if !is_large_enough(area) {
        first::too_small(&mut lay);
    } else if let Some(welcome) = Welcome::new(words) {
        first::first(&mut lay, &welcome);
    } else {
        let page = Page::new(words);
        match (kiosk.board(), &page.entry) {
            (Some(board), Some(entry)) => typing::typing(&mut lay, &page, entry, board),
            _ => frame::frame(&mut lay, &page),
        }
    }
    lay.scene
}

impl Scene {
    /// The target at a cell.
    pub fn hit(&self, at: Position) -> Option<Action> {
        let mut targets = self.targets().into_iter();
        let hit = targets.find(|(area, _)| area.contains(at));
        hit.map(|(_, action)| action)
    }

    /// All that can be touched; last, what lies below the others.
    pub fn targets(&self) -> Vec<(Rect, Action)> {
        let items = self.items.iter();
        let targets = items.filter_map(|item| Some((item.area, item.action?)));
        let elsewhere = self.elsewhere.map(|action| (self.area, action));
        targets.chain(elsewhere).collect()
    }

    /// Every text and the area it was given.
    pub fn texts(&self) -> Vec<(Rect, &str)> {
        let texts = self.items.iter().flat_map(|item| &item.texts);
        texts.map(|text| (text.area, text.whole.as_str())).collect()
    }

    /// Every address shown as a code, and where.
    pub fn codes(&self) -> Vec<(Rect, &str)> {
        let codes = self.items.iter().filter_map(|item| match &item.kind {
            ItemKind::Code { address, .. } => Some((item.area, address.as_str())),
            _ => None,
        });
        codes.collect()
    }

    /// Where the caret stands in a field.
    pub fn caret(&self) -> Option<Position> {
        let mut focused = self.items.iter().filter(|item| item.state.focused);
        focused.find_map(|item| match &item.kind {
            ItemKind::Field(field) => Some(item.area.as_position() + field.caret),
            _ => None,
        })
    }

    fn count(&self, is: impl Fn(Action) -> bool) -> usize {
        let actions = self.items.iter().filter_map(|item| item.action);
        actions.filter(|action| is(*action)).count()
    }

    /// Whether the choices stand on this page.
    pub fn choices(&self) -> bool {
        !self.fits || self.count(|action| matches!(action, Action::Choose(_))) > 0
    }

    /// How many offers of the keyboard stand on the glass.
    pub fn offers(&self) -> u16 {
        let offers = self.count(|action| matches!(action, Action::Offer(_)));
        u16::try_from(offers).unwrap_or(u16::MAX)
    }

    /// What the kiosk learns from it.
    pub fn layout(&self) -> Layout {
        Layout {
            page: self.page,
            pages: self.pages,
            fits: self.fits,
            choices: self.choices(),
            offers: self.offers(),
            functions: self.functions,
        }
    }
}
