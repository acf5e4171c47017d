//! `kiosk.toml` as a manual: what its comments say is what the program does.

use std::path::Path;

use super::load::read_text;
use super::{Config, DEFAULT, sections};
use crate::diagnostics::diagnostic::Diagnostic;

const KEYS: &str = "recipients = [\"age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwj\", \
                    \"age1xxu0vzyty6d86m75nszffdh8p3gjgzjw6a5f7uvwm3vc5p3ffy0s7wkcl9\"]";

/// The shipped file, with somebody who can read what is sealed.
fn manual() -> Vec<String> {
    let text = DEFAULT.replace("recipients = []", KEYS);
    text.lines().map(str::to_owned).collect()
}

fn read(lines: &[String]) -> (Config, Vec<Diagnostic>) {
    read_text(Path::new("/kiosk.toml"), &(lines.join("\n") + "\n"), None)
}

/// The key of a line that begins a setting.
fn key(line: &str) -> Option<&str> {
    let (key, _) = line.split_once(" = ")?;
    (!line.starts_with(['#', ' '])).then_some(key)
}

/// Where each setting begins and ends.
fn settings(lines: &[String]) -> Vec<std::ops::Range<usize>> {
    let more = |line: &String| line.starts_with([' ', ']']);
    let starts = (0..lines.len()).filter(|at| key(&lines[*at]).is_some());
    starts
        .map(|at| at..at + 1 + lines[at + 1..].iter().take_while(|line| more(line)).count())
        .collect()
}

#[test]
fn a_line_that_is_left_out_keeps_the_value_that_it_shows() {
    let lines = manual();
    let (whole, faults) = read(&lines);
    assert!(faults.is_empty(), "{faults:?}");
    let settings = settings(&lines);
    assert!(settings.len() > 60, "{}", settings.len());
    for setting in settings {
        let left_out = lines[setting.start].clone();
        if left_out == KEYS {
            continue;
        }
        let mut lines = lines.clone();
        lines.drain(setting);
        let (config, faults) = read(&lines);
        assert!(
            config == whole && faults.is_empty(),
            "{left_out} {faults:?}"
        );
    }
}

#[test]
fn every_setting_of_the_program_stands_in_the_file() {
    let lines = manual();
    let (whole, _) = read(&lines);
    // Nothing in it is a default: what stays as it is here has no line in the file.
    let mut config = odd();
    let text = lines.join("\n") + "\n";
    let faults = sections::apply(&mut config, "kiosk.toml", &text, Path::new("/"), None);
    assert!(faults.is_empty(), "{faults:?}");
    assert_eq!(config, whole);
}

/// Every value another one than in the file. Written out, so that a new setting has to be named here.
fn odd() -> Config {
    let blank = Config::default();
    let path = || vec!["/odd".into()];
    let word = || vec!["odd".to_owned()];
    Config {
        clinic: "odd".to_owned(),
        notice: super::ClinicNotice {
            words: vec![("ja".to_owned(), "odd".to_owned())],
            ..blank.notice
        },
        reception: super::Reception {
            days: std::array::from_fn(|_| vec![Default::default()]),
            holiday: vec![Default::default()],
        },
        offer: false,
        kiosk: "odd".to_owned(),
        pickup: 'Z',
        // What the file does not name is none.
        kiosks: blank.kiosks,
        locales: super::Locales {
            order: word(),
            dir: Some("/odd".into()),
            ..super::Locales::default()
        },
        idle: super::site::Idle {
            page: 1,
            form: 1,
            warning: 1,
            done: 1,
        },
        look: super::site::Look::Mono,
        board: super::BoardShown::Never,
        graphics: crate::graphics::GraphicsMode::Off,
        fonts: path(),
        text_size: super::TextSize {
            larger: word(),
            smaller: word(),
            reset: word(),
        },
        pictures: Some("/odd".into()),
        staff: super::Staff {
            exit: super::Chord {
                key: super::ChordKey::Function(10),
                ..super::Chord::default()
            },
            pin: Some("odd".to_owned()),
            language: "odd".to_owned(),
            print: word(),
            fonts: path(),
            hide: 1,
            identity: path(),
        },
        spool: super::SpoolSettings {
            dir: "/odd".into(),
            recipients: word(),
            plaintext: true,
            keep: Some(std::time::Duration::from_secs(1)),
        },
        hospital: super::HospitalSettings {
            server: Some("odd".to_owned()),
            keep: Some(std::time::Duration::from_secs(1)),
        },
        stats: false,
        stats_by: crate::stats::CountedBy::Day,
        journal: std::time::Duration::from_secs(1),
        dictionary: super::Dictionaries {
            general: path(),
            names: path(),
            places: path(),
        },
        hotline: super::site::Hotline {
            number: "odd".to_owned(),
            press: "odd".to_owned(),
            hours: crate::guidance::hotline::Hours {
                closed_from: (2, 2),
                closed_to: (2, 2),
                ..blank.hotline.hours
            },
        },
        links: vec![(super::Link::More, "odd".to_owned())],
        links_checked: chrono::NaiveDate::MAX,
        pages: blank.pages,
        postcodes: Some("/odd".into()),
        // Of the whole file, not of a line in it.
        trial: false,
    }
}

