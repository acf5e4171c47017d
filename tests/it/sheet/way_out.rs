//! Where the sheet goes: into a new file, or to the clinic's print command.

use std::fs;
use std::thread::sleep;
use std::time::{Duration, Instant};

use rustix::process::{Pid, Signal, kill_process};

use super::desk::{Desk, field};

fn desk(staff: &str) -> Desk {
    let desk = Desk::new(staff);
    desk.publish("ja", &[field("name", "text", "山田 花子")]);
    desk
}

#[test]
#[ignore = "needs poppler-utils, fonts-noto-cjk and fonts-noto-core"]
fn a_file_is_its_owners_and_never_replaces_another() {
    let desk = desk("");
    let pdf = desk.print();
    assert_eq!(desk.mode("a.pdf"), 0o600);
    let before = fs::read(&pdf).unwrap();
    assert!(before.starts_with(b"%PDF-1.7"));
    fs::write(&pdf, "somebody else's").unwrap();
    desk.run("spool print A001 -o a.pdf").refused(&["a.pdf"]);
    assert_eq!(fs::read(&pdf).unwrap(), b"somebody else's");
    desk.run("spool print A001 -o no/folder.pdf")
        .refused(&["no/folder.pdf"]);
    // The same declaration makes the same file.
    desk.run("spool print A001 -o b.pdf").done();
    assert_eq!(fs::read(desk.path("b.pdf")).unwrap(), before);
}

/// The sheet as the command finds it: what it is, whether it can be changed, and what it says.
const LOOK: &str = "ls -l $1 | sed 's/.*-> //' > kind; (echo x >> $1) 2> unchanged; cat $1 > named.pdf; cat > printed.pdf; \
    ls -R run temporary > files";

#[test]
#[ignore = "needs poppler-utils, fonts-noto-cjk and fonts-noto-core"]
fn the_printer_gets_the_sheet_in_memory_and_never_as_a_file() {
    let desk = desk(&format!(
        "print = [\"sh\", \"-c\", \"{LOOK}\", \"lp\", \"{{file}}\"]"
    ));
    let run = desk.run("spool print A001");
    run.done();
    assert!(run.err.contains("k1-000001-"), "{}", run.err);
    let read = |of: &str| fs::read(desk.path(of)).unwrap();
    let text = |of: &str| String::from_utf8(read(of)).unwrap();
    assert_eq!(text("kind"), "/memfd:sheet (deleted)\n");
    assert_ne!(text("unchanged"), "", "sealed");
    assert_eq!(text("files"), "run:\n\ntemporary:\n");
    desk.print();
    let saved = read("a.pdf");
    assert!(read("printed.pdf") == saved && read("named.pdf") == saved);
}

/// However the program ends while the printer is at it.
#[test]
#[ignore = "needs poppler-utils, fonts-noto-cjk and fonts-noto-core"]
fn whoever_is_killed_while_printing_leaves_no_file() {
    let desk = desk(r#"print = ["sh", "-c", "head -c 100 > begun; sleep 20"]"#);
    for signal in [Signal::KILL, Signal::TERM, Signal::INT] {
        let mut child = desk.start("spool print A001");
        let begun = || fs::metadata(desk.path("begun")).is_ok_and(|of| of.len() == 100);
        let deadline = Instant::now() + Duration::from_secs(20);
        while !begun() {
            assert!(Instant::now() < deadline, "the printer never began");
            sleep(Duration::from_millis(10));
        }
        kill_process(Pid::from_child(&child), signal).unwrap();
        assert!(!child.wait().unwrap().success());
        for folder in ["run", "temporary"] {
            assert_eq!(fs::read_dir(desk.path(folder)).unwrap().count(), 0);
        }
        fs::remove_file(desk.path("begun")).unwrap();
    }
}

#[test]
#[ignore = "needs poppler-utils, fonts-noto-cjk and fonts-noto-core"]
fn a_command_that_talks_without_end_or_leaves_others_behind_does_not_hold_anybody_up() {
    let talks =
        r#"print = ["sh", "-c", "head -c 1000000 /dev/zero | tr '\\0' x >&2; cat > printed.pdf"]"#;
    let leaves = r#"print = ["sh", "-c", "cat > printed.pdf; sleep 30 & exit 0"]"#;
    for staff in [talks, leaves] {
        let desk = desk(staff);
        let begun = Instant::now();
        desk.run("spool print A001").done();
        assert!(begun.elapsed() < Duration::from_secs(20));
        let printed = fs::read(desk.path("printed.pdf")).unwrap();
        assert!(printed.starts_with(b"%PDF"));
    }
}

#[test]
#[ignore = "needs poppler-utils, fonts-noto-cjk and fonts-noto-core"]
fn a_printer_that_fails_is_named_and_leaves_nothing_behind() {
    let noisy = r#"print = ["sh", "-c", "printf '\\033[2Jno paper' >&2; exit 3", "{file}"]"#;
    for (staff, named) in [
        (r#"print = ["false", "{file}"]"#, ["false", "exit 1"]),
        (noisy, ["sh", "<U+001B>[2Jno paper"]),
        (
            r#"print = ["no-such-lp", "{file}"]"#,
            ["no-such-lp", "os error 2"],
        ),
        ("", ["[staff] print", "-o"]),
    ] {
        let desk = desk(staff);
        desk.run("spool print A001").refused(&named);
        assert_eq!(fs::read_dir(desk.path("run")).unwrap().count(), 0);
    }
}

#[test]
fn without_a_japanese_font_the_package_is_named() {
    let desk = desk("fonts = [\"/usr/share/fonts/no.ttf\", \"kiosk.toml\", \"run\"]");
    desk.run("spool print A001 -o a.pdf")
        .refused(&["apt install fonts-noto-cjk", "[staff] fonts"]);
    assert!(!desk.path("a.pdf").exists());
}

#[test]
fn a_command_without_a_program_is_a_fault() {
    for print in [r#"["{file}"]"#, r#"["", "{file}"]"#] {
        let desk = desk(&format!("print = {print}"));
        let run = desk.run("spool print A001");
        assert_eq!(run.code, Some(1));
        assert!(run.err.contains("kiosk.toml:4:"), "{}", run.err);
        assert!(run.err.contains("{file}"), "{}", run.err);
    }
}
