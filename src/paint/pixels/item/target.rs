//! What can be touched, in each of its states, and drawings.

use super::{Colours, ItemPainter, logo_inset, shrunk};
use crate::paint::pixels::picture::Colouring;
use crate::paint::pixels::{Bitmap, PixelRect};
use crate::picture::Picture;
use crate::scene::{Item, ItemKind, Style};

/// Blank pixels around a drawing.
const EDGE: usize = 9;
/// The same above and below within the ring of the focus.
const RING: usize = 15;
/// The tick in the corner of what is chosen.
const TICK: usize = 60;

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
        let inset = if matches!(item.kind, ItemKind::Key) {
            self.length(3)
        } else {
            0
        };
        let mut place = shrunk(whole, inset);
        if item.state.focused {
            bitmap.outline(place, radius, self.length(5), palette.ink);
            place = shrunk(place, self.length(9));
        }
        bitmap.rounded(place, radius, colours.ground);
        let (thick, edge) = if item.style == Style::Waiting {
            (2, palette.pale_edge)
        } else if item.state.chosen {
            (7, palette.chosen)
        } else if matches!(item.kind, ItemKind::Key) {
            (2, palette.edge)
        } else {
            (3, palette.edge)
        };
        if item.style != Style::Primary || item.style == Style::Waiting {
            bitmap.outline(place, radius, self.length(thick), edge);
        }
    }

    /// The tick of what is chosen, at its upper right corner, above all else.
    pub(super) fn tick(&mut self, bitmap: &mut Bitmap, colours: Colours) {
        let side = self.length(TICK).min(bitmap.height());
        let x = bitmap.width().saturating_sub(side);
        let place = self.drawing((x, 0, side, side), false);
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
        let colouring = Colouring {
            ink,
            ..self.colouring(colours)
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

    /// Where a drawing stands in its place: the edge of what can be touched stays whole, and what is as low as a line has
    /// no more of it than that. A ring lies within that edge.
    pub(super) fn drawing(&self, (x, y, width, height): PixelRect, focused: bool) -> PixelRect {
        let margin = self.length(EDGE).min(width.min(height) / 10);
        let above = if focused { self.length(RING) } else { margin };
        (
            x + margin,
            y + above,
            width.saturating_sub(2 * margin),
            height.saturating_sub(2 * above),
        )
    }
}
