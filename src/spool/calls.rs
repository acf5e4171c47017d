//! Calls from kiosks to reception, and what desks answer: `calls/<kiosk>-<seq>.json`, held by the kiosk while the call
//! stands, and beside it `.heard` and `.coming`, each made by the first desk that answers so. Knows files.
//!
//! Whoever reads there trusts nothing: any user of the spool may have put anything there. Of an answer the kiosk reads
//! only that it is there.

use std::io::Write as _;
use std::os::fd::OwnedFd;
use std::path::{Path, PathBuf};

use rustix::fs::{Mode, OFlags, fchmod, openat};
use rustix::io::Errno;
use serde::{Deserialize, Serialize};
use strum::{IntoStaticStr, VariantArray};

use super::atomic::discard;
use super::entry::is_kiosk;
use super::fault::{Attempt, SpoolError};
use super::held::{self, Life};
use super::journal::Author;
use super::place::{CALLS, SAID, SpoolDir, is_file};
use super::read::read_file;

const END: &str = "json";

/// So many are read at most.
const MOST: usize = 64;

/// What a desk answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case", const_into_str)]
pub enum Answer {
    /// It rings.
    Heard,
    /// Somebody comes.
    Coming,
}

/// One call of one kiosk.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct CallName {
    pub kiosk: String,
    /// Later calls have larger ones.
    pub seq: u64,
}

impl CallName {
    fn file(&self, end: &str) -> String {
        format!("{}-{}.{end}", self.kiosk, self.seq)
    }

    /// The call that a file is about, and what the file is.
    fn parse(file: &str) -> Option<(Self, &str)> {
        let (name, end) = file.rsplit_once('.')?;
        let (kiosk, seq) = name.split_once('-')?;
        let name = Self {
            kiosk: kiosk.to_owned(),
            seq: seq.parse().ok()?,
        };
        (is_kiosk(kiosk) && name.file(end) == file).then_some((name, end))
    }
}

/// What a kiosk says of a call: from where, never of whom.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CallSays {
    pub kiosk: String,
    /// The patient's language.
    pub locale: String,
    /// The key of the screen's heading.
    pub screen: String,
    /// Which question of the form it is.
    pub question: Option<u32>,
    /// Why the card could not be read, if that was told.
    pub cause: Option<String>,
    /// When, by the kiosk's clock.
    pub time: String,
    /// Whether nobody has answered in time, so that the patient is asked to come to the desk.
    #[serde(default)]
    pub unanswered: bool,
}

/// A call that stands.
#[derive(Debug, PartialEq, Eq)]
pub struct Standing {
    pub name: CallName,
    pub says: CallSays,
    pub heard: bool,
    /// Who comes, if somebody does; empty if that cannot be read.
    pub coming: Option<String>,
}

#[derive(Serialize, Deserialize)]
struct AnswerSays {
    /// Which user on which machine.
    who: String,
}

/// A call of this kiosk, held.
pub struct Call {
    dir: PathBuf,
    name: CallName,
    says: CallSays,
    held: OwnedFd,
}

impl Call {
    /// Calls from now on. `seq` must be larger than those before.
    pub fn put(dir: &Path, seq: u64, says: CallSays) -> Result<Self, SpoolError> {
        let place = SpoolDir::root(dir)?.talk(CALLS)?;
        let kiosk = says.kiosk.clone();
        let name = CallName { kiosk, seq };
        Ok(Self {
            held: held::put(&place, &name.file(END), &says)?,
            dir: dir.to_owned(),
            name,
            says,
        })
    }

    /// Nobody has answered in time.
    pub fn unanswered(&mut self) -> Result<(), SpoolError> {
        self.says.unanswered = true;
        let place = SpoolDir::root(&self.dir)?.inside(CALLS)?;
        self.held = held::put(&place, &self.name.file(END), &self.says)?;
        Ok(())
    }

    /// What desks have answered so far.
    pub fn answer(&self) -> Option<Answer> {
        let place = SpoolDir::root(&self.dir).ok()?.inside(CALLS).ok()?;
        Answer::VARIANTS.iter().rev().copied().find(|answer| {
            let file = self.name.file(answer.into_str());
            matches!(place.stat(&file), Ok(Some(stat)) if is_file(&stat))
        })
    }

