//! How large each style is: a share of a cell's height, so that the same rows hold it on every panel.

use super::reach::Reach;
use super::units::{cells, float};
use super::writer::{Lettering, Writer};
use crate::graphics::CellSize;
use crate::scene::Style;
use crate::shape::Readings;

/// The type of a style.
#[derive(Clone, Copy)]
struct TypeStyle {
    /// The size, in heights of a cell.
    size: f32,
    bold: bool,
    /// The distance of lines, in sizes.
    line: f32,
    /// Whether patients can make it larger.
    grows: bool,
}

/// So do readings above them.
const READ_LINE: f32 = 1.42;
/// What has readings is so large at least that they can be read: in heights of a cell, and in pixels.
const READ_SIZE: f32 = 0.8;
const READ_PIXELS: f32 = 24.0;
/// Rows that a text may be over without a further one: its lines move closer.
const SQUEEZED: f32 = 0.2;

/// A text as it is set. What is measured and what is drawn asks here.
#[derive(Clone, Copy)]
pub(super) struct TypeSetting {
    /// In pixels.
    pub size: f32,
    /// The distance of lines, in sizes, and the least.
    pub line: f32,
    pub least_line: f32,
    /// The size in pixels below which lines do not move closer.
    least_size: f32,
    pub letters: Lettering,
    cell: CellSize,
}

impl TypeSetting {
    /// Of this text in this style, in letters so much larger than usual.
    pub(super) fn of(
        style: Style,
        text: &str,
        writer: &Writer<'_>,
        scale: f32,
        cell: CellSize,
    ) -> Self {
        let kind = TypeStyle::of(style).scaled(scale);
        let high = f32::from(cell.height);
        let readings = match style {
            // As it was typed.
            Style::Field | Style::Typed => Readings::Behind,
            _ => writer.readings(text),
        };
        let letters = Lettering {
            bold: kind.bold,
            readings,
        };
        let reach = Reach::of(text);
        let size = kind.size * high * reach.map_or(1.0, |reach| reach.size);
        let line = kind.line.max(reach.map_or(0.0, Reach::line));
        let (least_size, least_line) = match readings {
            Readings::Behind => (0.0, reach.map_or(1.0, Reach::least_line)),
            Readings::Above => (READ_PIXELS.max(READ_SIZE * high), READ_LINE),
        };
        Self {
            size: size.max(least_size),
            line: line.max(least_line),
            least_line,
            least_size,
            letters,
            cell,
        }
    }

    /// So many lines stand in so many rows.
    pub(super) fn rows(&self, lines: usize) -> u16 {
        let high = |size| float(lines) * size * self.line / f32::from(self.cell.height);
        cells(high(self.size) - SQUEEZED).max(cells(high(self.least_size)))
    }

    /// So many letters stand in so many columns.
    pub(super) fn columns(&self, em: f32) -> u16 {
        cells(em * self.size / f32::from(self.cell.width))
    }

    /// So many letters stand beside each other in these columns.
    pub(super) fn room(&self, columns: u16) -> f32 {
        f32::from(columns.max(2)) * f32::from(self.cell.width) / self.size
    }
}

impl TypeStyle {
    const fn of(style: Style) -> Self {
        let (size, bold, line) = match style {
            Style::Quiet | Style::Badge => (0.73, false, 1.25),
            Style::Banner => (0.77, true, 1.25),
            Style::Tool => (0.77, false, 1.25),
            Style::Page => (0.87, false, 1.2),
            Style::Strong | Style::Typed | Style::Problem => (0.87, true, 1.2),
            Style::Button | Style::Ask => (0.9, true, 1.15),
            Style::Answer => (0.93, true, 1.1),
            Style::LongAnswer => (0.8, true, 1.08),
            Style::LongPage => (0.73, false, 1.2),
            Style::LongStrong | Style::LongProblem => (0.73, true, 1.2),
            Style::LongChoice | Style::LongChosen => (0.8, true, 1.12),
            Style::LongHeading => (1.1, true, 1.18),
            Style::Choice
            | Style::Waiting
            | Style::Edge
            | Style::Chosen
            | Style::Tick
            | Style::Focus
            | Style::Pressed => (0.93, true, 1.12),
            Style::Primary => (1.0, true, 1.1),
            Style::Heading | Style::LongPointing => (1.3, true, 1.18),
            Style::Field => (1.53, false, 1.1),
            Style::Pointing => (1.7, true, 1.17),
        };
        let grows = !matches!(
            style,
            Style::Banner
                | Style::Tool
                | Style::Button
                | Style::Ask
                | Style::Pointing
                | Style::LongPointing
                | Style::Quiet
                | Style::Badge
        );
        Self {
            size,
            bold,
            line,
            grows,
        }
    }

    /// What is read grows; what is small on purpose, or large already, stays.
    const fn scaled(self, by: f32) -> Self {
        let size = if self.grows {
            self.size * by
        } else {
            self.size
        };
        Self { size, ..self }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::paint::pixels::fonts::FontFiles;
    use crate::paint::pixels::writer::{FontOrder, KnownScript};

    const READ: &str = "受付（うけつけ）です";

    fn set(tag: &str, style: Style, text: &str, height: u16) -> TypeSetting {
        let writer = Writer::new(
            &FontFiles::default(),
            FontOrder::of(tag),
            KnownScript::default(),
        );
        let cell = CellSize::new(13, height).unwrap();
        TypeSetting::of(style, text, &writer, 1.0, cell)
    }

    #[test]
    fn letters_with_readings_above_are_large_enough_and_far_enough_apart() {
        for (style, height, size) in [
            (Style::Quiet, 30, 24.0),
            (Style::Tool, 30, 24.0),
            (Style::Page, 24, 24.0),
            (Style::Quiet, 44, 0.8 * 44.0),
            (Style::Heading, 30, 39.0),
        ] {
            let set = set("ja-simple", style, READ, height);
            assert_eq!(set.letters.readings, Readings::Above);
            assert!((set.size - size).abs() < 0.01, "{style:?} {}", set.size);
            for lines in 1..9 {
                let rows = f32::from(set.rows(lines)) * f32::from(height);
                let needed = float(lines) * set.least_size * READ_LINE;
                assert!(needed <= rows, "{style:?} {lines}");
            }
        }
        let set = set("ja-simple", Style::Page, READ, 30);
        assert_eq!(
            [1, 2, 3, 4, 5].map(|lines| set.rows(lines)),
            [2, 3, 4, 5, 6]
        );
    }

    #[test]
    fn other_brackets_and_other_languages_are_set_as_they_are_written() {
        for (tag, style, text) in [
            ("ja-simple", Style::Page, "受付（A4）です"),
            ("ja-simple", Style::Typed, READ),
            ("ja-simple", Style::Field, READ),
            ("zh-Hans", Style::Page, "不知道（わからない）"),
            ("vi", Style::Page, READ),
        ] {
            let set = set(tag, style, text, 30);
            assert_eq!(set.letters.readings, Readings::Behind, "{tag} {text}");
            assert!(set.line < READ_LINE, "{tag} {text}");
        }
        let line = |tag| set(tag, Style::Strong, READ, 30).line;
        assert!(line("ja") > line("en"));
    }
}
