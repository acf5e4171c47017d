//! Texts read over by people who speak the language: the page, and what comes of their answers.

mod browser;

use std::fs;
use std::path::Path;
use std::sync::OnceLock;

use serde_json::{Value, json};

use crate::folder::{Folder, Run};
use crate::support::FILES;

/// A clinic with its own folder of texts, in which one Vietnamese text is its own.
fn clinic() -> Folder {
    let folder = Folder::new(
        "[staff]\nlanguage = \"en\"\n[locales]\ndir = \"texts\"\n[spool]\ndir = \"spool\"\nplaintext = true\n",
    );
    fs::create_dir_all(folder.path().join("texts/vi")).unwrap();
    folder.write("texts/vi/a.ftl", OWN);
    folder
}

const OWN: &str = "# ours, and to stay\nbutton-back   =   Về\n\n\n# the last\nbutton-next = Tiếp\n";

/// All files of the clinic's texts.
fn texts(folder: &Folder) -> Vec<(String, String)> {
    let mut all = Vec::new();
    for entry in fs::read_dir(folder.path().join("texts/vi")).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        all.push((name, fs::read_to_string(path).unwrap()));
    }
    all.sort();
    all
}

/// The versions of the texts on a page.
type Versions = Vec<(String, String)>;

/// The page of a clinic that has read nothing yet. To make one takes seconds: it is made once for all tests.
fn first_page(folder: &Folder) -> Versions {
    static PAGE: OnceLock<String> = OnceLock::new();
    let page = PAGE.get_or_init(|| page(&clinic()).0);
    folder.write("page.html", page);
    versions(page)
}

/// The page as it is made now, and the version of each text in it.
fn page(folder: &Folder) -> (String, Versions) {
    folder.run("texts review vi -o page.html").done();
    let page = fs::read_to_string(folder.path().join("page.html")).unwrap();
    let versions = versions(&page);
    (page, versions)
}

fn versions(page: &str) -> Versions {
    let rows = page.split(" data-id=\"").skip(1);
    let rows = rows.map(|rest| {
        let mut cells = rest.split('"');
        let key = cells.next().unwrap().to_owned();
        (key, cells.nth(1).unwrap().to_owned())
    });
    rows.collect()
}

fn version(rows: &[(String, String)], key: &str) -> String {
    let row = rows.iter().find(|(of, _)| of == key);
    row.unwrap_or_else(|| panic!("{key}")).1.clone()
}

fn answers(of: &[Value]) -> Value {
    json!({"uketsuke-review": 1, "locale": "vi", "date": "2026-11-27", "name": "Lan", "role": "nurse", "answers": of})
}

fn merge(folder: &Folder, answers: &Value) -> Run {
    folder.write("answers.json", &answers.to_string());
    folder.run("texts merge answers.json")
}

#[test]
fn answers_become_texts_and_the_record_of_who_has_read_them_once() {
    let folder = clinic();
    let rows = first_page(&folder);
    let of = |key: &str, verdict: &str, text: &str| json!({"id": key, "version": version(&rows, key), "verdict": verdict, "text": text});
    let all = answers(&[
        of("button-back", "change", "Quay về"),
        of("button-agree", "change", "Vâng, tôi đồng ý"),
        of("field-name.label", "change", "Tên"),
        of("cause-other", "right", ""),
        of(
            "idle-countdown",
            "change",
            "Còn {seconds} giây nữa màn hình sẽ bị xóa.",
        ),
    ]);
    let first = merge(&folder, &all);
    assert_eq!(first.code, Some(0), "{}{}", first.out, first.err);
    assert!(
        first.out.contains("button-back\n  - Về\n  + Quay về\n"),
        "{}",
        first.out
    );
    assert!(
        first.err.contains("4 texts changed, 5 more read"),
        "{}",
        first.err
    );
    let now = texts(&folder);
    let file = |name: &str| &now.iter().find(|(of, _)| of == name).unwrap().1;
    assert!(
        file("a.ftl").starts_with("# ours, and to stay\n"),
        "{}",
        file("a.ftl")
    );
    assert!(file("a.ftl").contains("button-back = Quay về\n\n\n# the last\nbutton-next = Tiếp\n"));
    assert!(file("own.ftl").contains("    .label = Tên\n"));
    assert!(
        file("own.ftl").contains("{ $seconds }"),
        "{}",
        file("own.ftl")
    );
    assert_eq!(
        file("read.tsv")
            .matches("\t2026-11-27\tLan\tnurse\n")
            .count(),
        5
    );
    folder.run("check vi").done();

    let again = merge(&folder, &all);
    assert_eq!(again.code, Some(0), "{}", again.err);
    assert!(
        again.err.contains("0 texts changed, 0 more read"),
        "{}",
        again.err
    );
    assert_eq!(again.out, "");
    assert_eq!(texts(&folder), now);

    // The page says so, until the text is another one.
    let (read, rows) = page(&folder);
    assert_eq!(read.matches("class=\"read\"").count(), 5);
    assert!(read.contains("Quay về"));
    folder.write("texts/vi/b.ftl", "cause-other = Khác\n");
    let (read, new) = page(&folder);
    assert_eq!(read.matches("class=\"read\"").count(), 4);
    assert_ne!(version(&rows, "cause-other"), version(&new, "cause-other"));
}

