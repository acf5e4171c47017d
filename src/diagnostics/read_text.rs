//! Reading a file that a clinic wrote: bounded, UTF-8, without its byte order mark.
//!
//! It must not know what the text means.

use std::fs::File;
use std::io::{ErrorKind, Read};
use std::path::Path;

use encoding_rs::SHIFT_JIS;

use super::diagnostic::{Diagnostic, DiagnosticKind, Encoding};

/// The largest file that is read. Bytes.
const LARGEST: u64 = 1024 * 1024;

/// The text of a file and what is odd but harmless about it; or why there is no text.
pub(crate) fn read(path: &Path) -> Result<(String, Vec<Diagnostic>), Vec<Diagnostic>> {
    let shown = path.display().to_string();
    let bytes = bytes_of(path).map_err(|what| vec![Diagnostic::whole(&shown, what)])?;
    text_of(&shown, bytes)
}

fn bytes_of(path: &Path) -> Result<Vec<u8>, DiagnosticKind> {
    let unreadable = |error: std::io::Error| DiagnosticKind::Unreadable(reason(&error));
    // A FIFO or a device would never end.
    if !std::fs::metadata(path).map_err(unreadable)?.is_file() {
        return Err(DiagnosticKind::NotAFile);
    }
    let mut bytes = Vec::new();
    File::open(path)
        .and_then(|file| file.take(LARGEST + 1).read_to_end(&mut bytes))
        .map_err(unreadable)?;
    if bytes.len() as u64 > LARGEST {
        return Err(DiagnosticKind::TooLarge);
    }
    Ok(bytes)
}

/// What the operating system says, as one of a few words: the text key is `fault-reason-<word>`.
pub(crate) fn reason(error: &std::io::Error) -> String {
    let word = match error.kind() {
        ErrorKind::NotFound => "not-found",
        ErrorKind::PermissionDenied => "denied",
        ErrorKind::IsADirectory | ErrorKind::NotADirectory => "kind",
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => "full",
        ErrorKind::ReadOnlyFilesystem => "read-only",
        _ => "system",
    };
    word.to_owned()
}

fn text_of(shown: &str, bytes: Vec<u8>) -> Result<(String, Vec<Diagnostic>), Vec<Diagnostic>> {
    let mut text = String::from_utf8(bytes).map_err(|error| {
        let valid = error.utf8_error().valid_up_to();
        let readable = error.as_bytes().get(..valid).unwrap_or_default();
        let readable = String::from_utf8_lossy(readable).into_owned();
        let what = DiagnosticKind::NotUtf8(guess(error.as_bytes()));
        vec![Diagnostic::at(shown, &readable, valid, what)]
    })?;
    let mut faults = Vec::new();
    if text.starts_with('\u{feff}') {
        text.remove(0);
        faults.push(Diagnostic::whole(shown, DiagnosticKind::Bom));
    }
    // Japanese mail of old: letters between escape sequences, all of them ASCII.
    if let Some(offset) = text.find("\u{1b}$") {
        let what = DiagnosticKind::NotUtf8(Encoding::Iso2022Jp);
        return Err(vec![Diagnostic::at(shown, &text, offset, what)]);
    }
    match text.find('\0') {
        // Letters of ASCII in UTF-16 without its mark are letters and NUL.
        Some(offset) if text.matches('\0').count() * 3 > text.len() => {
            let what = DiagnosticKind::NotUtf8(Encoding::Utf16);
            Err(vec![Diagnostic::at(shown, &text, offset, what)])
        }
        Some(offset) => {
            let nul = Diagnostic::at(shown, &text, offset, DiagnosticKind::Nul);
            Err(vec![nul])
        }
        None => Ok((text, faults)),
    }
}

fn guess(bytes: &[u8]) -> Encoding {
    if bytes.starts_with(&[0xff, 0xfe]) || bytes.starts_with(&[0xfe, 0xff]) || bytes.contains(&0) {
        Encoding::Utf16
    } else if SHIFT_JIS
        .decode_without_bom_handling_and_without_replacement(bytes)
        .is_some()
    {
        Encoding::ShiftJis
    } else {
        Encoding::Unknown
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn what(bytes: &[u8]) -> DiagnosticKind {
        text_of("f", bytes.to_vec()).unwrap_err().remove(0).what
    }

    #[test]
    fn encodings_are_guessed() {
        // "受付" in Shift_JIS and in UTF-16LE with its mark.
        assert_eq!(
            what(b"a = \x8e\xf3\x95\x74\n"),
            DiagnosticKind::NotUtf8(Encoding::ShiftJis)
        );
        assert_eq!(
            what(b"\xff\xfe\x17\x53\xd8\x4e"),
            DiagnosticKind::NotUtf8(Encoding::Utf16)
        );
        assert_eq!(
            what(b"a = \xff\xff"),
            DiagnosticKind::NotUtf8(Encoding::Unknown)
        );
    }

    #[test]
    fn what_is_valid_but_no_text_is_known_too() {
        assert_eq!(
            what(b"a = \x1b$B<uIU\x1b(B\n"),
            DiagnosticKind::NotUtf8(Encoding::Iso2022Jp)
        );
        assert_eq!(
            what(b"a\0 \0=\0 \0b\0\n\0"),
            DiagnosticKind::NotUtf8(Encoding::Utf16)
        );
        assert_eq!(what(b"a = 12345\0"), DiagnosticKind::Nul);
    }

    #[test]
    fn a_mark_is_skipped_and_noted() {
        let (text, faults) = text_of("f", b"\xef\xbb\xbfa = 1".to_vec()).unwrap();
        assert_eq!(text, "a = 1");
        assert_eq!(faults, [Diagnostic::whole("f", DiagnosticKind::Bom)]);
    }

    #[test]
    fn nul_is_refused_with_its_place() {
        let fault = text_of("f", b"a = 1\nb\0".to_vec()).unwrap_err().remove(0);
        assert_eq!(
            (fault.place.line, fault.place.column, fault.what),
            (2, 2, DiagnosticKind::Nul)
        );
    }
}
