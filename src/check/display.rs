//! Whether the kiosk can draw its letters itself, and what is wrong where it cannot.

use std::path::Path;

use super::{Denied, SettingFinding, finding};
use crate::config::Config;
use crate::diagnostics::diagnostic::DiagnosticKind;
use crate::graphics::GraphicsMode;

/// `denied`: why the kiosk's user may not read a file.
pub(super) fn faults(settings: &Config, denied: &Denied<'_>) -> Vec<SettingFinding> {
    let is_read = |font: &Path| font.is_file() && denied(font).is_none();
    let off = settings.graphics == GraphicsMode::Off;
    let bare = !settings.fonts.iter().any(|font| is_read(font));
    let thai = settings.locales.order.iter().any(|tag| tag == "th");
    let no_font = (bare && !off).then(|| finding("display", "fonts", DiagnosticKind::NoScreenFont));
    let thai = (thai && (bare || off)).then(|| finding("locales", "order", DiagnosticKind::Thai));
    no_font.into_iter().chain(thai).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn thai_is_told_only_where_letters_are_the_terminals_own() {
        let folder = tempfile::tempdir().unwrap();
        let font = folder.path().join("Font.ttf");
        std::fs::write(&font, "").unwrap();
        let ids = |graphics, font: &Path, tag: &str, denied: &Denied<'_>| -> Vec<&'static str> {
            let mut settings = Config {
                graphics,
                fonts: vec![folder.path().join("none"), font.to_owned()],
                ..Config::default()
            };
            settings.locales.order = vec!["ja".to_owned(), tag.to_owned()];
            let found = faults(&settings, denied).into_iter();
            found.map(|(_, what)| what.id()).collect()
        };
        let none = folder.path();
        let may = |_: &Path| None;
        let may_not = |_: &Path| Some(DiagnosticKind::NotAFile);
        let no_font = "no-screen-font";
        for mode in [GraphicsMode::Auto, GraphicsMode::Sixel, GraphicsMode::Kitty] {
            assert_eq!(ids(mode, &font, "th", &may), [""; 0]);
            assert_eq!(ids(mode, none, "th", &may), [no_font, "thai"]);
            assert_eq!(ids(mode, &font, "th", &may_not), [no_font, "thai"]);
            assert_eq!(ids(mode, none, "vi", &may), [no_font]);
        }
        for font in [&font, none] {
            assert_eq!(ids(GraphicsMode::Off, font, "th", &may), ["thai"]);
            assert_eq!(ids(GraphicsMode::Off, font, "vi", &may), [""; 0]);
        }
    }
}
