//! Rebuilds when a locale is added: `include_dir` alone notices changed files only.

fn main() {
    println!("cargo:rerun-if-changed=locales");
    println!("cargo:rerun-if-changed=kiosk.toml");
}
