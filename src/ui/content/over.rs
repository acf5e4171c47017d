//! What stands on the pages that lie over a screen.

use super::super::block::Block;
use super::super::canvas::Pen;
use super::super::field::FieldBox;
use super::pointing;
use crate::flow::Overlay;
use crate::texts::Arg;

pub(super) fn overlaid(pen: &Pen<'_>, overlay: &Overlay) -> Vec<Block> {
    match overlay {
        Overlay::Language => vec![],
        Overlay::Ask => {
            let at = pen.say_ja(&pen.kiosk.screen().heading());
            let place = pen
                .texts
                .say("ja", "ask-where", &[("screen", Arg::Text(&at))]);
            vec![
                Block::Strong(pen.say("say-ask")),
                pointing(pen, "ask"),
                Block::Text(pen.say("ask-kept")),
                Block::Quiet(place),
            ]
        }
        Overlay::StartOver => with_handed_over(pen, "say-start-over"),
        Overlay::Finish => with_handed_over(pen, "say-finish"),
        Overlay::Idle(_) => {
            let seconds = pen.kiosk.countdown().unwrap_or(0);
            let left = Arg::Number(i64::try_from(seconds).unwrap_or(0));
            vec![
                Block::Strong(pen.say_with("idle-countdown", &[("seconds", left)])),
                Block::Number(seconds.to_string()),
                Block::Text(pen.say("idle-why")),
            ]
        }
        Overlay::StaffPin(pin) => {
            let mut all = vec![Block::Text(pen.say("say-staff-pin"))];
            let locked = pen.kiosk.pin_locked_for();
            if locked > 0 {
                let seconds = i64::try_from(locked).unwrap_or(i64::MAX);
                let args = [("seconds", Arg::Number(seconds))];
                all.push(Block::Problem(pen.say_with("say-staff-pin-locked", &args)));
            } else if pen.kiosk.pin_was_wrong() {
                all.push(Block::Problem(pen.say("say-staff-pin-wrong")));
            }
            all.push(Block::Field(FieldBox::hidden(pin.line.len())));
            all
        }
    }
}

/// What will be deleted, and that a declaration that was sent is not.
fn with_handed_over(pen: &Pen<'_>, key: &str) -> Vec<Block> {
    let mut all = vec![Block::Strong(pen.say(key))];
    if pen.kiosk.handed_over() {
        all.push(Block::Text(pen.say("say-handed-over")));
    }
    all
}
