//! What is wrong with a response is found.

use super::*;

fn at<'r, 'a>(response: &'r mut Response<'a>, link: &str) -> &'r mut response::Item<'a> {
    let mut items = response.item.iter_mut();
    items.find(|item| item.link_id == link).unwrap()
}

#[test]
fn every_dropped_answer_is_found() {
    let record = record(&format!("{BY_FAMILY}{REST}"));
    for entry in &record.fields {
        let dropped = faults(|response| response.item.retain(|item| item.link_id != entry.id));
        assert!(
            dropped.iter().any(|(link, _)| *link == entry.id),
            "{entry:?}"
        );
        if entry.value != Value::Empty {
            let emptied = faults(|response| at(response, &entry.id).answer.clear());
            assert!(
                emptied.contains(&(entry.id.clone(), ResponseErrorKind::Changed)),
                "{entry:?}"
            );
        }
    }
    let unanswered = faults(|response| at(response, "birth").answer.clear());
    assert!(unanswered.contains(&("birth".into(), ResponseErrorKind::Unanswered)));
}

#[test]
fn a_status_that_is_none_is_found() {
    for status in ["done", "in-progress", ""] {
        let found = faults(|response| response.status = status);
        assert_eq!(
            found,
            [(String::new(), ResponseErrorKind::Status)],
            "{status}"
        );
    }
}

#[test]
fn what_the_form_does_not_allow_is_found() {
    let found = |link: &str, change: fn(&mut Response<'_>)| {
        let faults = faults(change);
        let here = faults.into_iter().find(|(of, _)| of == link);
        here.map(|(_, wrong)| wrong)
    };
    let swap: fn(&mut Response<'_>) = |response| response.item.swap(3, 4);
    assert_eq!(found("name", swap), Some(ResponseErrorKind::Order));
    assert_eq!(
        found("", |of| of.questionnaire.push('0')),
        Some(ResponseErrorKind::Form)
    );
    assert_eq!(
        found("nothing", |of| at(of, "kana").link_id = "nothing"),
        Some(ResponseErrorKind::NoQuestion)
    );
    assert_eq!(
        found("workplace", |of| at(of, "issued").link_id = "workplace"),
        Some(ResponseErrorKind::NotAsked)
    );
    let day: fn(&mut Response<'_>) =
        |of| at(of, "birth").answer = vec![response::ResponseAnswer::ValueDate("1989-02-30")];
    assert_eq!(found("birth", day), Some(ResponseErrorKind::Day));
    let text: fn(&mut Response<'_>) =
        |of| at(of, "sex").answer = vec![response::ResponseAnswer::ValueString("x".into())];
    assert_eq!(found("sex", text), Some(ResponseErrorKind::Type));
    let twice: fn(&mut Response<'_>) = |of| {
        let more = response::ResponseAnswer::ValueDate("1989-01-07");
        at(of, "birth").answer.push(more);
    };
    assert_eq!(found("birth", twice), Some(ResponseErrorKind::TooMany));
}
