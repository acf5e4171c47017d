//! Faults of a `kiosk.toml` that is no TOML: the slips themselves, and none of what only follows from them.

use super::slip;
use crate::diagnostics::diagnostic::{Diagnostic, DiagnosticKind, Slip, SourceLocation};

/// Why the parser stumbled at these places.
pub(super) fn found_slips(source: &str, stumbled: Vec<usize>) -> Vec<slip::SlipAt> {
    if stumbled.is_empty() {
        return Vec::new();
    }
    let slips = slip::slips(source);
    let line = |offset: usize| {
        source
            .get(..offset)
            .map_or(0, |before| before.matches('\n').count())
    };
    let told = |offset: &usize| {
        let mut told = slips.iter();
        told.any(|(at, slip)| line(*at) == line(*offset) || spills(*slip) && at <= offset)
    };
    let others = stumbled.into_iter().filter(|offset| !told(offset));
    let others: Vec<slip::SlipAt> = others.take(1).map(|at| (at, Slip::Other)).collect();
    if slips.is_empty() { others } else { slips }
}

/// Whether what follows it is read wrong.
const fn spills(slip: Slip) -> bool {
    matches!(
        slip,
        Slip::List | Slip::Quote | Slip::Comma | Slip::Brackets | Slip::Return | Slip::Other
    )
}

/// The faults of a file that is no TOML: those that only echo its slips are left out.
pub(super) fn without_echoes(
    faults: Vec<Diagnostic>,
    slips: &[slip::SlipAt],
    file: &str,
    source: &str,
) -> Vec<Diagnostic> {
    let slips = slips.iter().map(|(offset, slip)| {
        let fault = Diagnostic::at(file, source, *offset, DiagnosticKind::Toml(*slip));
        (fault, spills(*slip))
    });
    let slips: Vec<(Diagnostic, bool)> = slips.collect();
    let echo = |fault: &Diagnostic| {
        // No value begins a file: the parser has put one in the place of what it could not read.
        if fault.place == SourceLocation::whole(file)
            && matches!(fault.what, DiagnosticKind::WrongType(..))
        {
            return true;
        }
        let line = fault.place.line;
        let mut slips = slips.iter();
        slips.any(|(slip, spills)| slip.place.line == line || *spills && slip.place.line < line)
    };
    let own = faults.into_iter().filter(|fault| !echo(fault));
    own.chain(slips.iter().map(|(slip, _)| slip.clone()))
        .collect()
}
