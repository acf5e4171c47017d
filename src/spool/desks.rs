//! Desks that listen for calls: `desks/<host>-<pid>.json`, held by an inbox while it lives. Knows files; must not know
//! what is called.

use std::os::fd::OwnedFd;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::atomic::discard;
use super::fault::SpoolError;
use super::held::{self, Life};
use super::journal::Author;
use super::place::{DESKS, SpoolDir};

const END: &str = ".json";

/// So many are looked at at most.
const MOST: usize = 64;

#[derive(Serialize, Deserialize)]
struct Says {
    /// Which user on which machine.
    who: String,
}

/// One inbox, as it says that it listens.
#[derive(Debug)]
pub struct Desk {
    dir: PathBuf,
    file: String,
    who: String,
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
            held: None,
            left: false,
        }
    }

    /// Listens from now on, also where the spool has been made anew. Those on this machine that were killed are
    /// tidied away.
    pub fn listen(&mut self) -> Result<(), SpoolError> {
        if self.left {
            return Ok(());
        }
        let place = SpoolDir::root(&self.dir)?.talk(DESKS)?;
        let is_there = matches!(place.stat(&self.file), Ok(Some(_)));
        if self.held.is_some() && is_there {
            return Ok(());
        }
        for (file, life) in all(&place) {
            if life == Life::Gone {
                discard(&place, &file);
            }
        }
        let who = self.who.clone();
        self.held = Some(held::put(&place, &self.file, &Says { who })?);
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

/// The desks that listen, by file, and whether they are known to live.
pub fn listening(dir: &Path) -> Vec<(String, Life)> {
    let Ok(place) = SpoolDir::root(dir).and_then(|root| root.inside(DESKS)) else {
        return Vec::new();
    };
    let mut desks = all(&place);
    desks.retain(|(_, life)| *life != Life::Gone);
    desks
}

fn all(place: &SpoolDir) -> Vec<(String, Life)> {
    let mut files = Vec::new();
    // What cannot be listed does not listen.
    let _ = place.each(&mut |name, _| {
        let name = name.to_str().filter(|name| is_desk(name));
        files.extend(name.map(str::to_owned));
    });
    files.sort_unstable();
    files.truncate(MOST);
    let looked = files.into_iter().filter_map(|file| {
        let (life, _) = held::look::<Says>(place, &file)?;
        Some((file, life))
    });
    looked.collect()
}

/// Whether it is the name of one.
fn is_desk(name: &str) -> bool {
    let of = name.strip_suffix(END).and_then(|of| of.rsplit_once('-'));
    of.is_some_and(|(host, pid)| {
        !host.is_empty() && !host.starts_with('.') && pid.parse::<u32>().is_ok()
    })
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::os::unix::fs::symlink;

    use super::*;

    fn desk(dir: &Path, file: &str) -> Desk {
        let mut desk = Desk::new(dir, &Author::new("anna", "pc"));
        desk.file = file.to_owned();
        desk.listen().unwrap();
        desk
    }

    #[test]
    fn one_listens_while_it_lives_and_is_tidied_away_when_it_was_killed() {
        let spool = tempfile::tempdir().unwrap();
        let dir = spool.path();
        assert_eq!(listening(dir), []);
        let mut one = desk(dir, "pc-1.json");
        let mut two = desk(dir, "pc-2.json");
        let lives = |file: &str| (file.to_owned(), Life::Lives);
        assert_eq!(listening(dir), [lives("pc-1.json"), lives("pc-2.json")]);
        // Killed: the file stays and nobody holds it.
        two.held = None;
        assert_eq!(listening(dir), [lives("pc-1.json")]);
        assert!(dir.join("desks/pc-2.json").exists());
        let three = desk(dir, "pc-3.json");
        assert!(!dir.join("desks/pc-2.json").exists());
        one.leave();
        assert_eq!(listening(dir), [lives("pc-3.json")]);
        assert!(!dir.join("desks/pc-1.json").exists());
        // The spool was made anew under it.
        let mut three = three;
        fs::remove_dir_all(dir.join("desks")).unwrap();
        three.listen().unwrap();
        assert_eq!(listening(dir), [lives("pc-3.json")]);
    }

    #[test]
    fn one_on_another_machine_may_live() {
        let spool = tempfile::tempdir().unwrap();
        fs::create_dir(spool.path().join("desks")).unwrap();
        let put = |text: &str| fs::write(spool.path().join("desks/pc-9.json"), text).unwrap();
        put(r#"{"version":1,"remote":true,"who":"a@pc"}"#);
        let far = ("pc-9.json".to_owned(), Life::Unknown);
        assert_eq!(listening(spool.path()), [far]);
        for other in ["", "{", r#"{"version":2,"remote":true,"who":"a@pc"}"#] {
            put(other);
            assert_eq!(listening(spool.path()), [], "{other}");
        }
    }

    #[test]
    fn what_is_planted_listens_to_nobody() {
        let spool = tempfile::tempdir().unwrap();
        let at = |name: &str| spool.path().join("desks").join(name);
        let one = desk(spool.path(), "pc-1.json");
        symlink(at("pc-1.json"), at("pc-2.json")).unwrap();
        let fifo = std::process::Command::new("mkfifo")
            .arg(at("pc-3.json"))
            .status();
        assert!(fifo.unwrap().success());
        fs::create_dir(at("pc-4.json")).unwrap();
        fs::write(at("pc-5.json"), vec![b'['; 10_000_000]).unwrap();
        for name in ["pc.json", "-1.json", ".x-1.json", "pc-1.json.bak"] {
            fs::copy(at("pc-1.json"), at(name)).unwrap();
        }
        assert_eq!(listening(spool.path()).len(), 1);
        drop(one);
        assert_eq!(listening(spool.path()), []);
    }
}
