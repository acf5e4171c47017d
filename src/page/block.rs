//! The blocks of which a body is made. They hold answers, so nothing prints them.

use zeroize::{Zeroize, Zeroizing};

use crate::flow::Choice;
use crate::picture::Picture;
use crate::text::wrap::drawn;

/// A part of a body.
pub enum Block {
    /// Plain text.
    Text(String),
    /// Plain text, with a drawing of what it is about.
    Marked {
        picture: Picture,
        text: String,
    },
    Strong(String),
    Quiet(String),
    Problem(String),
    /// Blocks that limit each other and belong together.
    Group(Vec<Self>),
    /// A sentence for staff, in Japanese, and what it says.
    Pointing {
        /// Whom it is for.
        to: String,
        ja: String,
        /// The same in the patient's language.
        own: Option<String>,
    },
    /// An address, to be shown as a code, with what it is.
    Qr {
        address: String,
        caption: String,
    },
    /// A field to type into.
    Field(FieldText),
    /// An answer that can be changed.
    Answer(AnswerRow),
    /// The pick-up number, or the seconds that are left.
    Number(String),
    /// How much of the time is left, of how much.
    Bar {
        left: u64,
        of: u64,
    },
}

impl Block {
    /// The choice that this block is the target of.
    pub const fn choice(&self) -> Option<Choice> {
        match self {
            Self::Answer(answer) => Some(answer.choice),
            _ => None,
        }
    }
}

/// An answer that can be changed.
pub struct AnswerRow {
    /// The number that changes it.
    pub number: String,
    pub label: String,
    /// The answer as it is shown.
    pub value: String,
    /// Whether that is what somebody has typed, and not our words for it.
    pub typed: bool,
    /// What is wrong with it.
    pub problem: Option<String>,
    /// The word on the target.
    pub change: String,
    pub choice: Choice,
}

/// What stands in a field. Not kept: made for each picture from what was typed.
pub struct FieldText {
    /// The text before the caret, as drawn.
    pub before: String,
    /// The whole text, as drawn.
    pub whole: String,
}

impl Drop for FieldText {
    fn drop(&mut self) {
        self.before.zeroize();
        self.whole.zeroize();
    }
}

impl FieldText {
    /// With letters at the caret that are not kana yet.
    pub(super) fn with_pending(before: &str, whole: &str, pending: &str) -> Self {
        let after = whole.get(before.len()..).unwrap_or_default();
        let typed = Zeroizing::new(format!("{before}{pending}"));
        let all = Zeroizing::new(format!("{}{after}", *typed));
        Self {
            before: drawn(&typed),
            whole: drawn(&all),
        }
    }

    /// A PIN: as many asterisks as characters.
    pub(super) fn hidden(count: usize) -> Self {
        Self {
            before: "*".repeat(count),
            whole: "*".repeat(count),
        }
    }
}
