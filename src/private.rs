//! Files for their owner alone. Must not know what is in them.

use std::fs::{self, File, OpenOptions};
use std::io::{self, ErrorKind, Write as _};
use std::os::unix::fs::OpenOptionsExt as _;
use std::path::Path;

/// Writes a new file that only its owner can read, durably, its name too. An existing one is never replaced, and
/// nothing half stays.
pub(crate) fn write(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut file = OpenOptions::new()
        .write(true)
        .create_new(true)
        .mode(0o600)
        .open(path)?;
    let written = file
        .write_all(bytes)
        .and_then(|()| file.sync_all())
        .and_then(|()| sync_name(path, &file));
    if written.is_err() {
        let _ = fs::remove_file(path);
    }
    written
}

/// Syncs the folder; where it may not be opened, or cannot be synced, the whole file system.
fn sync_name(path: &Path, file: &File) -> io::Result<()> {
    let folder = path.parent().filter(|folder| *folder != Path::new(""));
    let folder = File::open(folder.unwrap_or_else(|| Path::new(".")));
    let synced = folder.and_then(|folder| folder.sync_all());
    match synced.as_ref().map_err(io::Error::kind) {
        Err(ErrorKind::PermissionDenied | ErrorKind::InvalidInput | ErrorKind::Unsupported) => {
            Ok(rustix::fs::syncfs(file)?)
        }
        _ => synced,
    }
}
