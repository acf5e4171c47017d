//! A day of declarations for other programs, with what became of them.

use std::fs;
use std::path::Path;

use serde_json::Value;
use uketsuke::form::FIELDS;
use uketsuke::spool::journal::Outcome;

use crate::staff_cli::clinic::Clinic;
use crate::staff_cli::export::judge;

const DAY: &str = "2026-11-25";

/// Three of the day, one of them collected with an outcome, and one of the next day.
fn clinic(language: &str) -> Clinic {
    let clinic = Clinic::new(language);
    let sent = [
        "2026-11-24T15:00:00Z",
        "2026-11-25T03:00:00Z",
        "2026-11-25T14:59:59Z",
        "2026-11-25T15:00:00Z",
    ];
    for (seq, at) in (1..).zip(sent) {
        clinic.publish_at(seq, at);
    }
    clinic.folder.run("spool collect A002").done();
    clinic.folder.run("spool outcome A002 paid").done();
    clinic
}

fn exported(clinic: &Clinic, day: &str, format: &str) -> String {
    let line = format!("spool export --day {day} --format {format} --identity safe.key");
    clinic.folder.run(&line).done().out
}

fn cells(csv: &str) -> Vec<csv::StringRecord> {
    let body = csv.strip_prefix('\u{feff}').expect("Excel looks for it");
    let mut reader = csv::ReaderBuilder::new();
    let mut reader = reader.has_headers(false).from_reader(body.as_bytes());
    reader.records().map(Result::unwrap).collect()
}

#[test]
fn a_day_of_japan_is_one_table_of_both_shelves() {
    let clinic = clinic("en");
    let table = cells(&exported(&clinic, DAY, "csv"));
    let column = |label: &str| {
        let place = table[0].iter().position(|of| of == label);
        let place = place.unwrap_or_else(|| panic!("{label} in {:?}", table[0]));
        let cells = table.iter().skip(1).map(|row| row[place].to_owned());
        cells.collect::<Vec<_>>()
    };
    assert_eq!(column("Number (受付番号)"), ["A001", "A002", "A003"]);
    assert_eq!(column("Outcome"), ["", "claim paid", ""]);
    let [by, at] = ["Outcome written by", "Outcome written at"].map(column);
    assert!(by[1].contains('@') && by[0].is_empty(), "{by:?}");
    let is_time =
        |cell: &str| chrono::NaiveDateTime::parse_from_str(cell, "%Y-%m-%d %H:%M").is_ok();
    assert!(is_time(&at[1]) && at[2].is_empty(), "{at:?}");
    assert_eq!(cells(&exported(&clinic, "2026-11-26", "csv")).len(), 2);
    // Every one of them is in the journal as exported.
    let journal = clinic.folder.run("spool journal").done().out;
    assert_eq!(journal.matches("  exported").count(), 4, "{journal}");
}

#[test]
fn a_line_each_holds_the_record_and_what_became_of_it_beside_it() {
    let clinic = clinic("en");
    let text = exported(&clinic, DAY, "jsonl");
    let lines: Vec<Value> = text
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    assert_eq!(lines.len(), 3);
    for (line, seq) in lines.iter().zip(1..) {
        assert_eq!(line["record"]["seq"], seq);
        assert_eq!(line["record"]["id"], line["id"]);
        let alone = format!("spool export A00{seq} --format json --identity safe.key");
        let alone: Value = serde_json::from_str(&clinic.folder.run(&alone).done().out).unwrap();
        assert_eq!(line["record"], alone, "the record never changes");
        assert_eq!(line["outcome"].is_null(), seq != 2, "{line}");
        assert_eq!(line["collected"].is_null(), seq != 2, "{line}");
    }
    assert_eq!(lines[1]["outcome"]["code"], "paid");
    // Several by their numbers as well.
    let line = "spool export A001 A004 --format jsonl --identity safe.key";
    assert_eq!(clinic.folder.run(line).done().out.lines().count(), 2);
}

