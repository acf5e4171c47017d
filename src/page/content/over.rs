//! What stands on the pages that lie over a screen.

use super::super::block::Block;
use super::super::block::FieldText;
use super::super::localizer::Localizer;
use super::guide::pointing;
use crate::flow::Overlay;
use crate::texts::Arg;

pub(super) fn overlaid(words: Localizer<'_>, overlay: &Overlay) -> Vec<Block> {
    match overlay {
        Overlay::Language => vec![],
        Overlay::Ask => {
            let at = words.say_ja(&words.kiosk.screen().heading());
            let place = words
                .texts
                .say("ja", "ask-where", &[("screen", Arg::Text(&at))]);
            vec![
                Block::Strong(words.say("say-ask")),
                pointing(words, "ask"),
                Block::Text(words.say("ask-kept")),
                Block::Quiet(place),
            ]
        }
        Overlay::StartOver => with_handed_over(words, "say-start-over"),
        Overlay::Finish => with_handed_over(words, "say-finish"),
        Overlay::Idle(_) => {
            let seconds = words.kiosk.countdown().unwrap_or(0);
            let left = Arg::Number(i64::try_from(seconds).unwrap_or(0));
            vec![
                Block::Strong(words.say_with("idle-countdown", &[("seconds", left)])),
                Block::Number(seconds.to_string()),
                Block::Text(words.say("idle-why")),
            ]
        }
        Overlay::StaffPin(pin) => {
            let mut all = vec![Block::Text(words.say("say-staff-pin"))];
            let locked = words.kiosk.pin_locked_for();
            if locked > 0 {
                let seconds = i64::try_from(locked).unwrap_or(i64::MAX);
                let args = [("seconds", Arg::Number(seconds))];
                all.push(Block::Problem(
                    words.say_with("say-staff-pin-locked", &args),
                ));
            } else if words.kiosk.pin_was_wrong() {
                all.push(Block::Problem(words.say("say-staff-pin-wrong")));
            }
            all.push(Block::Field(FieldText::hidden(pin.len())));
            all
        }
    }
}

/// What will be deleted, and that a declaration that was sent is not.
fn with_handed_over(words: Localizer<'_>, key: &str) -> Vec<Block> {
    let mut all = vec![Block::Strong(words.say(key))];
    if words.kiosk.handed_over() {
        all.push(Block::Text(words.say("say-handed-over")));
    }
    all
}
