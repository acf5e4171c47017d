//! What stands on a screen, as values: each item has cells of its own. It must not know colours, or what draws it.

use std::hash::{Hash, Hasher};
use std::mem;

use ratatui::layout::{Offset, Rect};
use zeroize::Zeroizing;

use super::code::Code;
use crate::flow::Action;
use crate::picture::Picture;

/// What something is for those who look at it, by name. How it looks is the painter's.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Style {
    /// Body text, and the ground of everything.
    #[default]
    Page,
    /// Side remarks.
    Quiet,
    Heading,
    /// What matters most in the body.
    Strong,
    /// What somebody has typed, set as it was typed.
    Typed,
    /// The band at the top.
    Banner,
    /// A button in the band.
    Tool,
    Primary,
    Button,
    /// "Ask reception".
    Ask,
    Choice,
    /// The number before a choice.
    Badge,
    Chosen,
    /// The edge of what is ticked.
    Tick,
    /// The edge of what can be touched.
    Edge,
    /// What stands out of a list.
    Focus,
    /// Whatever is under the finger.
    Pressed,
    /// The main button before it is possible: it can be pressed, and says what is missing.
    Waiting,
    /// A field to type into.
    Field,
    Problem,
    /// The sentence for staff.
    Pointing,
    /// The same where it is long.
    LongPointing,
    /// An answer to be checked.
    Answer,
    /// The same where it is long.
    LongAnswer,
    /// Body text, a heading and so on where a page has so much of them that it would have to be turned.
    LongPage,
    LongStrong,
    LongProblem,
    LongHeading,
    LongChoice,
    LongChosen,
}

impl Style {
    /// The same in smaller letters, if there are such.
    pub(super) const fn smaller(self) -> Self {
        match self {
            Self::Page => Self::LongPage,
            Self::Strong => Self::LongStrong,
            Self::Problem => Self::LongProblem,
            Self::Heading => Self::LongHeading,
            Self::Choice => Self::LongChoice,
            Self::Chosen => Self::LongChosen,
            Self::Pointing => Self::LongPointing,
            other => other,
        }
    }

    /// The same in letters of the usual size: what it is for those who look at it.
    pub(crate) const fn usual(self) -> Self {
        match self {
            Self::LongPage => Self::Page,
            Self::LongStrong => Self::Strong,
            Self::LongProblem => Self::Problem,
            Self::LongHeading => Self::Heading,
            Self::LongChoice => Self::Choice,
            Self::LongChosen => Self::Chosen,
            Self::LongPointing => Self::Pointing,
            Self::LongAnswer => Self::Answer,
            other => other,
        }
    }
}

/// What the patient does with an item. Any of these can hold at once.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct State {
    pub focused: bool,
    pub pressed: bool,
    pub chosen: bool,
}

/// What an item is, and what it shows besides its texts.
#[derive(Default)]
pub enum ItemKind {
    /// Words on the ground of the page.
    #[default]
    Words,
    /// What is wrong: words with a sign before them.
    Problem,
    /// A ground, with words or without.
    Ground,
    /// The ground at the top, with which question this is, of how many.
    Header(Option<(usize, usize)>),
    /// A frame around words that nobody touches.
    Frame,
    Button,
    /// A key of the board.
    Key,
    /// A language: its name, and what stands below.
    Tile,
    /// A choice with the number that chooses it, empty if it has none, and whether it can be ticked beside others.
    Choice {
        number: String,
        ticks: bool,
    },
    /// An answer with the number that changes it: what was asked, the word for changing it, the answer, what is
    /// wrong with it.
    Answer(String),
    Field(FieldRows),
    Code {
        address: String,
        code: Code,
    },
    /// The box for staff, with whom it is for on its edge; last, if it is there, the same in the patient's language.
    Staff,
    /// Something to be shown: its picture, and its name below.
    Paper,
    /// A number in large figures in a frame, on whose edge it stands once more in small ones.
    Number,
    /// A bar that is filled so far, of so much.
    Bar(u64, u64),
}

