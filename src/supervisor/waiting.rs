//! A kiosk that is to start and cannot, because its settings are faulty: it says so on the glass, and starts as
//! soon as they are right.

use std::io;
use std::path::Path;
use std::time::Duration;

use rustix::event::{PollFd, PollFlags};

use super::log::log;
use super::settings::lines;
use crate::check::Diagnostic;
use crate::config::Snapshot;
use crate::system::poll;
use crate::system::signals::ShutdownSignals;
use crate::terminal::session::TerminalSession;
use crate::texts::{self, Texts};

/// How often the settings are read again.
const EVERY: Duration = Duration::from_secs(2);

/// What is read when it is right; none if somebody ended the program first.
pub fn wait_for(
    path: Option<&Path>,
    faults: &[Diagnostic],
) -> io::Result<Option<(Snapshot, Vec<Diagnostic>)>> {
    let ending = ShutdownSignals::kiosk()?;
    let mut glass = TerminalSession::take()?;
    glass.say(&page());
    // The words of the program itself: the clinic's may be what is faulty.
    let (plain, _) = Snapshot::read(None, None);
    let told = |faults: &[Diagnostic]| {
        plain
            .as_ref()
            .map(|plain| lines(plain, faults))
            .unwrap_or_default()
    };
    let mut before = told(faults);
    for line in &before {
        log(line);
    }
    let mut right = None;
    loop {
        let stdin = rustix::stdio::stdin();
        let mut fds = [
            PollFd::new(&ending, PollFlags::IN),
            PollFd::new(&stdin, PollFlags::empty()),
        ];
        poll::wait(&mut fds, Some(EVERY))?;
        if fds.iter().any(|fd| !fd.revents().is_empty()) {
            return Ok(None);
        }
        let (read, faults) = Snapshot::read(path, None);
        // Half a file may be right by itself: what comes to rest counts.
        if read.is_some() && read == right {
            return Ok(read.map(|read| (read, faults)));
        }
        right = read;
        let now = told(&faults);
        if now != before && right.is_none() {
            for line in &now {
                log(line);
            }
            before = now;
        }
    }
}

/// For patients in all languages, for staff in theirs.
fn page() -> Vec<String> {
    let tags = texts::tags(None);
    let (texts, _) = Texts::load(&tags, &std::collections::BTreeMap::new(), None);
    let first = |tag: &&String| *tag != "ja";
    let order = ["ja".to_owned()];
    let order = order.iter().chain(tags.iter().filter(first));
    let patients = order.map(|tag| texts.say(tag, "heading-ask", &[]));
    let staff = texts::STAFF.map(|tag| texts.say(tag, "staff-waiting", &[]));
    patients.chain(staff).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everybody_is_told_in_their_language() {
        let page = page();
        assert_eq!(page.len(), texts::tags(None).len() + 2);
        assert!(page.iter().all(|line| !line.starts_with('[')), "{page:?}");
        let different: std::collections::BTreeSet<_> = page.iter().collect();
        assert_eq!(different.len(), page.len());
    }
}
