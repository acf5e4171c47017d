//! The limits that stand beside what is to be shown, and why a paper is not shown after all.
//!
//! A limit belongs to a paper and a cause. It must not know what the patient has.

use strum::{EnumCount as _, EnumIter, IntoEnumIterator as _, IntoStaticStr, VariantArray as _};

use super::cause::Cause;
use super::step::PlanStep::{self, Certificate, Login, Notice, Pdf};

use Caution::{CurrentInsurer, Date, PerhapsCertificate, PerhapsUnconfirmed, SavedBefore};

/// A limit that must stand beside what is to be shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, IntoStaticStr)]
#[strum(serialize_all = "kebab-case", const_into_str)]
pub enum Caution {
    /// ③: only if it names the current insurer (A5).
    CurrentInsurer,
    /// Cause unknown, a paper or PDF: if the reason may be ③, only with the current insurer.
    PerhapsUnconfirmed,
    /// A paper that may bear a date of expiry: the date is looked at.
    Date,
    /// ②: only a PDF saved before this visit counts (F16).
    SavedBefore,
    /// Cause unknown, live screen: if the reason turns out to be ②, tell reception (F16).
    PerhapsCertificate,
}

impl Caution {
    /// What may keep a patient who heeds it from showing the thing.
    const fn reasons(self) -> &'static [Reason] {
        match self {
            CurrentInsurer | PerhapsUnconfirmed => &[Reason::Former],
            // Whoever looks at the paper sees both.
            Date => &[Reason::Former, Reason::Expired],
            SavedBefore | PerhapsCertificate => &[],
        }
    }
}

/// Whether something has to be checked that may turn out not to be so.
pub fn may_fail(cautions: &[Caution]) -> bool {
    cautions.iter().any(|caution| !caution.reasons().is_empty())
}

/// Which caution stands beside which lines, with which causes.
#[derive(Clone, Copy, Debug)]
pub struct Limit {
    /// What is to be shown.
    pub lines: &'static [PlanStep],
    /// Why the card could not be read.
    pub causes: &'static [Cause],
    /// What stands beside it.
    pub caution: Caution,
}

const fn limit(caution: Caution, lines: &'static [PlanStep], causes: &'static [Cause]) -> Limit {
    Limit {
        lines,
        causes,
        caution,
    }
}

/// All of them, in the order in which they stand on the page.
pub const LIMITS: &[Limit] = &[
    limit(
        CurrentInsurer,
        &[Certificate, Pdf, Login, Notice],
        &[Cause::Unconfirmed],
    ),
    limit(
        PerhapsUnconfirmed,
        &[Certificate, Pdf, Notice],
        &[Cause::Other],
    ),
    limit(Date, &[Certificate, Notice], Cause::VARIANTS),
    limit(SavedBefore, &[Pdf], &[Cause::Certificate]),
    limit(PerhapsCertificate, &[Login], &[Cause::Other]),
];

/// What these limits say beside a line.
pub fn beside(limits: &[Limit], line: PlanStep, cause: Cause) -> Vec<Caution> {
    let holds = |limit: &&Limit| limit.lines.contains(&line) && limit.causes.contains(&cause);
    let held = limits.iter().filter(holds);
    held.map(|limit| limit.caution).collect()
}

/// Why something is not shown after all, in the order in which the reasons are offered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, IntoStaticStr, EnumIter)]
#[strum(serialize_all = "kebab-case", const_into_str)]
pub enum Reason {
    /// It names a former insurer.
    Former,
    /// Its date has passed.
    Expired,
    /// It cannot be shown now, whatever the reason.
    Unseen,
}

/// The reasons to choose from where a line is given up; none where there is nothing to ask.
pub fn reasons(line: PlanStep, cause: Cause) -> Vec<Reason> {
    let cautions = beside(LIMITS, line, cause);
    let named = |reason: &Reason| cautions.iter().any(|of| of.reasons().contains(reason));
    let mut found: Vec<Reason> = Reason::iter().filter(named).collect();
    if !found.is_empty() {
        found.push(Reason::Unseen);
    }
    found
}

/// The lines of the combining rule that the patient has given up, and why.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Declined {
    reasons: [Option<Reason>; PlanStep::COUNT],
}

impl Declined {
    /// Gives up a line.
    pub fn give_up(&mut self, line: PlanStep, reason: Reason) {
        if let Some(place) = self.reasons.get_mut(line as usize) {
            *place = Some(reason);
        }
    }

    /// Back to a line: it and all below it are open again.
    pub fn reopen(&mut self, line: PlanStep) {
        for place in self.reasons.iter_mut().skip(line as usize) {
            *place = None;
        }
    }

    /// Why this line was given up, if it was.
    pub fn reason(&self, line: PlanStep) -> Option<Reason> {
        self.reasons.get(line as usize).copied().flatten()
    }

    /// The last line that was given up.
    pub fn last(&self) -> Option<PlanStep> {
        let mut lines = PlanStep::iter().rev();
        lines.find(|line| self.reason(*line).is_some())
    }
}
