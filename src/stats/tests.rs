use super::*;

const LANGUAGES: [&str; 3] = ["ja", "en", "vi"];

fn languages() -> Vec<String> {
    LANGUAGES.map(str::to_owned).into()
}

fn visit(language: &str, cause: &str, answer: &str, form: &str) -> Visit {
    let [language, cause, answer, form] = [language, cause, answer, form].map(str::to_owned);
    Visit {
        language,
        cause,
        answer,
        form,
    }
}

fn bytes(visits: &[(u32, Visit)]) -> Vec<u8> {
    let mut month = Month::default();
    for (day, visit) in visits {
        month.visit(*day, visit);
    }
    month.to_bytes().unwrap()
}

#[test]
fn as_many_of_everything_are_the_same_bytes_whoever_came_and_when() {
    let one = [
        (3, visit("vi", "network", "pdf", "none")),
        (3, visit("ja", "certificate", "declaration", "birth")),
        (3, visit("en", "other", "none", "finished")),
        (9, visit("ja", "other", "none", "none")),
    ];
    // Others, crossed in another way, in another order.
    let others = [
        (9, visit("ja", "certificate", "none", "finished")),
        (3, visit("en", "network", "none", "none")),
        (3, visit("vi", "other", "declaration", "none")),
        (3, visit("ja", "other", "pdf", "birth")),
    ];
    assert_eq!(bytes(&one), bytes(&others));
    assert_ne!(bytes(&one), bytes(&one[..3]));
}

#[test]
fn a_month_is_kept_in_order_and_in_one_length() {
    let mut all = Month::default();
    for id in Table::Form.ids(&[]) {
        for day in 1..=31 {
            all.visit(day, &visit("ja-simple", "network", "pdf", id));
        }
    }
    all.happened(1, &Happened::Call(Call::Answered));
    let kept = [Month::default().to_bytes(), all.to_bytes()].map(Result::unwrap);
    assert!(kept.iter().all(|bytes| bytes.len() == LENGTH));
    assert_eq!(Month::from_bytes(&kept[1]).unwrap(), all);
    assert!(
        String::from_utf8_lossy(&kept[1])
            .starts_with(r#"{"version":1,"tables":{"day":{"01":21,"02":21,"#)
    );
}

#[test]
fn no_table_is_crossed_with_another() {
    let mut month = Month::default();
    month.visit(7, &visit("vi", "network", "pdf", "none"));
    month.happened(7, &Happened::Call(Call::Unanswered));
    let bytes = month.to_bytes().unwrap();
    let read: serde_json::Value = serde_json::from_slice(&bytes).unwrap();
    for (table, counts) in read["tables"].as_object().unwrap() {
        for (id, count) in counts.as_object().unwrap() {
            assert!(count.is_u64(), "{table} {id}");
        }
    }
    assert_eq!(read["tables"].as_object().unwrap().len(), 6);
}

#[test]
fn months_of_several_kiosks_add_up() {
    let mut one = Month::default();
    one.visit(1, &visit("vi", "network", "pdf", "none"));
    one.happened(1, &Happened::Call(Call::Answered));
    let mut sum = one.clone();
    sum.add(&one);
    assert_eq!(sum.of(Table::Language, "vi"), 2);
    assert_eq!(sum.of(Table::Call, "answered"), 2);
    assert_eq!(sum.of(Table::Language, "en"), 0);
    assert_eq!(sum.ids(Table::Day).collect::<Vec<_>>(), ["01"]);
}

#[test]
fn only_ids_that_there_are_are_counted() {
    let good = visit("vi", "identity", "verbal", "check");
    assert!(good.is_known(&languages()));
    for table in 0..4 {
        for wrong in ["", "Yamada Hanako", "VI", "de", "day", "answered"] {
            let mut ids = ["vi", "identity", "verbal", "check"];
            ids[table] = wrong;
            let [language, cause, answer, form] = ids;
            let planted = visit(language, cause, answer, form);
            assert!(!planted.is_known(&languages()), "{planted:?}");
        }
    }
}

#[test]
fn what_is_garbled_is_not_read() {
    for garbled in [
        "",
        "{}",
        r#"{"version":2,"tables":{}}"#,
        r#"{"version":1,"tables":{"name":{"x":1}}}"#,
        r#"{"version":1,"tables":{"day":{"01":-1}}}"#,
        r#"{"version":1,"tables":{},"when":1}"#,
        r#"{"version":1,"tables":{"day":{"01""#,
    ] {
        assert!(Month::from_bytes(garbled.as_bytes()).is_err(), "{garbled}");
    }
}
