//! The guide: its passages, the sentences for staff, and the limits beside what is to be shown.

use super::super::block::Block;
use super::super::labels;
use super::super::localizer::Localizer;
use crate::flow::{Choice, Screen};
use crate::guidance::caution::{Caution, LIMITS, beside, may_fail};
use crate::guidance::sentence::{ROWS, SentencePlace, hands_over, said};
use crate::guidance::{Cause, Holding, PassageGroup, PlanStep, Topic, details, passages};
use crate::texts::Arg;

/// The passages of a topic; that of an answer says first the one thing to do.
pub(super) fn topic_blocks(words: Localizer<'_>, topic: Topic) -> Vec<Block> {
    let lead = matches!(
        topic,
        Topic::Plan(_) | Topic::Verbal | Topic::Declare | Topic::Shown
    );
    let groups = passages(topic).iter().enumerate();
    let blocks = groups.map(|(at, group)| group_block(words, group, lead && at == 0));
    blocks.collect()
}

/// The passages behind "more".
pub(super) fn detail_blocks(words: Localizer<'_>, topic: Topic) -> Vec<Block> {
    let groups = details(topic).iter();
    groups
        .map(|group| group_block(words, group, false))
        .collect()
}

fn group_block(words: Localizer<'_>, group: PassageGroup, strong: bool) -> Block {
    let mut parts: Vec<Block> = group
        .iter()
        .map(|passage| {
            let text = said_here(words, &format!("say-{}", passage.id));
            if strong {
                Block::Strong(text)
            } else {
                Block::Text(text)
            }
        })
        .collect();
    match parts.len() {
        1 => parts.remove(0),
        _ => Block::Group(parts),
    }
}

/// A text with what the settings hold, and with the label of the choice for those who cannot do
/// what this screen says.
fn said_here(words: Localizer<'_>, key: &str) -> String {
    let figures = words.kiosk.site().figures();
    let mut args: Vec<(&str, Arg<'_>)> = figures
        .iter()
        .map(|(name, figure)| (*name, Arg::Text(figure)))
        .collect();
    let cannot = match words.kiosk.screen() {
        Screen::Plan(plan) => words.say(&labels::key(Choice::CannotDo(plan.line))),
        Screen::Shown => words.say(&labels::key(Choice::CannotDo(PlanStep::Login))),
        _ => String::new(),
    };
    args.push(("cannot", Arg::Text(&cannot)));
    words.say_with(key, &args)
}

/// One sentence for staff.
pub(super) fn pointing(words: Localizer<'_>, id: &str) -> Block {
    let key = format!("point-{id}");
    let own = (words.kiosk.locale() != "ja").then(|| words.say(&key));
    Block::Pointing {
        to: staff(words),
        ja: words.say_ja(&key),
        own,
    }
}

/// Whom the sentence is for.
pub(super) fn staff(words: Localizer<'_>) -> String {
    let to = words.say_ja("point-label");
    if words.reads_japanese() {
        to
    } else {
        format!("{to} · {}", words.say("point-label"))
    }
}

/// All sentences for staff that are true here, one a line; none on some screens.
fn sentences(words: Localizer<'_>, place: SentencePlace) -> Vec<Block> {
    let ids = said(ROWS, place, &words.kiosk.story().case());
    if let [id] = ids.as_slice() {
        return vec![pointing(words, id)];
    }
    let keys: Vec<String> = ids.iter().map(|id| format!("point-{id}")).collect();
    let lines = |say: &dyn Fn(&str) -> String| {
        let lines: Vec<String> = keys.iter().map(|key| say(key)).collect();
        lines.join("\n")
    };
    if keys.is_empty() {
        return vec![];
    }
    let mut all = vec![Block::Pointing {
        to: staff(words),
        ja: lines(&|key| words.say_ja(key)),
        own: None,
    }];
    if words.kiosk.locale() != "ja" {
        all.push(Block::Text(lines(&|key| words.say(key))));
    }
    all
}

/// What to look at before it is shown; at the end what to press if it turns out not to be so.
fn cautions(words: Localizer<'_>, of: &[Caution]) -> Vec<Block> {
    let said = |id: &str| said_here(words, &format!("say-caution-{id}"));
    let mut all: Vec<Block> = of
        .iter()
        .map(|caution| Block::Problem(said(caution.id())))
        .collect();
    if may_fail(of) && words.kiosk.story().cause.is_some() {
        all.push(Block::Text(said("otherwise")));
    }
    // What limits a paper stays beside the way on.
    match all.len() {
        0 | 1 => all,
        _ => vec![Block::Group(all)],
    }
}

/// What a cause means, and what may be tried before anything else.
pub(super) fn cause_blocks(words: Localizer<'_>, cause: Cause, all: &mut Vec<Block>) {
    let sentences = sentences(words, SentencePlace::Cause);
    if cause == Cause::Certificate && !sentences.is_empty() {
        all.push(Block::Text(words.say("say-certificate-try")));
        all.extend(sentences);
    } else {
        put_second(all, sentences);
    }
}

/// The answer: what to do, what to look at first, what to say.
pub(super) fn plan_blocks(
    words: Localizer<'_>,
    line: PlanStep,
    of: &[Caution],
    all: &mut Vec<Block>,
) {
    let mut more = cautions(words, of);
    if line != PlanStep::Login {
        more.extend(sentences(words, SentencePlace::Plan(line)));
    }
    if line == PlanStep::Reception {
        more.extend(handing_over(words));
    }
    put_second(all, more);
}

/// The screen is shown.
pub(super) fn shown_blocks(words: Localizer<'_>, all: &mut Vec<Block>) {
    let cause = words.kiosk.story().cause();
    let mut more = cautions(words, &beside(LIMITS, PlanStep::Login, cause));
    more.extend(sentences(words, SentencePlace::Plan(PlanStep::Login)));
    put_second(all, more);
}

/// Been here before, and nothing has changed.
pub(super) fn verbal_blocks(words: Localizer<'_>, all: &mut Vec<Block>) {
    let mut more = sentences(words, SentencePlace::Verbal);
    more.extend(handing_over(words));
    put_second(all, more);
}

/// The way to the declaration.
pub(super) fn declare_blocks(words: Localizer<'_>, all: &mut Vec<Block>) {
    let mut more = sentences(words, SentencePlace::Declare);
    if words.kiosk.story().holdings.has(Holding::Card) {
        more.push(Block::Text(words.say("say-declare-card")));
    } else {
        all.insert(0, Block::Strong(words.say("say-no-card")));
    }
    put_second(all, more);
    if !words.kiosk.site().spool_ready {
        all.insert(0, Block::Problem(words.say("say-paper-only")));
    }
}

fn handing_over(words: Localizer<'_>) -> Option<Block> {
    hands_over(&words.kiosk.story().case()).then(|| Block::Text(words.say("say-hand-over")))
}

/// Behind the first block.
fn put_second(all: &mut Vec<Block>, more: Vec<Block>) {
    let at = 1.min(all.len());
    all.splice(at..at, more);
}
