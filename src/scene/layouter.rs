//! What every part is laid out with: the size, the words, what the patient does, and the scene as it grows.

use std::cell::{Cell, RefCell};
use std::collections::HashMap;
use std::hash::{BuildHasher as _, RandomState};
use std::rc::Rc;

use ratatui::layout::{Margin, Rect};

use super::Scene;
use super::code::Code;
use super::item::{Item, ItemKind, ItemText, PlacedPicture, State, Style};
use super::metrics::{ChoiceMarks, Metrics, Wrapped};
use super::split::Split as _;
use super::words::breaks_a_word;
use crate::flow::{Action, Kiosk, Screen};
use crate::page::{LARGER, Localizer};
use crate::picture::Picture;

/// More rows than any screen has, and so few that sums of them do not overflow: a clinic's text may be long.
pub(super) const MOST_ROWS: u16 = 500;

/// The part of a band that a logo takes at most: a third.
const LOGO: u16 = 3;
/// Columns that are left beside it at least.
const BESIDE_LOGO: u16 = 24;
/// Columns of the sign of a button: of one narrower than this, and of others; and rows of a button at least that has one.
const SIGN: (u16, u16) = (3, 4);
const NARROW: u16 = 14;
const LOWEST: u16 = 2;

/// Bytes of a text from which on it takes longer to break it than to remember it.
const REMEMBERED: usize = 64;

pub(super) struct Layouter<'a> {
    pub kiosk: &'a Kiosk,
    /// For the little that depends on the size of the screen.
    pub words: Localizer<'a>,
    pub scene: Scene,
    /// Found once a picture: every target asks for it.
    pub focused: Option<Action>,
    metrics: &'a dyn Metrics,
    /// What was broken into lines for this picture, by a hash of text, style and width: a text is tried in several
    /// places, and to break it takes longer than all else.
    wrapped: RefCell<HashMap<u64, Rc<Wrapped>>>,
    hashes: RandomState,
    /// Whether words are set in smaller letters.
    smaller: Cell<bool>,
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
            wrapped: RefCell::default(),
            hashes: RandomState::new(),
            smaller: Cell::new(false),
        }
    }

    /// Sets words in smaller letters from now on, or no more; false if there are no such letters.
    pub(super) fn set_smaller(&self, smaller: bool) -> bool {
        let has = self.metrics.has_smaller();
        self.smaller.set(smaller && has);
        has
    }

    /// A style in the letters of this page.
    pub(super) fn sized(&self, style: Style) -> Style {
        if self.smaller.get() {
            style.smaller()
        } else {
            style
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
        let style = self.sized(style);
        self.metrics.columns(text, style)
    }

    /// Whether a text that takes so many rows can stand in these.
    pub(super) fn fits(&self, rows: u16, room: u16) -> bool {
        self.metrics.fits(rows, room)
    }

    /// Whether letters may be smaller than usual, where that is better for those who read.
    pub(super) fn has_smaller(&self) -> bool {
        self.metrics.has_smaller()
    }

    /// Rows that this text takes at this width.
    pub(super) fn rows(&self, text: &str, style: Style, width: u16) -> u16 {
        let style = self.sized(style);
        self.wrapped(text, style, width).rows.min(MOST_ROWS)
    }

    fn wrapped(&self, text: &str, style: Style, width: u16) -> Rc<Wrapped> {
        if text.len() < REMEMBERED {
            return Rc::new(self.metrics.wrap(text, style, width));
        }
        let hash = self.hashes.hash_one((text, style, width));
        let mut wrapped = self.wrapped.borrow_mut();
        let entry = wrapped.entry(hash);
        let found = entry.or_insert_with(|| Rc::new(self.metrics.wrap(text, style, width)));
        Rc::clone(found)
    }

    /// A text of this width that is still to be placed.
    pub(super) fn text(&self, text: &str, style: Style, width: u16) -> ItemText {
        let style = self.sized(style);
        let wrapped = self.wrapped(text, style, width);
        ItemText {
            area: Rect::new(0, 0, width, wrapped.rows.min(MOST_ROWS)),
            whole: text.to_owned(),
            lines: wrapped.lines.clone(),
            style,
            centred: false,
        }
    }

    /// Whether no line of this width ends within a word.
    pub(super) fn is_whole(&self, text: &str, style: Style, width: u16) -> bool {
        let mut words = text.split_whitespace();
        words.all(|word| self.wrapped(word, style, width).lines.len() <= 1)
    }

    /// A text from the top of an area. What does not fit is cut, and a test sees it.
    pub(super) fn text_in(&self, area: Rect, text: &str, style: Style) -> ItemText {
        let text = self.text(text, style, area.width);
        text.cut(area.height).at(area.x, area.y)
    }

    pub(super) fn button(&self, area: Rect, label: &str, action: Action, style: Style) -> Item {
        let margin = if area.width < 16 { 1 } else { 2 };
        let inner = area.inner(Margin::new(margin, 0));
        let target = |label| self.target(area, ItemKind::Button, style, action, vec![label]);
        if let Some((label, picture)) = self.pictured(inner, label, action, style) {
            return Item {
                pictures: vec![picture],
                ..target(label)
            };
        }
        target(self.text(label, style, inner.width).centred(inner))
    }

    /// A label with the sign of a button beside it, both together in the middle of an area; none if it has no sign, or
    /// there is no room.
    fn pictured(
        &self,
        inner: Rect,
        label: &str,
        action: Action,
        style: Style,
    ) -> Option<(ItemText, PlacedPicture)> {
        let picture = self.sign(action).filter(|_| self.marks().pictures)?;
        let sign = if inner.width < NARROW { SIGN.0 } else { SIGN.1 };
        let mut text = self.text(label, style, inner.width.checked_sub(sign)?);
        let lines = text.lines.iter();
        let wide = lines.map(|line| self.columns(line, style)).max()?;
        let rows = text.lines.len();
        let without = || self.text(label, style, inner.width);
        let whole = !breaks_a_word(label, &text.lines)
            || breaks_a_word(label, &without().lines) && rows == without().lines.len();
        if inner.height < LOWEST || text.area.height > inner.height || !whole {
            return None;
        }
        let mut both = inner;
        both.x += (inner.width - sign - wide) / 2;
        both.width = sign + wide;
        let place = if picture == Picture::Next {
            both.take_right(sign)
        } else {
            both.take_left(sign)
        };
        text.area.width = wide;
        Some((text.centred(both), self.picture(place, picture)))
    }

    /// The sign of a button.
    fn sign(&self, action: Action) -> Option<Picture> {
        let goes_on = self.kiosk.overlay().is_none();
        Some(match action {
            Action::Back => Picture::Back,
            Action::Next if goes_on && !matches!(self.kiosk.screen(), Screen::Done(_)) => {
                Picture::Next
            }
            Action::Ask => Picture::HelpHand,
            Action::Language => Picture::Globe,
            Action::Contrast => Picture::Colours,
            LARGER => Picture::TextSize,
            _ => return None,
        })
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
