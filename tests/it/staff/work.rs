//! A day at reception, on the real program.

use std::time::Duration;

use rustix::process::Signal;

use chrono::Utc;
use uketsuke::spool::journal::{Act, Author, Journal};

use crate::glass::Glass;
use crate::staff::declarations::PEOPLE;
use crate::staff::office::{Office, PIN};

const ENTER: &str = "\r";
const ESC: &str = "\x1b";

fn full(language: &str, staff: &str) -> Office {
    let office = Office::new(language, staff);
    for (seq, person) in (12..).zip(&PEOPLE) {
        office.declare(seq, person);
    }
    office
}

/// How long a picture may take to follow the disk.
const SOON: Duration = Duration::from_secs(1);

fn sees(text: &'static str) -> impl Fn(&Glass) -> bool {
    move |glass| glass.text().contains(text)
}

#[test]
fn a_declaration_arrives_by_itself() {
    let mut office = Office::new("ja", "");
    let glass = office.open(80, 24);
    glass.until("待っている申立書はありません");
    glass.settle();
    let mark = glass.mark();
    office.declare(12, &PEOPLE[1]);
    let took = glass.wait("the arrival", sees("A012 が届きました"));
    assert!(took < SOON, "{took:?}");
    glass.until("Nguyễn Thị Hoa");
    glass.until("ベトナム語");
    glass.until("新着");
    assert!(glass.came(mark, "\x07"), "the bell");
}

/// Nothing moves on a shelf: only the journal tells.
#[test]
fn what_a_colleague_does_is_seen_without_a_key() {
    let mut office = Office::new("en", "");
    let name = office.declare(12, &PEOPLE[0]);
    let glass = office.open(120, 40);
    glass.until("A012");
    for (user, act, mark) in [
        ("anna", Act::Opened, "opened elsewhere"),
        ("ben", Act::Printed, "printed"),
    ] {
        glass.settle();
        let journal = Journal::new(&office.spool(), Author::new(user, "desk2"));
        journal
            .record(&journal.lines(act, [&name], Utc::now()))
            .unwrap();
        let took = glass.wait(mark, sees(mark));
        assert!(took < SOON, "{mark}: {took:?}");
    }
}

#[test]
fn one_is_opened_and_collected() {
    let mut office = full("en", "");
    let mut glass = office.open(100, 40);
    glass.until("John Smith");
    glass.press("\x1b[B");
    glass.press(ENTER);
    glass.until("A013  Nguyễn Thị Hoa");
    glass.until("1951-03-08 (S26.3.8)");
    glass.press("c");
    glass.until("Collect A013?");
    assert_eq!(office.shelf("collected").len(), 0);
    glass.press(ENTER);
    glass.until("A013 is collected.");
    assert_eq!(office.shelf("new").len(), 7);
    assert_eq!(office.shelf("collected").len(), 1);
    glass.press("\t");
    glass.until("Vietnamese");
    glass.press("\t/018");
    glass.wait("the one of this number", |glass| {
        let text = glass.text();
        text.contains("佐藤 健") && !text.contains("John Smith")
    });
    glass.press(ESC);
    glass.until("John Smith");
}

#[test]
#[ignore = "needs fonts-noto-cjk"]
fn one_is_printed() {
    let mut office = full("en", "print = [\"cp\", \"{file}\", \"printed.pdf\"]");
    let mut glass = office.open(80, 24);
    glass.until("John Smith");
    glass.press("p");
    glass.until("A012 went to the printer");
    let pdf = std::fs::read(glass.path("printed.pdf")).unwrap();
    assert!(pdf.starts_with(b"%PDF-"));
}

#[test]
fn who_comes_second_is_told() {
    let mut office = full("ja", "");
    let mut glass = office.open(80, 24);
    glass.until("佐藤 健");
    glass.press("c");
    glass.until("A012 を受け取りますか");
    assert!(office.run(&["spool", "collect", "A012"]).status.success());
    glass.press(ENTER);
    glass.until("もう受け取っています");
    glass.until("待っている 7");
    assert_eq!(office.shelf("collected").len(), 1);
    // The other clerk's work is seen without a key, too.
    assert!(office.run(&["spool", "collect", "A013"]).status.success());
    let took = glass.wait("its leaving", sees("待っている 6"));
    assert!(took < SOON, "{took:?}");
}

#[test]
fn names_are_hidden_and_the_pin_shows_them() {
    let mut office = full("ja", &format!("pin = \"{PIN}\""));
    let mut glass = office.open(80, 24);
    glass.until("佐藤 健");
    glass.press("h");
    glass.until("職員の暗証番号");
    assert!(!glass.text().contains("佐藤"));
    glass.press("1111\r");
    glass.until("暗証番号が違います");
    assert!(!glass.text().contains("佐藤"));
    glass.press("2468\r");
    glass.until("佐藤 健");
}

