//! 和暦 and 西暦, national holidays.
