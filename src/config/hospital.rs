//! `[hospital]` of `kiosk.toml`: the server to which declarations are sent on.

use super::reader::{Section, set};
use super::{Config, values};
use crate::diagnostics::diagnostic::ExpectedForm;

pub(super) fn apply(config: &mut Config, mut section: Section<'_, '_, '_>) {
    let server = section.parsed("server", ExpectedForm::Server, |text| match text {
        "" => Some(None),
        text => values::server(text).map(Some),
    });
    set(&mut config.hospital.server, server);
    let keep = section.parsed("keep", ExpectedForm::Keep, |text| match text {
        "" => Some(None),
        text => values::lasting(text).map(Some),
    });
    set(&mut config.hospital.keep, keep);
    section.end();
}
