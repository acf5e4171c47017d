//! What people write into `kiosk.toml` by mistake, and what they are told.

use super::*;
use crate::diagnostics::diagnostic::SourceLocation;

fn found(source: &str) -> Vec<(usize, usize, Slip)> {
    let place = |(offset, slip)| {
        let place = SourceLocation::at("f", source, offset);
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
        ("\u{3000}x = 1", 1, 1, Slip::Blank),
        ("dir = \"C:\\spool\"", 1, 10, Slip::Backslash),
        ("dir = \"C:\\new\\\"", 1, 7, Slip::Backslash),
        ("// note", 1, 1, Slip::Comment("//")),
        ("; note", 1, 1, Slip::Comment(";")),
        ("x = 1 // note", 1, 7, Slip::Comment("//")),
        ("x = 1; note", 1, 6, Slip::Comment(";")),
        ("x = true ←お試し", 1, 10, Slip::After),
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
        ("x = ｔｒｕｅ", 1, 5, Slip::Truth),
        ("x = 90秒 # note", 1, 5, Slip::Number),
        ("x = 90 秒", 1, 5, Slip::Number),
        ("x = 10,000", 1, 5, Slip::Number),
        ("x = 0120-95-0178", 1, 5, Slip::Text),
        ("x = [12-28, 01-05]", 1, 6, Slip::Text),
        ("x = （\"ja\"）", 1, 5, Slip::Brackets),
        ("x = {\n\"ja\"\n}\ny = 1", 1, 5, Slip::Brackets),
        ("x = \"a\", \"b\" # note", 1, 5, Slip::Brackets),
        ("x = ja, en", 1, 5, Slip::Brackets),
        ("x = みどり, 2F", 1, 5, Slip::Text),
        ("x = [\"ja\"],", 1, 11, Slip::Extra(',')),
        ("x = [,\"ja\"]", 1, 6, Slip::Extra(',')),
        ("x = 1;", 1, 6, Slip::Extra(';')),
        ("x = 1、", 1, 6, Slip::Extra('、')),
        ("x = \"み\"どり\"", 1, 8, Slip::Inner),
        ("x = 'it''s'", 1, 9, Slip::Inner),
        ("x = 1；", 1, 6, Slip::Extra('；')),
        ("x = \"a\" \"b\" c\"", 1, 5, Slip::Brackets),
        ("x = \"み\"どり", 1, 8, Slip::After),
        ("x == 1", 1, 4, Slip::Assign),
        ("x := 1", 1, 3, Slip::Assign),
        ("x: \"a = b\"", 1, 1, Slip::Equals),
        ("ｘ = 1", 1, 1, Slip::Name),
        ("[ａ]\nx = 1", 1, 2, Slip::Name),
        ("[a]\u{3000}\nx = 1", 1, 4, Slip::Blank),
        ("x = 1\u{a0}", 1, 6, Slip::Blank),
        ("x = \"C:\\Users\\x\"", 1, 8, Slip::Backslash),
        ("x = \"\\\\server\\x\"", 1, 14, Slip::Backslash),
        ("a = 1\rb = 2\rc ＝ 3", 1, 6, Slip::Return),
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
                f = \"\"\"\n\"x\n\"\"\"\ng = [\n # ] \n \"]\", # x\n]\r\nh = 2026-11-23\n\
                i = { x = 1 }\nj = \"C:\\\\Users \\U0001F68A\"\n[[k]]\na = 0x1f\n[[k]]\n[\"l m\"] # n";
    assert_eq!(found(text), []);
}
