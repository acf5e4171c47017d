//! A fault in something that the clinic wrote: where, how bad, what. The sentence is made in
//! `report` from `staff.ftl`; no prose here.

pub use super::detail::{Encoding, ExpectedForm, Letter, Plain, Syntax, Wanted};
pub use super::flaw::Flaw;
pub use super::kind::DiagnosticKind;
pub use super::level::Level;
pub use super::picture::PictureFlaw;
pub use super::slip::Slip;

/// A place in a file.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SourceLocation {
    /// The path as the clinic would write it, or `locales/…` for a shipped file.
    pub file: String,
    /// From 1.
    pub line: usize,
    /// In characters, from 1.
    pub column: usize,
}

impl SourceLocation {
    /// The first character of a file, for faults of the whole file.
    pub fn whole(file: &str) -> Self {
        Self {
            file: file.to_owned(),
            line: 1,
            column: 1,
        }
    }

    /// The place of a byte of `source`; past its end it is the end.
    pub fn at(file: &str, source: &str, offset: usize) -> Self {
        let before = (0..=offset.min(source.len()))
            .rev()
            .find_map(|end| source.get(..end))
            .unwrap_or_default();
        let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
        Self {
            file: file.to_owned(),
            line: before.matches('\n').count() + 1,
            column: before.get(line_start..).unwrap_or_default().chars().count() + 1,
        }
    }
}

/// A fault and its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    pub place: SourceLocation,
    pub what: DiagnosticKind,
}

impl Diagnostic {
    /// A fault of a whole file.
    pub fn whole(file: &str, what: DiagnosticKind) -> Self {
        Self {
            place: SourceLocation::whole(file),
            what,
        }
    }

    /// A fault at a byte of `source`.
    pub fn at(file: &str, source: &str, offset: usize, what: DiagnosticKind) -> Self {
        Self {
            place: SourceLocation::at(file, source, offset),
            what,
        }
    }

    /// How bad it is.
    pub fn level(&self) -> Level {
        self.what.level()
    }
}

/// Whether the kiosk does not start with one of them.
pub fn any_stop(faults: &[Diagnostic]) -> bool {
    faults.iter().any(|fault| fault.what.stops())
}

/// Whether any of them is an error.
pub fn any_error(faults: &[Diagnostic]) -> bool {
    faults.iter().any(|fault| fault.level() == Level::Error)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_count_characters() {
        let source = "a = 1\n受付 = \"x\"\n";
        let offset = source.find('"').unwrap();
        assert_eq!(
            SourceLocation::at("f", source, offset),
            SourceLocation {
                file: "f".to_owned(),
                line: 2,
                column: 6
            }
        );
    }

    #[test]
    fn places_survive_odd_offsets() {
        let source = "受付";
        assert_eq!(SourceLocation::at("f", source, 1).column, 1);
        assert_eq!(SourceLocation::at("f", source, 3).column, 2);
        assert_eq!(SourceLocation::at("f", source, 99).column, 3);
    }
}
