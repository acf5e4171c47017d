//! Reception with a real spool and the real program on a pseudo terminal.

use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};

use portable_pty::CommandBuilder;
use uketsuke::spool::seal::Identity;
use uketsuke::spool::{EntryName, Sealing, Spool};

use crate::glass::{Glass, program};
use crate::staff::declarations::{Person, json, name};

/// `uketsuke pin` of 2468.
pub const PIN: &str =
    "$scrypt$ln=15,r=8,p=1$BbcBEqTPv+0eiShy9eyLoQ$BXBODlc4aWgcyB8MmcdP0S6yRwgUVYbOj9XnsrK9lrY";

/// Where a program puts what it needs for a moment.
const TEMPORARY: [(&str, &str); 2] = [("XDG_RUNTIME_DIR", "run"), ("TMPDIR", "tmp")];

/// A home with a spool, two key files and a `kiosk.toml`.
pub struct Office {
    home: Option<tempfile::TempDir>,
    dir: PathBuf,
    sealing: Sealing,
}

impl Office {
    /// In this language, with these further lines of `[staff]`.
    pub fn new(language: &str, staff: &str) -> Self {
        let home = tempfile::tempdir().unwrap();
        let dir = home.path().to_owned();
        let keys = ["clinic.key", "safe.key"].map(|file| keygen(&dir, file));
        let recipients = keys.each_ref().map(|key| key.parse().unwrap());
        let config = format!(
            "[spool]\ndir = \"spool\"\nrecipients = [\"{}\", \"{}\"]\n\
             [staff]\nlanguage = \"{language}\"\n{staff}\n",
            keys[0], keys[1]
        );
        std::fs::write(dir.join("kiosk.toml"), config).unwrap();
        for (_, folder) in TEMPORARY {
            std::fs::create_dir(dir.join(folder)).unwrap();
        }
        Spool::open(&dir.join("spool"), false).unwrap();
        Self {
            home: Some(home),
            dir,
            sealing: Sealing::Recipients(recipients.to_vec()),
        }
    }

    pub fn spool(&self) -> PathBuf {
        self.dir.join("spool")
    }

    /// A kiosk publishes the declaration of this person.
    pub fn declare(&self, seq: u32, person: &Person) -> EntryName {
        self.declare_at("k1", seq, person)
    }

    /// The declaration of this person, as a kiosk seals it.
    pub fn seal(&self, kiosk: &str, seq: u32, person: &Person) -> (EntryName, Vec<u8>) {
        let name = name(kiosk, seq, true);
        let sealed = self.sealing.seal(json(&name, person).as_bytes()).unwrap();
        (name, sealed.to_vec())
    }

    pub fn declare_at(&self, kiosk: &str, seq: u32, person: &Person) -> EntryName {
        let (name, sealed) = self.seal(kiosk, seq, person);
        let spool = Spool::open(&self.spool(), false).unwrap();
        spool.publish(&name, &sealed).unwrap();
        name
    }

    /// The same, put there at once: for a load.
    pub fn place(&self, seq: u32, person: &Person) -> EntryName {
        let (name, sealed) = self.seal("k1", seq, person);
        std::fs::write(self.spool().join("new").join(name.file_name()), sealed).unwrap();
        name
    }

    /// Opens the inbox with the second of the keys.
    pub fn open(&mut self, columns: u16, rows: u16) -> Glass {
        self.open_with(columns, rows, &["--identity", "safe.key"])
    }

    pub fn open_with(&mut self, columns: u16, rows: u16, args: &[&str]) -> Glass {
        self.open_at((columns, rows), "xterm-256color", args)
    }

    /// On a terminal that is called this.
    pub fn open_on(&mut self, term: &str, args: &[&str]) -> Glass {
        self.open_at((80, 24), term, args)
    }

    /// The inbox of what waits at a hospital's server. The program as it is shipped has no part of one.
    #[cfg(feature = "hospital")]
    pub fn open_server(&mut self, size: (u16, u16), url: &str) -> Glass {
        let args = ["--identity", "safe.key", "--depot", url];
        let program = env!("CARGO_BIN_EXE_uketsuke");
        self.open_in(program, size, "xterm-256color", &args)
    }

    fn open_at(&mut self, size: (u16, u16), term: &str, args: &[&str]) -> Glass {
        self.open_in(&program(), size, term, args)
    }

    fn open_in(&mut self, program: &str, size: (u16, u16), term: &str, args: &[&str]) -> Glass {
        let mut command = CommandBuilder::new(program);
        command.args(["--config", "kiosk.toml", "staff"]);
        command.args(args);
        command.env("TERM", term);
        command.env_remove("NO_COLOR");
        for (place, folder) in TEMPORARY {
            command.env(place, self.dir.join(folder));
        }
        command.cwd(&self.dir);
        // The first one takes it away when it ends.
        let home = self.home.take();
        let home = home.unwrap_or_else(|| tempfile::tempdir().unwrap());
        Glass::launch(size.0, size.1, command, home)
    }

    /// A command on another terminal.
    pub fn run(&self, args: &[&str]) -> Output {
        run(&self.dir, args)
    }

    /// The inbox as lines, between pipes.
    pub fn lines(&self) -> Child {
        let mut command = Command::new(program());
        command.args(["--config", "kiosk.toml", "staff", "--plain"]);
        command.args(["--identity", "safe.key"]);
        command.env("TERM", "dumb").current_dir(&self.dir);
        command.stdin(Stdio::piped()).stdout(Stdio::piped());
        command.spawn().unwrap()
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.dir.join(name)
    }

    pub fn shelf(&self, part: &str) -> Vec<String> {
        let files = std::fs::read_dir(self.spool().join(part)).unwrap();
        let names = files.map(|file| file.unwrap().file_name());
        let names = names.map(|name| name.to_string_lossy().into_owned());
        let mut names: Vec<_> = names.collect();
        names.sort();
        names
    }
}

fn run(dir: &Path, args: &[&str]) -> Output {
    let mut command = Command::new(program());
    command.args(["--config", "kiosk.toml"]).args(args);
    command.current_dir(dir).stdin(Stdio::null());
    command.output().unwrap()
}

fn keygen(dir: &Path, file: &str) -> String {
    let made = uketsuke::spool::keys::keygen("2026-11-25T10:00:00+09:00");
    let path = dir.join(file);
    std::fs::write(&path, made.file.as_bytes()).unwrap();
    let private = std::os::unix::fs::PermissionsExt::from_mode(0o600);
    std::fs::set_permissions(&path, private).unwrap();
    assert!(
        made.public
            .parse::<uketsuke::spool::seal::Recipient>()
            .is_ok()
    );
    made.public
}

/// A key that opens nothing here.
pub fn stranger(dir: &Path) {
    let key = Identity::generate().to_string();
    let text = age::secrecy::ExposeSecret::expose_secret(&key).to_owned();
    std::fs::write(dir.join("stranger.key"), text + "\n").unwrap();
}
