//! Plan, cautions and sentences for staff, in every cell that can be reached, against rows written down
//! by hand; and each row of the program's tables is missed when it is taken away.

use strum::{EnumCount as _, IntoEnumIterator as _};
use uketsuke::guidance::caution::{LIMITS, Limit, beside, reasons};
use uketsuke::guidance::plan::decide;
use uketsuke::guidance::sentence::{ROWS, SentenceRow as Sentence, hands_over, said};
use uketsuke::guidance::{
    Case, Cause, Declined, Holding, Holdings, Login, PlanStep, ReaderCode, Reason, SentencePlace,
};

use crate::leaflet::tagged::rows;

/// One row of the fixture.
struct Row {
    kind: &'static str,
    cause: &'static str,
    code: &'static str,
    held: Vec<&'static str>,
    lacks: Vec<&'static str>,
    login: &'static str,
    gave: &'static str,
    plan: &'static str,
    look: Vec<&'static str>,
    says: Vec<&'static str>,
}

fn words(cell: &'static str) -> Vec<&'static str> {
    cell.split(' ').filter(|word| *word != "-").collect()
}

fn fixture() -> Vec<Row> {
    let row = |cells: Vec<&'static str>| {
        let [
            kind,
            cause,
            code,
            held,
            lacks,
            login,
            gave,
            plan,
            look,
            says,
        ] = cells.try_into().expect("10 cells");
        Row {
            kind,
            cause,
            code,
            held: words(held),
            lacks: words(lacks),
            login,
            gave,
            plan,
            look: words(look),
            says: words(says),
        }
    };
    rows(include_str!("rows.tsv")).map(row).collect()
}

/// The tables under test.
#[derive(Clone)]
struct Tables {
    limits: Vec<Limit>,
    sentences: Vec<Sentence>,
}

impl Tables {
    fn shipped() -> Self {
        Self {
            limits: LIMITS.to_vec(),
            sentences: ROWS.to_vec(),
        }
    }
}

fn has(holdings: Holdings, id: &str) -> bool {
    holdings.all().any(|holding| holding.into_str() == id)
}

/// The lines that were given up, with their reasons.
fn given_up(case: &Case) -> impl Iterator<Item = (PlanStep, Reason)> {
    let declined = case.declined;
    PlanStep::iter().filter_map(move |line| declined.reason(line).map(|reason| (line, reason)))
}

/// The row of a kind that fits this case.
fn fitting<'a>(fixture: &'a [Row], kind: &str, case: &Case) -> &'a Row {
    let some = given_up(case).any(|(line, reason)| {
        let row = gave(fixture, line, reason);
        !row.says.is_empty()
    });
    let fits = |row: &&Row| {
        let open = PlanStep::iter().find(|line| line.into_str() == row.plan);
        row.kind == kind
            && (row.cause == "any" || row.cause == case.cause.into_str())
            && (row.code == "-" || case.code.is_some_and(|code| code.id() == row.code))
            && row.held.iter().all(|id| has(case.holdings, id))
            && !row.lacks.iter().any(|id| has(case.holdings, id))
            && (row.login == "-"
                || case
                    .holdings
                    .login
                    .is_some_and(|of| of.into_str() == row.login))
            && (row.gave == "-" || (row.gave == "some") == some)
            && open.is_none_or(|line| case.declined.reason(line).is_none())
    };
    fixture.iter().find(fits).expect("some row fits")
}

fn gave(fixture: &[Row], line: PlanStep, reason: Reason) -> &Row {
    let id = format!("{} {}", line.into_str(), reason.into_str());
    let row = fixture
        .iter()
        .find(|row| row.kind == "gave" && row.gave == id);
    row.unwrap_or_else(|| panic!("no row for {id}"))
}

/// What a row says, with what was given up in its place.
fn sentences(fixture: &[Row], row: &Row, case: &Case) -> Vec<&'static str> {
    let declined =
        || given_up(case).flat_map(|(line, reason)| gave(fixture, line, reason).says.clone());
    let word = |word: &&'static str| match *word {
        "*" => declined().collect(),
        word => vec![word],
    };
    row.says.iter().flat_map(word).collect()
}

/// All that can be told before anything is given up.
fn starts() -> Vec<Case> {
    let plain = Cause::iter().map(|cause| (cause, None));
    let coded = ReaderCode::iter().map(|code| (code.cause(), Some(code)));
    let mut all = Vec::new();
    for (cause, code) in plain.into_iter().chain(coded) {
        for login in Login::iter().map(Some).chain([None]) {
            for subset in 0..1_u32 << Holding::COUNT {
                let mut holdings = Holdings::default();
                for (bit, holding) in Holding::iter().enumerate() {
                    holdings.set(holding, subset >> bit & 1 == 1);
                }
                let asked = holdings.has(Holding::Phone);
                let held = login != Some(Login::WithCard) || holdings.has(Holding::Card);
                if login.is_none() || asked && held {
                    holdings.login = login;
                    all.push(Case {
                        cause,
                        code,
                        holdings,
                        declined: Declined::default(),
                    });
                }
            }
        }
    }
    all
}

/// Calls for every cell: from each start down the rule, for every reason.
fn each_cell(mut see: impl FnMut(&Case, PlanStep)) {
    let mut open = starts();
    while let Some(case) = open.pop() {
        let line = decide(case.cause, case.holdings, case.declined.last());
        see(&case, line);
        if line == PlanStep::Reception {
            continue;
        }
        let asked = reasons(line, case.cause);
        let none = asked.is_empty().then_some(Reason::Unseen);
        for reason in asked.into_iter().chain(none) {
            let mut next = case;
            next.declined.give_up(line, reason);
            open.push(next);
        }
    }
}

