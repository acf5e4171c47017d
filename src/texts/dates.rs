//! How dates are written, found in the texts of each language.

use super::Texts;
use crate::calendar::Customs;
use crate::calendar::customs::DatePart;

/// The message that has it all.
pub(crate) const DATES: &str = "date-order";

impl Texts {
    /// The customs of these languages, in this order, and the words of all of them: people write as at home,
    /// whatever language they read.
    pub fn customs<'a>(&self, tags: impl Iterator<Item = &'a str>) -> Customs {
        let mut customs = Customs::default();
        for tag in tags {
            let own = |name: &str| {
                let key = format!("{DATES}{name}");
                // Not in the words of the languages that stand in for it.
                if self.has(tag, &key) {
                    self.say(tag, &key, &[])
                } else {
                    String::new()
                }
            };
            let year = own(".year");
            customs.add(&own(""), &own(".years"), &year);
            customs.add_units(DatePart::Year, &year);
            customs.add_units(DatePart::Month, &own(".month"));
            customs.add_units(DatePart::Day, &own(".day"));
            customs.add_beside(&own(".beside"));
            customs.add_months(&own(".months"));
        }
        customs
    }
}
