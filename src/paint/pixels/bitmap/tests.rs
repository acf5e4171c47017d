use super::*;

const WHITE: Percent = Percent(100, 100, 100);
const INK: Percent = Percent(11, 11, 13);
const BLUE: Percent = Percent(0, 25, 62);

/// A picture as text: ground, shades and the full colour.
fn shown(bitmap: &Bitmap) -> Vec<String> {
    let sign = |index: &u8| match bitmap.colours()[usize::from(*index)] {
        WHITE => '.',
        INK => '#',
        BLUE => 'B',
        _ => '+',
    };
    let rows = bitmap.pixels().chunks(bitmap.width());
    rows.map(|row| row.iter().map(sign).collect()).collect()
}

#[test]
fn ink_comes_in_four_steps_and_is_cut_at_the_edges() {
    let mut bitmap = Bitmap::new(3, 2, WHITE);
    let ramp = bitmap.ramp(WHITE, INK);
    let steps = [
        WHITE,
        Percent(78, 78, 78),
        Percent(56, 56, 57),
        Percent(33, 33, 35),
        INK,
    ];
    assert_eq!(bitmap.colours(), steps);
    bitmap.cover(0, 0, 3, &[0, 64, 128, 192, 255, 31], ramp);
    assert_eq!(bitmap.pixels(), [0, 1, 2, 3, 4, 0]);
    for (x, y, expected) in [
        (-1, -1, ["#..", "..."]),
        (2, 1, ["...", "..#"]),
        (-1, 1, ["...", "#.."]),
        (3, 0, ["...", "..."]),
        (0, 2, ["...", "..."]),
        (-2, 0, ["...", "..."]),
        (i32::MIN, i32::MAX, ["...", "..."]),
    ] {
        let mut bitmap = Bitmap::new(3, 2, WHITE);
        let ramp = bitmap.ramp(WHITE, INK);
        bitmap.cover(x, y, 2, &[255; 4], ramp);
        assert_eq!(shown(&bitmap), expected, "{x} {y}");
    }
}

#[test]
fn letters_that_touch_do_not_thin_each_other() {
    let mut bitmap = Bitmap::new(3, 1, WHITE);
    let ramp = bitmap.ramp(WHITE, INK);
    bitmap.cover(0, 0, 3, &[255, 128, 64], ramp);
    bitmap.cover(0, 0, 3, &[64, 64, 128], ramp);
    assert_eq!(bitmap.pixels(), [4, 2, 2]);
}

#[test]
fn rectangles_are_cut_at_the_edges() {
    let mut bitmap = Bitmap::new(4, 3, WHITE);
    bitmap.rect((1, 1, 2, 1), INK);
    bitmap.rect((3, 2, 9, usize::MAX), BLUE);
    bitmap.rect((4, 0, 1, 1), BLUE);
    bitmap.rect((0, 3, 1, 1), BLUE);
    assert_eq!(shown(&bitmap), ["....", ".##.", "...B"]);
}

#[test]
fn corners_are_round() {
    let mut bitmap = Bitmap::new(10, 8, WHITE);
    bitmap.rounded((0, 0, 10, 8), 4, INK);
    let expected = [
        ".++####++.",
        "+########+",
        "+########+",
        "##########",
        "##########",
        "+########+",
        "+########+",
        ".++####++.",
    ];
    assert_eq!(shown(&bitmap), expected);
    let mut bitmap = Bitmap::new(12, 8, WHITE);
    bitmap.outline((1, 0, 10, 8), 4, 2, INK);
    let expected = [
        "..++####++..",
        ".+########+.",
        ".+#+....+#+.",
        ".##......##.",
        ".##......##.",
        ".+#+....+#+.",
        ".+########+.",
        "..++####++..",
    ];
    assert_eq!(shown(&bitmap), expected);
}

