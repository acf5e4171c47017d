use std::collections::BTreeSet;
use std::io::{self, ErrorKind};

use super::*;
use crate::inbox::print::Unprinted;
use crate::inbox::{InboxError, Unfit, finding_words, odd_words};
use crate::record::Damaged;
use crate::sheet::printer::Unsent;
use crate::sheet::{Missing, Unprintable};
use crate::spool::keys::BadKeys;
use crate::spool::list::{Odd, Oddity};
use crate::spool::read::Unreadable;
use crate::spool::seal::Unopened;
use crate::spool::verify::Finding;
use crate::spool::{Attempt, SpoolError};
use crate::supervisor::Refusal;

/// An id and the arguments that come with it.
type Said = (String, Vec<(&'static str, String)>);

fn cause() -> io::Error {
    ErrorKind::PermissionDenied.into()
}

fn text() -> String {
    "x".to_owned()
}

fn unreadable() -> impl Iterator<Item = InboxError> {
    let unopened = [
        Unopened::TooLarge,
        Unopened::Passphrase,
        Unopened::NotSealed,
        Unopened::WrongKey,
        Unopened::Damaged,
    ];
    let others = [
        Unreadable::Gone,
        Unreadable::NotAFile,
        Unreadable::Linked,
        Unreadable::Foreign,
        Unreadable::TooLarge,
        Unreadable::Io(cause()),
    ];
    let all = others.into_iter().chain(unopened.map(Unreadable::Unopened));
    all.map(|why| InboxError::Unreadable { id: text(), why })
}

fn damaged() -> impl Iterator<Item = InboxError> {
    let all = [
        Damaged::TooLarge,
        Damaged::Shape,
        Damaged::Version,
        Damaged::CutOff,
        Damaged::TooLong,
        Damaged::Id,
    ];
    all.into_iter()
        .map(|why| InboxError::Damaged { id: text(), why })
}

fn keys() -> impl Iterator<Item = InboxError> {
    let all = [
        BadKeys::Io(cause()),
        BadKeys::NotAKeyFile,
        BadKeys::Public,
        BadKeys::Unsupported { line: 1 },
        BadKeys::Garbled { line: 2 },
        BadKeys::Empty,
        BadKeys::Passphrase,
        BadKeys::WrongPassphrase,
        BadKeys::TooCostly,
    ];
    let path = || "x".into();
    let causes = || [cause(), ErrorKind::AlreadyExists.into()].into_iter();
    let made = causes().map(move |cause| InboxError::KeyFile {
        path: path(),
        cause,
    });
    let exported = causes().map(move |cause| InboxError::ExportFile {
        path: path(),
        cause,
    });
    let written = made.chain(exported);
    all.into_iter()
        .map(move |why| InboxError::Key { path: path(), why })
        .chain(written)
}

/// One of each class.
fn spool() -> impl Iterator<Item = InboxError> {
    use rustix::io::Errno;
    let causes = [
        (Attempt::Write, Errno::NOSPC),
        (Attempt::Write, Errno::ROFS),
        (Attempt::Open, Errno::ACCESS),
        (Attempt::Open, Errno::NOENT),
        (Attempt::Sync, Errno::IO),
        (Attempt::Open, Errno::MFILE),
        (Attempt::Rename, Errno::XDEV),
        (Attempt::Replace, Errno::EXIST),
        (Attempt::List, Errno::ILSEQ),
    ];
    causes.into_iter().map(|(attempt, errno)| {
        InboxError::Spool(SpoolError {
            attempt,
            path: "x".into(),
            cause: errno.into(),
        })
    })
}

/// One of each way not to print.
fn unprinted() -> impl Iterator<Item = InboxError> {
    let file = |cause| Unprinted::File {
        path: "x".into(),
        cause,
    };
    let missing = Missing {
        text: "𠮷".to_owned(),
        field: text(),
    };
    let all = [
        Unprinted::NoFont,
        Unprinted::Sheet(Unprintable::Glyphs(vec![missing])),
        Unprinted::Sheet(Unprintable::Pdf(text())),
        file(cause()),
        file(ErrorKind::AlreadyExists.into()),
        Unprinted::Unsent(Unsent::Nowhere),
        Unprinted::Unsent(Unsent::File(cause())),
        Unprinted::Unsent(Unsent::Program {
            program: text(),
            cause: cause(),
        }),
        Unprinted::Unsent(Unsent::Failed {
            program: text(),
            said: text(),
        }),
    ];
    all.into_iter().map(InboxError::Unprinted)
}

fn of_inbox() -> impl Iterator<Item = Said> {
    let wanted = text();
    let found = [
        InboxError::NotFound {
            wanted: wanted.clone(),
        },
        InboxError::Ambiguous {
            wanted,
            ids: vec![text()],
        },
        InboxError::AlreadyCollected { id: text() },
        InboxError::Moved { id: text() },
        InboxError::Unfitting {
            id: text(),
            why: text(),
        },
        InboxError::ClockBehind {
            now: text(),
            newest: text(),
        },
        InboxError::Unsealed { id: text() },
        InboxError::Output(cause()),
    ];
    let unfit = [
        Unfit::NoRecipient,
        Unfit::NoKey,
        Unfit::Blind,
        Unfit::PassphraseShort,
        Unfit::PassphrasesDiffer,
    ];
    let errors = found
        .into_iter()
        .chain(unfit.map(InboxError::Unfit))
        .chain(unreadable())
        .chain(damaged())
        .chain(keys())
        .chain(spool())
        .chain(unprinted());
    errors.map(|error| (error.id(), error.args()))
}

fn odd() -> impl Iterator<Item = Said> {
    let all = [
        Oddity::Name,
        Oddity::Symlink,
        Oddity::Directory,
        Oddity::Special,
    ];
    all.into_iter().map(|why| {
        let name = "x".into();
        let (id, args) = odd_words(Path::new("x"), &Odd { name, why });
        (id, args.to_vec())
    })
}

fn found() -> impl Iterator<Item = Said> {
    let path = || "x".into();
    let odd = [
        Oddity::Name,
        Oddity::Symlink,
        Oddity::Directory,
        Oddity::Special,
    ];
    let odd = odd.map(|why| Finding::Odd { path: path(), why });
    let others = [
        Finding::Stale { path: path() },
        Finding::Rights {
            path: path(),
            mode: 0o644,
        },
        Finding::Gap {
            kiosk: text(),
            first: 1,
            last: 2,
        },
    ];
    odd.into_iter()
        .chain(others)
        .map(|finding| finding_words(&finding))
}

fn of_start() -> impl Iterator<Item = Said> {
    let all = [
        Refusal::NoTerminal,
        Refusal::Terminal(text()),
        Refusal::System(cause()),
    ];
    all.map(|refusal| (refusal.id().to_owned(), refusal.args()))
        .into_iter()
}

/// What the commands say themselves.
fn of_commands() -> impl Iterator<Item = Said> {
    let path = vec![("path", text())];
    let count = vec![("count", text())];
    let counts = vec![("count", text()), ("stay", text())];
    let lengths = vec![("least", text()), ("most", text())];
    let all = [
        ("yes", vec![]),
        ("no", vec![]),
        ("card-unseen", vec![]),
        ("none", path.clone()),
        ("collected", path.clone()),
        ("key-made", path.clone()),
        ("key-exposed", path.clone()),
        ("print-saved", path.clone()),
        ("print-sent", vec![("id", text())]),
        ("key-made-protected", vec![]),
        ("keys-idle", path.clone()),
        ("keys-open", vec![("recipient", text()), ("files", text())]),
        ("keys-none", vec![("recipient", text())]),
        ("passphrase", path.clone()),
        ("passphrase-new", vec![("least", text())]),
        ("passphrase-again", vec![]),
        ("exported", path),
        ("form-title", vec![]),
        ("purged", counts.clone()),
        ("purge-dry", counts.clone()),
        ("purge-none", counts),
        ("verify-fine", count.clone()),
        ("verify-faults", count.clone()),
        ("verify-unopened", count.clone()),
        ("resealed", count.clone()),
        ("reseal-readable", count.clone()),
        ("reseal-left", count),
        ("pin-ask", lengths.clone()),
        ("pin-again", vec![]),
        ("pin-differ", vec![]),
        ("pin-length", lengths),
        ("pin-next", vec![]),
    ];
    all.into_iter().chain(texts()).map(owned)
}

/// What `texts` and `preview` say.
fn texts() -> [(&'static str, Vec<(&'static str, String)>); 6] {
    let value = || ("value", "x".to_owned());
    let known = || ("known", "ja, en".to_owned());
    [
        ("export", vec![("tag", "mn".to_owned())]),
        ("no-locale", vec![("tag", "x".to_owned()), known()]),
        ("preview-size", vec![value(), known()]),
        ("preview-screen", vec![value(), known()]),
        ("preview-locale", vec![value(), known()]),
        ("preview-cut", vec![("text", "x".to_owned())]),
    ]
}

fn owned((id, args): (&str, Vec<(&'static str, String)>)) -> Said {
    (id.to_owned(), args)
}

fn all() -> Vec<Said> {
    let labels = label_keys().filter_map(|key| {
        let id = key.strip_prefix("staff-")?;
        Some((id.to_owned(), vec![]))
    });
    of_inbox()
        .chain(odd())
        .chain(found())
        .chain(of_start())
        .chain(of_commands())
        .chain(labels)
        .collect()
}

fn words(language: &str) -> Words {
    let order = [language.to_owned()];
    let (texts, _) = Texts::load(&order, &std::collections::BTreeMap::new(), None);
    Words {
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
    let unfit = include_str!("../../inbox/fault.rs");
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
