//! The kiosk and what is seen of it: a picture, and what a finger hits there, or lines. Must not know what effects do.

use std::io;
use std::mem;

use ratatui::layout::Position;
use rustix::termios::{QueueSelector, tcflush};

use zeroize::Zeroizing;

use super::graphics::GraphicsView;
use crate::flow::{Action, Effect, Event, Kiosk, TextStep};
use crate::graphics::Graphics;
use crate::paint::pixels::Pixels;
use crate::paint::{self, is_shown};
use crate::plain::{self, Fresh, Transcript};
use crate::scene::Scene;
use crate::system::clock::now_ms;
use crate::terminal::app::Surface;
use crate::terminal::probe::Reply;
use crate::texts::Texts;

/// For how long a terminal has had its size before it is drawn anew, in milliseconds: a window that opens has several in
/// a row.
const STEADY: u64 = 20;

/// A kiosk that is seen.
pub(super) struct KioskView {
    kiosk: Kiosk,
    texts: Texts,
    surface: Surface<Scene>,
    graphics: GraphicsView,
    /// When the terminal has had its size long enough, if it has not yet.
    steady_at: Option<u64>,
    /// Whether it has still to be found which languages are drawn right.
    unseen: bool,
    /// Whether what is laid out has still to be drawn in pixels.
    fresh: bool,
    /// What was said, where the kiosk is seen as lines. Nothing is painted then.
    lines: Option<Transcript>,
}

/// Tells the kiosk which languages are drawn right, by what each calls itself. The first is there in any case.
fn tell_shown(kiosk: &mut Kiosk, texts: &Texts, pixels: Option<&Pixels<'_>>, marks: bool) {
    let tags = kiosk.site().tags().zip(0..);
    let shown = tags.map(|(tag, at)| at == 0 || is_shown(pixels, texts, tag, marks));
    let shown = shown.collect();
    kiosk.update(Event::LocalesShown(shown));
}

impl KioskView {
    pub(super) fn new(
        kiosk: Kiosk,
        texts: Texts,
        plain: bool,
        graphics: GraphicsView,
    ) -> io::Result<Self> {
        Ok(Self {
            kiosk,
            texts,
            surface: Surface::open()?,
            graphics,
            steady_at: None,
            unseen: !plain,
            fresh: false,
            lines: plain.then(Transcript::default),
        })
    }

    /// When something is to be done although nothing comes. Milliseconds.
    pub(super) fn deadline(&self) -> Option<u64> {
        let deadlines = [
            self.kiosk.deadline(),
            self.graphics.deadline(),
            self.steady_at,
        ];
        deadlines.into_iter().flatten().min()
    }

    pub(super) const fn kiosk(&self) -> &Kiosk {
        &self.kiosk
    }

    /// How people write in the languages on offer.
    pub(super) fn customs(&self) -> Event {
        let site = self.kiosk.site();
        let customs = Box::new(self.texts.customs(site.tags()));
        Event::Customs(customs, self.texts.letters(site.tags()))
    }

    /// Letters are drawn in another way, which may be right for other languages.
    pub(super) fn look_again(&mut self) {
        self.unseen = true;
        self.surface.invalidate();
    }

    /// Another kiosk, in the same place. The same desks listen there.
    pub(super) fn begin(&mut self, kiosk: Kiosk) {
        let calling = self.kiosk.calling();
        self.kiosk = kiosk;
        self.kiosk.update(Event::Called(calling));
        self.surface.invalidate();
    }

    pub(super) fn update(&mut self, event: Event) -> Vec<Effect> {
        self.surface.invalidate();
        self.kiosk.update(event)
    }

    /// Says whether it is not known any more how the terminal shows pictures.
    pub(super) fn resize(&mut self) -> io::Result<bool> {
        self.surface.resize();
        // Lines have no size.
        self.steady_at = self.lines.is_none().then(|| now_ms() + STEADY);
        self.graphics.resize(&mut self.surface)
    }

    /// The terminal answers. Says how pictures are sent if that has changed.
    pub(super) fn hear(&mut self, reply: Reply) -> Option<Graphics> {
        self.graphics.hear(reply, &mut self.surface)
    }

    /// What is at this place. A finger that comes in one read with keys must meet what they led to.
    pub(super) fn hit(&mut self, at: Position) -> Option<Action> {
        self.refresh();
        self.surface.layout().hit(at)
    }

    /// What a typed line means here.
    pub(super) fn meant(&self, line: &str) -> Option<Vec<Event>> {
        plain::events(&self.kiosk, line)
    }

    /// Lays the kiosk out anew, if it may have changed.
    pub(super) fn refresh(&mut self) {
        self.draw(false);
    }

    /// The same, and in pixels what is to be painted: fonts are mapped once for all.
    fn draw(&mut self, paints: bool) {
        let (texts, plain, marks) = (&self.texts, self.lines.is_some(), self.graphics.marks());
        let (kiosk, surface, fresh) = (&mut self.kiosk, &mut self.surface, &mut self.fresh);
        if !(surface.is_stale() || paints && *fresh) {
            return;
        }
        let unseen = &mut self.unseen;
        self.graphics.draw(&mut |mut pixels| {
            if mem::take(unseen) {
                tell_shown(kiosk, texts, pixels.as_deref(), marks);
            }
            if let Some((canvas, laid)) = surface.frame() {
                kiosk.settle(|kiosk| {
                    if plain {
                        return plain::LAYOUT;
                    }
                    *laid = match &mut pixels {
                        Some(pixels) => paint::layout_pixels(canvas, kiosk, texts, pixels),
                        None => paint::draw(canvas, kiosk, texts),
                    };
                    laid.layout()
                });
                *fresh = true;
            }
            let Some(pixels) = pixels.filter(|_| paints && mem::take(fresh)) else {
                return;
            };
            let changes = pixels.paint(surface.layout(), kiosk.look());
            for area in changes.erased {
                surface.forget(area);
            }
            for (at, picture) in changes.drawn {
                surface.place(at, picture);
            }
        });
    }

    /// Draws letters larger or smaller; false, if they are the terminal's own.
    pub(super) fn zoom(&mut self, way: TextStep) -> bool {
        self.surface.invalidate();
        self.graphics.zoom(way)
    }

    /// Throws away what was typed and not read yet. A terminal that cannot do it is gone, which reading
    /// from it will tell.
    pub(super) fn forget_typed(&mut self) {
        let _ = tcflush(self.surface.output(), QueueSelector::IFlush);
    }

    /// Shows what is new.
    pub(super) fn show(&mut self, news: Fresh) -> io::Result<()> {
        if self.steady_at.is_some_and(|at| now_ms() < at) {
            return Ok(());
        }
        self.steady_at = None;
        self.draw(true);
        if let Some(transcript) = &mut self.lines {
            let text = Zeroizing::new(transcript.news(&self.kiosk, &self.texts, news));
            return plain::write(self.surface.output(), &text, &self.kiosk, news);
        }
        if self.graphics.is_drawn() {
            return self.surface.paint(None);
        }
        let caret = self.surface.layout().caret();
        self.surface.paint(caret)?;
        self.graphics.ask(&mut self.surface)
    }
}
