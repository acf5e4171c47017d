use std::fs;
use std::os::unix::fs::symlink;

use rustix::event::{PollFd, PollFlags, Timespec, poll};

use super::*;

/// A clinic whose settings lie elsewhere, with the thread over them; news are waited for.
struct Watched {
    home: tempfile::TempDir,
    settings: SettingsWatcher,
}

const GOOD: &str =
    "[clinic]\nname = \"A\"\n[locales]\ndir = \"texts\"\n[spool]\nplaintext = true\n";

impl Watched {
    /// `meanwhile`: what happens after the settings were read and before they are watched.
    fn new(meanwhile: impl FnOnce(&Path)) -> Self {
        let home = tempfile::tempdir().unwrap();
        let path = home.path().join("link/kiosk.toml");
        for folder in ["link", "texts/ja", "real"] {
            fs::create_dir_all(home.path().join(folder)).unwrap();
        }
        symlink("../texts", home.path().join("link/texts")).unwrap();
        symlink("../real/settings", &path).unwrap();
        fs::write(&path, GOOD).unwrap();
        let (good, faults) = Snapshot::read(Some(&path), None);
        let mut settings =
            SettingsWatcher::new(Some(&path), &good.unwrap(), &faults, None).unwrap();
        meanwhile(home.path());
        settings.start().unwrap();
        Self { home, settings }
    }

    fn write(&self, file: &str, text: &str) {
        fs::write(self.home.path().join(file), text).unwrap();
    }

    fn news(&self) -> Vec<News> {
        let long = Timespec {
            tv_sec: 20,
            tv_nsec: 0,
        };
        poll(
            &mut [PollFd::new(&self.settings.news, PollFlags::IN)],
            Some(&long),
        )
        .unwrap();
        let news = self.settings.news.take();
        assert!(!news.is_empty(), "nothing new for long");
        news
    }

    /// The name of the clinic and a word of the kiosk, once something is new.
    fn next(&self) -> (String, String) {
        loop {
            let news = self.news();
            if let Some(good) = news.into_iter().rev().find_map(|news| news.snapshot) {
                let config = good.config();
                let word = good.texts().say("ja", "button-back", &[]);
                return (config.clinic.clone(), word);
            }
        }
    }
}

#[test]
fn what_changes_while_the_kiosk_starts_is_not_missed() {
    let changed = GOOD.replace("\"A\"", "\"B\"");
    let watched = Watched::new(|home| fs::write(home.join("real/settings"), changed).unwrap());
    assert_eq!(watched.next().0, "B");
}

#[test]
fn changes_are_seen_behind_links_and_with_the_time_and_length_of_before() {
    let watched = Watched::new(|_| ());
    // The thread may not watch yet: the first change is seen in any case.
    watched.write("real/settings", &GOOD.replace("\"A\"", "\"B\""));
    assert_eq!(watched.next().0, "B");
    watched.write("texts/ja/a.ftl", "button-back = 前へ\n");
    assert_eq!(watched.next(), ("B".to_owned(), "前へ".to_owned()));
    let path = watched.home.path().join("real/settings");
    let time = fs::metadata(&path).unwrap().modified().unwrap();
    watched.write("real/settings", &GOOD.replace("\"A\"", "\"C\""));
    let file = fs::File::options().write(true).open(&path).unwrap();
    file.set_modified(time).unwrap();
    drop(file);
    assert_eq!(watched.next().0, "C");
    // The folder is exchanged as a whole, and not in one go.
    let real = watched.home.path().join("real");
    fs::rename(&real, watched.home.path().join("old")).unwrap();
    assert_eq!(watched.news().len(), 1, "a fault");
    fs::create_dir(&real).unwrap();
    watched.write("real/settings", &GOOD.replace("\"A\"", "\"D\""));
    assert_eq!(watched.next().0, "D");
}
