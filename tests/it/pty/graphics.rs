//! A terminal that shows pictures: what it is asked, what it gets, and what is left when a worker dies.

use rustix::process::Signal;

use super::WIPE;
use crate::glass::{CLINIC, Glass};

/// Ends the question, and begins a picture.
const ASKED: &str = "\x1b[16t\x1b[c";
const PICTURE: &str = "\x1bP0;1;0q";

/// A cell of 13 x 30, and sixel among the attributes: foot's answer.
const ANSWER: &str = "\x1b[6;30;13t\x1b[?62;4;22c";

fn is_blank(glass: &Glass) -> bool {
    glass.text().trim().is_empty()
}

/// A kiosk whose first picture is there in letters, and then drawn.
fn drawn() -> Glass {
    let mut glass = Glass::configured(98, 24, CLINIC);
    glass.until("日本語");
    glass.wait("the question", |glass| glass.came(0, ASKED));
    assert!(!glass.came(0, PICTURE));
    glass.press(ANSWER);
    glass.wait("pictures", |glass| glass.came(0, PICTURE));
    // No letter of the terminal's is left under them.
    glass.wait("a blank ground", is_blank);
    glass
}

#[test]
#[ignore = "needs the fonts of the settings"]
fn it_is_asked_once_and_the_next_worker_begins_with_pictures() {
    let glass = drawn();
    let (worker, mark) = (glass.worker().unwrap(), glass.mark());
    worker.send(Signal::KILL);
    glass.wait("the wipe", |glass| glass.came(mark, WIPE));
    glass.until_other_than(worker);
    glass.wait("pictures", |glass| glass.came(mark, PICTURE));
    assert!(!glass.came(mark, "\x1b[c"), "asked again");
    assert!(is_blank(&glass));
}

#[test]
#[ignore = "needs the fonts of the settings"]
fn while_the_size_of_a_cell_is_not_known_letters_are_its_own() {
    let mut glass = drawn();
    let mark = glass.mark();
    glass.resize(90, 30);
    glass.until("日本語");
    assert!(glass.came(mark, "\x1b[16t") && !glass.came(mark, "\x1b[c"));
    assert!(!glass.came(mark, PICTURE));
    glass.press("\x1b[6;24;10t");
    glass.wait("pictures", |glass| glass.came(mark, PICTURE));
    glass.wait("a blank ground", is_blank);
}

#[test]
#[ignore = "needs the fonts of the settings"]
fn a_terminal_that_says_that_it_shows_none_gets_none() {
    let mut glass = Glass::configured(98, 24, CLINIC);
    glass.until("日本語");
    glass.wait("the question", |glass| glass.came(0, ASKED));
    glass.press("\x1b[6;30;13t\x1b[?62;22c");
    glass.press("\r");
    glass.until("言語 Language");
    assert!(!glass.came(0, PICTURE));
}

/// Thai in a terminal's own letters is right in some and wrong in foot.
#[test]
fn a_language_is_offered_where_its_letters_are_right() {
    let plain = format!("{CLINIC}[display]\ngraphics = \"off\"\n");
    // As foot calls itself with the package's settings.
    let mut settings = include_str!("../../../packaging/foot.ini").lines();
    let packaged = settings.find_map(|line| line.strip_prefix("term="));
    for (term, offered) in [
        ("xterm-256color", true),
        ("foot", false),
        (packaged.unwrap_or("foot"), false),
        ("foot-direct", false),
    ] {
        let mut glass = Glass::start(98, 24, Some(&plain), term);
        glass.press("\r");
        glass.until("Українська");
        assert_eq!(glass.text().contains("ภาษาไทย"), offered, "{term}");
    }
}
