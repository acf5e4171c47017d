//! Every error of the inbox.

use std::io::ErrorKind;

use super::sayings::{Said, cause, text};
use crate::inbox::print_error::Unprinted;
use crate::inbox::{InboxError, Unfit};
use crate::record::Damaged;
use crate::sheet::Unprintable;
use crate::sheet::printer::Unsent;
use crate::spool::EntryName;
use crate::spool::keys::BadKeys;
use crate::spool::list::Shelf;
use crate::spool::read::Unreadable;
use crate::spool::seal::Unopened;
use crate::spool::{Attempt, SpoolError};

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
        (Attempt::Lease, Errno::BUSY),
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

fn name() -> EntryName {
    let name = EntryName::parse("k1-000012-20261126T035405Z-q7x3c5m2p2d4w2zt.json");
    name.unwrap()
}

/// One of each way not to print.
fn unprinted() -> impl Iterator<Item = InboxError> {
    let file = |cause| Unprinted::File {
        path: "x".into(),
        cause,
    };
    let all = [
        Unprinted::NoFont,
        Unprinted::Sheet(Unprintable(text())),
        file(cause()),
        file(ErrorKind::AlreadyExists.into()),
        Unprinted::Unsent(Unsent::Nowhere),
        Unprinted::Unsent(Unsent::System(cause())),
        Unprinted::Unsent(Unsent::Stopped { program: text() }),
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

/// All of them.
pub(super) fn of_inbox() -> impl Iterator<Item = Said> {
    let wanted = text();
    let found = [
        InboxError::NotFound {
            wanted: wanted.clone(),
        },
        InboxError::Ambiguous {
            wanted: wanted.clone(),
            fitting: vec![(Shelf::Waiting, name())],
        },
        InboxError::Unsure {
            wanted,
            fitting: vec![(Shelf::Waiting, name())],
        },
        InboxError::AlreadyCollected { id: text() },
        InboxError::Broken { id: text() },
        InboxError::Sound { id: text() },
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
        InboxError::OnlyCsv,
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
