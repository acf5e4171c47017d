//! What is sent is what arrives, and nonsense does not.

use super::*;

fn requests() -> [Request; 6] {
    [
        Request::Busy { end_in_ms: 95_000 },
        Request::Reserve,
        Request::Submit {
            name: "k1-000412-q7x3c5m2p4d4w6zt.json.age".into(),
            bytes: Zeroizing::new(vec![7; 4394]),
        },
        Request::Quit,
        Request::WrongPin,
        Request::Parting {
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
        while let Some(request) = frames.take::<Request>().unwrap() {
            got.push(request);
        }
    }
    assert!(got == requests());
}

#[test]
fn every_answer_survives_the_wire_in_one_read() {
    let sent = [
        Answer::Ready {
            spool_ok: true,
            tries: Tries {
                wrong: 4,
                locked_until: 77,
            },
        },
        Answer::Reserved {
            name: "k1-000412-q7x3c5m2p4d4w6zt.json".into(),
            number: 412,
            pickup: "A412".into(),
        },
        Answer::Saved,
        Answer::Failed,
        Answer::Spool { ok: false },
        Answer::Deleted {
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
    assert_eq!(frames.take::<Answer>().unwrap(), None);
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
        assert!(frames.take::<Request>().is_err(), "{bytes:?}");
    }
}

#[test]
fn the_longest_frame_passes_and_a_longer_one_is_not_sent() {
    let submit = |length| Request::Submit {
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
