use std::fs;
use std::os::unix::fs::PermissionsExt as _;

use super::*;
use crate::stats::{Call, Table, Visit};

struct Place(tempfile::TempDir);

impl Place {
    fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    fn kiosk(&self, id: &str) -> Counters {
        Counters::at(self.0.path().to_owned(), id.to_owned())
    }

    fn file(&self, name: &str) -> PathBuf {
        self.0.path().join("stats").join(name)
    }

    fn month(&self, name: &str) -> Month {
        Month::from_bytes(&fs::read(self.file(name)).unwrap()).unwrap()
    }
}

fn day(month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, month, day).unwrap()
}

fn visit() -> Happened {
    Happened::Visit(one())
}

fn one() -> Visit {
    let [language, cause, answer, form] = ["vi", "network", "pdf", "none"].map(str::to_owned);
    Visit {
        language,
        cause,
        answer,
        form,
    }
}

#[test]
fn each_visit_is_kept_and_a_restart_goes_on() {
    let place = Place::new();
    for start in 0..3 {
        let mut kiosk = place.kiosk("k1");
        kiosk.keep(day(11, 27));
        for visits in 1..=2 {
            kiosk.happened(day(11, 27), &visit(), CountedBy::Month);
            kiosk.keep(day(11, 27));
            // Whatever ends it now.
            let counted = place.month("k1-2026-11.json").of(Table::Language, "vi");
            assert_eq!(counted, 2 * start + visits);
        }
    }
    let mut kiosk = place.kiosk("k1");
    kiosk.happened(
        day(11, 28),
        &Happened::Call(Call::Unanswered),
        CountedBy::Month,
    );
    kiosk.keep(day(11, 28));
    let month = place.month("k1-2026-11.json");
    assert_eq!(month.of(Table::Day, "27"), 6);
    assert_eq!(month.of(Table::Call, "unanswered"), 1);
}

#[test]
fn two_kiosks_lose_nothing_of_each_other() {
    let place = Place::new();
    let mut kiosks = ["k1", "k2"].map(|id| place.kiosk(id));
    for _ in 0..5 {
        for kiosk in &mut kiosks {
            kiosk.happened(day(11, 1), &visit(), CountedBy::Month);
            kiosk.keep(day(11, 1));
        }
    }
    for file in ["k1-2026-11.json", "k2-2026-11.json"] {
        assert_eq!(place.month(file).of(Table::Cause, "network"), 5);
    }
}

/// Whoever watches sees that a visit has ended, and nothing of it.
#[test]
fn nothing_of_a_visit_shows_from_outside_before_the_month_is_over() {
    let place = Place::new();
    let mut kiosk = place.kiosk("k1");
    let mut seen = Vec::new();
    let other = Happened::Visit(Visit {
        language: "ja-simple".to_owned(),
        form: "writer-relation".to_owned(),
        ..one()
    });
    for visit in [visit(), other] {
        kiosk.happened(day(10, 31), &visit, CountedBy::Month);
        kiosk.keep(day(10, 31));
        let file = fs::metadata(place.file("k1-2026-10.json")).unwrap();
        seen.push((file.len(), file.permissions().mode() & 0o777));
    }
    assert_eq!(seen, [(8192, 0o600); 2]);
    kiosk.keep(day(11, 1));
    let file = fs::metadata(place.file("k1-2026-10.json")).unwrap();
    assert_eq!(file.permissions().mode() & 0o777, 0o644);
}

#[test]
fn what_the_disk_does_not_take_is_kept_with_what_comes_next() {
    let place = Place::new();
    let mut kiosk = place.kiosk("k1");
    kiosk.happened(day(10, 31), &visit(), CountedBy::Month);
    kiosk.keep(day(10, 31));
    let [folder, aside] = ["stats", "aside"].map(|name| place.0.path().join(name));
    fs::rename(&folder, &aside).unwrap();
    // Nothing can be made where a file stands.
    fs::write(&folder, "").unwrap();
    for date in [day(10, 31), day(10, 31), day(11, 1)] {
        kiosk.happened(date, &visit(), CountedBy::Month);
        kiosk.keep(date);
    }
    assert_eq!(kiosk.unkept.len(), 2, "sums, not a list");
    fs::remove_file(&folder).unwrap();
    fs::rename(&aside, &folder).unwrap();
    kiosk.keep(day(11, 1));
    assert_eq!(place.month("k1-2026-10.json").of(Table::Day, "31"), 3);
    assert_eq!(place.month("k1-2026-11.json").of(Table::Day, "01"), 1);
    assert!(kiosk.unkept.is_empty());
}

#[test]
fn what_is_garbled_is_set_aside_and_counting_goes_on() {
    let place = Place::new();
    let mut kiosk = place.kiosk("k1");
    for garbled in ["{", "", "{\"version\":1}"] {
        fs::create_dir_all(place.file("")).unwrap();
        fs::write(place.file("k1-2026-11.json"), garbled).unwrap();
        kiosk.happened(day(11, 1), &visit(), CountedBy::Month);
        kiosk.keep(day(11, 1));
        assert_eq!(place.month("k1-2026-11.json").of(Table::Day, "01"), 1);
        let aside = place.file("k1-2026-11.json.garbled");
        assert_eq!(fs::read_to_string(aside).unwrap(), garbled);
    }
}

#[test]
fn at_the_change_of_month_what_is_three_years_old_goes() {
    let place = Place::new();
    let mut kiosk = place.kiosk("k1");
    kiosk.happened(day(1, 1), &visit(), CountedBy::Month);
    kiosk.keep(day(1, 1));
    for file in ["k1-2023-01.json", "k2-2023-01.json", "k1-2023-02.json"] {
        fs::copy(place.file("k1-2026-01.json"), place.file(file)).unwrap();
    }
    // Only once a month is anything looked at.
    kiosk.keep(day(1, 31));
    assert!(place.file("k1-2023-01.json").exists());
    kiosk.keep(day(2, 1));
    for (file, there) in [
        ("k1-2023-01.json", false),
        ("k2-2023-01.json", false),
        ("k1-2023-02.json", true),
        ("k1-2026-01.json", true),
    ] {
        assert_eq!(place.file(file).exists(), there, "{file}");
    }
}

/// The second of two kiosks with one id would write over what the first has counted.
#[test]
fn of_two_kiosks_with_one_id_only_the_one_that_gives_numbers_keeps_counts() {
    use crate::supervisor::publisher::{OpenSpool, PublisherTask, SpoolConfig};
    let place = Place::new();
    let mut kiosks = [(); 2].map(|()| {
        let place = SpoolConfig {
            dir: place.0.path().to_owned(),
            trial: false,
            kiosk: "k1".to_owned(),
            pickup: 'A',
        };
        let mut kiosk = OpenSpool::at(place, None);
        kiosk.work(PublisherTask::Probe(false));
        kiosk
    });
    for kiosk in &mut kiosks {
        assert!(
            kiosk
                .work(PublisherTask::Count(visit(), CountedBy::Month))
                .is_none()
        );
    }
    let all: Vec<_> = fs::read_dir(place.file("")).unwrap().collect();
    assert_eq!(all.len(), 1);
    let name = all[0].as_ref().unwrap().file_name().into_string().unwrap();
    assert_eq!(place.month(&name).of(Table::Language, "vi"), 1);
}
