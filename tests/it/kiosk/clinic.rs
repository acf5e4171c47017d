//! A clinic: a kiosk with its spool, its log and the commands that staff run.

use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::time::{Duration, Instant};

use portable_pty::CommandBuilder;

use crate::glass::{Glass, program};
use crate::kiosk::patient::Patient;

/// The key pair's file, in the home.
pub const KEY: &str = "clinic.key";

/// What is to be started, and where.
pub struct Clinic {
    home: tempfile::TempDir,
    spool: String,
    rest: String,
    term: &'static str,
}

impl Clinic {
    /// Whose declarations are readable.
    pub fn plain() -> Self {
        Self::new("plaintext = true")
    }

    /// Whose declarations only the holder of [`KEY`] can read.
    pub fn sealed() -> Self {
        let mut clinic = Self::new("");
        let public = clinic.keygen(KEY);
        clinic.spool = format!("recipients = [\"{public}\"]");
        clinic
    }

    fn new(spool: &str) -> Self {
        let home = tempfile::tempdir().unwrap();
        std::fs::create_dir(home.path().join("disk")).unwrap();
        Self {
            home,
            spool: spool.to_owned(),
            rest: String::new(),
            term: "xterm-256color",
        }
    }

    /// Further sections of `kiosk.toml`.
    pub fn with(mut self, sections: &str) -> Self {
        self.rest.push_str(sections);
        self
    }

    /// On another terminal.
    pub const fn on(mut self, term: &'static str) -> Self {
        self.term = term;
        self
    }

    /// Makes a key pair as staff do; the public half.
    pub fn keygen(&self, file: &str) -> String {
        let made = staff(self.home.path(), None, &["spool", "keygen", "-o", file]);
        assert!(made.status.success(), "{made:?}");
        text(&made.stdout).trim().to_owned()
    }

    /// A place in the home.
    pub fn path(&self, inside: &str) -> PathBuf {
        self.home.path().join(inside)
    }

    /// The kiosk, and somebody before it who reads this language.
    pub fn open(self, locale: &'static str) -> Patient {
        let config = format!(
            "[spool]\ndir = \"disk/spool\"\n{}\n{}",
            self.spool, self.rest
        );
        std::fs::write(self.path("clinic.toml"), config).unwrap();
        let mut command = logged(self.home.path(), &["--config", "clinic.toml"]);
        command.env("TERM", self.term);
        let patient = Patient::before(Glass::launch(80, 24, command, self.home), locale);
        // The disk is tried half a second after the first picture; nobody declares sooner but a test.
        let (spool, began) = (patient.glass.path("disk/spool"), Instant::now());
        patient.glass.wait("a look at the spool", |_| {
            let files = std::fs::read_dir(&spool).into_iter().flatten().flatten();
            let mut names = files.map(|file| file.file_name().to_string_lossy().into_owned());
            names.any(|name| name.starts_with("seq-")) || began.elapsed() > Duration::from_secs(2)
        });
        patient
    }

    /// The kiosk without `kiosk.toml`.
    pub fn trial(locale: &'static str) -> Patient {
        let home = tempfile::tempdir().unwrap();
        let command = logged(home.path(), &[]);
        Patient::before(Glass::launch(80, 24, command, home), locale)
    }
}

/// The kiosk with its log in the file `log`. The shell makes way: the process is the kiosk's own.
pub fn logged(home: &Path, args: &[&str]) -> CommandBuilder {
    let mut command = CommandBuilder::new("sh");
    command.args(["-c", "exec \"$@\" 2>log", "sh", &program()]);
    command.args(args);
    command.env("TERM", "xterm-256color");
    command.env("XDG_STATE_HOME", home);
    command.env_remove("NO_COLOR");
    command.cwd(home);
    command
}

/// A command of staff, with this on its standard input.
pub fn staff(home: &Path, input: Option<&str>, args: &[&str]) -> Output {
    let mut command = Command::new(program());
    command.current_dir(home).args(args);
    command.env("XDG_STATE_HOME", home);
    let Some(input) = input else {
        return command.stdin(Stdio::null()).output().unwrap();
    };
    let file = home.join("input");
    std::fs::write(&file, input).unwrap();
    let open = std::fs::File::open(&file).unwrap();
    command.stdin(open).output().unwrap()
}

/// What a command said.
pub fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

/// The names in a directory; none if it is not there.
pub fn names(dir: &Path) -> Vec<String> {
    let files = std::fs::read_dir(dir).into_iter().flatten();
    let names = files.map(|file| file.unwrap().file_name().into_string().unwrap());
    // A probe comes and goes; the list does not show it either.
    let mut names: Vec<_> = names.filter(|name| !name.starts_with(".probe-")).collect();
    names.sort();
    names
}
