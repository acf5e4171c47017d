//! Making what a stranger typed safe to show: nothing drives a terminal, hides, or lies by direction.

use std::fmt::Write as _;

pub use crate::text::sanitize::{is_unsafe, render};

/// JSON text with the same characters written as `\uXXXX`: as safe, and still the same JSON.
pub fn render_json(json: &str) -> String {
    let mut shown = String::with_capacity(json.len());
    for character in json.chars() {
        // Line ends and indentation stand between the values: inside a string JSON has no raw ones.
        if is_unsafe(character) && character != '\n' {
            for unit in character.encode_utf16(&mut [0; 2]) {
                let _ = write!(shown, "\\u{unit:04x}");
            }
        } else {
            shown.push(character);
        }
    }
    shown
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn json_stays_the_same_json() {
        let all: String = ('\0'..=char::MAX).collect();
        let json = serde_json::to_string(&all).unwrap();
        let shown = render_json(&json);
        assert!(!shown.chars().any(is_unsafe));
        assert_eq!(serde_json::from_str::<String>(&shown).unwrap(), all);
    }
}
