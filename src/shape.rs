//! Text as glyphs: which font has them, in which order they stand, how wide they are, and which of them
//! no font has, for which a mark stands. Must not know where they go, on paper or on glass.

mod typeface;
mod wrap;

use std::ops::Range;
use std::rc::Rc;

use harfrust::{Direction, UnicodeBuffer};
use unicode_bidi::{BidiInfo, Level};
use unicode_segmentation::UnicodeSegmentation as _;

use crate::text::latin::is_latin;
pub use typeface::{Face, KnownShapes, Typeface};
pub use wrap::{Breaks, Readings, widest, wrap};

/// Stand for what no font has, the first that a font has: the mark of Japanese printers, else what any font has.
const GAPS: [&str; 2] = ["〓", "?"];

/// Says where a line may end, in languages without spaces. Only our own texts have it.
const BREAK_HERE: &str = "\u{200b}";

/// One line of text, ready to be drawn. Widths are in em.
#[derive(Default)]
pub struct ShapedLine {
    pub runs: Vec<Run>,
    pub width: f32,
}

/// Neighbouring glyphs of one font.
pub struct Run {
    /// Which of the fonts.
    pub font: usize,
    pub text: String,
    pub glyphs: Vec<Glyph>,
    pub width: f32,
}

/// A glyph, its measures in em.
pub struct Glyph {
    pub id: u32,
    pub x_advance: f32,
    pub y_advance: f32,
    pub x_offset: f32,
    pub y_offset: f32,
    /// The bytes of the run's text that it stands for.
    pub text: Range<usize>,
}

/// Shapes text with the fonts, and remembers what none of them has.
pub struct Shaper<'a> {
    fonts: Vec<Rc<Typeface<'a>>>,
    missing: Vec<String>,
}

impl<'a> Shaper<'a> {
    /// With these fonts, asked in this order.
    pub const fn new(fonts: Vec<Rc<Typeface<'a>>>) -> Self {
        Self {
            fonts,
            missing: Vec::new(),
        }
    }

