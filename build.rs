//! Makes the texts that the program carries to speak: those of `locales/` without their comments, which take
//! longer to read than the texts, the words of the first screen in a form that needs no parser, and the default
//! settings without theirs. Rebuilds when a locale is added: `include_dir` alone notices changed files only.

use std::path::{Path, PathBuf};
use std::{env, fs, io};

use fluent_syntax::ast::{Entry, Message, PatternElement};
use fluent_syntax::parser::parse;

fn main() -> io::Result<()> {
    println!("cargo:rerun-if-changed=locales");
    println!("cargo:rerun-if-changed=kiosk.toml");
    let out = PathBuf::from(env::var_os("OUT_DIR").ok_or(io::ErrorKind::NotFound)?);
    let spoken = out.join("spoken");
    // What was taken out of `locales` must not stay here.
    if spoken.exists() {
        fs::remove_dir_all(&spoken)?;
    }
    let mut welcome = Vec::new();
    for locale in fs::read_dir("locales")? {
        let locale = locale?;
        if locale.file_type()?.is_dir() {
            speak(&locale.path(), &spoken.join(locale.file_name()))?;
            let texts = fs::read_to_string(locale.path().join("welcome.ftl"))?;
            let tag = locale.file_name();
            welcome.push(format!(
                "({:?}, &{:?})",
                tag.to_string_lossy(),
                plain(&texts)
            ));
        }
    }
    fs::write(
        out.join("welcome.rs"),
        format!("&[{}]", welcome.join(",\n")),
    )?;
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

/// A comment begins in the first column, where no line of a text can.
fn speak(from: &Path, to: &Path) -> io::Result<()> {
    fs::create_dir_all(to)?;
    for file in fs::read_dir(from)? {
        let file = file?;
        let text = fs::read_to_string(file.path())?;
        let text: Vec<_> = text.lines().filter(|line| !line.starts_with('#')).collect();
        fs::write(to.join(file.file_name()), text.join("\n") + "\n")?;
    }
    Ok(())
}

/// The messages that are nothing but text, each with its id.
fn plain(texts: &str) -> Vec<(&str, String)> {
    let parsed = parse(texts).unwrap_or_else(|(parsed, _)| parsed);
    let messages = parsed.body.iter().filter_map(|entry| match entry {
        Entry::Message(message) => Some((message.id.name, text_of(message)?)),
        _ => None,
    });
    messages.collect()
}

fn text_of(message: &Message<&str>) -> Option<String> {
    let elements = &message.value.as_ref()?.elements;
    let parts = elements.iter().map(|element| match element {
        PatternElement::TextElement { value } => Some(*value),
        PatternElement::Placeable { .. } => None,
    });
    parts.collect()
}
