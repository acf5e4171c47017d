//! Makes the default settings that the program reads at its start: `kiosk.toml` without its comments, which take
//! longer to read than the settings. Rebuilds when a locale or a picture is added: `include_dir` alone notices changed files only.

use std::path::PathBuf;
use std::{env, fs, io};

fn main() -> io::Result<()> {
    println!("cargo:rerun-if-changed=locales");
    println!("cargo:rerun-if-changed=assets/pictures");
    println!("cargo:rerun-if-changed=kiosk.toml");
    let out = PathBuf::from(env::var_os("OUT_DIR").ok_or(io::ErrorKind::NotFound)?);
    let settings = fs::read_to_string("kiosk.toml")?;
    fs::write(out.join("kiosk.toml"), without_comments(&settings))
}

/// The settings, each on the line where it stands in the file.
fn without_comments(settings: &str) -> String {
    let kept = |line: &str| !line.starts_with('#');
    let lines = settings
        .lines()
        .map(|line| if kept(line) { line } else { "" });
    lines.collect::<Vec<_>>().join("\n") + "\n"
}
