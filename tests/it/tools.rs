//! What some tests need beside the program: root, or tools. Those are ignored, with what they need as the reason, and
//! fail where they are asked for and it is missing. Only what a container may forbid root as well is found out while a
//! test runs: it says so and has then tried nothing.

use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};

/// Says that this machine does not allow it, as a container may not. Fails unless we are root.
pub fn forbidden(what: &str) {
    let is_root = rustix::process::geteuid().is_root();
    assert!(is_root, "needs root: {what}");
    // Not by eprintln!, which is kept from whoever runs the tests as long as they pass.
    let _ = writeln!(
        std::io::stderr(),
        "skipped: {what} is not allowed here, even to root"
    );
}

/// What was looked at; `None`, said aloud, where that is forbidden. Fails if it is not there.
pub fn allowed<T>(looked: std::io::Result<T>, what: &str) -> Option<T> {
    match looked {
        Err(error) if error.kind() == std::io::ErrorKind::PermissionDenied => {
            forbidden(what);
            None
        }
        looked => Some(looked.expect(what)),
    }
}

/// Whether processes may be traced here. Fails where strace is not installed.
pub fn may_trace() -> bool {
    let traced = Command::new("strace")
        .args(["-qq", "-o", "/dev/null", "true"])
        .stderr(Stdio::null())
        .status()
        .expect("needs strace");
    if !traced.success() {
        forbidden("tracing");
    }
    traced.success()
}

/// Whether a small file system is mounted there now.
pub fn mount_small(dir: &Path, options: &str) -> bool {
    let mounted = Command::new("mount")
        .args(["-t", "tmpfs", "-o", options, "uketsuke-test"])
        .arg(dir)
        .stderr(Stdio::null())
        .status()
        .expect("needs mount");
    if !mounted.success() {
        forbidden("mounting");
    }
    mounted.success()
}

/// Takes away what [`mount_small`] has mounted.
pub fn unmount(dir: &Path) {
    let _ = Command::new("umount").arg("-l").arg(dir).status();
}
