//! The QR code of an id, as black rectangles. Must not know what the id means.
//!
//! A scanner types it as a keyboard would: `/` before the id begins a search in the inbox, on whatever page staff are.

use qrcode::{Color, EcLevel, QrCode};

use super::paper::{Area, Paper, Shade};

/// Draws the code, its dark part `side` wide; nothing for what no code can hold. The paper around it is its
/// quiet zone.
pub(super) fn code(paper: &mut Paper<'_, '_>, id: &str, x: f32, y: f32, side: f32) {
    let Ok(code) = QrCode::with_error_correction_level(format!("/{id}"), EcLevel::M) else {
        return;
    };
    let Ok(count) = u16::try_from(code.width().max(1)) else {
        return;
    };
    let (colors, module) = (code.to_colors(), side / f32::from(count));
    let mut top = y;
    for row in colors.chunks(usize::from(count)) {
        let mut left = x;
        // Dark neighbours are one rectangle: no hairlines between them.
        for run in row.chunk_by(|one, next| one == next) {
            let width: f32 = run.iter().map(|_| module).sum();
            if run.first() == Some(&Color::Dark) {
                let area = Area {
                    x: left,
                    y: top,
                    width,
                    height: module,
                };
                paper.fill(area, Shade::Black);
            }
            left += width;
        }
        top += module;
    }
}
