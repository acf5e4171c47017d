//! The kiosk and what is seen of it: a picture, and what a finger hits there, or lines. Must not know what effects do.

use std::io;

use ratatui::layout::Position;
use rustix::termios::{QueueSelector, tcflush};

use zeroize::Zeroizing;

use crate::flow::{Action, Effect, Event, Kiosk};
use crate::paint;
use crate::plain::{self, Fresh, Transcript};
use crate::scene::Scene;
use crate::terminal::app::Surface;
use crate::texts::Texts;

/// A kiosk that is seen.
pub(super) struct KioskView {
    kiosk: Kiosk,
    texts: Texts,
    surface: Surface<Scene>,
    /// What was said, where the kiosk is seen as lines. Nothing is painted then.
    lines: Option<Transcript>,
}

impl KioskView {
    pub(super) fn new(kiosk: Kiosk, texts: Texts, plain: bool) -> io::Result<Self> {
        Ok(Self {
            kiosk,
            texts,
            surface: Surface::open()?,
            lines: plain.then(Transcript::default),
        })
    }

    pub(super) const fn kiosk(&self) -> &Kiosk {
        &self.kiosk
    }

    /// How dates are written in the languages on offer.
    pub(super) fn dates(&self) -> Event {
        let customs = self.texts.customs(self.kiosk.site().tags());
        Event::Dates(Box::new(customs))
    }

    /// Another kiosk, in the same place.
    pub(super) fn begin(&mut self, kiosk: Kiosk) {
        self.kiosk = kiosk;
        self.surface.invalidate();
    }

    pub(super) fn update(&mut self, event: Event) -> Vec<Effect> {
        self.surface.invalidate();
        self.kiosk.update(event)
    }

    pub(super) fn resize(&mut self) {
        self.surface.resize();
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
        let (texts, plain) = (&self.texts, self.lines.is_some());
        if let Some((canvas, laid)) = self.surface.frame() {
            self.kiosk.settle(|kiosk| {
                if plain {
                    return plain::LAYOUT;
                }
                *laid = paint::draw(canvas, kiosk, texts);
                laid.layout()
            });
        }
    }

    /// Throws away what was typed and not read yet. A terminal that cannot do it is gone, which reading
    /// from it will tell.
    pub(super) fn forget_typed(&mut self) {
        let _ = tcflush(self.surface.output(), QueueSelector::IFlush);
    }

    /// Shows what is new.
    pub(super) fn show(&mut self, news: Fresh) -> io::Result<()> {
        self.refresh();
        let Some(transcript) = &mut self.lines else {
            let caret = self.surface.layout().caret();
            return self.surface.paint(caret);
        };
        let text = Zeroizing::new(transcript.news(&self.kiosk, &self.texts, news));
        plain::write(self.surface.output(), &text, &self.kiosk, news)
    }
}
