//! Pictures on the glass: whether the terminal shows them, and the painter that makes them. Must not know the kiosk.

use std::io::{self, Write as _};

use crate::flow::TextStep;
use crate::graphics::{Graphics, GraphicsMode, Protocol};
use crate::paint::pixels::Pixels;
use crate::paint::pixels::fonts::FontFiles;
use crate::picture::OwnPictures;
use crate::scene::Scene;
use crate::terminal::app::Surface;
use crate::terminal::probe::{CELL_QUERY, Probe, QUERY, Reply};

/// What is known of the terminal's pictures.
pub(super) struct GraphicsView<'f> {
    mode: GraphicsMode,
    files: FontFiles<'f>,
    own: OwnPictures,
    probe: Probe,
    /// Whether the terminal has still to be asked, which no first picture waits for.
    unasked: bool,
    pixels: Option<Pixels<'f>>,
}

impl<'f> GraphicsView<'f> {
    /// With what a worker before has found out.
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
            files,
            own,
            probe: known.map_or_else(Probe::default, Probe::known),
            unasked: known.is_none() && mode != GraphicsMode::Off,
            pixels: None,
        };
        view.pixels = view.painter();
        view
    }

    /// The painter, if the terminal is known to show what it makes.
    pub(super) const fn pixels(&mut self) -> Option<&mut Pixels<'f>> {
        self.pixels.as_mut()
    }

    fn painter(&self) -> Option<Pixels<'f>> {
        let graphics = self.probe.graphics(self.mode)?;
        Some(Pixels::new(self.files.clone(), graphics, self.own.clone()))
    }

    /// Whether letters are drawn.
    pub(super) const fn is_drawn(&self) -> bool {
        self.pixels.is_some()
    }

    /// Draws letters larger or smaller; false, if they are the terminal's own.
    pub(super) fn zoom(&mut self, way: TextStep) -> bool {
        let Some(pixels) = &mut self.pixels else {
            return false;
        };
        pixels.zoom(way);
        true
    }

    /// Asks the terminal what it can do, once the first picture is there.
    pub(super) fn ask(&mut self, surface: &mut Surface<Scene>) -> io::Result<()> {
        if std::mem::take(&mut self.unasked) {
            surface.output().write_all(QUERY.as_bytes())?;
        }
        Ok(())
    }

    /// The terminal answers. Says how pictures are sent if that has changed.
    pub(super) fn hear(&mut self, reply: Reply, surface: &mut Surface<Scene>) -> Option<Graphics> {
        let before = self.probe.graphics(self.mode);
        self.probe.hear(reply);
        if matches!(reply, Reply::Attributes { .. }) {
            self.probe.or_cell(surface.cell_size());
        }
        let now = self
            .probe
            .graphics(self.mode)
            .filter(|_| before.is_none())?;
        self.pixels = self.painter();
        surface.invalidate();
        Some(now)
    }

    /// The cells may have another size. Until the terminal has told which, letters are its own.
    pub(super) fn resize(&mut self, surface: &mut Surface<Scene>) -> io::Result<bool> {
        let Some(pixels) = self.pixels.take() else {
            return Ok(false);
        };
        self.probe.forget_cell();
        if pixels.protocol() == Protocol::Kitty {
            surface.output().write_all(ALL_GONE.as_bytes())?;
        }
        surface.output().write_all(CELL_QUERY.as_bytes())?;
        Ok(true)
    }
}

/// Takes every picture of kitty's protocol off the glass.
const ALL_GONE: &str = "\x1b_Ga=d,q=2\x1b\\";
