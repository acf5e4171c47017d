//! How people write, found in the texts of each language: dates, and the letters on the keys.

use super::{Arg, Texts};
use crate::calendar::Customs;
use crate::calendar::customs::DatePart;
use crate::text::letters::Letters;

/// The message that has it all.
pub(crate) const DATES: &str = "date-order";
/// The message that has the letters.
pub(crate) const LETTERS: &str = "keyboard";

impl Texts {
    /// The customs of these languages, in this order, and the words of all of them: people write as at home,
    /// whatever language they read.
    pub fn customs<'a>(&self, tags: impl Iterator<Item = &'a str>) -> Customs {
        let mut customs = Customs::default();
        for tag in tags {
            let date = [("year", Arg::Text("1985")), ("month", Arg::Number(3))];
            let own = |name: &str| self.own(tag, &format!("{DATES}{name}"), &date);
            let year = own(".year");
            customs.add(&own(""), &own(".years"), &year, &own(".to-month"));
            customs.add_units(DatePart::Year, &year);
            customs.add_units(DatePart::Month, &own(".month"));
            customs.add_units(DatePart::Day, &own(".day"));
            customs.add_beside(&own(".beside"));
            customs.add_months(&own(".months"));
        }
        customs
    }

    /// The letters of these languages, in this order. One that says nothing of them has the plain ones.
    pub fn letters<'a>(&self, tags: impl Iterator<Item = &'a str>) -> Vec<Letters> {
        let accents = format!("{LETTERS}.accents");
        let letters =
            |tag| Letters::new(&self.own(tag, LETTERS, &[]), &self.own(tag, &accents, &[]));
        tags.map(letters).collect()
    }

    /// Not in the words of the languages that stand in for it; empty where it has none.
    fn own(&self, tag: &str, key: &str, args: &[(&str, Arg<'_>)]) -> String {
        if self.has(tag, key) {
            self.say(tag, key, args)
        } else {
            String::new()
        }
    }
}
