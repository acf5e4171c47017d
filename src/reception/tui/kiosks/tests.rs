use std::path::Path;

use super::*;
use crate::spool::status;

fn keys(dir: &Path) -> Vec<Vec<String>> {
    let kiosks = read(status::read(dir)).into_iter();
    let keys = kiosks.map(|kiosk| kiosk.said.into_iter().map(|said| said.key).collect());
    keys.collect()
}

fn put(dir: &Path, side: Side, text: &str) {
    let kiosk = "k1".to_owned();
    status::keep(dir, &Whose { kiosk, side }, text.as_bytes()).unwrap();
}

#[test]
fn a_kiosk_with_nothing_to_say_says_nothing() {
    let spool = tempfile::tempdir().unwrap();
    put(
        spool.path(),
        Side::Holder,
        r#"{"version":1,"kiosk":"k1","since":"2026-11-26T10:00:00+09:00","twin":false,"settings":[],"aside":[]}"#,
    );
    assert_eq!(keys(spool.path()), [[""; 0]]);
}

#[test]
fn how_it_is_comes_from_the_one_that_gives_the_numbers() {
    let spool = tempfile::tempdir().unwrap();
    let text = |twin: bool| {
        format!(
            r#"{{"version":1,"kiosk":"k1","since":"2026-11-26T10:00:00+09:00","at":"2026-11-26T10:05:00+09:00","writes":{},"far":true,"twin":{twin}}}"#,
            !twin
        )
    };
    put(spool.path(), Side::Holder, &text(false));
    put(spool.path(), Side::Twin, &text(true));
    std::fs::write(spool.path().join("lease-k1"), "").unwrap();
    let kiosks = read(status::read(spool.path()));
    let [holder, twin] = kiosks.try_into().unwrap();
    let answer = holder.answer.unwrap();
    assert_eq!(answer.writes, Some(true));
    assert_eq!(answer.time.map(clock).as_deref(), Some("2026-11-26 10:05"));
    assert!(answer.is_far && answer.beat.is_some());
    assert_eq!(twin.answer, None);
    // One of an earlier version has never been asked.
    put(
        spool.path(),
        Side::Holder,
        r#"{"version":1,"since":"2026-11-26T10:00:00+09:00"}"#,
    );
    let kiosks = read(status::read(spool.path()));
    assert_eq!(kiosks[0].answer.as_ref().unwrap().writes, None);
}

#[test]
fn what_does_not_reach_the_server_is_told_with_its_age() {
    for why in Away::VARIANTS {
        let spool = tempfile::tempdir().unwrap();
        let why = why.into_str();
        let text = format!(
            r#"{{"version":1,"kiosk":"k1","since":"2026-11-26T01:00:00Z","away":"{why}","waiting":3,"oldest":"2026-11-26T00:05:00Z","refused":["k1-000004"],"left":2}}"#
        );
        put(spool.path(), Side::Forwarder, &text);
        let kiosks = read(status::read(spool.path()));
        let said = &kiosks.first().unwrap().said;
        let keys: Vec<&str> = said.iter().map(|said| said.key.as_str()).collect();
        let away = format!("inbox-kiosk-away-{why}");
        assert_eq!(
            keys,
            [
                "inbox-kiosk",
                "inbox-kiosk-forward",
                &away,
                "inbox-kiosk-refused",
                "inbox-kiosk-left",
                "inbox-kiosk-over"
            ]
        );
        for pair in [("count", "3"), ("time", "2026-11-26 09:05")] {
            let pair = (pair.0, pair.1.to_owned());
            assert!(said[1].args.contains(&pair), "{said:?}");
        }
        // In words of staff's two languages.
        for language in ["ja", "en"] {
            let path = format!(
                "{}/locales/{language}/staff.ftl",
                env!("CARGO_MANIFEST_DIR")
            );
            let words = std::fs::read_to_string(path).unwrap();
            for key in &keys {
                assert!(words.contains(&format!("\n{key} = ")), "{language}: {key}");
            }
        }
    }
    let spool = tempfile::tempdir().unwrap();
    let calm = r#"{"version":1,"kiosk":"k1","since":"2026-11-26T01:00:00Z","waiting":0}"#;
    put(spool.path(), Side::Forwarder, calm);
    assert_eq!(keys(spool.path()), [[""; 0]]);
    let other = r#"{"version":1,"since":"2026-11-26T01:00:00Z","away":"moon"}"#;
    put(spool.path(), Side::Forwarder, other);
    assert_eq!(keys(spool.path()), [[""; 0]], "of a newer version");
}

