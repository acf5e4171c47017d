//! A kiosk that is started with faulty settings, and waits until they are right.

use std::fs;

use rustix::process::Signal;
use uketsuke::texts::Texts;

use crate::glass::Glass;
use crate::kiosk::clinic::logged;
use crate::kiosk::saving::moment;

const FAULTY: &str = "[clinic]\nname = “みどり医院”\n[spool]\ndir = \"spool\"\nplaintext = true\n";

fn kiosk() -> Glass {
    let home = tempfile::tempdir().unwrap();
    fs::write(home.path().join("clinic.toml"), FAULTY).unwrap();
    let command = logged(home.path(), &["--wait", "--config", "clinic.toml"]);
    Glass::launch(80, 24, command, home)
}

fn say(key: &str) -> [String; 2] {
    let order = ["ja", "en"].map(str::to_owned);
    let (texts, _) = Texts::load(&order, &std::collections::BTreeMap::new(), None);
    ["ja", "en"].map(|tag| texts.say(tag, key, &[]))
}

/// Waits until everybody is told, each in a language of theirs.
fn until_waiting(glass: &Glass) {
    for words in say("heading-ask").iter().chain(&say("staff-waiting")) {
        glass.until(words);
    }
}

fn save(glass: &Glass, text: &str) {
    fs::write(glass.path("clinic.toml"), text).unwrap();
}

fn until_logged(glass: &Glass, words: &str, count: usize) {
    glass.wait(&format!("{words:?} in the log"), |glass| {
        let log = fs::read_to_string(glass.path("log")).unwrap();
        log.matches(words).count() == count
    });
}

#[test]
fn a_kiosk_starts_by_itself_once_its_settings_are_right() {
    let glass = kiosk();
    until_waiting(&glass);
    until_logged(&glass, "clinic.toml:2:8: ", 1);
    assert_eq!(glass.worker(), None);
    // Mended there and broken elsewhere.
    save(
        &glass,
        &FAULTY.replace(['“', '”'], "\"").replace("true", "yes"),
    );
    until_logged(&glass, "clinic.toml:5:13: ", 1);
    // Right, and half of it is right by itself: where the spool lies is not changed by a running kiosk.
    let right = FAULTY
        .replace(['“', '”'], "\"")
        .replace("spool\"", "first\"");
    // The kiosk has just looked, and looks again between the halves.
    moment();
    save(&glass, &right);
    moment();
    save(&glass, &right.replace("first", "second"));
    glass.until("みどり医院");
    glass.wait("the spool", |glass| glass.path("second").exists());
    assert!(!glass.path("first").exists());
    until_logged(&glass, "clinic.toml:2:8: ", 1);
    assert!(!glass.text().contains(&say("heading-ask")[1]));
}

#[test]
fn a_kiosk_that_waits_can_be_ended() {
    let mut glass = kiosk();
    until_waiting(&glass);
    glass.supervisor().send(Signal::TERM);
    assert_eq!(glass.exit_code(), 0);
    glass.wait("the main screen", |glass| {
        !glass.screen(vt100::Screen::alternate_screen)
    });
    assert_eq!(glass.text().trim(), "");
}
