//! Whether the kiosk can draw its letters itself, and what is wrong where it cannot.

use std::path::PathBuf;

use super::{Denied, SettingFinding, finding};
use crate::config::{Config, Locales};
use crate::diagnostics::diagnostic::DiagnosticKind;
use crate::graphics::{CellSize, Graphics, GraphicsMode, Protocol};
use crate::paint::is_shown;
use crate::paint::pixels::Pixels;
use crate::paint::pixels::fonts::with_fonts;
use crate::picture::OwnPictures;
use crate::texts::Texts;

/// Which letters there are has nothing to do with their size.
const ANY: CellSize = CellSize {
    width: 13,
    height: 30,
};

/// `denied`: why the kiosk's user may not read a file.
pub(super) fn faults(settings: &Config, denied: &Denied<'_>) -> Vec<SettingFinding> {
    let is_read = |font: &&PathBuf| font.is_file() && denied(font).is_none();
    let fonts: Vec<PathBuf> = settings.fonts.iter().filter(is_read).cloned().collect();
    let off = settings.graphics == GraphicsMode::Off;
    let bare = fonts.is_empty();
    let no_font = (bare && !off).then(|| finding("display", "fonts", DiagnosticKind::NoScreenFont));
    let fonts = if off { &[] } else { fonts.as_slice() };
    let unseen = unseen(settings, fonts).into_iter();
    let unseen = unseen.map(|what| finding("locales", "order", what));
    no_font.into_iter().chain(unseen).collect()
}

/// The languages that are not drawn right with these fonts, or without any. The first is there in any case.
fn unseen(settings: &Config, fonts: &[PathBuf]) -> Vec<DiagnosticKind> {
    let Locales {
        order,
        fallback,
        dir,
        ..
    } = &settings.locales;
    let (texts, _) = Texts::load(order, fallback, dir.as_deref());
    let graphics = Graphics {
        protocol: Protocol::Sixel,
        cell: ANY,
    };
    with_fonts(fonts, &mut |files| {
        let pixels =
            (!files.is_empty()).then(|| Pixels::new(files, graphics, OwnPictures::default()));
        let others = order.iter().skip(1);
        let unseen = others.filter_map(|tag| {
            // Which terminal it will be is not known here.
            if is_shown(pixels.as_ref(), &texts, tag, false) {
                return None;
            }
            let some = pixels.is_none() && is_shown(None, &texts, tag, true);
            Some(if some {
                DiagnosticKind::Thai
            } else {
                DiagnosticKind::NotOffered(tag.clone())
            })
        });
        unseen.collect()
    })
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;

    #[test]
    fn what_needs_to_be_drawn_is_told_where_nothing_draws() {
        let folder = tempfile::tempdir().unwrap();
        let ids = |graphics| -> Vec<String> {
            let order = ["ja", "th", "vi", "ne"].map(str::to_owned);
            let mut settings = Config {
                graphics,
                fonts: vec![folder.path().join("none")],
                ..Config::default()
            };
            settings.locales.order = order.to_vec();
            let dir = folder.path().join("ne");
            std::fs::create_dir_all(&dir).unwrap();
            std::fs::write(dir.join("a.ftl"), "language-name = नेपाली\n").unwrap();
            settings.locales.dir = Some(folder.path().to_owned());
            let found = faults(&settings, &|_: &Path| None).into_iter();
            found.map(|(_, what)| what.id().to_owned()).collect()
        };
        let alone = ["thai", "not-offered"];
        assert_eq!(ids(GraphicsMode::Off), alone);
        for mode in [GraphicsMode::Auto, GraphicsMode::Sixel, GraphicsMode::Kitty] {
            assert_eq!(ids(mode), ["no-screen-font", "thai", "not-offered"]);
        }
    }
}
