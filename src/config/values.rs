//! The forms that texts in `kiosk.toml` have.

use std::time::Duration;

use chrono::{Datelike, NaiveDate, NaiveTime};

use unicode_width::UnicodeWidthStr as _;

use crate::diagnostics::diagnostic::ExpectedForm;
use crate::sheet::printer;
use crate::text::sanitize::is_unsafe;

/// The longest address that a QR code of version 4, level L, holds. Bytes.
const LONGEST_ADDRESS: usize = 78;

/// The widest line of a notice. Columns.
const WIDEST_LINE: usize = 56;

/// The longest clinic name. Characters.
const LONGEST_NAME: usize = 60;

/// Text that is safe to show on one line.
pub(super) fn name(text: &str) -> Option<String> {
    (!text.contains(is_unsafe) && text.chars().count() <= LONGEST_NAME).then(|| text.to_owned())
}

/// What a clinic tells everybody: two lines at most.
pub(super) fn notice(text: &str) -> Option<String> {
    let lines = text.trim().lines();
    // As much as stands on one line of the smallest screen.
    let fits = |line: &String| line.width() <= WIDEST_LINE;
    let line = |line: &str| name(line.trim()).filter(fits);
    let said: Option<Vec<String>> = lines.map(line).collect();
    let said = said?;
    (said.len() <= 2).then(|| said.join("\n"))
}

/// `k1`.
pub(super) fn kiosk_id(text: &str) -> Option<String> {
    let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit();
    ((1..=8).contains(&text.len()) && text.chars().all(plain)).then(|| text.to_owned())
}

/// `90d`: hours, days, weeks or years.
pub fn age(text: &str) -> Option<Duration> {
    let (number, hours) = [("h", 1), ("d", 24), ("w", 7 * 24), ("y", 365 * 24)]
        .into_iter()
        .find_map(|(unit, hours)| Some((text.strip_suffix(unit)?, hours)))?;
    let is_plain = number.bytes().all(|b| b.is_ascii_digit());
    let number: u64 = number.parse().ok().filter(|_| is_plain)?;
    let seconds = number.checked_mul(hours * 3600)?;
    Some(Duration::from_secs(seconds))
}

/// `postgres://k1@db1,db2/uketsuke?…` or `host=db1,db2 user=k1 …`. Whether it is right in all is seen by what sends.
pub(super) fn server(text: &str) -> Option<String> {
    let url = ["postgres://", "postgresql://"];
    let begins = url.iter().any(|start| text.starts_with(start));
    let settings = text
        .split_whitespace()
        .any(|word| word.starts_with("host="));
    let safe = !text.contains(is_unsafe) && !text.contains("sslmode=disable");
    (safe && (begins || settings)).then(|| text.to_owned())
}

/// An age of at least a day.
pub(super) fn lasting(text: &str) -> Option<Duration> {
    // No calendar goes back further.
    let sound = Duration::from_hours(24)..=Duration::from_hours(100 * 365 * 24);
    age(text).filter(|age| sound.contains(age))
}

/// `A`.
pub(super) fn pickup(text: &str) -> Option<char> {
    let mut chars = text.chars();
    let letter = chars.next().filter(char::is_ascii_uppercase)?;
    chars.next().is_none().then_some(letter)
}

/// `0120-95-0178`.
pub(super) fn phone(text: &str) -> Option<String> {
    let digits = text.bytes().filter(u8::is_ascii_digit).count();
    let plain = text.bytes().all(|b| b.is_ascii_digit() || b == b'-');
    (plain && (3..=15).contains(&digits)).then(|| text.to_owned())
}

/// `5`.
pub(super) fn press(text: &str) -> Option<String> {
    (text.len() == 1 && text.bytes().all(|b| b.is_ascii_digit())).then(|| text.to_owned())
}

/// `09:30` to `20:00`.
pub(super) fn hours(from: &str, to: &str) -> Option<(NaiveTime, NaiveTime)> {
    let time = |text: &str| {
        let exact = text.len() == 5;
        exact.then(|| NaiveTime::parse_from_str(text, "%H:%M").ok())?
    };
    let (from, to) = (time(from)?, time(to)?);
    (from < to).then_some((from, to))
}

