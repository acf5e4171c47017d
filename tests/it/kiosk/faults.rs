//! A spool that vanishes, fills up or hangs: what patients are told, and what becomes of their answers.

use std::path::Path;
use std::thread;
use std::time::Duration;

use rustix::process::{Pid, Resource, Rlimit, prlimit};

use crate::glass::Glass;
use crate::kiosk::answers::AOI;
use crate::kiosk::clinic::{Clinic, names, text};
use crate::kiosk::injected::Injected;
use crate::kiosk::patient::{F7, Patient};
use crate::tools::{mount_small, unmount};

const BOTH: [&str; 2] = ["ja", "en"];

/// The same in both languages at once.
fn in_both(test: impl Fn(&'static str) + Sync) {
    thread::scope(|threads| {
        for locale in BOTH {
            threads.spawn(|| test(locale));
        }
    });
}

/// The one declaration that waits is whole and has the name in it.
fn is_saved_once(patient: &Patient) {
    patient.until_waiting(1);
    let id = patient.waiting().concat().replace(".json", "");
    let output = patient.staff(&["spool", "show", &id]);
    let shown = text(&output.stdout);
    assert!(shown.contains(": 髙﨑 葵\n"), "{id}: {output:?}");
    assert_eq!(names(&patient.spool("tmp")), [""; 0]);
}

/// Told in words; both ways out are offered; going back shows the answers.
fn told_and_kept(patient: &mut Patient) {
    patient.until("heading-failed-refused");
    patient.until("choice-retry");
    patient.until("choice-on-paper");
    assert!(!patient.sees("heading-done"));
    patient.press(F7);
    patient.until("heading-check");
    patient.until_typed("髙﨑 葵");
    patient.send();
    patient.until("heading-failed-refused");
}

#[test]
fn a_spool_replaced_by_a_file_is_told_and_a_retry_works() {
    in_both(|locale| {
        let mut patient = Clinic::plain().open(locale);
        patient.come_to_check(&AOI);
        let (spool, away) = (patient.glass.path("disk/spool"), patient.glass.path("away"));
        std::fs::rename(&spool, &away).unwrap();
        std::fs::write(&spool, "not a spool").unwrap();
        patient.send();
        told_and_kept(&mut patient);
        std::fs::remove_file(&spool).unwrap();
        std::fs::rename(&away, &spool).unwrap();
        patient.press("1");
        let number = patient.number();
        is_saved_once(&patient);
        let listed = text(&patient.staff(&["spool", "list"]).stdout);
        assert!(listed.starts_with(&number), "{listed}");
    });
}

#[test]
fn what_could_not_be_saved_arrives_once_by_itself_though_the_patient_left() {
    in_both(|locale| {
        let mut patient = Clinic::plain().open(locale);
        patient.come_to_check(&AOI);
        let (disk, away) = (patient.glass.path("disk"), patient.glass.path("away"));
        std::fs::rename(&disk, &away).unwrap();
        patient.send();
        told_and_kept(&mut patient);
        patient.press("2");
        patient.at("heading-on-paper", "+");
        patient.at("heading-finish", "2");
        // The next one is not asked to type what cannot be saved.
        patient.until_attract();
        patient.come_to_declare();
        patient.turn_to("say-paper-only");
        patient.turn_to("choice-on-paper");
        assert!(!patient.sees("choice-start-form"));
        assert!(!disk.exists());
        std::fs::rename(&away, &disk).unwrap();
        is_saved_once(&patient);
        // Good news does not disturb whoever is reading; it is for the next one.
        patient.glass.settle();
        assert!(patient.sees("heading-declare") && !patient.sees("choice-start-form"));
        patient.start_over();
        patient.declare(&AOI);
        assert_eq!(patient.waiting().len(), 2);
    });
}

#[test]
fn a_kiosk_without_a_spool_says_so_on_its_first_screen_and_recovers_by_itself() {
    let clinic = Clinic::plain();
    let (disk, away) = (clinic.path("disk"), clinic.path("away"));
    std::fs::rename(&disk, &away).unwrap();
    let patient = clinic.open("ja");
    patient.glass.until("申立書は紙で");
    let log = patient.log();
    assert!(log.contains("no declarations can be kept"), "{log}");
    assert!(log.contains("disk/spool"), "{log}");
    std::fs::rename(&away, &disk).unwrap();
    // Probed every ten seconds.
    patient
        .glass
        .wait_within(Duration::from_secs(13), "no paper", |glass| {
            !glass.text().contains("申立書は紙で") && !glass.text().trim().is_empty()
        });
}

#[test]
fn a_limit_on_the_size_of_files_ends_nobody() {
    let mut patient = Clinic::plain().open("ja");
    patient.come_to_check(&AOI);
    let supervisor = Pid::from_raw(patient.glass.supervisor().0.try_into().unwrap());
    let limit = |bytes| {
        let limit = Rlimit {
            current: bytes,
            maximum: None,
        };
        prlimit(supervisor, Resource::Fsize, limit).unwrap();
    };
    limit(Some(100));
    patient.send();
    patient.until("heading-failed-refused");
    limit(None);
    patient.number();
    is_saved_once(&patient);
}

/// A small file system on this directory, until it is dropped.
struct Mounted<'a>(&'a Path);

impl<'a> Mounted<'a> {
    /// `None`, with a message, if this is not allowed here.
    fn at(dir: &'a Path, size: &str) -> Option<Self> {
        mount_small(dir, &format!("size={size}")).then_some(Self(dir))
    }
}

