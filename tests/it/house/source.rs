//! The source as text: files, and their lines without comments and without tests.

use std::fs;
use std::path::{Path, PathBuf};

pub struct Source {
    /// Such as `src/flow/act.rs`.
    pub path: String,
    pub text: String,
}

impl Source {
    /// The room it belongs to: `flow` for `src/flow.rs` and all below `src/flow/`.
    pub fn room(&self) -> &str {
        let inner = self.path.trim_start_matches("src/").trim_end_matches(".rs");
        inner.split('/').next().unwrap_or(inner)
    }

    /// Whether it holds nothing but tests.
    pub fn is_tests(&self) -> bool {
        self.path.ends_with("/tests.rs")
    }

    /// Lines before the tests module at the end, without single lines that are there for tests.
    pub fn lines(&self) -> impl Iterator<Item = &str> {
        let all = if self.is_tests() { "" } else { &self.text };
        let mut for_tests = false;
        let lines = all.lines().map_while(move |line| {
            let starts = line.starts_with("#[cfg(test)]");
            let was = std::mem::replace(&mut for_tests, starts);
            let module = was && !line.ends_with(';');
            (!module).then_some((line, starts || was))
        });
        lines
            .filter(|(_, for_tests)| !for_tests)
            .map(|(line, _)| line)
    }

    /// Code only: no tests, no comments. A `//` in a string ends the line too, which is no harm.
    pub fn code(&self) -> String {
        let code = self
            .lines()
            .map(|line| line.split("//").next().unwrap_or(line));
        code.collect::<Vec<_>>().join("\n")
    }

    /// The string literals of the code.
    pub fn literals(&self) -> Vec<String> {
        let code = self.code();
        code.split('"')
            .skip(1)
            .step_by(2)
            .map(str::to_owned)
            .collect()
    }
}

fn files(folder: &Path, all: &mut Vec<PathBuf>) {
    let entries = fs::read_dir(folder).unwrap_or_else(|error| panic!("{folder:?}: {error}"));
    for entry in entries {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files(&path, all);
        } else if path.extension().is_some_and(|end| end == "rs") {
            all.push(path);
        }
    }
}

/// All of `src`.
pub fn sources() -> Vec<Source> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut paths = Vec::new();
    files(&root.join("src"), &mut paths);
    paths.sort();
    assert!(paths.len() > 50, "this is not the whole house");
    let read = |path: PathBuf| Source {
        text: fs::read_to_string(&path).unwrap(),
        path: path.strip_prefix(root).unwrap().display().to_string(),
    };
    paths.into_iter().map(read).collect()
}

/// Where `name` stands as a word of its own, not as a part of a longer one.
pub fn names(code: &str, name: &str) -> bool {
    let inner = |c: char| c.is_alphanumeric() || c == '_';
    code.match_indices(name).any(|(at, _)| {
        let (head, tail) = code.split_at(at);
        let after = tail.chars().nth(name.chars().count());
        let longer = name.ends_with(inner) && after.is_some_and(inner);
        !head.ends_with(inner) && !longer
    })
}
