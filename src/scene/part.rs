//! Items below each other that are still to be placed.

use ratatui::layout::{Offset, Rect};

use super::item::Item;
use super::layouter::Layouter;

/// Items from row 0 and column 0 on, and how many rows they take.
#[derive(Default)]
pub(super) struct Stack {
    items: Vec<Item>,
    pub height: u16,
}

impl<I: Into<Item>> From<I> for Stack {
    fn from(item: I) -> Self {
        Self::of(vec![item.into()])
    }
}

impl Stack {
    pub(super) fn of(items: Vec<Item>) -> Self {
        let height = items.iter().map(|item| item.area.bottom()).max();
        Self {
            items,
            height: height.unwrap_or(0),
        }
    }

    /// Others below each other.
    pub(super) fn stacked(parts: impl IntoIterator<Item = Self>) -> Self {
        let mut all = Self::default();
        for part in parts {
            let by = Offset::new(0, i32::from(all.height));
            let moved = |item: Item| item.moved(by, Rect::MAX);
            all.items.extend(part.items.into_iter().filter_map(moved));
            all.height += part.height;
        }
        all
    }

    /// With others beside it, moved so far.
    pub(super) fn beside(mut self, other: Self, by: Offset) -> Self {
        let moved = |item: Item| item.moved(by, Rect::MAX);
        self.items.extend(other.items.into_iter().filter_map(moved));
        self.height = self.height.max(other.height);
        self
    }

    /// Puts it at the top of an area, and cuts what does not fit.
    pub(super) fn place(self, lay: &mut Layouter<'_>, area: Rect) {
        lay.scene.items.extend(self.placed(area));
    }

    /// The same as items.
    pub(super) fn placed(self, area: Rect) -> impl Iterator<Item = Item> {
        let by = Offset::new(area.x.into(), area.y.into());
        let items = self.items.into_iter();
        items.filter_map(move |item| item.moved(by, area))
    }
}
