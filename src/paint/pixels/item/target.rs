//! What can be touched, in each of its states, and drawings.

use super::{BELOW_PICTURE, Colours, ItemPainter, logo_inset, shrunk};
use crate::flow::Look;
use crate::paint::pixels::picture::Colouring;
use crate::paint::pixels::{Bitmap, Percent, PixelRect};
use crate::picture::Picture;
use crate::scene::{Item, ItemKind, State, Style};

/// Blank pixels around a drawing.
const EDGE: usize = 9;
/// The same above and below within the ring of the focus.
const RING: usize = 15;
/// What papers lie on in high contrast.
const PLATE: Percent = Percent(100, 100, 100);
/// Width and height of it, in parts.
const PLATE_SIZE: (usize, usize) = (3, 2);
/// The tick in the corner of what is chosen, and how far it keeps off the corner, which is round.
const TICK: usize = 40;
const OFF_CORNER: usize = 3;

/// Around what can be touched, from the outside, in pixels.
pub(super) struct Border {
    gap: usize,
    /// The ring of the focus, with what is blank within it.
    ring: usize,
    edge: usize,
}

impl Border {
    /// Where what it surrounds begins.
    pub(super) const fn inner(&self) -> usize {
        self.gap + self.ring + self.edge
    }
}

impl ItemPainter<'_, '_> {
    /// What can be touched: round, with an edge; focus is a ring around it, a choice a green edge.
    pub(super) fn target(
        &self,
        bitmap: &mut Bitmap,
        whole: PixelRect,
        radius: usize,
        item: &Item,
        colours: Colours,
    ) {
        let palette = self.palette();
        let radius = self.length(radius);
        let Border { gap, ring, edge } = self.border(item);
        let mut place = shrunk(whole, gap);
        if ring > 0 {
            bitmap.outline(place, radius, self.length(5), palette.ink);
            place = shrunk(place, ring);
        }
        bitmap.rounded(place, radius, colours.ground);
        let colour = if item.style == Style::Waiting {
            palette.pale_edge
        } else if item.state.chosen {
            palette.chosen
        } else {
            palette.edge
        };
        if edge > 0 {
            bitmap.outline(place, radius, edge, colour);
        }
    }

    /// What surrounds something that can be touched, in its present state.
    pub(super) fn border(&self, item: &Item) -> Border {
        let is_key = matches!(item.kind, ItemKind::Key);
        let State {
            focused, chosen, ..
        } = item.state;
        let edge = match item.style {
            Style::Primary => 0,
            Style::Waiting => self.length(2),
            // Within a ring a thick edge would leave too little to the words.
            _ if chosen && !focused => self.length(7),
            _ if is_key && !chosen => self.length(2),
            _ => self.length(3),
        };
        Border {
            // A ring stands at the outer rim.
            gap: if focused && !is_key {
                0
            } else {
                self.length(3)
            },
            ring: if focused { self.length(9) } else { 0 },
            edge,
        }
    }

    /// The tick of what is chosen, in its upper right corner, above all else but its edge.
    pub(super) fn tick(&mut self, bitmap: &mut Bitmap, item: &Item, colours: Colours) {
        let inset = self.border(item).inner() + self.length(OFF_CORNER);
        let side = self.length(TICK);
        let side = side.min(bitmap.height().saturating_sub(2 * inset));
        let x = bitmap.width().saturating_sub(inset + side);
        let place = (x, inset, side, side);
        self.picture(bitmap, place, Picture::Tick, colours);
    }

    /// A drawing, as large as its place allows.
    pub(super) fn picture(
        &mut self,
        bitmap: &mut Bitmap,
        (x, y, width, height): PixelRect,
        picture: Picture,
        colours: Colours,
    ) {
        let ink = (colours.ink == self.palette().on_main).then_some(colours.ink);
        let on_plate = self.look == Look::HighContrast && picture.is_paper();
        let (x, width) = if on_plate {
            let plate = width.min(height * PLATE_SIZE.0 / PLATE_SIZE.1);
            (x + (width - plate) / 2, plate)
        } else {
            (x, width)
        };
        let colouring = if on_plate {
            // People know a paper by what is dark on it and what is light.
            Colouring {
                look: Look::Normal,
                ground: PLATE,
                ink: None,
            }
        } else {
            Colouring {
                ink,
                ..self.colouring(colours)
            }
        };
        let drawn = self.pictures.draw(picture, (width, height), colouring);
        bitmap.lay(x, y, drawn);
    }

    /// The clinic's logo, as large as its place allows.
    pub(super) fn logo(
        &mut self,
        bitmap: &mut Bitmap,
        (x, y, width, height): PixelRect,
        colours: Colours,
    ) {
        let inset = logo_inset(self.cell);
        let size = (width, height.saturating_sub(2 * inset));
        if let Some(drawn) = self.pictures.logo(size, self.colouring(colours)) {
            bitmap.lay(x, y + inset, drawn);
        }
    }

    const fn colouring(&self, colours: Colours) -> Colouring {
        Colouring {
            look: self.look,
            ground: colours.ground,
            ink: None,
        }
    }

    /// By how much words below a picture go up: within the ring of the focus by as much more as the picture does.
    pub(super) fn below_picture(&self, focused: bool) -> isize {
        let ring = if focused { RING - BELOW_PICTURE } else { 0 };
        -self.length(BELOW_PICTURE + ring).cast_signed()
    }

    /// Where a drawing stands in its place: the edge of what can be touched stays whole, and what is as low as a line has
    /// no more of it than that. A ring lies within that edge.
    pub(super) fn drawing(&self, (x, y, width, height): PixelRect, item: &Item) -> PixelRect {
        let margin = self.length(EDGE).min(width.min(height) / 10);
        let above = if item.state.focused {
            self.length(RING)
        } else if matches!(item.kind, ItemKind::Choice { .. }) {
            // In one place whether it is chosen or not.
            self.length(BELOW_PICTURE)
        } else if item.action.is_some() {
            margin.max(self.border(item).inner() + 1)
        } else {
            margin
        };
        (
            x + margin,
            y + above,
            width.saturating_sub(2 * margin),
            height.saturating_sub(2 * above),
        )
    }
}
