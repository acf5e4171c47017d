//! Asking kiosks how they are, and waiting for what they answer.

use std::thread;
use std::time::Duration;

use super::tui::kiosks::read;
use super::tui::roll::KioskRoll;
use super::tui::{Asked, StaffMessage};
use super::{InboxError, SpoolContext};
use crate::system::clock::now_ms;

/// How often somebody looks whether they have answered.
const PACE: Duration = Duration::from_millis(100);

/// How each kiosk is, a sentence a kiosk, and whether all of them save declarations.
pub fn kiosks(desk: &SpoolContext<'_>) -> Result<(Vec<StaffMessage>, bool), InboxError> {
    let depot = desk.depot;
    let mut roll = KioskRoll::default();
    roll.take(read(depot.statuses()));
    roll.ask(now_ms());
    if !depot.ask()? {
        roll.asked(Asked::Never);
    }
    while !roll.is_settled(now_ms()) {
        thread::sleep(PACE);
        roll.take(read(depot.statuses()));
    }
    depot.leave();
    let now = now_ms();
    Ok((roll.sentences(now), !roll.is_any_ailing(now)))
}
