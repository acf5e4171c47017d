//! The declaration: schema, editor, checks, answers.
pub mod answers;
pub mod declaration;
pub mod problem;
pub mod schema;
pub use answers::{About, Answer, Answers, Submission};
pub use problem::{Problem, Wrong};
pub use schema::{Condition, Field, FieldId, Kind, Need};
