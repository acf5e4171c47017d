//! What is sent is what arrives, and nonsense does not.

use super::*;

fn requests() -> [WireRequest; 6] {
    [
        WireRequest::Busy { end_in_ms: 95_000 },
        WireRequest::Reserve,
        WireRequest::Submit {
            name: "k1-000412-q7x3c5m2p4d4w6zt.json.age".into(),
            bytes: Zeroizing::new(vec![7; 4394]),
        },
        WireRequest::Quit,
        WireRequest::WrongPin,
        WireRequest::Parting {
            locale: "vi".into(),
        },
    ]
}

#[test]
fn every_request_survives_the_wire_byte_by_byte() {
    let stream: Vec<u8> = requests()
        .iter()
        .flat_map(|request| request.frame().unwrap().to_vec())
        .collect();
    let (mut frames, mut got) = (Frames::default(), Vec::new());
    for byte in stream {
        assert_eq!(frames.fill(&mut [byte].as_slice()).unwrap(), Filled::More);
        while let Some(request) = frames.take::<WireRequest>().unwrap() {
            got.push(request);
        }
    }
    assert!(got == requests());
}

#[test]
fn every_answer_survives_the_wire_in_one_read() {
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
            number: 412,
            pickup: "A412".into(),
        },
        WireResponse::Saved,
        WireResponse::Failed,
        WireResponse::Spool { ok: false },
        WireResponse::Deleted {
            locale: "pt-BR".into(),
        },
    ];
    let stream: Vec<u8> = sent
        .iter()
        .flat_map(|answer| answer.frame().unwrap().to_vec())
        .collect();
    let mut frames = Frames::default();
    frames.fill(&mut stream.as_slice()).unwrap();
    for answer in sent {
        assert_eq!(frames.take().unwrap(), Some(answer));
    }
    assert_eq!(frames.take::<WireResponse>().unwrap(), None);
}

#[test]
fn nonsense_is_refused() {
    for bytes in [
        &[9, 0, 0, 0, 0][..],
        &[2, 1, 0, 0, 0, 0],
        &[1, 3, 0, 0, 0, 1, 2, 3],
        &[3, 3, 0, 0, 0, 9, 0, b'k'],
        &[3, 3, 0, 0, 0, 1, 0, 0xff],
        &[4, 0xff, 0xff, 0xff, 0xff],
    ] {
        let mut frames = Frames::default();
        frames.fill(&mut &*bytes).unwrap();
        assert!(frames.take::<WireRequest>().is_err(), "{bytes:?}");
    }
}

#[test]
fn the_longest_frame_passes_and_a_longer_one_is_not_sent() {
    let submit = |length| WireRequest::Submit {
        name: String::new(),
        bytes: Zeroizing::new(vec![1; length]),
    };
    let frame = submit(LONGEST - 2).frame().unwrap();
    let (mut frames, mut from) = (Frames::default(), frame.as_slice());
    while !from.is_empty() {
        frames.fill(&mut from).unwrap();
    }
    assert!(frames.take().unwrap() == Some(submit(LONGEST - 2)));
    assert_eq!(submit(LONGEST).frame().err(), Some(WireError::TooLong));
}
