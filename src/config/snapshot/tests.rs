use std::fs;

use super::*;
use crate::picture::Picture;
use crate::texts::readings::deciding;
use crate::texts::versions::Versions;

const GOOD: &str = "[clinic]\nname = \"A\"\n[locales]\norder = [\"ja\", \"en\"]\ndir = \"texts\"\n\
                    [spool]\nplaintext = true\n";

struct Clinic(tempfile::TempDir);

impl Clinic {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir_all(folder.path().join("texts/en")).unwrap();
        let clinic = Self(folder);
        clinic.write("kiosk.toml", GOOD);
        clinic.write("texts/en/a.ftl", "button-back = Return to { $clinic }\n");
        clinic
    }

    fn write(&self, name: &str, bytes: impl AsRef<[u8]>) {
        fs::write(self.0.path().join(name), bytes).unwrap();
    }

    fn read(&self, before: Option<&Snapshot>) -> (Option<Snapshot>, Vec<&'static str>) {
        let (snapshot, faults) = Snapshot::read(Some(&self.0.path().join("kiosk.toml")), before);
        let told = faults.iter().map(|fault| fault.what.id());
        (snapshot, told.filter(|id| *id != "plaintext").collect())
    }
}

fn back(of: &Snapshot) -> String {
    of.texts().say("en", "button-back", &[])
}

#[test]
fn a_worker_gets_what_was_read() {
    let clinic = Clinic::new();
    let (snapshot, faults) = clinic.read(None);
    assert_eq!(faults, [""; 0]);
    let snapshot = snapshot.unwrap();
    let again = Snapshot::from_bytes(&snapshot.to_bytes().unwrap()).unwrap();
    assert_eq!(again, snapshot);
    assert_eq!(again.config(), snapshot.config());
    assert_eq!(back(&again), "Return to A");
    // The disk is not asked again.
    drop(clinic);
    assert_eq!(again.config().locales.order, ["ja", "en"]);
    assert_eq!(back(&again), "Return to A");
}

#[test]
fn faulty_settings_change_nothing_and_good_ones_all() {
    let clinic = Clinic::new();
    let first = clinic.read(None).0.unwrap();
    for (bad, id) in [
        (GOOD.replace("\"A\"", "“B”"), "toml-sign"),
        (GOOD.replace("name = \"A\"", "nmae = \"B\""), "unknown-key"),
        (
            GOOD.replace("plaintext = true", "plaintext = false"),
            "seal-missing",
        ),
        (GOOD.replace("\"en\"]", "\"jp\"]"), "unknown-locale"),
        (GOOD.replace("[spool]", "[spool"), "toml-list"),
        (String::new(), "seal-missing"),
        ("a\0b".to_owned(), "nul"),
    ] {
        clinic.write("kiosk.toml", &bad);
        let (now, faults) = clinic.read(Some(&first));
        assert_eq!(now.as_ref(), Some(&first), "{bad}");
        assert_eq!(faults, [id], "{bad}");
        assert_eq!(clinic.read(None).0, None, "{bad}");
    }
    fs::remove_file(clinic.0.path().join("kiosk.toml")).unwrap();
    let (now, faults) = clinic.read(Some(&first));
    assert_eq!((now.as_ref(), faults), (Some(&first), vec!["unreadable"]));
    clinic.write("kiosk.toml", GOOD.replace("\"A\"", "\"B\""));
    assert_eq!(back(&clinic.read(Some(&first)).0.unwrap()), "Return to B");
}

#[test]
fn a_worker_gets_the_pictures_that_can_be_used() {
    let clinic = Clinic::new();
    clinic.write(
        "kiosk.toml",
        GOOD.to_owned() + "[pictures]\ndir = \"pictures\"\n",
    );
    let (first, faults) = clinic.read(None);
    assert_eq!(faults, ["picture-folder"]);
    fs::create_dir(clinic.0.path().join("pictures")).unwrap();
    clinic.write("pictures/logo.svg", Picture::Tick.svg());
    clinic.write("pictures/form.svg", "<svg");
    let (now, faults) = clinic.read(first.as_ref());
    assert_eq!(faults, ["picture-broken"]);
    let now = now.unwrap();
    assert!(!now.says_as(&first.unwrap()));
    let again = Snapshot::from_bytes(&now.to_bytes().unwrap()).unwrap();
    assert!(again == now && again.pictures().logo().is_some());
    assert_eq!(again.pictures().get(Picture::Form), None);
}

#[test]
fn a_language_that_has_been_read_is_no_draft_until_a_text_changes() {
    let clinic = Clinic::new();
    let drafts = |of: &Snapshot| {
        let site = of.site();
        let drafts = site.locales.into_iter().filter(|of| !of.reviewed);
        drafts.map(|of| of.tag).collect::<Vec<_>>()
    };
    let (first, _) = clinic.read(None);
    let first = first.unwrap();
    assert_eq!(drafts(&first), ["en"]);
    let versions = Versions::over_shipped("en", &[]);
    let lines = deciding().into_iter().map(|key| {
        let version = versions.version(&key).unwrap();
        format!("{key}\t{version}\t2026-11-27\tAnna\tnurse\n")
    });
    let record: String = lines.collect();
    clinic.write("texts/en/read.tsv", &record);
    let (now, faults) = clinic.read(None);
    let now = now.unwrap();
    assert_eq!((drafts(&now), faults), (vec![], vec![]));
    assert!(!now.says_as(&first));
    let again = Snapshot::from_bytes(&now.to_bytes().unwrap()).unwrap();
    assert_eq!(drafts(&again), [""; 0]);

    clinic.write("texts/en/b.ftl", "cause-other = Something else\n");
    assert_eq!(drafts(&clinic.read(None).0.unwrap()), ["en"]);
    clinic.write("texts/en/b.ftl", "welcome-touch = Touch here\n");
    assert_eq!(drafts(&clinic.read(None).0.unwrap()), [""; 0]);
    clinic.write("texts/en/read.tsv", record + "cause-other\n");
    assert_eq!(clinic.read(None).1, ["no-reading"]);
}

#[test]
fn what_waits_for_the_next_start_is_told() {
    let clinic = Clinic::new();
    let first = clinic.read(None).0.unwrap();
    assert_eq!(first.next_start(&first), []);
    clinic.write(
        "kiosk.toml",
        format!("[kiosk]\nid = \"k2\"\n{GOOD}dir = \"other\"\n"),
    );
    let now = clinic.read(Some(&first)).0.unwrap();
    let told = now.next_start(&first);
    let lines: Vec<_> = told.iter().map(|fault| fault.place.line).collect();
    assert_eq!(lines, [2, 10]);
}

#[test]
fn texts_change_also_while_the_settings_are_faulty() {
    let clinic = Clinic::new();
    let first = clinic.read(None).0.unwrap();
    clinic.write("kiosk.toml", "x");
    clinic.write("texts/en/a.ftl", "button-back = Home\nbutton-next = {\n");
    let (now, faults) = clinic.read(Some(&first));
    assert_eq!(faults, ["toml-equals", "syntax-closing-brace"]);
    let now = now.unwrap();
    assert_eq!(back(&now), "Home");
    clinic.write("texts/en/a.ftl", "button-back = {\n");
    assert_eq!(back(&clinic.read(Some(&now)).0.unwrap()), "Home");
}
