//! Pictures on the glass: whether the terminal shows them, and the painter that makes them. Must not know the kiosk.

use std::io::{self, Write as _};
use std::mem;

use crate::flow::TextStep;
use crate::graphics::{Graphics, GraphicsMode};
use crate::paint::pixels::Pixels;
use crate::paint::pixels::fonts::FontFiles;
use crate::picture::OwnPictures;
use crate::scene::Scene;
use crate::terminal::app::Surface;
use crate::terminal::probe::{CELL_QUERY, Probe, QUERY, Reply};

/// What is known of the terminal's pictures.
pub(super) struct GraphicsView<'f> {
    mode: GraphicsMode,
    probe: Probe,
    /// Whether the terminal has still to be asked, which no first picture waits for.
    unasked: bool,
    /// Made once it is known how pictures are sent, and kept: it holds the size of letters that the patient chose.
    pixels: Option<Pixels<'f>>,
    /// What it is made of.
    files: FontFiles<'f>,
    own: OwnPictures,
}

impl<'f> GraphicsView<'f> {
    /// With what a worker before has found out. Without a font nothing is drawn.
    pub(super) fn new(
        mode: GraphicsMode,
        files: FontFiles<'f>,
        own: OwnPictures,
        known: Option<Graphics>,
    ) -> Self {
        let mode = if files.is_empty() {
            GraphicsMode::Off
        } else {
            mode
        };
        let mut view = Self {
            mode,
            probe: known.map_or_else(Probe::default, Probe::known),
            unasked: known.is_none() && mode != GraphicsMode::Off,
            pixels: None,
            files,
            own,
        };
        if let Some(graphics) = view.graphics() {
            view.learn(graphics);
        }
        view
    }

    fn learn(&mut self, graphics: Graphics) {
        if let Some(pixels) = &mut self.pixels {
            pixels.send_by(graphics);
        } else {
            let (files, own) = (mem::take(&mut self.files), mem::take(&mut self.own));
            self.pixels = Some(Pixels::new(files, graphics, own));
        }
    }

    fn graphics(&self) -> Option<Graphics> {
        self.probe.graphics(self.mode)
    }

    /// The painter, if the terminal is known to show what it makes.
    pub(super) fn pixels(&mut self) -> Option<&mut Pixels<'f>> {
        self.graphics()?;
        self.pixels.as_mut()
    }

    /// Whether letters are drawn.
    pub(super) fn is_drawn(&self) -> bool {
        self.graphics().is_some()
    }

    /// Draws letters larger or smaller; false, if they are the terminal's own.
    pub(super) fn zoom(&mut self, way: TextStep) -> bool {
        let pixels = self.pixels();
        pixels.map(|pixels| pixels.zoom(way)).is_some()
    }

    /// Asks the terminal what it can do, once the first picture is there.
    pub(super) fn ask(&mut self, surface: &mut Surface<Scene>) -> io::Result<()> {
        if mem::take(&mut self.unasked) {
            surface.output().write_all(QUERY.as_bytes())?;
        }
        Ok(())
    }

    /// The terminal answers. Says how pictures are sent if that has become known.
    pub(super) fn hear(&mut self, reply: Reply, surface: &mut Surface<Scene>) -> Option<Graphics> {
        let before = self.graphics();
        self.probe.hear(reply);
        if matches!(reply, Reply::Attributes { .. }) {
            self.probe.or_cell(surface.cell_size());
        }
        let now = self.graphics().filter(|_| before.is_none())?;
        self.learn(now);
        surface.invalidate();
        Some(now)
    }

    /// The cells may have another size. Until the terminal has told which, letters are its own. Says whether they were
    /// drawn before.
    pub(super) fn resize(&mut self, surface: &mut Surface<Scene>) -> io::Result<bool> {
        let Some(pixels) = self.pixels() else {
            return Ok(false);
        };
        let gone = pixels.take_off();
        self.probe.forget_cell();
        surface.output().write_all(&gone)?;
        surface.output().write_all(CELL_QUERY.as_bytes())?;
        Ok(true)
    }
}
