//! Crashes: the fault tools of `tests/faults`, run on the spool's own protocol, which must hold, and on
//! planted mistakes, which they must find.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use crate::tools::may_trace;

const HELD: i32 = 0;
const VIOLATED: i32 = 1;

/// The `submit` example, which Cargo builds beside all tests.
fn submit() -> PathBuf {
    let test = std::env::current_exe().unwrap();
    let folder = test.parent().and_then(Path::parent).unwrap();
    let submit = folder.join("examples/submit");
    assert!(submit.exists(), "cargo build --example submit comes first");
    submit
}

fn fault_tool(file: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/faults")
        .join(file)
}

fn judge(output: std::io::Result<Output>, expected: i32, what: &str) {
    let output = output.expect(what);
    let said = String::from_utf8_lossy(&output.stdout);
    let errors = String::from_utf8_lossy(&output.stderr);
    assert_eq!(
        output.status.code(),
        Some(expected),
        "{what}\n{said}{errors}"
    );
    println!("{what}: {said}");
}

fn sweep(script: &str, mode: &str, expected: i32) {
    if !may_trace() {
        return;
    }
    let output = Command::new("bash")
        .arg(fault_tool(script))
        .arg(submit())
        .arg(mode)
        .output();
    judge(output, expected, &format!("{script} {mode}"));
}

fn power_cut(mode: &str, expected: i32) {
    if !may_trace() {
        return;
    }
    let dir = tempfile::tempdir().unwrap();
    for part in ["tmp", "new", "collected", "damaged"] {
        std::fs::create_dir(dir.path().join(part)).unwrap();
    }
    let output = Command::new("python3")
        .arg(fault_tool("alice_lite.py"))
        .arg(dir.path())
        .arg("--")
        .arg(submit())
        .arg(dir.path())
        .args(["k1-000001-20261126T035405Z-aaaaaaaaaaaaaaaa.json.age", mode])
        .stdin(std::fs::File::open(fault_tool("alice_lite.py")).unwrap())
        .output();
    judge(output, expected, &format!("alice_lite.py {mode}"));
}

#[test]
#[ignore = "needs strace"]
fn a_kill_at_any_call_loses_nothing() {
    sweep("killpoints.sh", "good", HELD);
}

#[test]
#[ignore = "needs strace"]
fn the_kill_sweep_finds_writing_in_place() {
    sweep("killpoints.sh", "inplace", VIOLATED);
}

#[test]
#[ignore = "needs strace"]
fn an_error_at_any_call_is_never_thanked_for() {
    sweep("errors.sh", "good", HELD);
}

#[test]
#[ignore = "needs strace"]
fn the_error_sweep_finds_a_believed_second_fsync() {
    sweep("errors.sh", "retryfsync", VIOLATED);
}

#[test]
#[ignore = "needs strace and python3"]
fn a_power_cut_at_any_moment_loses_nothing() {
    power_cut("good", HELD);
}

#[test]
#[ignore = "needs strace and python3"]
fn the_power_cut_finds_missing_fsyncs() {
    for mode in ["nofsync", "nodirsync", "inplace"] {
        power_cut(mode, VIOLATED);
    }
}
