//! What people write into `kiosk.toml` by mistake, and what they are told.

use super::*;
use crate::diagnostics::diagnostic::Place;

fn found(source: &str) -> Vec<(usize, usize, Slip)> {
    let place = |(offset, slip)| {
        let place = Place::at("f", source, offset);
        (place.line, place.column, slip)
    };
    slips(source).into_iter().map(place).collect()
}

#[test]
fn each_slip_is_told_where_it_is() {
    for (text, line, column, slip) in [
        ("name ＝ \"a\"", 1, 6, Slip::Sign('＝', '=')),
        ("name = “みどり内科”", 1, 8, Slip::Sign('“', '"')),
        ("name = ”a”", 1, 8, Slip::Sign('”', '"')),
        ("name = ＂a＂", 1, 8, Slip::Sign('＂', '"')),
        ("name = 「a」", 1, 8, Slip::Sign('「', '"')),
        ("name = \"a”", 1, 10, Slip::Sign('”', '"')),
        ("name = ‘a’", 1, 8, Slip::Sign('‘', '\'')),
        ("＃ note", 1, 1, Slip::Sign('＃', '#')),
        ("x = 1 ＃ note", 1, 7, Slip::Sign('＃', '#')),
        ("［clinic］", 1, 1, Slip::Sign('［', '[')),
        ("x = ６０", 1, 5, Slip::Sign('６', '6')),
        ("x = 6０", 1, 6, Slip::Sign('０', '0')),
        ("x = [\"a\"，\"b\"]", 1, 9, Slip::Sign('，', ',')),
        ("x = [\"a\"、\"b\"]", 1, 9, Slip::Sign('、', ',')),
        ("x = [\"a\"］", 1, 9, Slip::Sign('］', ']')),
        ("\u{3000}x = 1", 1, 1, Slip::Sign('\u{3000}', ' ')),
        ("dir = \"C:\\spool\"", 1, 10, Slip::Backslash),
        ("dir = \"C:\\new\\\"", 1, 7, Slip::Backslash),
        ("// note", 1, 1, Slip::Comment("//")),
        ("; note", 1, 1, Slip::Comment(";")),
        ("x = 1 // note", 1, 7, Slip::Comment("//")),
        ("x = 1; note", 1, 6, Slip::Comment(";")),
        ("x = true ←お試し", 1, 10, Slip::Comment("…")),
        (
            "x = [\"ja\", \"en\"\ny = [\"ja\"]\n[z]\na = 1",
            1,
            5,
            Slip::List,
        ),
        ("x = [\n  \"ja\",\n\n[z]\na = 1", 1, 5, Slip::List),
        ("x = [\"ja\"", 1, 5, Slip::List),
        ("[clinic", 1, 1, Slip::List),
        ("x = [\"ja\" \"en\"]", 1, 11, Slip::Comma),
        ("x = [\n\"ja\"\n\"en\"\n]", 3, 1, Slip::Comma),
        ("x = \"a", 1, 5, Slip::Quote),
        ("x = 'a\ny = 1", 1, 5, Slip::Quote),
        ("x = みどり", 1, 5, Slip::Text),
        ("x = [ja, en]", 1, 6, Slip::Text),
        ("x = True", 1, 5, Slip::Truth),
        ("x = yes # note", 1, 5, Slip::Truth),
        ("x: 1", 1, 1, Slip::Equals),
        ("x", 1, 1, Slip::Equals),
        ("x =", 1, 4, Slip::Value),
        ("x = # note", 1, 5, Slip::Value),
        ("x = 1\nx = 2", 2, 1, Slip::Twice),
        ("[a]\nx = 1\n[b]\nx = 1\n[a]\ny = 2", 5, 1, Slip::Twice),
    ] {
        assert_eq!(found(text), [(line, column, slip)], "{text}");
    }
}

#[test]
fn what_is_right_has_none() {
    assert_eq!(found(super::super::DEFAULT), []);
    let text = "a = \"＝“”＃\" # ＝\nb = 'C:\\new'\nc = [[\"x\"], [1, -2.5]]\n\"d = e\" = \"\"\n\
                f = \"\"\"\n\"x\n\"\"\"\ng = [\n # ] \n \"]\", # x\n]\r\nh = 2026-11-23";
    assert_eq!(found(text), []);
}
