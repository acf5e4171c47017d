//! A program on a terminal, the kiosk as well as the inbox: the loop, and the picture that it draws anew only when
//! something may have changed.

use std::fs::File;
use std::io;
use std::ops::ControlFlow;
use std::time::Duration;

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

use super::{Painter, cell_size, output, size, term};
use crate::flow::Moment;
use crate::graphics::CellSize;
use crate::system::clock::{now, now_ms};

/// The events to go on with, or the end.
pub(crate) type Next<E> = ControlFlow<(), Vec<E>>;

/// A pure model and what is around it.
pub(crate) trait App {
    type Incoming;
    type Event;
    type Effect;

    /// The event that tells the model the time.
    fn clock(now: Moment) -> Self::Event;

    fn update(&mut self, event: Self::Event) -> Vec<Self::Effect>;

    /// When something changes although nothing comes. Milliseconds.
    fn deadline(&self) -> Option<u64>;

    /// Sleeps until something comes; nothing if this much time passes first. All that is there already, such as the
    /// rest of a pasted text, comes into the same picture.
    fn wait(&mut self, limit: Option<Duration>) -> io::Result<Vec<Self::Incoming>>;

    /// What something that came is to the model.
    fn take(&mut self, incoming: Self::Incoming) -> io::Result<Next<Self::Event>>;

    /// Does what the model asks for, and tells what came of it at once.
    fn run(&mut self, effect: Self::Effect) -> io::Result<Next<Self::Event>>;

    fn show(&mut self) -> io::Result<ControlFlow<()>>;

    fn serve(&mut self) -> io::Result<()> {
        while self.round()?.is_continue() {}
        Ok(())
    }

    fn round(&mut self) -> io::Result<ControlFlow<()>> {
        let left = |at: u64| Duration::from_millis(at.saturating_sub(now_ms()));
        let heard = self.wait(self.deadline().map(left))?;
        if heard.is_empty() && self.dispatch(None)?.is_break() {
            return Ok(ControlFlow::Break(()));
        }
        for incoming in heard {
            let next = self.take(incoming)?;
            if self.follow(next)?.is_break() {
                return Ok(ControlFlow::Break(()));
            }
        }
        self.show()
    }

    fn follow(&mut self, next: Next<Self::Event>) -> io::Result<ControlFlow<()>> {
        let ControlFlow::Continue(events) = next else {
            return Ok(ControlFlow::Break(()));
        };
        for event in events {
            if self.dispatch(Some(event))?.is_break() {
                return Ok(ControlFlow::Break(()));
            }
        }
        Ok(ControlFlow::Continue(()))
    }

    /// Time has passed, and possibly something else has happened.
    fn dispatch(&mut self, event: Option<Self::Event>) -> io::Result<ControlFlow<()>> {
        let mut effects = self.update(Self::clock(now()));
        effects.extend(event.into_iter().flat_map(|event| self.update(event)));
        for effect in effects {
            let next = self.run(effect)?;
            if self.follow(next)?.is_break() {
                return Ok(ControlFlow::Break(()));
            }
        }
        Ok(ControlFlow::Continue(()))
    }
}

/// The picture of a model, and what was drawn where.
pub(crate) struct Surface<L> {
    painter: Painter,
    output: File,
    layout: L,
    /// Whether the model may have changed since it was laid out.
    stale: bool,
}

impl<L: Default> Surface<L> {
    pub(crate) fn open() -> io::Result<Self> {
        let output = output()?;
        Ok(Self {
            painter: Painter::of_term(size(&output), &term()),
            output,
            layout: L::default(),
            stale: true,
        })
    }

    pub(crate) const fn output(&mut self) -> &mut File {
        &mut self.output
    }

    /// The size of a cell, as the kernel knows it.
    pub(crate) fn cell_size(&self) -> Option<CellSize> {
        cell_size(&self.output)
    }

    pub(crate) const fn layout(&self) -> &L {
        &self.layout
    }

    /// The model may have changed.
    pub(crate) const fn invalidate(&mut self) {
        self.stale = true;
    }

    /// The terminal has had another size, perhaps only for a moment: nothing on it is relied on.
    pub(crate) fn resize(&mut self) {
        self.painter.resize(size(&self.output));
        self.stale = true;
    }

    /// Whether the picture may not be as the model is.
    pub(crate) fn is_stale(&mut self) -> bool {
        // A change whose signal has not come yet.
        if size(&self.output) != self.painter.area() {
            self.resize();
        }
        self.stale
    }

    /// What to draw on, and where to keep what was drawn where; nothing if the picture is as the model is.
    pub(crate) fn frame(&mut self) -> Option<(&mut Buffer, &mut L)> {
        if !self.is_stale() {
            return None;
        }
        self.stale = false;
        Some((self.painter.canvas(), &mut self.layout))
    }

    /// Writes cells again on which a picture stood.
    pub(crate) fn forget(&mut self, area: Rect) {
        self.painter.forget(area);
    }

    /// Puts what a sequence draws over the cells of the next picture.
    pub(crate) fn place(&mut self, at: Position, picture: Vec<u8>) {
        self.painter.place(at, picture);
    }

    /// Puts the picture onto the terminal, with the cursor at this place or hidden.
    pub(crate) fn paint(&mut self, caret: Option<Position>) -> io::Result<()> {
        self.painter.paint(caret, &mut self.output)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A model that wants done what it is told, and what is told of it.
    #[derive(Default)]
    struct Told {
        incoming: Vec<Vec<u8>>,
        log: Vec<String>,
    }

    impl App for Told {
        type Incoming = u8;
        type Event = Option<u8>;
        type Effect = u8;

        fn clock(_: Moment) -> Option<u8> {
            None
        }

        fn update(&mut self, event: Option<u8>) -> Vec<u8> {
            let what = event.map_or_else(|| "clock".to_owned(), |event| format!("event {event}"));
            self.log.push(what);
            event.into_iter().collect()
        }

        fn deadline(&self) -> Option<u64> {
            None
        }

        fn wait(&mut self, limit: Option<Duration>) -> io::Result<Vec<u8>> {
            assert_eq!(limit, None);
            Ok(self.incoming.remove(0))
        }

        fn take(&mut self, incoming: u8) -> io::Result<Next<Option<u8>>> {
            Ok(ControlFlow::Continue(vec![Some(incoming)]))
        }

        fn run(&mut self, effect: u8) -> io::Result<Next<Option<u8>>> {
            self.log.push(format!("run {effect}"));
            Ok(match effect {
                1 => ControlFlow::Continue(vec![Some(2), Some(3)]),
                9 => ControlFlow::Break(()),
                _ => ControlFlow::Continue(vec![]),
            })
        }

        fn show(&mut self) -> io::Result<ControlFlow<()>> {
            self.log.push("show".to_owned());
            Ok(ControlFlow::Continue(()))
        }
    }

    #[test]
    fn what_comes_at_once_makes_one_picture_and_the_end_stops_everything() {
        let mut told = Told {
            incoming: vec![vec![1, 4], vec![], vec![9, 5]],
            ..Told::default()
        };
        told.serve().unwrap();
        let expected = [
            "clock", "event 1", "run 1", "clock", "event 2", "run 2", "clock", "event 3", "run 3",
            "clock", "event 4", "run 4", "show", "clock", "show", "clock", "event 9", "run 9",
        ];
        assert_eq!(told.log, expected);
    }
}
