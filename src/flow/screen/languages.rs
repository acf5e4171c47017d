//! The languages: those that the kiosk speaks, and those in which it has a page for the phone.

use super::{Choice, Part, Primary, View};

pub(super) const LANGUAGES: View = View {
    choices: |kiosk| {
        let locales = kiosk.site().locales.iter().enumerate();
        let shown = locales.filter(|(_, of)| of.shown);
        let locales = shown.map(|(at, _)| Choice::Locale(at));
        let pages = kiosk.site().pages.iter().enumerate();
        let needed = pages.filter(|(_, of)| kiosk.site().needs(of));
        locales
            .chain(needed.map(|(at, _)| Choice::Page(at)))
            .collect()
    },
    ..View::PLAIN
};

pub(super) const ATTRACT: View = View {
    has_back: false,
    ..LANGUAGES
};

pub(super) const PAGE: View = View {
    says: &[Part::Page],
    // Whoever has read to its end must not find nothing but Back there.
    primary: Some(Primary::Return),
    ..View::PLAIN
};
