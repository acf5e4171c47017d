//! The program between two pipes, with no terminal anywhere.

use std::fs::File;
use std::io::Write as _;
use std::path::PathBuf;
use std::process::{Command, Output, Stdio};

use uketsuke::record::{Record, Value};

use crate::support::texts;

/// A kiosk's home: settings and a spool that the test can read.
pub struct Home(tempfile::TempDir);

impl Home {
    pub fn new(rest: &str) -> Self {
        let home = tempfile::tempdir().unwrap();
        let spool = home.path().join("spool");
        let config = format!("[spool]\ndir = {spool:?}\nplaintext = true\n{rest}");
        std::fs::write(home.path().join("clinic.toml"), config).unwrap();
        Self(home)
    }

    fn command(&self) -> Command {
        let mut command = Command::new(crate::glass::program());
        command.args(["--plain", "--config", "clinic.toml"]);
        command.current_dir(self.0.path()).env_remove("TERM");
        command.stdout(Stdio::piped()).stderr(Stdio::piped());
        command
    }

    /// Writes all lines at once and closes the pipe.
    pub fn run(&self, lines: &[&str]) -> String {
        let mut child = self.command().stdin(Stdio::piped()).spawn().unwrap();
        let input = lines.join("\n") + "\n";
        child
            .stdin
            .take()
            .unwrap()
            .write_all(input.as_bytes())
            .unwrap();
        said(&child.wait_with_output().unwrap())
    }

    /// The same lines from a file.
    pub fn run_file(&self, lines: &[&str]) -> String {
        let file = self.0.path().join("lines");
        std::fs::write(&file, lines.join("\n") + "\n").unwrap();
        let mut command = self.command();
        said(&command.stdin(File::open(file).unwrap()).output().unwrap())
    }

    /// The only declaration: its pick-up number, and what was answered, by the field's id.
    pub fn declaration(&self) -> (String, Vec<(String, String)>) {
        let new = self.0.path().join("spool/new");
        let files = std::fs::read_dir(new)
            .unwrap()
            .map(|file| file.unwrap().path());
        let files: Vec<PathBuf> = files.filter(|file| file.is_file()).collect();
        let [file] = files.as_slice() else {
            panic!("not one file: {files:?}");
        };
        let record = Record::from_json(&std::fs::read(file).unwrap()).unwrap();
        let fields = record.fields.iter().map(|field| {
            let value = match &field.value {
                Value::Given(text) => text.as_str().to_owned(),
                Value::Unknown => "(unknown)".to_owned(),
                Value::Empty => String::new(),
            };
            (field.id.clone(), value)
        });
        (record.pickup.clone(), fields.collect())
    }
}

fn said(output: &Output) -> String {
    assert_eq!(output.status.code(), Some(0), "{output:?}");
    let said = String::from_utf8(output.stdout.clone()).unwrap();
    assert!(!said.contains('\x1b'), "an escape sequence");
    said
}

/// The words of a message.
pub fn say(tag: &str, key: &str) -> String {
    texts().say(tag, key, &[])
}

/// These lines stand there, one behind the other, with whatever else between them.
pub fn assert_in_order(said: &str, wanted: &[String]) {
    let mut lines = said.lines();
    for line in wanted.iter().flat_map(|of| of.lines()) {
        assert!(
            lines.any(|said| said == line),
            "no {line:?} in its place in\n{said}"
        );
    }
}
