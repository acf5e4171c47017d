//! Letters of two columns, and what is wider than its room.

use super::*;

#[test]
fn wide_characters_give_way_to_narrow_ones_and_back() {
    let (mut painter, mut glass) = (Painter::new(AREA), Glass::new());
    for lines in [["受付受付"], ["a付bc受"], ["受abcdef"], [""]] {
        draw(&mut painter, &mut glass, &lines, None);
        assert_eq!(glass.rows()[0], lines[0]);
    }
}

/// In the corner, and at the end of a row that is painted alone; replaced by what is narrower.
#[test]
fn what_is_wider_than_the_room_left_neither_scrolls_nor_ends_the_kiosk() {
    let style = Style::new().bg(Color::Indexed(4)).underlined();
    for area in [AREA, Rect::new(0, 0, 20, 12)] {
        let (mut painter, mut glass) = (Painter::new(area), Glass::of(area));
        for (text, left, last) in [
            ("one", 1, "受"),
            ("two", 1, "b"),
            ("two", 1, "付"),
            ("three", 1, " "),
            ("four", 1, "\u{1f3e5}"),
            ("five", 3, "\u{1100}\u{1100}\u{1161}"),
            ("six", 3, " "),
        ] {
            let canvas = painter.canvas();
            canvas.reset();
            canvas.set_string(0, 0, text, Style::new());
            let corner = &mut canvas[(area.right() - left, area.bottom() - 1)];
            corner.set_symbol(last).set_style(style);
            painter.paint(None, &mut glass).unwrap();
            assert_eq!(glass.rows()[0], text);
        }
    }
}

#[test]
fn what_is_wider_than_its_row_hides_nothing_but_itself() {
    let (mut painter, mut glass) = (Painter::new(AREA), Glass::new());
    draw(&mut painter, &mut glass, &["old picture"; 4], None);
    let canvas = painter.canvas();
    canvas.reset();
    canvas.set_string(0, 1, "new", Style::new());
    canvas.set_string(0, 3, "picture", Style::new());
    canvas[(4, 1)].set_symbol(&format!("\x1b_G{}\x1b\\", "a".repeat(300)));
    canvas[(5, 1)].set_symbol("!");
    painter.paint(None, &mut glass).unwrap();
    assert_eq!(glass.rows(), ["", "new  !", "", "picture"]);
}

/// Nothing else in the row changes.
#[test]
fn the_colour_of_a_wide_letter_changes_alone() {
    let (mut painter, mut glass) = (Painter::new(AREA), Glass::new());
    for colour in [4, 2, 4] {
        let before = glass.2;
        let canvas = painter.canvas();
        canvas.reset();
        canvas.set_string(4, 2, "受付", Style::new().bg(Color::Indexed(colour)));
        painter.paint(None, &mut glass).unwrap();
        let cell = glass.0.screen().cell(2, 4).unwrap();
        assert_eq!(cell.bgcolor(), vt100::Color::Idx(colour));
        assert_eq!(glass.rows()[2], "    受付");
        assert!(glass.2 - before < 24, "both letters, a place, a colour");
    }
}

/// Its colour may stand in the second column, though nothing of the picture has changed there.
#[test]
fn what_stood_under_a_wide_letter_is_written_when_it_goes() {
    let mut painter = Painter::new(AREA);
    let blue = Style::new().bg(Color::Indexed(4));
    let mut bytes = Vec::new();
    for (text, style) in [("受", blue), ("a", Style::new())] {
        let canvas = painter.canvas();
        canvas.reset();
        canvas.set_string(4, 2, text, style);
        bytes.clear();
        painter.paint(None, &mut bytes).unwrap();
    }
    assert!(bytes.ends_with(b"a "), "{}", bytes.escape_ascii());
}
