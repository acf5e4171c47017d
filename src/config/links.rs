//! `[links]` and `[pages]` of `kiosk.toml`: addresses that are shown as codes.

use strum::IntoEnumIterator as _;

use super::reader::Section;
use super::reader::set;
use super::tags::named_tag;
use super::{Config, values};
use crate::diagnostics::diagnostic::ExpectedForm;
use crate::flow::PhonePage;
use crate::guidance::Link;

pub(super) fn links(config: &mut Config, mut section: Section<'_, '_, '_>) {
    let checked = section.parsed("checked", ExpectedForm::Date, values::date);
    set(&mut config.links_checked, checked);
    let mut links = Vec::new();
    for link in Link::iter() {
        let key = link.into_str().replace('-', "_");
        let before = config.links.iter().find(|(of, _)| *of == link).cloned();
        match section.text(&key) {
            None => links.extend(before),
            Some(text) if text.value.is_empty() => {}
            Some(text) => match values::bad_address(&text.value) {
                None => links.push((link, text.value)),
                Some(form) => section.malformed(&key, form, &text),
            },
        }
    }
    config.links = links;
    section.end();
}

/// The letters of all kiosks of the clinic, by id.
pub(super) fn kiosks(config: &mut Config, mut section: Section<'_, '_, '_>) {
    for id in section.keys() {
        let Some(text) = section.text(&id) else {
            continue;
        };
        match (values::kiosk_id(&id), values::pickup(&text.value)) {
            (None, _) => section.malformed(&id, ExpectedForm::KioskId, &text),
            (_, None) => section.malformed(&id, ExpectedForm::Pickup, &text),
            (Some(id), Some(letter)) => drop(config.kiosks.insert(id, letter)),
        }
    }
    section.end();
}

/// Further languages: what a file does not name stays, an empty address takes it off, another one is
/// added behind the others.
pub(super) fn pages(config: &mut Config, mut section: Section<'_, '_, '_>) {
    for name in section.keys() {
        let Some(text) = section.text(&name) else {
            continue;
        };
        if text.value.is_empty() && !name.trim().is_empty() {
            config.pages.retain(|page| page.name != name);
            continue;
        }
        if let Some(form) = values::bad_page(&name, &text.value) {
            section.malformed(&name, form, &text);
            continue;
        }
        let address = text.value;
        match config.pages.iter_mut().find(|page| page.name == name) {
            // In its place: the order of the buttons does not change with an address.
            Some(page) => page.address = address,
            None => config.pages.push(PhonePage {
                tag: named_tag(&name, &[]),
                name,
                address,
            }),
        }
    }
    section.end();
}
