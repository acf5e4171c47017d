//! The combining rule, stated once more in plain code, over everything that can be told.

use strum::{EnumCount as _, IntoEnumIterator as _};
use uketsuke::guidance::caution::{LIMITS, beside};
use uketsuke::guidance::plan::decide;
use uketsuke::guidance::{Cause, Caution, Holding, Holdings, Login, PlanStep};

/// All subsets of ticks with all answers about logging in, also none.
fn all_holdings() -> Vec<Holdings> {
    let answers = Login::iter().map(Some).chain([None]);
    let mut all = Vec::new();
    for login in answers {
        for subset in 0..1_u32 << Holding::COUNT {
            let mut holdings = Holdings::default();
            for (bit, holding) in Holding::iter().enumerate() {
                holdings.set(holding, subset >> bit & 1 == 1);
            }
            holdings.login = login;
            all.push(holdings);
        }
    }
    all
}

/// Every line that is open to this patient, the best first.
fn open_lines(cause: Cause, holdings: Holdings) -> Vec<PlanStep> {
    let has = |holding| holdings.has(holding);
    let card = has(Holding::Card);
    let mut lines = Vec::new();
    if has(Holding::Certificate) {
        lines.push(PlanStep::Certificate);
    }
    if cause == Cause::Smartphone && card {
        lines.push(PlanStep::Reader);
    }
    if has(Holding::Pdf) {
        lines.push(PlanStep::Pdf);
    }
    let can_log_in = match holdings.login {
        Some(Login::WithCard) => card,
        Some(Login::WithPhone) => true,
        Some(Login::No | Login::Unsure) | None => false,
    };
    if cause != Cause::Certificate && has(Holding::Phone) && can_log_in {
        lines.push(PlanStep::Login);
    }
    if has(Holding::Notice) && card {
        lines.push(PlanStep::Notice);
    }
    lines.push(PlanStep::Reception);
    lines
}

/// The limits beside a line.
fn limits(cause: Cause, line: PlanStep) -> Vec<Caution> {
    let paper = matches!(line, PlanStep::Certificate | PlanStep::Notice);
    let mut limits = Vec::new();
    match (cause, line) {
        (_, PlanStep::Reader | PlanStep::Reception) => {}
        (Cause::Unconfirmed, _) => limits.push(Caution::CurrentInsurer),
        (Cause::Other, PlanStep::Login) => limits.push(Caution::PerhapsCertificate),
        (Cause::Other, _) => limits.push(Caution::PerhapsUnconfirmed),
        (Cause::Certificate, PlanStep::Pdf) => limits.push(Caution::SavedBefore),
        _ => {}
    }
    if paper {
        limits.push(Caution::Date);
    }
    limits
}

#[test]
fn everybody_gets_the_line_of_the_rule_and_giving_up_goes_down_to_reception() {
    let all = all_holdings();
    assert_eq!(all.len(), 32 * 5);
    for cause in Cause::iter() {
        for holdings in all.iter().copied() {
            let mut given_up = None;
            for line in open_lines(cause, holdings) {
                let found = decide(cause, holdings, given_up);
                assert_eq!(found, line, "{cause:?} {holdings:?}");
                let cautions = beside(LIMITS, line, cause);
                assert_eq!(cautions, limits(cause, line), "{cause:?} {line:?}");
                assert!(given_up.is_none_or(|given_up| line > given_up));
                given_up = Some(line);
            }
            assert_eq!(given_up, Some(PlanStep::Reception));
            let after = decide(cause, holdings, given_up);
            assert_eq!(after, PlanStep::Reception, "{cause:?} {holdings:?}");
        }
    }
}
