//! What is new: a whole page when another is shown, else only the lines that changed.

use super::lines::{PlainLine, lines, name};
use crate::flow::Kiosk;
use crate::texts::Texts;

/// Why something may be new.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fresh {
    /// Somebody typed a line, or it was answered.
    Typed,
    /// Somebody typed a line that names nothing here.
    Unknown,
    /// Time has passed, no more: a countdown is not read out.
    Time,
}

/// What was said before.
#[derive(Default)]
pub struct Transcript {
    name: Vec<String>,
    said: Vec<PlainLine>,
}

impl Transcript {
    /// What is to be said now, each line ended; empty if there is nothing to say.
    pub fn news(&mut self, kiosk: &Kiosk, texts: &Texts, news: Fresh) -> String {
        let name = name(kiosk);
        let another = name != self.name;
        let mut text = String::new();
        if news == Fresh::Time && !another {
            return text;
        }
        let now = lines(kiosk, texts);
        if another {
            // The name of the clinic stands at the head of every page: once is enough.
            let head = self.said.first().map(|line| &line.text);
            let same = head.is_some() && now.first().map(|line| &line.text) == head;
            text.push('\n');
            for line in now.iter().skip(usize::from(same)) {
                text.push_str(&line.text);
                text.push('\n');
            }
        } else {
            for line in &now {
                if line.again || !self.said.contains(line) {
                    text.push_str(&line.text);
                    text.push('\n');
                }
            }
        }
        if news == Fresh::Unknown {
            text.push_str(&texts.say(kiosk.locale(), "plain-unknown", &[]));
            text.push('\n');
        }
        (self.name, self.said) = (name, now);
        text
    }
}
