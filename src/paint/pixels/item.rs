//! One item as a bitmap of its own cells: nothing of it can be seen elsewhere. Each kind is drawn in one place.

mod boxes;
mod target;
mod titles;
mod words;

use ratatui::layout::Rect;

use super::Pictures;
use super::palette::Palette;
use super::type_scale::TypeSetting;
use super::writer::Writer;
use super::{Bitmap, Percent, PixelRect};
use crate::flow::Look;
use crate::graphics::CellSize;
use crate::scene::{Item, ItemKind, PlacedPicture, State, Style};
use boxes::draw_code;

/// Corners of what can be touched, and of a key; what nobody touches has square ones. Pixels at a cell 30 high.
const ROUND: usize = 10;
const KEY: usize = 7;
/// The same below a picture: the edge of what is chosen is the thickest.
const BELOW_PICTURE: usize = 12;
/// The line at the foot of the header, which no letter may touch.
const RULE: usize = 3;
/// Blank pixels above and below the box for staff.
const AIR: usize = 5;
/// The height of a cell for which lengths are given.
const GIVEN: usize = 30;

/// Blank pixels above and below a logo.
const LOGO: usize = 9;

/// The same in pixels of this cell.
pub(super) fn logo_inset(cell: CellSize) -> usize {
    length(cell, LOGO)
}

/// A length that is given for a cell of the usual height.
fn length(cell: CellSize, pixels: usize) -> usize {
    (pixels * usize::from(cell.height) / GIVEN).max(1)
}

/// Draws an item.
pub(super) struct ItemPainter<'w, 'f> {
    pub writer: &'w mut Writer<'f>,
    pub pictures: &'w mut Pictures,
    pub look: Look,
    pub cell: CellSize,
    /// What letters are multiplied by.
    pub scale: f32,
}

/// Words, and what they stand on.
#[derive(Clone, Copy)]
struct Colours {
    ink: Percent,
    ground: Percent,
}

impl ItemPainter<'_, '_> {
    pub(super) fn draw(&mut self, item: &Item) -> Bitmap {
        let palette = self.palette();
        let (width, height) = self.size(item.area);
        let mut bitmap = Bitmap::new(width, height, palette.page);
        let whole = (0, 0, width, height);
        let mut colours = self.colours(item.style, item.state);
        match &item.kind {
            ItemKind::Words | ItemKind::Paper => {}
            ItemKind::Problem => {
                bitmap.rect(whole, palette.wrong_ground);
                bitmap.rect((0, 0, self.length(10), height), palette.wrong);
                colours.ground = palette.wrong_ground;
            }
            ItemKind::Ground => bitmap.rect(whole, colours.ground),
            ItemKind::Frame => bitmap.outline(whole, 0, self.length(4), palette.ink),
            ItemKind::Bar(left, of) => self.bar(&mut bitmap, *left, *of),
            ItemKind::Header(progress) => {
                bitmap.rect(whole, colours.ground);
                self.progress(&mut bitmap, *progress);
            }
            ItemKind::Key => self.target(&mut bitmap, whole, KEY, item, colours),
            ItemKind::Button | ItemKind::Tile | ItemKind::Choice { .. } | ItemKind::Answer(_) => {
                self.target(&mut bitmap, whole, ROUND, item, colours);
            }
            ItemKind::Field(field) => self.field(&mut bitmap, item, field),
            ItemKind::Code { code, .. } => draw_code(&mut bitmap, code),
            ItemKind::Staff => {
                // Apart from what it would touch above and below.
                let air = self.length(AIR);
                let place = (0, air, width, height.saturating_sub(2 * air));
                bitmap.rect(place, palette.staff);
                bitmap.outline(place, 0, self.length(5), palette.on_staff);
                return self.staff(bitmap, item);
            }
            ItemKind::Number => {
                bitmap.outline(whole, 0, self.length(6), palette.ink);
                self.number(&mut bitmap, item);
                return bitmap;
            }
        }
        for PlacedPicture { area, picture, .. } in &item.pictures {
            let place = self.inside(item.area, *area);
            let place = self.drawing(place, item);
            self.picture(&mut bitmap, place, *picture, colours);
        }
        if let Some(area) = item.logo {
            let place = self.inside(item.area, area);
            self.logo(&mut bitmap, place, colours);
        }
        // Words in the middle of whole rows are not in the middle of what can be touched.
        let lift = match item.kind {
            ItemKind::Choice { .. } if is_below(item) => self.below_picture(item.state.focused),
            ItemKind::Header(_) => self.lift(item) - (self.length(RULE) / 2).cast_signed(),
            ItemKind::Ground | ItemKind::Frame => self.lift(item),
            _ if item.action.is_some() => self.lift(item),
            _ => 0,
        };
        self.words(&mut bitmap, item, colours, lift);
        if item.state.chosen && item.action.is_some() {
            self.tick(&mut bitmap, item, colours);
        }
        bitmap
    }

    /// A length that is given for a cell of the usual height.
    fn length(&self, pixels: usize) -> usize {
        length(self.cell, pixels)
    }

    fn size(&self, area: Rect) -> (usize, usize) {
        self.cell.pixels(area.width, area.height)
    }

    /// An area inside an item's, in pixels from its corner.
    fn inside(&self, item: Rect, area: Rect) -> PixelRect {
        let (columns, rows) = (area.x.saturating_sub(item.x), area.y.saturating_sub(item.y));
        let ((x, y), (width, height)) = (self.cell.pixels(columns, rows), self.size(area));
        (x, y, width, height)
    }

    const fn palette(&self) -> Palette {
        Palette::of(self.look)
    }

    const fn colours(&self, style: Style, state: State) -> Colours {
        let palette = self.palette();
        let ground = if state.pressed {
            palette.sky
        } else if state.chosen {
            palette.chosen_ground
        } else {
            palette.page
        };
        let (ink, ground) = match style.usual() {
            Style::Waiting => (palette.quiet, palette.pale),
            Style::Primary => (palette.on_main, palette.main),
            Style::Banner => (palette.ink, palette.band),
            Style::Quiet | Style::Badge => (palette.quiet, ground),
            Style::Problem => (palette.wrong, ground),
            Style::Pointing => (palette.on_staff, palette.staff),
            _ => (palette.ink, ground),
        };
        Colours { ink, ground }
    }

    /// How a text is set.
    pub(super) fn setting(&self, text: &str, style: Style) -> TypeSetting {
        TypeSetting::of(style, text, self.writer, self.scale, self.cell)
    }
}

/// Whether the words stand below a picture.
fn is_below(item: &Item) -> bool {
    let bottom = item.pictures.iter().map(|of| of.area.bottom()).min();
    let text = item.texts.iter().map(|of| of.area.y).min();
    bottom
        .zip(text)
        .is_some_and(|(bottom, text)| bottom <= text)
}

fn shrunk((x, y, width, height): PixelRect, by: usize) -> PixelRect {
    let less = |of: usize| of.saturating_sub(2 * by);
    (x + by, y + by, less(width), less(height))
}
