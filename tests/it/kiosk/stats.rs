//! Figures without people, from a visit to what staff read.

use std::fs;
use std::os::unix::fs::PermissionsExt as _;

use chrono::{Datelike as _, Months, Utc};
use uketsuke::calendar::japan;
use uketsuke::stats::{Month, Table};

use crate::kiosk::clinic::{Clinic, names, text};
use crate::kiosk::patient::{ENTER, F7, Patient};

/// From the first screen to the papers, in Vietnamese, because of the network; and away.
fn visit(patient: &mut Patient) {
    patient.until_attract();
    patient.press(ENTER);
    patient.tap_in("Tiếng Việt", "");
    patient.choose("cause-network", "1");
    patient.until("heading-holdings");
    patient.start_over();
}

#[test]
fn a_visit_is_counted_and_told_once_its_month_is_over() {
    let mut patient = Clinic::plain()
        .with("[staff]\nlanguage = \"en\"\n")
        .open("vi");
    // Somebody passes by.
    patient.until_attract();
    patient.press(ENTER);
    patient.glass.until("Idioma");
    patient.press(F7);
    patient.until_attract();
    visit(&mut patient);
    let folder = patient.spool("stats");
    patient.glass.wait("counts", |_| {
        let all = fs::read_dir(&folder).is_ok_and(|mut all| all.next().is_some());
        all && names(&folder).iter().all(|name| !name.starts_with('.'))
    });
    let today = Utc::now().with_timezone(&japan()).date_naive();
    let month = |back| {
        let day = today.checked_sub_months(Months::new(back)).unwrap();
        format!("{:04}-{:02}", day.year(), day.month())
    };
    let file = folder.join(format!("k1-{}.json", month(0)));
    let rights = fs::metadata(&file).unwrap().permissions().mode() & 0o777;
    assert_eq!(rights, 0o600, "nobody may watch it grow");
    let bytes = fs::read(&file).unwrap();
    let one = Month::from_bytes(&bytes).unwrap();
    for (table, id) in [
        (Table::Language, "vi"),
        (Table::Cause, "network"),
        (Table::Answer, "none"),
        (Table::Form, "none"),
        (Table::Day, format!("{:02}", today.day()).as_str()),
    ] {
        assert_eq!(one.of(table, id), 1, "{table:?}");
        assert_eq!(one.ids(table).count(), 1, "{table:?}");
    }
    let running = patient.staff(&["stats"]);
    assert_eq!(text(&running.stdout), "", "the month is not over");
    assert!(text(&running.stderr).contains("no figures yet"));

    // As if six more had come, a month ago.
    let mut seven = Month::default();
    (0..7).for_each(|_| seven.add(&one));
    let before = folder.join(format!("k1-{}.json", month(1)));
    fs::write(&before, seven.to_bytes().unwrap()).unwrap();
    fs::set_permissions(&before, fs::Permissions::from_mode(0o644)).unwrap();
    let told = text(&patient.staff(&["stats"]).stdout);
    let lines: Vec<String> = told
        .lines()
        .map(|line| line.split_whitespace().collect::<Vec<_>>().join(" "))
        .collect();
    assert_eq!(lines[0], month(1));
    let bar = "█".repeat(30);
    for row in [
        format!("Tiếng Việt (vi) 5 {bar}"),
        format!("A network or equipment problem 5 {bar}"),
    ] {
        assert!(lines.contains(&row), "{row} in\n{told}");
    }
    assert!(!told.contains('['), "a text is missing:\n{told}");
    let csv = text(&patient.staff(&["stats", "--csv"]).stdout);
    let row = format!("\"{}\",\"Language\",\"English (en)\",\"<5\"\r\n", month(1));
    assert!(csv.contains(&row), "{csv}");
    let checked = patient.staff(&["spool", "verify"]);
    assert!(checked.status.success(), "{checked:?}");
}
