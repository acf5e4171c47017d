//! The panel in which staff say what became of a declaration. Pure.

use strum::VariantArray as _;

use super::scroll::Motion;
use crate::spool::EntryName;
use crate::spool::journal::{Done, Outcome};

/// What may have become of one, and what staff have said so far.
pub struct OutcomePanel {
    name: EntryName,
    /// The place of the chosen one.
    at: usize,
    /// What was said last, when, and by whom; none before the journal has been read.
    present: Option<(Outcome, Done)>,
}

impl OutcomePanel {
    pub(super) const fn new(name: EntryName) -> Self {
        Self {
            name,
            at: 0,
            present: None,
        }
    }

    pub(super) const fn name(&self) -> &EntryName {
        &self.name
    }

    pub(super) fn chosen(&self) -> Outcome {
        Outcome::VARIANTS.get(self.at).copied().unwrap_or_default()
    }

    pub(super) const fn present(&self) -> Option<&(Outcome, Done)> {
        self.present.as_ref()
    }

    pub(super) fn step(&mut self, motion: Motion) {
        self.at = motion.from(self.at, Outcome::VARIANTS.len() - 1);
    }

    /// The journal tells what was said last: it is the chosen one, unless staff have begun to choose.
    pub(super) fn recalled(&mut self, present: Option<(Outcome, Done)>) {
        let place = |outcome| Outcome::VARIANTS.iter().position(|of| *of == outcome);
        let said = present.as_ref().and_then(|(outcome, _)| place(*outcome));
        if self.at == 0 {
            self.at = said.unwrap_or_default();
        }
        self.present = present;
    }
}
