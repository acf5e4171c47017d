//! What stands on the questions of the form and on the check page.

use super::super::block::{self, Block};
use super::super::labels::number;
use super::super::localizer::Localizer;
use super::dates;
use crate::flow::Choice;
use crate::form::{Answer, FieldId, Kind, Problem, ProblemKind, UNKNOWN, field_of};
use crate::text::wrap::drawn;
use crate::texts::Arg;

/// The sentence for a problem, in the words that summary and field share.
fn problem_text(words: Localizer<'_>, problem: Problem) -> String {
    let label = words.say(&format!("field-{}.label", problem.field.id()));
    let key = format!("problem-{}", problem.wrong.id());
    let mut args = vec![("field", Arg::Text(label.as_str()))];
    if let ProblemKind::TooLong(max) = problem.wrong {
        args.push(("max", Arg::Number(i64::try_from(max).unwrap_or(i64::MAX))));
    }
    words.say_with(&key, &args)
}

/// What is wrong with this answer, and from the second time on where there is help.
pub(in super::super) fn complaint(
    words: Localizer<'_>,
    problem: Problem,
    again: bool,
) -> Vec<Block> {
    let text = problem_text(words, problem);
    let mut all = vec![match problem.wrong {
        // A question, and no mistake: the date is as it was asked for.
        ProblemKind::WhichDay => Block::Strong(text),
        _ => Block::Problem(text),
    }];
    all.extend(again.then(|| Block::Strong(words.say("problem-again"))));
    all
}

/// How to answer this question. What is wrong with a choice has its own place, which is kept for it: choices do not
/// move.
pub(super) fn hint(words: Localizer<'_>) -> Option<Block> {
    let id = words.kiosk.screen().field()?;
    let hint = words.say(&format!("field-{}.hint", id.id()));
    Some(Block::Text(hint))
}

/// The date as both calendars write it, and the age, to check what was typed.
pub(in super::super) fn date_preview(words: Localizer<'_>, id: FieldId) -> Option<String> {
    if field_of(id).kind != Kind::Date {
        return None;
    }
    match words.kiosk.form().check_field(id, words.kiosk.today()) {
        Ok(Answer::Date { born, .. }) => Some(dates::born(words, born)),
        _ => None,
    }
}

/// Every answer, to be changed.
pub(super) fn answers(words: Localizer<'_>) -> impl Iterator<Item = Block> {
    let problems = words.kiosk.problems();
    let two_digits = words.kiosk.two_digits();
    let fields = words.kiosk.form().visible().zip(1_usize..);
    fields.map(move |(field, at)| {
        let problem = problems.iter().find(|problem| problem.field == field.id);
        let (value, typed) = shown_answer(words, field.id);
        Block::Answer(block::AnswerRow {
            number: number(at, two_digits),
            label: words.say(&format!("field-{}.label", field.id.id())),
            value,
            typed,
            problem: problem.map(|problem| problem_text(words, *problem)),
            change: words.say("button-change"),
            choice: Choice::Change(field.id),
        })
    })
}

/// An answer as it is shown, and whether that is what was typed and not our words for it.
fn shown_answer(words: Localizer<'_>, id: FieldId) -> (String, bool) {
    let form = words.kiosk.form();
    if let Ok(Answer::Date { born, .. }) = form.check_field(id, words.kiosk.today()) {
        return (dates::born(words, born), false);
    }
    match (form.chosen(id), form.line(id)) {
        (Some(UNKNOWN), _) => (words.say("option-unknown"), false),
        (Some(option), _) => (words.say(&format!("option-{}-{option}", id.id())), false),
        (None, Some(line)) if !line.is_blank() => (drawn(line.text()), true),
        // What nobody was asked was not left empty.
        (None, _) if !words.kiosk.was_asked(id) => (words.say("say-field-optional"), false),
        (None, _) => (words.say("answer-empty"), false),
    }
}
