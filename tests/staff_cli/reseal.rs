//! Sealing again for other recipients.

use std::fs;
use std::os::unix::fs::{MetadataExt as _, symlink};

use uketsuke::spool::EntryName;
use uketsuke::spool::seal::{Key, open};

use crate::clinic::Clinic;

fn file(clinic: &Clinic, shelf: &str, name: &EntryName) -> std::path::PathBuf {
    clinic.path("spool").join(shelf).join(name.file_name())
}

fn opens(clinic: &Clinic, shelf: &str, name: &EntryName, keys: &[Key]) -> bool {
    open(&fs::read(file(clinic, shelf, name)).unwrap(), keys).is_ok()
}

#[test]
fn what_waits_and_what_was_collected_opens_with_the_new_keys_alone() {
    let clinic = Clinic::new("en");
    let [waits, taken] = [1, 2].map(|seq| clinic.publish(seq, "vi"));
    clinic.folder.run("spool collect A002").done();
    let before = fs::metadata(file(&clinic, "new", &waits)).unwrap();
    let made = clinic.folder.run("spool keygen -o new.key").done();
    clinic.seals_for("en", &[made.out.trim(), &clinic.safe]);

    let blind = clinic.folder.run("spool reseal --identity reception.key");
    blind.refused("nothing was changed");
    clinic.folder.run("spool reseal").refused("--identity");
    assert!(opens(&clinic, "new", &waits, &clinic.keys("reception.key")));

    let reseal = "spool reseal --identity reception.key --identity new.key";
    let done = clinic.folder.run(reseal).done();
    assert_eq!(done.out, format!("{}\n{}\n", waits.id(), taken.id()));
    assert!(done.err.contains("kiosk.toml: 2."), "{}", done.err);
    for (shelf, name) in [("new", &waits), ("collected", &taken)] {
        assert!(!opens(&clinic, shelf, name, &clinic.keys("reception.key")));
        assert!(opens(&clinic, shelf, name, &clinic.keys("new.key")));
        assert!(opens(&clinic, shelf, name, &clinic.keys("safe.key")));
    }
    let after = fs::metadata(file(&clinic, "new", &waits)).unwrap();
    assert_eq!(
        (
            before.mtime(),
            before.mtime_nsec(),
            before.mode(),
            before.uid()
        ),
        (after.mtime(), after.mtime_nsec(), after.mode(), after.uid()),
        "when it was published, and who may read it"
    );
    assert_eq!(
        before.len() / 4096,
        after.len() / 4096,
        "its size tells nothing"
    );
    let left = fs::read_dir(clinic.path("spool/tmp")).unwrap().count();
    assert_eq!(left, 0, "nothing half is left");
    let shown = clinic
        .folder
        .run("spool show A001 --identity new.key")
        .done();
    assert!(shown.out.contains("ヨシダ"));
}

#[test]
fn what_cannot_be_opened_stays_and_is_named() {
    let clinic = Clinic::new("ja");
    let [good, cut, link] = [1, 2, 3].map(|seq| clinic.publish(seq, "ja"));
    let path = file(&clinic, "new", &cut);
    let half = fs::read(&path).unwrap()[..3000].to_vec();
    fs::write(&path, &half).unwrap();
    let target = clinic.path("target");
    fs::rename(file(&clinic, "new", &link), &target).unwrap();
    symlink(&target, file(&clinic, "new", &link)).unwrap();
    let before = fs::read(&target).unwrap();
    let run = clinic.folder.run("spool reseal --identity reception.key");
    assert_eq!(run.code, Some(1));
    assert_eq!(run.out, format!("{}\n", good.id()));
    for name in [&cut, &link] {
        assert!(run.err.contains(name.id()), "{}", run.err);
    }
    assert_eq!(fs::read(&path).unwrap(), half);
    assert_eq!(fs::read(&target).unwrap(), before, "never followed");
}

#[test]
fn with_another_key_nothing_is_touched() {
    let clinic = Clinic::new("en");
    let name = clinic.publish(1, "ja");
    let made = clinic.folder.run("spool keygen -o other.key").done();
    let before = fs::read(file(&clinic, "new", &name)).unwrap();
    clinic.seals_for("en", &[made.out.trim()]);
    let run = clinic.folder.run("spool reseal --identity other.key");
    assert_eq!((run.code, run.out.as_str()), (Some(1), ""));
    assert!(run.err.contains(name.id()), "{}", run.err);
    assert_eq!(fs::read(file(&clinic, "new", &name)).unwrap(), before);
}
