//! What is sent is what arrives, and nonsense does not.

use std::fs::File;
use std::io::{self, ErrorKind, Read as _, Seek as _, Write as _};
use std::os::fd::AsFd as _;

use rustix::net::{SendFlags, send};

use super::channel::LONGEST;
use super::*;
use crate::graphics::{CellSize, Protocol};

const GRAPHICS: Graphics = Graphics {
    protocol: Protocol::Kitty,
    cell: CellSize {
        width: 12,
        height: 24,
    },
};

/// Why it is not received.
fn refused(bytes: &[u8]) -> Option<ErrorKind> {
    let (ours, theirs) = Channel::pair().unwrap();
    send(&theirs, bytes, SendFlags::empty()).unwrap();
    ours.receive::<WireRequest>()
        .err()
        .map(|error| error.kind())
}

fn submit(length: usize) -> WireRequest {
    WireRequest::Submit {
        name: "k1-000412-q7x3c5m2p4d4w6zt.json.age".into(),
        bytes: Zeroizing::new(vec![200; length]),
    }
}

#[test]
fn every_request_arrives_whole_and_alone() {
    let sent = [
        WireRequest::Busy { end_in_ms: 95_000 },
        WireRequest::Reserve,
        submit(4394),
        WireRequest::Quit,
        WireRequest::WrongPin,
        WireRequest::Parting {
            locale: "vi".into(),
        },
        WireRequest::Visited(Visit {
            language: "vi".into(),
            cause: "network".into(),
            answer: "pdf".into(),
            form: "none".into(),
        }),
        WireRequest::Zoom(Size::Usual),
        WireRequest::Call(CallFrom {
            locale: "ne".into(),
            screen: "heading-cause".into(),
            question: Some(7),
            cause: Some("network".into()),
        }),
        WireRequest::Graphics(Some(GRAPHICS)),
        WireRequest::Graphics(None),
    ];
    let (ours, theirs) = Channel::pair().unwrap();
    for request in &sent {
        theirs.send(request).unwrap();
    }
    for request in sent {
        assert!(ours.receive().unwrap() == Some(request));
    }
    assert!(ours.receive::<WireRequest>().unwrap().is_none());
}

#[test]
fn every_answer_arrives_whole_and_alone() {
    let sent = [
        WireResponse::Ready {
            spool_ok: true,
            tries: Tries {
                wrong: 4,
                locked_until: 77,
            },
        },
        WireResponse::Reserved {
            name: "k1-000412-q7x3c5m2p4d4w6zt.json".into(),
            pickup: "A412".into(),
        },
        WireResponse::Saved,
        WireResponse::Failed,
        WireResponse::Spool { ok: false },
        WireResponse::Deleted {
            locale: "pt-BR".into(),
        },
        WireResponse::Call(Calling::Unanswered),
        WireResponse::Graphics(Some(GRAPHICS)),
        WireResponse::Graphics(None),
    ];
    let (ours, theirs) = Channel::pair().unwrap();
    for answer in &sent {
        ours.send(answer).unwrap();
    }
    for answer in sent {
        assert_eq!(theirs.receive().unwrap(), Some(answer));
    }
}

#[test]
fn nonsense_is_refused() {
    assert_eq!(refused(&[1]), None, "asks for a name");
    for (what, bytes) in [
        ("no such request", &[99][..]),
        ("more than it says", &[1, 0]),
        ("less than it says", &[0, 0x80]),
        ("bytes cut short", &[2, 1, b'k', 9, 1, 2, 3]),
        ("no text", &[5, 1, 0xff]),
        ("no such size", &[8, 3]),
        (
            "endless",
            &[
                2, 0, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 1,
            ],
        ),
    ] {
        assert_eq!(refused(bytes), Some(ErrorKind::InvalidData), "{what}");
    }
}

#[test]
fn the_longest_message_passes_and_a_longer_one_is_not_sent() {
    let (ours, theirs) = Channel::pair().unwrap();
    // What is around the bytes: the kind of request, the name and its length, their own length.
    let longest = LONGEST - 1 - 36 - 3;
    theirs.send(&submit(longest)).unwrap();
    assert!(ours.receive().unwrap() == Some(submit(longest)));
    assert!(theirs.send(&submit(longest + 1)).is_err());
    assert!(ours.receive::<WireRequest>().unwrap().is_none());
    assert_eq!(refused(&vec![1; LONGEST + 1]), Some(ErrorKind::InvalidData));
}

#[test]
fn a_worker_that_reads_nothing_holds_nobody_up() {
    let (ours, _theirs) = Channel::pair().unwrap();
    let full = (0..10_000).find_map(|_| ours.send(&WireResponse::Saved).err());
    assert_eq!(full.map(|error| error.kind()), Some(ErrorKind::WouldBlock));
}

#[test]
fn what_was_said_before_leaving_is_heard_also_from_one_who_has_not_read_all() {
    let (ours, theirs) = Channel::pair().unwrap();
    ours.send(&WireResponse::Saved).unwrap();
    theirs.send(&WireRequest::Quit).unwrap();
    drop(theirs);
    let heard: Vec<io::Result<Option<WireRequest>>> = (0..3).map(|_| ours.receive()).collect();
    assert!(matches!(
        heard.as_slice(),
        [Ok(None), Ok(Some(WireRequest::Quit)), Err(gone)] if gone.kind() == ErrorKind::UnexpectedEof
    ));
}

#[test]
fn a_message_brings_no_file_and_one_end_alone_hears_that_it_is() {
    let (ours, theirs) = Channel::pair().unwrap();
    ours.send(&WireResponse::Saved).unwrap();
    assert!(theirs.take().unwrap().is_empty());
    drop(ours);
    assert!(theirs.receive::<WireResponse>().is_err());
}

#[test]
fn who_is_handed_a_file_reads_on_where_the_sender_was() {
    let (ours, theirs) = Channel::pair().unwrap();
    let mut file = tempfile::tempfile().unwrap();
    file.write_all(b"first second").unwrap();
    file.rewind().unwrap();
    file.read_exact(&mut [0; 6]).unwrap();
    ours.hand(&[file.as_fd()]).unwrap();
    ours.send(&WireResponse::Saved).unwrap();
    let [handed] = theirs.take().unwrap().try_into().unwrap();
    let mut rest = String::new();
    File::from(handed).read_to_string(&mut rest).unwrap();
    assert_eq!(rest, "second");
    assert_eq!(theirs.receive().unwrap(), Some(WireResponse::Saved));
}
