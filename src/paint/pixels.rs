//! Items as pictures, for terminals that show graphics: a bitmap in few colours, and the two ways to send it.
//!
//! An item has cells of its own, so each is a picture of its own, and the next frame sends those that differ.

pub mod bitmap;
pub mod fonts;
mod item;
pub mod kitty;
mod metrics;
mod palette;
pub mod picture;
pub(crate) mod png;
mod reach;
pub mod sixel;
mod type_scale;
mod units;
mod writer;

use std::cell::RefCell;
use std::collections::HashMap;
use std::hash::{BuildHasher as _, RandomState};
use std::mem;

use ratatui::layout::{Position, Rect};

pub use bitmap::{Bitmap, Percent, PixelRect, Ramp};

use crate::flow::{Look, TextStep};
use crate::graphics::{Graphics, Protocol};
use crate::picture::OwnPictures;
use crate::scene::{Item, Scene, Style};
use fonts::FontFiles;
use item::ItemPainter;
use palette::Palette;
pub use picture::{Colouring, Pictures};
use type_scale::TypeSetting;
use writer::{FontOrder, KnownScript, Writer};

/// What letters are multiplied by, as patients ask for it.
const SIZES: [f32; 3] = [1.0, 1.2, 1.45];

/// Draws scenes with the letters of these fonts, for a terminal that shows graphics.
pub struct Pixels<'f> {
    files: FontFiles<'f>,
    writers: RefCell<HashMap<FontOrder, Writer<'f>>>,
    state: PixelState,
}

/// What is kept from picture to picture, while no font is mapped.
pub struct PixelState {
    graphics: Graphics,
    script: FontOrder,
    known: RefCell<HashMap<FontOrder, KnownScript>>,
    pictures: RefCell<Pictures>,
    /// Which of the sizes letters have.
    step: usize,
    shown: Vec<Shown>,
    hashes: RandomState,
    next: u32,
}

/// A picture on the glass.
struct Shown {
    area: Rect,
    /// What it shows, as a hash: it may be what somebody has typed.
    hash: u64,
    id: u32,
}

/// What turns the last picture into the next.
#[derive(Default)]
pub struct Changes {
    /// Cells that are to be written again before anything is drawn.
    pub erased: Vec<Rect>,
    /// Sequences, each to be sent with the cursor at a place.
    pub drawn: Vec<(Position, Vec<u8>)>,
}

impl PixelState {
    /// With nothing on the glass.
    pub fn new(graphics: Graphics, own: OwnPictures) -> Self {
        Self {
            graphics,
            script: FontOrder::Japanese,
            known: RefCell::default(),
            pictures: RefCell::new(Pictures::new(own)),
            step: 0,
            shown: Vec::new(),
            hashes: RandomState::new(),
            next: 1,
        }
    }

    /// Pictures are sent in this way from now on.
    pub const fn send_by(&mut self, graphics: Graphics) {
        self.graphics = graphics;
    }

    /// What takes everything off the glass that erasing leaves there. Nothing that was drawn is relied on any more.
    pub fn take_off(&mut self) -> Vec<u8> {
        let gone = self.shown.drain(..).map(|of| of.id);
        match self.graphics.protocol {
            Protocol::Sixel => Vec::new(),
            Protocol::Kitty => gone.flat_map(|id| kitty::delete(id).into_bytes()).collect(),
        }
    }

    /// Smaller letters, or larger ones: after the largest come the usual ones, for whoever has one button.
    pub fn zoom(&mut self, way: TextStep) {
        self.step = match way {
            TextStep::Larger => (self.step + 1) % SIZES.len(),
            TextStep::Smaller => self.step.saturating_sub(1),
        };
    }

    /// By what letters are larger than usual.
    fn scale(&self) -> f32 {
        SIZES.get(self.step).copied().unwrap_or(1.0)
    }
}

impl<'f> Pixels<'f> {
    pub fn new(files: FontFiles<'f>, graphics: Graphics, own: OwnPictures) -> Self {
        Self::with(files, PixelState::new(graphics, own))
    }

    /// Goes on from what is on the glass.
    pub fn with(files: FontFiles<'f>, state: PixelState) -> Self {
        Self {
            files,
            writers: RefCell::default(),
            state,
        }
    }

    /// What is kept when the fonts are mapped no more.
    pub fn close(self) -> PixelState {
        let writers = self.writers.into_inner().into_iter();
        let known = writers.map(|(script, writer)| (script, writer.close()));
        self.state.known.borrow_mut().extend(known);
        self.state
    }

