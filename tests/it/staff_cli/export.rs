//! What other programs make of an export.

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;
use uketsuke::form::FIELDS;

use crate::staff_cli::clinic::Clinic;

const KEY: &str = "--identity reception.key";

fn exported(clinic: &Clinic, format: &str) -> String {
    let line = format!("spool export A001 --format {format} {KEY}");
    clinic.folder.run(&line).done().out
}

fn full(locale: &str) -> Clinic {
    let clinic = Clinic::new("ja");
    clinic.publish(1, locale);
    clinic
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Whether the npm packages find it valid.
pub(super) fn is_valid(kind: &str, file: PathBuf) -> bool {
    let output = Command::new("node")
        .arg(root().join("tests/it/staff_cli/validate.js"))
        .arg(kind)
        .arg(file)
        .arg(root().join("docs/declaration.schema.json"))
        .arg(root().join("docs/export.schema.json"))
        .env("NODE_PATH", root().join("target/js/node_modules"))
        .output()
        .expect("needs node");
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    let errors = String::from_utf8_lossy(&output.stderr);
    print!("{said}");
    match output.status.code() {
        Some(0) => true,
        Some(1) if !said.is_empty() => false,
        other => panic!("{other:?} {said}{errors}"),
    }
}

/// Validates a document and the same with mistakes planted in it.
pub(super) fn judge(kind: &str, text: &str, mistakes: &[(&str, &str)]) {
    let dir = tempfile::tempdir().unwrap();
    let check = |text: &str| {
        let file = dir.path().join("file");
        fs::write(&file, text).unwrap();
        is_valid(kind, file)
    };
    assert!(check(text), "{text}");
    for (from, to) in mistakes {
        assert!(text.contains(from), "{from} in {text}");
        assert!(!check(&text.replacen(from, to, 1)), "{to}");
    }
}

#[test]
fn json_is_the_record() {
    let clinic = full("vi");
    let text = exported(&clinic, "json");
    let value: Value = serde_json::from_str(&text).unwrap();
    assert_eq!(value["fields"].as_array().unwrap().len(), FIELDS.len());
    assert_eq!(value["fields"][5]["typed"], "S64.1.7");
}

#[test]
#[ignore = "needs node and npm install --prefix target/js fhir@4.12.0 ajv@8.17.1"]
fn json_passes_the_published_schema() {
    judge(
        "json",
        &exported(&full("vi"), "json"),
        &[
            ("\"v\":1", "\"v\":3"),
            ("\"end\":true", "\"end\":true,\"extra\":1"),
            ("{\"unknown\":true}", "{\"unknown\":false}"),
            ("\"seq\":1", "\"seq\":\"1\""),
        ],
    );
}

#[test]
fn fhir_has_every_answer() {
    let clinic = full("vi");
    let text = exported(&clinic, "fhir");
    let bundle: Value = serde_json::from_str(&text).unwrap();
    let response = &bundle["entry"][1]["resource"];
    let items = response["item"].as_array().unwrap();
    for field in &FIELDS {
        let item = items.iter().find(|item| item["linkId"] == field.id.id());
        let answer = item.map(|item| item["answer"].as_array().unwrap().len());
        assert_eq!(answer, Some(1), "{}", field.id.id());
    }
    assert_eq!(response["meta"]["tag"][0]["code"], "vi");
    let name = items.iter().find(|item| item["linkId"] == "name").unwrap();
    assert_eq!(name["text"], "氏名");
    let seen = &name["_text"]["extension"][0]["extension"][1]["valueString"];
    assert!(seen.as_str().is_some_and(|seen| seen != "氏名"), "{name}");
}

#[test]
#[ignore = "needs node and npm install --prefix target/js fhir@4.12.0 ajv@8.17.1"]
fn fhir_passes_an_independent_validator() {
    judge(
        "fhir",
        &exported(&full("vi"), "fhir"),
        &[
            ("\"completed\"", "\"done\""),
            (
                "\"valueDate\": \"1989-01-07\"",
                "\"valueDate\": \"S64.1.7\"",
            ),
            ("\"linkId\": \"kana\",", ""),
            ("\"type\": \"open-choice\"", "\"type\": \"free\""),
            ("\"gender\"", "\"geschlecht\""),
        ],
    );
}

#[test]
fn a_language_that_is_not_here_is_kept_all_the_same() {
    let clinic = full("xx-test");
    let bundle: Value = serde_json::from_str(&exported(&clinic, "fhir")).unwrap();
    let response = &bundle["entry"][1]["resource"];
    assert_eq!(response["meta"]["tag"][0]["code"], "xx-test");
    assert!(response["item"][0].get("_text").is_none());
    let csv = exported(&clinic, "csv");
    assert!(csv.contains("\"xx-test\""), "{csv}");
}

#[test]
fn csv_is_a_table_in_which_nothing_is_a_formula() {
    let clinic = full("en");
    let text = exported(&clinic, "csv");
    let body = text.strip_prefix('\u{feff}').expect("Excel looks for it");
    assert_eq!(body.matches("\r\n").count(), 2);
    let mut reader = csv::Reader::from_reader(body.as_bytes());
    let header = reader.headers().unwrap().clone();
    let rows: Vec<csv::StringRecord> = reader.records().map(Result::unwrap).collect();
    assert_eq!(rows.len(), 1);
    let cell = |label: &str| {
        let place = header.iter().position(|of| of == label);
        rows[0]
            .get(place.unwrap_or_else(|| panic!("{label} in {header:?}")))
            .unwrap()
    };
    assert_eq!(cell("受付番号"), "A001");
    assert_eq!(cell("氏名"), "𠮷田 葛󠄀 No.1");
    assert_eq!(cell("性別"), "女");
    assert_eq!(cell("生年月日"), "1989-01-07");
    assert_eq!(cell("リーダーの番号"), "");
    assert_eq!(cell("連絡先"), "'09012345678");
    assert_eq!(cell("保険者等名称"), "'=HYPERLINK(\"x\")");
    assert_eq!(cell("事業所名"), "わからない");
    assert_eq!(header.len(), FIELDS.len() + 14);
    let starts = ['=', '+', '-', '@', '＝', '＋', '－', '＠'];
    assert!(
        rows[0]
            .iter()
            .chain(&header)
            .all(|cell| !cell.trim_start().starts_with(starts))
    );
}

/// A shop called 7-11 is no day in July, and a house number none in January.
#[test]
fn csv_keeps_words_that_look_like_dates_numbers_or_powers() {
    let clinic = Clinic::new("ja");
    clinic.seals_plain();
    clinic.publish_plain(1, |text| {
        text.replace("東京都千代田区千代田1-1", "1-1-2")
            .replace("=HYPERLINK(\\\"x\\\")", "1E5")
            .replace(
                "{\"unknown\":true}},{\"id\":\"issued\"",
                "\"7-11\"},{\"id\":\"issued\"",
            )
            .replace("\"100-8111\"", "null")
    });
    let text = clinic
        .folder
        .run("spool export A001 --format csv")
        .done()
        .out;
    for cell in ["\"'1-1-2\"", "\"'7-11\"", "\"'1E5\"", "\"1989-01-07\""] {
        assert!(text.contains(cell), "{cell} in {text}");
    }
    assert!(
        !text.contains("Left empty") && text.contains("\"\",\"'1-1-2\""),
        "{text}"
    );
}

/// A day in one table; one that is not there leaves no half of it.
#[test]
fn several_go_into_one_table_and_no_other_format() {
    let clinic = full("vi");
    clinic.publish(2, "ja");
    let run = |line: &str| clinic.folder.run(&format!("spool export {line} {KEY}"));
    let both = run("A001 A002 --format csv").done().out;
    let one = exported(&clinic, "csv");
    assert_eq!(both.lines().count(), 3, "{both}");
    assert!(both.starts_with(&one));
    let last = both.lines().last().unwrap();
    assert!(last.starts_with("\"A002\""), "{last}");
    for format in ["json", "fhir"] {
        run(&format!("A001 A002 --format {format}")).refused("--format csv");
    }
    run("A001 A009 --format csv -o day.csv").refused("A009");
    assert!(!clinic.path("day.csv").exists());
}

#[test]
fn an_export_is_for_its_owner_and_overwrites_nothing() {
    let clinic = full("ja");
    let line = format!("spool export A001 --format json {KEY} -o out.json");
    clinic.folder.run(&line).done();
    let path = clinic.path("out.json");
    let rights = fs::metadata(&path).unwrap().permissions().mode();
    assert_eq!(rights & 0o7777, 0o600);
    fs::write(&path, "mine").unwrap();
    clinic.folder.run(&line).refused("out.json");
    assert_eq!(fs::read_to_string(&path).unwrap(), "mine");
    let nowhere = format!("spool export A001 --format json {KEY} -o nowhere/out.json");
    clinic.folder.run(&nowhere).refused("nowhere/out.json");
    clinic
        .folder
        .run("spool export A001 --format csv -o new.csv")
        .refused("--identity");
    assert!(!clinic.path("new.csv").exists());
}

#[test]
fn what_does_not_fit_the_form_is_exported_as_json_alone() {
    let clinic = Clinic::new("en");
    clinic.seals_plain();
    let name = clinic.publish_plain(1, |text| text.replace("\"id\":\"kana\"", "\"id\":\"fax\""));
    let run = |format: &str| {
        let line = format!("spool export A001 --format {format}");
        clinic.folder.run(&line)
    };
    run("csv").refused(name.id());
    run("fhir").refused("fax");
    assert!(run("json").done().out.contains("fax"));
}
