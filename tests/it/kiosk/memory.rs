//! What stays of a patient in the memory of the processes that go on.

use std::fs::File;
use std::os::unix::fs::FileExt as _;
use std::process::Command;

use rustix::process::Signal;

use crate::kiosk::answers::{CANARIES, CANARY};
use crate::kiosk::clinic::{Clinic, text};
use crate::kiosk::patient::Patient;
use crate::process::Process;
use crate::tools::allowed;

/// The longest distance of two cells of a grid, in bytes.
const STRIDE: usize = 128;

/// Whether the canary is in there: as it is, as wide characters, or one character per cell of a grid.
fn finds(memory: &[u8], canary: &str) -> bool {
    let mut wide = [0; 4];
    let narrow: Vec<Vec<u8>> = canary
        .chars()
        .map(|c| c.encode_utf8(&mut wide).as_bytes().to_vec())
        .collect();
    let utf_32 = canary.chars().map(|c| u32::from(c).to_le_bytes().to_vec());
    let utf_16 = canary.encode_utf16().map(|c| c.to_le_bytes().to_vec());
    [narrow, utf_32.collect(), utf_16.collect()]
        .iter()
        .any(|letters| finds_letters(memory, letters))
}

/// Whether the letters stand one after the other at any constant distance.
fn finds_letters(memory: &[u8], letters: &[Vec<u8>]) -> bool {
    let Some((first, rest)) = letters.split_first() else {
        return false;
    };
    let initial = first.first().copied().unwrap_or_default();
    let starts = memory
        .iter()
        .enumerate()
        .filter(|(_, byte)| **byte == initial);
    starts.map(|(at, _)| at).any(|at| {
        let here =
            |letter: &[u8], at: usize| memory.get(at..).is_some_and(|m| m.starts_with(letter));
        here(first, at)
            && (first.len()..=STRIDE).any(|stride| {
                rest.iter()
                    .zip(1..)
                    .all(|(letter, step)| here(letter, at + stride * step))
            })
    })
}

const LOOK: &str = "looking into the memory of a process";

/// Everything that the process can have written to, piece by piece; `None` if we may not look.
fn pieces(process: Process) -> Option<Vec<Vec<u8>>> {
    let maps = allowed(
        std::fs::read_to_string(format!("/proc/{}/maps", process.0)),
        LOOK,
    )?;
    let memory = allowed(File::open(format!("/proc/{}/mem", process.0)), LOOK)?;
    let mut pieces = Vec::new();
    for line in maps.lines() {
        let mut words = line.split_whitespace();
        let (range, rights) = (words.next().unwrap(), words.next().unwrap());
        // The program's own text cannot hold what a patient types.
        if !rights.starts_with("rw") {
            continue;
        }
        let (from, to) = range.split_once('-').unwrap();
        let from = u64::from_str_radix(from, 16).unwrap();
        let to = u64::from_str_radix(to, 16).unwrap();
        let mut piece = vec![0; usize::try_from(to - from).unwrap()];
        if memory.read_exact_at(&mut piece, from).is_ok() {
            pieces.push(piece);
        }
    }
    Some(pieces)
}

/// How many of the canaries are in the process; `None` if we may not look.
fn count(process: Process, canaries: &[&str]) -> Option<usize> {
    let pieces = pieces(process)?;
    assert!(!pieces.is_empty());
    let found = canaries
        .iter()
        .filter(|canary| pieces.iter().any(|piece| finds(piece, canary)));
    Some(found.count())
}

/// Fails if the process holds one of the canaries.
pub fn holds_none(process: Process, canaries: &[&str]) {
    if let Some(found) = count(process, canaries) {
        assert_eq!(found, 0, "of {canaries:?} in {process:?}");
    }
}

/// The patient has just left: nothing is in the processes that go on, nor on standard error.
fn nothing_stays(patient: &mut Patient) {
    patient.until_attract();
    // The next patient has begun: nothing is left in buffers that are only now used.
    patient.begin();
    patient.glass.settle();
    holds_none(patient.glass.supervisor(), &CANARIES);
    holds_none(patient.glass.worker().unwrap(), &CANARIES);
    let log = patient.log();
    assert!(CANARIES.iter().all(|canary| !log.contains(canary)), "{log}");
    patient.start_over();
}

