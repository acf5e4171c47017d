//! A walk over all pictures, page by page, and what can be read back from the cells there.
//!
//! It knows nothing of the leaflet.

use std::collections::BTreeSet;

use uketsuke::flow::{Key, Locale, Look, Overlay};
use uketsuke::texts::Texts;

use crate::support::{Session, each_page, pictures, site, squash, start, with_look};

/// Where the scripts are played. Any size at which every script can be played would do.
const PLAYED_AT: (u16, u16) = (100, 40);

/// One page of one picture.
pub(crate) struct View<'a> {
    pub(crate) picture: &'static str,
    pub(crate) size: (u16, u16),
    pub(crate) session: &'a Session,
}

/// What is walked through.
pub(crate) struct Walk<'a> {
    pub(crate) texts: &'static Texts,
    pub(crate) locale: &'a str,
    pub(crate) looks: &'a [Look],
    pub(crate) sizes: &'a [(u16, u16)],
    /// Which pictures; none: all.
    pub(crate) only: &'a [&'a str],
}

impl Walk<'_> {
    /// Shows every page of every picture at every size. The first page of each comes as the patient
    /// comes to it, with the first focus of the screen.
    pub(crate) fn each(&self, mut see: impl FnMut(&View<'_>)) {
        let chosen = |name: &str| self.only.is_empty() || self.only.contains(&name);
        for (picture, script) in pictures().into_iter().filter(|(name, _)| chosen(name)) {
            let mut session = self.played(self.looks[0], &script);
            let heading = session.kiosk.heading();
            let mut long = Vec::new();
            for look in self.looks {
                self.turn_to(&mut session, *look, &script);
                for size in self.sizes {
                    session.resize(*size);
                    assert_eq!(session.laid.page, 0, "{picture}: not on its first page");
                    see(&view(picture, &session));
                    if session.laid.pages > 1 {
                        long.push((*look, *size));
                    }
                }
            }
            for (look, size) in long {
                self.turn_to(&mut session, look, &script);
                session.resize(size);
                while session.laid.page > 0 {
                    session.key(Key::PageUp);
                }
                each_page(&mut session, |session| see(&view(picture, session)));
                assert_eq!(session.laid.page + 1, session.laid.pages, "{picture}");
                assert_eq!(session.kiosk.heading(), heading, "{picture}: left");
            }
        }
    }

    fn played(&self, look: Look, script: &str) -> Session {
        let mut place = with_look(site(), look);
        if !place.locales.iter().any(|of| of.tag == self.locale) {
            let tag = self.locale.to_owned();
            let reviewed = false;
            let shown = true;
            place.locales.push(Locale {
                tag,
                reviewed,
                shown,
            });
        }
        let mut session = Session::at(place, self.texts, start(), self.locale, PLAYED_AT);
        session.play(script);
        session
    }

    /// Changes the look as a patient would. The warning goes away at any key, so it is played anew.
    fn turn_to(&self, session: &mut Session, look: Look, script: &str) {
        if matches!(session.kiosk.overlay(), Some(Overlay::Idle(_))) {
            *session = self.played(look, script);
        }
        while session.kiosk.look() != look {
            session.key(Key::Function(5));
        }
    }
}

fn view<'a>(picture: &'static str, session: &'a Session) -> View<'a> {
    let area = session.buffer.area;
    View {
        picture,
        size: (area.width, area.height),
        session,
    }
}

impl View<'_> {
    /// Where this is, for a complaint.
    pub(crate) fn place(&self) -> String {
        let (columns, rows) = self.size;
        let kiosk = &self.session.kiosk;
        format!(
            "{} {} {columns}x{rows} {:?} page {}",
            self.picture,
            kiosk.locale(),
            kiosk.look(),
            self.session.laid.page + 1
        )
    }

    /// The texts that can be read from the cells of their areas to the last letter, squashed.
    pub(crate) fn read(&self) -> BTreeSet<String> {
        let texts = self.session.legible().into_iter();
        texts
            .filter(|(_, whole)| *whole)
            .map(|(text, _)| squash(text))
            .filter(|text| !text.is_empty())
            .collect()
    }
}