/// Whatever the sizes: nothing outside of the rectangle, and each corner is the mirror of the others.
#[test]
fn corners_are_the_same_on_all_sides() {
    let sizes = [(0, 0), (1, 1), (1, 9), (7, 4), (20, 21)];
    let sizes = sizes
        .into_iter()
        .flat_map(|of| (0..12).map(move |radius| (of, radius)));
    let cases = sizes.flat_map(|of| (0..12).map(move |thickness| (of, thickness)));
    for (((width, height), radius), thickness) in cases {
        let mut bitmap = Bitmap::new(22, 23, WHITE);
        bitmap.rounded((1, 1, width, height), radius, BLUE);
        bitmap.outline((1, 1, width, height), radius, thickness, INK);
        let rows = shown(&bitmap);
        let inner = |row: &String| row.chars().skip(1).take(width).collect::<String>();
        let inner: Vec<String> = rows.iter().skip(1).take(height).map(inner).collect();
        let dots = |rows: &[String]| rows.concat().matches('.').count();
        assert_eq!(dots(&rows) - dots(&inner), 22 * 23 - width * height);
        for (row, opposite) in inner.iter().zip(inner.iter().rev()) {
            assert_eq!(row, opposite);
            assert_eq!(row.chars().rev().collect::<String>(), *row);
        }
        bitmap.outline((20, 20, width, height), radius, thickness, INK);
    }
}

#[test]
fn square_corners_are_sharp() {
    let mut bitmap = Bitmap::new(5, 4, WHITE);
    bitmap.outline((0, 0, 5, 4), 0, 1, INK);
    assert_eq!(shown(&bitmap), ["#####", "#...#", "#...#", "#####"]);
}

/// The inside of a ring stays as it was, and its edge goes from that to the ring.
#[test]
fn edges_go_from_what_is_beneath() {
    let mut bitmap = Bitmap::new(30, 30, WHITE);
    bitmap.rounded((0, 0, 30, 30), 10, INK);
    bitmap.rounded((4, 4, 22, 22), 8, BLUE);
    let greys = bitmap
        .colours()
        .iter()
        .filter(|of| of.0 > INK.0 && **of != WHITE);
    assert_eq!(greys.count(), 3, "{:?}", bitmap.colours());
    let mixed = INK.towards(BLUE, 2, STEPS);
    assert!(bitmap.colours().contains(&mixed));
}

#[test]
fn with_no_room_for_more_colours_the_nearest_is_taken() {
    let mut bitmap = Bitmap::new(1, 1, Percent(0, 0, 0));
    for at in 1..=255_u8 {
        assert_eq!(bitmap.index(Percent(at % 100, at / 100, 0)), at);
    }
    assert_eq!(bitmap.index(Percent(99, 1, 9)), 199);
    assert_eq!(bitmap.colours().len(), 256);
}

#[test]
fn another_bitmap_is_laid_on_and_cut() {
    let mut other = Bitmap::new(2, 2, BLUE);
    other.rect((1, 0, 1, 1), INK);
    for (x, y, expected) in [
        (1, 0, [".B#", ".BB"]),
        (2, 1, ["...", "..B"]),
        (3, 0, ["...", "..."]),
        (0, 2, ["...", "..."]),
    ] {
        let mut bitmap = Bitmap::new(3, 2, WHITE);
        bitmap.lay(x, y, &other);
        assert_eq!(shown(&bitmap), expected, "{x} {y}");
    }
}

#[test]
fn it_does_not_tell_what_it_shows() {
    let bitmap = Bitmap::new(4, 3, WHITE);
    assert_eq!(format!("{bitmap:?}"), "Bitmap(4 x 3, 1 colours)");
}

#[test]
fn an_empty_picture_takes_everything() {
    for (width, height) in [(0, 0), (0, 3), (3, 0)] {
        let mut bitmap = Bitmap::new(width, height, WHITE);
        let ramp = bitmap.ramp(WHITE, INK);
        bitmap.cover(-1, 0, 2, &[255; 4], ramp);
        bitmap.cover(0, 0, 0, &[255; 4], ramp);
        bitmap.rect((0, 0, 2, 2), INK);
        bitmap.outline((0, 0, 2, 2), 1, 1, INK);
        assert!(bitmap.pixels().is_empty());
    }
}
