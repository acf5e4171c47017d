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
        month.happened(*day, &Happened::Visit(visit.clone()), CountedBy::Month);
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
            all.happened(
                day,
                &Happened::Visit(visit("ja-simple", "network", "pdf", id)),
                CountedBy::Month,
            );
        }
    }
    all.happened(1, &Happened::Call(Call::Answered), CountedBy::Month);
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
    month.happened(
        7,
        &Happened::Visit(visit("vi", "network", "pdf", "none")),
        CountedBy::Month,
    );
    month.happened(7, &Happened::Call(Call::Unanswered), CountedBy::Month);
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
    one.happened(
        1,
        &Happened::Visit(visit("vi", "network", "pdf", "none")),
        CountedBy::Month,
    );
    one.happened(1, &Happened::Call(Call::Answered), CountedBy::Month);
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

/// Tables of a day by themselves: two days with as many of everything are the same, whoever came.
#[test]
fn days_are_counted_by_themselves_where_the_clinic_wants_that() {
    let mut month = Month::default();
    let mut on = |day, ids: [&str; 4]| {
        let [language, cause, answer, form] = ids;
        let visit = visit(language, cause, answer, form);
        month.happened(day, &Happened::Visit(visit), CountedBy::Day);
    };
    on(3, ["vi", "network", "pdf", "none"]);
    on(3, ["ja", "other", "none", "finished"]);
    on(4, ["ja", "network", "none", "none"]);
    on(4, ["vi", "other", "pdf", "finished"]);
    month.happened(3, &Happened::Call(Call::Answered), CountedBy::Day);
    month.happened(4, &Happened::Call(Call::Answered), CountedBy::Day);
    assert_eq!(month.day("03"), month.day("04"));
    assert_eq!(month.day("03").unwrap().of(Table::Language, "vi"), 1);
    assert_eq!(month.day("05"), Some(Tables::default()));
    assert!(month.tables().is_empty(), "nothing is told of the month");
    assert_eq!(
        Month::from_bytes(&month.to_bytes().unwrap()).unwrap(),
        month
    );
    assert_eq!(Month::default().day("03"), None);
    // One that begins to count so in the middle of a month.
    let both = Happened::Visit(visit("en", "other", "pdf", "none"));
    month.happened(1, &both, CountedBy::Month);
    let mut sum = month.clone();
    sum.add(&month);
    assert_eq!(sum.of(Table::Language, "en"), 2);
    assert_eq!(sum.day("04").unwrap().of(Table::Cause, "other"), 2);
    assert_eq!(month.known(&languages()).as_ref(), Some(&month));
    assert_eq!(
        month
            .known(&["ja".to_owned()])
            .unwrap()
            .day("03")
            .unwrap()
            .of(Table::Language, OTHER),
        1
    );
    for wrong in [
        r#"{"version":1,"tables":{},"days":{"32":{}}}"#,
        r#"{"version":1,"tables":{},"days":{"03":{"day":{"03":1}}}}"#,
        r#"{"version":1,"tables":{},"days":{"03":{"cause":{"Yamada":1}}}}"#,
    ] {
        let wrong = Month::from_bytes(wrong.as_bytes()).unwrap();
        assert_eq!(wrong.known(&languages()), None);
    }
}

#[test]
fn days_are_kept_in_one_length_too() {
    let mut all = Month::default();
    let languages: Vec<String> = (0..20).map(|at| format!("ja-simple-{at}")).collect();
    let tables = [Table::Language, Table::Cause, Table::Answer, Table::Form];
    for day in 1..=31 {
        for at in 0..30 {
            let ids = tables.map(|table| {
                let ids = table.ids(&languages);
                ids[at % ids.len()].to_owned()
            });
            let [language, cause, answer, form] = ids;
            let visit = Visit {
                language,
                cause,
                answer,
                form,
            };
            for _ in 0..30 {
                all.happened(day, &Happened::Visit(visit.clone()), CountedBy::Day);
            }
        }
        all.happened(day, &Happened::Call(Call::Answered), CountedBy::Day);
        all.happened(day, &Happened::Call(Call::Unanswered), CountedBy::Day);
    }
    let mut one = Month::default();
    one.happened(1, &Happened::Call(Call::Answered), CountedBy::Day);
    let kept = [one, all].map(|month| month.to_bytes().unwrap().len());
    assert_eq!(kept, [LENGTH_OF_DAYS; 2]);
    const { assert!(LENGTH_OF_DAYS < crate::spool::MAX_BYTES) };
}
