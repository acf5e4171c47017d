//! A date of birth that is not known to the day, and declarations from before there were any.

use serde_json::Value;

use crate::staff_cli::clinic::Clinic;

const WHOLE: &str = r#""value":"1989-01-07","typed":"S64.1.7""#;

/// The lines or the document that a command writes about a declaration whose date of birth is this.
fn said(clinic: &Clinic, seq: u32, command: &str) -> String {
    let (command, options) = command.split_once(' ').unwrap_or((command, ""));
    let line = format!("spool {command} A{seq:03} {options}");
    clinic.folder.run(line.trim()).done().out
}

fn born(clinic: &Clinic, seq: u32, value: &str, typed: &str) {
    let birth = format!(r#""value":"{value}","typed":"{typed}""#);
    clinic.publish_plain(seq, |text| {
        assert!(text.contains(WHOLE));
        let text = text.replacen(r#"{"v":1"#, r#"{"v":2"#, 1);
        text.replacen(WHOLE, &birth, 1)
    });
}

#[test]
fn what_is_known_is_shown_and_exported_and_the_rest_is_said_to_be_unknown() {
    let clinic = Clinic::new("en");
    clinic.seals_plain();
    for (seq, value, typed, words) in [
        (1, "1960", "1960/00/00", "month and day not known"),
        (2, "1960-03", "1960年3月", "day not known"),
    ] {
        born(&clinic, seq, value, typed);
        let shown = said(&clinic, seq, "show");
        let line = format!(": {value} {words} ({typed})\n");
        assert!(shown.contains(&line), "{shown}");
        let csv = said(&clinic, seq, "export --format csv");
        // Excel must not take a month for a day.
        assert!(csv.contains(&format!(",\"{value} {words}\",")), "{csv}");
        let json = said(&clinic, seq, "export --format json");
        let json: Value = serde_json::from_str(&json).unwrap();
        assert_eq!(
            (&json["v"], &json["fields"][5]["value"]),
            (&2.into(), &value.into())
        );
        let fhir = said(&clinic, seq, "export --format fhir");
        let fhir: Value = serde_json::from_str(&fhir).unwrap();
        let response = &fhir["entry"][1]["resource"];
        assert_eq!(response["contained"][0]["birthDate"], value);
        assert_eq!(response["item"][5]["answer"][0]["valueDate"], value);
    }
}

#[test]
fn a_declaration_of_the_first_version_opens_as_before() {
    let clinic = Clinic::new("en");
    clinic.seals_plain();
    clinic.publish_plain(1, |text| {
        assert!(text.starts_with(r#"{"v":1,"#));
        text.to_owned()
    });
    let shown = said(&clinic, 1, "show");
    assert!(shown.contains(": 1989-01-07 (S64.1.7)\n"), "{shown}");
    let json: Value = serde_json::from_str(&said(&clinic, 1, "export --format json")).unwrap();
    assert_eq!(json["v"], 1);
    let csv = said(&clinic, 1, "export --format csv");
    assert!(csv.contains(",\"1989-01-07\","), "{csv}");
    let fhir = said(&clinic, 1, "export --format fhir");
    assert!(fhir.contains("\"birthDate\": \"1989-01-07\""), "{fhir}");
    let file = clinic.path("sheet.pdf");
    let line = format!("spool print A001 -o {}", file.display());
    clinic.folder.run(&line).done();
    assert!(std::fs::read(&file).unwrap().starts_with(b"%PDF"));
}
