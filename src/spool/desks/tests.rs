use std::fs;
use std::os::unix::fs::symlink;

use super::*;

fn listening(dir: &Path) -> Vec<(String, Life)> {
    look(dir).listening
}

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
fn whoever_asks_is_seen_to_ask_and_only_who_listens_is_called() {
    let spool = tempfile::tempdir().unwrap();
    let dir = spool.path();
    let asking = || look(dir).asking;
    let mut one = desk(dir, "pc-1.json");
    assert_eq!(asking(), []);
    for asked in [1, 2] {
        one.ask().unwrap();
        assert_eq!(asking(), [("pc-1.json".to_owned(), asked)]);
        assert_eq!(listening(dir).len(), 1);
    }
    // A command asks and is gone again.
    let mut command = Desk::new(dir, &Author::new("anna", "pc"));
    command.file = "pc-2.json".to_owned();
    command.ask().unwrap();
    assert_eq!(asking().len(), 2);
    assert_eq!(listening(dir).len(), 1);
    command.listen().unwrap();
    assert_eq!(listening(dir).len(), 2);
    command.leave();
    one.leave();
    assert_eq!(look(dir), Desks::default());
    one.ask().unwrap();
    assert_eq!(look(dir), Desks::default(), "it has left");
}

#[test]
fn what_one_left_that_was_cut_off_goes_and_what_may_come_stays() {
    let spool = tempfile::tempdir().unwrap();
    let dir = spool.path();
    let one = desk(dir, "pc-1.json");
    let at = |name: &str| dir.join("desks").join(name);
    let halves = [
        ".pc-2.json",
        ".ward-3.json",
        ".pc-4.json",
        ".pc-5.json",
        ".other",
    ];
    let files = halves.map(|name| {
        let file = fs::File::create(at(name)).unwrap();
        let old = std::time::SystemTime::now() - std::time::Duration::from_mins(2);
        if name != ".pc-4.json" {
            file.set_modified(old).unwrap();
        }
        file
    });
    // This one hangs before it is renamed, however long.
    files[3].try_lock().unwrap();
    let two = desk(dir, "pc-6.json");
    let left = halves.map(|name| at(name).exists());
    assert_eq!(left, [false, false, true, true, true]);
    drop((one, two));
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
