use super::*;

const NOW: u64 = 100_000;

fn desk(life: Life) -> Vec<(String, Life)> {
    vec![("pc-1.json".to_owned(), life)]
}

fn report(desks: Vec<(String, Life)>, turn: u64, answer: Option<Answer>) -> CallReport {
    CallReport {
        desks: Desks {
            listening: desks,
            asking: Vec::new(),
        },
        is_deaf: false,
        turn,
        answer,
    }
}

fn locales() -> Vec<String> {
    vec!["ja".to_owned(), "vi".to_owned()]
}

fn from() -> CallFrom {
    CallFrom {
        locale: "vi".to_owned(),
        screen: "heading-causes".to_owned(),
        question: None,
        cause: Some("certificate".to_owned()),
    }
}

fn listening(life: Life) -> CallState {
    let mut state = CallState::new();
    state.seat();
    let todo = state.report(report(desk(life), 0, None));
    assert!(todo.contains(&CallTodo::Tell(Calling::Ready)), "{todo:?}");
    state
}

fn called() -> CallState {
    let mut state = listening(Life::Lives);
    let todo = state.call(from(), &locales(), NOW);
    let expected = [
        CallTodo::Begin(CallTask::Call(1, from())),
        CallTodo::Tell(Calling::Called),
    ];
    assert_eq!(todo, expected);
    state
}

#[test]
fn without_a_desk_nobody_is_called_and_the_log_says_so() {
    let mut state = CallState::new();
    let off = CallTodo::Tell(Calling::Off);
    assert!(state.seat().contains(&off));
    assert_eq!(
        state.call(from(), &locales(), NOW),
        [CallTodo::Tell(Calling::Off)]
    );
    let todo = state.report(report(Vec::new(), 0, None));
    assert!(matches!(todo.as_slice(), [CallTodo::Log(_)]), "{todo:?}");
    assert_eq!(state.call(from(), &locales(), NOW), [off]);
    assert_eq!(state.due(), None);
}

#[test]
fn a_call_is_heard_and_somebody_comes() {
    let mut state = called();
    assert!(
        state
            .report(report(desk(Life::Lives), 1, Some(Answer::Heard)))
            .is_empty()
    );
    assert!(state.next(NOW + HEARD_MS).is_empty(), "it was heard");
    let todo = state.report(report(desk(Life::Lives), 1, Some(Answer::Coming)));
    assert_eq!(todo, [CallTodo::Tell(Calling::Coming)]);
    assert_eq!(state.due(), None);
    // Whoever comes is on the way, whatever happens to the inbox.
    let todo = state.report(report(Vec::new(), 1, Some(Answer::Coming)));
    assert!(!todo.contains(&CallTodo::Begin(CallTask::End)), "{todo:?}");
    let todo = state.end();
    let gone = [
        CallTodo::Begin(CallTask::End),
        CallTodo::Count(Call::Answered),
        CallTodo::Tell(Calling::Off),
    ];
    assert_eq!(todo, gone);
}

#[test]
fn five_hundred_presses_are_one_call() {
    let mut state = called();
    for press in 0..500 {
        let todo = state.call(from(), &locales(), NOW + press);
        assert_eq!(todo, [CallTodo::Tell(Calling::Called)]);
    }
    assert_eq!(state.due(), Some(NOW + HEARD_MS));
}

#[test]
fn desks_that_do_not_hear_are_not_believed_until_they_change_or_another_patient_comes() {
    for (life, limit) in [(Life::Lives, HEARD_MS), (Life::Unknown, HEARD_FAR_MS)] {
        let mut state = listening(life);
        state.call(from(), &locales(), NOW);
        assert_eq!(state.due(), Some(NOW + limit));
        assert!(state.next(NOW + limit - 1).is_empty());
        let todo = state.next(NOW + limit);
        let rest = [
            CallTodo::Begin(CallTask::Unheard),
            CallTodo::Begin(CallTask::End),
            CallTodo::Count(Call::Unanswered),
            CallTodo::Tell(Calling::Unanswered),
        ];
        assert!(matches!(todo.first(), Some(CallTodo::Log(_))));
        assert_eq!(todo.get(1..).unwrap(), rest);
        assert!(state.report(report(desk(life), 0, None)).is_empty());
        assert_eq!(
            state.call(from(), &locales(), NOW),
            [CallTodo::Tell(Calling::Unanswered)]
        );
        let mut more = desk(life);
        more.push(("pc-2.json".to_owned(), life));
        let todo = state.report(report(more, 0, None));
        assert_eq!(todo, [CallTodo::Tell(Calling::Ready)]);
        state.report(report(desk(life), 0, None));
        state.end();
        assert!(state.seat().contains(&CallTodo::Tell(Calling::Ready)));
    }
}

