//! A checked form. Only [`super::Form::check`] makes [`Answers`], and a [`Submission`] cannot be made without them.

use zeroize::ZeroizeOnDrop;

use super::declaration::FieldId;
use crate::calendar::Born;

#[derive(Clone, PartialEq, Eq, ZeroizeOnDrop)]
pub enum Answer {
    /// As typed (normalised only where the field's kind says so).
    Text(String),
    /// A date and how it was typed.
    Date {
        /// The date meant, as far as it is known.
        #[zeroize(skip)]
        born: Born,
        typed: String,
    },
    /// The id of the option.
    Choice(#[zeroize(skip)] &'static str),
    /// わからない.
    Unknown,
    /// Left empty, where that is allowed.
    Empty,
}

impl std::fmt::Debug for Answer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Text(text) => write!(f, "Text({} bytes)", text.len()),
            Self::Date { typed, .. } => write!(f, "Date({} bytes)", typed.len()),
            Self::Choice(_) => f.write_str("Choice"),
            Self::Unknown => f.write_str("Unknown"),
            Self::Empty => f.write_str("Empty"),
        }
    }
}

/// The answers of all visible fields, in schema order. Made by a passing whole-form check only.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answers(Vec<(FieldId, Answer)>);

impl Answers {
    /// Only the whole-form check may call this.
    pub(super) const fn checked(answers: Vec<(FieldId, Answer)>) -> Self {
        Self(answers)
    }

    /// Field by field, in schema order.
    pub fn iter(&self) -> impl Iterator<Item = (FieldId, &Answer)> {
        self.0.iter().map(|(id, answer)| (*id, answer))
    }

    /// The answer to one field, if it was visible.
    pub fn get(&self, id: FieldId) -> Option<&Answer> {
        self.iter()
            .find(|(of, _)| *of == id)
            .map(|(_, answer)| answer)
    }
}

/// What the patient said on the way to the form. Holds no personal data.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Circumstances {
    /// Tag of the locale that the patient saw at submission, such as `ja-simple`.
    pub locale: String,
    /// Id of the cause, `None` if the form was opened without one.
    pub cause: Option<&'static str>,
    /// Id of the reader's code, if the patient came that way.
    pub reader_code: Option<&'static str>,
    /// Ids of what the patient has.
    pub holdings: Vec<&'static str>,
    /// Whether the patient said that they have the card.
    pub card: bool,
    /// Id of the answer to the visit question.
    pub visit: Option<&'static str>,
    /// Local time (+09:00) at which the first touch came.
    pub started: chrono::NaiveDateTime,
    /// Local time (+09:00) of "send".
    pub submitted: chrono::NaiveDateTime,
}

/// A complete declaration: the one thing that `spool` takes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Submission {
    pub answers: Answers,
    /// What was said on the way.
    pub about: Circumstances,
}