#[test]
fn what_check_refuses_changes_nothing() {
    let folder = clinic();
    let rows = first_page(&folder);
    let before = texts(&folder);
    let good = json!({"id": "button-agree", "version": version(&rows, "button-agree"), "verdict": "change", "text": "Vâng"});
    for (key, text, told) in [
        ("idle-countdown", "Sắp xóa", "$seconds"),
        ("button-next", "Tiếp \u{202e}", "U+202E"),
        ("button-next", "{nothing}", "nothing"),
        ("language-name", "English", "English"),
    ] {
        let bad =
            json!({"id": key, "version": version(&rows, key), "verdict": "change", "text": text});
        let run = merge(&folder, &answers(&[good.clone(), bad]));
        assert_eq!(run.code, Some(1), "{key}: {}{}", run.out, run.err);
        assert!(
            run.err.contains(told) && run.err.contains("nothing is changed"),
            "{}",
            run.err
        );
        assert_eq!(texts(&folder), before, "{key}");
    }
}

#[test]
fn what_cannot_be_taken_is_told_and_the_rest_is_taken() {
    let folder = clinic();
    let rows = first_page(&folder);
    folder.write("texts/vi/b.ftl", "cause-other = Khác\n");
    let of = |key: &str, verdict: &str, text: &str| json!({"id": key, "version": version(&rows, key), "verdict": verdict, "text": text});
    let old = of("cause-other", "right", "");
    let run = merge(
        &folder,
        &answers(&[
            old,
            json!({"id": "no-such-text", "version": "0123456789abcdef", "verdict": "right"}),
            json!({"id": "-card", "version": "0123456789abcdef", "verdict": "change", "text": "x"}),
            of("button-next", "unclear", "Đi tiếp"),
            of("button-agree", "change", " "),
            of("button-ask", "change", "a } b"),
            of("cause-network", "right", ""),
        ]),
    );
    assert_eq!(run.code, Some(1), "{}", run.err);
    for told in [
        "“cause-other” has changed",
        "“no-such-text”: there is no such text",
        "“-card”: there is no such text",
        "“button-next” is not understood by the reader. A better text, if the reader knew one: Đi tiếp",
        "“button-agree” is to be changed, but",
        "“button-ask”: this text cannot be read",
        "0 texts changed, 1 more read",
        "6 answers are left",
    ] {
        assert!(run.err.contains(told), "{told}: {}", run.err);
    }
    let record = fs::read_to_string(folder.path().join("texts/vi/read.tsv")).unwrap();
    assert_eq!(record.lines().count(), 2, "{record}");
    assert!(folder.path().join("answers.json").exists());
}

#[test]
fn what_are_no_answers_is_refused() {
    let folder = clinic();
    let before = texts(&folder);
    let good = answers(&[]).to_string();
    for (text, told) in [
        (String::new(), "holds no answers"),
        (
            good.replace("\"answers\":[]", "\"answers\":[{}]"),
            "holds no answers",
        ),
        (good.replace("review\":1", "review\":7"), "form 7"),
        (
            good.replace("\"vi\"", "\"../vi\""),
            "is not the tag of a language",
        ),
        (good.replace("\"vi\"", "\"jp\""), "ja"),
    ] {
        folder.write("answers.json", &text);
        folder.run("texts merge answers.json").refused(told);
        assert_eq!(texts(&folder), before);
    }
    folder
        .run("texts merge nothing.json")
        .refused("nothing.json");
    folder
        .run("texts merge answers.json --shipped")
        .refused("language");
    folder.write("answers.json", &good);
    folder
        .run("texts merge answers.json --shipped")
        .refused("locales/vi");
}

/// In a checkout the texts of everybody change, and nothing around them.
#[test]
fn shipped_texts_change_in_a_checkout() {
    let folder = clinic();
    let rows = first_page(&folder);
    let shipped = folder.path().join("locales/vi");
    fs::create_dir_all(&shipped).unwrap();
    let ours = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales/vi");
    for file in FILES {
        fs::copy(ours.join(file), shipped.join(file)).unwrap();
    }
    let before = fs::read_to_string(shipped.join("kiosk.ftl")).unwrap();
    let line = before
        .lines()
        .find(|line| line.starts_with("button-agree = "))
        .unwrap();
    let change = json!({"id": "button-agree", "version": version(&rows, "button-agree"), "verdict": "change", "text": "Vâng, đồng ý"});
    folder.write("answers.json", &answers(&[change]).to_string());
    for _ in 0..2 {
        let run = folder.run("texts merge answers.json --shipped");
        assert_eq!(run.code, Some(0), "{}{}", run.out, run.err);
        let after = fs::read_to_string(shipped.join("kiosk.ftl")).unwrap();
        assert_eq!(after, before.replace(line, "button-agree = Vâng, đồng ý"));
        assert!(shipped.join("read.tsv").exists() && !shipped.join("own.ftl").exists());
    }
}