/// `12-28` to `01-05`, as (month, day).
pub(super) fn days(from: &str, to: &str) -> Option<((u32, u32), (u32, u32))> {
    Some((day(from)?, day(to)?))
}

fn day(text: &str) -> Option<(u32, u32)> {
    // A leap year, so that 29 February is a day.
    let date = date(&format!("2024-{text}"))?;
    Some((date.month(), date.day()))
}

/// `2026-11-23`.
pub(super) fn date(text: &str) -> Option<NaiveDate> {
    let exact = text.len() == 10;
    exact.then(|| NaiveDate::parse_from_str(text, "%Y-%m-%d").ok())?
}

/// Why an address cannot be shown as a QR code, if it cannot.
pub(super) fn bad_address(text: &str) -> Option<ExpectedForm> {
    let host = text.strip_prefix("https://").unwrap_or_default();
    if !host.starts_with(|c: char| c.is_alphanumeric()) {
        Some(ExpectedForm::Https)
    } else if !text.bytes().all(|b| b.is_ascii_graphic()) {
        Some(ExpectedForm::Ascii)
    } else if text.len() > LONGEST_ADDRESS {
        Some(ExpectedForm::Length)
    } else {
        None
    }
}

/// Nothing at all, or a program with its arguments. The sheet is no program.
pub(super) fn is_print(words: &[String]) -> bool {
    let program = words.first();
    program.is_none_or(|program| !program.is_empty() && !program.contains(printer::FILE))
}

/// Why a further language cannot be shown with its page, if it cannot.
pub(super) fn bad_page(language: &str, address: &str) -> Option<ExpectedForm> {
    match name(language).filter(|name| !name.trim().is_empty()) {
        Some(_) => bad_address(address),
        None => Some(ExpectedForm::Name),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses() {
        assert_eq!(bad_address("https://myna.go.jp/"), None);
        assert_eq!(bad_address("http://myna.go.jp/"), Some(ExpectedForm::Https));
        assert_eq!(bad_address("https://"), Some(ExpectedForm::Https));
        assert_eq!(bad_address("https:// myna"), Some(ExpectedForm::Https));
        assert_eq!(bad_address("https://例.jp/"), Some(ExpectedForm::Ascii));
        assert_eq!(bad_address("https://a b"), Some(ExpectedForm::Ascii));
        let exact = format!("https://{}", "a".repeat(70));
        assert_eq!(bad_address(&exact), None);
        assert_eq!(
            bad_address(&format!("{exact}a")),
            Some(ExpectedForm::Length)
        );
    }

    #[test]
    fn times_and_days() {
        assert!(hours("09:30", "20:00").is_some());
        for (from, to) in [
            ("20:00", "09:30"),
            ("9:30", "20:00"),
            ("09:30", "24:00"),
            ("", ""),
        ] {
            assert_eq!(hours(from, to), None, "{from} {to}");
        }
        assert_eq!(days("12-28", "01-05"), Some(((12, 28), (1, 5))));
        assert_eq!(days("12-32", "01-05"), None);
        assert_eq!(days("02-29", "1-5"), None);
        assert!(date("2026-11-23").is_some());
        assert_eq!(date("2026-11-31"), None);
        assert_eq!(date("26-11-23"), None);
    }

    #[test]
    fn a_server_has_a_host() {
        for good in [
            "postgres://k1@db1,db2/uketsuke?sslcert=a",
            "postgresql://k1@db1",
            "user=k1 host=db1,db2",
        ] {
            assert_eq!(server(good).as_deref(), Some(good));
        }
        for bad in [
            "db1",
            "https://db1",
            "user=k1",
            "postgres://db1\u{1b}[2J",
            "host=db1 sslmode=disable",
        ] {
            assert_eq!(server(bad), None, "{bad:?}");
        }
    }

    #[test]
    fn names_cannot_steer_the_terminal() {
        assert!(name("髙﨑医院").is_some());
        for bad in ["a\u{1b}[2J", "a\u{202e}b", "a\nb", "a\u{2800}", "\u{e000}"] {
            assert_eq!(name(bad), None, "{bad:?}");
        }
        assert_eq!(name(&"あ".repeat(61)), None);
    }
}