#[test]
fn names_are_hidden_when_nobody_is_there() {
    let mut office = full("en", "hide = 10");
    let mut glass = office.open(80, 24);
    glass.until("佐藤 健");
    let waited = glass.wait("the veil", sees("Names and answers are hidden"));
    assert!(waited > Duration::from_secs(8), "{waited:?}");
    assert!(!glass.text().contains("佐藤"));
    glass.press("c");
    glass.until("佐藤 健");
    assert!(!glass.text().contains("Collect A012?"));
}

#[test]
fn a_spool_that_is_gone_is_said_and_comes_back() {
    let mut office = full("en", "");
    let glass = office.open(80, 24);
    glass.until("佐藤 健");
    let (spool, away) = (office.spool(), glass.path("away"));
    std::fs::rename(&spool, &away).unwrap();
    glass.until("Declarations cannot be read now");
    assert!(!glass.text().contains("佐藤"));
    std::fs::rename(&away, &spool).unwrap();
    glass.until("佐藤 健");
    // It is watched again.
    glass.settle();
    office.declare(30, &PEOPLE[0]);
    glass.until("A030 has arrived");
}

#[test]
fn nobody_stirs_while_nothing_happens() {
    let mut office = full("ja", "");
    let glass = office.open(80, 24);
    glass.until("佐藤 健");
    glass.settle();
    let process = glass.supervisor();
    let before = process.sleeps();
    // Not a wait for anything: a while in which nothing may happen.
    glass.wait("a quiet while", |glass| {
        glass.quiet_for() > Duration::from_secs(3)
    });
    assert!(
        process.sleeps() - before <= 2,
        "{}",
        process.sleeps() - before
    );
}

#[test]
fn the_terminal_is_given_back() {
    for how in ["q", "\x03", "TERM", "INT", "HUP"] {
        let mut office = full("ja", "");
        let mut glass = office.open(80, 24);
        glass.until("佐藤 健");
        assert!(glass.screen(vt100::Screen::alternate_screen));
        let raw = glass.settings();
        match how {
            "TERM" => glass.supervisor().send(Signal::TERM),
            "INT" => glass.supervisor().send(Signal::INT),
            "HUP" => glass.supervisor().send(Signal::HUP),
            keys => glass.press(keys),
        }
        assert_eq!(glass.exit_code(), 0, "{how:?}");
        glass.wait("the main screen", |glass| {
            !glass.screen(vt100::Screen::alternate_screen)
        });
        assert!(!glass.text().contains("佐藤"), "{how:?}");
        assert!(!glass.screen(vt100::Screen::hide_cursor), "{how:?}");
        assert_ne!(glass.settings(), raw, "{how:?}");
    }
}

#[test]
fn a_terminal_that_is_unplugged_ends_it() {
    let mut office = full("ja", "");
    let mut glass = office.open(80, 24);
    glass.until("佐藤 健");
    glass.hang_up();
    glass.exit_code();
}

#[test]
fn without_the_key_numbers_are_there_and_names_are_not() {
    let mut office = full("en", "");
    crate::staff::office::stranger(office.spool().parent().unwrap());
    let mut glass = office.open_with(80, 24, &["--identity", "stranger.key"]);
    glass.until("A012");
    glass.until("(no key opens it)");
    glass.press(ENTER);
    glass.until("There is no key that opens");
    assert_eq!(office.shelf("new").len(), 8);
}

#[test]
fn the_key_can_stand_in_the_configuration() {
    let mut office = full("en", "identity = [\"clinic.key\"]");
    let glass = office.open_with(80, 24, &[]);
    glass.until("John Smith");
}

/// The advice that is given can be followed.
#[test]
fn the_inbox_opens_by_force_where_it_would_not() {
    let mut office = full("en", "");
    let glass = office.open_on("dumb", &["--identity", "safe.key", "--force"]);
    glass.until("John Smith");
}

/// Keys that come in one read do what they would do one by one.
#[test]
fn keys_in_one_read_go_past_no_picture() {
    let mut office = Office::new("en", "");
    office.declare(12, &PEOPLE[0]);
    for at in 10..60 {
        let path = office.spool().join("new").join(format!("foreign-{at}"));
        std::fs::write(path, "").unwrap();
    }
    let mut glass = office.open(80, 24);
    glass.until("50 things are no declarations");
    glass.press("!\x1b[F");
    glass.until("foreign-59");
}
