//! The 80 cells of the decision table, transcribed by hand, against the rule and against the screens.

use strum::IntoEnumIterator as _;
use uketsuke::flow::{Choice, Screen};
use uketsuke::guidance::caution::{LIMITS, beside};
use uketsuke::guidance::plan::decide;
use uketsuke::guidance::{Cause, Fallback, Holding, Holdings, Login, PlanStep, Reason, Visit};

use crate::leaflet::tagged::rows;
use crate::support::Session;

struct Cell {
    cause: Cause,
    /// `A` to `H`.
    has: char,
    visit: Visit,
    /// What to do.
    line: &'static str,
    cautions: Vec<&'static str>,
    /// What to do if that fails, where the table says so.
    then: Option<&'static str>,
    /// What reception does, where the table says so.
    fallback: Option<Fallback>,
}

fn fixture() -> Vec<Cell> {
    rows(include_str!("cells.tsv")).map(cell).collect()
}

fn cell(row: Vec<&'static str>) -> Cell {
    let [cause, has, visit, line, caution, then, fallback] = row.try_into().expect("7 cells");
    let given = |cell: &'static str| (cell != "-").then_some(cell);
    let cause = Cause::iter().find(|of| of.into_str() == cause);
    let visit = Visit::iter().find(|of| of.into_str() == visit);
    Cell {
        cause: cause.expect("a cause"),
        has: has.chars().next().expect("a letter"),
        visit: visit.expect("a visit"),
        line,
        cautions: given(caution).map_or_else(Vec::new, |all| all.split(' ').collect()),
        then: given(then),
        fallback: given(fallback).map(|fallback| match fallback {
            "declaration" => Fallback::Declaration,
            "verbal" => Fallback::Verbal,
            other => panic!("{other}"),
        }),
    }
}

/// What a patient with A to H ticks, and what they answer about logging in.
fn ticks(has: char) -> (&'static [Holding], Option<Login>) {
    use Holding::{Card, Notice, Pdf, Phone};
    match has {
        'A' => (&[Pdf], None),
        'B' => (&[Phone, Card], Some(Login::WithCard)),
        'C' => (&[Phone], Some(Login::WithPhone)),
        'D' => (&[Phone], Some(Login::No)),
        'E' => (&[Notice, Card], None),
        'F' => (&[Notice], None),
        'G' => (&[Card], None),
        'H' => (&[], None),
        other => panic!("{other}"),
    }
}

fn holdings(has: char) -> Holdings {
    let (ticks, login) = ticks(has);
    let mut holdings = Holdings::default();
    for tick in ticks {
        holdings.set(*tick, true);
    }
    holdings.login = login;
    holdings
}

fn names(line: PlanStep, cause: Cause) -> (&'static str, Vec<&'static str>) {
    let cautions = beside(LIMITS, line, cause).into_iter().map(Into::into);
    (line.into_str(), cautions.collect())
}

#[test]
fn the_fixture_has_every_cell_once() {
    let mut cells: Vec<_> = fixture()
        .iter()
        .map(|c| (c.cause, c.has, c.visit.into_str()))
        .collect();
    assert_eq!(cells.len(), 80);
    cells.sort_unstable();
    cells.dedup();
    assert_eq!(cells.len(), 80);
    assert!(cells.iter().all(|(cause, ..)| *cause != Cause::Identity));
}

#[test]
fn each_cell_is_decided_as_the_leaflet_says() {
    for cell in fixture() {
        let place = format!("{:?} {} {:?}", cell.cause, cell.has, cell.visit);
        let holdings = holdings(cell.has);
        let line = decide(cell.cause, holdings, None);
        let found = names(line, cell.cause);
        assert_eq!(found, (cell.line, cell.cautions.clone()), "{place}");
        if let Some(then) = cell.then {
            let next = decide(cell.cause, holdings, Some(line));
            assert_eq!(next.into_str(), then, "{place}");
        }
        if let Some(fallback) = cell.fallback {
            assert_eq!(cell.visit.fallback(), fallback, "{place}");
        }
    }
}

/// The same through the screens: told by keys, read from the screen that comes.
#[test]
fn each_cell_leads_to_its_screen() {
    for cell in fixture() {
        let place = format!("{:?} {} {:?}", cell.cause, cell.has, cell.visit);
        let mut session = Session::played("ja", (100, 40), "<any>L");
        choose(&mut session, Choice::Cause(cell.cause));
        session.on();
        let (ticks, login) = ticks(cell.has);
        for tick in ticks {
            choose(&mut session, Choice::Holding(*tick));
        }
        if ticks.is_empty() {
            choose(&mut session, Choice::Nothing);
        }
        session.on();
        let line = plan_shown(&mut session, login, &place);
        let found = names(line, cell.cause);
        assert_eq!(found, (cell.line, cell.cautions.clone()), "{place}");
        let next = give_up(&mut session, line, login, &place);
        if let Some(then) = cell.then {
            assert_eq!(next.into_str(), then, "{place}");
        }
        let mut last = next;
        while last != PlanStep::Reception {
            last = give_up(&mut session, last, login, &place);
        }
        session.on();
        choose(&mut session, Choice::Visit(cell.visit));
        let screen = match cell.visit {
            Visit::Return => Screen::Verbal,
            Visit::First | Visit::Unsure => Screen::Declare,
        };
        assert_eq!(*session.kiosk.screen(), screen, "{place}");
    }
}

/// The plan on the screen, after the answer about logging in if that is asked.
fn plan_shown(session: &mut Session, login: Option<Login>, place: &str) -> PlanStep {
    if *session.kiosk.screen() == Screen::Login {
        let login = login.unwrap_or_else(|| panic!("{place}: asked about logging in"));
        choose(session, Choice::Login(login));
    }
    match session.kiosk.screen() {
        Screen::Plan(line) => *line,
        // Who has nothing is told so where reception's question is asked.
        Screen::Visit => PlanStep::Reception,
        other => panic!("{place}: no answer but {other:?}"),
    }
}

/// "I can't do that", unless reception is the answer already.
fn give_up(session: &mut Session, line: PlanStep, login: Option<Login>, place: &str) -> PlanStep {
    if line == PlanStep::Reception {
        return line;
    }
    choose(session, Choice::CannotDo(line));
    if matches!(session.kiosk.screen(), Screen::Why(_)) {
        choose(session, Choice::Why(Reason::Unseen));
    }
    let next = plan_shown(session, login, place);
    assert!(next > line, "{place}: not down");
    next
}

/// Presses the digit of a choice.
fn choose(session: &mut Session, choice: Choice) {
    let mut choices = session.kiosk.choices().into_iter();
    let at = choices.position(|of| of == choice).expect("on offer") + 1;
    session.play(&at.to_string());
}
