//! Marks as PDF/A-2u: a file that opens in ten years and whose text can be searched. Must not know what
//! the marks mean.

use chrono::{DateTime, Datelike as _, FixedOffset, Timelike as _};
use krilla::color::luma;
use krilla::configure::{Archival, ConfigurationBuilder};
use krilla::geom::{Path, PathBuilder, Point, Rect};
use krilla::metadata::{self, Metadata};
use krilla::page::PageSettings;
use krilla::paint::{Fill, Stroke};
use krilla::surface::Surface;
use krilla::text::{GlyphId, KrillaGlyph};
use krilla::{Document, SerializeSettings};
use zeroize::Zeroizing;

use super::fonts::Fonts;
use super::paper::{Area, HEIGHT, Mark, Shade, WIDTH};
use crate::shape::Glyph;

/// How much wider the strokes of bold letters are, in em: Japanese fonts rarely come with a bold face.
const BOLD: f32 = 0.028;

/// The bytes of the file, made at that time, or what the writer said.
pub(super) fn pdf(
    pages: &[Vec<Mark>],
    fonts: &Fonts,
    title: String,
    made: DateTime<FixedOffset>,
) -> Result<Zeroizing<Vec<u8>>, String> {
    let archival = ConfigurationBuilder::new().with_archival_validator(Archival::A2_U);
    let configuration = archival.finish().map_err(|why| format!("{why:?}"))?;
    let mut document = Document::new_with(SerializeSettings {
        configuration,
        ..SerializeSettings::default()
    });
    let about = Metadata::new()
        .title(title)
        .language("ja".to_owned())
        .creator(env!("CARGO_PKG_NAME").to_owned())
        .creation_date(date(made));
    document.set_metadata(about);
    for marks in pages {
        let settings = PageSettings::from_wh(WIDTH, HEIGHT).unwrap_or_default();
        let mut page = document.start_page_with(settings);
        let mut surface = page.surface();
        for mark in marks {
            draw(&mut surface, mark, fonts);
        }
        surface.finish();
        page.finish();
    }
    let bytes = document.finish().map_err(|why| why.to_string())?;
    Ok(Zeroizing::new(bytes))
}

fn date(at: DateTime<FixedOffset>) -> metadata::DateTime {
    let two = |number: u32| u8::try_from(number).unwrap_or_default();
    let hours = i8::try_from(at.offset().local_minus_utc() / 3600).unwrap_or_default();
    metadata::DateTime::new(u16::try_from(at.year()).unwrap_or_default())
        .month(two(at.month()))
        .day(two(at.day()))
        .hour(two(at.hour()))
        .minute(two(at.minute()))
        .second(two(at.second()))
        .utc_offset_hour(hours)
}

fn draw(surface: &mut Surface<'_>, mark: &Mark, fonts: &Fonts) {
    match mark {
        Mark::Fill { area, ink } => {
            surface.set_stroke(None);
            surface.set_fill(Some(fill(*ink)));
            if let Some(path) = rectangle(*area) {
                surface.draw_path(&path);
            }
        }
        Mark::Edge { area, width } => {
            surface.set_fill(None);
            surface.set_stroke(Some(stroke(Shade::Black, *width)));
            if let Some(path) = rectangle(*area) {
                surface.draw_path(&path);
            }
        }
        Mark::Text {
            x,
            baseline,
            line,
            style,
        } => {
            surface.set_fill(Some(fill(style.ink)));
            let bold = style.bold.then(|| stroke(style.ink, style.size * BOLD));
            surface.set_stroke(bold);
            let mut x = *x;
            for run in &line.runs {
                if let Some(font) = fonts.font(run.font) {
                    let start = Point::from_xy(x, *baseline);
                    let glyphs: Vec<KrillaGlyph> = run.glyphs.iter().map(glyph).collect();
                    surface.draw_glyphs(start, &glyphs, font, &run.text, style.size, false);
                }
                x += run.width * style.size;
            }
        }
    }
}

fn glyph(of: &Glyph) -> KrillaGlyph {
    KrillaGlyph::new(
        GlyphId::new(of.id),
        of.x_advance,
        of.x_offset,
        of.y_offset,
        of.y_advance,
        of.text.clone(),
        None,
    )
}

fn rectangle(area: Area) -> Option<Path> {
    let mut path = PathBuilder::new();
    path.push_rect(Rect::from_xywh(area.x, area.y, area.width, area.height)?);
    path.finish()
}

fn grey(ink: Shade) -> luma::Color {
    luma::Color::new(match ink {
        Shade::Black => 0,
        Shade::Grey => 85,
        Shade::Pale => 240,
    })
}

fn fill(ink: Shade) -> Fill {
    Fill {
        paint: grey(ink).into(),
        ..Fill::default()
    }
}

fn stroke(ink: Shade, width: f32) -> Stroke {
    Stroke {
        paint: grey(ink).into(),
        width,
        ..Stroke::default()
    }
}
