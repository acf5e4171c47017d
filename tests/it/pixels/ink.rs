//! The words of an item in its picture: found by drawing it without them. What they are laid on, how far they reach, and
//! whether they can be read.

use std::mem;

use ratatui::layout::Rect;
use uketsuke::flow::Look;
use uketsuke::paint::pixels::fonts::with_fonts;
use uketsuke::paint::pixels::{Bitmap, Percent, Pixels};
use uketsuke::scene::{Item, ItemKind, Style};

use uketsuke::rehearsal::Session;

use crate::support::{GRID, drawn, fonts, site, start, texts};

/// The least contrast of words on their ground; of large ones.
const CONTRAST: (f32, f32) = (4.5, 3.0);

/// Pixels of soft ink that may be cut: the end of a bracket.
const BEYOND: usize = 1;

/// Everything that is wrong with the words of an item.
pub fn faults(item: &mut Item, pixels: &Pixels<'_>, look: Look) -> Vec<String> {
    let drawn = pixels.bitmap(item, look);
    let mut faults = Vec::new();
    for at in 0..item.texts.len() {
        // Whom the box is for stands on a plate of its own, which is as wide as the words.
        let on_plate = at == 0 && matches!(item.kind, ItemKind::Staff);
        let (blank, whole) = without(item, at, |of| pixels.bitmap(of, look));
        if !on_plate && !whole.trim().is_empty() {
            let large = is_large(item, item.texts[at].style);
            let found = words(&drawn, &blank, large).into_iter();
            faults.extend(found.map(|fault| format!("{fault}: {whole:?}")));
        }
    }
    if matches!(item.kind, ItemKind::Staff) && is_cut_on_plate(item, &drawn) {
        faults.push(format!("cut: {:?}", item.texts[0].whole));
    }
    if matches!(item.kind, ItemKind::Words | ItemKind::Paper) {
        grow(item);
        let wide = pixels.bitmap(item, look);
        let (columns, rows) = (usize::from(item.area.width), usize::from(item.area.height));
        let cell = (wide.width() / columns, wide.height() / rows);
        for at in 0..item.texts.len() {
            let (blank, whole) = without(item, at, |of| pixels.bitmap(of, look));
            let beyond = beyond(&wide, &blank, cell);
            if beyond > BEYOND {
                faults.push(format!("{beyond} pixels are cut: {whole:?}"));
            }
        }
        shrink(item);
    }
    faults
}

/// Whether letters of whom the box is for stand in the lowest pixels of their plate, which ends with its row: those lie
/// side by side in one colour, and what is behind the plate in another.
fn is_cut_on_plate(item: &Item, drawn: &Bitmap) -> bool {
    let (columns, rows) = (usize::from(item.area.width), usize::from(item.area.height));
    let (wide, high) = (drawn.width() / columns, drawn.height() / rows);
    let to = item.texts[0].area;
    let left = usize::from(to.x - item.area.x) * wide;
    let lowest = usize::from(to.bottom() - item.area.y) * high - 1;
    let plate = drawn.colour(left, lowest);
    let is_plate = |x: &usize| drawn.colour(*x, lowest) == plate;
    // Without the edge of the box.
    let mut beyond = (left..drawn.width() - wide).skip_while(is_plate);
    beyond.any(|x| is_plate(&x))
}

/// An item drawn without one of its texts, and that text. Its lines stay, empty, as the room of the others hangs on them,
/// and on the letters that it has; where the whole is drawn in place of lines, it goes.
fn without(item: &mut Item, at: usize, draw: impl Fn(&Item) -> Bitmap) -> (Bitmap, String) {
    let whole = item.texts[at].whole.clone();
    let empty = vec![String::new(); item.texts[at].lines.len()];
    let lines = mem::replace(&mut item.texts[at].lines, empty);
    if matches!(item.kind, ItemKind::Staff | ItemKind::Number) {
        item.texts[at].whole.clear();
    }
    let blank = draw(item);
    item.texts[at].whole.clone_from(&whole);
    item.texts[at].lines = lines;
    (blank, whole)
}

