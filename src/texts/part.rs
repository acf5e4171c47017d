//! Which texts are parsed together. The first screen must not wait for the last one's words.

use strum::EnumIter;

use super::customs::{DATES, LETTERS};

/// A group of texts with one bundle of its own per language.
#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumIter)]
pub(crate) enum TextGroup {
    /// The first screen, in all languages at once: `welcome.ftl`.
    Welcome,
    /// Words for staff, in Japanese and English only: `staff.ftl`.
    Staff,
    /// Words of the page for people who read texts over, in Japanese and English only: `review.ftl`.
    Review,
    /// Words of the printed sheet, in Japanese only: `sheet.ftl`.
    Sheet,
    /// Titles of papers on their pictures, in Japanese only: `papers.ftl`.
    Papers,
    /// How people write, in all languages at once: `customs.ftl`.
    Customs,
    /// All others.
    Rest,
}

impl TextGroup {
    /// Whether patients read it, and so every language has it.
    pub(crate) const fn is_seen(self) -> bool {
        matches!(self, Self::Welcome | Self::Customs | Self::Rest)
    }

    /// Where a message is looked up.
    pub(crate) fn of_key(key: &str) -> Self {
        let begins = |starts: &[&str]| starts.iter().any(|start| key.starts_with(start));
        if begins(&["welcome", "language-name", "too-small", "trial-banner"]) {
            Self::Welcome
        } else if begins(&["staff-", "fault-", "check-", "inbox-"]) {
            Self::Staff
        } else if key.starts_with("review-") {
            Self::Review
        } else if key.starts_with("sheet-") {
            Self::Sheet
        } else if key.starts_with("title-") {
            Self::Papers
        } else if begins(&[DATES, LETTERS]) {
            Self::Customs
        } else {
            Self::Rest
        }
    }

    /// Where a shipped file belongs.
    pub(crate) fn of_file(name: &str) -> Self {
        match name {
            "welcome.ftl" => Self::Welcome,
            "staff.ftl" => Self::Staff,
            "review.ftl" => Self::Review,
            "sheet.ftl" => Self::Sheet,
            "papers.ftl" => Self::Papers,
            "customs.ftl" => Self::Customs,
            _ => Self::Rest,
        }
    }

    /// Whether a clinic's file has something for this part: clinics may name their files as they
    /// like. By its name, or by any line that begins with a message of this part.
    pub(crate) fn takes(self, name: &str, text: &str) -> bool {
        let message = |line: &str| {
            line.starts_with(|c: char| c.is_ascii_alphabetic()) && Self::of_key(line) == self
        };
        // A term may be used in any part.
        let taken = |line: &str| line.starts_with('-') || message(line);
        Self::of_file(name) == self || text.lines().any(taken)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_clinic_may_put_everything_into_one_file() {
        let text = "-clinic = X\nwelcome = Hello\nstaff-title = Inbox\n";
        assert!(TextGroup::Welcome.takes("ours.ftl", text));
        assert!(TextGroup::Staff.takes("ours.ftl", text));
        assert!(TextGroup::Rest.takes("ours.ftl", text));
        assert!(!TextGroup::Rest.takes("welcome.ftl", "welcome = Hello\n"));
        assert!(TextGroup::Rest.takes("welcome.ftl", "button-back = Back\n"));
        assert!(TextGroup::Welcome.takes("names.ftl", "-clinic = X\n"));
    }
}
