//! What the patient shows to staff in Japanese: sentences that are true of this patient.
//!
//! They follow from the cause, from what is held and from what was given up and why, not from the
//! plan alone. Each is a message of its own, `point-<id>`, and stands on a line of its own.

use strum::IntoEnumIterator as _;

use super::cause::{Cause, ReaderCode};
use super::caution;
use super::caution::Reason::{self, Expired, Former, Unseen};
use super::holding::{Holding, Holdings};
use super::step::PlanStep::{self, Certificate, Login, Notice, Pdf, Reader, Reception};

use SentencePlace::{Declare, Plan, Verbal};
use When::{Declined, Has, Lacks, NoneDeclined, SomeDeclined};

/// Where the sentences stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum SentencePlace {
    /// Beside what a cause means.
    Cause,
    /// Beside the answer; that of logging in is the screen that is shown then.
    Plan(PlanStep),
    /// Been here before, insurance unchanged.
    Verbal,
    /// The way to the declaration.
    Declare,
}

/// All that the sentences hang on.
#[derive(Clone, Copy, Debug)]
pub struct Case {
    /// Why the card could not be read.
    pub cause: Cause,
    /// The number that the reader showed.
    pub code: Option<ReaderCode>,
    /// What the patient has.
    pub holdings: Holdings,
    /// What was given up, and why.
    pub declined: caution::Declined,
}

/// Something that must hold for a sentence to be said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum When {
    Has(Holding),
    /// This is not held.
    Lacks(Holding),
    /// This line was given up for that reason.
    Declined(PlanStep, Reason),
    /// A sentence names something that was given up.
    SomeDeclined,
    /// No sentence names anything that was given up.
    NoneDeclined,
    /// The reader did not show this number.
    CodeIsNot(ReaderCode),
}

/// A sentence, where it stands, and what must hold.
#[derive(Clone, Copy, Debug)]
pub struct SentenceRow {
    /// The message is `point-<id>`.
    pub id: &'static str,
    /// Where it may stand.
    pub places: &'static [SentencePlace],
    /// With which causes.
    pub causes: &'static [Cause],
    /// All of it must hold.
    pub when: &'static [When],
}

/// Staff check the face by eye, and nothing else is asked of them.
const NOT_IDENTITY: &[Cause] = &[
    Cause::Network,
    Cause::Certificate,
    Cause::Unconfirmed,
    Cause::Smartphone,
    Cause::Other,
];

/// Where nothing can be shown.
const AT_RECEPTION: &[SentencePlace] = &[Plan(Reception), Verbal, Declare];

const EVERYWHERE: &[SentencePlace] = &[
    SentencePlace::Cause,
    Plan(Certificate),
    Plan(Reader),
    Plan(Pdf),
    Plan(Login),
    Plan(Notice),
    Plan(Reception),
    Verbal,
    Declare,
];

/// Wherever an answer stands.
const ANSWERS: &[SentencePlace] = EVERYWHERE.split_at(1).1;

const fn row(
    id: &'static str,
    places: &'static [SentencePlace],
    when: &'static [When],
) -> SentenceRow {
    SentenceRow {
        id,
        places,
        causes: NOT_IDENTITY,
        when,
    }
}

/// The sentence for something that was given up.
const fn declined(id: &'static str, when: &'static [When]) -> SentenceRow {
    row(id, ANSWERS, when)
}

/// All sentences, in the order in which they are said.
pub const ROWS: &[SentenceRow] = &[
    SentenceRow {
        causes: &[Cause::Identity],
        ..row("identity", EVERYWHERE, &[])
    },
    SentenceRow {
        id: "certificate-try",
        places: &[SentencePlace::Cause],
        causes: &[Cause::Certificate],
        when: &[When::CodeIsNot(ReaderCode::Expired)],
    },
    row("certificate", &[Plan(Certificate)], &[]),
    row("reader", &[Plan(Reader)], &[]),
    row("pdf", &[Plan(Pdf)], &[]),
    row("shown", &[Plan(Login)], &[]),
    row("notice", &[Plan(Notice)], &[]),
    row("card", AT_RECEPTION, &[Has(Holding::Card)]),
    row(
        "notice-only",
        AT_RECEPTION,
        &[Has(Holding::Notice), Lacks(Holding::Card)],
    ),
    row(
        "no-card",
        AT_RECEPTION,
        &[Lacks(Holding::Card), Lacks(Holding::Notice), SomeDeclined],
    ),
    row(
        "nothing",
        AT_RECEPTION,
        &[Lacks(Holding::Card), Lacks(Holding::Notice), NoneDeclined],
    ),
    declined("certificate-former", &[Declined(Certificate, Former)]),
    declined("certificate-expired", &[Declined(Certificate, Expired)]),
    declined("certificate-unseen", &[Declined(Certificate, Unseen)]),
    declined("reader-failed", &[Declined(Reader, Unseen)]),
    declined("pdf-former", &[Declined(Pdf, Former)]),
    declined("pdf-unseen", &[Declined(Pdf, Unseen)]),
    // A phone that cannot log in is not named.
    declined("screen-former", &[Declined(Login, Former)]),
    declined("notice-former", &[Declined(Notice, Former)]),
    declined("notice-expired", &[Declined(Notice, Expired)]),
    declined("notice-unseen", &[Declined(Notice, Unseen)]),
    row("otherwise", &[Plan(Reception)], &[]),
    row("verbal", &[Verbal], &[]),
    row("declaration", &[Declare], &[]),
];

/// What these rows say at a place, in order.
pub fn said(rows: &[SentenceRow], place: SentencePlace, case: &Case) -> Vec<&'static str> {
    let fits = |row: &&SentenceRow| {
        row.places.contains(&place)
            && row.causes.contains(&case.cause)
            && row.when.iter().all(|when| holds(*when, place, case))
    };
    rows.iter().filter(fits).map(|row| row.id).collect()
}

/// Whether there is something to hand over although it is not enough.
pub fn hands_over(case: &Case) -> bool {
    let paper = |line| {
        let reason = case.declined.reason(line);
        reason.is_some_and(|reason| reason != Unseen)
    };
    case.holdings.has(Holding::Card) || case.holdings.has(Holding::Notice) || paper(Certificate)
}

fn holds(when: When, place: SentencePlace, case: &Case) -> bool {
    match when {
        Has(holding) => case.holdings.has(holding),
        Lacks(holding) => !case.holdings.has(holding),
        Declined(line, reason) => {
            line < line_of(place) && case.declined.reason(line) == Some(reason)
        }
        SomeDeclined => names_declined(case),
        NoneDeclined => !names_declined(case),
        When::CodeIsNot(code) => case.code != Some(code),
    }
}

/// The line of the rule at which a place stands.
const fn line_of(place: SentencePlace) -> PlanStep {
    match place {
        Plan(line) => line,
        SentencePlace::Cause | Verbal | Declare => Reception,
    }
}

/// Whether anything but a phone that cannot log in was given up.
fn names_declined(case: &Case) -> bool {
    PlanStep::iter().any(|line| {
        let reason = case.declined.reason(line);
        reason.is_some_and(|reason| line != Login || reason == Former)
    })
}