#[test]
fn a_bundle_of_a_day_has_one_form_and_a_task_for_each_outcome() {
    let clinic = clinic("en");
    let bundle: Value = serde_json::from_str(&exported(&clinic, DAY, "fhir")).unwrap();
    let entries = bundle["entry"].as_array().unwrap().iter();
    let kinds: Vec<&str> = entries
        .map(|of| of["resource"]["resourceType"].as_str().unwrap())
        .collect();
    let response = "QuestionnaireResponse";
    assert_eq!(
        kinds,
        ["Questionnaire", response, response, "Task", response]
    );
    let task = &bundle["entry"][3]["resource"];
    assert_eq!(task["businessStatus"]["text"], "保険者から支払いを受けた");
    assert_eq!(task["focus"]["reference"], bundle["entry"][2]["fullUrl"]);
}

#[test]
#[ignore = "needs node and npm install --prefix target/js fhir@4.12.0 ajv@8.17.1"]
fn a_day_passes_independent_validators() {
    let clinic = clinic("en");
    judge(
        "fhir",
        &exported(&clinic, DAY, "fhir"),
        &[
            ("\"intent\": \"order\"", "\"intent\": \"wish\""),
            ("\"focus\"", "\"about\""),
            ("\"businessStatus\": {", "\"businessStatus\": [], \"x\": {"),
            ("\"resourceType\": \"Task\"", "\"resourceType\": \"Tusk\""),
        ],
    );
    judge(
        "jsonl",
        &exported(&clinic, DAY, "jsonl"),
        &[
            ("\"code\":\"paid\"", "\"code\":\"eaten\""),
            ("{\"v\":1,\"id\"", "{\"v\":2,\"id\""),
            ("\"record\":{", "\"record\":{\"extra\":1,"),
            ("\"outcome\":null", "\"outcome\":\"\""),
        ],
    );
}

#[test]
fn a_later_version_takes_the_place_of_an_earlier_one_and_what_is_broken_stops_all() {
    let clinic = Clinic::new("en");
    clinic.seals_plain();
    let first = clinic.publish_plain(1, str::to_owned);
    let spool = uketsuke::spool::Spool::open(&clinic.path("spool"), false).unwrap();
    let later = first.later(chrono::Utc::now()).unwrap();
    let text = crate::staff_cli::clinic::record(&later, "ja");
    spool.publish(&later, text.as_bytes()).unwrap();
    clinic.publish_plain(2, str::to_owned);
    let day = later.sent().with_timezone(&uketsuke::calendar::japan());
    let line = format!(
        "spool export --day {} --format jsonl",
        day.format("%Y-%m-%d")
    );
    let out = clinic.folder.run(&line).done().out;
    assert_eq!(out.lines().count(), 2, "{out}");
    assert!(out.contains(later.id()) && !out.contains(first.id()));
    let broken = clinic.publish_plain(3, |text| text.replace("\"end\":true", "\"end\":false"));
    clinic.folder.run(&line).refused(broken.id());
}

#[test]
fn a_day_without_any_and_formats_of_one_are_said() {
    let clinic = clinic("en");
    for (format, lines) in [("csv", 1), ("jsonl", 0)] {
        let line = format!("spool export --day 2026-11-20 --format {format} --identity safe.key");
        let run = clinic.folder.run(&line).done();
        assert_eq!(run.out.lines().count(), lines, "{}", run.out);
        assert!(
            run.err.contains("On that day nothing was sent"),
            "{}",
            run.err
        );
    }
    let json = format!("spool export --day {DAY} --format json --identity safe.key");
    clinic.folder.run(&json).refused("--format csv or jsonl");
    for wrong in [
        "spool export --format csv",
        "spool export A001 --day 2026-11-25 --format csv",
    ] {
        assert_eq!(clinic.folder.run(wrong).code, Some(2), "{wrong}");
    }
}

/// Whoever reads a table finds every column explained, and every code of an outcome.
#[test]
fn every_column_and_every_code_is_documented() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/export.md");
    let said = fs::read_to_string(path).unwrap();
    for language in ["ja", "en"] {
        let table = cells(&exported(&clinic(language), DAY, "csv"));
        assert_eq!(table[0].len(), FIELDS.len() + 14);
        for label in &table[0] {
            assert!(said.contains(&format!("| {label} |")), "{label}");
        }
    }
    for outcome in <Outcome as strum::VariantArray>::VARIANTS {
        assert!(said.contains(&format!("`{}`", outcome.into_str())));
    }
}