    /// The font of a run.
    pub fn face(&self, font: usize) -> Option<&Face<'a>> {
        self.fonts.get(font)?.face()
    }

    /// The characters without a glyph since this was last asked.
    pub fn take_missing(&mut self) -> Vec<String> {
        std::mem::take(&mut self.missing)
    }

    /// Whether all of the text has glyphs.
    pub fn has(&self, text: &str) -> bool {
        let mut clusters = text.graphemes(true).filter(|of| *of != BREAK_HERE);
        clusters.all(|cluster| self.font_of(cluster).is_some())
    }

    /// The text from left to right, whichever way its script runs.
    pub fn line(&mut self, text: &str) -> ShapedLine {
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
    pub fn width(&mut self, text: &str) -> f32 {
        self.line(text).width
    }

    fn runs(&mut self, text: &str, backwards: bool) -> Vec<Run> {
        let mut pieces: Vec<(usize, String)> = Vec::new();
        let latin = self.font_of_latin(text);
        for cluster in text.graphemes(true).filter(|of| *of != BREAK_HERE) {
            let latin = latin.filter(|_| begins_latin(cluster));
            let (font, cluster) = if let Some(font) = latin.or_else(|| self.font_of(cluster)) {
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
        let shaped = pieces
            .into_iter()
            .filter_map(|(font, piece)| Some(run(self.face(font)?, font, piece, backwards)));
        shaped.collect()
    }

    /// What stands for a character that no font has.
    fn gap(&self) -> Option<(usize, &'static str)> {
        let mut gaps = GAPS.into_iter();
        gaps.find_map(|gap| Some((self.font_of(gap)?, gap)))
    }

    /// The first font that has all Latin letters of a text, if the first of all lacks one: a word in two fonts would be
    /// of two weights.
    fn font_of_latin(&self, text: &str) -> Option<usize> {
        let is_accented = |c| is_latin(c) && !c.is_ascii();
        let first = self.face(0)?;
        let mut accented = text.chars().filter(|c| is_accented(*c));
        accented.find(|c| !first.has(*c))?;
        let letters = || text.graphemes(true).filter(|of| begins_latin(of));
        (1..self.fonts.len()).find(|at| {
            let face = self.face(*at);
            face.is_some_and(|face| letters().all(|cluster| has(face, cluster)))
        })
    }

    fn font_of(&self, cluster: &str) -> Option<usize> {
        let first = cluster.chars().next()?;
        let has = |at: &usize| self.face(*at).is_some_and(|of| has(of, cluster));
        if !is_square_in_japanese(first) {
            return (0..self.fonts.len()).find(has);
        }
        let mut fonts: Vec<usize> = (0..self.fonts.len()).collect();
        fonts.sort_by_key(|at| self.fonts.get(*at).is_some_and(|of| of.is_japanese()));
        fonts.into_iter().find(has)
    }
}

fn begins_latin(cluster: &str) -> bool {
    cluster.chars().next().is_some_and(is_latin)
}

/// Japanese fonts draw Greek and Cyrillic letters as wide as kanji, which no word of them can bear.
const fn is_square_in_japanese(character: char) -> bool {
    matches!(character, '\u{370}'..='\u{52f}')
}

/// Whether the font has all of what belongs together, in exactly the form that was typed.
fn has(face: &Face<'_>, cluster: &str) -> bool {
    let mut characters = cluster.chars();
    let (Some(first), second) = (characters.next(), characters.next()) else {
        return false;
    };
    match second {
        None => face.has(first),
        Some(selector) if is_variant(selector) => {
            face.has_form(first, selector) && characters.next().is_none()
        }
        Some(_) if !face.has(first) => false,
        // To shape it tells more, and takes longer: a font may have the whole where it lacks a part.
        Some(_) if cluster.chars().all(|c| face.has(c)) => true,
        Some(_) => {
            let run = run(face, 0, cluster.to_owned(), false);
            run.glyphs.iter().all(|glyph| glyph.id != 0)
        }
    }
}

/// Selects another form of a kanji. U+FE0E and U+FE0F only ask for black or coloured signs.
const fn is_variant(character: char) -> bool {
    matches!(character, '\u{fe00}'..='\u{fe0d}' | '\u{e0100}'..='\u{e01ef}')
}

fn run(face: &Face<'_>, font: usize, text: String, backwards: bool) -> Run {
    let mut buffer = UnicodeBuffer::new();
    buffer.push_str(&text);
    buffer.guess_segment_properties();
    buffer.set_direction(if backwards {
        Direction::RightToLeft
    } else {
        Direction::LeftToRight
    });
    let (shaped, em) = face.shaped(buffer);
    let em = units(em.max(1));
    let infos = shaped.glyph_infos();
    // Where clusters begin, so that each glyph knows the text up to the next one.
    let mut starts: Vec<usize> = infos.iter().map(|info| start(info.cluster)).collect();
    starts.push(text.len());
    starts.sort_unstable();
    let glyphs: Vec<Glyph> = infos
        .iter()
        .zip(shaped.glyph_positions())
        .map(|(info, position)| {
            let from = start(info.cluster);
            let next = starts.get(starts.partition_point(|start| *start <= from));
            Glyph {
                id: info.glyph_id,
                x_advance: units(position.x_advance) / em,
                y_advance: units(position.y_advance) / em,
                x_offset: units(position.x_offset) / em,
                y_offset: units(position.y_offset) / em,
                text: from..next.copied().unwrap_or(text.len()),
            }
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

/// Font units: at most a few thousand per glyph.
#[expect(
    clippy::cast_precision_loss,
    reason = "fonts have at most 16384 units per em, which a float holds exactly"
)]
const fn units(of: i32) -> f32 {
    of as f32
}