    /// It is over.
    pub fn withdraw(self) {
        if let Ok(place) = SpoolDir::root(&self.dir).and_then(|root| root.inside(CALLS)) {
            remove(&place, &self.name);
        }
    }
}

fn remove(place: &SpoolDir, name: &CallName) {
    discard(place, &name.file(END));
    for answer in Answer::VARIANTS {
        discard(place, &name.file(answer.into_str()));
    }
}

/// Makes the folder, and removes what an earlier run of this kiosk has left there. A call that another kiosk of this
/// id holds is left alone.
pub fn tidy(dir: &Path, kiosk: &str) -> Result<(), SpoolError> {
    let place = SpoolDir::root(dir)?.talk(CALLS)?;
    let mut halves = Vec::new();
    let _ = place.each(&mut |name, _| {
        let half = name.to_str().filter(|name| {
            let whole = name.strip_prefix('.').and_then(CallName::parse);
            whole.is_some_and(|(whole, _)| whole.kiosk == kiosk)
        });
        halves.extend(half.map(str::to_owned));
    });
    for half in halves.iter().filter(|half| !held::is_held(&place, half)) {
        discard(&place, half);
    }
    for name in names(&place).into_iter().filter(|name| name.kiosk == kiosk) {
        let lives = held::look::<CallSays>(&place, &name.file(END));
        if lives.is_none_or(|(life, _)| life != Life::Lives) {
            remove(&place, &name);
        }
    }
    Ok(())
}

/// The calls that files are about, whether they stand or not.
fn names(place: &SpoolDir) -> Vec<CallName> {
    let mut all = Vec::new();
    // What cannot be listed calls nobody.
    let _ = place.each(&mut |name, _| {
        let parsed = name.to_str().and_then(CallName::parse);
        all.extend(parsed.map(|(name, _)| name));
    });
    all.sort_unstable();
    all.dedup();
    all
}

/// The calls that stand, the oldest first.
pub fn read(dir: &Path) -> Vec<Standing> {
    let Ok(place) = SpoolDir::root(dir).and_then(|root| root.inside(CALLS)) else {
        return Vec::new();
    };
    let mut all = names(&place);
    all.truncate(MOST);
    let standing = all.into_iter().filter_map(|name| {
        let (life, says) = held::look::<CallSays>(&place, &name.file(END))?;
        let known = life != Life::Gone && says.kiosk == name.kiosk;
        let is_there =
            |answer: Answer| matches!(place.stat(&name.file(answer.into_str())), Ok(Some(_)));
        let coming = is_there(Answer::Coming).then(|| who_answers(&place, &name));
        let heard = is_there(Answer::Heard);
        known.then_some(Standing {
            name,
            says,
            heard,
            coming,
        })
    });
    let mut standing: Vec<_> = standing.collect();
    standing.sort_by_key(|call| call.name.seq);
    standing
}

fn who_answers(place: &SpoolDir, name: &CallName) -> String {
    let bytes = read_file(place, &name.file(Answer::Coming.into_str()));
    let says = bytes.map(|bytes| serde_json::from_slice::<AnswerSays>(&bytes));
    says.ok()
        .and_then(Result::ok)
        .map_or_else(String::new, |says| says.who)
}

/// Answers a call; false if another desk has already answered so.
pub fn answer(
    dir: &Path,
    name: &CallName,
    answer: Answer,
    who: &Author,
) -> Result<bool, SpoolError> {
    let place = SpoolDir::root(dir)?.inside(CALLS)?;
    let file = name.file(answer.into_str());
    let new = OFlags::WRONLY | OFlags::CREATE | OFlags::EXCL | OFlags::NOFOLLOW | OFlags::CLOEXEC;
    let fd = match openat(place.fd(), &file, new, Mode::RUSR | Mode::WUSR) {
        Ok(fd) => fd,
        Err(Errno::EXIST) => return Ok(false),
        Err(errno) => return Err(place.error(Attempt::Create, &file, errno)),
    };
    // That it is there is the answer; who it was is for colleagues.
    let _ = fchmod(&fd, SAID);
    let who = who.to_string();
    if let Ok(text) = serde_json::to_vec(&AnswerSays { who }) {
        let _ = std::fs::File::from(fd).write_all(&text);
    }
    Ok(true)
}

#[cfg(test)]
mod tests;
