//! Where the sheet goes: into a new file, or to the clinic's print command.

use std::fs;

use super::desk::{Desk, equipped, field};

fn desk(staff: &str) -> Desk {
    let desk = Desk::new(staff);
    desk.publish("ja", &[field("name", "text", "山田 花子")]);
    desk
}

#[test]
fn a_file_is_its_owners_and_never_replaces_another() {
    if !equipped() {
        return;
    }
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

#[test]
fn the_printer_gets_a_private_file_that_is_gone_afterwards() {
    if !equipped() {
        return;
    }
    let script = "stat -c %a $1 ${1%/*} > seen && cp $1 printed.pdf && echo ${1%/*} > where";
    let desk = desk(&format!(
        "print = [\"sh\", \"-c\", \"{script}\", \"lp\", \"{{file}}\"]"
    ));
    let run = desk.run("spool print A001");
    run.done();
    assert!(run.err.contains("k1-000001-"), "{}", run.err);
    let seen = fs::read_to_string(desk.path("seen")).unwrap();
    assert_eq!(seen, "600\n700\n");
    let place = fs::read_to_string(desk.path("where")).unwrap();
    assert!(
        place.starts_with(desk.path("run").to_str().unwrap()),
        "{place}"
    );
    assert_eq!(fs::read_dir(desk.path("run")).unwrap().count(), 0);
    desk.print();
    let [printed, saved] = ["printed.pdf", "a.pdf"].map(|of| fs::read(desk.path(of)).unwrap());
    assert_eq!(printed, saved);
}

#[test]
fn a_printer_that_fails_is_named_and_leaves_nothing_behind() {
    if !equipped() {
        return;
    }
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
fn a_command_without_the_file_is_a_fault() {
    for print in [r#"["lp"]"#, r#"["{file}"]"#, r#"["", "{file}"]"#] {
        let desk = desk(&format!("print = {print}"));
        let run = desk.run("spool print A001");
        assert_eq!(run.code, Some(1));
        assert!(run.err.contains("kiosk.toml:4:"), "{}", run.err);
        assert!(run.err.contains("{file}"), "{}", run.err);
    }
}
