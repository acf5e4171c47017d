//! Settings and texts that change under a running kiosk.

use crate::kiosk::answers::CANARY;
use crate::kiosk::clinic::{Clinic, names};
use crate::kiosk::patient::Patient;

/// With this name, and sealed or not.
fn settings(name: &str, spool: &str) -> String {
    format!(
        "[clinic]\nname = \"{name}\"\n[locales]\ndir = \"texts\"\n[spool]\ndir = \"disk/spool\"\n{spool}\n"
    )
}

fn log_of(patient: &Patient) -> String {
    std::fs::read_to_string(patient.glass.path("log")).unwrap()
}

/// Saves `kiosk.toml` and waits until the log has these words.
fn save_until(patient: &Patient, text: &str, logged: &str) {
    std::fs::write(patient.glass.path("clinic.toml"), text).unwrap();
    patient.glass.wait(&format!("{logged:?} in the log"), |_| {
        log_of(patient).contains(logged)
    });
}

#[test]
fn a_faulty_change_changes_nothing_and_is_told_with_its_line() {
    let clinic = Clinic::plain().with("[clinic]\nname = \"Midori\"\n");
    let mut patient = clinic.open("ja");
    patient.until_attract();
    save_until(
        &patient,
        &settings("“Aoi”", "plaintext = true").replace('"', ""),
        "clinic.toml:2:8: ",
    );
    // Whoever comes now and whoever comes next is served as before.
    for _ in 0..2 {
        patient.declare(&CANARY);
        patient.press("+");
        patient.at("heading-finish", "2");
        patient.until_attract();
        assert!(patient.glass.text().contains("Midori"));
    }
    assert_eq!(names(&patient.glass.path("disk/spool/new")).len(), 2);
    let status = std::fs::read_to_string(patient.glass.path("disk/spool/status/k1.json")).unwrap();
    assert!(
        status.contains("\"toml-sign\"") && status.contains("\"line\": 2"),
        "{status}"
    );
    let told = log_of(&patient).matches("clinic.toml:2:8: ").count();
    assert_eq!(told, 1, "{}", log_of(&patient));

    // A good one is there for the next patient.
    std::fs::write(
        patient.glass.path("clinic.toml"),
        settings("Aoi", "plaintext = true"),
    )
    .unwrap();
    patient.glass.until("Aoi");
}

#[test]
fn a_declaration_begun_before_a_change_of_sealing_arrives() {
    let clinic = Clinic::plain().with("[clinic]\nname = \"Midori\"\n");
    let public = clinic.keygen("other.key");
    let mut patient = clinic.open("ja");
    patient.begin();
    let sealed = format!("recipients = [\"{public}\"]");
    save_until(&patient, &settings("Aoi", &sealed), "clinic.toml:7:1: ");
    patient.press("\x1b[19~");
    patient.at("say-start-over", "2");
    patient.glass.until("Aoi");
    patient.declare(&CANARY);
    let new = names(&patient.glass.path("disk/spool/new"));
    assert!(
        matches!(new.as_slice(), [one] if one.contains(".json.age")),
        "{new:?}"
    );
}
