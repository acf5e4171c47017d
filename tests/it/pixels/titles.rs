//! Titles of papers on their pictures: in their places, in Japanese in every language, where they can be read.

use ratatui::layout::Rect;
use strum::IntoEnumIterator as _;
use uketsuke::flow::Look;
use uketsuke::paint::pixels::fonts::with_fonts;
use uketsuke::paint::pixels::picture::title;
use uketsuke::paint::pixels::{Bitmap, Pixels};
use uketsuke::picture::{OwnPictures, Picture};
use uketsuke::scene::{Item, ItemKind, PlacedPicture};

use super::screens::each_page;
use crate::support::{CELL, drawn as painter, fonts, graphics, texts};

/// Blank pixels around a picture.
const EDGE: usize = 9;

fn titled(picture: Picture) -> String {
    let name: &str = picture.into();
    texts().say("ja", &format!("title-{name}"), &[])
}

/// A picture alone, in so many columns and rows.
fn drawn(
    pixels: &Pixels<'_>,
    picture: Picture,
    (columns, rows): (u16, u16),
    title: &str,
    look: Look,
) -> Bitmap {
    let area = Rect::new(0, 0, columns, rows);
    let title = title.to_owned();
    let pictures = vec![PlacedPicture {
        area,
        picture,
        title,
    }];
    let item = Item {
        area,
        kind: ItemKind::Paper,
        pictures,
        ..Item::default()
    };
    pixels.bitmap(&item, look)
}

/// The pixels in which two pictures differ.
fn differing(one: &Bitmap, other: &Bitmap) -> Vec<(usize, usize)> {
    let all = (0..one.height()).flat_map(|y| (0..one.width()).map(move |x| (x, y)));
    all.filter(|(x, y)| one.colour(*x, *y) != other.colour(*x, *y))
        .collect()
}

#[test]
fn each_paper_bears_its_title_in_its_band() {
    with_fonts(&fonts(), &mut |files| {
        let mut pixels = painter(files);
        let mut titles = 0;
        for picture in Picture::iter() {
            let words = titled(picture);
            assert_eq!(words.starts_with('['), picture.title_band().is_none());
            for look in Look::iter() {
                let size = (21, 7);
                let bare = drawn(&pixels, picture, size, "", look);
                let with_title = drawn(&pixels, picture, size, &words, look);
                let differing = differing(&bare, &with_title);
                let whole = [usize::from(CELL.0) * 21, usize::from(CELL.1) * 7];
                let inner = whole.map(|of| of - 2 * EDGE);
                let Some((x, y, width, height)) = title(picture, inner.into()) else {
                    assert_eq!(differing, []);
                    continue;
                };
                let (left, top) = (EDGE + x, EDGE + y);
                for (x, y) in &differing {
                    let inside =
                        (left..left + width).contains(x) && (top..top + height).contains(y);
                    assert!(inside, "{picture:?} {look:?} {x} {y}");
                }
                // There is ink on the left and on the right of the middle, in the middle third of its height.
                let middle = |right: bool| {
                    let third = top + height / 3..top + height * 2 / 3;
                    let ink = differing.iter().filter(|(_, y)| third.contains(y));
                    ink.filter(|(x, _)| (*x > left + width / 2) == right)
                        .count()
                };
                assert!(
                    middle(false) > 20 && middle(true) > 20,
                    "{picture:?} {look:?}"
                );
                pixels.speak("zh-Hans");
                let elsewhere = drawn(&pixels, picture, size, &words, look);
                pixels.speak("ja");
                assert_eq!(elsewhere.rgb(), with_title.rgb(), "{picture:?} {look:?}");
                titles += 1;
            }
            // Letters that nobody could read are left out.
            let small = |title| drawn(&pixels, picture, (5, 2), title, Look::Normal);
            assert_eq!(differing(&small(""), &small(&words)), [], "{picture:?}");
        }
        assert_eq!(titles, 5 * 3);
    });
}

#[test]
fn a_clinics_own_picture_bears_no_title_of_ours() {
    let svg = r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 240 160"><path d="M0 0h240v160H0z" fill="#FFFFFF"/></svg>"##;
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("my-number-card.svg"), svg).unwrap();
    let (own, faults) = OwnPictures::read(Some(folder.path()));
    assert_eq!(faults, []);
    with_fonts(&fonts(), &mut |files| {
        let pixels = Pixels::new(files, graphics(), own.clone());
        let is_titled = |picture| {
            let draw = |title: &str| drawn(&pixels, picture, (21, 7), title, Look::Normal);
            !differing(&draw(""), &draw(&titled(picture))).is_empty()
        };
        assert!(!is_titled(Picture::MyNumberCard));
        assert!(is_titled(Picture::EligibilityNotice));
    });
}

#[test]
fn papers_on_every_screen_bear_their_titles_in_every_language() {
    for locale in ["ja-simple", "vi"] {
        let mut found = 0;
        each_page(locale, 0, &mut |name, session| {
            for item in &session.laid.items {
                for PlacedPicture { picture, title, .. } in &item.pictures {
                    let expected = picture.title_band().map(|_| titled(*picture));
                    assert_eq!(*title, expected.unwrap_or_default(), "{name}");
                    found += usize::from(!title.is_empty());
                }
            }
        });
        assert!(found > 12, "{locale} {found}");
    }
}
