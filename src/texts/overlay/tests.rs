use std::fs;

use super::*;

fn read(dir: &Path) -> (ClinicTexts, usize) {
    let (overlay, faults) = ClinicTexts::read(Some(dir), &["en".to_owned()]);
    (overlay, faults.len())
}

fn said(overlay: &ClinicTexts) -> String {
    let files = overlay.of("en").into_iter();
    files
        .map(|file| file.text.trim().to_owned() + "\n")
        .collect()
}

#[test]
fn a_message_that_breaks_stays_as_it_was() {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir(folder.path().join("en")).unwrap();
    let file = folder.path().join("en/a.ftl");
    let good = "-card = Card\nbutton-back = Return\nbutton-next = Onwards\n";
    fs::write(&file, good).unwrap();
    let (first, faults) = read(folder.path());
    assert_eq!((said(&first).as_str(), faults), (good, 0));

    for bad in [
        "-card = Card\nbutton-back = Return {\nbutton-next = Go\n",
        "-card = Card\nbutton-back = { $second }\nbutton-next = Go\n",
        "-card = Card\nbutton-back = {\"\"}\nbutton-next = Go\n",
    ] {
        fs::write(&file, bad).unwrap();
        let (mut now, faults) = read(folder.path());
        assert_eq!(faults, 1, "{bad}");
        now.keep(&first);
        let text = said(&now);
        assert!(text.contains("button-back = Return") && text.contains("button-next = Go"));
        // And again, with nothing new.
        let (mut again, _) = read(folder.path());
        again.keep(&now);
        assert_eq!(said(&again), text);
    }
}

#[test]
fn a_file_that_breaks_stays_as_it_was_and_one_that_is_gone_is_gone() {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir(folder.path().join("en")).unwrap();
    let file = folder.path().join("en/a.ftl");
    fs::write(&file, "button-back = Return\n").unwrap();
    let (first, _) = read(folder.path());
    for bad in [
        &b"button-back = \x8e\xf3\x95\x74\n"[..],
        b"\xff\xfeb\0",
        b"a\0b",
    ] {
        fs::write(&file, bad).unwrap();
        let (mut now, faults) = read(folder.path());
        now.keep(&first);
        assert_eq!((said(&now).as_str(), faults), ("button-back = Return\n", 1));
    }
    fs::remove_file(&file).unwrap();
    let (mut now, _) = read(folder.path());
    now.keep(&first);
    assert_eq!(said(&now), "");
}

#[test]
fn a_text_that_stays_as_it_was_says_the_terms_that_it_said() {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir(folder.path().join("en")).unwrap();
    let terms = folder.path().join("terms.ftl");
    fs::write(
        &terms,
        "-pass = the { -kind } card\n-kind = blue\n-other = x\n",
    )
    .unwrap();
    let file = folder.path().join("en/a.ftl");
    fs::write(&file, "button-back = Hold { -pass }\nbutton-next = Go\n").unwrap();
    let (first, faults) = read(folder.path());
    assert_eq!(faults, 0);
    fs::remove_file(&terms).unwrap();
    let (mut now, faults) = read(folder.path());
    assert_eq!(faults, 1);
    now.keep(&first);
    let text = said(&now);
    assert!(
        text.contains("-pass") && text.contains("-kind = blue"),
        "{text}"
    );
    assert!(!text.contains("-other"), "{text}");
}

#[test]
fn texts_stay_as_they_were_without_the_folder_that_the_settings_name() {
    let folder = tempfile::tempdir().unwrap();
    let dir = folder.path().join("texts");
    let tags = ["en", "tr"].map(str::to_owned);
    for tag in &tags {
        fs::create_dir_all(dir.join(tag)).unwrap();
        fs::write(dir.join(tag).join("a.ftl"), "button-back = Return\n").unwrap();
    }
    fs::write(dir.join("terms.ftl"), "-app = App\n").unwrap();
    let (first, faults) = ClinicTexts::read(Some(&dir), &tags);
    assert_eq!(faults, []);
    let now = || {
        let (mut now, faults) = ClinicTexts::read(Some(&dir), &tags);
        assert_eq!(faults, [], "told where the settings name it");
        now.keep(&first);
        let text =
            |tag: &String| -> String { now.of(tag).into_iter().map(|file| file.text).collect() };
        tags.iter().map(text).collect::<Vec<_>>()
    };
    let all = now();
    fs::remove_dir_all(dir.join("tr")).unwrap();
    assert_eq!(now(), all);
    // A folder of a shipped language is taken back on purpose.
    fs::rename(dir.join("en"), folder.path().join("en")).unwrap();
    assert_eq!(now(), ["-app = App\n", all[1].as_str()]);
    fs::remove_dir_all(&dir).unwrap();
    assert_eq!(now(), all);
    let (mut now, _) = ClinicTexts::read(Some(&dir), &tags);
    assert!(!now.says_as(&first));
    now.keep(&first);
    assert!(now.says_as(&first) && now != first);
}
