//! Desks that listen for calls, or ask kiosks how they are: `desks/<host>-<pid>.json`, held by an inbox while it lives.
//! Knows files; must not know what is called.

use std::os::fd::OwnedFd;
use std::path::{Path, PathBuf};

use rustix::fs::{Stat, fstat};
use serde::{Deserialize, Serialize};

use super::atomic::discard;
use super::fault::SpoolError;
use super::held::{self, Life};
use super::journal::Author;
use super::place::{DESKS, SpoolDir};

const END: &str = ".json";

/// So many are looked at at most.
const MOST: usize = 64;

/// Whoever has not been seen for so many seconds after its file was made was cut off.
const CUT_OFF: i64 = 60;

#[derive(Serialize, Deserialize)]
struct Says {
    /// Which user on which machine.
    who: String,
    /// How often it has asked kiosks how they are.
    #[serde(default)]
    asked: u64,
    /// Whether it does nothing but ask: no call rings there.
    #[serde(default)]
    only_asks: bool,
}

/// What desks say.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Desks {
    /// Those that listen, by file, and whether they are known to live.
    pub listening: Vec<(String, Life)>,
    /// Those that have asked kiosks how they are, by file, and how often.
    pub asking: Vec<(String, u64)>,
}

/// One inbox, as it says that it listens.
#[derive(Debug)]
pub struct Desk {
    dir: PathBuf,
    file: String,
    who: String,
    asked: u64,
    listens: bool,
    held: Option<OwnedFd>,
    left: bool,
}

impl Desk {
    /// Nothing is said yet.
    pub fn new(dir: &Path, who: &Author) -> Self {
        Self {
            dir: dir.to_owned(),
            file: format!("{}-{}{END}", who.host, std::process::id()),
            who: who.to_string(),
            asked: 0,
            listens: false,
            held: None,
            left: false,
        }
    }

    /// Listens from now on, also where the spool has been made anew.
    pub fn listen(&mut self) -> Result<(), SpoolError> {
        if self.left {
            return Ok(());
        }
        let place = SpoolDir::root(&self.dir)?.talk(DESKS)?;
        let is_there = matches!(place.stat(&self.file), Ok(Some(_)));
        if self.listens && self.held.is_some() && is_there {
            return Ok(());
        }
        self.listens = true;
        self.put(&place)
    }

    /// Asks all kiosks how they are.
    pub fn ask(&mut self) -> Result<(), SpoolError> {
        if self.left {
            return Ok(());
        }
        self.asked += 1;
        self.put(&SpoolDir::root(&self.dir)?.talk(DESKS)?)
    }

    /// Says it anew. Those on this machine that were killed are tidied away.
    fn put(&mut self, place: &SpoolDir) -> Result<(), SpoolError> {
        for (file, life, _) in all(place) {
            if life == Life::Gone {
                discard(place, &file);
            }
        }
        let says = Says {
            who: self.who.clone(),
            asked: self.asked,
            only_asks: !self.listens,
        };
        let held = held::put(place, &self.file, &says)?;
        tidy(place, &held);
        self.held = Some(held);
        Ok(())
    }

    /// It listens no more.
    pub fn leave(&mut self) {
        self.left = true;
        self.pause();
    }

    /// It does not listen, until it does again.
    pub fn pause(&mut self) {
        if self.held.take().is_some()
            && let Ok(place) = SpoolDir::root(&self.dir).and_then(|root| root.inside(DESKS))
        {
            discard(&place, &self.file);
        }
    }
}

/// What those desks say that may live.
pub fn look(dir: &Path) -> Desks {
    let Ok(place) = SpoolDir::root(dir).and_then(|root| root.inside(DESKS)) else {
        return Desks::default();
    };
    let mut desks = Desks::default();
    for (file, life, says) in all(&place) {
        if life == Life::Gone {
            continue;
        }
        if says.asked > 0 {
            desks.asking.push((file.clone(), says.asked));
        }
        if !says.only_asks {
            desks.listening.push((file, life));
        }
    }
    desks
}

fn all(place: &SpoolDir) -> Vec<(String, Life, Says)> {
    let mut files = Vec::new();
    // What cannot be listed does not listen.
    let _ = place.each(&mut |name, _| {
        let name = name.to_str().filter(|name| is_desk(name));
        files.extend(name.map(str::to_owned));
    });
    files.sort_unstable();
    files.truncate(MOST);
    let looked = files.into_iter().filter_map(|file| {
        let (life, says) = held::look(place, &file)?;
        Some((file, life, says))
    });
    looked.collect()
}

/// Removes what is left of those that were cut off before they could be seen, on whatever machine: files that nobody
/// holds, and that are older than `new` by the clock that has stamped both.
fn tidy(place: &SpoolDir, new: &OwnedFd) {
    let Ok(now) = fstat(new) else { return };
    let mut halves = Vec::new();
    let _ = place.each(&mut |name, _| {
        let half = name.to_str().filter(|name| {
            let whole = name.strip_prefix('.');
            whole.is_some_and(is_desk)
        });
        halves.extend(half.map(str::to_owned));
    });
    for half in halves {
        let old = |stat: Stat| now.st_mtime.saturating_sub(stat.st_mtime) >= CUT_OFF;
        let is_old = matches!(place.stat(&half), Ok(Some(stat)) if old(stat));
        if is_old && !held::is_held(place, &half) {
            discard(place, &half);
        }
    }
}

/// Whether it is the name of one.
fn is_desk(name: &str) -> bool {
    let of = name.strip_suffix(END).and_then(|of| of.rsplit_once('-'));
    of.is_some_and(|(host, pid)| {
        !host.is_empty() && !host.starts_with('.') && pid.parse::<u32>().is_ok()
    })
}

#[cfg(test)]
mod tests;
