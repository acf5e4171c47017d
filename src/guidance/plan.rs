//! The decision table as data: what to do, given the cause and what the patient has.
//!
//! Source: the combining rule of the leaflet facts (§5), with rule 0 for 資格確認書. The first line
//! that applies wins; "I can't do that" goes on with the lines below it.

use strum::{EnumIter, IntoStaticStr, VariantArray as _};

use super::cause::Cause;
use super::caution::{self, Caution};
use super::holding::{Holding, Holdings, Login};
use super::step::PlanStep;

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

const EVERY: &[Cause] = Cause::VARIANTS;

/// The combining rule, first line first. Reception has no needs and so always applies.
const RULES: [PlanRule; 6] = [
    PlanRule {
        line: PlanStep::Certificate,
        causes: EVERY,
        any_of: &[&[PlanCondition::Has(Holding::Certificate)]],
    },
    PlanRule {
        line: PlanStep::Reader,
        causes: &[Cause::Smartphone],
        any_of: &[&[PlanCondition::Has(Holding::Card)]],
    },
    PlanRule {
        line: PlanStep::Pdf,
        causes: EVERY,
        any_of: &[&[PlanCondition::Has(Holding::Pdf)]],
    },
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
            &[
                PlanCondition::Has(Holding::Phone),
                PlanCondition::Has(Holding::Card),
                PlanCondition::Can(Login::WithCard),
            ],
            &[
                PlanCondition::Has(Holding::Phone),
                PlanCondition::Can(Login::WithPhone),
            ],
        ],
    },
    PlanRule {
        line: PlanStep::Notice,
        causes: EVERY,
        any_of: &[&[
            PlanCondition::Has(Holding::Notice),
            PlanCondition::Has(Holding::Card),
        ]],
    },
    PlanRule {
        line: PlanStep::Reception,
        causes: EVERY,
        any_of: &[&[]],
    },
];

/// The one thing to do now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    /// The line of the combining rule.
    pub line: PlanStep,
    /// The limits to show beside it.
    pub cautions: Vec<Caution>,
}

/// The first line that applies below `after` (or from the top).
///
/// Reception always applies: the answer never runs out.
pub fn decide(cause: Cause, holdings: Holdings, after: Option<PlanStep>) -> Plan {
    let line = RULES
        .iter()
        .filter(|rule| after.is_none_or(|after| rule.line > after))
        .find(|rule| applies(rule, cause, holdings))
        .map_or(PlanStep::Reception, |rule| rule.line);
    let cautions = caution::beside(caution::LIMITS, line, cause);
    Plan { line, cautions }
}

fn applies(rule: &PlanRule, cause: Cause, holdings: Holdings) -> bool {
    let met = |need: &PlanCondition| match *need {
        PlanCondition::Has(holding) => holdings.has(holding),
        PlanCondition::Can(login) => holdings.login == Some(login),
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
    /// The id from which text keys and the record are made.
    pub const fn id(self) -> &'static str {
        self.into_str()
    }

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
