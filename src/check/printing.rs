//! Whether the configured printer can print: its program and a Japanese font are there. Where none is
//! configured, nothing is wrong: the kiosk itself does not print.

use std::ffi::OsStr;
use std::os::unix::fs::PermissionsExt as _;
use std::path::PathBuf;

use super::{SettingFinding, finding};
use crate::config::Staff;
use crate::diagnostics::diagnostic::DiagnosticKind;
use crate::sheet::Fonts;

/// What is wrong with a printer. `path`: where programs are.
pub(super) fn faults(staff: &Staff, path: &OsStr) -> Vec<SettingFinding> {
    let Some(name) = staff.print.first() else {
        return Vec::new();
    };
    let missing = program(name, path).is_none();
    let missing = missing.then(|| DiagnosticKind::PrinterMissing(name.clone()));
    let bare = Fonts::load(&staff.fonts).is_err();
    let bare = bare.then_some(DiagnosticKind::NoJapaneseFont);
    let missing = missing.map(|what| finding("staff", "print", what));
    let bare = bare.map(|what| finding("staff", "fonts", what));
    missing.into_iter().chain(bare).collect()
}

/// The file of a program, as the system would find it.
pub(super) fn program(name: &str, path: &OsStr) -> Option<PathBuf> {
    let runs = |file: &PathBuf| {
        file.metadata()
            .is_ok_and(|about| about.is_file() && about.permissions().mode() & 0o111 != 0)
    };
    if name.contains('/') {
        return Some(PathBuf::from(name)).filter(runs);
    }
    let mut files = std::env::split_paths(path).map(|folder| folder.join(name));
    files.find(runs)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn is_program(name: &str, path: &OsStr) -> bool {
        program(name, path).is_some()
    }

    #[test]
    fn programs_are_found_as_the_system_finds_them() {
        let path = OsStr::new("/nowhere:/bin");
        assert!(is_program("sh", path) && is_program("/bin/sh", OsStr::new("")));
        assert!(!is_program("sh", OsStr::new("/nowhere")));
        assert!(!is_program("/etc/passwd", path) && !is_program("no-such-lp", path));
    }
}
