//! The files of `locales/` as the program holds them: long ones deflated, as they make up a tenth of the program otherwise.
//!
//! It must not know what is in them.

use std::sync::OnceLock;

use miniz_oxide::inflate::decompress_to_vec_with_limit;

include!(concat!(env!("OUT_DIR"), "/locales.rs"));

/// The longest text that is unpacked, ten times the longest that there is. Bytes.
const LONGEST: usize = 1 << 20;

/// A file of a shipped language.
pub(super) struct ShippedFile {
    pub(super) tag: &'static str,
    pub(super) name: &'static str,
    content: Content,
}

enum Content {
    Plain(&'static str),
    /// Unpacked when it is first read, and kept.
    Deflated(&'static [u8], OnceLock<String>),
}

impl ShippedFile {
    const fn plain(tag: &'static str, name: &'static str, text: &'static str) -> Self {
        let content = Content::Plain(text);
        Self { tag, name, content }
    }

    const fn deflated(tag: &'static str, name: &'static str, packed: &'static [u8]) -> Self {
        let content = Content::Deflated(packed, OnceLock::new());
        Self { tag, name, content }
    }

    pub(super) fn text(&self) -> &str {
        match &self.content {
            Content::Plain(text) => text,
            Content::Deflated(packed, text) => text.get_or_init(|| {
                let text = decompress_to_vec_with_limit(packed, LONGEST);
                String::from_utf8(text.unwrap_or_default()).unwrap_or_default()
            }),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::Path;

    use super::SHIPPED;

    #[test]
    fn every_file_is_unpacked_as_it_is_in_the_project() {
        let locales = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales");
        for file in &SHIPPED {
            let place = locales.join(file.tag).join(file.name);
            assert_eq!(file.text(), fs::read_to_string(place).unwrap());
        }
        let folders = fs::read_dir(&locales).unwrap().flatten();
        let files = folders.flat_map(|folder| fs::read_dir(folder.path()).unwrap());
        assert_eq!(files.count(), SHIPPED.len());
    }
}
