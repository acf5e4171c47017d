use std::fs;

use super::*;

const GOOD: &str = "[kiosk]\nid = \"gate\"\n[spool]\ndir = \"spool\"\nplaintext = true\n";

struct Place(tempfile::TempDir);

impl Place {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir(folder.path().join("spool")).unwrap();
        Self(folder)
    }

    fn snapshot(&self, text: &str, last: Option<&Snapshot>) -> (Snapshot, Vec<Diagnostic>) {
        let path = self.0.path().join("kiosk.toml");
        fs::write(&path, text).unwrap();
        let (snapshot, faults) = Snapshot::read(Some(&path), last);
        (snapshot.unwrap(), faults)
    }

    fn says(&self, file: &str) -> Option<serde_json::Value> {
        let path = self.0.path().join("spool/status").join(file);
        let text = fs::read_to_string(path).ok()?;
        Some(serde_json::from_str(&text).unwrap())
    }
}

#[test]
fn it_is_written_when_it_changes() {
    let place = Place::new();
    let (first, faults) = place.snapshot(GOOD, None);
    let status = Status::new(&first, first.config(), &faults);
    status.settings(&first, &faults);
    assert_eq!(place.says("gate.json"), None, "it may be a twin");
    status.holds(true);
    assert_eq!(
        place.says("gate.json").unwrap()["settings"][0],
        serde_json::Value::Null
    );
    let (now, faults) = place.snapshot(&format!("{GOOD}x = 1\n"), Some(&first));
    status.settings(&now, &faults);
    let read = place.says("gate.json").unwrap();
    assert_eq!(read["settings"][0]["line"], 6);
    assert_eq!(read["settings"][0]["id"], "unknown-key");
    assert_eq!(read["kiosk"], "gate");
    fs::remove_file(place.0.path().join("spool/status/gate.json")).unwrap();
    status.settings(&now, &faults);
    status.holds(false);
    assert_eq!(place.says("gate.json"), None, "nothing has changed");
    status.aside(vec!["A007".to_owned()]);
    assert_eq!(place.says("gate.json").unwrap()["aside"][0], "A007");
    // And staff can read it.
    let told = crate::reception::tui::kiosks::read(crate::spool::status::read(
        &place.0.path().join("spool"),
    ));
    let said = &told.first().unwrap().said;
    let keys: Vec<&str> = said.iter().map(|said| said.key.as_str()).collect();
    let expected = [
        "inbox-kiosk",
        "inbox-kiosk-aside",
        "inbox-kiosk-fault",
        "inbox-kiosk-over",
    ];
    assert_eq!(keys, expected);
    assert!(
        said.iter()
            .any(|said| said.args.contains(&("line", "6".to_owned())))
    );
}

#[test]
fn whether_it_writes_is_told_when_that_changes_and_whenever_staff_ask() {
    let place = Place::new();
    let (settings, faults) = place.snapshot(GOOD, None);
    let status = Status::new(&settings, settings.config(), &faults);
    status.holds(true);
    assert_eq!(place.says("gate.json").unwrap().get("writes"), None);
    let mut last = place.says("gate.json").unwrap();
    for (writes, asked, is_written, is_news) in [
        (true, false, true, true),
        (true, false, false, false),
        (true, true, true, false),
        (false, false, true, true),
        (false, true, true, false),
    ] {
        status.writes(writes, asked);
        let says = place.says("gate.json").unwrap();
        assert_eq!(says["writes"], writes);
        assert_eq!(says["at"] != last["at"], is_written, "{writes} {asked}");
        assert_eq!(says["since"] != last["since"], is_news, "{writes} {asked}");
        last = says;
    }
}

#[test]
fn a_twin_speaks_for_itself_until_it_holds_or_ends() {
    let place = Place::new();
    let (settings, faults) = place.snapshot(GOOD, None);
    let config = settings.config();
    let [holder, twin] = [(); 2].map(|()| Status::new(&settings, config, &faults));
    holder.holds(true);
    twin.is_twin();
    assert_eq!(place.says("gate.json").unwrap()["twin"], false);
    assert_eq!(place.says("gate.twin.json").unwrap()["twin"], true);
    // Whoever holds it anew takes others for gone; one that lives says so again.
    holder.holds(true);
    assert_eq!(place.says("gate.twin.json"), None);
    twin.is_twin();
    assert!(place.says("gate.twin.json").is_some());
    holder.leave();
    assert!(place.says("gate.twin.json").is_some() && place.says("gate.json").is_some());
    twin.holds(true);
    assert_eq!(place.says("gate.twin.json"), None);
    twin.is_twin();
    twin.leave();
    assert_eq!(place.says("gate.twin.json"), None);
}