#[test]
fn every_example_works_where_it_stands() {
    let lines = manual();
    let (whole, _) = read(&lines);
    let mut tried = 0;
    for at in 0..lines.len() {
        let Some(example) = lines[at].strip_prefix("#   ") else {
            continue;
        };
        let Some(key) = key(example) else { continue };
        let mut lines = lines.clone();
        example.clone_into(&mut lines[at]);
        // An example of a setting takes the place of the line below.
        let line = format!("{key} = []");
        if let Some(below) = (at..lines.len()).find(|at| lines[*at] == line) {
            lines.remove(below);
        }
        let (config, faults) = read(&lines);
        assert!(faults.is_empty(), "{example} {faults:?}");
        assert_ne!(config, whole, "{example} does nothing");
        tried += 1;
    }
    assert!(tried >= 7, "{tried}");
}

/// What a comment says of the values that work; one that does; one that does not.
const LIMITS: [(&str, &str, &str); 21] = [
    (
        "at most 60 characters",
        "name = \"{あ*60}\"",
        "name = \"{あ*61}\"",
    ),
    (
        "in each language that you can write",
        "tr = \"Tatil\"",
        "tr_TR = \"Tatil\"",
    ),
    ("56 columns at most", "en = \"{x*56}\"", "en = \"{x*57}\""),
    ("全角28字", "ja = \"{あ*28}\"", "ja = \"{あ*29}\""),
    ("two lines", "ja = \"a\\nb\"", "ja = \"a\\nb\\nc\""),
    (
        "days (2026-12-28)",
        "from = \"2026-12-28\"",
        "from = \"12-28\"",
    ),
    (
        "monday =",
        "monday = [\"08:30-12:00\"]",
        "monday = [\"12:00-08:30\"]",
    ),
    (
        "1 to 8 of a-z and 0-9",
        "id = \"gate2345\"",
        "id = \"gate23456\"",
    ),
    ("One letter, A to Z", "pickup = \"Z\"", "pickup = \"z\""),
    ("not below 20", "page = 20", "page = 19"),
    ("Not below 20", "warning = 20", "warning = 19"),
    ("Not below 5", "done = 5", "done = 4"),
    ("\"mono\"", "look = \"mono\"", "look = \"dark\""),
    ("\"touch\"", "keyboard = \"touch\"", "keyboard = \"on\""),
    ("\"sixel\"", "graphics = \"sixel\"", "graphics = \"on\""),
    ("or f10 to f12", "exit = \"f10\"", "exit = \"f9\""),
    ("\"ja\" or \"en\"", "language = \"en\"", "language = \"vi\""),
    ("(10 to 3600)", "hide = 10", "hide = 9"),
    ("(10 to 3600)", "hide = 3600", "hide = 3601"),
    (
        "at most 78 characters",
        "more = \"https://{a*70}\"",
        "more = \"https://{a*71}\"",
    ),
    ("begin with https://", "more = \"\"", "more = \"http://a\""),
];

/// `{あ*60}`: so many of them.
fn many(line: &str) -> String {
    let parts = line.split_once('{').and_then(|(before, rest)| {
        let (many, after) = rest.split_once('}')?;
        let (what, count) = many.split_once('*')?;
        Some(format!(
            "{before}{}{after}",
            what.repeat(count.parse().ok()?)
        ))
    });
    parts.unwrap_or_else(|| line.to_owned())
}

#[test]
fn the_limits_in_comments_are_those_of_the_program() {
    for (said, good, bad) in LIMITS {
        let all = manual();
        assert!(
            all.iter().any(|line| line.contains(said)),
            "no comment says {said}"
        );
        let set = |line: &str| {
            let mut lines = all.clone();
            let line = many(line);
            let stands = |wanted: &str| lines.iter().position(|line| key(line) == Some(wanted));
            let found = match key(&line).unwrap() {
                // Languages have no lines of their own in the notice.
                "ja" | "en" | "tr" | "tr_TR" => Err(stands("from").unwrap()),
                other => Ok(stands(other).unwrap()),
            };
            match found {
                Ok(at) => lines[at] = line,
                Err(before) => lines.insert(before, line),
            }
            read(&lines).1
        };
        assert!(set(good).is_empty(), "{good} {:?}", set(good));
        assert!(!set(bad).is_empty(), "{bad}");
    }
}
