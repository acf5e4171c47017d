//! What a real keyboard types, made into ひらがな letter by letter.
//!
//! As on every Japanese keyboard, so that those who know it need not think: `nn` and `n'` are ん, a
//! doubled consonant is っ, x or l makes small. It must not know where the kana goes.

use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

mod table;

/// Bytes set aside at once; the longest row is three letters.
const CAPACITY: usize = 8;
/// Bytes of the longest result: three letters given up, and two kana.
const RESULT: usize = 16;

/// The letters that wait for more. Zeroized when dropped.
#[derive(Zeroize, ZeroizeOnDrop)]
pub struct Romaji {
    pending: String,
    /// Whether the last thing typed was kana: then `-` is ー, after a digit it stays a hyphen.
    after_kana: bool,
}

impl Default for Romaji {
    fn default() -> Self {
        Self {
            pending: String::with_capacity(CAPACITY),
            after_kana: false,
        }
    }
}

impl std::fmt::Debug for Romaji {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Romaji({} bytes)", self.pending.len())
    }
}

impl Romaji {
    /// The letters that are not kana yet, to be shown at the caret.
    pub fn pending(&self) -> &str {
        &self.pending
    }

    /// A character from the keyboard. What goes into the text now, if anything does: kana, or as
    /// they are letters that make none and whatever is not a letter. Nothing typed is ever lost.
    pub fn type_letter(&mut self, c: char) -> Option<Zeroizing<String>> {
        let mut done = Zeroizing::new(String::with_capacity(RESULT));
        let letter = c.to_ascii_lowercase();
        if letter.is_ascii_lowercase() {
            self.letter(letter, &mut done);
        } else {
            self.sign(c, &mut done);
        }
        (!done.is_empty()).then_some(done)
    }

    /// The end of typing: the caret moves, the field is left. A waiting n becomes ん, other letters
    /// stay letters.
    pub fn flush(&mut self) -> Option<Zeroizing<String>> {
        let mut done = Zeroizing::new(String::with_capacity(RESULT));
        self.give_up(&mut done);
        self.after_kana = false;
        (!done.is_empty()).then_some(done)
    }

    /// Backspace takes the last waiting letter; `false` if there is none and it goes to the text.
    pub fn backspace(&mut self) -> bool {
        self.pending.pop().is_some()
    }

    fn letter(&mut self, letter: char, done: &mut String) {
        if let Some(kana) = table::kana(&self.pending, letter) {
            self.pending.clear();
            self.emit(kana, done);
            return;
        }
        self.pending.push(letter);
        if table::begins(&self.pending) {
            return;
        }
        self.pending.pop();
        if let Some(kana) = between(&self.pending, letter) {
            self.pending.clear();
            self.emit(kana, done);
            if (kana, letter) == ("ん", 'n') {
                return;
            }
        } else {
            self.give_up(done);
        }
        self.letter(letter, done);
    }

    fn sign(&mut self, c: char, done: &mut String) {
        let ends_n = self.pending == "n" && c == '\'';
        self.give_up(done);
        match c {
            _ if ends_n => {}
            '-' if self.after_kana => self.emit("ー", done),
            _ => {
                done.push(c);
                self.after_kana = crate::text::kana::is_kana(c);
            }
        }
    }

    fn emit(&mut self, kana: &str, done: &mut String) {
        done.push_str(kana);
        self.after_kana = true;
    }

    fn give_up(&mut self, done: &mut String) {
        match self.pending.as_str() {
            "" => return,
            "n" => self.emit("ん", done),
            letters => {
                done.push_str(letters);
                self.after_kana = false;
            }
        }
        self.pending.clear();
    }
}

/// What a waiting consonant is before another one: ん, or っ before itself and before `ch`. The old
/// spelling of ん before b, m and p (Namba, Homma, Sampei) stands on many cards.
fn between(pending: &str, next: char) -> Option<&'static str> {
    let mut letters = pending.chars();
    let (Some(waiting), None) = (letters.next(), letters.next()) else {
        return None;
    };
    match (waiting, next) {
        ('n', _) | ('m', 'b' | 'm' | 'p') => Some("ん"),
        ('t', 'c') => Some("っ"),
        _ if waiting == next => Some("っ"),
        _ => None,
    }
}

#[cfg(test)]
mod tests;
