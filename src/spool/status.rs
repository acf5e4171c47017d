//! Where kiosks tell staff how they are: `status/<kiosk>.json`, `status/<kiosk>.twin.json` of one that takes no
//! declarations because another one has its id, and `status/<kiosk>.forward.json` of what sends them to the hospital's
//! server. Knows files; must not know what they say.
//!
//! Whoever reads there trusts nothing: any user of the spool may have put anything there.

use std::path::Path;

use chrono::{DateTime, Utc};
use zeroize::Zeroizing;

use super::atomic::{discard, half, replace, write_new};
use super::entry::is_kiosk;
use super::fault::SpoolError;
use super::lease;
use super::place::{SAID, STATUS, SpoolDir};
use super::read::{ReadError, read_file};

const END: &str = ".json";
const TWIN: &str = ".twin";
const FORWARD: &str = ".forward";

/// So many files are read at most.
const MOST: usize = 64;

/// Which of several kiosks of one id says it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Side {
    /// The one that gives numbers.
    Holder,
    Twin,
    /// No kiosk, but what sends its declarations on.
    Forwarder,
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Whose {
    /// The id of the kiosk.
    pub kiosk: String,
    /// Which of those that have it.
    pub side: Side,
}

impl Whose {
    /// The name of the file, in `status/`.
    pub fn file(&self) -> String {
        let side = match self.side {
            Side::Holder => "",
            Side::Twin => TWIN,
            Side::Forwarder => FORWARD,
        };
        format!("{}{side}{END}", self.kiosk)
    }

    fn parse(name: &str) -> Option<Self> {
        let name = name.strip_suffix(END)?;
        let sides = [(TWIN, Side::Twin), (FORWARD, Side::Forwarder)];
        let of = |(end, side)| Some((name.strip_suffix(end)?, side));
        let (kiosk, side) = sides
            .into_iter()
            .find_map(of)
            .unwrap_or((name, Side::Holder));
        is_kiosk(kiosk).then(|| Self {
            kiosk: kiosk.to_owned(),
            side,
        })
    }
}

/// Puts this there, whole, in the place of what was there.
pub fn keep(dir: &Path, whose: &Whose, text: &[u8]) -> Result<(), SpoolError> {
    let root = SpoolDir::root(dir)?;
    let place = root.talk(STATUS)?;
    let file = whose.file();
    let fd = write_new(&place, &half(&file), text)?;
    replace(&place, &fd, &file, SAID)
}

/// Whether something stands there.
pub fn is_there(dir: &Path, whose: &Whose) -> bool {
    let place = SpoolDir::root(dir).and_then(|root| root.inside(STATUS));
    place.is_ok_and(|place| matches!(place.stat(&whose.file()), Ok(Some(_))))
}

/// It is no longer so.
pub fn forget(dir: &Path, whose: &Whose) {
    if let Ok(place) = SpoolDir::root(dir).and_then(|root| root.inside(STATUS)) {
        discard(&place, &whose.file());
    }
}

/// What one kiosk says.
#[derive(Debug)]
pub struct Heard {
    pub whose: Whose,
    /// Or why that cannot be read.
    pub said: Result<Zeroizing<Vec<u8>>, ReadError>,
    /// When whoever gives its numbers has given a sign of life last.
    pub beat: Option<DateTime<Utc>>,
    /// Whether a server tells it, and no file.
    pub is_relayed: bool,
}