/// Nobody can ask what sends there; the age of what waited when it was heard last is known all the same.
#[test]
fn of_a_kiosk_that_is_not_heard_any_more_the_server_speaks() {
    let heard = |oldest: &str| {
        Heard {
        whose: Whose {
            kiosk: "k1".to_owned(),
            side: Side::Forwarder,
        },
        said: Ok(zeroize::Zeroizing::new(
            format!(
                r#"{{"version":1,"since":"2026-11-26T01:00:00Z","off":true,"waiting":3,"oldest":{oldest}}}"#
            )
            .into_bytes(),
        )),
        beat: None,
        is_relayed: true,
    }
    };
    let said = |oldest: &str| {
        let kiosks = read(vec![heard(oldest)]).into_iter();
        let said = kiosks.flat_map(|kiosk| kiosk.said);
        said.map(|said| (said.key, said.args)).collect::<Vec<_>>()
    };
    let keys =
        |said: &[(String, _)]| -> Vec<String> { said.iter().map(|of| of.0.clone()).collect() };
    let none = said("null");
    assert_eq!(
        keys(&none),
        ["inbox-kiosk", "inbox-kiosk-off", "inbox-kiosk-over-server"]
    );
    let some = said("\"2026-11-26T00:05:00Z\"");
    assert_eq!(
        keys(&some),
        [
            "inbox-kiosk",
            "inbox-kiosk-forward",
            "inbox-kiosk-off",
            "inbox-kiosk-over-server"
        ]
    );
    let time = |time: &str| ("time", time.to_owned());
    assert!(some[1].1.contains(&time("2026-11-26 09:05")));
    assert!(some[2].1.contains(&time("2026-11-26 10:00")));
}

#[test]
fn what_is_no_status_is_named_and_never_shown() {
    let deep = "[".repeat(60_000);
    let newer = r#"{"version":2,"since":"2026-11-26T10:00:00+09:00"}"#;
    let undated = r#"{"version":1,"since":"\u001b[2J","twin":true}"#;
    for text in ["", "{", "null", "\u{0}\u{1b}[31m", &deep, newer, undated] {
        let spool = tempfile::tempdir().unwrap();
        put(spool.path(), Side::Holder, text);
        assert_eq!(keys(spool.path()), [["inbox-kiosk-garbled"]], "{text:.20}");
    }
}

#[test]
fn what_a_stranger_wrote_is_bounded_and_drives_no_terminal() {
    let spool = tempfile::tempdir().unwrap();
    let fault = format!(
        r#"{{"file":"\u001b]52;c;x\u0007","line":18446744073709551615,"message":"\u202e{}","fix":"a\nb"}}"#,
        "x".repeat(1000)
    );
    let faults = vec![fault; 40].join(",");
    let aside = vec!["\"\\u009bA001\""; 100].join(",");
    let text = format!(
        r#"{{"version":1,"since":"2026-11-26T01:05:00Z","twin":true,"settings":[{faults}],"aside":[{aside}]}}"#
    );
    put(spool.path(), Side::Twin, &text);
    let kiosks = read(status::read(spool.path()));
    let said = &kiosks.first().unwrap().said;
    assert_eq!(said.len(), 1 + 2 + MOST + 1 + 1);
    assert!(
        said.iter()
            .any(|said| said.args.contains(&("count", "20".to_owned())))
    );
    assert!(said.iter().any(|said| {
        said.args
            .contains(&("since", "2026-11-26 10:05".to_owned()))
    }));
    for (_, text) in said.iter().flat_map(|said| &said.args) {
        assert!(!text.contains(crate::text::sanitize::is_unsafe), "{text:?}");
        assert!(text.chars().count() < 2 * LONGEST, "{text}");
    }
}
