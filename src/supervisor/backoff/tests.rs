//! Lives of workers, one after the other.

use super::*;
use crate::config::Config;
use crate::flow::{Effect, Event, Kiosk, KioskSettings, Moment};
use crate::terminal::{Input, KeyBindings, Parser};

#[test]
fn the_third_short_life_in_a_row_makes_a_pause_and_the_pauses_grow() {
    let mut pace = RestartBackoff::default();
    let pauses: Vec<_> = (0..7).map(|_| pace.ended(40, false)).collect();
    assert_eq!(
        pauses,
        [
            None,
            None,
            Some(1000),
            Some(2000),
            Some(5000),
            Some(10_000),
            Some(10_000)
        ]
    );
    assert_eq!(pace.ended(1000, false), None);
    assert_eq!(pace.ended(40, false), None);
}

#[test]
fn quick_patients_are_no_suspects() {
    let mut pace = RestartBackoff::default();
    assert!((0..50).all(|_| pace.ended(300, true).is_none()));
}

/// The forty that keyboards and scanners send most, as a terminal reports them.
const KEYS: [&str; 40] = [
    "\r", "\x1b", "\x7f", "\t", " ", "\x1b[A", "\x1b[B", "\x1b[C", "\x1b[D", "\x1b[5~", "\x1b[6~",
    "\x1b[H", "\x1b[F", "\x1b[3~", "\x1b[Z", "\x1bOP", "\x1bOQ", "\x1bOR", "\x1b[15~", "\x1b[17~",
    "\x1b[18~", "\x1b[19~", "\x1b[20~", "\x1b[21~", "0", "1", "2", "3", "4", "5", "6", "7", "8",
    "9", "+", "-", "a", "x", "あ", "\n",
];

/// How long a worker needs until it hears keys, in milliseconds.
const BIRTH_MS: u64 = 60;

/// Whether a worker that hears these in one read leaves.
fn leaves(kiosk: &mut Kiosk, bytes: &str) -> bool {
    let mut reports = Vec::new();
    let mut parser = Parser::default();
    parser.hear(bytes.as_bytes(), &mut |report| reports.push(report));
    parser.give_up(&mut |report| reports.push(report));
    let inputs = reports
        .into_iter()
        .filter_map(|report| KeyBindings::default().read(report));
    inputs.fold(false, |left, input| {
        let Input::Key(key) = input else { return left };
        let effects = kiosk.update(Event::Key(key));
        left || effects.iter().any(|effect| matches!(effect, Effect::Leave))
    })
}

/// Sends the keys so often for twelve seconds; how long after the last ones a worker is there again.
fn deaf_for(site: &KioskSettings, bytes: &str, every_ms: u64) -> u64 {
    let now = |ms| Moment {
        ms,
        civil: chrono::NaiveDateTime::default(),
    };
    let (mut pace, mut born) = (RestartBackoff::default(), 0);
    let mut kiosk = Kiosk::new(site.clone(), now(0));
    let mut ms = 0;
    while ms < 12_000 {
        ms += every_ms;
        // What comes before there is a worker is for nobody.
        if ms >= born + BIRTH_MS {
            kiosk.update(Event::Clock(now(ms)));
            if leaves(&mut kiosk, bytes) {
                let pause = pace.ended(ms - born, true).unwrap_or(0);
                born = ms + pause;
                kiosk = Kiosk::new(site.clone(), now(born));
            }
        }
    }
    (born + BIRTH_MS).saturating_sub(ms)
}

#[test]
fn no_two_keys_in_one_read_make_it_deaf() {
    let site = Config::load(None).unwrap().site();
    let mut left = 0;
    for first in KEYS {
        for second in KEYS {
            let pair = format!("{first}{second}");
            left += usize::from(leaves(
                &mut Kiosk::new(site.clone(), Moment::default()),
                &pair,
            ));
            for every_ms in [50, 333] {
                let deaf = deaf_for(&site, &pair, every_ms);
                assert!(
                    deaf <= 2000,
                    "{pair:?} every {every_ms} ms: deaf for {deaf} ms"
                );
            }
        }
    }
    assert!(left > 0, "some wake and leave at once");
}
