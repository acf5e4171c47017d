//! The declaration that is open. Pure.

use super::event::Job;
use super::list_state::ListState;
use super::message::StaffMessage;
use super::scroll::Scroll;
use crate::record::Record;
use crate::spool::EntryName;
use crate::spool::list::Shelf;
use crate::spool::versions::Standing;

pub struct OpenDeclaration {
    shelf: Shelf,
    name: EntryName,
    contents: Contents,
    /// To its other versions, whoever has taken them.
    standing: Standing,
    /// Whether somebody else has taken it meanwhile.
    taken: bool,
    pub(super) scroll: Scroll,
}

/// The inside of a declaration that is open.
pub enum Contents {
    /// It is being read.
    Coming,
    /// All of it.
    Record(Box<Record>),
    /// Why it cannot be read.
    Shut(StaffMessage),
}

impl OpenDeclaration {
    pub(super) fn new(on: Shelf, name: EntryName) -> Self {
        Self {
            shelf: on,
            name,
            contents: Contents::Coming,
            standing: Standing::default(),
            taken: false,
            scroll: Scroll::default(),
        }
    }

    pub const fn name(&self) -> &EntryName {
        &self.name
    }

    pub const fn contents(&self) -> &Contents {
        &self.contents
    }

    pub const fn standing(&self) -> Standing {
        self.standing
    }

    pub const fn record(&self) -> Option<&Record> {
        match &self.contents {
            Contents::Record(record) => Some(record),
            Contents::Coming | Contents::Shut(_) => None,
        }
    }

    pub(super) const fn shelf(&self) -> Shelf {
        self.shelf
    }

    /// Whether it waits and can be read: what cannot be read is looked at before it is moved anywhere.
    pub(super) const fn can_collect(&self) -> bool {
        let is_read = !matches!(self.contents, Contents::Coming);
        matches!(self.shelf, Shelf::Waiting) && !self.taken && is_read
    }

    pub(super) fn read(&self) -> Job {
        Job::Open(self.shelf, self.name.clone())
    }

    pub(super) fn opened(&mut self, result: Result<Box<Record>, StaffMessage>) {
        self.contents = match result {
            Ok(record) => Contents::Record(record),
            Err(said) => Contents::Shut(said),
        };
    }

    pub(super) const fn stands(&mut self, standing: Standing) {
        self.standing = standing;
    }

    /// Forgets what was read.
    pub(super) fn hide(&mut self) {
        self.contents = Contents::Coming;
    }

    /// Notices, once, that it no longer waits.
    pub(super) fn miss(&mut self, waiting: &ListState) -> bool {
        let is_there = self.taken || self.shelf == Shelf::Collected || waiting.has(&self.name);
        self.taken |= !is_there;
        !is_there
    }
}
