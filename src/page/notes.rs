//! What is wrong or wanted, and quiet remarks.

use super::block::Block;
use super::buttons::primary_words;
use super::content::form::complaint;
use super::localizer::Localizer;
use crate::flow::ManualStep;
use crate::form::{self, Kind, Problem, ProblemKind, field_of};
use crate::texts::Arg;

/// What stands between body and buttons.
pub struct Notes {
    /// What is wrong or wanted now.
    pub said: Vec<Block>,
    /// What may come to be said here: there is to be room for each, so that nothing jumps.
    pub possible: Vec<Vec<Block>>,
    /// How a call stands, trial, draft translation.
    pub quiet: Vec<String>,
}

pub(super) fn notes(words: Localizer<'_>) -> Notes {
    let wanted = words.kiosk.wants();
    let wanted = wanted.map(|need| vec![need_block(words, need)]);
    let wrong = possible(words).map(|(problem, again)| complaint(words, problem, again));
    Notes {
        said: said(words),
        possible: wanted.into_iter().chain(wrong).collect(),
        quiet: quiet_lines(words),
    }
}

/// What can be wrong with the choice that is asked for, and whether it may be said twice.
fn possible(words: Localizer<'_>) -> Option<(Problem, bool)> {
    let field = field_of(chosen_field(words)?);
    let wrong = match field.need {
        form::Requirement::Required => ProblemKind::NotChosen,
        form::Requirement::Asked => ProblemKind::MissingAsked,
        form::Requirement::Optional => return None,
    };
    let problem = Problem {
        field: field.id,
        wrong,
    };
    Some((problem, field.need == form::Requirement::Required))
}

/// The question on this page, if it is answered by choosing.
fn chosen_field(words: Localizer<'_>) -> Option<form::FieldId> {
    let id = words.kiosk.screen().field()?;
    let chosen = matches!(field_of(id).kind, Kind::Choice(_));
    (chosen && words.kiosk.overlay().is_none()).then_some(id)
}

/// What is wrong or wanted now.
fn said(words: Localizer<'_>) -> Vec<Block> {
    if let Some(need) = words.kiosk.needed() {
        return vec![need_block(words, need)];
    }
    let problem = words.kiosk.problem();
    let problem = problem.filter(|_| chosen_field(words).is_some());
    problem.map_or_else(Vec::new, |problem| {
        complaint(words, problem, words.kiosk.refusals() > 1)
    })
}

fn need_block(words: Localizer<'_>, need: ManualStep) -> Block {
    let key = format!("need-{}", need.id());
    Block::Problem(match need {
        ManualStep::Choice => words.say(&key),
        ManualStep::Holding => {
            let nothing = words.say("holding-nothing");
            words.say_with(&key, &[("choice", Arg::Text(&nothing))])
        }
        ManualStep::Press(_) => {
            let button = primary_words(words).unwrap_or_default();
            words.say_with(&key, &[("button", Arg::Text(&button))])
        }
    })
}

/// Whoever has called and goes on is told how it stands wherever they are.
pub(super) fn calling(words: Localizer<'_>) -> Option<String> {
    let note = words.kiosk.calling().note();
    let told = note.filter(|_| words.kiosk.overlay().is_none());
    told.map(|key| words.say(key))
}

/// The quiet lines: trial, draft translation.
fn quiet_lines(words: Localizer<'_>) -> Vec<String> {
    let mut lines = Vec::new();
    // Above the keys it is the title.
    let told = calling(words).filter(|_| words.kiosk.board().is_none());
    lines.extend(told);
    if words.kiosk.site().trial {
        lines.push(words.say("trial-banner"));
    }
    let draft = words.kiosk.locale_info().is_some_and(|of| !of.reviewed);
    if draft && words.kiosk.view().says_draft {
        lines.push(words.say("draft-note"));
    }
    lines
}
