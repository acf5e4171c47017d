//! When the toll-free line answers (F67–F69).

use chrono::{NaiveDateTime, NaiveTime};

/// Opening hours, local time (+09:00).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hours {
    /// Monday to Friday, but not on national holidays (F67): from, to.
    pub weekday: (NaiveTime, NaiveTime),
    /// Saturday, Sunday and national holidays (F68): from, to.
    pub holiday: (NaiveTime, NaiveTime),
    /// First day of the year-end closure as (month, day), inclusive (F69).
    pub closed_from: (u32, u32),
    /// Last day of the year-end closure as (month, day), inclusive.
    pub closed_to: (u32, u32),
}

/// What can be said of the line at some time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// Open until that time of the same day.
    Open {
        /// When it closes.
        until: NaiveTime,
    },
    /// Closed; opens then.
    Closed {
        /// When it opens next, never within the year-end closure.
        next: NaiveDateTime,
    },
    /// Within the year-end closure: may be closed, never called open.
    Perhaps {
        /// When it surely opens next.
        next: NaiveDateTime,
    },
}
