//! What kana is looked up in: the dictionaries of Debian, or a small one where they are not installed.

use std::path::Path;

use encoding_rs::EUC_JP;
use tempfile::TempDir;

/// Sorted by reading, as SKK dictionaries are.
const BOOK: &str = ";; -*- coding: euc-jp -*-\n;; okuri-ari entries.\n;; okuri-nasi entries.\n\
    たかはし /高橋/高梁/\nみちこ /美智子/道子/倫子/\n";

/// A dictionary for the time of a test.
pub struct Shelf {
    /// The section of `kiosk.toml` that names it; empty where Debian's own are found.
    pub section: String,
    _own: Option<TempDir>,
}

impl Shelf {
    pub fn new() -> Self {
        let installed = ["SKK-JISYO.L", "SKK-JISYO.jinmei", "SKK-JISYO.geo"];
        let there = |name: &&str| Path::new("/usr/share/skk").join(name).exists();
        if installed.iter().all(there) {
            return Self {
                section: String::new(),
                _own: None,
            };
        }
        eprintln!("skkdic is not installed: with a small dictionary of the test's own");
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("book");
        let (bytes, _, unmappable) = EUC_JP.encode(BOOK);
        assert!(!unmappable);
        std::fs::write(&path, bytes).unwrap();
        let path = path.display();
        Self {
            section: format!("[dictionary]\nfiles = [\"{path}\"]\nnames = []\nplaces = []\n"),
            _own: Some(folder),
        }
    }
}
