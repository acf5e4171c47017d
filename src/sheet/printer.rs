//! A sheet on its way out, to the clinic's print command. Must not know what is on it.

use std::fs::{self, DirBuilder};
use std::io;
use std::os::unix::fs::DirBuilderExt as _;
use std::os::unix::process::ExitStatusExt as _;
use std::path::PathBuf;
use std::process::{Command, Stdio};

use rustix::rand::{GetRandomFlags, getrandom};

use crate::private;
use crate::record::shown;

/// What the clinic writes where the file belongs.
pub const FILE: &str = "{file}";

/// How much of what a failing command says is passed on. Characters.
const MOST: usize = 200;

/// Why the print command did not print.
#[derive(Debug)]
pub enum Unsent {
    /// There is no command.
    Nowhere,
    /// The file for it could not be written.
    File(io::Error),
    /// The program could not be started.
    Program {
        /// Which.
        program: String,
        /// What the system said.
        cause: io::Error,
    },
    /// It failed.
    Failed {
        /// Which.
        program: String,
        /// The beginning of what it said, safe to print; else how it ended.
        said: String,
    },
}

/// Hands the sheet to the clinic's command: program and arguments, no shell; `{file}` stands for the
/// file. Returns when the command has ended, and the file with it: 0600, in a folder of its own.
pub fn send(pdf: &[u8], command: &[String]) -> Result<(), Unsent> {
    let (program, arguments) = command.split_first().ok_or(Unsent::Nowhere)?;
    let folder = Folder::new().map_err(Unsent::File)?;
    let file = folder.0.join("sheet.pdf");
    private::write(&file, pdf).map_err(Unsent::File)?;
    let path = file.to_string_lossy();
    let output = Command::new(program)
        .args(arguments.iter().map(|word| word.replace(FILE, &path)))
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .output();
    let program = shown::render(program);
    match output {
        Err(cause) => Err(Unsent::Program { program, cause }),
        Ok(output) if output.status.success() => Ok(()),
        Ok(output) => {
            let said = String::from_utf8_lossy(&output.stderr);
            let said: String = said.trim().chars().take(MOST).collect();
            let said = match (said.is_empty(), output.status.signal()) {
                (false, _) => shown::render(&said),
                (true, Some(signal)) => format!("signal {signal}"),
                (true, None) => format!("exit {}", output.status.code().unwrap_or_default()),
            };
            Err(Unsent::Failed { program, said })
        }
    }
}

/// A new folder that only its owner can enter; in memory where the system offers that. Goes with all
/// that is in it.
struct Folder(PathBuf);

impl Folder {
    fn new() -> io::Result<Self> {
        let mut bits = [0; 8];
        getrandom(&mut bits[..], GetRandomFlags::empty())?;
        let name = format!("uketsuke-{:016x}", u64::from_ne_bytes(bits));
        let runtime = std::env::var_os("XDG_RUNTIME_DIR").map(PathBuf::from);
        let homes = runtime
            .filter(|dir| dir.is_absolute())
            .into_iter()
            .chain([std::env::temp_dir()]);
        let mut made = Err(io::ErrorKind::NotFound.into());
        for home in homes {
            let path = home.join(&name);
            made = DirBuilder::new().mode(0o700).create(&path).map(|()| path);
            if made.is_ok() {
                break;
            }
        }
        made.map(Self)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}
