//! Where the walk has been, and from where it has come home.

use std::collections::{BTreeMap, BTreeSet};

use strum::IntoEnumIterator as _;
use uketsuke::flow::{Failure, Kiosk, Overlay, Screen};
use uketsuke::form::FIELDS;
use uketsuke::guidance::{Cause, PlanStep, ReaderCode, Step, Topic};

#[derive(Default)]
pub struct Visits {
    counts: BTreeMap<String, u64>,
    home: BTreeSet<String>,
}

/// The screen or overlay on top. No wildcard: a new variant must be visited too.
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

fn screen_name(screen: &Screen) -> String {
    match screen {
        Screen::Saving(_) => "Saving".into(),
        Screen::Done(_) => "Done".into(),
        Screen::Plan(plan) => format!("Plan({:?})", plan.line),
        Screen::Why(_) => "Why".into(),
        Screen::Details(_) => "Details".into(),
        Screen::Attract
        | Screen::Languages
        | Screen::Page(_)
        | Screen::Causes
        | Screen::ReaderCodes
        | Screen::Code(_)
        | Screen::Explain(_)
        | Screen::Topics
        | Screen::Papers
        | Screen::Holdings
        | Screen::Login
        | Screen::Visit
        | Screen::Verbal
        | Screen::Declare
        | Screen::Device
        | Screen::LoginCard
        | Screen::Step(_)
        | Screen::Shown
        | Screen::PinReset
        | Screen::PhonePin
        | Screen::Hotline
        | Screen::More
        | Screen::Purpose
        | Screen::OnPaper
        | Screen::Field(_)
        | Screen::Check
        | Screen::Change(_)
        | Screen::Failed(_) => format!("{screen:?}"),
    }
}

/// Every place there is.
fn everywhere() -> Vec<String> {
    let overlays = [
        "language",
        "ask",
        "start over",
        "finish",
        "idle",
        "staff pin",
    ];
    let mut all: Vec<String> = overlays.map(|name| format!("over: {name}")).into();
    let plain = [
        Screen::Attract,
        Screen::Languages,
        Screen::Page(0),
        Screen::Page(1),
        Screen::Causes,
        Screen::ReaderCodes,
        Screen::Topics,
        Screen::Papers,
        Screen::Holdings,
        Screen::Login,
        Screen::Why(PlanStep::Notice),
        Screen::Details(Topic::Holdings),
        Screen::Visit,
        Screen::Verbal,
        Screen::Declare,
        Screen::Device,
        Screen::LoginCard,
        Screen::Shown,
        Screen::PinReset,
        Screen::PhonePin,
        Screen::Hotline,
        Screen::More,
        Screen::Purpose,
        Screen::OnPaper,
        Screen::Check,
        Screen::Saving(0),
        Screen::Done(uketsuke::flow::Receipt(String::new())),
    ];
    let lines = [
        PlanStep::Certificate,
        PlanStep::Reader,
        PlanStep::Pdf,
        PlanStep::Login,
        PlanStep::Notice,
        PlanStep::Reception,
    ];
    let again = ReaderCode::iter().filter(|code| code.try_again());
    let fields = FIELDS.iter().map(|field| field.id);
    let screens = plain
        .into_iter()
        .chain(Cause::iter().map(Screen::Explain))
        .chain(again.map(Screen::Code))
        .chain(Step::iter().map(Screen::Step))
        .chain([Failure::Refused, Failure::Slow].map(Screen::Failed))
        .chain(fields.clone().map(Screen::Field))
        .chain(fields.map(Screen::Change));
    all.extend(screens.map(|screen| screen_name(&screen)));
    all.extend(lines.map(|line| format!("Plan({line:?})")));
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

    pub fn missed(&self) -> Vec<String> {
        let mut all = everywhere();
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
