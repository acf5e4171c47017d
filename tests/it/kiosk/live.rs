//! Changes of settings and texts under a running kiosk: no patient sees a fault, every fault is told where it is, and
//! what is good is there for the next patient. What is changed stands in `live.toml`.
//!
//! A sample; `UKETSUKE_LIVE=1` tries all, each saved in the three ways that there are (three to five minutes).

use std::collections::BTreeMap;
use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::sync::Mutex;
use std::thread;
use std::time::{Duration, Instant};

use serde::Deserialize;

use crate::glass::Glass;
use crate::kiosk::clinic::logged;
use crate::kiosk::saving::{SLOW, Way, remove};

/// So many kiosks at once: they mostly wait.
const KIOSKS: usize = 12;

/// Longer than nobody touches the glass before the kiosk asks, once that is changed.
const IDLE: Duration = Duration::from_secs(45);

/// What the kiosk says when it has taken a change.
const TAKEN: &str = "settings or texts have changed";

#[derive(Deserialize)]
pub struct Table {
    pub sound: BTreeMap<String, String>,
    change: Vec<Change>,
}

/// A row of the table, as its head says.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Change {
    name: String,
    pub file: String,
    pub from: Option<String>,
    pub to: Option<String>,
    pub bytes: Option<Vec<u8>>,
    pub is: Option<Is>,
    #[serde(default)]
    told: Vec<String>,
    #[serde(default)]
    partly: bool,
    #[serde(default)]
    noted: Vec<String>,
    shows: Option<String>,
    hides: Option<String>,
    later: Option<String>,
    #[serde(default)]
    sample: bool,
}

#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "kebab-case")]
pub enum Is {
    Empty,
    Gone,
    Folder,
    File,
    Large,
    Loop,
    Link,
    ShiftJis,
    #[serde(rename = "utf-16")]
    Utf16,
    Crlf,
    Marked,
}

/// What stands on the glass, to the byte.
#[derive(PartialEq, Eq)]
struct Picture {
    text: String,
    /// With colours and styles.
    painted: String,
}

impl Picture {
    fn of(glass: &Glass) -> Self {
        glass.screen(|screen| Self {
            text: screen.contents(),
            painted: screen.contents_formatted(),
        })
    }
}

fn table() -> Table {
    toml::from_str(include_str!("live.toml")).unwrap()
}

