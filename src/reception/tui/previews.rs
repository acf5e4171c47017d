//! What was read of the declarations that are on the screen. Pure.

use std::collections::HashMap;

use super::message::PreviewState;
use crate::spool::EntryName;

/// Nothing of it is kept while personal data is hidden, nor of what is not on the screen.
#[derive(Default)]
pub(super) struct Previews {
    read: HashMap<EntryName, PreviewState>,
    /// Whether some are being read just now.
    loading: bool,
}

impl Previews {
    pub(super) fn get(&self, name: &EntryName) -> Option<&PreviewState> {
        self.read.get(name)
    }

    pub(super) fn len(&self) -> usize {
        self.read.len()
    }

    pub(super) const fn is_loading(&self) -> bool {
        self.loading
    }

    pub(super) fn clear(&mut self) {
        self.read.clear();
    }

    /// Those of the visible that are to be read; what is not visible is forgotten.
    pub(super) fn unread(&mut self, mut visible: Vec<EntryName>) -> Vec<EntryName> {
        self.read.retain(|name, _| visible.contains(name));
        visible.retain(|name| !self.read.contains_key(name));
        visible
    }

    pub(super) const fn load(&mut self) {
        self.loading = true;
    }

    /// They are read, and kept unless personal data has been hidden meanwhile.
    pub(super) fn loaded(&mut self, read: Vec<(EntryName, PreviewState)>, hidden: bool) {
        self.loading = false;
        if !hidden {
            self.read.extend(read);
        }
    }

    /// Forgets what could not be read: it may have been in the middle of being written.
    pub(super) fn retry(&mut self) {
        self.read
            .retain(|_, inside| matches!(inside, PreviewState::Card(_)));
    }
}
