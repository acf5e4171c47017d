//! On a console: what a patient read and typed is gone when the visit ends, scrollback too.

use portable_pty::CommandBuilder;
use uketsuke::texts::Arg;

use crate::glass::{Glass, program};
use crate::plain::pipe::say;
use crate::plain::typing::PIN;
use crate::support::texts;

const WIPE: &str = "\x1b[H\x1b[2J\x1b[3J";

fn console(rest: &str) -> Glass {
    let home = tempfile::tempdir().unwrap();
    let config = format!("[spool]\ndir = \"spool\"\nplaintext = true\n{rest}");
    std::fs::write(home.path().join("clinic.toml"), config).unwrap();
    let mut command = CommandBuilder::new(program());
    command.args(["--plain", "--config", "clinic.toml"]);
    command.env("TERM", "linux");
    command.cwd(home.path());
    Glass::launch(80, 50, command, home)
}

/// To the question for the name, and a name.
fn tell_a_name(glass: &mut Glass) {
    let first = say("en", "welcome-unwell");
    glass.until(&first);
    for (line, key) in [
        ("3", "heading-causes"),
        ("1", "heading-holdings"),
        ("6", "heading-visit"),
        ("2", "heading-declare"),
        ("1", "heading-purpose"),
        ("+", "field-writer"),
        ("1", "field-name"),
    ] {
        let mark = glass.mark();
        glass.press(&format!("{line}\n"));
        let wanted = say("en", key);
        let head: String = wanted.chars().take(20).collect();
        glass.wait("the next page", |glass| {
            glass.came(mark, &head) && glass.came(mark, "\r\n> ")
        });
    }
    glass.press("龘靐齉麤驫\n");
    glass.until("[龘靐齉麤驫]");
}

fn assert_wiped(glass: &Glass, mark: usize) {
    glass.wait("the wipe and the first screen", |glass| {
        glass.came(mark, WIPE) && glass.text().contains("Tiếng Việt")
    });
    assert!(!glass.text().contains('龘'));
}

#[test]
fn a_visit_that_ends_leaves_nothing_on_the_console() {
    let mut glass = console("");
    tell_a_name(&mut glass);
    let mark = glass.mark();
    for line in ["/?", "1", "2"] {
        let here = glass.mark();
        glass.press(&format!("{line}\n"));
        glass.wait("an answer", |glass| glass.came(here, "\r\n> "));
    }
    assert_wiped(&glass, mark);
}

#[test]
fn whoever_walks_away_leaves_nothing_on_the_console() {
    let mut glass = console("[idle]\npage = 20\nform = 20\nwarning = 20\ndone = 5\n");
    tell_a_name(&mut glass);
    let mark = glass.mark();
    let long = std::time::Duration::from_secs(45);
    let warned = say("en", "heading-idle");
    glass.wait_within(long, "the warning", |glass| glass.came(mark, &warned));
    glass.wait_within(long, "the wipe", |glass| glass.came(mark, WIPE));
    let seconds = [("seconds", Arg::Number(20))];
    let counted = texts().say("en", "idle-countdown", &seconds);
    let counted: String = counted.chars().take(40).collect();
    let raw = glass.raw();
    let after = String::from_utf8_lossy(raw.get(mark..).unwrap()).into_owned();
    assert_eq!(
        after.matches(counted.as_str()).count(),
        1,
        "a countdown is not read out"
    );
    assert_wiped(&glass, mark);
}

#[test]
fn a_pin_is_not_shown() {
    let mut glass = console(&format!("[staff]\npin = \"{PIN}\"\n"));
    glass.until(&say("en", "welcome-unwell"));
    for (line, key) in [
        ("3", "plain-choose"),
        ("staff", "heading-staff-pin"),
        ("4321", "say-staff-pin-wrong"),
    ] {
        let mark = glass.mark();
        glass.press(&format!("{line}\n"));
        let wanted = say("en", key);
        glass.wait("what is said of it", |glass| glass.came(mark, &wanted));
    }
    assert!(!glass.text().contains("4321"));
    glass.press("1234\n");
    assert_eq!(glass.exit_code(), 0);
}

#[test]
fn control_c_ends_a_try_out() {
    let home = tempfile::tempdir().unwrap();
    let mut command = CommandBuilder::new(program());
    command.arg("--plain");
    command.env("XDG_STATE_HOME", home.path());
    command.cwd(home.path());
    let mut glass = Glass::launch(80, 50, command, home);
    glass.until(&say("ja", "trial-banner"));
    glass.press("\x03");
    assert_eq!(glass.exit_code(), 0);
}

#[test]
fn no_key_ends_a_kiosk() {
    let mut glass = console("");
    glass.until(&say("en", "welcome-unwell"));
    let worker = glass.worker();
    // The end of input is one at the head of a line only.
    glass.press("\x04");
    glass.press("\x03\x1c\x1a");
    glass.press("\n3\n");
    glass.until(&say("en", "plain-choose"));
    assert_eq!(glass.worker(), worker);
}