#[test]
fn after_a_minute_people_go_to_the_desk_and_a_late_answer_still_counts() {
    let mut state = called();
    state.report(report(desk(Life::Lives), 1, Some(Answer::Heard)));
    assert_eq!(state.due(), Some(NOW + ANSWERED_MS));
    assert!(state.next(NOW + ANSWERED_MS - 1).is_empty());
    let todo = state.next(NOW + ANSWERED_MS);
    assert!(todo.contains(&CallTodo::Begin(CallTask::Unanswered)));
    assert!(todo.contains(&CallTodo::Tell(Calling::Unanswered)));
    assert_eq!(state.due(), None, "once");
    let todo = state.report(report(desk(Life::Lives), 1, Some(Answer::Coming)));
    assert_eq!(todo, [CallTodo::Tell(Calling::Coming)]);
}

#[test]
fn an_inbox_that_is_killed_takes_the_call_back() {
    for heard in [false, true] {
        let mut state = called();
        if heard {
            state.report(report(desk(Life::Lives), 1, Some(Answer::Heard)));
        }
        let answer = heard.then_some(Answer::Heard);
        let todo = state.report(report(Vec::new(), 1, answer));
        assert!(todo.contains(&CallTodo::Begin(CallTask::End)), "{todo:?}");
        let said = CallTodo::Tell(Calling::Unanswered);
        assert!(todo.contains(&said), "{todo:?}");
        // It is nothing that the next patient must know.
        assert!(state.end().contains(&CallTodo::Tell(Calling::Off)));
    }
}

#[test]
fn what_is_told_of_an_earlier_call_counts_no_more() {
    let mut state = called();
    let todo = state.end();
    assert!(todo.contains(&CallTodo::Begin(CallTask::End)));
    let todo = state.seat();
    assert!(todo.contains(&CallTodo::Tell(Calling::Ready)));
    state.call(from(), &locales(), NOW);
    for turn in [0, 1] {
        let late = report(desk(Life::Lives), turn, Some(Answer::Coming));
        assert!(state.report(late).is_empty(), "{turn}");
    }
    let todo = state.report(report(desk(Life::Lives), 2, Some(Answer::Coming)));
    assert_eq!(todo, [CallTodo::Tell(Calling::Coming)]);
}

#[test]
fn what_may_be_somebodys_name_is_not_passed_on() {
    let hostile = CallFrom {
        locale: "龘靐".to_owned(),
        screen: "aoi-takasaki".to_owned(),
        question: Some(19_370_429),
        cause: Some("髙﨑".to_owned()),
    };
    let nothing = CallFrom {
        locale: String::new(),
        screen: String::new(),
        question: None,
        cause: None,
    };
    assert_eq!(checked(hostile, &locales()), nothing);
    assert_eq!(checked(from(), &locales()), from());
}

#[test]
fn whoever_asks_is_answered_once_and_looked_for_where_the_kernel_may_not_tell() {
    let mut state = listening(Life::Lives);
    let mut asked = report(desk(Life::Lives), 0, None);
    assert_eq!(state.beat(), None);
    for (asking, probes) in [
        (vec![], false),
        (vec![("pc-1.json".to_owned(), 1)], true),
        (vec![("pc-1.json".to_owned(), 1)], false),
        (vec![("pc-1.json".to_owned(), 2)], true),
        (
            vec![("pc-1.json".to_owned(), 2), ("pc-2.json".to_owned(), 1)],
            true,
        ),
        (vec![("pc-1.json".to_owned(), 2)], false),
    ] {
        asked.desks.asking.clone_from(&asking);
        let todo = state.report(asked.clone());
        assert_eq!(todo.contains(&CallTodo::Probe), probes, "{asking:?}");
        assert_eq!(todo.len(), usize::from(probes), "{todo:?}");
    }
    asked.is_deaf = true;
    state.report(asked);
    assert_eq!(state.beat(), Some(CallTodo::Begin(CallTask::Look)));
}
