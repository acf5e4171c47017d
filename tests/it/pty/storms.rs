//! Too much of everything, and things that never end: the kiosk stays, stays itself, and hears the next key.

use std::io::{BufRead as _, BufReader};
use std::os::unix::net::UnixListener;
use std::time::{Duration, Instant};

use portable_pty::CommandBuilder;

use crate::glass::{Glass, program};
use crate::pty::{TO_THE_NAME, kiosk, walk};

/// Presses this key until the glass is another one.
fn heard_within(glass: &mut Glass, key: &str, deadline: Duration) {
    let (before, began) = (glass.text(), Instant::now());
    while glass.text() == before {
        assert!(began.elapsed() < deadline, "deaf: {before}");
        glass.press(key);
        glass.settle();
    }
}

#[test]
fn a_scanner_that_never_ends_its_text_makes_nobody_deaf() {
    for half in [
        "\x1b[200~",
        "\x1b[200~4902",
        "\x1b[",
        "\x1bO",
        "\x1b[<0;1",
        "\x1b[M",
    ] {
        let mut glass = kiosk();
        let worker = glass.worker();
        glass.press(half);
        heard_within(&mut glass, "\r", Duration::from_secs(8));
        assert_eq!(glass.worker(), worker, "{half:?}");
    }
}

#[test]
fn a_name_can_be_typed_on_after_a_stuck_chord() {
    let mut glass = kiosk();
    walk(&mut glass, &TO_THE_NAME);
    walk(&mut glass, &["龘"]);
    // Alt and a bracket, which is how a longer sequence begins.
    glass.press("\x1b[");
    heard_within(&mut glass, "靐", Duration::from_secs(4));
    glass.until("龘靐");
}

#[test]
fn storms_pass() {
    let mut glass = kiosk();
    walk(&mut glass, &TO_THE_NAME);
    let worker = glass.worker();
    let paste = |content: &str| format!("\x1b[200~{content}\x1b[201~");
    let storms = [
        paste(&"龘".repeat(350_000)),
        paste("\x1b]52;c;d2hhdA==\x07\x1b[2J\x1bc\x1b[?1049l\u{202e}evil\u{2066}\r\r\r"),
        "\x1b]52;c;?\x07\x1b]0;title\x07\x1bP$q\"p\x1b\\\x1b_x\x1b\\".to_owned(),
        "\x1b[<0;5;5M\x1b[<0;9;9m\x1b[<35;1;1M\x1b[<64;1;1M\x1b[<65;1;1M".repeat(4000),
        "\x1b[A\x1b[B\t\x1b[Z".repeat(10_000),
    ];
    for storm in storms {
        glass.press(&storm);
        glass.wait_within(Duration::from_secs(50), "quiet", Glass::is_quiet);
        assert_eq!(glass.worker(), worker);
    }
    for step in 0..300_u16 {
        glass.resize(1 + step * 7 % 200, 1 + step * 3 % 60);
    }
    glass.resize(80, 24);
    glass.settle();
    assert_eq!(glass.worker(), worker);
    // Nothing that was pasted drives the terminal, and no direction is turned round.
    assert!(glass.screen(|screen| screen.alternate_screen() && screen.bracketed_paste()));
    assert!(!glass.text().contains('\u{202e}'));
    // The language is to be seen on every screen but the first.
    heard_within(&mut glass, "\x1bOQ", Duration::from_secs(10));
}

#[test]
fn where_standard_error_is_the_glass_staff_read_the_journal() {
    let home = tempfile::tempdir().unwrap();
    let journal = home.path().join("journal");
    let listener = UnixListener::bind(&journal).unwrap();
    let config = home.path().join("clinic.toml");
    // A spool that cannot be: a file stands in its place.
    std::fs::write(home.path().join("spool"), "").unwrap();
    std::fs::write(&config, "[spool]\ndir = \"spool\"\nplaintext = true\n").unwrap();
    let mut command = CommandBuilder::new(program());
    command.args(["--config", config.to_str().unwrap()]);
    command.env("TERM", "xterm-256color");
    command.env("UKETSUKE_JOURNAL", &journal);
    command.cwd(home.path());
    let glass = Glass::launch(80, 24, command, home);
    let (stream, _) = listener.accept().unwrap();
    stream
        .set_read_timeout(Some(Duration::from_secs(20)))
        .unwrap();
    let mut lines = BufReader::new(stream).lines();
    let header: Vec<_> = lines.by_ref().take(7).map(Result::unwrap).collect();
    assert_eq!(header, ["uketsuke", "", "6", "0", "0", "0", "0"]);
    // The settings' own notes come first.
    let mut said = lines.map_while(Result::ok);
    let why = said.find(|line| line.contains("no declarations can be kept"));
    assert!(why.is_some_and(|why| why.contains("spool")));
    glass.until("申立書は紙で");
    assert!(!glass.text().contains("no declarations"));
}
