//! Readings as they are drawn: above their kanji, inside of their item, without the brackets in which they are written.

use ratatui::layout::Rect;
use uketsuke::flow::Look;
use uketsuke::paint::pixels::fonts::with_fonts;
use uketsuke::paint::pixels::{Bitmap, Pixels};
use uketsuke::scene::{Item, ItemKind, ItemText, Metrics as _, Style};

use super::screens::each_page;
use crate::support::{CELL, drawn as painter, fonts};

/// Readings in a text, each with the kanji before it.
fn read(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    for (at, _) in text.match_indices('（') {
        let (before, after) = text.split_at(at);
        let kanji = |c: char| ('\u{3400}'..='\u{9fff}').contains(&c) || c == '々';
        let word: String = before.chars().rev().take_while(|c| kanji(*c)).collect();
        let inner = after.trim_start_matches('（').split('）').next().unwrap();
        if !word.is_empty() && inner.chars().all(|c| ('ぁ'..='ー').contains(&c)) {
            let word: String = word.chars().rev().collect();
            found.push(format!("{word}（{inner}）"));
        }
    }
    found
}

/// The rows and columns, from the first to behind the last, in which there is anything but the ground.
fn ink(bitmap: &Bitmap) -> ((usize, usize), (usize, usize)) {
    let ground = bitmap.colours()[0];
    let drawn = |x, y| bitmap.colour(x, y) != Some(ground);
    let rows = (0..bitmap.height()).filter(|y| (0..bitmap.width()).any(|x| drawn(x, *y)));
    let columns = (0..bitmap.width()).filter(|x| (0..bitmap.height()).any(|y| drawn(*x, y)));
    let ends = |all: Vec<usize>| (all[0], all[all.len() - 1] + 1);
    (ends(rows.collect()), ends(columns.collect()))
}

/// A text alone on its ground.
fn drawn(pixels: &Pixels<'_>, text: &str, style: Style) -> Bitmap {
    let wrapped = pixels.wrap(text, style, 60);
    // As many rows as with a reading, so that letters are as large without one.
    let area = Rect::new(0, 0, 60, pixels.wrap("受（う）", style, 60).rows);
    let text = ItemText {
        area,
        whole: text.to_owned(),
        lines: wrapped.lines,
        style,
        centred: false,
    };
    let item = Item {
        area,
        texts: vec![text],
        ..Item::default()
    };
    pixels.bitmap(&item, Look::Normal)
}

/// A text on the ground of its item, and the same with a blank row above and below, and blank columns beside it.
fn tight_and_roomy(item: &Item, text: &ItemText) -> [Item; 2] {
    let around = item.area;
    let at = |x, y, width, height| Item {
        area: Rect::new(0, 0, width, height),
        texts: vec![ItemText {
            area: Rect::new(x, y, text.area.width, text.area.height),
            whole: text.whole.clone(),
            lines: text.lines.clone(),
            ..*text
        }],
        ..Item::default()
    };
    let (x, y) = (text.area.x - around.x, text.area.y - around.y);
    [
        at(x, y, around.width, around.height),
        at(x + 2, y + 1, around.width + 4, around.height + 2),
    ]
}

#[test]
fn a_reading_is_drawn_above_its_kanji_and_not_behind_them() {
    with_fonts(&fonts(), &mut |files| {
        let mut pixels = painter(files);
        pixels.speak("ja-simple");
        for style in [Style::Page, Style::Quiet, Style::Heading, Style::Pointing] {
            let draw = |text| drawn(&pixels, text, style);
            let (rows, columns) = ink(&draw("お受付（うけ）です"));
            // Alone it is set in the same place, for which another reading makes room.
            let lower = draw("お受（う） 受付です");
            let (plain_rows, plain_columns) = ink(&draw("お受付です"));
            let heights = |(top, bottom): (usize, usize)| bottom - top;
            if style != Style::Quiet {
                // Letters of the same size: no bracket has made the line longer.
                assert_eq!(columns, plain_columns, "{style:?}");
                assert!(heights(rows) * 10 > heights(plain_rows) * 13, "{style:?}");
            }
            assert_eq!(heights(rows), heights(ink(&lower).0), "{style:?}");
            // The readings and only they stand in the upper part, within their kanji.
            let read = draw("お受付（うけ）です");
            let top = rows.0 + heights(rows) * 28 / 100;
            let mut upper = Bitmap::new(read.width(), top, read.colours()[0]);
            upper.lay(0, 0, &read);
            let (_, above) = ink(&upper);
            let em = columns.1 / 5;
            assert!(
                above.0 >= em * 8 / 10 && above.1 <= em * 3,
                "{style:?} {above:?}"
            );
        }
        // What was typed is shown as it was typed, and so is what is no reading.
        for (style, text) in [
            (Style::Typed, "中島（なかしま）"),
            (Style::Strong, "中島（ＡＢ方）"),
        ] {
            let bare = ink(&drawn(&pixels, "中島", style)).1;
            let all = ink(&drawn(&pixels, text, style)).1;
            assert!(all.1 > bare.1 * 2, "{text}");
        }
    });
}

#[test]
fn every_reading_of_every_screen_stands_in_its_item_with_its_kanji() {
    let (mut texts, mut faults) = (0, Vec::new());
    for larger in [0, 1, 2] {
        each_page("ja-simple", larger, &mut |name, session| {
            let pixels = session.pixels.as_ref().unwrap();
            for item in &session.laid.items {
                let mut fault = |what: &str, text: &ItemText| {
                    faults.push(format!("{name} +{larger}: {what}: {:?}", text.lines));
                };
                let with_readings = item.texts.iter().filter(|of| !read(&of.whole).is_empty());
                let with_readings: Vec<_> = with_readings.collect();
                texts += with_readings.len();
                for text in &with_readings {
                    let lines: Vec<_> = text.lines.iter().flat_map(|line| read(line)).collect();
                    if lines != read(&text.whole) {
                        fault("parted", text);
                    }
                    // They are not made much smaller for want of rows or columns.
                    let needed = pixels.wrap(&text.whole, text.style, text.area.width).rows;
                    if text.area.height < needed {
                        fault("fewer rows than it takes", text);
                    }
                    for line in &text.lines {
                        if pixels.columns(line, text.style) > text.area.width + 1 {
                            fault("wider than its place", text);
                        }
                    }
                }
                if let (ItemKind::Words, [text]) = (&item.kind, with_readings.as_slice()) {
                    // With more room around it nothing more of it is seen.
                    let [tight, roomy] = tight_and_roomy(item, text)
                        .map(|item| ink(&pixels.bitmap(&item, Look::Normal)));
                    let down = usize::from(CELL.1);
                    // A letter that begins before its line may have moved into it.
                    let size = |((top, bottom), (left, right))| (bottom - top, right - left);
                    if size(tight) != size(roomy) || tight.0.0 + down != roomy.0.0 {
                        fault("cut", text);
                    }
                }
            }
        });
    }
    faults.dedup();
    assert!(faults.is_empty(), "{faults:#?}");
    assert!(texts > 1500, "{texts}");
}
