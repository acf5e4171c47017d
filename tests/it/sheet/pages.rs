//! The paper itself: its code scans, and nothing falls off its edge.

use std::path::Path;

use serde_json::{Value, json};
use uketsuke::form::{FIELDS, Field, FieldId, Kind};
use uketsuke::texts::{Texts, tags};
use unicode_segmentation::UnicodeSegmentation as _;

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
    assert_eq!(codes(&desk, "1"), [format!("/{}", name.id())]);
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
        assert_eq!(codes(&desk, page), [format!("/{}", name.id())]);
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

/// The longest answer that the kiosk takes, written with these letters.
fn longest(of: &Field, letters: &str) -> Value {
    let id = of.id.id();
    let written = |most: usize| -> String {
        let letters = letters.graphemes(true).cycle();
        letters.take(most).collect()
    };
    match of.kind {
        Kind::Text(most) => field(id, "text", &written(most)),
        Kind::Kana(most) => field(id, "kana", &"カ".repeat(most)),
        Kind::Date => {
            json!({"id": id, "kind": "date", "value": "1989-12-28", "typed": "平成 元 年 十二 月 二十八 日"})
        }
        Kind::Postcode => field(id, "postcode", "125-0052"),
        Kind::Phone => field(id, "phone", "+81 90 1234 5678"),
        Kind::Choice(options) => {
            // A companion writes, and the workplace is asked for.
            let option = match of.id {
                FieldId::Writer => "family",
                _ => options[0],
            };
            field(id, "choice", option)
        }
    }
}

/// One page of a file as text, without spaces.
fn page(pdf: &Path, page: usize) -> String {
    let page = page.to_string();
    let text = tool(
        "pdftotext",
        &["-raw", "-f", &page, "-l", &page],
        pdf,
        &["-"],
    );
    squashed(&String::from_utf8(text).unwrap())
}

fn pages(pdf: &Path) -> usize {
    let about = String::from_utf8(tool("pdfinfo", &[], pdf, &[])).unwrap();
    let count = about.lines().find_map(|line| line.strip_prefix("Pages:"));
    count.unwrap().trim().parse().unwrap()
}

/// The size of the smallest letters, in points.
fn smallest(pdf: &Path) -> f32 {
    // A third of a point is the unit.
    let of = ["-xml", "-i", "-stdout", "-zoom", "3"];
    let layout = String::from_utf8(tool("pdftohtml", &of, pdf, &[])).unwrap();
    let sizes = layout.split("<fontspec ").skip(1).map(|font| {
        let size = font.split_once("size=\"").unwrap().1;
        size.split_once('"').unwrap().0.parse::<f32>().unwrap() / 3.0
    });
    sizes.fold(f32::INFINITY, f32::min)
}

/// In wide letters, and in those of the patient's language: all answers, the signature and the box of staff.
#[test]
#[ignore = "needs poppler-utils, fonts-noto-cjk and fonts-noto-core"]
fn the_longest_answers_stand_on_one_page_in_every_language() {
    for tag in tags(None) {
        let texts = Texts::load(
            std::slice::from_ref(&tag),
            &std::collections::BTreeMap::new(),
            None,
        )
        .0;
        let own = texts
            .say(&tag, "say-statement", &[])
            .replace('\u{200b}', "");
        for letters in ["國", &own] {
            let desk = Desk::new("");
            let fields = FIELDS.iter().map(|of| longest(of, letters));
            let fields: Vec<Value> = fields.collect();
            desk.publish(&tag, &fields);
            let pdf = desk.print();
            assert_eq!(pages(&pdf), 1, "{tag}: {letters}");
            assert!(smallest(&pdf) >= 8.0, "{tag}: {}", smallest(&pdf));
            let paper = page(&pdf, 1);
            for of in FIELDS.iter().zip(&fields) {
                let (Kind::Text(most), Some(answer)) = (of.0.kind, of.1["value"].as_str()) else {
                    continue;
                };
                assert_eq!(answer.graphemes(true).count(), most);
                assert!(paper.contains(&squashed(answer)), "{tag}: {answer} {paper}");
            }
            for rest in ["署名", "医療機関が記入する欄", "1/1"] {
                assert!(paper.contains(rest), "{tag}: {rest}");
            }
        }
    }
}

/// Whatever is too long for one page: the signature stands with an answer, and each page counts.
#[test]
#[ignore = "needs poppler-utils, fonts-noto-cjk and fonts-noto-core"]
fn nobody_signs_a_page_without_an_answer() {
    let mut counts = Vec::new();
    for more in 0..32 {
        let desk = Desk::new("");
        let mut fields: Vec<Value> = FIELDS.iter().map(|of| longest(of, "國")).collect();
        let place = FIELDS.iter().position(|of| of.id == FieldId::Address);
        fields[place.unwrap()] = field("address", "text", &"國".repeat(120 + 150 * more));
        desk.publish("vi", &fields);
        let pdf = desk.print();
        let count = pages(&pdf);
        counts.push(count);
        assert!(smallest(&pdf) >= 8.0);
        for at in 1..=count {
            let paper = page(&pdf, at);
            assert!(paper.contains(&format!("{at}/{count}")), "{paper}");
            let signed = paper.contains("署名Signature");
            assert!(!signed || paper.contains("記入者の氏名"), "{more}: {paper}");
            assert!(!signed || paper.contains("申し立てます"), "{more}: {paper}");
        }
    }
    assert!(
        counts.contains(&3),
        "across the ends of two pages: {counts:?}"
    );
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
