//! Pictures on the glass: whether the terminal shows them, and the painter that makes them. Must not know the kiosk.

use std::io::{self, Write as _};
use std::mem;

use crate::flow::TextStep;
use crate::graphics::{Graphics, GraphicsMode};
use crate::paint::pixels::fonts::FontStore;
use crate::paint::pixels::{PixelState, Pixels};
use crate::picture::OwnPictures;
use crate::scene::Scene;
use crate::system::clock::now_ms;
use crate::terminal::app::Surface;
use crate::terminal::probe::{CELL_QUERY, Probe, QUERY, Reply};
use crate::terminal::term;

/// For how long a terminal has had its size before it is asked, in milliseconds. A window that fills the glass was
/// another one when the kiosk began, and what was drawn there would be drawn for nothing.
const CALM: u64 = 100;

/// What is known of the terminal's pictures.
pub(super) struct GraphicsView {
    mode: GraphicsMode,
    probe: Probe,
    /// When the terminal is asked, in milliseconds, if it has still to be. No first picture waits for it.
    ask_at: Option<u64>,
    /// There once it is known how pictures are sent, and kept: it holds the size of letters that the patient chose.
    state: Option<PixelState>,
    fonts: FontStore,
    own: OwnPictures,
    /// Whether the terminal's own letters stand right where marks are above each other.
    marks: bool,
}

impl GraphicsView {
    /// With what a worker before has found out. Without a font nothing is drawn.
    pub(super) fn new(
        mode: GraphicsMode,
        fonts: FontStore,
        own: OwnPictures,
        known: Option<Graphics>,
    ) -> Self {
        let mode = if fonts.is_empty() {
            GraphicsMode::Off
        } else {
            mode
        };
        let mut view = Self {
            mode,
            probe: known.map_or_else(Probe::default, Probe::known),
            ask_at: (known.is_none() && mode != GraphicsMode::Off).then(|| now_ms() + CALM),
            state: None,
            fonts,
            own,
            marks: !term().starts_with("foot"),
        };
        if let Some(graphics) = view.graphics() {
            view.learn(graphics);
        }
        view
    }

    fn learn(&mut self, graphics: Graphics) {
        if let Some(state) = &mut self.state {
            state.send_by(graphics);
        } else {
            self.state = Some(PixelState::new(graphics, mem::take(&mut self.own)));
        }
    }

    fn graphics(&self) -> Option<Graphics> {
        self.probe.graphics(self.mode)
    }

    /// What was drawn, if the terminal is known to show it.
    fn state(&mut self) -> Option<&mut PixelState> {
        self.graphics()?;
        self.state.as_mut()
    }

    /// Draws with the painter, if the terminal is known to show what it makes.
    pub(super) fn draw(&mut self, then: &mut dyn FnMut(Option<&mut Pixels<'_>>)) {
        let mut state = self.graphics().and_then(|_| self.state.take());
        if state.is_none() {
            return then(None);
        }
        self.fonts.with(&mut |files| {
            let Some(kept) = state.take() else { return };
            let mut pixels = Pixels::with(files, kept);
            then(Some(&mut pixels));
            state = Some(pixels.close());
        });
        self.state = state;
    }

    /// Whether the terminal's own letters stand right where marks are above each other.
    pub(super) const fn marks(&self) -> bool {
        self.marks
    }

    /// Whether letters are drawn.
    pub(super) fn is_drawn(&self) -> bool {
        self.graphics().is_some()
    }

    /// Draws letters larger or smaller; false, if they are the terminal's own.
    pub(super) fn zoom(&mut self, way: TextStep) -> bool {
        let state = self.state();
        state.map(|state| state.zoom(way)).is_some()
    }

    /// When the terminal is to be asked what it can do. Milliseconds.
    pub(super) const fn deadline(&self) -> Option<u64> {
        self.ask_at
    }

    /// Asks the terminal what it can do, once it is time.
    pub(super) fn ask(&mut self, surface: &mut Surface<Scene>) -> io::Result<()> {
        if self.ask_at.is_some_and(|at| at <= now_ms()) {
            self.ask_at = None;
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
        if let Some(at) = &mut self.ask_at {
            *at = now_ms() + CALM;
        }
        let Some(state) = self.state() else {
            return Ok(false);
        };
        let gone = state.take_off();
        self.probe.forget_cell();
        surface.output().write_all(&gone)?;
        surface.output().write_all(CELL_QUERY.as_bytes())?;
        Ok(true)
    }
}
