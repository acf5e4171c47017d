//! How far letters stand above their line and below it. The same for how lines are set and how they are drawn.

/// Marks above and below the letters need more room.
const TALL_LINE: f32 = 1.45;
/// How far below the middle of a line its letters stand, in em.
const BELOW: f32 = 0.36;

/// How far the letters of a script with marks stand from their line, in em, as the recommended fonts have them.
#[derive(Clone, Copy)]
pub(super) struct Reach {
    above: f32,
    below: f32,
    /// Of usual letters. Those of these scripts are the larger the farther they reach.
    pub size: f32,
}

impl Reach {
    /// Of what reaches farthest below in a text; none of what is as high as Latin is.
    pub(super) fn of(text: &str) -> Option<Self> {
        let all = text.chars().filter_map(Self::of_letter);
        all.max_by(|one, other| one.below.total_cmp(&other.below))
    }

    const fn of_letter(c: char) -> Option<Self> {
        let (above, below, size) = match c {
            // Devanagari.
            '\u{900}'..='\u{97f}' => (0.9, 0.35, 1.0),
            // Thai.
            '\u{e00}'..='\u{e7f}' => (1.04, 0.27, 1.0),
            // Burmese.
            '\u{1000}'..='\u{109f}' => (1.01, 0.54, 0.8),
            // Khmer.
            '\u{1780}'..='\u{17ff}' => (0.99, 0.57, 0.93),
            _ => return None,
        };
        Some(Self { above, below, size })
    }

    /// The distance of its lines, in sizes.
    pub(super) const fn line(self) -> f32 {
        (self.above + self.below).max(TALL_LINE)
    }

    /// The least distance at which nothing is cut, above the first line and below the last neither.
    pub(super) const fn least_line(self) -> f32 {
        let middle = self.below_middle();
        2.0 * (self.above - middle).max(self.below + middle)
    }

    const fn below_middle(self) -> f32 {
        BELOW.min(self.line() / 2.0 - self.below)
    }
}

/// How far below the middle of its line a text stands, in em.
pub(super) fn below_middle(text: &str) -> f32 {
    Reach::of(text).map_or(BELOW, Reach::below_middle)
}
