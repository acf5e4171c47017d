//! The paper itself: its code scans, and nothing falls off its edge.

use serde_json::json;

use super::desk::{Desk, field, squashed, text, tool};

/// What the codes on a page say.
fn codes(desk: &Desk, page: &str) -> Vec<String> {
    let (width, height, points) = grey(desk, page);
    let mut image =
        rqrr::PreparedImage::prepare_from_greyscale(width, height, |x, y| points[y * width + x]);
    let grids = image.detect_grids().into_iter();
    grids.map(|grid| grid.decode().unwrap().1).collect()
}

/// One page in grey: width, height, points.
fn grey(desk: &Desk, page: &str) -> (usize, usize, Vec<u8>) {
    let pdf = desk.path("a.pdf");
    let of = ["-gray", "-r", "150", "-f", page, "-l", page];
    let image = tool("pdftoppm", &of, &pdf, &[]);
    // P5, width and height, 255, then the points.
    let mut parts = image.splitn(4, u8::is_ascii_whitespace);
    let mut number = || String::from_utf8(parts.next().unwrap().to_vec()).unwrap();
    assert_eq!(number(), "P5");
    let (width, height) = (number().parse().unwrap(), number().parse().unwrap());
    let points = parts.next().unwrap();
    let points = points.strip_prefix(b"255\n").unwrap().to_vec();
    assert_eq!(points.len(), width * height);
    (width, height, points)
}

#[test]
#[ignore = "needs poppler-utils, fonts-noto-cjk and fonts-noto-core"]
fn the_code_scans_and_is_the_id() {
    let desk = Desk::new("");
    let name = desk.publish("ja", &[field("name", "text", "山田 花子")]);
    desk.print();
    assert_eq!(codes(&desk, "1"), [name.id()]);
}

/// A signature on a page without a name would be nobody's.
#[test]
#[ignore = "needs poppler-utils, fonts-noto-cjk and fonts-noto-core"]
fn every_page_says_whose_it_is() {
    let desk = Desk::new("");
    let fields = [
        field("name", "text", "山田 花子"),
        field("address", "text", &"東京都葛飾区、".repeat(700)),
    ];
    let name = desk.publish("vi", &fields);
    let pdf = desk.print();
    for page in ["2", "3"] {
        let text = tool("pdftotext", &["-raw", "-f", page, "-l", page], &pdf, &["-"]);
        let text = squashed(&String::from_utf8(text).unwrap());
        for whose in ["被保険者資格申立書", "A001山田花子"] {
            assert_eq!(text.matches(whose).count(), 1, "{page}: {text}");
        }
        assert_eq!(codes(&desk, page), [name.id()]);
    }
    // A name that is longer than a line is cut where everybody sees it.
    let desk = Desk::new("");
    let fields = [
        field("name", "text", &"長".repeat(200)),
        field("address", "text", &"東京都葛飾区、".repeat(700)),
    ];
    desk.publish("ja", &fields);
    let pdf = desk.print();
    let text = tool("pdftotext", &["-raw", "-f", "2", "-l", "2"], &pdf, &["-"]);
    assert!(squashed(&String::from_utf8(text).unwrap()).contains("長長…"));
}

#[test]
#[ignore = "needs poppler-utils, fonts-noto-cjk and fonts-noto-core"]
fn whatever_is_long_goes_on_on_the_next_page() {
    let desk = Desk::new("");
    // As long as a value can be in a foreign record, and one word without a place to break.
    let long = "東京都葛飾区、".repeat(700);
    let word = "W".repeat(3000);
    let typed = "1".repeat(2000);
    let fields = [
        field("address", "text", &long),
        field("name", "text", &word),
        json!({"id": "birth", "kind": "date", "value": "1989-01-07", "typed": typed}),
    ];
    desk.publish("ja", &fields);
    let paper = text(&desk.print());
    for whole in ["飾", "W", "1"] {
        let count = |of: &str| of.matches(whole).count();
        let fields = [&long, &word, &typed].map(|field| count(field));
        let wanted: usize = fields.iter().sum();
        assert!(count(&paper) >= wanted, "{whole}: {}", count(&paper));
    }
    let (first, last) = (grey(&desk, "1"), grey(&desk, "3"));
    for (width, height, points) in [first, last] {
        // A margin of 15 mm at the sides and 8 mm at the foot stays white.
        let side = width * 15 / 210;
        let foot = height * 8 / 297;
        for (at, point) in points.iter().enumerate() {
            let (x, y) = (at % width, at / width);
            let margin = x < side || x >= width - side || y >= height - foot;
            assert!(!margin || *point == 255, "ink at {x},{y}");
        }
    }
}
