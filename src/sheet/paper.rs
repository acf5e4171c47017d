//! A4 pages and the marks on them, from top to bottom. Must not know what the marks mean, nor PDF.

use crate::shape::{Breaks, ShapedLine, Shaper, wrap};

/// A4. Points, like everything here.
pub(super) const WIDTH: f32 = 595.28;
pub(super) const HEIGHT: f32 = 841.89;
/// Where the frame begins and ends.
pub(super) const LEFT: f32 = 45.0;
pub(super) const RIGHT: f32 = WIDTH - LEFT;
pub(super) const TOP: f32 = 40.0;
/// What stands again above the frame of every page but the first takes so much of its height.
pub(super) const AGAIN: f32 = 54.0;
const BOTTOM: f32 = HEIGHT - 42.0;
/// The height of a line of text, in em, unless a line says otherwise.
const LEADING: f32 = 1.42;
/// Where the letters of such a line stand, from its top, in em.
const BASELINE: f32 = 1.06;

/// How dark.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shade {
    Black,
    Grey,
    /// The ground of a label.
    Pale,
}

/// How text looks.
#[derive(Clone, Copy)]
pub(super) struct Type {
    pub(super) size: f32,
    pub(super) ink: Shade,
    pub(super) bold: bool,
    /// The height of a line, in em.
    pub(super) leading: f32,
}

impl Type {
    pub(super) const fn new(size: f32, ink: Shade) -> Self {
        Self {
            size,
            ink,
            bold: false,
            leading: LEADING,
        }
    }

    pub(super) const fn bold(self) -> Self {
        Self { bold: true, ..self }
    }

    /// With lines of this height, in em.
    pub(super) const fn lead(self, leading: f32) -> Self {
        Self { leading, ..self }
    }

    /// The height of a line.
    pub(super) const fn leading(self) -> f32 {
        self.size * self.leading
    }

    /// Where the letters of a line stand, from its top: what it is lower by is missing above and below.
    fn baseline(self) -> f32 {
        self.size * (BASELINE - (LEADING - self.leading) / 2.0)
    }
}

/// One thing on a page. `y` grows downwards.
pub(super) enum Mark {
    Text {
        x: f32,
        baseline: f32,
        line: ShapedLine,
        style: Type,
    },
    /// A filled rectangle: a rule, a ground, a module of a code.
    Fill { area: Area, ink: Shade },
    /// The edge of a rectangle.
    Edge { area: Area, width: f32 },
}

#[derive(Clone, Copy)]
pub(super) struct Area {
    pub(super) x: f32,
    pub(super) y: f32,
    pub(super) width: f32,
    pub(super) height: f32,
}

/// Lines of text below each other, each in its look.
#[derive(Clone, Default)]
pub(super) struct Column(pub(super) Vec<(String, Type)>);

impl Column {
    /// Appends text, broken into lines of this width.
    pub(super) fn add(&mut self, shaper: &mut Shaper<'_>, text: &str, width: f32, style: Type) {
        let lines = wrap(
            &mut |of| shaper.width(of),
            text,
            width / style.size,
            Breaks::Pieces,
        );
        self.0.extend(lines.into_iter().map(|line| (line, style)));
    }

    pub(super) fn height(&self) -> f32 {
        self.0.iter().map(|(_, style)| style.leading()).sum()
    }
}

/// Pages, filled from top to bottom.
pub(super) struct Paper<'s, 'a> {
    pub(super) shaper: &'s mut Shaper<'a>,
    pub(super) pages: Vec<Vec<Mark>>,
    /// Where the next thing goes on the last page.
    pub(super) y: f32,
}

impl<'s, 'a> Paper<'s, 'a> {
    pub(super) fn new(shaper: &'s mut Shaper<'a>) -> Self {
        Self {
            shaper,
            pages: vec![Vec::new()],
            y: TOP,
        }
    }

    /// Begins a new page if this height does not fit on the last one any more.
    pub(super) fn reserve(&mut self, height: f32) {
        let top = if self.pages.len() > 1 {
            TOP + AGAIN
        } else {
            TOP
        };
        if self.y + height > BOTTOM && self.y > top {
            self.pages.push(Vec::new());
            self.y = TOP + AGAIN;
        }
    }

    fn put(&mut self, mark: Mark) {
        if let Some(page) = self.pages.last_mut() {
            page.push(mark);
        }
    }

    pub(super) fn fill(&mut self, area: Area, ink: Shade) {
        self.put(Mark::Fill { area, ink });
    }

    pub(super) fn edge(&mut self, area: Area, width: f32) {
        self.put(Mark::Edge { area, width });
    }

    /// One line, its top at `y`.
    pub(super) fn text(&mut self, x: f32, y: f32, text: &str, style: Type) {
        let line = self.shaper.line(text);
        let baseline = y + style.baseline();
        self.put(Mark::Text {
            x,
            baseline,
            line,
            style,
        });
    }

    /// One line that ends at `right`.
    pub(super) fn text_before(&mut self, right: f32, y: f32, text: &str, style: Type) {
        let width = self.shaper.width(text) * style.size;
        self.text(right - width, y, text, style);
    }

    /// Lines, the first one's top at `y`.
    pub(super) fn column(&mut self, x: f32, y: f32, column: &Column) {
        let mut y = y;
        for (line, style) in &column.0 {
            self.text(x, y, line, *style);
            y += style.leading();
        }
    }

    pub(super) fn rule(&mut self, x: f32, y: f32, width: f32, thick: f32) {
        let area = Area {
            x,
            y: y - thick / 2.0,
            width,
            height: thick,
        };
        self.fill(area, Shade::Black);
    }
}
