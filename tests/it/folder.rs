//! A folder of a clinic in which the real program runs.

use std::fs;
use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};

use chrono::Utc;
use uketsuke::spool::{EntryName, Spool};

/// What a run left behind.
pub(crate) struct Run {
    pub(crate) code: Option<i32>,
    pub(crate) out: String,
    pub(crate) err: String,
}

/// A folder with a `kiosk.toml` in it, in which the program runs.
pub(crate) struct Folder(tempfile::TempDir);

impl Folder {
    pub(crate) fn new(config: &str) -> Self {
        let folder = Self(tempfile::tempdir().unwrap());
        folder.write("kiosk.toml", config);
        folder
    }

    /// Whose declarations are readable, with messages in this language.
    pub(crate) fn plain(language: &str) -> Self {
        Self::new(&format!(
            "[staff]\nlanguage = \"{language}\"\n[spool]\ndir = \"spool\"\nplaintext = true\n"
        ))
    }

    pub(crate) fn path(&self) -> &Path {
        self.0.path()
    }

    pub(crate) fn write(&self, name: &str, text: &str) {
        fs::write(self.path().join(name), text).unwrap();
    }

    pub(crate) fn run(&self, line: &str) -> Run {
        self.run_with(line, "")
    }

    /// `line` is cut at spaces; `input` is on standard input, which is no terminal.
    pub(crate) fn run_with(&self, line: &str, input: &str) -> Run {
        let mut child = Command::new(crate::glass::program())
            .args(line.split_whitespace())
            .current_dir(self.path())
            .env("XDG_STATE_HOME", self.path().join("state"))
            .env("TERM", "xterm-256color")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        // A command that reads nothing may have ended already.
        let _ = child.stdin.take().unwrap().write_all(input.as_bytes());
        let output = child.wait_with_output().unwrap();
        Run {
            code: output.status.code(),
            out: String::from_utf8(output.stdout).unwrap(),
            err: String::from_utf8(output.stderr).unwrap(),
        }
    }

    /// Puts one declaration into the spool.
    pub(crate) fn publish(&self, seq: u32, card: bool, trial: bool) -> EntryName {
        let spool = Spool::open(&self.path().join("spool"), false).unwrap();
        let name = EntryName::random("k1", seq, Utc::now(), false).unwrap();
        spool
            .publish(&name, record(&name, card, trial).as_bytes())
            .unwrap();
        name
    }
}

impl Run {
    /// The ids in `check --format json`, but for dictionaries, which the machine may have or not.
    pub fn fault_ids(&self) -> Vec<String> {
        let faults: serde_json::Value = serde_json::from_str(&self.out).unwrap();
        let ids = faults.as_array().unwrap().iter();
        let ids = ids.map(|fault| fault["id"].as_str().unwrap().to_owned());
        ids.filter(|id| id != "dictionary-absent").collect()
    }

    pub(crate) fn done(self) -> Self {
        assert_eq!(self.code, Some(0), "{}{}", self.out, self.err);
        self
    }

    /// Exit code 1, nothing for a script to mistake for data, and one sentence that names this.
    pub(crate) fn refused(self, named: &str) {
        assert_eq!(self.code, Some(1), "{}{}", self.out, self.err);
        assert_eq!(self.out, "");
        assert!(self.err.starts_with("uketsuke: "), "{}", self.err);
        assert!(!self.err.contains("[staff-"), "{}", self.err);
        assert!(self.err.contains(named), "{named}: {}", self.err);
        assert_eq!(self.err.lines().count(), 1, "{}", self.err);
    }
}

/// A declaration without all of its answers.
pub(crate) fn record(name: &EntryName, card: bool, trial: bool) -> String {
    format!(
        concat!(
            r#"{{"v":1,"id":"{id}","kiosk":"k1","seq":{seq},"pickup":"{pickup}","#,
            r#""created":"2026-11-23T10:00:00+09:00","started":"2026-11-23T09:55:00+09:00","#,
            r#""form":"2023-07/1","locale":"vi","cause":"network","reader_code":null,"#,
            r#""holdings":["card","phone"],"card_seen":{card},"visit":"first","trial":{trial},"#,
            r#""fields":[{{"id":"name","kind":"text","value":"髙﨑 葵"}},"#,
            r#"{{"id":"birth","kind":"date","value":"1989-01-07","typed":"S64.1.7"}},"#,
            r#"{{"id":"sex","kind":"choice","value":"female"}},"#,
            r#"{{"id":"insurer","kind":"text","value":{{"unknown":true}}}},"#,
            r#"{{"id":"postcode","kind":"postcode","value":null}}],"end":true}}"#
        ),
        id = name.id(),
        seq = name.seq(),
        pickup = name.pickup('A'),
        card = card,
        trial = trial,
    )
}
