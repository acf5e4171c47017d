//! Every key of foot, xterm, kitty and the Linux console, pointers and pasted text.

mod torn;

use ratatui::layout::Position;

use super::*;

/// A report as one word, so that tables can be read.
fn word(report: &InputReport) -> String {
    let at = |at: &Position| format!("{},{}", at.x, at.y);
    match report {
        InputReport::Key(press) => key(*press),
        InputReport::Paste(text) => format!("paste:{}", text.as_str()),
        InputReport::Down(place) => format!("down:{}", at(place)),
        InputReport::Up(place) => format!("up:{}", at(place)),
        InputReport::WheelUp => "wheel-up".to_owned(),
        InputReport::WheelDown => "wheel-down".to_owned(),
        InputReport::Reply(reply) => format!("{reply:?}"),
    }
}

fn key(press: Press) -> String {
    let mut word = String::new();
    for (held, name) in [(Held::CONTROL, "ctrl+"), (Held::ALT, "alt+")] {
        if press.held.has(held) {
            word.push_str(name);
        }
    }
    if press.held.shift() {
        word.push_str("shift+");
    }
    if !press.held.is_text() && !press.held.has(Held::CONTROL) && !press.held.has(Held::ALT) {
        word.push_str("other+");
    }
    match press.key {
        Key::Char(c) => word.push(c),
        Key::Function(number) => word.extend(["F", &number.to_string()]),
        named => word.extend([format!("{named:?}")]),
    }
    word
}

/// What comes of these pieces, one after the other; `None` is a pause that is too long.
fn heard(pieces: &[Option<&[u8]>]) -> Vec<String> {
    let mut words = Vec::new();
    let mut say = |report: InputReport| words.push(word(&report));
    let mut parser = Parser::default();
    for piece in pieces {
        match piece {
            Some(bytes) => parser.hear(bytes, &mut say),
            None => parser.give_up(&mut say),
        }
    }
    words
}

#[test]
fn what_the_terminal_answers_is_no_key() {
    let cell = "CellSize(CellSize { width: 13, height: 30 })";
    for (bytes, expected) in [
        ("\x1b[?62;4;22c", "Attributes { sixel: true }"),
        ("\x1b[?1;2c", "Attributes { sixel: false }"),
        ("\x1b[?4c", "Attributes { sixel: false }"),
        ("\x1b[6;30;13t", cell),
        ("\x1b[6;0;0t\x1b[8;24;98t", ""),
        ("\x1b_Gi=31;OK\x1b\\", "Kitty"),
    ] {
        assert_eq!(all(bytes.as_bytes()), expected, "{bytes:?}");
    }
}

fn all(bytes: &[u8]) -> String {
    heard(&[Some(bytes), None]).join(" ")
}

