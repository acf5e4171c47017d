mod errors;
mod sayings;

use std::collections::BTreeSet;

use self::sayings::all;
use super::*;

fn words(language: &str) -> CliTexts {
    let order = [language.to_owned()];
    let (texts, _) = Texts::load(&order, &std::collections::BTreeMap::new(), None);
    CliTexts {
        language: language.to_owned(),
        texts,
    }
}

#[test]
fn everything_that_staff_are_told_has_its_sentence_and_its_arguments() {
    let (ja, en) = (words("ja"), words("en"));
    for (id, args) in all() {
        let [japanese, english] = [&ja, &en].map(|words| words.sentence(&id, &args));
        assert!(!japanese.starts_with('['), "{japanese}");
        // What English cannot say, Japanese says in its place. ID is the same in both.
        assert!(english != japanese || id == "record-id", "{id}: {english}");
    }
}

#[test]
fn what_happened_is_never_left_out() {
    for words in [words("ja"), words("en")] {
        for (id, args) in all() {
            let said = words.sentence(&id, &args);
            let place = args
                .iter()
                .filter(|(name, _)| ["id", "path", "wanted"].contains(name));
            let named = |(_, value): &(_, String)| said.contains(value.as_str());
            assert!(place.clone().all(named), "{id}: {said}");
        }
    }
}

/// Every sentence of `staff.ftl` is for something that can happen.
#[test]
fn nothing_is_worded_that_nobody_says() {
    let said: BTreeSet<String> = all().into_iter().map(|(id, _)| id).collect();
    for shipped in [
        include_str!("../../../locales/ja/staff.ftl"),
        include_str!("../../../locales/en/staff.ftl"),
    ] {
        let names = shipped.lines().filter_map(|line| line.split_once(" ="));
        let worded: BTreeSet<String> = names
            .filter_map(|(name, _)| name.strip_prefix("staff-"))
            .map(str::to_owned)
            .collect();
        assert_eq!(worded, said);
    }
}

/// The ids in the sources, so that no kind is forgotten above.
#[test]
fn every_id_is_tried() {
    let said: BTreeSet<String> = all().into_iter().map(|(id, _)| id).collect();
    let class = include_str!("../../spool/fault.rs");
    let class = class.split("impl Class").nth(1).unwrap();
    let class = class.split("\n}\n").next().unwrap();
    let unfit = include_str!("../../reception/fault.rs");
    let unfit = unfit.split("impl Unfit").nth(1).unwrap();
    let unfit = unfit.split("\n}\n").next().unwrap();
    let sources = [
        ("unreadable-", include_str!("../../spool/read.rs")),
        ("unreadable-", include_str!("../../spool/seal.rs")),
        ("damaged-", include_str!("../../record/json.rs")),
        ("odd-", include_str!("../../spool/list.rs")),
        ("key-", include_str!("../../spool/keys.rs")),
        ("spool-", class),
        ("unfit-", unfit),
        ("", include_str!("../../supervisor/refusal.rs")),
    ];
    let mut tried = 0;
    for (prefix, source) in sources {
        for rest in source.split("=> \"").skip(1) {
            let id = format!("{prefix}{}", rest.split('"').next().unwrap());
            assert!(said.contains(&id), "{id}");
            tried += 1;
        }
    }
    assert!(tried > 30, "{tried}: the ids are written differently now");
}

#[test]
fn labels_end_in_one_column() {
    for words in [words("ja"), words("en")] {
        let label = words.aligned();
        let widths: BTreeSet<usize> = label_keys().map(|key| label(&key).width()).collect();
        assert_eq!(widths.len(), 1, "{widths:?}");
        assert_eq!(label("staff-yes"), words.text("staff-yes"));
    }
}
