//! The page in a browser, as its reader has it.

use std::fs;
use std::path::Path;
use std::process::Command;

use serde_json::Value;

use super::{clinic, first_page, merge, texts};
use crate::folder::Folder;
use crate::turns::{comes_up, turn};

/// The largest page. A message with it is still taken by mail.
const LARGEST: u64 = 3_000_000;

/// What a step of `browser.js` saw.
fn step(folder: &Folder, step: &str, page: &str) -> Value {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let seen = folder.path().join("seen");
    fs::create_dir_all(&seen).unwrap();
    let output = Command::new("node")
        .arg(root.join("tests/it/review/browser.js"))
        .arg(step)
        .arg(folder.path().join(page))
        .arg(&seen)
        .env("NODE_PATH", root.join("target/js/node_modules"))
        .output()
        .expect("needs node");
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{step}: {errors}");
    let seen: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(seen["errors"], Value::Array(vec![]), "{step}");
    assert_eq!(
        seen["asked"],
        Value::Array(vec![]),
        "{step}: of the network"
    );
    seen
}

#[test]
#[ignore = "needs chromium, node and npm install --prefix target/js puppeteer-core@24.43.1 axe-core@4.14.1"]
fn a_reader_answers_reloads_saves_and_the_answers_are_taken() {
    let folder = clinic();
    first_page(&folder);
    let seen = step(&folder, "answer", "page.html");
    assert_eq!(
        seen["first"], "Về",
        "the text itself is there to be changed"
    );
    let before = &seen["before"];
    assert_eq!(before["count"], "3");
    assert_eq!(before["kept"], true);
    assert_eq!(
        (&before["name"], &before["role"]),
        (&"Lan".into(), &"nurse".into())
    );
    assert_eq!(before["better"], "Quay về");
    let mut checked: Vec<&str> = before["checked"]
        .as_array()
        .unwrap()
        .iter()
        .filter_map(Value::as_str)
        .collect();
    checked.sort_unstable();
    assert_eq!(
        checked,
        [
            "button-back=change",
            "button-next=unclear",
            "cause-other=right"
        ]
    );
    assert_eq!(&seen["after"], before, "kept over a reload");

    let forgetful = step(&folder, "forgetful", "page.html");
    assert_eq!(
        (&forgetful["before"]["kept"], &forgetful["before"]["count"]),
        (&false.into(), &"0".into())
    );
    assert_eq!(forgetful["after"]["checked"], before["checked"]);

    let file = fs::read_to_string(seen["file"].as_str().unwrap()).unwrap();
    let answers: Value = serde_json::from_str(&file).unwrap();
    let run = merge(&folder, &answers);
    assert_eq!(run.code, Some(1), "one is not understood: {}", run.err);
    assert!(
        run.err.contains("1 texts changed, 2 more read"),
        "{}",
        run.err
    );
    let own = texts(&folder)
        .into_iter()
        .find(|(name, _)| name == "a.ftl")
        .unwrap()
        .1;
    assert!(own.contains("button-back = Quay về\n"), "{own}");
}

#[test]
#[ignore = "needs chromium, node and npm install --prefix target/js puppeteer-core@24.43.1 axe-core@4.14.1"]
fn the_page_can_be_read_on_any_glass_by_anybody() {
    let folder = clinic();
    first_page(&folder);
    let seen = step(&folder, "look", "page.html");
    for look in seen["seen"].as_array().unwrap() {
        assert_eq!(look["violations"], Value::Array(vec![]), "{look}");
        assert_eq!(
            look["langs"],
            Value::Array(vec![look["ui"].clone()]),
            "one language is shown"
        );
        assert!(look["wide"].as_i64().unwrap() <= 0, "{look}");
    }
    let plain = step(&folder, "plain", "page.html");
    assert!(plain["texts"].as_u64().unwrap() > 300);
    assert_eq!(
        (&plain["warning"], &plain["save"], &plain["choices"]),
        (&true.into(), &false.into(), &0.into())
    );
    if let Some(to) = std::env::var_os("UKETSUKE_SEEN") {
        for entry in fs::read_dir(folder.path().join("seen")).unwrap() {
            let from = entry.unwrap().path();
            let _ = fs::copy(&from, Path::new(&to).join(from.file_name().unwrap()));
        }
    }
}

/// Also on a machine that draws as the package does.
#[test]
#[ignore = "needs the fonts of kiosk.toml, and a minute"]
fn the_page_of_every_language_can_be_sent() {
    let folder = clinic();
    // In a run every sixth language, by turns: a page takes seconds.
    let tags = uketsuke::texts::tags(None).into_iter();
    for tag in tags.filter(|tag| comes_up(tag, turn(), 6)) {
        folder
            .run(&format!("texts review {tag} -o page.html"))
            .done();
        let size = fs::metadata(folder.path().join("page.html")).unwrap().len();
        assert!((500_000..=LARGEST).contains(&size), "{tag}: {size}");
    }
}
