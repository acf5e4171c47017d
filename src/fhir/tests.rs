//! Documents of FHIR say what the record says.

mod found;
mod tasks;

use super::*;
use crate::form::{FIELDS, FieldId};
use crate::record::Value;
use crate::spool::EntryName;

/// A record with these answers, of whoever wrote it.
fn record(fields: &str) -> Record {
    let id = "k1-000012-20261126T035405Z-q7x3c5m2p2d4w2zt";
    assert!(EntryName::parse(&format!("{id}.json")).is_some());
    let json = format!(
        concat!(
            r#"{{"v":1,"id":"{}","kiosk":"k1","seq":12,"pickup":"A012","#,
            r#""created":"2026-11-23T10:00:00+09:00","started":"2026-11-23T09:55:00+09:00","#,
            r#""form":"2023-07/1","locale":"vi","cause":null,"reader_code":null,"#,
            r#""holdings":[],"card_seen":true,"visit":null,"trial":true,"fields":[{}],"end":true}}"#
        ),
        id, fields
    );
    Record::from_json(json.as_bytes()).unwrap()
}

const BY_FAMILY: &str = concat!(
    r#"{"id":"writer","kind":"choice","value":"family"},"#,
    r#"{"id":"writer-name","kind":"text","value":"髙﨑 母"},"#,
    r#"{"id":"writer-relation","kind":"text","value":"母"},"#,
);
const BY_SELF: &str = r#"{"id":"writer","kind":"choice","value":"self"},"#;
const REST: &str = concat!(
    r#"{"id":"name","kind":"text","value":"𠮷田 葛󠄀"},"#,
    r#"{"id":"kana","kind":"kana","value":null},"#,
    r#"{"id":"birth","kind":"date","value":"1989-01-07","typed":"S64.1.7"},"#,
    r#"{"id":"sex","kind":"choice","value":"female"},"#,
    r#"{"id":"postcode","kind":"postcode","value":null},"#,
    r#"{"id":"address","kind":"text","value":"千代田1-1"},"#,
    r#"{"id":"phone","kind":"phone","value":"03-1234-5678"},"#,
    r#"{"id":"insured","kind":"choice","value":{"unknown":true}},"#,
    r#"{"id":"scheme","kind":"choice","value":"national"},"#,
    r#"{"id":"insurer","kind":"text","value":{"unknown":true}},"#,
    r#"{"id":"issued","kind":"choice","value":"month"},"#,
    r#"{"id":"share","kind":"choice","value":"30"}"#,
);

fn words() -> FhirTexts<'static> {
    FhirTexts {
        japanese: &|key| format!("ja:{key}"),
        patient: &|key| Some(format!("vi:{key}")),
        locale: "vi",
    }
}

fn made(record: &Record, outcome: Option<TaskState>) -> Result<Zeroizing<Vec<u8>>, FhirError> {
    let outcome = outcome.map(|state| FhirOutcome {
        code: "paid",
        state,
        at: "2026-11-26T15:01:02Z".parse().unwrap(),
        by: "reception@desk1",
    });
    let declared = Declared {
        record,
        outcome,
        words: words(),
    };
    document(&[declared], &words())
}

fn json(record: &Record) -> serde_json::Value {
    serde_json::from_slice(&made(record, None).unwrap()).unwrap()
}

