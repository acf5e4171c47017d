mod errors;
mod sayings;
mod servers;

use std::collections::BTreeSet;

use strum::VariantNames as _;

use self::sayings::all;
use super::*;
use crate::reception::PreconditionError;
use crate::record::RecordError;
use crate::spool::Class;
use crate::spool::keys::KeyFileError;
use crate::spool::list::ForeignKind;
use crate::spool::seal::OpenError;
use crate::supervisor::StartError;

fn words(language: &str) -> CliTexts {
    let order = [language.to_owned()];
    let (texts, _) = Texts::load(&order, &std::collections::BTreeMap::new(), None);
    let language = language.to_owned();
    CliTexts(InboxTexts { language, texts })
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

/// The ids of all kinds, so that none is forgotten above.
#[test]
fn every_id_is_tried() {
    let said: BTreeSet<String> = all().into_iter().map(|(id, _)| id).collect();
    let read: Vec<&str> = include_str!("../../spool/read.rs")
        .split("=> \"")
        .skip(1)
        .filter_map(|rest| rest.split('"').next())
        .collect();
    assert!(read.len() > 5, "the ids are written differently now");
    for (prefix, ids) in [
        ("unreadable-", read.as_slice()),
        ("unreadable-", OpenError::VARIANTS),
        ("damaged-", RecordError::VARIANTS),
        ("odd-", ForeignKind::VARIANTS),
        ("key-", KeyFileError::VARIANTS),
        ("spool-", Class::VARIANTS),
        ("unfit-", PreconditionError::VARIANTS),
        ("", StartError::VARIANTS),
    ] {
        for id in ids {
            let id = format!("{prefix}{id}");
            assert!(said.contains(&id), "{id}");
        }
    }
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
