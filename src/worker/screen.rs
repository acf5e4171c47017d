//! The kiosk and what is seen of it: a picture, and what a finger hits there, or lines. Must not know what effects do.

use std::fs::File;
use std::io;

use ratatui::layout::Position;
use rustix::termios::{QueueSelector, tcflush};

use zeroize::Zeroizing;

use crate::flow::{Action, Effect, Event, Kiosk};
use crate::paint;
use crate::plain::{self, Fresh, Transcript};
use crate::scene::Scene;
use crate::terminal::{self, Painter};
use crate::texts::Texts;

/// A kiosk that is seen.
pub(super) struct KioskView {
    kiosk: Kiosk,
    texts: Texts,
    surface: Surface,
    output: File,
    /// Whether the kiosk may have changed since it was laid out.
    stale: bool,
}

/// How it is seen.
enum Surface {
    /// As cells, with what was drawn where.
    Glass(Box<Painter>, Option<Scene>),
    /// As lines.
    Lines(Transcript),
}

impl KioskView {
    pub(super) fn new(kiosk: Kiosk, texts: Texts, plain: bool) -> io::Result<Self> {
        let output = terminal::output()?;
        let surface = if plain {
            Surface::Lines(Transcript::default())
        } else {
            let painter = Painter::of_term(terminal::size(&output), &terminal::term());
            Surface::Glass(Box::new(painter), None)
        };
        Ok(Self {
            kiosk,
            texts,
            surface,
            output,
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

    /// Another kiosk, in the same place.
    pub(super) fn begin(&mut self, kiosk: Kiosk) {
        self.kiosk = kiosk;
        if let Surface::Glass(_, laid) = &mut self.surface {
            *laid = None;
        }
        self.stale = true;
    }

    pub(super) fn update(&mut self, event: Event) -> Vec<Effect> {
        self.stale = true;
        self.kiosk.update(event)
    }

    /// The terminal has had another size, perhaps only for a moment: nothing on it is relied on.
    pub(super) fn distrust(&mut self) {
        if let Surface::Glass(painter, _) = &mut self.surface {
            painter.resize(terminal::size(&self.output));
            self.stale = true;
        }
    }

    /// What is at this place of the last layout.
    pub(super) fn hit(&self, at: Position) -> Option<Action> {
        match &self.surface {
            Surface::Glass(_, laid) => laid.as_ref()?.hit(at),
            Surface::Lines(_) => None,
        }
    }

    /// What a typed line means here.
    pub(super) fn meant(&self, line: &str) -> Option<Vec<Event>> {
        plain::events(&self.kiosk, line)
    }

    /// Lays the kiosk out anew, if it may have changed: a finger that comes in one read with keys must
    /// meet what they led to.
    pub(super) fn refresh(&mut self) {
        // A change whose signal has not come yet.
        if let Surface::Glass(painter, _) = &self.surface
            && terminal::size(&self.output) != painter.area()
        {
            self.distrust();
        }
        if !std::mem::take(&mut self.stale) {
            return;
        }
        let texts = &self.texts;
        match &mut self.surface {
            Surface::Glass(painter, laid) => self.kiosk.settle(|kiosk| {
                let drawn = laid.insert(paint::draw(painter.canvas(), kiosk, texts));
                drawn.layout()
            }),
            Surface::Lines(_) => self.kiosk.settle(|_| plain::LAYOUT),
        }
    }

    /// Throws away what was typed and not read yet. A terminal that cannot do it is gone, which reading
    /// from it will tell.
    pub(super) fn forget_typed(&self) {
        let _ = tcflush(&self.output, QueueSelector::IFlush);
    }

    /// Shows what is new.
    pub(super) fn show(&mut self, news: Fresh) -> io::Result<()> {
        self.refresh();
        match &mut self.surface {
            Surface::Glass(painter, laid) => {
                let caret = laid.as_ref().and_then(Scene::caret);
                painter.paint(caret, &mut self.output)
            }
            Surface::Lines(transcript) => {
                let text = Zeroizing::new(transcript.news(&self.kiosk, &self.texts, news));
                plain::write(&mut self.output, &text, &self.kiosk, news)
            }
        }
    }
}
