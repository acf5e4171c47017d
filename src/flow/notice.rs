//! What a clinic tells everybody: a notice in several languages, and when reception is open.

use chrono::{Datelike, NaiveDate, NaiveDateTime, NaiveTime, Weekday};

use crate::calendar::holiday::is_national;

/// A few words of the clinic's own, on the first screen and beside the answer.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ClinicNotice {
    /// The first day; none: it has begun.
    pub from: Option<NaiveDate>,
    /// The last day; none: until somebody takes it away.
    pub until: Option<NaiveDate>,
    /// By language, in the order of the file.
    pub words: Vec<(String, String)>,
}

impl ClinicNotice {
    /// What it says in a language on a day: in that language, in the one that is nearest, else in the first.
    pub fn on(&self, today: NaiveDate, tag: &str) -> Option<&str> {
        let begun = self.from.is_none_or(|from| from <= today);
        let ended = self.until.is_some_and(|until| until < today);
        let base = tag.split('-').next().unwrap_or_default();
        let find = |wanted: &str| self.words.iter().find(|(of, _)| of == wanted);
        let words = find(tag).or_else(|| find(base));
        let words = words.or_else(|| find("en")).or_else(|| self.words.first());
        words
            .filter(|_| begun && !ended)
            .map(|(_, words)| words.as_str())
    }
}

/// From when to when.
pub type Span = (NaiveTime, NaiveTime);

/// When somebody is at reception.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reception {
    /// Monday to Sunday.
    pub days: [Vec<Span>; 7],
    /// National holidays.
    pub holiday: Vec<Span>,
}

impl Reception {
    /// Whether somebody is there. A clinic that has set no hours is always open.
    pub fn is_open(&self, now: NaiveDateTime) -> bool {
        if self.days.iter().chain([&self.holiday]).all(Vec::is_empty) {
            return true;
        }
        let time = now.time();
        self.spans(now.date())
            .iter()
            .any(|(from, to)| (*from..*to).contains(&time))
    }

    fn spans(&self, day: NaiveDate) -> &[Span] {
        let [mon, tue, wed, thu, fri, sat, sun] = &self.days;
        if is_national(day) {
            return &self.holiday;
        }
        match day.weekday() {
            Weekday::Mon => mon,
            Weekday::Tue => tue,
            Weekday::Wed => wed,
            Weekday::Thu => thu,
            Weekday::Fri => fri,
            Weekday::Sat => sat,
            Weekday::Sun => sun,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, month, day).unwrap()
    }

    #[test]
    fn a_notice_has_its_days_and_languages() {
        let words = [("ja", "休診"), ("en", "Closed"), ("zh-Hans", "休诊")];
        let notice = ClinicNotice {
            from: Some(day(12, 1)),
            until: Some(day(12, 3)),
            words: words
                .map(|(tag, text)| (tag.to_owned(), text.to_owned()))
                .into(),
        };
        for (month, of, tag, said) in [
            (11, 30, "ja", None),
            (12, 1, "ja", Some("休診")),
            (12, 3, "ja-simple", Some("休診")),
            (12, 3, "vi", Some("Closed")),
            (12, 3, "zh-Hans", Some("休诊")),
            (12, 4, "ja", None),
        ] {
            assert_eq!(notice.on(day(month, of), tag), said, "{month}-{of} {tag}");
        }
        assert_eq!(ClinicNotice::default().on(day(12, 1), "ja"), None);
    }

    #[test]
    fn reception_is_open_in_its_hours() {
        let time = |hour| NaiveTime::from_hms_opt(hour, 0, 0).unwrap();
        let mut hours = Reception::default();
        let at = |date: NaiveDate, hour| date.and_time(time(hour));
        assert!(hours.is_open(at(day(11, 28), 3)), "nothing is set");
        // Thursday: morning and afternoon.
        hours.days[3] = vec![(time(9), time(12)), (time(15), time(18))];
        for (date, hour, open) in [
            (day(11, 26), 9, true),
            (day(11, 26), 12, false),
            (day(11, 26), 17, true),
            (day(11, 27), 10, false),
            // A national holiday is none of the days of the week.
            (day(2, 11), 10, false),
        ] {
            assert_eq!(hours.is_open(at(date, hour)), open, "{date} {hour}");
        }
    }
}
