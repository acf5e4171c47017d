//! What stands on the questions of the form and on the check page.

use super::super::answers;
use super::super::block::Block;
use super::super::canvas::Pen;
use super::super::field::FieldBox;
use super::dates;
use crate::flow::Choice;
use crate::form::{Answer, Field, FieldId, Kind, Need, Problem, UNKNOWN, Wrong, field_of};
use crate::text::wrap::drawn;
use crate::texts::Arg;

/// The sentence for a problem, in the words that summary and field share.
fn problem_text(pen: &Pen<'_>, problem: Problem) -> String {
    let label = pen.say(&format!("field-{}.label", problem.field.id()));
    let key = format!("problem-{}", problem.wrong.id());
    let mut args = vec![("field", Arg::Text(label.as_str()))];
    if let Wrong::TooLong(max) = problem.wrong {
        args.push(("max", Arg::Number(i64::try_from(max).unwrap_or(i64::MAX))));
    }
    pen.say_with(&key, &args)
}

/// What is wrong with this answer, and from the second time on where there is help.
pub(in super::super) fn complaint(pen: &Pen<'_>, problem: Problem, again: bool) -> Vec<Block> {
    let mut all = vec![Block::Problem(problem_text(pen, problem))];
    all.extend(again.then(|| Block::Strong(pen.say("problem-again"))));
    all
}

pub(super) fn field_blocks(pen: &Pen<'_>, field: &Field, all: &mut Vec<Block>) {
    let hint = pen.say(&format!("field-{}.hint", field.id.id()));
    // What is wrong with a choice has its own place, which is kept for it: choices do not move.
    if matches!(field.kind, Kind::Choice(_)) {
        all.push(Block::Text(hint));
        return;
    }
    if let Some(line) = pen.kiosk.form().line(field.id) {
        all.push(Block::Field(FieldBox::new(line.before(), line.text())));
    }
    if let Some(problem) = pen.kiosk.problem() {
        all.extend(complaint(pen, problem, pen.kiosk.refusals() > 1));
    }
    if let Some(preview) = date_preview(pen, field.id) {
        all.push(Block::Strong(preview));
    }
    // Whoever has to choose between dates types nothing.
    if pen.kiosk.asks_date() {
        return;
    }
    all.push(Block::Text(hint));
    if field.need == Need::Optional {
        all.push(Block::Quiet(pen.say("say-field-optional")));
    }
}

/// What stands between field and keys: what is wrong, or what was understood, and how to fill in.
pub(in super::super) fn typing_help(pen: &Pen<'_>, field: &Field) -> Vec<Block> {
    let mut all = Vec::new();
    if let Some(problem) = pen.kiosk.problem() {
        all.extend(complaint(pen, problem, pen.kiosk.refusals() > 1));
    } else if let Some(preview) = date_preview(pen, field.id) {
        all.push(Block::Strong(preview));
    } else {
        all.push(Block::Text(
            pen.say(&format!("field-{}.hint", field.id.id())),
        ));
        if field.need == Need::Optional {
            all.push(Block::Quiet(pen.say("say-field-optional")));
        }
    }
    all
}

/// The date as both calendars write it, and the age, to check what was typed.
fn date_preview(pen: &Pen<'_>, id: FieldId) -> Option<String> {
    if field_of(id).kind != Kind::Date {
        return None;
    }
    match pen
        .kiosk
        .form()
        .check_field(id, pen.kiosk.now().civil.date())
    {
        Ok(Answer::Date { born, .. }) => Some(dates::born(pen, born)),
        _ => None,
    }
}

pub(super) fn check_blocks(pen: &Pen<'_>, all: &mut Vec<Block>) {
    let problems = pen.kiosk.problems();
    if !problems.is_empty() {
        all.push(Block::Problem(pen.say("problem-heading")));
    }
    all.push(Block::Text(pen.say("say-check")));
    let submit = pen.say("button-submit");
    let keys = pen.say_with("say-check-keys", &[("button", Arg::Text(&submit))]);
    all.push(Block::Text(keys));
    for (field, number) in pen.kiosk.form().visible().zip(1..) {
        let problem = problems.iter().find(|problem| problem.field == field.id);
        all.push(Block::Answer(answers::Answer {
            number,
            label: pen.say(&format!("field-{}.label", field.id.id())),
            value: shown_answer(pen, field.id),
            problem: problem.map(|problem| problem_text(pen, *problem)),
            change: pen.say("button-change"),
            choice: Choice::Change(field.id),
        }));
    }
    all.push(Block::Strong(pen.say("say-statement")));
}

fn shown_answer(pen: &Pen<'_>, id: FieldId) -> String {
    let form = pen.kiosk.form();
    match form.check_field(id, pen.kiosk.now().civil.date()) {
        Ok(Answer::Date { born, .. }) => dates::born(pen, born),
        _ => match form.chosen(id) {
            Some(UNKNOWN) => pen.say("option-unknown"),
            Some(option) => pen.say(&format!("option-{}-{option}", id.id())),
            None => match form.line(id) {
                Some(line) if !line.is_blank() => drawn(line.text()),
                _ => pen.say("answer-empty"),
            },
        },
    }
}
