//! The kiosk and its picture: what was drawn where, and what a finger hits. Must not know what effects do.

use std::fs::File;
use std::io;

use ratatui::layout::Position;
use rustix::termios::{QueueSelector, tcflush};

use crate::flow::{Action, Effect, Event, Kiosk};
use crate::terminal::{self, Painter};
use crate::texts::Texts;
use crate::ui::{self, Laid};

/// A kiosk on a glass.
pub(super) struct Stage {
    kiosk: Kiosk,
    texts: Texts,
    painter: Painter,
    output: File,
    laid: Option<Laid>,
    /// Whether the kiosk may have changed since it was laid out.
    stale: bool,
}

impl Stage {
    pub(super) fn new(kiosk: Kiosk, texts: Texts) -> io::Result<Self> {
        let output = terminal::output()?;
        Ok(Self {
            kiosk,
            texts,
            painter: Painter::of_term(terminal::size(&output), &terminal::term()),
            output,
            laid: None,
            stale: true,
        })
    }

    pub(super) const fn kiosk(&self) -> &Kiosk {
        &self.kiosk
    }

    /// How dates are written in the languages on offer.
    pub(super) fn dates(&self) -> Event {
        let locales = self.kiosk.site().locales.iter();
        let customs = self
            .texts
            .customs(locales.map(|locale| locale.tag.as_str()));
        Event::Dates(Box::new(customs))
    }

    /// Another kiosk, on the same glass.
    pub(super) fn begin(&mut self, kiosk: Kiosk) {
        self.kiosk = kiosk;
        self.laid = None;
        self.stale = true;
    }

    pub(super) fn update(&mut self, event: Event) -> Vec<Effect> {
        self.stale = true;
        self.kiosk.update(event)
    }

    /// The terminal has had another size, perhaps only for a moment: nothing on it is relied on.
    pub(super) fn distrust(&mut self) {
        self.painter.resize(terminal::size(&self.output));
        self.stale = true;
    }

    /// What is at this place of the last layout.
    pub(super) fn hit(&self, at: Position) -> Option<Action> {
        self.laid.as_ref()?.hit(at)
    }

    /// Lays the kiosk out anew, if it may have changed: a finger that comes in one read with keys must
    /// meet what they led to.
    pub(super) fn refresh(&mut self) {
        // A change whose signal has not come yet.
        if terminal::size(&self.output) != self.painter.area() {
            self.distrust();
        }
        if !std::mem::take(&mut self.stale) {
            return;
        }
        let (painter, texts, laid) = (&mut self.painter, &self.texts, &mut self.laid);
        self.kiosk.settle(|kiosk| {
            let drawn = laid.insert(ui::draw(painter.canvas(), kiosk, texts));
            drawn.layout()
        });
    }

    /// Throws away what was typed and not read yet. A terminal that cannot do it is gone, which reading
    /// from it will tell.
    pub(super) fn forget_typed(&self) {
        let _ = tcflush(&self.output, QueueSelector::IFlush);
    }

    /// Brings the glass up to date.
    pub(super) fn show(&mut self) -> io::Result<()> {
        self.refresh();
        let caret = self.laid.as_ref().and_then(|laid| laid.caret);
        self.painter.paint(caret, &mut self.output)
    }
}