/// Writes the sound files down in the place of whatever is there.
fn make_sound(table: &Table, home: &Path) {
    for whole in ["clinic.toml", "texts"] {
        remove(&home.join(whole));
    }
    for (file, text) in &table.sound {
        let path = home.join(file);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
}

/// Presses, and waits for what comes of it.
fn press(glass: &mut Glass, keys: &str) {
    let before = glass.text();
    glass.press(keys);
    glass.wait(&format!("what comes of {keys:?}"), |glass| {
        glass.is_quiet() && glass.text() != before
    });
}

/// From the first screen to the causes, in the first language.
fn visit(glass: &mut Glass) -> [Picture; 3] {
    glass.settle();
    let first = Picture::of(glass);
    press(glass, "\r");
    let languages = Picture::of(glass);
    press(glass, "1");
    [first, languages, Picture::of(glass)]
}

/// Throws everything away; the next one comes.
fn leave(glass: &mut Glass) {
    let worker = glass.worker();
    press(glass, "\x1b[19~");
    let asked = glass.text();
    glass.press("2");
    glass.wait("the next patient's kiosk", |glass| {
        let other = glass.worker().is_some() && glass.worker() != worker;
        other && glass.text() != asked
    });
}

/// The places of the faults in the log since it was so long.
fn logged_places(glass: &Glass, since: usize) -> Vec<String> {
    let log = log_since(glass, since);
    let place = |line: &str| {
        let mut parts = line.strip_prefix("uketsuke: ")?.split(':');
        let (file, line) = (parts.next()?, parts.next()?);
        let _: usize = line.parse().ok()?;
        Some(format!("{file}:{line}"))
    };
    let mut places: Vec<String> = log.lines().filter_map(place).collect();
    places.sort();
    places
}

fn log_since(glass: &Glass, since: usize) -> String {
    let log = fs::read_to_string(glass.path("log")).unwrap();
    log.get(since..).unwrap().to_owned()
}

/// Place and id of each fault that staff are told.
fn status(glass: &Glass) -> Option<Vec<String>> {
    let text = fs::read_to_string(glass.path("disk/spool/status/k1.json")).ok()?;
    let status: serde_json::Value = serde_json::from_str(&text).unwrap();
    let said = |fault: &serde_json::Value| {
        let [file, id] = ["file", "id"].map(|key| fault.get(key).unwrap().as_str().unwrap());
        format!("{file}:{} {id}", fault.get("line").unwrap())
    };
    let faults = status.get("settings").unwrap().as_array().unwrap();
    let mut told: Vec<String> = faults.iter().map(said).collect();
    told.sort();
    Some(told)
}

/// One kiosk, two patients and a change. False if this machine was too slow to try what is tried.
fn is_tried(table: &Table, change: &Change, way: Way) -> bool {
    let home = tempfile::tempdir().unwrap();
    fs::create_dir(home.path().join("disk")).unwrap();
    make_sound(table, home.path());
    let command = logged(home.path(), &["--config", "clinic.toml"]);
    let mut glass = Glass::launch(80, 24, command, home);
    glass.wait("a spool", |glass| glass.path("disk/spool").exists());

    let before = visit(&mut glass);
    let (drawn, worker) = (glass.mark(), glass.worker());
    let since = log_since(&glass, 0).len();
    if way.save(change, table, &glass.path("")) > SLOW {
        return false;
    }
    let mut places: Vec<String> = change.noted.clone();
    let place = |told: &String| told.split(' ').next().unwrap().to_owned();
    places.extend(change.told.iter().map(place));
    places.sort();
    glass.wait("the change to be seen", |glass| {
        let all = logged_places(glass, since).len() >= places.len();
        let bad = !change.told.is_empty() && !change.partly;
        all && (bad || log_since(glass, since).contains(TAKEN))
    });
    // Whoever stands there.
    let same = Picture::of(&glass) == before[2] && glass.mark() == drawn;
    assert!(same && glass.worker() == worker, "{}", glass.text());
    assert_eq!(logged_places(&glass, since), places);
    if !change.told.is_empty() {
        // Written after patients have got what is new.
        glass.wait("the status", |glass| {
            status(glass).is_some_and(|told| told == change.told)
        });
    }

    // Whoever comes next.
    leave(&mut glass);
    let after = visit(&mut glass);
    let shown = |pictures: &[Picture; 3], words: &Option<String>| {
        let words = words.as_ref();
        words.map(|words| pictures.iter().any(|of| of.text.contains(words)))
    };
    if change.told.is_empty() {
        assert_ne!(shown(&before, &change.shows), Some(true));
        assert_ne!(shown(&before, &change.hides), Some(false));
        assert_ne!(shown(&after, &change.shows), Some(false));
        assert_ne!(shown(&after, &change.hides), Some(true));
        if let Some(words) = &change.later {
            glass.wait_within(IDLE, words, |glass| glass.text().contains(words));
        } else {
            assert!(after != before, "no change to be seen");
        }
        return true;
    }
    for (before, after) in before.iter().zip(&after) {
        assert!(
            before == after,
            "before:\n{}\nafter:\n{}",
            before.text,
            after.text
        );
    }

    assert_eq!(log_since(&glass, since).contains(TAKEN), change.partly);

    // Mended while somebody is there, again without a sign.
    let drawn = glass.mark();
    make_sound(table, &glass.path(""));
    glass.wait("staff to be told that all is well", |glass| {
        status(glass).unwrap().is_empty()
    });
    assert_eq!(glass.mark(), drawn);
    true
}

#[test]
fn no_patient_sees_a_change_but_a_good_one_after_the_last() {
    let all = std::env::var_os("UKETSUKE_LIVE").is_some();
    let table = table();
    let ways = if all { &Way::ALL[..] } else { &Way::ALL[..2] };
    let rows = table.change.iter().filter(|change| all || change.sample);
    let mut trials: Vec<_> = rows
        .flat_map(|change| ways.iter().map(move |way| (change, *way)))
        .collect();
    trials.reverse();
    let (count, began) = (trials.len(), Instant::now());
    assert!(count >= if all { 200 } else { 12 }, "only {count} trials");
    let (trials, failed) = (Mutex::new(trials), Mutex::new(Vec::new()));
    let next = || trials.lock().unwrap().pop();
    thread::scope(|scope| {
        for _ in 0..KIOSKS {
            scope.spawn(|| {
                while let Some((change, way)) = next() {
                    let tried = || (0..5).any(|_| is_tried(&table, change, way));
                    if !catch_unwind(AssertUnwindSafe(tried)).unwrap_or(false) {
                        failed
                            .lock()
                            .unwrap()
                            .push(format!("{}, {way:?}", change.name));
                    }
                }
            });
        }
    });
    let failed = failed.into_inner().unwrap();
    assert!(
        failed.is_empty(),
        "{} of {count}: {failed:#?}",
        failed.len()
    );
    println!("{count} changes, {:?}", began.elapsed());
}