#[test]
fn a_good_response_has_no_fault_and_says_everything() {
    assert_eq!(faults(|_| ()), []);
    let bundle = json(&record(&format!("{BY_FAMILY}{REST}")));
    let (form, response) = (
        &bundle["entry"][0]["resource"],
        &bundle["entry"][1]["resource"],
    );
    let links = |of: &serde_json::Value| -> Vec<String> {
        let items = of["item"].as_array().unwrap().iter();
        items
            .map(|item| item["linkId"].as_str().unwrap().to_owned())
            .collect()
    };
    let ids: Vec<&str> = FIELDS.iter().map(|field| field.id.id()).collect();
    assert_eq!(links(form), ids);
    assert_eq!(links(response).len(), 15, "workplace was not asked");
    assert_eq!(response["status"], "completed");
    assert_eq!(response["meta"]["tag"][0]["code"], "vi");
    assert_eq!(response["meta"]["security"][0]["code"], "HTEST");
    assert_eq!(response["author"]["reference"], "#writer");
    assert_eq!(response["contained"][1]["resourceType"], "RelatedPerson");
    assert_eq!(response["contained"][1]["relationship"][0]["text"], "母");
    let patient = &response["contained"][0];
    assert_eq!(patient["birthDate"], "1989-01-07");
    assert_eq!(patient["name"][0]["text"], "𠮷田 葛󠄀");
    assert_eq!(patient["name"][0]["extension"][0]["valueCode"], "IDE");
    assert!(patient.get("identifier").is_none() && patient.get("meta").is_none());
    let name = &response["item"][3];
    assert_eq!(name["answer"][0]["valueString"], "𠮷田 葛󠄀");
    assert_eq!(name["text"], "ja:field-name.label");
    let seen = &name["_text"]["extension"][0]["extension"];
    assert_eq!(seen[0]["valueCode"], "vi");
    assert_eq!(seen[1]["valueString"], "vi:field-name.label");
    assert!(!bundle.to_string().contains("77777777") && !bundle.to_string().contains("JP_"));
}

/// A server that takes the Bundle apart must know the response, and whoever reads it that there was no card.
#[test]
fn every_entry_has_its_address_and_nothing_of_the_record_is_lost() {
    let text = format!("{BY_FAMILY}{REST}");
    let record = record(&text);
    let bundle = json(&record);
    let addresses = [0, 1].map(|of| bundle["entry"][of]["fullUrl"].as_str().unwrap().to_owned());
    let [form, response] = &addresses;
    assert!(form.starts_with("urn:uuid:") && response.starts_with("urn:uuid:"));
    assert_ne!(form, response);
    let lengths = response
        .rsplit(':')
        .next()
        .unwrap()
        .split('-')
        .map(str::len);
    assert_eq!(lengths.collect::<Vec<_>>(), [8, 4, 4, 4, 12]);
    assert_eq!(
        *response,
        json(&record)["entry"][1]["fullUrl"],
        "the same each time"
    );
    assert_ne!(about::urn("k1-000012-a"), about::urn("k1-000012-b"));
    let full = {
        let mut record = record.clone();
        record.card_seen = false;
        record.cause = Some("network".into());
        record.visit = Some("first".into());
        record.holdings = vec!["card".into(), "phone".into()];
        record.pickup = "B007".into();
        let response = serde_json::to_value(Response::of(&record, &words())).unwrap();
        response["extension"].clone()
    };
    let said = |url: &str| -> Vec<serde_json::Value> {
        let all = full.as_array().unwrap().iter();
        let here = all.filter(|of| of["url"].as_str().unwrap().ends_with(&format!("#{url}")));
        let value = |of: &serde_json::Value| {
            let of = of.as_object().unwrap();
            of.iter()
                .find(|(key, _)| key.starts_with("value"))
                .unwrap()
                .1
                .clone()
        };
        here.map(value).collect()
    };
    assert_eq!(said("pickup"), ["B007"]);
    assert_eq!(said("card-seen"), [false]);
    assert_eq!(said("cause"), ["network"]);
    assert_eq!(said("visit"), ["first"]);
    assert_eq!(said("holding"), ["card", "phone"]);
    assert_eq!(said("reader-code"), Vec::<&str>::new());
    let system = &bundle["entry"][1]["resource"]["identifier"]["system"];
    assert!(
        system
            .as_str()
            .is_some_and(|system| system.starts_with("urn:"))
    );
    assert!(about::ID.starts_with(part::URL));
}

