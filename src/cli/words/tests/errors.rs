//! Every error of the inbox.

use std::io::ErrorKind;

use strum::VariantArray as _;

use super::sayings::{Said, cause, text};
use crate::reception::{FolderWork, InboxError, NewFile, PreconditionError};
use crate::record::RecordError;
use crate::sheet::SheetError;
use crate::sheet::printer::PrinterError;
use crate::spool::EntryName;
use crate::spool::keys::KeyFileError;
use crate::spool::list::Shelf;
use crate::spool::read::ReadError;
use crate::spool::seal::OpenError;
use crate::spool::{Attempt, SpoolError};

fn unreadable() -> impl Iterator<Item = InboxError> {
    let unopened = [
        OpenError::TooLarge,
        OpenError::Passphrase,
        OpenError::NotSealed,
        OpenError::WrongKey,
        OpenError::Damaged,
    ];
    let others = [
        ReadError::Gone,
        ReadError::NotAFile,
        ReadError::Linked,
        ReadError::Foreign,
        ReadError::TooLarge,
        ReadError::Io(cause()),
    ];
    let all = others.into_iter().chain(unopened.map(ReadError::Unopened));
    all.map(|why| InboxError::Unreadable { id: text(), why })
}

fn damaged() -> impl Iterator<Item = InboxError> {
    let all = [
        RecordError::TooLarge,
        RecordError::Shape,
        RecordError::Version,
        RecordError::CutOff,
        RecordError::TooLong,
        RecordError::Id,
    ];
    all.into_iter()
        .map(|why| InboxError::Damaged { id: text(), why })
}

fn keys() -> impl Iterator<Item = InboxError> {
    let all = [
        KeyFileError::Io(cause()),
        KeyFileError::NotAKeyFile,
        KeyFileError::Public,
        KeyFileError::Unsupported { line: 1 },
        KeyFileError::Garbled { line: 2 },
        KeyFileError::Empty,
        KeyFileError::Passphrase,
        KeyFileError::WrongPassphrase,
        KeyFileError::TooCostly,
    ];
    let path = || "x".into();
    let causes = || [cause(), ErrorKind::AlreadyExists.into()].into_iter();
    let files = [NewFile::Key, NewFile::Export, NewFile::Print];
    let written = files.into_iter().flat_map(move |of| {
        causes().map(move |cause| InboxError::NewFile {
            of,
            path: path(),
            cause,
        })
    });
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
    let all = [
        InboxError::NoFont,
        InboxError::Sheet(SheetError(text())),
        InboxError::Unsent(PrinterError::Nowhere),
        InboxError::Unsent(PrinterError::System(cause())),
        InboxError::Unsent(PrinterError::Stopped { program: text() }),
        InboxError::Unsent(PrinterError::Program {
            program: text(),
            cause: cause(),
        }),
        InboxError::Unsent(PrinterError::Failed {
            program: text(),
            said: text(),
        }),
    ];
    all.into_iter()
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
        InboxError::StillWaiting { id: text() },
        InboxError::Journal(SpoolError {
            attempt: Attempt::Journal,
            path: "x".into(),
            cause: cause(),
        }),
        InboxError::Unwritten(SpoolError {
            attempt: Attempt::Journal,
            path: "x".into(),
            cause: cause(),
        }),
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
        PreconditionError::NoRecipient,
        PreconditionError::NoKey,
        PreconditionError::Blind,
        PreconditionError::PassphraseShort,
        PreconditionError::PassphrasesDiffer,
    ];
    let errors = found
        .into_iter()
        .chain(unfit.map(InboxError::Unfit))
        .chain(
            FolderWork::VARIANTS
                .iter()
                .map(|work| InboxError::OnlyFolder(*work)),
        )
        .chain(unreadable())
        .chain(damaged())
        .chain(keys())
        .chain(spool())
        .chain(unprinted());
    errors.map(|error| (error.id(), error.args()))
}