/// What all kiosks say, by id. Who cannot be listed says nothing.
pub fn read(dir: &Path) -> Vec<Heard> {
    let Ok(root) = SpoolDir::root(dir) else {
        return Vec::new();
    };
    let Ok(place) = root.inside(STATUS) else {
        return Vec::new();
    };
    let mut all = Vec::new();
    let _ = place.each(&mut |name, _| all.extend(name.to_str().and_then(Whose::parse)));
    all.sort_unstable();
    all.truncate(MOST);
    let heard = all.into_iter().map(|whose| Heard {
        said: read_file(&place, &whose.file()),
        beat: lease::beat(&root, &whose.kiosk),
        is_relayed: false,
        whose,
    });
    // Gone since it was listed: no longer so.
    let there = heard.filter(|heard| !matches!(heard.said, Err(ReadError::Gone)));
    there.collect()
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::os::unix::fs::{PermissionsExt as _, symlink};

    use super::*;

    fn whose(kiosk: &str, side: Side) -> Whose {
        let kiosk = kiosk.to_owned();
        Whose { kiosk, side }
    }

    #[test]
    fn it_is_replaced_whole_read_by_others_and_forgotten() {
        let spool = tempfile::tempdir().unwrap();
        let [holder, twin] = [Side::Holder, Side::Twin].map(|side| whose("gate", side));
        assert_eq!(read(spool.path()).len(), 0, "there is no folder yet");
        keep(spool.path(), &holder, b"one").unwrap();
        keep(spool.path(), &holder, b"two").unwrap();
        keep(spool.path(), &twin, b"three").unwrap();
        let all: Vec<_> = read(spool.path())
            .into_iter()
            .map(|heard| (heard.whose.file(), heard.said.unwrap().to_vec()))
            .collect();
        let expected = [("gate.json", "two"), ("gate.twin.json", "three")];
        assert_eq!(
            all,
            expected.map(|(file, text)| (file.to_owned(), text.as_bytes().to_vec()))
        );
        let rights = |name: &str| {
            let of = fs::metadata(spool.path().join(name)).unwrap();
            of.permissions().mode() & 0o777
        };
        assert_eq!(rights("status"), 0o755);
        assert_eq!(rights("status/gate.json"), 0o644);
        forget(spool.path(), &twin);
        assert!(!is_there(spool.path(), &twin) && is_there(spool.path(), &holder));
    }

    #[test]
    fn what_is_planted_is_neither_followed_nor_waited_for() {
        let spool = tempfile::tempdir().unwrap();
        let folder = spool.path().join("status");
        fs::create_dir(&folder).unwrap();
        let at = |name: &str| folder.join(name);
        symlink("/etc/passwd", at("link.json")).unwrap();
        let fifo = std::process::Command::new("mkfifo")
            .arg(at("pipe.json"))
            .status();
        assert!(fifo.unwrap().success());
        fs::write(at("huge.json"), vec![b'['; 10_000_000]).unwrap();
        fs::create_dir(at("folder.json")).unwrap();
        fs::hard_link(at("huge.json"), at("linked.json")).unwrap();
        for ignored in [
            ".gate.json",
            "Thumbs.db",
            "G\u{1b}[2J.json",
            "../x.json.bak",
        ] {
            let _ = fs::write(at(ignored), "{}");
        }
        let all: Vec<_> = read(spool.path())
            .into_iter()
            .map(|heard| (heard.whose.kiosk, heard.said.unwrap_err().id()))
            .collect();
        let all: Vec<_> = all.iter().map(|(kiosk, id)| (&**kiosk, *id)).collect();
        let expected = [
            ("folder", "not-a-file"),
            ("huge", "linked"),
            ("link", "not-a-file"),
            ("linked", "linked"),
            ("pipe", "not-a-file"),
        ];
        assert_eq!(all, expected);
        fs::remove_file(at("linked.json")).unwrap();
        let huge = read(spool.path())
            .into_iter()
            .find(|heard| heard.whose.kiosk == "huge");
        assert!(matches!(huge.unwrap().said, Err(ReadError::TooLarge)));

        // A link where the folder should be leads nowhere.
        fs::remove_dir_all(&folder).unwrap();
        let other = tempfile::tempdir().unwrap();
        symlink(other.path(), &folder).unwrap();
        assert!(keep(spool.path(), &whose("gate", Side::Holder), b"x").is_err());
        assert_eq!(fs::read_dir(other.path()).unwrap().count(), 0);
    }
}