/// The first cell in which the tables and the fixture differ.
fn difference(tables: &Tables) -> Option<String> {
    let fixture = fixture();
    let mut found = None;
    each_cell(|case, line| {
        if found.is_some() {
            return;
        }
        let mut check = |what: &str, ours: Vec<&str>, theirs: &[&str]| {
            if ours != theirs && found.is_none() {
                found = Some(format!("{what} {case:?}: {ours:?}, not {theirs:?}"));
            }
        };
        let told = |place| said(&tables.sentences, place, case);
        let beside_cause = fitting(&fixture, "cause", case);
        check("cause", told(SentencePlace::Cause), &beside_cause.says);
        if case.cause == Cause::Identity {
            // Staff look at the face: no plan is ever made.
            return;
        }
        let row = fitting(&fixture, "plan", case);
        check("plan", vec![line.into_str()], &[row.plan]);
        let cautions = beside(&tables.limits, line, case.cause);
        let cautions = cautions.into_iter().map(Into::into).collect();
        check("look at", cautions, &row.look);
        check(
            "says",
            told(SentencePlace::Plan(line)),
            &sentences(&fixture, row, case),
        );
        if line == PlanStep::Reception {
            for (kind, place) in [
                ("verbal", SentencePlace::Verbal),
                ("declare", SentencePlace::Declare),
            ] {
                let row = fitting(&fixture, kind, case);
                check(kind, told(place), &sentences(&fixture, row, case));
            }
        }
    });
    found
}

#[test]
fn there_are_few_rows_and_each_is_needed() {
    let fixture = fixture();
    assert!((40..=120).contains(&fixture.len()), "{}", fixture.len());
    let mut used = vec![false; fixture.len()];
    let mut mark = |row: &Row| {
        let at = fixture.iter().position(|of| std::ptr::eq(of, row));
        used[at.expect("of the fixture")] = true;
    };
    each_cell(|case, line| {
        mark(fitting(&fixture, "cause", case));
        if case.cause == Cause::Identity {
            return;
        }
        mark(fitting(&fixture, "plan", case));
        for (line, reason) in given_up(case) {
            mark(gave(&fixture, line, reason));
        }
        if line == PlanStep::Reception {
            mark(fitting(&fixture, "verbal", case));
            mark(fitting(&fixture, "declare", case));
        }
    });
    for (row, used) in fixture.iter().zip(used) {
        assert!(
            used || row.kind == "why",
            "{} {} {}",
            row.kind,
            row.cause,
            row.plan
        );
    }
}

#[test]
fn every_cell_is_as_the_rows_have_it() {
    let mut cells = 0;
    each_cell(|_, _| cells += 1);
    assert!(cells > 2000, "{cells}");
    assert_eq!(difference(&Tables::shipped()), None);
}

#[test]
fn the_reasons_are_those_of_the_rows() {
    let fixture = fixture();
    for cause in Cause::iter().filter(|of| *of != Cause::Identity) {
        for line in PlanStep::iter() {
            let fits = |row: &&Row| {
                row.kind == "why"
                    && (row.cause == "any" || row.cause == cause.into_str())
                    && (row.gave == "any" || row.gave == line.into_str())
            };
            let row = fixture.iter().find(fits).expect("a row");
            let asked: Vec<_> = reasons(line, cause).into_iter().map(<&str>::from).collect();
            assert_eq!(asked, row.says, "{cause:?} {line:?}");
        }
    }
}

#[test]
fn what_is_held_or_old_paper_is_handed_over() {
    let fixture = fixture();
    each_cell(|case, _| {
        let paper =
            given_up(case).any(|(line, reason)| gave(&fixture, line, reason).look == ["hand-over"]);
        let held = case.holdings.has(Holding::Card) || case.holdings.has(Holding::Notice);
        assert_eq!(hands_over(case), held || paper, "{case:?}");
    });
}

/// Takes away each caution, for each line and cause, and each sentence, at each place and with each of
/// its conditions: the rows must miss every one.
#[test]
fn whatever_is_taken_out_of_the_tables_is_missed() {
    let shipped = Tables::shipped();
    let mut tried = 0;
    let mut missed = |tables: &Tables, what: String| {
        tried += 1;
        assert!(difference(tables).is_some(), "not missed: {what}");
    };
    for at in 0..shipped.limits.len() {
        let limit = shipped.limits[at];
        for line in limit.lines {
            for cause in limit.causes.iter().filter(|of| **of != Cause::Identity) {
                let mut fewer = shipped.clone();
                fewer.limits.remove(at);
                for (lines, causes) in [
                    (limit.lines.to_vec(), without(limit.causes, *cause)),
                    (without(limit.lines, *line), vec![*cause]),
                ] {
                    let (lines, causes) = (lines.leak(), causes.leak());
                    fewer.limits.insert(
                        at,
                        Limit {
                            lines,
                            causes,
                            ..limit
                        },
                    );
                }
                missed(&fewer, format!("{:?} {line:?} {cause:?}", limit.caution));
            }
        }
    }
    for at in 0..shipped.sentences.len() {
        let row = shipped.sentences[at];
        let mut fewer = shipped.clone();
        fewer.sentences.remove(at);
        missed(&fewer, row.id.to_owned());
        for when in row.when {
            let mut looser = shipped.clone();
            looser.sentences[at].when = without(row.when, *when).leak();
            missed(&looser, format!("{} {when:?}", row.id));
        }
    }
    assert!(tried > 60, "{tried}");
}

fn without<T: Copy + PartialEq>(all: &[T], one: T) -> Vec<T> {
    all.iter().copied().filter(|of| *of != one).collect()
}
