mod notice;
mod schema;

use chrono::NaiveDate;

use crate::calendar::Born;

use super::*;

const NAMES: [&str; 6] = [
    "髙﨑",
    "𠮷田",
    "辻\u{e0100}",
    "神\u{fa19}",
    "か\u{3099}",
    "\"\\\u{7f}",
];

fn name() -> EntryName {
    EntryName::parse("k1-000012-20261126T035405Z-q7x3c5m2p2d4w2zt.json.age").unwrap()
}

fn record(typed: &str) -> Record {
    let day = NaiveDate::from_ymd_opt(1985, 1, 2).unwrap();
    let time = day.and_hms_opt(3, 4, 5).unwrap();
    let about = Circumstances {
        locale: "ja-simple".into(),
        cause: Some("network"),
        reader_code: None,
        holdings: vec!["card", "phone"],
        card: true,
        visit: Some("first"),
        started: time,
        submitted: time,
    };
    let (typed, born) = (typed.to_owned(), Born::Day(day));
    let answers = [
        (FieldId::Name, Answer::Text(typed.clone())),
        (FieldId::Birth, Answer::Date { born, typed }),
        (FieldId::Sex, Answer::Choice("female")),
        (FieldId::Insurer, Answer::Unknown),
        (FieldId::Postcode, Answer::Empty),
    ];
    let answers = answers.iter().map(|(id, answer)| (*id, answer));
    Record::of(&about, answers, &name(), "A012", false)
}

fn text(record: &Record) -> String {
    String::from_utf8(record.to_json().unwrap().to_vec()).unwrap()
}

#[test]
fn says_everything_in_order() {
    let expected = concat!(
        r#"{"v":2,"id":"k1-000012-20261126T035405Z-q7x3c5m2p2d4w2zt","kiosk":"k1","seq":12,"pickup":"A012","#,
        r#""created":"1985-01-02T03:04:05+09:00","started":"1985-01-02T03:04:05+09:00","#,
        r#""form":"2023-07/1","locale":"ja-simple","cause":"network","reader_code":null,"#,
        r#""holdings":["card","phone"],"card_seen":true,"visit":"first","trial":false,"fields":["#,
        r#"{"id":"name","kind":"text","value":"S60.1.2"},"#,
        r#"{"id":"birth","kind":"date","value":"1985-01-02","typed":"S60.1.2"},"#,
        r#"{"id":"sex","kind":"choice","value":"female"},"#,
        r#"{"id":"insurer","kind":"text","value":{"unknown":true}},"#,
        r#"{"id":"postcode","kind":"postcode","value":null}],"end":true}"#,
    );
    assert_eq!(text(&record("S60.1.2")), expected);
}

#[test]
fn typed_bytes_come_back() {
    for typed in NAMES {
        let record = record(typed);
        let read = Record::from_json(&record.to_json().unwrap()).unwrap();
        assert_eq!(read, record);
        let value = &read.entry(FieldId::Name).unwrap().value;
        assert!(matches!(value, Value::Given(text) if text.as_bytes() == typed.as_bytes()));
    }
}

#[test]
fn dates_are_kept_as_far_as_they_are_known() {
    for date in ["1960", "1960-03", "1960-03-02"] {
        let born = Born::of_iso(date).unwrap();
        let typed = "1960/00/00".to_owned();
        let entry = FieldValue::of(FieldId::Birth, &Answer::Date { born, typed });
        assert!(matches!(&entry.value, Value::Given(text) if text == date));
        assert_eq!(entry.typed.as_deref(), Some("1960/00/00"));
    }
}

#[test]
fn a_record_of_the_first_version_is_read_and_kept_as_it_was() {
    let old = text(&record("S60.1.2")).replacen(r#""v":2"#, r#""v":1"#, 1);
    let read = Record::from_json(old.as_bytes()).unwrap();
    assert_eq!(read.v, 1);
    assert_eq!(text(&read), old);
}

#[test]
fn padding_is_no_fault() {
    let mut bytes = record("x").to_json().unwrap().to_vec();
    bytes.resize(4096, b' ');
    assert!(Record::from_json(&bytes).is_ok());
}

#[test]
fn what_is_not_whole_is_damaged() {
    let whole = text(&record("髙﨑"));
    for cut in 0..whole.len() {
        assert!(
            Record::from_json(&whole.as_bytes()[..cut]).is_err(),
            "cut at {cut}"
        );
    }
    let fault = |from: &str, to: &str| {
        assert!(whole.contains(from), "{from}");
        Record::from_json(whole.replacen(from, to, 1).as_bytes()).unwrap_err()
    };
    assert_eq!(fault(r#""v":2"#, r#""v":3"#), RecordError::Version);
    assert_eq!(fault(r#""v":2"#, r#""v":0"#), RecordError::Version);
    assert_eq!(fault(r#""v":2"#, r#""v":2,"v":2"#), RecordError::Shape);
    assert_eq!(
        fault(r#""seq":12"#, r#""seq":12,"seq":13"#),
        RecordError::Shape
    );
    assert_eq!(
        fault(r#""trial":false"#, r#""trial":false,"extra":1"#),
        RecordError::Shape
    );
    assert_eq!(fault(r#","end":true"#, ""), RecordError::Shape);
    assert_eq!(
        fault(r#""end":true"#, r#""end":false"#),
        RecordError::CutOff
    );
    assert_eq!(fault(r#""seq":12"#, r#""seq":13"#), RecordError::Id);
    assert_eq!(fault("k1-000012", "../000012"), RecordError::Id);
    assert_eq!(fault("+09:00", ""), RecordError::Shape);
    assert_eq!(
        fault(r#"{"unknown":true}"#, r#"{"unknown":false}"#),
        RecordError::Shape
    );
    for other in [
        r#"{"unknown":true,"x":1}"#,
        r#"{"unknown":true,"unknown":true}"#,
        "[true]",
        "true",
        "{}",
    ] {
        let wrong = fault(r#"{"unknown":true}"#, other);
        assert_eq!(wrong, RecordError::Shape, "{other}");
    }
    assert_eq!(fault(r#"{"unknown":true}"#, "1e999999"), RecordError::Shape);
    assert_eq!(fault("female", &"x".repeat(17_000)), RecordError::TooLong);
    assert_eq!(
        Record::from_json(&vec![b'['; 60_000]).unwrap_err(),
        RecordError::Shape
    );
    assert_eq!(
        Record::from_json(&vec![b' '; 70_000]).unwrap_err(),
        RecordError::TooLarge
    );
    assert_eq!(
        Record::from_json(b"\xff\xfe").unwrap_err(),
        RecordError::Shape
    );
}

#[test]
fn nothing_is_written_that_could_not_be_read() {
    assert_eq!(
        record(&"x".repeat(17_000)).to_json(),
        Err(RecordError::TooLong)
    );
    assert!(
        Record::from_json(
            &record(&"\u{1}".repeat(10_000))
                .to_json()
                .unwrap_or_default()
        )
        .is_err()
    );
    let mut many = record("");
    many.holdings = vec!["x".repeat(16_000); 5];
    assert_eq!(many.to_json(), Err(RecordError::TooLarge));
}

#[test]
fn debug_tells_no_answer() {
    let printed = format!("{:?}", record("龘靐齉麤驫"));
    assert!(printed.contains("name: 15 bytes"), "{printed}");
    assert!(!printed.contains('龘') && !printed.contains("1985") && !printed.contains("female"));
}
