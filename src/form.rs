//! The declaration: schema as data, what was typed so far, and the check that makes answers.
//!
//! Pure. It must not know screens, languages or where a declaration goes.

pub mod answers;
mod check;
mod countries;
mod dates;
pub mod declaration;
pub mod line_editor;
mod name;
mod phone;
pub mod problem;
mod twelve;

use chrono::NaiveDate;

use crate::calendar::{Born, Customs};

pub use answers::{Answer, Answers, Circumstances, Submission};
pub use declaration::{
    Condition, FIELDS, Field, FieldId, Kind, Requirement, UNKNOWN, VERSION, field_of,
};
pub use line_editor::LineEditor;
pub use problem::{Problem, ProblemKind};

/// What was typed or chosen for one field so far.
#[derive(Debug, Default)]
struct Draft {
    line: LineEditor,
    choice: Option<&'static str>,
    unknown: bool,
    /// The dates that can be meant, once somebody had to be asked.
    readings: Vec<Born>,
    /// Which of them was chosen.
    picked: Option<Born>,
    /// Whether an empty answer was already questioned once.
    asked: bool,
}

/// The form while it is being filled in. Zeroized when dropped.
#[derive(Debug, Default)]
pub struct Form {
    /// In the order of [`FIELDS`], in which the ids stand as well.
    drafts: Box<[Draft; FIELDS.len()]>,
    customs: Customs,
}

impl Form {
    fn draft(&self, id: FieldId) -> Option<&Draft> {
        self.drafts.get(id as usize)
    }

    fn draft_mut(&mut self, id: FieldId) -> Option<&mut Draft> {
        self.drafts.get_mut(id as usize)
    }

    /// The fields to be shown now, in order. Drawing, checking, review and record all ask here.
    pub fn visible(&self) -> impl Iterator<Item = &'static Field> + '_ {
        FIELDS.iter().filter(|field| match field.condition {
            Condition::Always => true,
            Condition::OneOf(of, options) => self
                .chosen(of)
                .is_some_and(|option| options.contains(&option)),
        })
    }

