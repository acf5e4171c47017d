//! A reception desk with one declaration in its spool, and the tools that read what it prints.

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use chrono::Utc;
use serde_json::{Value, json};
use uketsuke::spool::{EntryName, Spool};

/// What a run left behind.
pub(crate) struct Run {
    pub(crate) code: Option<i32>,
    pub(crate) err: String,
}

impl Run {
    pub(crate) fn done(&self) {
        assert_eq!(self.code, Some(0), "{}", self.err);
    }

    /// Exit code 1 and one sentence that names all of this.
    pub(crate) fn refused(&self, named: &[&str]) {
        assert_eq!(self.code, Some(1), "{}", self.err);
        assert!(self.err.starts_with("uketsuke: "), "{}", self.err);
        assert_eq!(self.err.lines().count(), 1, "{}", self.err);
        for named in named {
            assert!(self.err.contains(named), "{named}: {}", self.err);
        }
        let steers = |c: char| c.is_control() && c != '\n';
        assert!(!self.err.contains(steers), "{:?}", self.err);
    }
}

pub(crate) struct Desk(tempfile::TempDir);

impl Desk {
    /// `staff`: lines of `[staff]`.
    pub(crate) fn new(staff: &str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let config = format!(
            "[clinic]\nname = \"桜町クリニック\"\n[staff]\n{staff}\n[spool]\ndir = \"spool\"\nplaintext = true\n"
        );
        fs::write(folder.path().join("kiosk.toml"), config).unwrap();
        for empty in ["run", "temporary"] {
            fs::create_dir(folder.path().join(empty)).unwrap();
        }
        Self(folder)
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    /// Puts a declaration with these fields into the spool, as number A001.
    pub(crate) fn publish(&self, locale: &str, fields: &[Value]) -> EntryName {
        let spool = Spool::open(&self.path("spool"), false).unwrap();
        let name = EntryName::random("k1", 1, Utc::now(), false).unwrap();
        let record = json!({
            "v": 1, "id": name.id(), "kiosk": "k1", "seq": 1, "pickup": "A001",
            "created": "2026-11-25T10:12:00+09:00", "started": "2026-11-25T10:00:00+09:00",
            "form": "2023-07/1", "locale": locale, "cause": "network", "reader_code": null,
            "holdings": ["card"], "card_seen": false, "visit": "first", "trial": false,
            "fields": fields, "end": true,
        });
        let bytes = serde_json::to_vec(&record).unwrap();
        spool.publish(&name, &bytes).unwrap();
        name
    }

    fn command(&self, line: &str) -> Command {
        let mut command = Command::new(crate::glass::program());
        command
            .args(line.split_whitespace())
            .current_dir(self.0.path())
            .env("XDG_RUNTIME_DIR", self.path("run"))
            .env("TMPDIR", self.path("temporary"));
        command
    }

    /// Begins a command and does not wait for its end.
    pub(crate) fn start(&self, line: &str) -> Child {
        self.command(line).stderr(Stdio::null()).spawn().unwrap()
    }

    pub(crate) fn run(&self, line: &str) -> Run {
        let output = self.command(line).output().unwrap();
        assert_eq!(output.stdout, b"", "nothing for a script to mistake");
        Run {
            code: output.status.code(),
            err: String::from_utf8(output.stderr).unwrap(),
        }
    }

    /// Prints A001 into a file.
    pub(crate) fn print(&self) -> PathBuf {
        self.run("spool print A001 -o a.pdf").done();
        self.path("a.pdf")
    }

    pub(crate) fn mode(&self, name: &str) -> u32 {
        fs::metadata(self.path(name)).unwrap().permissions().mode() & 0o777
    }
}

pub(crate) fn field(id: &str, kind: &str, value: &str) -> Value {
    json!({"id": id, "kind": kind, "value": value})
}

/// What a tool writes about a file.
pub(crate) fn tool(program: &str, before: &[&str], pdf: &Path, after: &[&str]) -> Vec<u8> {
    let mut command = Command::new(program);
    let output = command.args(before).arg(pdf).args(after).output().unwrap();
    assert!(output.status.success(), "{program}: {output:?}");
    output.stdout
}

/// The text in the order in which it was written, without spaces and line ends.
pub(crate) fn text(pdf: &Path) -> String {
    let text = tool("pdftotext", &["-raw"], pdf, &["-"]);
    squashed(&String::from_utf8(text).unwrap())
}

pub(crate) fn squashed(text: &str) -> String {
    text.split_whitespace().collect()
}
