//! Where the walk has been, and from where it has come home.

use std::collections::{BTreeMap, BTreeSet};

use strum::{IntoEnumIterator as _, VariantNames};
use uketsuke::flow::{Failure, Kiosk, Overlay, Screen};
use uketsuke::form::FIELDS;
use uketsuke::guidance::{Cause, PlanStep, ReaderCode, Step, Topic, passages};

#[derive(Default)]
pub struct Visits {
    counts: BTreeMap<String, u64>,
    home: BTreeSet<String>,
}

/// The screen or overlay on top.
pub fn name(kiosk: &Kiosk) -> String {
    match kiosk.overlay() {
        None => screen_name(kiosk.screen()),
        Some(Overlay::Language) => "over: language".into(),
        Some(Overlay::Ask) => "over: ask".into(),
        Some(Overlay::StartOver) => "over: start over".into(),
        Some(Overlay::Finish) => "over: finish".into(),
        Some(Overlay::Idle(_)) => "over: idle".into(),
        Some(Overlay::StaffPin(_)) => "over: staff pin".into(),
    }
}

/// Screens of which there are several, told apart by what they are about.
const KINDS: [&str; 8] = [
    "page", "code", "cause", "plan", "step", "field", "change", "failed",
];

fn screen_name(screen: &Screen) -> String {
    match (screen, screen.into_str()) {
        (Screen::Page(at), id) => format!("{id} {at}"),
        (_, id) if KINDS.contains(&id) => format!("{id} {}", screen.heading()),
        (_, id) => id.to_owned(),
    }
}

/// Every place there is.
fn everywhere(pages: usize) -> Vec<String> {
    let overlays = [
        "language",
        "ask",
        "start over",
        "finish",
        "idle",
        "staff pin",
    ];
    let single = Screen::VARIANTS.iter().filter(|id| !KINDS.contains(id));
    let again = ReaderCode::iter().filter(|code| code.try_again());
    let explained = Cause::iter().filter(|cause| !passages(Topic::Cause(*cause)).is_empty());
    let fields = FIELDS.iter().map(|field| field.id);
    let kinds = (0..pages)
        .map(Screen::Page)
        .chain(again.map(Screen::Code))
        .chain(explained.map(Screen::Explain))
        .chain(PlanStep::iter().map(Screen::Plan))
        .chain(Step::iter().map(Screen::Step))
        .chain([Failure::Refused, Failure::Slow].map(Screen::Failed))
        .chain(fields.clone().map(Screen::Field))
        .chain(fields.map(Screen::Change));
    let mut all: Vec<String> = overlays.map(|name| format!("over: {name}")).into();
    all.extend(single.map(|id| (*id).to_owned()));
    all.extend(kinds.map(|screen| screen_name(&screen)));
    all
}

impl Visits {
    /// Counts a visit; true for the first one.
    pub fn count(&mut self, kiosk: &Kiosk) -> bool {
        let count = self.counts.entry(name(kiosk)).or_default();
        *count += 1;
        *count == 1
    }

    pub fn came_home(&mut self, from: String) {
        self.home.insert(from);
    }

    /// `pages`: how many pages in other languages are on offer.
    pub fn missed(&self, pages: usize) -> Vec<String> {
        let mut all = everywhere(pages);
        all.retain(|name| !self.counts.contains_key(name));
        all
    }

    pub fn never_home(&self) -> Vec<&String> {
        let names = self.counts.keys();
        names.filter(|name| !self.home.contains(*name)).collect()
    }
}

impl std::fmt::Display for Visits {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        for (name, count) in &self.counts {
            writeln!(f, "{count:>8} {name}")?;
        }
        Ok(())
    }
}
