//! Everything that staff can be told, each with what comes with it.

use std::collections::BTreeSet;
use std::io::{self, ErrorKind};

use super::super::*;
use super::errors::of_inbox;
use super::servers::of_server;
use chrono::DateTime;
use strum::{IntoEnumIterator as _, VariantArray, VariantNames as _};

use crate::reception::{figure_key, finding_words, odd_words, table_key};
use crate::review::Why;
use crate::spool::journal::{Act, Outcome};
use crate::spool::list::{ForeignEntry, ForeignKind};
use crate::spool::verify::Finding;
use crate::stats::Table;
use crate::supervisor::StartError;

/// An id and the arguments that come with it.
pub(super) type Said = (String, Vec<(&'static str, String)>);

pub(super) fn cause() -> io::Error {
    ErrorKind::PermissionDenied.into()
}

pub(super) fn text() -> String {
    "x".to_owned()
}

fn odd() -> impl Iterator<Item = Said> {
    let all = [
        ForeignKind::Name,
        ForeignKind::Symlink,
        ForeignKind::Directory,
        ForeignKind::Special,
        ForeignKind::Double,
    ];
    all.into_iter().map(|why| {
        let name = "x".into();
        let (id, args) = odd_words(Path::new("x"), &ForeignEntry { name, why });
        (id, args.to_vec())
    })
}

fn found() -> impl Iterator<Item = Said> {
    let path = || "x".into();
    let odd = [
        ForeignKind::Name,
        ForeignKind::Symlink,
        ForeignKind::Directory,
        ForeignKind::Special,
        ForeignKind::Double,
    ];
    let odd = odd.map(|why| Finding::Odd { path: path(), why });
    let others = [
        Finding::Stale { path: path() },
        Finding::Rights {
            path: path(),
            mode: 0o644,
        },
        Finding::Owner { path: path() },
        Finding::Silent { path: path() },
        Finding::Mute { path: path() },
        Finding::Uncounted { path: path() },
        Finding::InTheWay { path: path() },
        Finding::Number { path: path() },
        Finding::Letter {
            letter: 'A',
            kiosks: vec!["k1".to_owned(), "k2".to_owned()],
        },
        Finding::Twice {
            ids: [text(), text()],
        },
        Finding::Unsealed { path: path() },
        Finding::Refused { path: path() },
        Finding::Unsent {
            count: 2,
            sent: DateTime::UNIX_EPOCH,
        },
        Finding::Forgotten {
            path: path(),
            sent: DateTime::UNIX_EPOCH,
        },
        Finding::Ahead {
            path: path(),
            sent: DateTime::UNIX_EPOCH,
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
        StartError::NoTerminal,
        StartError::Terminal(text()),
        StartError::Root("x".into()),
        StartError::System(cause()),
    ];
    all.map(|refusal| (refusal.into_str().to_owned(), refusal.args()))
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
        ("no-day", vec![]),
        ("no-month", vec![]),
        ("card-unseen", vec![]),
        ("replaced", vec![]),
        ("list-unsealed", vec![]),
        ("version-replaced", vec![]),
        ("version-replaces", vec![]),
        ("none", path.clone()),
        ("no-kiosks", path.clone()),
        ("collected", path.clone()),
        ("key-made", path.clone()),
        ("key-exposed", path.clone()),
        ("print-saved", path.clone()),
        ("print-sent", vec![("id", text())]),
        ("print-waiting", vec![]),
        ("not-sealed", vec![]),
        ("exported-unsealed", vec![("id", text())]),
        ("print-gaps", vec![("glyphs", text())]),
        ("set-aside", path.clone()),
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
        ("verify-acknowledged", count.clone()),
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
fn texts() -> [(&'static str, Vec<(&'static str, String)>); 20] {
    let value = || ("value", "x".to_owned());
    let known = || ("known", "ja, en".to_owned());
    let name = || ("name", "button-back".to_owned());
    let path = || ("path", "/etc/own.ftl".to_owned());
    [
        ("export", vec![("tag", "tr".to_owned())]),
        ("no-locale", vec![("tag", "x".to_owned()), known()]),
        (
            "no-locale-near",
            vec![("tag", "jp".to_owned()), ("near", "ja".to_owned())],
        ),
        ("preview-size", vec![value(), known()]),
        ("preview-cell", vec![value(), known()]),
        ("preview-fonts", vec![value(), known()]),
        ("preview-screen", vec![value(), known()]),
        ("preview-locale", vec![value(), known()]),
        ("preview-cut", vec![("text", "x".to_owned())]),
        ("waiting", Vec::new()),
        ("spool-made", vec![path()]),
        ("set-done", vec![name(), path()]),
        ("set-unused", vec![name(), path(), ("tag", "tr".to_owned())]),
        ("set-term", vec![name(), path()]),
        ("set-empty", vec![name()]),
        ("set-nowhere", Vec::new()),
        ("set-unknown", vec![name()]),
        ("set-unreadable", vec![name()]),
        ("set-unchanged", vec![path()]),
        ("set-file", vec![path(), ("cause", "x".to_owned())]),
    ]
}

pub(super) fn owned((id, args): (&str, Vec<(&'static str, String)>)) -> Said {
    (id.to_owned(), args)
}

/// The journal's words.
fn of_journal() -> impl Iterator<Item = Said> {
    let acts = Act::VARIANTS.iter().map(|act| format!("journal-act-{act}"));
    let outcomes = <Outcome as VariantArray>::VARIANTS.iter();
    let outcomes = outcomes.map(|outcome| format!("outcome-{}", outcome.into_str()));
    let others = [
        ("journal-unsure", vec![]),
        ("journal-broken", vec![("count", text())]),
        ("put-back", vec![("path", text())]),
        ("none-collected", vec![("path", text())]),
        ("export-none", vec![("path", text())]),
        ("tidy-off", vec![]),
        ("tidy-stays", vec![]),
        ("tidy-journal", vec![("count", text())]),
        ("verify-unpaid", vec![("count", text())]),
        ("tidy-none", vec![("count", text()), ("left", text())]),
        ("tidy-dry", vec![("count", text()), ("left", text())]),
        ("tidied", vec![("count", text()), ("left", text())]),
        ("csv-outcome", vec![]),
        ("csv-outcome-by", vec![]),
        ("csv-outcome-at", vec![]),
        ("settled", vec![("outcome", text())]),
    ];
    let bare = acts.chain(outcomes).map(|id| (id, Vec::new()));
    bare.chain(others.map(owned))
}

/// What `stats` says, and the words of its tables.
fn of_stats() -> impl Iterator<Item = Said> {
    let languages = ["ja".to_owned()];
    let words = Table::iter().flat_map(|table| {
        let ids = table.ids(&languages).into_iter();
        let own = ids.map(|id| figure_key(table, id));
        let keys: Vec<String> = own.chain([table_key(table)]).collect();
        keys
    });
    let columns = ["month", "table", "item", "count"];
    let columns = columns.map(|column| format!("staff-stats-column-{column}"));
    let words: BTreeSet<String> = words.chain(columns).collect();
    let words = words.into_iter().filter_map(|key| {
        let id = key.strip_prefix("staff-")?;
        Some((id.to_owned(), vec![]))
    });
    let month = || ("month", text());
    let said = [
        ("stats-note", vec![]),
        ("stats-nothing", vec![]),
        ("stats-open", vec![month(), ("file", text())]),
        ("stats-garbled", vec![month(), ("file", text())]),
        ("stats-withheld", vec![month()]),
    ];
    words.chain(said.map(owned))
}

/// A page for who reads texts over, and what comes of it.
fn of_review() -> impl Iterator<Item = Said> {
    let path = || ("path", text());
    let count = || ("count", text());
    let why = Why::VARIANTS.iter().map(|why| {
        let args = vec![("name", text()), ("text", text())];
        (format!("merge-left-{why}"), args)
    });
    let counts = ["tag", "changed", "read", "done", "all"].map(|name| (name, text()));
    let others = [
        ("review-done", vec![path(), count()]),
        ("merge-file", vec![path(), ("cause", text())]),
        ("merge-unreadable", vec![path()]),
        ("merge-version", vec![path(), ("version", text())]),
        ("merge-no-checkout", vec![path()]),
        ("merge-unchanged", vec![path()]),
        ("merge-done", counts.to_vec()),
        ("merge-reviewed", vec![("tag", text())]),
        ("merge-draft", vec![("tag", text())]),
        ("merge-left", vec![count()]),
    ];
    let others = others.into_iter();
    why.chain(others.map(|(id, args)| (id.to_owned(), args)))
}

/// Everything.
pub(super) fn all() -> Vec<Said> {
    let labels = label_keys().filter_map(|key| {
        let id = key.strip_prefix("staff-")?;
        Some((id.to_owned(), vec![]))
    });
    of_inbox()
        .chain(odd())
        .chain(found())
        .chain(of_start())
        .chain(of_commands())
        .chain(of_review())
        .chain(of_journal())
        .chain(of_stats())
        .chain(of_server())
        .chain(labels)
        .collect()
}
