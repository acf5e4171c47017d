//! The decision table as data: what to do, given the cause and what the patient has.
//!
//! Source: the combining rule of the leaflet facts (§5), with rule 0 for 資格確認書. The first line
//! that applies wins; "I can't do that" goes on with the lines below it.

use strum::{EnumIter, IntoStaticStr, VariantArray as _};

use super::cause::Cause;
use super::holding::Holding::{self, Card, Certificate, Notice, Pdf, Phone};
use super::holding::{Holdings, Login};
use super::step::PlanStep;

use PlanCondition::{Can, Has};

/// What a rule asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum PlanCondition {
    Has(Holding),
    Can(Login),
}

/// One line of the rule: which causes it is for and what it needs (any one of several sets).
struct PlanRule {
    line: PlanStep,
    causes: &'static [Cause],
    any_of: &'static [&'static [PlanCondition]],
}

/// For every cause.
const fn always(line: PlanStep, any_of: &'static [&'static [PlanCondition]]) -> PlanRule {
    PlanRule {
        line,
        causes: Cause::VARIANTS,
        any_of,
    }
}

/// The combining rule, first line first. Reception has no needs and so always applies.
const RULES: [PlanRule; 6] = [
    always(PlanStep::Certificate, &[&[Has(Certificate)]]),
    PlanRule {
        causes: &[Cause::Smartphone],
        ..always(PlanStep::Reader, &[&[Has(Card)]])
    },
    always(PlanStep::Pdf, &[&[Has(Pdf)]]),
    PlanRule {
        line: PlanStep::Login,
        causes: &[
            Cause::Network,
            Cause::Unconfirmed,
            Cause::Smartphone,
            Cause::Identity,
            Cause::Other,
        ],
        any_of: &[
            &[Has(Phone), Has(Card), Can(Login::WithCard)],
            &[Has(Phone), Can(Login::WithPhone)],
        ],
    },
    always(PlanStep::Notice, &[&[Has(Notice), Has(Card)]]),
    always(PlanStep::Reception, &[&[]]),
];

/// The one thing to do now: the first line that applies below `after` (or from the top).
///
/// Reception always applies: the answer never runs out.
pub fn decide(cause: Cause, holdings: Holdings, after: Option<PlanStep>) -> PlanStep {
    RULES
        .iter()
        .filter(|rule| after.is_none_or(|after| rule.line > after))
        .find(|rule| applies(rule, cause, holdings))
        .map_or(PlanStep::Reception, |rule| rule.line)
}

/// Whether the rule has this line for a cause at all, whatever the patient has.
pub fn is_open(line: PlanStep, cause: Cause) -> bool {
    let mut rules = RULES.iter();
    rules.any(|rule| rule.line == line && rule.causes.contains(&cause))
}

fn applies(rule: &PlanRule, cause: Cause, holdings: Holdings) -> bool {
    let met = |need: &PlanCondition| match *need {
        Has(holding) => holdings.has(holding),
        Can(login) => holdings.login == Some(login),
    };
    rule.causes.contains(&cause) && rule.any_of.iter().any(|needs| needs.iter().all(met))
}

/// Whether the patient has been here before and the insurance has not changed since (§2.3). In the
/// order in which the answers are offered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, IntoStaticStr, EnumIter)]
#[strum(serialize_all = "kebab-case", const_into_str)]
pub enum Visit {
    /// Both: verbal confirmation (F23).
    Return,
    /// Not both: the declaration (F24).
    First,
    /// Not sure: treated as a first visit, staff decide.
    Unsure,
}

impl Visit {
    /// What reception does when nothing can be shown.
    pub const fn fallback(self) -> Fallback {
        match self {
            Self::Return => Fallback::Verbal,
            Self::First | Self::Unsure => Fallback::Declaration,
        }
    }
}

/// What reception does when nothing can be shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Fallback {
    /// 口頭確認 (F23).
    Verbal,
    /// 被保険者資格申立書 (F24).
    Declaration,
}