/// An item with a cell more above, below and at its right. Words on the ground of the page stay where they are in it, so
/// that what would be cut is seen. (At the left they begin: what reaches out there is moved in.)
fn grow(item: &mut Item) {
    item.area.width += 1;
    item.area.height += 2;
    places(item).for_each(|area| area.y += 1);
}

/// The same undone.
fn shrink(item: &mut Item) {
    item.area.width -= 1;
    item.area.height -= 2;
    places(item).for_each(|area| area.y -= 1);
}

fn places(item: &mut Item) -> impl Iterator<Item = &mut Rect> {
    let texts = item.texts.iter_mut().map(|text| &mut text.area);
    texts.chain(item.pictures.iter_mut().map(|of| &mut of.area))
}

/// By how many pixels words reach into the cells around their item.
fn beyond(drawn: &Bitmap, blank: &Bitmap, (wide, high): (usize, usize)) -> usize {
    let (width, height) = (drawn.width(), drawn.height());
    let reach = inked(drawn, blank).map(|(at, ..)| {
        let (x, y) = (at % width, at / width);
        let right = (x + 1).saturating_sub(width - wide);
        let lower = (y + 1).saturating_sub(height - high);
        high.saturating_sub(y).max(right).max(lower)
    });
    reach.max().unwrap_or(0)
}

/// Where two pictures of one size differ, with both colours there.
fn inked<'b>(
    drawn: &'b Bitmap,
    blank: &'b Bitmap,
) -> impl Iterator<Item = (usize, Percent, Percent)> + 'b {
    let colours = |of: &'b Bitmap| {
        let pixels = of.pixels().iter();
        pixels.map(|at| of.colours()[usize::from(*at)])
    };
    let both = colours(drawn).zip(colours(blank)).enumerate();
    both.filter(|(_, (ink, ground))| ink != ground)
        .map(|(at, (ink, ground))| (at, ink, ground))
}

/// By how many pixels words stay away from anything but their ground above and below; those on a plate of their own are
/// left out.
pub fn nearest(item: &mut Item, pixels: &Pixels<'_>, look: Look) -> usize {
    let drawn = pixels.bitmap(item, look);
    let first = usize::from(matches!(item.kind, ItemKind::Staff));
    let mut nearest = usize::MAX;
    for at in first..item.texts.len() {
        let (blank, _) = without(item, at, |of| pixels.bitmap(of, look));
        for (place, _, ground) in inked(&drawn, &blank) {
            let (x, y) = (place % drawn.width(), place / drawn.width());
            let other = |y: usize| blank.colour(x, y) != Some(ground);
            let above = |by: usize| y.checked_sub(by).is_some_and(other);
            let away = (1..nearest.min(30)).find(|by| above(*by) || other(y + by));
            nearest = away.map_or(nearest, |by| by - 1);
        }
    }
    nearest
}

fn is_large(item: &Item, style: Style) -> bool {
    let number = matches!(item.kind, ItemKind::Number);
    number
        || matches!(
            style,
            Style::Heading | Style::Pointing | Style::LongPointing
        )
}

/// What is wrong with words, of a picture with and without them.
fn words(drawn: &Bitmap, blank: &Bitmap, large: bool) -> Vec<String> {
    let mut grounds: Vec<Percent> = Vec::new();
    let mut contrast = 0.0_f32;
    for (_, ink, ground) in inked(drawn, blank) {
        if !grounds.contains(&ground) {
            grounds.push(ground);
        }
        contrast = contrast.max(contrast_of(ink, ground));
    }
    if grounds.is_empty() {
        return vec!["no ink".to_owned()];
    }
    let mut faults = Vec::new();
    if grounds.len() > 1 {
        faults.push(format!("ink on {} colours", grounds.len()));
    }
    let least = if large { CONTRAST.1 } else { CONTRAST.0 };
    if contrast < least {
        faults.push(format!("a contrast of {contrast:.1}"));
    }
    faults
}

