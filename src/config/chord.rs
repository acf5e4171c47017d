//! The keys with which staff leave. Only what every terminal can tell apart.

/// The key of a chord.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ChordKey {
    /// A letter `a` to `z` or a digit.
    Char(char),
    /// `F10` to `F12`; the others are the patient's.
    Function(u8),
}

/// A key with its modifiers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Chord {
    /// Ctrl must be held.
    pub ctrl: bool,
    /// Alt must be held.
    pub alt: bool,
    pub key: ChordKey,
}

impl Default for Chord {
    fn default() -> Self {
        Self {
            ctrl: true,
            alt: true,
            key: ChordKey::Char('q'),
        }
    }
}

impl Chord {
    /// Reads `ctrl+alt+q` or `f12`. A letter needs a modifier, or patients would type it.
    pub(super) fn parse(text: &str) -> Option<Self> {
        let (held, last) = match text.rsplit_once('+') {
            Some((held, last)) => (Some(held), last),
            None => (None, text),
        };
        let (ctrl, alt) = match held {
            None => (false, false),
            Some("ctrl") => (true, false),
            Some("alt") => (false, true),
            Some("ctrl+alt" | "alt+ctrl") => (true, true),
            Some(_) => return None,
        };
        let key = key(last)?;
        let typed = matches!(key, ChordKey::Char(_)) && held.is_none();
        (!typed).then_some(Self { ctrl, alt, key })
    }
}

fn key(text: &str) -> Option<ChordKey> {
    match text {
        "f10" => return Some(ChordKey::Function(10)),
        "f11" => return Some(ChordKey::Function(11)),
        "f12" => return Some(ChordKey::Function(12)),
        _ => {}
    }
    let mut chars = text.chars();
    let only = chars
        .next()
        .filter(|key| key.is_ascii_lowercase() || key.is_ascii_digit())?;
    chars.next().is_none().then_some(ChordKey::Char(only))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn chords() {
        assert_eq!(Chord::parse("ctrl+alt+q"), Some(Chord::default()));
        let f12 = Chord::parse("alt+f12").unwrap();
        assert_eq!(
            (f12.ctrl, f12.alt, f12.key),
            (false, true, ChordKey::Function(12))
        );
        for bad in [
            "",
            "q",
            "f9",
            "shift+q",
            "ctrl+ctrl+q",
            "ctrl+Q",
            "ctrl+",
            "ctrl+ab",
        ] {
            assert_eq!(Chord::parse(bad), None, "{bad}");
        }
    }
}