    /// Smaller letters, or larger ones.
    pub fn zoom(&mut self, way: TextStep) {
        self.state.zoom(way);
    }

    /// What takes everything off the glass that erasing leaves there.
    pub fn take_off(&mut self) -> Vec<u8> {
        self.state.take_off()
    }

    /// What is set is in this language from now on.
    pub fn speak(&mut self, tag: &str) {
        self.state.script = FontOrder::of(tag);
    }

    /// The pictures of a scene that are not on the glass yet, and what they take the place of.
    pub fn paint(&mut self, scene: &Scene, look: Look) -> Changes {
        let mut changes = Changes::default();
        let mut left = mem::take(&mut self.state.shown);
        let mut fresh = Vec::new();
        for item in &scene.items {
            let hash = self
                .state
                .hashes
                .hash_one((item, look, self.state.script, self.state.step));
            let same = |of: &Shown| of.area == item.area && of.hash == hash;
            match left.iter().position(same) {
                Some(at) => self.state.shown.push(left.swap_remove(at)),
                None if item.area.is_empty() => {}
                None => fresh.push((item, hash)),
            }
        }
        for gone in left {
            changes.erased.push(gone.area);
            if self.state.graphics.protocol == Protocol::Kitty {
                let delete = kitty::delete(gone.id).into_bytes();
                changes.drawn.push((gone.area.as_position(), delete));
            }
        }
        for (item, hash) in fresh {
            let id = self.state.next;
            self.state.next = self.state.next.wrapping_add(1).max(1);
            let bitmap = self.bitmap(item, look);
            let mut bytes = Vec::new();
            match self.state.graphics.protocol {
                Protocol::Sixel => sixel::encode(&bitmap, &mut bytes),
                Protocol::Kitty => kitty::encode(&bitmap, id, &mut bytes),
            }
            changes.drawn.push((item.area.as_position(), bytes));
            let area = item.area;
            self.state.shown.push(Shown { area, hash, id });
        }
        changes
    }

    /// An item as it is drawn.
    pub fn bitmap(&self, item: &Item, look: Look) -> Bitmap {
        let script = self.state.script;
        let mut bitmap = self.paint_with(script, look, |painter| painter.draw(item));
        if item.pictures.iter().any(|of| !of.title.is_empty()) {
            self.paint_with(FontOrder::Japanese, look, |painter| {
                painter.titles(&mut bitmap, item);
            });
        }
        bitmap
    }

    fn paint_with<T>(
        &self,
        script: FontOrder,
        look: Look,
        then: impl FnOnce(&mut ItemPainter<'_, 'f>) -> T,
    ) -> T {
        let state = &self.state;
        self.write(script, |writer| {
            then(&mut ItemPainter {
                writer,
                pictures: &mut state.pictures.borrow_mut(),
                look,
                cell: state.graphics.cell,
                scale: state.scale(),
            })
        })
    }

    /// The characters that no font has, since this was last asked.
    pub fn take_missing(&self) -> Vec<String> {
        let mut writers = self.writers.borrow_mut();
        writers
            .values_mut()
            .flat_map(Writer::take_missing)
            .collect()
    }

    /// Whether the fonts have all of a text.
    pub fn has(&self, text: &str) -> bool {
        self.write(self.state.script, |writer| writer.has(text))
    }

    /// A whole scene as one picture.
    pub fn page(&self, scene: &Scene, look: Look) -> Bitmap {
        let cell = self.state.graphics.cell;
        let (width, height) = cell.pixels(scene.area.width, scene.area.height);
        let mut page = Bitmap::new(width, height, Palette::of(look).page);
        for item in &scene.items {
            let (x, y) = cell.pixels(item.area.x, item.area.y);
            page.lay(x, y, &self.bitmap(item, look));
        }
        page
    }

    fn write<T>(&self, script: FontOrder, then: impl FnOnce(&mut Writer<'f>) -> T) -> T {
        let mut writers = self.writers.borrow_mut();
        let writer = writers.entry(script).or_insert_with(|| {
            let known = self.state.known.borrow_mut().remove(&script);
            Writer::new(&self.files, script, known.unwrap_or_default())
        });
        then(writer)
    }

    /// How a text is set.
    fn setting(&self, text: &str, style: Style) -> TypeSetting {
        let (scale, cell) = (self.state.scale(), self.state.graphics.cell);
        self.write(self.state.script, |writer| {
            TypeSetting::of(style, text, writer, scale, cell)
        })
    }
}