/// The contrast of two colours, by WCAG.
pub fn contrast_of(one: Percent, other: Percent) -> f32 {
    let light = |of: Percent| {
        let [red, green, blue] = of.rgb().map(|part| {
            let part = f32::from(part) / 255.0;
            if part <= 0.04045 {
                part / 12.92
            } else {
                ((part + 0.055) / 1.055).powf(2.4)
            }
        });
        0.2126 * red + 0.7152 * green + 0.0722 * blue
    };
    let (one, other) = (light(one), light(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

#[test]
fn contrast_is_that_of_the_standard() {
    let grey = Percent(46, 46, 46);
    let white = Percent(100, 100, 100);
    assert!((contrast_of(white, Percent(0, 0, 0)) - 21.0).abs() < 0.01);
    assert!((4.4..4.9).contains(&contrast_of(grey, white)));
    assert!((contrast_of(white, white) - 1.0).abs() < 0.01);
}

/// What must not be is found where it is planted.
#[test]
fn words_that_are_pale_or_over_something_are_found() {
    let (dark, blue) = (Percent(0, 0, 0), Percent(0, 25, 62));
    let sheet = || Bitmap::new(40, 30, Percent(100, 100, 100));
    let pair = |x: usize, y: usize, ink: Percent, under: bool| {
        let (mut blank, mut drawn) = (sheet(), sheet());
        if under {
            blank.rect((14, 14, 2, 2), blue);
            drawn.rect((14, 14, 2, 2), blue);
        }
        drawn.rect((x, y, 4, 3), ink);
        (drawn, blank)
    };
    let found = |x, y, ink, under| {
        let (drawn, blank) = pair(x, y, ink, under);
        words(&drawn, &blank, false)
    };
    assert_eq!(found(15, 14, dark, false), [""; 0]);
    assert_eq!(found(14, 14, dark, true), ["ink on 2 colours"]);
    assert_eq!(found(15, 14, Percent(60, 60, 60), false).len(), 1);
    assert_eq!(words(&sheet(), &sheet(), false), ["no ink"]);
    let cut = |x, y| {
        let (drawn, blank) = pair(x, y, dark, false);
        beyond(&drawn, &blank, (10, 5))
    };
    assert_eq!([cut(0, 5), cut(26, 22)], [0, 0]);
    assert_eq!([cut(10, 4), cut(29, 5), cut(10, 24)], [1, 3, 2]);
}

/// A letter that begins before its line is moved in; a heading that stands too low is cut.
#[test]
fn letters_that_are_cut_are_found() {
    with_fonts(&fonts(), &mut |files| {
        let mut session = Session::at(site(), texts(), start(), "en", GRID).unwrap();
        session.pixels = Some(drawn(files));
        session.draw();
        session.play("<any>L4");
        let pixels = session.pixels.as_ref().unwrap();
        let mut items = session.laid.items.iter_mut();
        let is_heading = |of: &Item| of.texts.iter().any(|of| of.style == Style::Heading);
        let heading = items.find(|of| is_heading(of)).unwrap();
        let found = |of: &mut Item| faults(of, pixels, Look::Normal);
        assert_eq!(found(heading), [""; 0]);
        heading.texts[0].lines = vec!["Jo".to_owned()];
        assert_eq!(found(heading), [""; 0]);
        let width = |of: &Item| {
            let drawn = pixels.bitmap(of, Look::Normal);
            let ground = drawn.pixels()[0];
            let inked = drawn.pixels().iter().enumerate();
            let columns = inked.filter(|(_, of)| **of != ground);
            let columns = columns.map(|(at, _)| at % drawn.width());
            columns.clone().max().unwrap() - columns.min().unwrap()
        };
        let here = width(heading);
        heading.texts[0].area.x += 1;
        assert!(here.abs_diff(width(heading)) <= 1, "the J is cut");
        heading.texts[0].area.x -= 1;
        heading.texts[0].area.y += 1;
        let [cut] = &found(heading)[..] else {
            panic!("words below their item are not found");
        };
        assert!(cut.contains("pixels are cut"), "{cut}");
    });
}