/// The rows of a field that are shown.
pub struct FieldRows {
    pub rows: Zeroizing<Vec<String>>,
    /// Where the caret stands, from the corner of the field.
    pub caret: Offset,
    /// What stands before it in its row.
    pub before: Zeroizing<String>,
    /// Which of the rows that are shown is its own.
    pub caret_row: usize,
}

/// Words in an item.
pub struct ItemText {
    pub area: Rect,
    pub whole: String,
    /// The same as it breaks in this area.
    pub lines: Vec<String>,
    pub style: Style,
    pub centred: bool,
}

impl ItemText {
    /// The same elsewhere.
    pub(super) fn at(mut self, x: u16, y: u16) -> Self {
        (self.area.x, self.area.y) = (x, y);
        self
    }

    /// The same with no more rows than these.
    pub(super) fn cut(mut self, rows: u16) -> Self {
        self.area.height = self.area.height.min(rows);
        self
    }

    /// The same from the left of an area, in the middle of its rows.
    pub(super) fn middle(self, area: Rect) -> Self {
        let cut = self.cut(area.height);
        let top = (area.height - cut.area.height) / 2;
        cut.at(area.x, area.y + top)
    }

    /// The same in the middle of an area of the same width, both ways.
    pub(super) fn centred(self, area: Rect) -> Self {
        Self {
            centred: true,
            ..self.middle(area)
        }
    }
}

/// Something on the screen.
#[derive(Default)]
pub struct Item {
    /// Its cells: no other item of a scene has any of them. If it can be touched, then all of them.
    pub area: Rect,
    pub kind: ItemKind,
    /// Its ground.
    pub style: Style,
    pub state: State,
    /// What a touch means.
    pub action: Option<Action>,
    /// Its words, in reading order.
    pub texts: Vec<ItemText>,
    /// Its drawings. No words of an item stand in their cells.
    pub pictures: Vec<PlacedPicture>,
    /// Where the clinic's logo stands.
    pub logo: Option<Rect>,
}

/// A drawing in its place.
#[derive(Hash)]
pub struct PlacedPicture {
    pub area: Rect,
    pub picture: Picture,
    /// What stands on the paper itself, if it is one: no words of ours.
    pub title: String,
}

impl From<ItemText> for Item {
    fn from(text: ItemText) -> Self {
        Self::still(text.area, ItemKind::Words, Style::Page, vec![text])
    }
}

/// All that is seen of it: two with one hash and one area look the same.
impl Hash for Item {
    fn hash<H: Hasher>(&self, state: &mut H) {
        mem::discriminant(&self.kind).hash(state);
        match &self.kind {
            ItemKind::Header(progress) => progress.hash(state),
            ItemKind::Bar(left, of) => (left, of).hash(state),
            ItemKind::Field(field) => {
                (&*field.rows, field.caret_row, field.before.as_str()).hash(state);
            }
            ItemKind::Code { address, .. } => address.hash(state),
            _ => {}
        }
        let texts = self.texts.iter();
        let texts = texts.map(|of| (of.area, &of.lines, of.style, of.centred));
        (self.style, self.state, self.area, &self.pictures, self.logo).hash(state);
        texts.collect::<Vec<_>>().hash(state);
    }
}

impl Item {
    /// What nobody touches.
    pub(crate) fn still(area: Rect, kind: ItemKind, style: Style, texts: Vec<ItemText>) -> Self {
        Self {
            area,
            kind,
            style,
            texts,
            ..Self::default()
        }
    }

    /// Moved so far, and cut to an area; none if nothing is left of it. A code is whole or not there.
    pub(super) fn moved(mut self, by: Offset, within: Rect) -> Option<Self> {
        let whole = self.area + by;
        self.area = whole.intersection(within);
        for text in &mut self.texts {
            text.area = (text.area + by).intersection(within);
        }
        for PlacedPicture { area, .. } in &mut self.pictures {
            *area = (*area + by).intersection(within);
        }
        let is_code = matches!(self.kind, ItemKind::Code { .. });
        (!is_code || self.area == whole).then_some(self)
    }
}