#[test]
fn the_search_finds_what_is_there() {
    for canary in CANARIES {
        let letters: Vec<char> = canary.chars().collect();
        let cells: Vec<u8> = letters
            .iter()
            .flat_map(|letter| format!("{letter:\0<24}").into_bytes())
            .collect();
        let wide: Vec<u8> = letters
            .iter()
            .flat_map(|letter| u32::from(*letter).to_le_bytes())
            .collect();
        for memory in [canary.as_bytes(), &wide] {
            assert!(finds(memory, canary), "{canary}");
        }
        // Padded by characters, so that the distance in bytes is the same only for letters of one length.
        assert!(finds(&cells, canary), "{canary}");
        let short = &cells[..cells.len() - 26];
        assert!(!finds(short, canary), "{canary}");
    }
}

#[test]
#[ignore = "needs root"]
fn nothing_of_a_patient_stays_in_a_sealed_kiosk() {
    let mut patient = Clinic::sealed().open("ja");
    patient.come_to_check(&CANARY);
    // The search itself: the worker that is being used holds everything.
    let all = count(patient.glass.worker().unwrap(), &CANARIES);
    assert!(all.is_none_or(|found| found == CANARIES.len()), "{all:?}");
    holds_none(patient.glass.supervisor(), &CANARIES);
    patient.send();
    patient.number();
    patient.press("+");
    patient.at("heading-finish", "2");
    nothing_stays(&mut patient);
    // Started over.
    patient.come_to_check(&CANARY);
    patient.start_over();
    nothing_stays(&mut patient);
    // Not saved, and left: the supervisor keeps it, sealed.
    patient.come_to_check(&CANARY);
    let (disk, away) = (patient.glass.path("disk"), patient.glass.path("away"));
    std::fs::rename(&disk, &away).unwrap();
    patient.send();
    patient.at("heading-failed-refused", "2");
    patient.at("heading-on-paper", "+");
    patient.at("heading-finish", "2");
    nothing_stays(&mut patient);
    std::fs::rename(&away, &disk).unwrap();
    patient.until_waiting(2);
}

#[test]
fn no_process_may_leave_a_core_file() {
    let mut patient = Clinic::sealed().open("ja");
    patient.come_to_check(&CANARY);
    let worker = patient.glass.worker().unwrap();
    for process in [patient.glass.supervisor(), worker] {
        let limits = std::fs::read_to_string(format!("/proc/{}/limits", process.0)).unwrap();
        let core = limits.lines().find(|line| line.starts_with("Max core"));
        let words: Vec<_> = core.unwrap().split_whitespace().skip(4).collect();
        // Also what it could raise the limit to itself.
        assert_eq!(words, ["0", "0", "bytes"], "{process:?}");
    }
}

#[test]
#[ignore = "needs root"]
fn a_worker_that_crashes_leaves_no_core_file() {
    let mut patient = Clinic::sealed().open("ja");
    patient.come_to_check(&CANARY);
    let worker = patient.glass.worker().unwrap();
    let here = std::fs::read_link(format!("/proc/{}/cwd", worker.0));
    let Some(here) = allowed(here, "looking at the folder of a process") else {
        return;
    };
    // Not SEGV: the first of those is for Rust's own handler.
    worker.send(Signal::ABORT);
    patient.glass.until_other_than(worker);
    let files = std::fs::read_dir(here).unwrap().flatten();
    let names = files.map(|file| file.file_name().into_string().unwrap());
    let cores: Vec<_> = names.filter(|name| name.starts_with("core")).collect();
    assert!(cores.is_empty(), "{cores:?}");
    patient.until_attract();
    let log = patient.log();
    assert!(CANARIES.iter().all(|canary| !log.contains(canary)), "{log}");
}

#[test]
fn a_panic_tells_where_and_never_what() {
    const CHILD: &str = "UKETSUKE_TEST_PANICS";
    if std::env::var_os(CHILD).is_some() {
        // As the program itself does, holding something of a patient.
        uketsuke::system::hardening::quiet_panics();
        panic!("{}", CANARIES.join(" "));
    }
    let ourselves = std::env::current_exe().unwrap();
    let this = "kiosk::memory::a_panic_tells_where_and_never_what";
    let said = Command::new(ourselves)
        .args(["--exact", "--nocapture", this])
        .env(CHILD, "1")
        .output()
        .unwrap();
    let said = text(&said.stderr) + &text(&said.stdout);
    assert!(
        said.contains("panic at tests/it/kiosk/memory.rs:"),
        "{said}"
    );
    assert!(
        CANARIES.iter().all(|canary| !said.contains(canary)),
        "{said}"
    );
}
