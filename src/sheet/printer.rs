//! A sheet on its way out, to the clinic's print command. It lies in memory alone, never in a file that
//! somebody could find. Must not know what is on it.

use std::fs::File;
use std::io::{self, ErrorKind, Read as _, Seek as _, Write as _};
use std::os::fd::AsFd as _;
use std::os::unix::process::ExitStatusExt as _;
use std::process::{Child, ChildStderr, Command, ExitStatus, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::fs::{
    MemfdFlags, OFlags, SealFlags, fcntl_add_seals, fcntl_getfl, fcntl_setfl, memfd_create,
};

use strum::Display;

use crate::text::sanitize;

/// What the clinic writes where a command wants the name of a file.
pub const FILE: &str = "{file}";

/// What stands for it: the command's standard input, opened anew.
const STDIN: &str = "/dev/fd/0";

/// How much of what a failing command says is passed on. Characters.
const MOST: usize = 200;

/// How much of it is kept. Bytes.
const ROOM: usize = 4096;

/// How long a command may take before somebody is told that it is still running.
pub const LONG: Duration = Duration::from_secs(30);

/// How often it is looked whether the command has ended.
const PACE: Duration = Duration::from_millis(100);

/// Why the print command did not print.
#[derive(Debug, Display)]
#[strum(serialize_all = "kebab-case")]
pub enum PrinterError {
    /// There is no command.
    Nowhere,
    /// The system gave no memory for the sheet, or lost the command.
    System(io::Error),
    /// The program could not be started.
    Program {
        program: String,
        /// What the system said.
        cause: io::Error,
    },
    /// It failed.
    Failed {
        program: String,
        /// The beginning of what it said, safe to print; else how it ended.
        said: String,
    },
    /// Somebody did not want to wait for it any longer.
    Stopped { program: String },
}

impl std::error::Error for PrinterError {}

/// Hands the sheet to the clinic's command, program and arguments, no shell: on its standard input, which
/// `{file}` names. Returns when the command has ended.
///
/// `goes_on` is asked several times a second, with the time that it has taken so far; `false` ends it.
pub fn send(
    pdf: &[u8],
    command: &[String],
    goes_on: &mut dyn FnMut(Duration) -> bool,
) -> Result<(), PrinterError> {
    let (program, arguments) = command.split_first().ok_or(PrinterError::Nowhere)?;
    let sheet = in_memory(pdf).map_err(PrinterError::System)?;
    let begun = Command::new(program)
        .args(arguments.iter().map(|word| word.replace(FILE, STDIN)))
        .stdin(Stdio::from(sheet))
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .spawn();
    let program = sanitize::render(program);
    let child = match begun {
        Ok(child) => child,
        Err(cause) => return Err(PrinterError::Program { program, cause }),
    };
    let (status, said) = follow(child, goes_on).map_err(PrinterError::System)?;
    let Some(status) = status else {
        return Err(PrinterError::Stopped { program });
    };
    if status.success() {
        return Ok(());
    }
    let said = String::from_utf8_lossy(&said);
    let said: String = said.trim().chars().take(MOST).collect();
    let said = match (said.is_empty(), status.signal()) {
        (false, _) => sanitize::render(&said),
        (true, Some(signal)) => format!("signal {signal}"),
        (true, None) => format!("exit {}", status.code().unwrap_or_default()),
    };
    Err(PrinterError::Failed { program, said })
}

/// A file without a name that goes with the last program that holds it, and that none of them can change.
fn in_memory(pdf: &[u8]) -> io::Result<File> {
    let flags = MemfdFlags::CLOEXEC | MemfdFlags::ALLOW_SEALING;
    let mut file = File::from(memfd_create("sheet", flags)?);
    file.write_all(pdf)?;
    file.rewind()?;
    let seals = SealFlags::WRITE | SealFlags::GROW | SealFlags::SHRINK | SealFlags::SEAL;
    fcntl_add_seals(&file, seals)?;
    Ok(file)
}

/// How the command ended, `None` if it was stopped, and what it complained about. What it started itself
/// may hold its standard error longer than it runs, so nobody waits for the end of that.
fn follow(
    mut child: Child,
    goes_on: &mut dyn FnMut(Duration) -> bool,
) -> io::Result<(Option<ExitStatus>, Vec<u8>)> {
    let begun = Instant::now();
    let mut complaint = Complaint::of(child.stderr.take())?;
    loop {
        if let Some(status) = child.try_wait()? {
            complaint.listen();
            return Ok((Some(status), complaint.said));
        }
        if !goes_on(begun.elapsed()) {
            child.kill()?;
            child.wait()?;
            return Ok((None, complaint.said));
        }
        complaint.pause(PACE.min(begun.elapsed() + Duration::from_millis(1)));
    }
}

/// What a command writes to its standard error: the beginning is kept, the rest read and forgotten, so that
/// it never waits for a reader.
struct Complaint {
    pipe: Option<ChildStderr>,
    said: Vec<u8>,
}

impl Complaint {
    fn of(pipe: Option<ChildStderr>) -> io::Result<Self> {
        if let Some(pipe) = &pipe {
            fcntl_setfl(pipe, fcntl_getfl(pipe)? | OFlags::NONBLOCK)?;
        }
        Ok(Self {
            pipe,
            said: Vec::new(),
        })
    }

    /// Waits until there is something to read, at most so long, and reads it.
    fn pause(&mut self, most: Duration) {
        let ready = self.pipe.as_ref().map(|pipe| {
            let most = Timespec::try_from(most).ok();
            let mut pipe = [PollFd::from_borrowed_fd(pipe.as_fd(), PollFlags::IN)];
            poll(&mut pipe, most.as_ref())
        });
        match ready {
            Some(Ok(0)) => {}
            Some(Ok(_)) => self.listen(),
            None | Some(Err(_)) => thread::sleep(most),
        }
    }

    fn listen(&mut self) {
        let mut bytes = [0; 1024];
        while let Some(pipe) = &mut self.pipe {
            match pipe.read(&mut bytes) {
                Ok(count) if count > 0 => {
                    let new = bytes.get(..count).unwrap_or_default();
                    let room = ROOM.saturating_sub(self.said.len()).min(count);
                    self.said.extend(new.iter().take(room));
                }
                Err(error) if error.kind() == ErrorKind::Interrupted => {}
                Err(error) if error.kind() == ErrorKind::WouldBlock => return,
                // It is closed.
                Ok(_) | Err(_) => self.pipe = None,
            }
        }
    }
}
