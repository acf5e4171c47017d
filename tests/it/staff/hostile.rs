//! What somebody plants in the spool changes nothing on the terminal of staff, and is named.

use std::fs;
use std::os::unix::fs::symlink;

use crate::staff::declarations::{PEOPLE, Person};
use crate::staff::office::Office;

/// Everything that comes out may hold only what the painter writes: moves, colours, clearing, modes.
fn is_painters(sequence: &[u8]) -> bool {
    let known = [
        "\x1b[?1049h",
        "\x1b[?1049l",
        "\x1b[2J",
        "\x1b[3J",
        "\x1b[H",
        "\x1b[?25l",
        "\x1b[?25h",
        "\x1b[?7h",
        "\x1b[?1000h",
        "\x1b[?1006h",
        "\x1b[?2004h",
        "\x1b[?2026h",
        "\x1b[?2026l",
        "\x1b[?8452h",
        "\x1b[?8452l",
        "\x1b[C",
    ];
    if known.iter().any(|known| known.as_bytes() == sequence) {
        return true;
    }
    let Some((last, middle)) = sequence[2..].split_last() else {
        return false;
    };
    let plain = middle.iter().all(|b| b.is_ascii_digit() || *b == b';');
    plain && matches!(last, b'm' | b'H' | b'C')
}

/// The escape sequences in what came.
fn sequences(raw: &[u8]) -> Vec<Vec<u8>> {
    let mut all = Vec::new();
    let mut at = 0;
    while at < raw.len() {
        if raw[at] != 0x1b {
            at += 1;
            continue;
        }
        let mut end = at + 1;
        if raw.get(end) == Some(&b'[') {
            end += 1;
            while raw.get(end).is_some_and(|b| !(0x40..=0x7e).contains(b)) {
                end += 1;
            }
        }
        let end = (end + 1).min(raw.len());
        all.push(raw[at..end].to_vec());
        at = end;
    }
    all
}

#[test]
fn planted_things_are_named_and_change_nothing() {
    let mut office = Office::new("en", "");
    let evil = Person {
        name: "evil\u{1b}]52;c;AAAA\u{7}\u{1b}[2J\u{202e}txt\u{9b}31m",
        locale: "vi",
        card: true,
    };
    office.declare(12, &evil);
    office.declare(13, &PEOPLE[0]);
    let new = office.spool().join("new");
    let planted = |name: &str| new.join(name);
    fs::write(
        planted("k1-000021-20261126T035405Z-aaaaaaaaaaaaaaaa.json"),
        "\u{1b}[2J".repeat(3_000_000),
    )
    .unwrap();
    symlink(
        "/etc/passwd",
        planted("k1-000022-20261126T035405Z-aaaaaaaaaaaaaaaa.json"),
    )
    .unwrap();
    symlink("/etc/passwd", planted("passwd")).unwrap();
    fs::write(
        planted("k1-000023-20261126T035405Z-aaaaaaaaaaaaaaaa.json"),
        "{\"v\":1,",
    )
    .unwrap();
    fs::write(planted("x\u{1b}[2J\u{202e}.json"), "").unwrap();
    fs::create_dir(planted("k1-000024-20261126T035405Z-aaaaaaaaaaaaaaaa.json")).unwrap();
    let pipe = planted("k1-000025-20261126T035405Z-aaaaaaaaaaaaaaaa.json");
    rustix::fs::mkfifoat(rustix::fs::CWD, &pipe, rustix::fs::Mode::RUSR).unwrap();
    let before = office.shelf("new");

    let mut glass = office.open(100, 40);
    glass.until("evil<U+001B>]52;c;AAAA<U+0007>");
    glass.until("髙﨑 𠮷子");
    glass.until("5 things are no declarations");
    glass.until("(cannot be opened)");
    for (number, why) in [
        ("021", "is too large for a declaration"),
        ("023", "is cut off"),
    ] {
        glass.press(&format!("/{number}"));
        glass.wait("the one", |glass| !glass.text().contains("A012"));
        glass.press("\r");
        glass.until(why);
        glass.press("\x1b");
        glass.until("Find number");
        glass.press("\x1b");
        glass.until("A012");
    }
    glass.press("!");
    glass.until("x<U+001B>[2J<U+202E>.json");
    glass.until("is a symbolic link");
    glass.until("pipe or a device");
    glass.press("\x1b");
    glass.until("A012");
    glass.press("\x1b[H\r");
    glass.until("A012  evil<U+001B>");
    glass.settle();
    assert!(!glass.text().contains("root:"));
    assert_eq!(office.shelf("new"), before);

    let raw = glass.raw();
    assert!(!raw.windows(2).any(|pair| pair == b"\x1b]"));
    let strange: Vec<_> = sequences(&raw)
        .into_iter()
        .filter(|sequence| !is_painters(sequence))
        .map(|sequence| String::from_utf8_lossy(&sequence).into_owned())
        .collect();
    assert!(strange.is_empty(), "{strange:?}");
    let text = String::from_utf8(raw).unwrap();
    let unsafe_ones = ['\u{202e}', '\u{9b}', '\u{7}'];
    assert!(!text.contains(unsafe_ones), "something drives the terminal");
}

