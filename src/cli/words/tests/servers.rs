//! What is said of a hospital's server.

use strum::VariantArray as _;

use super::sayings::{Said, owned, text};
use crate::hospital::finding::{FindingKind, ServerFinding};
use crate::hospital::{ServerClass, ServerError};

/// What is said of a hospital's server, whether this program can reach one or not.
pub(super) fn of_server() -> impl Iterator<Item = Said> {
    let errors = ServerClass::VARIANTS.iter().map(|class| {
        let error = ServerError::new(*class, &text(), text());
        (error.id(), error.args().to_vec())
    });
    let findings = FindingKind::VARIANTS.iter().map(|kind| {
        let (who, what) = (text(), text());
        let finding = ServerFinding {
            kind: *kind,
            who,
            what,
        };
        (finding.id(), finding.args().to_vec())
    });
    let others = [
        ("hospital-no-version", vec![("version", text())]),
        ("hospital-fine", vec![("server", text())]),
        ("done-on-server", vec![("server", text())]),
        ("tidy-forwarded", vec![("count", text())]),
        ("tidy-forwarded-dry", vec![("count", text())]),
        ("forward-off", vec![]),
        ("forward-left", vec![]),
        ("forward-again", vec![("count", text())]),
        ("forward-spool", vec![("cause", text())]),
    ];
    errors.chain(findings).chain(others.map(owned))
}