impl Drop for Mounted<'_> {
    fn drop(&mut self) {
        unmount(self.0);
    }
}

#[test]
#[ignore = "needs root"]
fn a_full_disk_means_paper_from_the_beginning() {
    in_both(|locale| {
        let clinic = Clinic::plain();
        let disk = clinic.path("disk");
        let Some(_mounted) = Mounted::at(&disk, "64k") else {
            return;
        };
        let mut patient = clinic.open(locale);
        patient.glass.wait("paper on the first screen", |glass| {
            glass.text().contains("申立書は紙で")
        });
        patient.come_to_declare();
        patient.turn_to("say-paper-only");
        assert!(!patient.sees("choice-start-form"));
    });
}

#[test]
#[ignore = "needs root"]
fn a_disk_that_fills_up_is_told_and_room_is_enough_to_save() {
    in_both(|locale| {
        let clinic = Clinic::plain();
        let disk = clinic.path("disk");
        let Some(_mounted) = Mounted::at(&disk, "8m") else {
            return;
        };
        let mut patient = clinic.open(locale);
        patient.come_to_check(&AOI);
        let filler = disk.join("filler");
        let full = std::fs::write(&filler, vec![1; 16 << 20]);
        assert_eq!(full.unwrap_err().kind(), std::io::ErrorKind::StorageFull);
        patient.send();
        told_and_kept(&mut patient);
        std::fs::remove_file(&filler).unwrap();
        patient.number();
        is_saved_once(&patient);
    });
}

#[test]
#[ignore = "needs root and strace"]
fn a_hung_disk_is_told_after_ten_seconds_and_saves_after_all() {
    in_both(|locale| {
        let mut patient = Clinic::plain().open(locale);
        patient.come_to_check(&AOI);
        let supervisor = patient.glass.supervisor();
        let hang = "fsync:delay_enter=14000000:when=1";
        let Some(_hanging) = Injected::into(supervisor, hang, &patient) else {
            return;
        };
        patient.send();
        patient.until("heading-saving");
        let slow = |_: &Glass| {
            // Nothing else comes in between, least of all a second "send".
            assert!(!patient.sees("heading-check"));
            patient.sees("heading-failed-slow")
        };
        let took = patient
            .glass
            .wait_within(Duration::from_secs(12), "the slow save", slow);
        assert!(took > Duration::from_secs(9), "{took:?}");
        patient.until("choice-on-paper");
        assert_eq!(patient.waiting(), [""; 0]);
        patient.number();
        is_saved_once(&patient);
    });
}

/// The last question again, another answer, and off.
fn correct_the_share(patient: &mut Patient) {
    patient.press(F7);
    patient.at("heading-check", F7);
    patient.at("field-share", "2");
    patient.until("heading-check");
    patient.send();
}

/// The corrected declaration counts, the one before it is marked, and the next patient is served.
fn is_replaced_and_all_goes_on(patient: &mut Patient, number: &str) {
    patient.until_waiting(2);
    let listed = text(&patient.staff(&["spool", "list"]).stdout);
    let [first, second] = listed.lines().collect::<Vec<_>>()[..] else {
        panic!("not two versions: {listed}");
    };
    assert!(
        first.starts_with(number) && second.starts_with(number),
        "{listed}"
    );
    assert!(first.contains('（') && !second.contains('（'), "{listed}");
    let shown = text(&patient.staff(&["spool", "show", number]).stdout);
    let share = Patient::in_japanese("option-share-20");
    assert!(
        shown.contains(&share) && shown.contains("【訂正後】"),
        "{shown}"
    );
    let taken = patient.staff(&["spool", "collect", number]);
    assert!(taken.status.success(), "{taken:?}");
    assert_eq!(patient.waiting(), [""; 0], "the earlier one goes along");
    patient.start_over();
    assert!(!patient.sees("say-paper-only"));
    patient.declare(&AOI);
    patient.until_waiting(1);
}

#[test]
#[ignore = "needs root and strace"]
fn what_is_corrected_after_a_failed_save_arrives_and_replaces_the_first() {
    in_both(|locale| {
        let mut patient = Clinic::plain().open(locale);
        patient.come_to_check(&AOI);
        // The one that makes the name durable.
        let fail = "fsync:error=EIO:when=3";
        let Some(failing) = Injected::into(patient.glass.supervisor(), fail, &patient) else {
            return;
        };
        patient.send();
        patient.until("heading-failed-refused");
        drop(failing);
        correct_the_share(&mut patient);
        let number = patient.number();
        is_replaced_and_all_goes_on(&mut patient, &number);
    });
}

#[test]
#[ignore = "needs root and strace"]
fn what_is_corrected_while_the_disk_hangs_arrives_and_replaces_the_first() {
    let mut patient = Clinic::plain().open("ja");
    patient.come_to_check(&AOI);
    let hang = "fsync:delay_enter=14000000:when=3";
    let Some(_hanging) = Injected::into(patient.glass.supervisor(), hang, &patient) else {
        return;
    };
    patient.send();
    patient
        .glass
        .wait_within(Duration::from_secs(12), "the slow save", |_| {
            patient.sees("heading-failed-slow")
        });
    correct_the_share(&mut patient);
    let number = patient.number();
    is_replaced_and_all_goes_on(&mut patient, &number);
}
