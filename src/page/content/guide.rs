//! The guide: its passages, the sentences for staff, and the limits beside what is to be shown.

use super::super::block::Block;
use super::super::localizer::Localizer;
use crate::guidance::caution::{LIMITS, beside, may_fail};
use crate::guidance::sentence::{ROWS, SentencePlace, hands_over, said};
use crate::guidance::{PassageGroup, Topic};
use crate::picture::Picture;

/// Passages, a block for those that share a page. Those of an answer say first the one thing to do.
pub(super) fn passages(
    groups: &'static [PassageGroup],
    topic: Option<Topic>,
    say: &impl Fn(&str) -> String,
) -> impl Iterator<Item = Block> {
    let leads = matches!(
        topic,
        Some(Topic::Plan(_) | Topic::Verbal | Topic::Declare | Topic::Shown)
    );
    let groups = groups.iter().enumerate();
    groups.map(move |(at, group)| block(group, leads && at == 0, say))
}

fn block(group: PassageGroup, strong: bool, say: &impl Fn(&str) -> String) -> Block {
    let texts = group.iter().map(|of| {
        let key = format!("say-{}", of.id);
        let text = say(&key);
        match picture(&key) {
            _ if strong => Block::Strong(text),
            Some(picture) => Block::Marked { picture, text },
            None => Block::Text(text),
        }
    });
    gathered(texts.collect()).unwrap_or_else(|| Block::Group(Vec::new()))
}

/// What a passage is about, as a drawing: those on every answer, and steps on the phone.
fn picture(key: &str) -> Option<Picture> {
    Some(match key {
        "say-other-papers" => Picture::Paper,
        "say-not-shared" => Picture::Medicine,
        "say-step-download" => Picture::StepDownload,
        "say-step-show" => Picture::PhoneScreen,
        _ => return None,
    })
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
pub(super) fn sentences(words: Localizer<'_>, place: SentencePlace) -> Vec<Block> {
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
        // So long, it may have to stand on a page of its own.
        all.push(Block::Quiet(lines(&|key| words.say(key))));
    }
    all
}

/// What to look at before it is shown; at the end what to press if it turns out not to be so.
pub(super) fn cautions(words: Localizer<'_>, say: &impl Fn(&str) -> String) -> Option<Block> {
    let story = words.kiosk.story();
    let cautions = beside(LIMITS, words.kiosk.screen().line(), story.cause());
    let said = cautions
        .iter()
        .map(|of| say(&format!("say-caution-{}", of.into_str())));
    let mut all: Vec<Block> = said.map(Block::Problem).collect();
    if may_fail(&cautions) && story.cause.is_some() {
        all.push(Block::Marked {
            picture: Picture::Note,
            text: say("say-caution-otherwise"),
        });
    }
    // What limits a paper stays beside the way on.
    gathered(all)
}

pub(super) fn handing_over(words: Localizer<'_>) -> Option<Block> {
    hands_over(&words.kiosk.story().case()).then(|| Block::Marked {
        picture: Picture::HelpHand,
        text: words.say("say-hand-over"),
    })
}

/// Blocks that limit each other, on one page.
fn gathered(mut all: Vec<Block>) -> Option<Block> {
    match all.len() {
        0 | 1 => all.pop(),
        _ => Some(Block::Group(all)),
    }
}
