//! Keys that cannot work, and those that can.

use super::*;

fn shipped() -> Config {
    Config::load(None).unwrap()
}

fn ids(settings: &Config) -> Vec<&'static str> {
    let today = NaiveDate::from_ymd_opt(2026, 12, 1).unwrap();
    let found = faults(settings, today, OsStr::new("/bin"), &|_| None);
    found.iter().map(|(_, what)| what.id()).collect()
}

#[test]
fn the_shipped_settings_work() {
    assert_eq!(ids(&shipped()), [""; 0]);
}

#[test]
fn chords_that_are_another_key_are_told() {
    for (ctrl, alt, letter, unclear) in [
        (true, false, 'm', true),
        (true, false, 'i', true),
        (true, true, 'i', true),
        (true, false, 'h', true),
        (true, false, '8', true),
        (true, false, '3', true),
        (true, true, '1', true),
        (true, false, 'c', false),
        (true, true, 'q', false),
        (false, true, 'm', false),
        (false, true, '8', false),
    ] {
        let key = ChordKey::Char(letter);
        assert_eq!(is_unclear(Chord { ctrl, alt, key }), unclear, "{letter}");
    }
    let f12 = ChordKey::Function(12);
    assert!(!is_unclear(Chord {
        ctrl: true,
        alt: false,
        key: f12
    }));
}

#[test]
fn commands_must_be_there() {
    let mut settings = shipped();
    let words = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect();
    settings.text_size.larger = words(&["sh", "-c"]);
    settings.text_size.smaller = words(&["no-such-program"]);
    settings.text_size.reset = words(&[""]);
    assert_eq!(ids(&settings), ["hook-missing", "hook-missing"]);
    settings.text_size.smaller = Vec::new();
    assert_eq!(ids(&settings), ["hook-missing", "hook-alone"]);
}

#[test]
fn commands_are_those_of_the_kiosks_user() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("larger");
    std::fs::write(&file, "").unwrap();
    let mut settings = shipped();
    settings.text_size.larger = vec![file.display().to_string()];
    settings.text_size.smaller = settings.text_size.larger.clone();
    for (mode, expected) in [(0o700, 2), (0o755, 0)] {
        std::fs::set_permissions(&file, std::fs::Permissions::from_mode(mode)).unwrap();
        let denied = |path: &Path| {
            Some(DiagnosticKind::Denied(
                path.display().to_string(),
                String::new(),
            ))
        };
        let found = hooks(&settings, OsStr::new(""), &denied);
        let denied = found.iter().filter(|(_, what)| what.id() == "denied");
        assert_eq!(denied.count(), expected, "{mode:o}");
    }
}

#[test]
fn days_must_be_the_right_way_round() {
    let mut settings = shipped();
    for (from, to, wrong) in [
        ((12, 28), (1, 5), false),
        ((1, 5), (12, 28), true),
        ((8, 11), (8, 16), false),
        ((8, 16), (8, 11), true),
        ((2, 29), (3, 1), false),
        ((12, 1), (2, 29), true),
    ] {
        let hours = &mut settings.hotline.hours;
        (hours.closed_from, hours.closed_to) = (from, to);
        assert_eq!(ids(&settings) == ["days-swapped"], wrong, "{from:?} {to:?}");
    }
}

#[test]
fn days_and_addresses_must_be_real() {
    for (day, id) in [
        ((2099, 1, 1), "date-future"),
        ((2026, 12, 2), "date-future"),
        ((1999, 1, 1), "date-old"),
        ((2025, 11, 1), "date-old"),
    ] {
        let mut settings = shipped();
        settings.links_checked = NaiveDate::from_ymd_opt(day.0, day.1, day.2).unwrap();
        assert_eq!(ids(&settings), [id], "{day:?}");
    }
    for bad in [
        "https://x",
        "https://a..b/",
        "https://localhost/",
        "https://a.b",
    ] {
        assert!(!leads_somewhere(bad), "{bad}");
    }
    assert!(leads_somewhere("https://myna.go.jp:443/a?b"));
}

#[test]
fn languages_must_have_somebody_to_stand_in() {
    let mut settings = shipped();
    settings
        .locales
        .fallback
        .insert("jp".to_owned(), Vec::new());
    settings.locales.fallback.remove("vi");
    assert_eq!(ids(&settings), ["unknown-fallback", "no-fallback"]);
}