    /// The option chosen, [`UNKNOWN`] for わからない.
    pub fn chosen(&self, id: FieldId) -> Option<&'static str> {
        let draft = self.draft(id)?;
        if draft.unknown {
            Some(UNKNOWN)
        } else {
            draft.choice
        }
    }

    pub fn choose(&mut self, id: FieldId, option: &'static str) {
        if let Some(draft) = self.draft_mut(id) {
            draft.choice = Some(option);
            draft.unknown = false;
        }
    }

    /// Answers わからない. What was typed is kept, in case the patient comes back to it.
    pub fn choose_unknown(&mut self, id: FieldId) {
        if let Some(draft) = self.draft_mut(id) {
            draft.unknown = true;
        }
    }

    /// The editor of a text field.
    pub fn line(&self, id: FieldId) -> Option<&LineEditor> {
        self.draft(id).map(|draft| &draft.line)
    }

    /// The editor of a text field, to type into. Typing takes back わからない, and which date was chosen.
    pub fn edit(&mut self, id: FieldId) -> Option<&mut LineEditor> {
        let draft = self.draft_mut(id)?;
        draft.unknown = false;
        draft.forget_readings();
        Some(&mut draft.line)
    }

    /// Checks one field.
    pub fn check_field(&self, id: FieldId, today: NaiveDate) -> Result<Answer, ProblemKind> {
        let field = field_of(id);
        let Some(draft) = self.draft(id) else {
            return Ok(Answer::Empty);
        };
        if draft.unknown && field.unknown {
            return Ok(Answer::Unknown);
        }
        let empty = match field.kind {
            Kind::Choice(_) => match draft.choice {
                Some(option) => return Ok(Answer::Choice(option)),
                None => ProblemKind::NotChosen,
            },
            _ if !draft.line.is_blank() => {
                let typed = draft.line.text();
                if let Some(born) = draft.picked {
                    let typed = typed.to_owned();
                    return Ok(Answer::Date { born, typed });
                }
                return check::text(field, typed, today, &self.customs);
            }
            _ => ProblemKind::Missing,
        };
        match field.need {
            Requirement::Required => Err(empty),
            Requirement::Asked if !draft.asked => Err(ProblemKind::MissingAsked),
            Requirement::Asked | Requirement::Optional => Ok(Answer::Empty),
        }
    }

    /// Checks one field because the patient wants to go on: an empty answer that the form only
    /// asks for is let go the second time, and twelve digits are wiped.
    pub fn settle(&mut self, id: FieldId, today: NaiveDate) -> Result<(), ProblemKind> {
        let result = self.check_field(id, today).map(drop);
        self.ask_date(id, today);
        if let Some(draft) = self.draft_mut(id) {
            match result {
                Err(ProblemKind::MissingAsked) => draft.asked = true,
                Err(ProblemKind::MyNumber) => draft.line.cut_twelve(),
                Err(ProblemKind::CountryCode) => {
                    draft.line.cut_twelve();
                    // In groups in which only a telephone number is written, it is all that is there.
                    if field_of(id).kind == Kind::Phone {
                        draft.line.clear();
                    }
                }
                Ok(()) | Err(_) => {}
            }
        }
        result
    }

    /// Checks the whole form. The only way to get [`Answers`].
    pub fn check(&self, today: NaiveDate) -> Result<Answers, Vec<Problem>> {
        let mut answers = Vec::new();
        let mut problems = Vec::new();
        for field in self.visible() {
            match self.check_field(field.id, today) {
                Ok(answer) => answers.push((field.id, answer)),
                Err(wrong) => problems.push(Problem {
                    field: field.id,
                    wrong,
                }),
            }
        }
        if problems.is_empty() {
            Ok(Answers::checked(answers))
        } else {
            Err(problems)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn today() -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 11, 23).unwrap()
    }

    #[test]
    fn every_field_has_its_entry_once() {
        for field in &FIELDS {
            assert_eq!(field_of(field.id).id, field.id);
            assert_eq!(
                FIELDS.iter().filter(|other| other.id == field.id).count(),
                1
            );
            if let Condition::OneOf(of, options) = field.condition {
                let Kind::Choice(offered) = field_of(of).kind else {
                    panic!("{of:?}")
                };
                assert!(options.iter().all(|o| offered.contains(o) || *o == UNKNOWN));
            }
        }
    }

    #[test]
    fn hidden_fields_neither_block_nor_leak() {
        let mut form = Form::default();
        form.choose(FieldId::Writer, "family");
        form.edit(FieldId::WriterName)
            .unwrap()
            .insert_all("山田 太郎");
        form.choose(FieldId::Writer, "self");
        assert!(form.visible().all(|field| field.id != FieldId::WriterName));
        form.edit(FieldId::Name).unwrap().insert_all("髙﨑 葵");
        form.edit(FieldId::Birth)
            .unwrap()
            .insert_all("昭和64年1月7日");
        for field in FIELDS
            .iter()
            .filter(|field| field.need == Requirement::Asked)
        {
            let _ = form.settle(field.id, today());
        }
        let answers = form.check(today()).unwrap();
        assert!(answers.get(FieldId::WriterName).is_none());
        assert_eq!(
            answers.get(FieldId::Name),
            Some(&Answer::Text("髙﨑 葵".into()))
        );
    }

    #[test]
    fn asks_once_more_and_then_lets_go() {
        let mut form = Form::default();
        assert_eq!(
            form.settle(FieldId::Address, today()),
            Err(ProblemKind::MissingAsked)
        );
        assert_eq!(form.settle(FieldId::Address, today()), Ok(()));
        assert_eq!(
            form.settle(FieldId::Name, today()),
            Err(ProblemKind::Missing)
        );
        assert_eq!(
            form.settle(FieldId::Name, today()),
            Err(ProblemKind::Missing)
        );
        assert_eq!(form.settle(FieldId::Kana, today()), Ok(()));
    }

    #[test]
    fn a_my_number_is_wiped_and_the_rest_stays() {
        let mut form = Form::default();
        form.edit(FieldId::Address)
            .unwrap()
            .insert_all("千代田 1234-5678-9012 様方");
        assert_eq!(
            form.settle(FieldId::Address, today()),
            Err(ProblemKind::MyNumber)
        );
        assert_eq!(form.line(FieldId::Address).unwrap().text(), "千代田  様方");
    }

    #[test]
    fn unknown_keeps_what_was_typed() {
        let mut form = Form::default();
        form.edit(FieldId::Insurer).unwrap().insert_all("協会");
        form.choose_unknown(FieldId::Insurer);
        assert_eq!(
            form.check_field(FieldId::Insurer, today()),
            Ok(Answer::Unknown)
        );
        form.edit(FieldId::Insurer).unwrap().insert_all("けんぽ");
        assert_eq!(
            form.check_field(FieldId::Insurer, today()),
            Ok(Answer::Text("協会けんぽ".into()))
        );
    }
}
