//! What takes long in every language is tried by turns: the turn is the day. `UKETSUKE_TURN=20784` repeats that of a day,
//! `UKETSUKE_SCREENS=all` takes everything.

use std::time::{SystemTime, UNIX_EPOCH};

use crate::support::LOCALES;

/// The days since 1970, or the turn that is to be repeated.
pub fn turn() -> usize {
    let told = std::env::var("UKETSUKE_TURN").ok();
    let told = told.and_then(|of| of.parse().ok());
    told.unwrap_or_else(|| {
        let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap();
        usize::try_from(since.as_secs() / 86_400).unwrap()
    })
}

/// Whether everything is to be tried.
pub fn everything() -> bool {
    std::env::var_os("UKETSUKE_SCREENS").is_some_and(|of| of == "all")
}

/// Whether it is the turn of this language, of so many turns.
pub fn comes_up(locale: &str, turn: usize, turns: usize) -> bool {
    let nth = LOCALES.iter().position(|of| *of == locale).unwrap();
    everything() || (turn + nth).is_multiple_of(turns)
}

#[test]
fn each_language_comes_up_once_in_its_turns() {
    for locale in LOCALES {
        let turns = (20_784..20_787).filter(|turn| comes_up(locale, *turn, 3));
        assert_eq!(turns.count(), if everything() { 3 } else { 1 });
    }
}
