//! The panel in which staff say what became of a declaration. Pure.

use strum::VariantArray as _;

use super::scroll::Motion;
use crate::spool::EntryName;
use crate::spool::journal::Outcome;

/// What may have become of one, and which of it is chosen.
pub struct OutcomePanel {
    name: EntryName,
    /// The place of the chosen one; while staff have not moved it is what the journal tells.
    at: Option<usize>,
}

impl OutcomePanel {
    pub(super) const fn new(name: EntryName) -> Self {
        Self { name, at: None }
    }

    pub(super) const fn name(&self) -> &EntryName {
        &self.name
    }

    /// `present`: what was said last.
    pub(super) fn chosen(&self, present: Option<Outcome>) -> Outcome {
        let at = self.at.and_then(|at| Outcome::VARIANTS.get(at).copied());
        at.or(present).unwrap_or_default()
    }

    pub(super) fn step(&mut self, motion: Motion, present: Option<Outcome>) {
        let chosen = self.chosen(present);
        let at = Outcome::VARIANTS.iter().position(|of| *of == chosen);
        self.at = Some(motion.from(at.unwrap_or_default(), Outcome::VARIANTS.len() - 1));
    }
}
