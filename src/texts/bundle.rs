//! The two layers of one language, made when first asked for: the shipped texts, and the same with the clinic's
//! laid over.

use std::cell::OnceCell;
use std::rc::Rc;

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};

use strum::IntoEnumIterator as _;

use super::part::TextGroup;
use super::shipped::{Shipped, TextBundle, parsed};
use super::source;
use super::text_file::Source;

/// The texts of one language.
pub(super) struct Layers {
    tag: String,
    clinic: Vec<Source>,
    parts: Vec<(TextGroup, OnceCell<Layer>)>,
}

/// One part of them.
struct Layer {
    shipped: Shipped,
    /// The shipped texts with the clinic's over them, if the clinic has any.
    merged: Option<TextBundle>,
}

impl Layers {
    /// `clinic`: the files that passed the guard.
    pub(super) fn new(tag: &str, clinic: Vec<Source>) -> Self {
        Self {
            tag: tag.to_owned(),
            clinic,
            parts: TextGroup::iter()
                .map(|part| (part, OnceCell::new()))
                .collect(),
        }
    }

    /// The text, if it can be said without an error.
    pub(super) fn say(
        &self,
        part: TextGroup,
        id: &str,
        attribute: Option<&str>,
        args: &FluentArgs<'_>,
    ) -> Option<String> {
        self.part(part)?.say(id, attribute, args)
    }

    /// Whether there is such a text.
    pub(super) fn has(&self, part: TextGroup, id: &str, attribute: Option<&str>) -> bool {
        self.part(part).is_some_and(|layer| {
            let shipped = layer.shipped.with(id);
            let mut bundles = layer.merged.iter().chain([&*shipped]);
            bundles.any(|bundle| pattern(bundle, id, attribute).is_some())
        })
    }

    fn part(&self, part: TextGroup) -> Option<&Layer> {
        let (_, cell) = self.parts.iter().find(|(of, _)| *of == part)?;
        Some(cell.get_or_init(|| self.parse(part)))
    }

    fn parse(&self, part: TextGroup) -> Layer {
        let files = || {
            let files = source::shipped_files(&self.tag, |name| TextGroup::of_file(name) == part);
            files.map(|(_, text)| text)
        };
        let ours = self.clinic.iter();
        let ours = ours.filter(|source| part.takes(&source.name, &source.text));
        // What the parser cannot read is not there any more.
        let ours: Vec<_> = ours.map(|source| parsed(&source.text)).collect();
        let merged = (!ours.is_empty()).then(|| self.bundle(files().map(parsed).chain(ours)));
        Layer {
            shipped: Shipped::new(self.bundle([]), files()),
            merged,
        }
    }

    /// A bundle in which later files win.
    fn bundle(&self, files: impl IntoIterator<Item = Rc<FluentResource>>) -> TextBundle {
        let mut bundle = FluentBundle::new(vec![self.tag.parse().unwrap_or_default()]);
        bundle.set_use_isolating(false);
        for file in files {
            bundle.add_resource_overriding(file);
        }
        bundle
    }
}

impl Layer {
    /// The clinic's text; else the shipped one with the clinic's terms, which is also where an
    /// attribute comes from that the clinic left out; else the shipped one alone.
    fn say(&self, id: &str, attribute: Option<&str>, args: &FluentArgs<'_>) -> Option<String> {
        let shipped = &*self.shipped.with(id);
        let merged = self.merged.as_ref();
        merged
            .and_then(|merged| format(merged, merged, id, attribute, args))
            .filter(|text| !text.trim().is_empty())
            .or_else(|| merged.and_then(|merged| format(merged, shipped, id, attribute, args)))
            .or_else(|| format(shipped, shipped, id, attribute, args))
    }
}

/// The text of `home`, with the terms of `scope`.
fn format(
    scope: &TextBundle,
    home: &TextBundle,
    id: &str,
    attribute: Option<&str>,
    args: &FluentArgs<'_>,
) -> Option<String> {
    let pattern = pattern(home, id, attribute)?;
    let mut errors = Vec::new();
    let text = scope.format_pattern(pattern, Some(args), &mut errors);
    errors.is_empty().then(|| text.into_owned())
}

fn pattern<'b>(
    bundle: &'b TextBundle,
    id: &str,
    attribute: Option<&str>,
) -> Option<&'b fluent_syntax::ast::Pattern<&'b str>> {
    let message = bundle.get_message(id)?;
    match attribute {
        None => message.value(),
        Some(name) => message.get_attribute(name).map(|found| found.value()),
    }
}
