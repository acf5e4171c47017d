//! Text as glyphs: which font has them, in which order they stand, how wide they are, and which of them
//! no font has, for which a mark stands. Must not know where on the paper they go.

use harfrust::{Direction, ShapeOptions, UnicodeBuffer};
use krilla::text::{GlyphId, KrillaGlyph};
use unicode_bidi::{BidiInfo, Level};
use unicode_segmentation::UnicodeSegmentation as _;

use super::fonts::{Fonts, Typeface};

/// Stand for what no font has, the first that a font has: the mark of Japanese printers, else what any font has.
const GAPS: [&str; 2] = ["〓", "?"];

/// Says where a line may end, in languages without spaces. Only our own texts have it.
const BREAK_HERE: &str = "\u{200b}";

/// One line of text, ready to be drawn. Widths are in em.
#[derive(Default)]
pub(super) struct ShapedLine {
    pub(super) runs: Vec<Run>,
    pub(super) width: f32,
}

/// Neighbouring glyphs of one font.
pub(super) struct Run {
    pub(super) font: usize,
    pub(super) text: String,
    pub(super) glyphs: Vec<KrillaGlyph>,
    pub(super) width: f32,
}

/// Shapes text with the fonts, and remembers what none of them has.
pub(super) struct Shaper<'a> {
    pub(super) fonts: Vec<Typeface<'a>>,
    missing: Vec<String>,
}

impl<'a> Shaper<'a> {
    pub(super) fn new(fonts: &'a Fonts) -> Self {
        Self {
            fonts: fonts.typefaces(),
            missing: Vec::new(),
        }
    }

    /// The characters without a glyph since this was last asked.
    pub(super) fn take_missing(&mut self) -> Vec<String> {
        std::mem::take(&mut self.missing)
    }

    /// The text from left to right, whichever way its script runs.
    pub(super) fn line(&mut self, text: &str) -> ShapedLine {
        let mut line = ShapedLine::default();
        let bidi = BidiInfo::new(text, Some(Level::ltr()));
        for paragraph in &bidi.paragraphs {
            let (levels, ranges) = bidi.visual_runs(paragraph, paragraph.range.clone());
            for range in ranges {
                let backwards = levels.get(range.start).is_some_and(Level::is_rtl);
                let mut runs = self.runs(text.get(range).unwrap_or_default(), backwards);
                if backwards {
                    runs.reverse();
                }
                line.width += runs.iter().map(|run| run.width).sum::<f32>();
                line.runs.extend(runs);
            }
        }
        line
    }

    /// How wide the text is, in em.
    pub(super) fn width(&mut self, text: &str) -> f32 {
        self.line(text).width
    }

    fn runs(&mut self, text: &str, backwards: bool) -> Vec<Run> {
        let mut pieces: Vec<(usize, String)> = Vec::new();
        for cluster in text.graphemes(true).filter(|of| *of != BREAK_HERE) {
            let (font, cluster) = if let Some(font) = self.font_of(cluster) {
                (font, cluster)
            } else {
                if !self.missing.iter().any(|known| known == cluster) {
                    self.missing.push(cluster.to_owned());
                }
                let Some(gap) = self.gap() else { continue };
                gap
            };
            match pieces.last_mut() {
                Some((last, piece)) if *last == font => piece.push_str(cluster),
                _ => pieces.push((font, cluster.to_owned())),
            }
        }
        let shaped = pieces.into_iter().filter_map(|(font, piece)| {
            let typeface = self.fonts.get(font)?;
            Some(run(typeface, font, piece, backwards))
        });
        shaped.collect()
    }

    /// What stands for a character that no font has.
    fn gap(&self) -> Option<(usize, &'static str)> {
        let mut gaps = GAPS.into_iter();
        gaps.find_map(|gap| Some((self.font_of(gap)?, gap)))
    }

    fn font_of(&self, cluster: &str) -> Option<usize> {
        let first = cluster.chars().next()?;
        let mut fonts: Vec<usize> = (0..self.fonts.len()).collect();
        if is_square_in_japanese(first) {
            let japanese = |at: &usize| self.fonts.get(*at).is_some_and(|of| of.japanese);
            fonts.sort_by_key(japanese);
        }
        let has = |at: &usize| self.fonts.get(*at).is_some_and(|of| has(of, cluster));
        fonts.into_iter().find(has)
    }
}

/// Japanese fonts draw Greek and Cyrillic letters as wide as kanji, which no word of them can bear.
const fn is_square_in_japanese(character: char) -> bool {
    matches!(character, '\u{370}'..='\u{52f}')
}

/// Whether the font has all of what belongs together, in exactly the form that was typed.
fn has(typeface: &Typeface<'_>, cluster: &str) -> bool {
    let mut characters = cluster.chars();
    let (Some(first), second) = (characters.next(), characters.next()) else {
        return false;
    };
    match second {
        None => typeface.has(first),
        Some(selector) if is_variant(selector) => {
            typeface.has_form(first, selector) && characters.next().is_none()
        }
        Some(_) => {
            let run = run(typeface, 0, cluster.to_owned(), false);
            run.glyphs.iter().all(|glyph| glyph.glyph_id.to_u32() != 0)
        }
    }
}

/// Selects another form of a kanji. U+FE0E and U+FE0F only ask for black or coloured signs.
const fn is_variant(character: char) -> bool {
    matches!(character, '\u{fe00}'..='\u{fe0d}' | '\u{e0100}'..='\u{e01ef}')
}

fn run(typeface: &Typeface<'_>, font: usize, text: String, backwards: bool) -> Run {
    let mut buffer = UnicodeBuffer::new();
    buffer.push_str(&text);
    buffer.guess_segment_properties();
    buffer.set_direction(if backwards {
        Direction::RightToLeft
    } else {
        Direction::LeftToRight
    });
    let engine = typeface.shapes.shaper(&typeface.face).build();
    let shaped = engine.shape(buffer, ShapeOptions::default());
    let em = em(engine.units_per_em());
    let infos = shaped.glyph_infos();
    // Where clusters begin, so that each glyph knows the text up to the next one.
    let mut starts: Vec<usize> = infos.iter().map(|info| start(info.cluster)).collect();
    starts.push(text.len());
    starts.sort_unstable();
    let glyphs: Vec<KrillaGlyph> = infos
        .iter()
        .zip(shaped.glyph_positions())
        .map(|(info, position)| {
            let from = start(info.cluster);
            let next = starts.iter().find(|start| **start > from);
            let to = next.copied().unwrap_or(text.len());
            KrillaGlyph::new(
                GlyphId::new(info.glyph_id),
                units(position.x_advance) / em,
                units(position.x_offset) / em,
                units(position.y_offset) / em,
                units(position.y_advance) / em,
                from..to,
                None,
            )
        })
        .collect();
    let width = glyphs.iter().map(|glyph| glyph.x_advance).sum();
    Run {
        font,
        text,
        glyphs,
        width,
    }
}

fn start(cluster: u32) -> usize {
    usize::try_from(cluster).unwrap_or(usize::MAX)
}

fn em(units: i32) -> f32 {
    self::units(units.max(1))
}

/// Font units: at most a few thousand per glyph.
#[expect(
    clippy::cast_precision_loss,
    reason = "fonts have at most 16384 units per em, which a float holds exactly"
)]
const fn units(of: i32) -> f32 {
    of as f32
}
