//! Makes the texts that the program carries to speak: those of `locales/` without their comments, which take
//! longer to read than the texts. Rebuilds when a locale is added: `include_dir` alone notices changed files
//! only.

use std::path::{Path, PathBuf};
use std::{env, fs, io};

fn main() -> io::Result<()> {
    println!("cargo:rerun-if-changed=locales");
    println!("cargo:rerun-if-changed=kiosk.toml");
    let out = env::var_os("OUT_DIR").ok_or(io::ErrorKind::NotFound)?;
    let spoken = PathBuf::from(out).join("spoken");
    // What was taken out of `locales` must not stay here.
    if spoken.exists() {
        fs::remove_dir_all(&spoken)?;
    }
    for locale in fs::read_dir("locales")? {
        let locale = locale?;
        if locale.file_type()?.is_dir() {
            speak(&locale.path(), &spoken.join(locale.file_name()))?;
        }
    }
    Ok(())
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