/// Not even collecting touches what somebody else has put there.
#[test]
#[ignore = "needs root"]
fn a_file_of_another_user_is_named_and_left_where_it_is() {
    let mut office = Office::new("en", "");
    office.declare(12, &PEOPLE[0]);
    let foreign = "new/k1-000026-20261126T035405Z-aaaaaaaaaaaaaaaa.json";
    let foreign = office.spool().join(foreign);
    fs::write(&foreign, "{}").unwrap();
    std::os::unix::fs::chown(&foreign, Some(61_001), None).unwrap();
    let before = office.shelf("new");
    let mut glass = office.open(100, 40);
    glass.until("A012");
    glass.press("/026");
    glass.wait("the one", |glass| !glass.text().contains("A012"));
    glass.press("\r");
    glass.until("belongs to an unknown user");
    glass.press("c");
    glass.until("Collect A026?");
    glass.press("\r");
    glass.until("was not opened");
    assert_eq!(office.shelf("new"), before);
}

/// What a kiosk says comes and goes while the inbox is open; what was planted there holds up nothing.
#[test]
fn what_kiosks_say_is_there_when_they_say_it() {
    let mut office = Office::new("en", "");
    office.declare(12, &PEOPLE[0]);
    let status = office.spool().join("status");
    let mut glass = office.open(80, 24);
    glass.until("A012");
    assert!(!glass.text().contains("kiosk"), "{}", glass.text());
    let says = |faults: &str| {
        let text = format!(
            r#"{{"version":1,"kiosk":"k1","since":"2026-11-26T10:00:00+09:00","twin":false,"settings":[{faults}],"aside":[]}}"#
        );
        fs::write(status.join(".k1.json"), text).unwrap();
        fs::rename(status.join(".k1.json"), status.join("k1.json")).unwrap();
    };
    fs::create_dir(&status).unwrap();
    says(
        r#"{"file":"/etc/uketsuke/kiosk.toml","line":7,"column":1,"level":"error","id":"x","message":"No such key\u001b[2J.","fix":"Correct it."}"#,
    );
    glass.until("1 kiosk to look at");
    glass.press("!");
    glass.until("kiosk.toml, line 7: No such key<U+001B>[2J. Correct it.");
    glass.press("\x1b");
    says("");
    glass.wait("no notice", |glass| !glass.text().contains("to look at"));
    let pipe = status.join("k2.json");
    rustix::fs::mkfifoat(rustix::fs::CWD, &pipe, rustix::fs::Mode::RUSR).unwrap();
    fs::write(status.join("k3.json"), vec![b'['; 10_000_000]).unwrap();
    symlink("/etc/passwd", status.join("k4.json")).unwrap();
    glass.until("4 kiosks to look at");
    glass.press("!");
    glass.until("status/k2.json");
    glass.until("status/k4.json");
    glass.settle();
    assert!(!glass.text().contains("root:"));
}

/// What nobody can read is set aside, where no purge finds it, and is neither collected nor missed.
#[test]
fn what_cannot_be_read_is_set_aside() {
    let mut office = Office::new("en", "");
    let [good, bad, other] = [1, 2, 3].map(|seq| office.declare(seq, &PEOPLE[2]));
    for broken in [&bad, &other] {
        let path = office.spool().join("new").join(broken.file_name());
        let bytes = std::fs::read(&path).unwrap();
        std::fs::write(&path, &bytes[..bytes.len() - 20]).unwrap();
    }
    let collect = office.run(&["spool", "collect", other.id(), "--identity", "safe.key"]);
    let said = String::from_utf8(collect.stderr).unwrap();
    assert!(said.contains("set-aside"), "{said}");
    let sound = office.run(&["spool", "set-aside", good.id(), "--identity", "safe.key"]);
    assert!(!sound.status.success());
    let mut glass = office.open(80, 24);
    glass.until("cannot be opened");
    let aside = office.run(&["spool", "set-aside", other.id(), "--identity", "safe.key"]);
    assert!(aside.status.success());
    glass.until("Waiting 2");
    glass.press("\x1b[Bc");
    glass.until("A002 cannot be read. Set it aside");
    glass.press("\r");
    glass.until("A002 was set aside");
    glass.until("Waiting 1");
    glass.settle();
    assert!(!glass.text().contains("gone"), "{}", glass.text());
    assert_eq!(office.shelf("damaged").len(), 2);
    assert_eq!(office.shelf("collected").len(), 0);
}
