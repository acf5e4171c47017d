//! A response says what its record says; what is wrong with a record is found before.

use super::*;
use crate::record::FieldValue;

fn at<'r>(record: &'r mut Record, link: &str) -> &'r mut FieldValue {
    let mut fields = record.fields.iter_mut();
    fields.find(|entry| entry.id == link).unwrap()
}

fn given(text: &str) -> Value {
    Value::Given(text.to_owned())
}

#[test]
fn every_answer_of_the_record_is_said() {
    for fields in [BY_FAMILY, BY_SELF] {
        let record = record(&format!("{fields}{REST}"));
        let kept = record.fields.iter().map(|entry| {
            let answer = match &entry.value {
                Value::Given(text) => Some(text.clone()),
                Value::Unknown => Some("unknown".to_owned()),
                Value::Empty => None,
            };
            (entry.id.clone(), answer)
        });
        assert!(said(&record).into_iter().eq(kept), "{:?}", said(&record));
    }
}

#[test]
fn every_dropped_answer_is_found() {
    let record = record(&format!("{BY_FAMILY}{REST}"));
    for entry in &record.fields {
        let dropped = faults(|record| record.fields.retain(|of| of.id != entry.id));
        assert!(
            dropped.iter().any(|(link, _)| *link == entry.id),
            "{entry:?}"
        );
    }
    for empty in [Value::Empty, given(" ")] {
        let unanswered = faults(|record| at(record, "birth").value = Value::Empty);
        assert_eq!(
            unanswered,
            [("birth".to_owned(), ResponseErrorKind::Unanswered)]
        );
        let unanswered = faults(|record| at(record, "name").value = empty);
        assert_eq!(
            unanswered,
            [("name".to_owned(), ResponseErrorKind::Unanswered)]
        );
    }
}

#[test]
fn another_version_of_the_form_is_found() {
    for form in ["2023-07/10", "2020-01/1", ""] {
        let found = faults(|record| record.form = form.to_owned());
        assert_eq!(found, [(String::new(), ResponseErrorKind::Form)], "{form}");
    }
}

#[test]
fn what_the_form_does_not_allow_is_found() {
    let found = |link: &str, change: fn(&mut Record)| {
        let faults = faults(change);
        let here = faults.into_iter().find(|(of, _)| of == link);
        here.map(|(_, wrong)| wrong)
    };
    let swap: fn(&mut Record) = |record| record.fields.swap(3, 4);
    assert_eq!(found("name", swap), Some(ResponseErrorKind::Order));
    let twice: fn(&mut Record) = |of| {
        let place = of.fields.iter().position(|entry| entry.id == "birth");
        let again = at(of, "birth").clone();
        of.fields.insert(place.unwrap(), again);
    };
    assert_eq!(found("birth", twice), Some(ResponseErrorKind::Order));
    assert_eq!(
        found("nothing", |of| at(of, "kana").id = "nothing".into()),
        Some(ResponseErrorKind::NoQuestion)
    );
    assert_eq!(
        found("workplace", |of| at(of, "issued").id = "workplace".into()),
        Some(ResponseErrorKind::NotAsked)
    );
    for (link, value, wrong) in [
        ("birth", "1989-02-30", ResponseErrorKind::Day),
        ("sex", "other", ResponseErrorKind::Choice),
    ] {
        let found = faults(|of| at(of, link).value = given(value));
        assert_eq!(found, [(link.to_owned(), wrong)]);
    }
    for (link, kind) in [("sex", "text"), ("birth", "choice"), ("name", "date")] {
        let found = faults(|of| at(of, link).kind = kind.to_owned());
        assert_eq!(found, [(link.to_owned(), ResponseErrorKind::Type)]);
    }
    let unknown: fn(&mut Record) = |of| at(of, "name").value = Value::Unknown;
    assert_eq!(found("name", unknown), Some(ResponseErrorKind::Choice));
}
