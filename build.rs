//! Makes what the program holds in a shorter form than the project: the default settings without their comments, which take
//! longer to read than the settings, and the texts of all languages, deflated.
//!
//! Rebuilds when a locale or a picture is added: `include_dir` alone notices changed files only.

use std::path::{Path, PathBuf};
use std::{env, fs, io};

use miniz_oxide::deflate::compress_to_vec;

/// Shorter files are held as they are: they are read at every start, and little is saved. Bytes.
const SHORT: usize = 4096;

/// How hard the packing tries, of 10.
const LEVEL: u8 = 9;

fn main() -> io::Result<()> {
    println!("cargo:rerun-if-changed=locales");
    println!("cargo:rerun-if-changed=assets/pictures");
    println!("cargo:rerun-if-changed=kiosk.toml");
    let out = PathBuf::from(env::var_os("OUT_DIR").ok_or(io::ErrorKind::NotFound)?);
    let settings = fs::read_to_string("kiosk.toml")?;
    fs::write(out.join("kiosk.toml"), without_comments(&settings))?;
    pack("locales".as_ref(), &out)
}

/// The settings, each on the line where it stands in the file.
fn without_comments(settings: &str) -> String {
    let kept = |line: &str| !line.starts_with('#');
    let lines = settings
        .lines()
        .map(|line| if kept(line) { line } else { "" });
    lines.collect::<Vec<_>>().join("\n") + "\n"
}

/// Writes the long files of every language deflated, and `locales.rs`: the table of all files, sorted by language and name.
fn pack(locales: &Path, out: &Path) -> io::Result<()> {
    let mut rows = Vec::new();
    for folder in sorted(locales)? {
        for file in sorted(&folder)? {
            let (tag, name) = (name_of(&folder)?, name_of(&file)?);
            let text = fs::read(&file)?;
            let (form, include, root, place) = if text.len() < SHORT {
                let place = format!("locales/{tag}/{name}");
                ("plain", "include_str!", "CARGO_MANIFEST_DIR", place)
            } else {
                let place = format!("{tag}-{name}");
                fs::write(out.join(&place), compress_to_vec(&text, LEVEL))?;
                ("deflated", "include_bytes!", "OUT_DIR", place)
            };
            let held = format!("{include}(concat!(env!({root:?}), \"/{place}\"))");
            rows.push(format!(
                "    ShippedFile::{form}({tag:?}, {name:?}, {held}),\n"
            ));
        }
    }
    let table = format!(
        "/// All files, by language and name.\n\
         pub(super) static SHIPPED: [ShippedFile; {}] = [\n{}];\n",
        rows.len(),
        rows.concat()
    );
    fs::write(out.join("locales.rs"), table)
}

fn sorted(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let entries = fs::read_dir(folder)?.map(|entry| Ok(entry?.path()));
    let mut paths = entries.collect::<io::Result<Vec<_>>>()?;
    paths.sort();
    Ok(paths)
}

fn name_of(path: &Path) -> io::Result<&str> {
    let name = path.file_name().and_then(|name| name.to_str());
    name.ok_or_else(|| io::Error::other("a name that is no text"))
}
