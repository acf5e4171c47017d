//! Where a changed text goes, and how a file takes the place of another.

use std::fs::{self, File, Permissions};
use std::io::{self, Write as _};
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};

use super::entry_of;
use super::source::is_text;

/// The file of a folder that has the message, or the one for messages of which none has.
pub(crate) fn file_with(folder: &Path, id: &str) -> PathBuf {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let mut files: Vec<PathBuf> = entries.map(|entry| entry.path()).collect();
    files.retain(|path| is_text(path));
    files.sort();
    let has = |path: &&PathBuf| {
        let text = fs::read_to_string(path).unwrap_or_default();
        entry_of(&text, id).is_some()
    };
    files
        .iter()
        .rfind(has)
        .cloned()
        .unwrap_or_else(|| folder.join("own.ftl"))
}

/// What stands in a file; nothing, if it is not there.
pub(crate) fn text_in(file: &Path) -> io::Result<String> {
    match fs::read_to_string(file) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(String::new()),
        read => read,
    }
}

/// In one step, so that a running kiosk never reads half of it.
pub(crate) fn replace(file: &Path, text: &str) -> io::Result<()> {
    // Whoever runs this is not the kiosk's user, who must read it whatever the umask is.
    let readable = |path: &Path, mode| fs::set_permissions(path, Permissions::from_mode(mode));
    if let Some(folder) = file.parent().filter(|folder| !folder.is_dir()) {
        fs::create_dir_all(folder)?;
        readable(folder, 0o755)?;
        if let Some(above) = folder.parent() {
            readable(above, 0o755)?;
        }
    }
    let mut half = file.as_os_str().to_owned();
    half.push("~");
    let half = PathBuf::from(half);
    let written = File::create(&half).and_then(|mut open| {
        open.write_all(text.as_bytes())?;
        open.sync_all()
    });
    written
        .and_then(|()| readable(&half, 0o644))
        .and_then(|()| fs::rename(&half, file))
        .inspect_err(|_| {
            // What cannot be removed is no text: its name says so.
            let _ = fs::remove_file(&half);
        })
}
