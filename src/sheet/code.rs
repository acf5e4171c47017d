//! The QR code of an id, as black rectangles. Must not know what the id means.

use qrcode::{Color, EcLevel, QrCode};

use super::paper::{Area, Mark, Shade};

/// The code, its dark part `side` wide; none for what no code can hold. The paper around it is its
/// quiet zone.
pub(super) fn code(id: &str, x: f32, y: f32, side: f32) -> Vec<Mark> {
    let Ok(code) = QrCode::with_error_correction_level(id, EcLevel::M) else {
        return Vec::new();
    };
    let colors = code.to_colors();
    let count = code.width().max(1);
    let Ok(count_u16) = u16::try_from(count) else {
        return Vec::new();
    };
    let module = side / f32::from(count_u16);
    let mut marks = Vec::new();
    let mut top = y;
    for row in colors.chunks(count) {
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
                marks.push(Mark::Fill {
                    area,
                    ink: Shade::Black,
                });
            }
            left += width;
        }
        top += module;
    }
    marks
}
