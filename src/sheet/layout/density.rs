//! How closely things stand on the sheet. Must not know what stands there.

use crate::sheet::paper::{Shade, Type};

/// Everything that only explains. Nothing on the sheet is smaller.
pub(super) const SMALL: Type = Type::new(8.0, Shade::Grey);

/// How closely things stand.
#[derive(Clone, Copy)]
pub(super) struct Density {
    /// All answers, however long.
    pub(super) answer: Type,
    /// What was asked.
    pub(super) label: Type,
    /// The patient's language, and what only explains an answer.
    pub(super) small: Type,
    /// Free paper around text in a box.
    pub(super) pad: f32,
    /// No row is lower.
    pub(super) lowest: f32,
    /// Free paper below a group.
    pub(super) apart: f32,
}

/// The first with which the sheet is one page is taken.
pub(super) const DENSITIES: [Density; 5] = [
    density([11.0, 8.8], SMALL.leading, [3.2, 23.0, 5.5]),
    density([10.0, 8.4], SMALL.leading, [2.2, 19.0, 4.5]),
    density([9.0, 8.0], SMALL.leading, [1.6, 16.0, 3.5]),
    density([8.0, 8.0], SMALL.leading, [1.2, 14.0, 3.0]),
    density([8.0, 8.0], 1.24, [0.8, 13.0, 2.0]),
];

/// `sizes`: of answers and of what was asked; `free`: around text, the lowest row, below a group.
const fn density(sizes: [f32; 2], leading: f32, free: [f32; 3]) -> Density {
    let ([answer, label], [pad, lowest, apart]) = (sizes, free);
    Density {
        answer: Type::new(answer, Shade::Black).lead(leading),
        label: Type::new(label, Shade::Black).lead(leading),
        small: SMALL.lead(leading),
        pad,
        lowest,
        apart,
    }
}