#[test]
fn whoever_wrote_is_the_author() {
    let author = |fields: &str| {
        let bundle = json(&record(&format!("{fields}{REST}")));
        let response = &bundle["entry"][1]["resource"];
        let inside = response["contained"].as_array().unwrap().len();
        let of = |key: &str| response[key]["reference"].as_str().unwrap().to_owned();
        (of("author"), of("source"), inside)
    };
    let said = |author: &str, source: &str, inside| (author.to_owned(), source.to_owned(), inside);
    assert_eq!(author(BY_SELF), said("#patient", "#patient", 1));
    assert_eq!(author(BY_FAMILY), said("#writer", "#writer", 2));
    let by_staff = concat!(
        r#"{"id":"writer","kind":"choice","value":"staff"},"#,
        r#"{"id":"writer-name","kind":"text","value":"受付"},"#
    );
    assert_eq!(author(by_staff), said("#writer", "#patient", 2));
}

#[test]
fn a_date_of_birth_is_said_as_far_as_it_is_known() {
    for (date, known) in [
        ("1989", true),
        ("1989-01", true),
        ("1989-13", false),
        ("89", false),
    ] {
        let fields = format!("{BY_SELF}{REST}").replace("1989-01-07", date);
        let record = record(&fields);
        let faults = check::faults(&record);
        let wrong = faults.iter().map(|fault| fault.wrong);
        let expected = (!known).then_some(ResponseErrorKind::Day);
        assert!(wrong.eq(expected), "{date}: {faults:?}");
        if known {
            let patient = &json(&record)["entry"][1]["resource"]["contained"][0];
            assert_eq!(patient["birthDate"], date);
        }
    }
}

#[test]
fn a_record_that_does_not_fit_the_form_gives_no_document() {
    let good = format!("{BY_SELF}{REST}");
    for (from, to) in [
        ("\"female\"", "\"other\""),
        ("1989-01-07", "1989-13-07"),
        ("\"id\":\"kana\"", "\"id\":\"fax\""),
        ("\"self\"", "\"family\""),
        (
            "{\"id\":\"name\",\"kind\":\"text\",\"value\":\"𠮷田 葛󠄀\"},",
            "",
        ),
    ] {
        assert!(good.contains(from), "{from}");
        let bad = record(&good.replacen(from, to, 1));
        let Err(FhirError::Faults(id, faults)) = made(&bad, None) else {
            panic!("{to}");
        };
        assert_eq!(id, bad.id);
        assert!(!faults.is_empty());
    }
}

#[test]
fn control_characters_never_stand_in_a_string() {
    let bad = format!("{BY_SELF}{REST}").replacen("千代田", "千\\u001b[2J", 1);
    let bundle = json(&record(&bad));
    let address = &bundle["entry"][1]["resource"]["contained"][0]["address"][0]["text"];
    assert_eq!(address, "千<U+001B>[2J1-1");
    let record = record(&bad);
    assert!(record.entry(FieldId::Address).is_some());
}

/// What stands in the items of the response to a record: of each its answer, bare.
fn said(record: &Record) -> Vec<(String, Option<String>)> {
    let bundle = json(record);
    let items = bundle["entry"][1]["resource"]["item"].as_array().unwrap();
    let answer = |item: &serde_json::Value| {
        let all = item.get("answer")?.as_array().unwrap();
        assert_eq!(all.len(), 1, "{item}");
        let (kind, value) = all[0].as_object().unwrap().iter().next().unwrap();
        let value = match kind.as_str() {
            "valueCoding" => &value["code"],
            _ => value,
        };
        Some(value.as_str().unwrap().to_owned())
    };
    let link = |item: &serde_json::Value| item["linkId"].as_str().unwrap().to_owned();
    items
        .iter()
        .map(|item| (link(item), answer(item)))
        .collect()
}

/// What the check says after the record was changed.
fn faults(change: impl FnOnce(&mut Record)) -> Vec<(String, ResponseErrorKind)> {
    let mut record = record(&format!("{BY_FAMILY}{REST}"));
    change(&mut record);
    let faults = check::faults(&record).into_iter();
    faults.map(|one| (one.link, one.wrong)).collect()
}
