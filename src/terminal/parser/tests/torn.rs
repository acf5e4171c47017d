//! Whatever is broken off, torn or endless.

use super::*;

#[test]
fn after_half_a_sequence_keys_are_heard_again() {
    // (what is stuck, what giving it up says)
    let table: &[(&[u8], &str)] = &[
        (b"\x1b", "Escape"),
        (b"\x1b[", ""),
        (b"\x1bO", ""),
        (b"\x1b[[", ""),
        (b"\x1b[1;5", ""),
        (b"\x1b[<0;12", ""),
        (b"\x1b[M ", ""),
        (b"\xe3", ""),
        (b"\xf0\xa0\xae", ""),
        (b"\x1b\xe3", ""),
        (b"\x1b[200~", "paste:"),
        (b"\x1b[200~4902", "paste:4902"),
        (b"\x1b[200~x\x1b[20", "paste:x\x1b[20"),
    ];
    for (half, expected) in table {
        let mut said = heard(&[Some(half), None]);
        let shown = half.escape_ascii().to_string();
        assert_eq!(said.join(" "), *expected, "{shown}");
        said.push("1".to_owned());
        assert_eq!(heard(&[Some(half), None, Some(b"1")]), said, "{shown}");
        let mut parser = Parser::default();
        parser.hear(half, &mut |_| {});
        let patience = parser.half().unwrap().patience;
        assert!(patience <= LONG, "{shown}");
        // What a hand can press does not make the kiosk deaf for longer than a blink.
        if [b"\x1b".as_slice(), b"\x1b[", b"\x1bO"].contains(half) {
            assert_eq!(patience, SHORT, "{shown}");
        }
        parser.give_up(&mut |_| {});
        assert_eq!(parser.half(), None, "{shown}");
    }
}

#[test]
fn something_else_in_between_ends_a_sequence_and_is_heard() {
    let table: &[(&str, &str)] = &[
        ("\x1b[1;\ra", "Enter a"),
        ("\x1b[髙", "髙"),
        ("\x1bO髙", "髙"),
        ("\x1b[\x1b[A", "Up"),
        ("\x1bO\x1b[A", "Up"),
        ("\x1b[<0;1\x1b[<0;2;2M", "down:1,1"),
        ("\x1b[ q\x1b[>0;276;0c\x1b[12;40R", ""),
        ("\x1b_Gi=\ra", "Enter a"),
        ("\x1b_Gi=\x1b[A", "Up"),
        ("\x1b_Gi=31;ENOTSUP\x1b\\a\x1b_other\x1b\\b", "a b"),
        ("\x1b[1;2;3;4;5;6;7;8A", "shift+Up"),
    ];
    for (bytes, expected) in table {
        assert_eq!(all(bytes.as_bytes()), *expected, "{bytes:?}");
    }
    assert_eq!(all(b"\xe3a\xc0\xafb\xed\xa0\x80c\xff\x80d"), "a b c d");
}

#[test]
fn a_sequence_without_end_is_swallowed_in_bounded_memory() {
    let mut bytes = b"\x1b[".to_vec();
    bytes.resize(100_000, b'1');
    let mut parser = Parser::default();
    parser.hear(&bytes, &mut |_| unreachable!());
    assert!(parser.bytes.len() <= LONGEST + 1);
    let mut said = 0;
    parser.hear(b"A1", &mut |_| said += 1);
    assert_eq!(said, 1);
}

/// Small and seeded, as in the random walk.
fn noise(seed: u64) -> impl FnMut() -> u64 {
    let mut state = seed;
    move || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        state
    }
}

#[test]
fn any_bytes_in_any_pieces_say_the_same_and_leave_nobody_deaf() {
    let pieces: [&[u8]; 14] = [
        b"\x1b",
        b"[",
        b"O",
        b"200~",
        b"\x1b[201~",
        b"<0;1;1M",
        b"M",
        b"1;5",
        b"\r",
        b"A",
        b";",
        b"\xe9\xab",
        b"\x99",
        b"~",
    ];
    for seed in 1..=2000 {
        let mut next = noise(seed * 0x9e37_79b9);
        let mut bytes = Vec::new();
        for _ in 0..next() % 40 {
            if next().is_multiple_of(4) {
                bytes.push(next().to_le_bytes()[3]);
            } else {
                bytes.extend_from_slice(pieces[usize::from(next().to_le_bytes()[2]) % 14]);
            }
        }
        let whole = heard(&[Some(&bytes)]);
        let single: Vec<_> = bytes.chunks(1).map(Some).collect();
        assert_eq!(heard(&single), whole, "{}", bytes.escape_ascii());
        let mut parser = Parser::default();
        parser.hear(&bytes, &mut |_| {});
        parser.give_up(&mut |_| {});
        let mut words = Vec::new();
        parser.hear(b"1", &mut |report| words.push(word(&report)));
        assert_eq!(words, ["1"], "{}", bytes.escape_ascii());
    }
}
