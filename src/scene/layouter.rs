//! What every part is laid out with: the size, the words, what the patient does, and the scene as it grows.

use ratatui::layout::{Margin, Rect};

use super::Scene;
use super::code::Code;
use super::item::{Item, ItemKind, ItemText, PlacedPicture, State, Style};
use super::metrics::{ChoiceMarks, Metrics, Wrapped};
use crate::flow::{Action, Kiosk};
use crate::page::Localizer;
use crate::picture::Picture;

/// More rows than any screen has, and so few that sums of them do not overflow: a clinic's text may be long.
pub(super) const MOST_ROWS: u16 = 500;

/// The part of a band that a logo takes at most: a third.
const LOGO: u16 = 3;
/// Columns that are left beside it at least.
const BESIDE_LOGO: u16 = 24;

pub(super) struct Layouter<'a> {
    pub kiosk: &'a Kiosk,
    /// For the little that depends on the size of the screen.
    pub words: Localizer<'a>,
    pub scene: Scene,
    /// Found once a picture: every target asks for it.
    pub focused: Option<Action>,
    metrics: &'a dyn Metrics,
}

impl<'a> Layouter<'a> {
    pub(super) fn new(
        kiosk: &'a Kiosk,
        words: Localizer<'a>,
        area: Rect,
        metrics: &'a dyn Metrics,
    ) -> Self {
        let scene = Scene {
            area,
            pages: 1,
            fits: true,
            ..Scene::default()
        };
        Self {
            kiosk,
            words,
            scene,
            focused: kiosk.focused(),
            metrics,
        }
    }

    pub(super) const fn area(&self) -> Rect {
        self.scene.area
    }

    /// Rows of a target: two where rows are scarce, five where there are so many that each is low.
    pub(super) const fn target_rows(&self) -> u16 {
        match self.area().height {
            ..24 => 2,
            30.. if !self.is_portrait() => 5,
            _ => 3,
        }
    }

    /// Whether the glass is higher than wide: a cell is about twice as high as wide.
    pub(super) const fn is_portrait(&self) -> bool {
        let Rect { width, height, .. } = self.area();
        width < 2 * height && width < 80
    }

    pub(super) fn marks(&self) -> ChoiceMarks {
        self.metrics.marks()
    }

    /// Columns and rows of a code.
    pub(super) fn code(&self, code: &Code) -> (u16, u16) {
        self.metrics.code(code)
    }

    pub(super) fn columns(&self, text: &str, style: Style) -> u16 {
        self.metrics.columns(text, style)
    }

    /// Rows that this text takes at this width.
    pub(super) fn rows(&self, text: &str, style: Style, width: u16) -> u16 {
        self.metrics.wrap(text, style, width).rows.min(MOST_ROWS)
    }

    /// A text of this width that is still to be placed.
    pub(super) fn text(&self, text: &str, style: Style, width: u16) -> ItemText {
        let Wrapped { lines, rows } = self.metrics.wrap(text, style, width);
        ItemText {
            area: Rect::new(0, 0, width, rows.min(MOST_ROWS)),
            whole: text.to_owned(),
            lines,
            style,
            centred: false,
        }
    }

    /// A text from the top of an area. What does not fit is cut, and a test sees it.
    pub(super) fn text_in(&self, area: Rect, text: &str, style: Style) -> ItemText {
        let text = self.text(text, style, area.width);
        text.cut(area.height).at(area.x, area.y)
    }

    pub(super) fn button(&self, area: Rect, label: &str, action: Action, style: Style) -> Item {
        let margin = if area.width < 16 { 1 } else { 2 };
        let inner = area.inner(Margin::new(margin, 0));
        let label = self.text(label, style, inner.width).centred(inner);
        self.target(area, ItemKind::Button, style, action, vec![label])
    }

    /// The clinic's logo at the left of a band, if it has one and leaves room for words; a column stays blank behind it.
    pub(super) fn logo(&self, band: Rect) -> Option<Rect> {
        let most = band.width / LOGO;
        let columns = self.metrics.logo(most, band.height)?;
        let width = columns.min(most);
        let left = band.width - width;
        (width > 0 && left >= BESIDE_LOGO).then_some(Rect { width, ..band })
    }

    /// A drawing; where drawings are drawn, with the title that the paper bears.
    pub(super) fn picture(&self, area: Rect, picture: Picture) -> PlacedPicture {
        let title = self.marks().pictures.then(|| self.words.title(picture));
        PlacedPicture {
            area,
            picture,
            title: title.flatten().unwrap_or_default(),
        }
    }

    /// What can be touched, in its present state.
    pub(super) fn target(
        &self,
        area: Rect,
        kind: ItemKind,
        style: Style,
        action: Action,
        texts: Vec<ItemText>,
    ) -> Item {
        let state = State {
            focused: self.focused == Some(action),
            pressed: self.kiosk.pressed() == Some(action),
            chosen: matches!(action, Action::Choose(choice) if self.kiosk.is_chosen(choice)),
        };
        Item {
            state,
            action: Some(action),
            ..Item::still(area, kind, style, texts)
        }
    }

    pub(super) fn push(&mut self, item: impl Into<Item>) {
        self.scene.items.push(item.into());
    }

    /// Which page of how many this is.
    pub(super) fn page_count(&self) -> String {
        let (at, of) = (self.scene.page, self.scene.pages);
        self.words.page(usize::from(at) + 1, usize::from(of))
    }
}
