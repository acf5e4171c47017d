//! The suite on a folder, and on folders with mistakes.

mod planted;

use std::fs;
use std::path::Path;
use std::sync::{Arc, Mutex};

use tempfile::TempDir;
use uketsuke::depot::{Depot, FolderDepot};
use uketsuke::spool::calls::{Answer, Call};
use uketsuke::spool::desks;
use uketsuke::spool::journal::Author;
use uketsuke::spool::{EntryName, Spool};

use super::site::{Site, broken, says};

/// Makes the depot of somebody at a desk.
type Open = fn(&Path, Author) -> Arc<dyn Depot>;

struct FolderSite {
    dir: TempDir,
    open: Open,
    spool: Spool,
    call: Mutex<Option<(u64, Call)>>,
}

impl FolderSite {
    fn new(open: Open) -> Self {
        let dir = tempfile::tempdir().unwrap();
        Self {
            spool: Spool::open(dir.path(), false).unwrap(),
            dir,
            open,
            call: Mutex::default(),
        }
    }

    fn path(&self) -> &Path {
        self.dir.path()
    }
}

impl Site for FolderSite {
    fn depot(&self, user: &str) -> Arc<dyn Depot> {
        (self.open)(self.path(), Author::new(user, "desk1"))
    }

    fn send(&self, name: &EntryName, bytes: &[u8]) {
        self.spool.publish(name, bytes).unwrap();
    }

    fn call(&self, seq: u64) {
        let call = Call::put(self.path(), seq, says()).unwrap();
        *self.call.lock().unwrap() = Some((seq, call));
    }

    fn answered(&self, seq: u64) -> Option<Answer> {
        let call = self.call.lock().unwrap();
        let own = call.as_ref().filter(|(of, _)| *of == seq);
        own.and_then(|(_, call)| call.answer())
    }

    fn call_over(&self, seq: u64) {
        let call = self.call.lock().unwrap().take();
        call.filter(|(of, _)| *of == seq).unwrap().1.withdraw();
    }

    fn is_heard(&self) -> bool {
        !desks::look(self.path()).listening.is_empty()
    }

    fn break_journal(&self) {
        fs::rename(self.path().join("journal"), self.path().join("away")).unwrap();
        fs::write(self.path().join("journal"), "").unwrap();
    }

    fn mend_journal(&self) {
        fs::remove_file(self.path().join("journal")).unwrap();
        fs::rename(self.path().join("away"), self.path().join("journal")).unwrap();
    }
}

fn breaks(open: Open, only: &[&str]) -> Vec<&'static str> {
    broken(&|| Box::new(FolderSite::new(open)), only)
}

#[test]
fn a_folder_keeps_all_rules() {
    let open: Open = |dir, author| Arc::new(FolderDepot::of(dir, author));
    assert_eq!(breaks(open, &[]), [""; 0]);
}

#[test]
fn a_mistake_in_a_folder_is_found() {
    for (open, rule) in planted::MISTAKES {
        let found = breaks(open, &[rule]);
        assert_eq!(found, [rule]);
    }
}
