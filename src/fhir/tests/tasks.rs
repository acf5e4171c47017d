//! What became of a declaration stands beside its response.

use super::super::*;
use super::{BY_SELF, REST, json, made, record, words};

/// The response never changes: what became of it stands beside.
#[test]
fn an_outcome_is_a_task_about_the_response() {
    let record = record(&format!("{BY_SELF}{REST}"));
    let plain = json(&record);
    for state in [
        TaskState::Completed,
        TaskState::OnHold,
        TaskState::Cancelled,
    ] {
        let bundle = made(&record, Some(state)).unwrap();
        let bundle: serde_json::Value = serde_json::from_slice(&bundle).unwrap();
        assert_eq!(bundle["entry"].as_array().unwrap().len(), 3);
        assert_eq!(bundle["entry"][1], plain["entry"][1]);
        let task = &bundle["entry"][2];
        assert_ne!(task["fullUrl"], bundle["entry"][1]["fullUrl"]);
        let task = &task["resource"];
        assert_eq!(task["resourceType"], "Task");
        assert_eq!(task["focus"]["reference"], bundle["entry"][1]["fullUrl"]);
        let said = &task["businessStatus"]["coding"][0];
        assert_eq!(said["code"], "paid");
        assert_eq!(said["display"], "ja:staff-outcome-paid");
        assert_eq!(task["status"], state.into_str());
        assert_eq!(task["lastModified"], "2026-11-27T00:01:02+09:00");
        assert_eq!(task["note"][0]["authorString"], "reception@desk1");
    }
    assert_eq!(plain["entry"].as_array().unwrap().len(), 2);
}

#[test]
fn those_of_a_day_share_one_form() {
    let records = [1, 2].map(|_| record(&format!("{BY_SELF}{REST}")));
    let declared = records.each_ref().map(|record| Declared {
        record,
        outcome: None,
        words: words(),
    });
    let kinds = |all: &[Declared<'_>]| -> Vec<String> {
        let bundle: serde_json::Value =
            serde_json::from_slice(&document(all, &words()).unwrap()).unwrap();
        let entries = bundle["entry"].as_array().unwrap().iter();
        let kind =
            |of: &serde_json::Value| of["resource"]["resourceType"].as_str().map(str::to_owned);
        entries.filter_map(kind).collect()
    };
    let response = "QuestionnaireResponse";
    assert_eq!(kinds(&declared), ["Questionnaire", response, response]);
    assert_eq!(kinds(&[]), ["Questionnaire"]);
}
