//! The ways in which files are saved, removed and spoilt.

use std::fs::{self, OpenOptions};
use std::io::Write as _;
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};
use std::thread;
use std::time::{Duration, Instant};

use crate::kiosk::live::{Change, Is, Table};

/// Between two halves: less than the rest after which the kiosk reads.
const MOMENT: Duration = Duration::from_millis(1400);
/// A moment that took longer than this shows nothing.
pub const SLOW: Duration = Duration::from_millis(1900);

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// In one go.
    Once,
    /// In the same file, the second half a moment after the first.
    Halves,
    /// Beside it and then in its place, as editors do.
    Beside,
}

impl Way {
    pub const ALL: [Self; 3] = [Self::Once, Self::Halves, Self::Beside];

    /// Does to the files in `home` what the row says. How long the moment was.
    pub fn save(self, change: &Change, table: &Table, home: &Path) -> Duration {
        let path = home.join(&change.file);
        let moment = match becomes(change, table) {
            Some(bytes) if change.is != Some(Is::Link) => self.write(&path, &bytes),
            bytes => {
                let moment = self.clear(&path);
                make(change.is.unwrap(), &path, &bytes.unwrap_or_default());
                moment
            }
        };
        moment.unwrap_or_default()
    }

    fn write(self, path: &Path, bytes: &[u8]) -> Option<Duration> {
        let (first, rest) = bytes.split_at(bytes.len() / 2);
        match self {
            Self::Once => {
                fs::write(path, bytes).unwrap();
                None
            }
            Self::Halves => {
                // Of an empty file there is no half, but there is one of what was there before.
                if bytes.is_empty() {
                    halve(path);
                } else {
                    fs::write(path, first).unwrap();
                }
                let moment = moment();
                let mut file = OpenOptions::new();
                let mut file = file
                    .write(true)
                    .append(!bytes.is_empty())
                    .truncate(bytes.is_empty())
                    .open(path)
                    .unwrap();
                file.write_all(rest).unwrap();
                Some(moment)
            }
            Self::Beside => {
                let beside = path.with_file_name("sedAb12Cd");
                fs::write(&beside, bytes).unwrap();
                let moment = moment();
                fs::rename(beside, path).unwrap();
                Some(moment)
            }
        }
    }

    /// Removes it.
    fn clear(self, path: &Path) -> Option<Duration> {
        match self {
            Self::Once => {
                remove(path);
                None
            }
            Self::Halves => {
                halve(path);
                let moment = moment();
                remove(path);
                Some(moment)
            }
            Self::Beside => {
                let mut name = path.as_os_str().to_owned();
                name.push("~");
                fs::rename(path, PathBuf::from(name)).unwrap();
                Some(moment())
            }
        }
    }
}

/// Time itself is what is tried here.
pub fn moment() -> Duration {
    let began = Instant::now();
    thread::sleep(MOMENT);
    began.elapsed()
}

/// Half of a file, or of what is in a folder.
fn halve(path: &Path) {
    if path.is_dir() {
        let mut inside: Vec<PathBuf> = fs::read_dir(path)
            .unwrap()
            .map(|entry| entry.unwrap().path())
            .collect();
        inside.sort();
        inside.truncate(inside.len().div_ceil(2));
        for path in inside {
            remove(&path);
        }
    } else {
        let half = fs::metadata(path).unwrap().len() / 2;
        OpenOptions::new()
            .write(true)
            .open(path)
            .unwrap()
            .set_len(half)
            .unwrap();
    }
}

/// Removes whatever is there; a link, and not what it leads to.
pub fn remove(path: &Path) {
    match path.symlink_metadata() {
        Ok(of) if of.is_dir() => fs::remove_dir_all(path).unwrap(),
        Ok(_) => fs::remove_file(path).unwrap(),
        Err(_) => {}
    }
}

/// What is in the file afterwards, if it is one.
fn becomes(change: &Change, table: &Table) -> Option<Vec<u8>> {
    let sound = table.sound.get(&change.file);
    let mut bytes = sound.cloned().unwrap_or_default().into_bytes();
    if let Some(from) = &change.from {
        let text = sound.unwrap();
        assert_eq!(text.matches(from.as_str()).count(), 1, "{from}");
        let (before, after) = text.split_once(from.as_str()).unwrap();
        let to = change.to.as_ref().map(|to| to.as_bytes().to_vec());
        let to = to.or_else(|| change.bytes.clone()).unwrap();
        bytes = [before.as_bytes(), &to, after.as_bytes()].concat();
    }
    let text = || String::from_utf8(bytes.clone()).unwrap();
    match change.is {
        None | Some(Is::Link) => Some(bytes),
        Some(Is::Empty) => Some(Vec::new()),
        Some(Is::Large) => Some(b"film".repeat(300_000)),
        Some(Is::ShiftJis) => Some(encoding_rs::SHIFT_JIS.encode(&text()).0.into_owned()),
        Some(Is::Utf16) => Some(
            [0xfeff]
                .into_iter()
                .chain(text().encode_utf16())
                .flat_map(u16::to_le_bytes)
                .collect(),
        ),
        Some(Is::Crlf) => Some(text().replace('\n', "\r\n").into_bytes()),
        Some(Is::Marked) => Some(format!("\u{feff}{}", text()).into_bytes()),
        Some(Is::Gone | Is::Folder | Is::File | Is::Loop) => None,
    }
}

/// Something else in the place of a file or folder.
fn make(is: Is, path: &Path, bytes: &[u8]) {
    match is {
        Is::Folder => fs::create_dir(path).unwrap(),
        Is::File => fs::write(path, "x").unwrap(),
        Is::Loop => symlink(path.file_name().unwrap(), path).unwrap(),
        Is::Link => {
            let elsewhere = path.with_file_name("elsewhere");
            fs::create_dir(&elsewhere).unwrap();
            fs::write(elsewhere.join("file"), bytes).unwrap();
            symlink("elsewhere/file", path).unwrap();
        }
        _ => {}
    }
}