#[test]
fn keys_of_all_terminals() {
    let table: &[(&str, &str)] = &[
        ("a", "a"),
        ("髙", "髙"),
        ("𠮷", "𠮷"),
        ("é", "é"),
        ("\r", "Enter"),
        ("\n", "ctrl+j"),
        ("\t", "Tab"),
        ("\x7f", "Backspace"),
        ("\x08", "ctrl+h"),
        ("\x03", "ctrl+c"),
        ("\0", "ctrl+ "),
        ("\x1c", "ctrl+4"),
        ("\x1b", "Escape"),
        ("\x1ba", "alt+a"),
        ("\x1b髙", "alt+髙"),
        ("\x1b\x11", "ctrl+alt+q"),
        ("\x1b\r", "alt+Enter"),
        ("\x1b\x1b", "Escape Escape"),
        // Arrows and their neighbours, plain and in application mode, and with something held.
        (
            "\x1b[A\x1b[B\x1b[C\x1b[D\x1b[H\x1b[F",
            "Up Down Right Left Home End",
        ),
        (
            "\x1bOA\x1bOB\x1bOC\x1bOD\x1bOH\x1bOF",
            "Up Down Right Left Home End",
        ),
        (
            "\x1b[1;5C\x1b[1;2A\x1b[1;3H",
            "ctrl+Right shift+Up alt+Home",
        ),
        (
            "\x1b[1~\x1b[3~\x1b[4~\x1b[5~\x1b[6~\x1b[7~\x1b[8~",
            "Home Delete End PageUp PageDown Home End",
        ),
        ("\x1b[2~", ""),
        ("\x1b[Z", "BackTab"),
        // Function keys: xterm and foot, vt220, the Linux console, with something held.
        ("\x1bOP\x1bOQ\x1bOR\x1bOS", "F1 F2 F3 F4"),
        ("\x1b[P\x1b[Q\x1b[13~\x1b[S", "F1 F2 F3 F4"),
        ("\x1b[11~\x1b[12~\x1b[13~\x1b[14~\x1b[15~", "F1 F2 F3 F4 F5"),
        (
            "\x1b[17~\x1b[18~\x1b[19~\x1b[20~\x1b[21~\x1b[23~\x1b[24~",
            "F6 F7 F8 F9 F10 F11 F12",
        ),
        ("\x1b[[A\x1b[[B\x1b[[C\x1b[[D\x1b[[E", "F1 F2 F3 F4 F5"),
        ("\x1b[1;5P\x1b[1;2R\x1b[17;3~", "ctrl+F1 shift+F3 alt+F6"),
        // The ten-key pad in application mode.
        (
            "\x1bOp\x1bOy\x1bOM\x1bOk\x1bOm\x1bOn\x1bOj\x1bOo",
            "0 9 Enter + - . * /",
        ),
        // modifyOtherKeys, kitty.
        ("\x1b[27;5;113~\x1b[27;7;113~", "ctrl+q ctrl+alt+q"),
        ("\x1b[113u\x1b[113;7u\x1b[97;9u", "q ctrl+alt+q other+a"),
        (
            "\x1b[13u\x1b[9;2u\x1b[27u\x1b[127u",
            "Enter shift+BackTab Escape Backspace",
        ),
        ("\x1b[97;1:1u\x1b[97;1:2u\x1b[97;1:3u", "a a"),
        ("\x1b[97:65;2u", "shift+a"),
        (
            "\x1b[57400u\x1b[57414u\x1b[57421u\x1b[57358u",
            "1 Enter PageUp",
        ),
        // Caps lock and Num lock are not held.
        ("\x1b[1;65A\x1b[1;129A", "Up Up"),
    ];
    for (bytes, expected) in table {
        assert_eq!(all(bytes.as_bytes()), *expected, "{bytes:?}");
    }
}

#[test]
fn pointers() {
    let table: &[(&[u8], &str)] = &[
        (b"\x1b[<0;5;3M\x1b[<0;5;3m", "down:4,2 up:4,2"),
        (b"\x1b[<4;5;3M\x1b[<16;1;1M", "down:4,2 down:0,0"),
        (b"\x1b[<64;1;1M\x1b[<65;1;1M", "wheel-up wheel-down"),
        (b"\x1b[<2;5;3M\x1b[<2;5;3m\x1b[<1;5;3M", ""),
        (b"\x1b[<32;5;3M\x1b[<35;5;3M", ""),
        (b"\x1b[<0;0;0M", "down:0,0"),
        (b"\x1b[<0;65535;65535M", "down:65534,65534"),
        (b"\x1b[<0;65536;1M\x1b[<0;-1;1M\x1b[<0;1M\x1b[<M", ""),
        (b"\x1b[M %#\x1b[M#%#", "down:4,2 up:4,2"),
        (b"\x1b[M\0\0\0", ""),
    ];
    for (bytes, expected) in table {
        assert_eq!(
            all(bytes),
            *expected,
            "{:?}",
            bytes.escape_ascii().to_string()
        );
    }
}

#[test]
fn pasted_text() {
    assert_eq!(all(b"\x1b[200~abc\x1b[201~d"), "paste:abc d");
    // What looks like a key in it is none; control characters are for whoever takes the text.
    assert_eq!(
        all("\x1b[200~髙\x1b[A\r\x1b[201~".as_bytes()),
        "paste:髙\x1b[A\r"
    );
    assert_eq!(all(b"\x1b[200~a\xff\xe3\x81b\x1b[201~"), "paste:ab");
    assert_eq!(all(b"\x1b[201~a"), "a");
    // Two beginnings, one end.
    assert_eq!(
        all(b"\x1b[200~a\x1b[200~b\x1b[201~c"),
        "paste:a\x1b[200~b c"
    );
}

#[test]
fn a_long_text_is_cut_and_its_end_is_found() {
    for length in [
        PASTE - 7,
        PASTE - 1,
        PASTE,
        PASTE + 1,
        PASTE + 5,
        PASTE + 6,
        PASTE + 7,
        1 << 20,
    ] {
        let mut bytes = b"\x1b[200~".to_vec();
        bytes.resize(6 + length, b'x');
        bytes.extend_from_slice(b"\x1b[201~z");
        let words = heard(&[Some(&bytes)]);
        assert_eq!(words.len(), 2, "{length}");
        assert_eq!(
            words[0].len(),
            "paste:".len() + length.min(PASTE),
            "{length}"
        );
        assert_eq!(words[1], "z", "{length}");
    }
}
