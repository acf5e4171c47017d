//! Keys as they lie on the glass: large enough, labelled in the middle, and in a block of their own where there is room.

use uketsuke::flow::Action;
use uketsuke::keyboard::layout::Cap;
use uketsuke::scene::{Item, ItemKind};

use super::typist::{ADDRESS, BIRTH, KANA, NAME, PHONE, Typist};
use crate::support::{LOCALES, SIZES, clashes};

/// 1280 x 720 in the font that the package sets, beside the sizes of all tests.
const REFERENCE: (u16, u16) = (98, 24);

fn keys(typist: &Typist) -> impl Iterator<Item = (&Item, Cap)> {
    let items = typist.session.laid.items.iter();
    items.filter_map(|item| match (&item.kind, item.action) {
        (ItemKind::Key, Some(Action::Cap(cap))) => Some((item, cap)),
        _ => None,
    })
}

/// What is wrong with the keys that lie there.
fn faults(typist: &Typist) -> Vec<String> {
    let mut all = clashes(&typist.session.laid);
    for (item, cap) in keys(typist) {
        let area = item.area;
        if area.height < 2 || area.width < 6 {
            all.push(format!("{cap:?} is too small: {area:?}"));
        }
        let [label] = item.texts.as_slice() else {
            all.push(format!("{cap:?} has {} labels", item.texts.len()));
            continue;
        };
        let free = |from: u16, to: u16| (i32::from(from) - i32::from(to)).abs();
        let (above, below) = (label.area.y - area.y, area.bottom() - label.area.bottom());
        let (left, right) = (label.area.x - area.x, area.right() - label.area.right());
        let middle = free(above, below) <= 1 && left == right && left >= 1;
        if !(label.centred && middle && label.lines.len() == 1 && !label.whole.is_empty()) {
            all.push(format!(
                "{cap:?} is not labelled in the middle: {}",
                label.whole
            ));
        }
    }
    all
}

fn look_at_all(tag: &str) {
    let mut all = Vec::new();
    for script in [NAME, KANA, BIRTH, ADDRESS, PHONE] {
        for size in SIZES.into_iter().chain([REFERENCE]) {
            let mut typist = Typist::at(tag, size, script);
            for board in typist.session.kiosk.boards() {
                if typist.session.kiosk.board() != Some(*board) {
                    typist.board(*board);
                }
                let found = faults(&typist).into_iter();
                all.extend(found.map(|what| format!("{tag} {size:?} {board:?}: {what}")));
                let count = keys(&typist).count();
                assert!(count > 10, "{tag} {size:?} {board:?}: {count} keys");
            }
        }
    }
    assert!(all.is_empty(), "{}", all.join("\n"));
}

mod whole {
    crate::in_every_language!(super::look_at_all);
}

#[test]
fn what_types_nothing_stands_in_a_block_beside_the_letters_where_there_is_room() {
    for tag in LOCALES {
        let wide = Typist::at(tag, REFERENCE, NAME);
        let of = |typist: &Typist, cap: Cap| {
            let found = keys(typist).find(|(_, of)| *of == cap);
            found.unwrap_or_else(|| panic!("{tag} {cap:?}")).0.area
        };
        let delete = of(&wide, Cap::Delete);
        assert_eq!((delete.x, delete.width), (75, 20), "{tag}");
        let mut letters: Vec<_> = keys(&wide).filter(|(item, _)| item.area.x < 74).collect();
        letters.sort_by_key(|(item, _)| (item.area.y, item.area.x));
        let (first, _) = letters[0];
        assert_eq!((first.area.x, first.area.width), (3, 7), "{tag}");
        assert_eq!(first.area.y, delete.y, "deleting comes first");
        let lowest = keys(&wide).map(|(item, _)| item.area.bottom()).max();
        assert_eq!(lowest, Some(first.area.y + 10), "{tag}: five rows of two");
        let narrow = Typist::at(tag, (80, 24), NAME);
        assert!(
            of(&narrow, Cap::Delete).y > of(&narrow, letters[0].1).y,
            "{tag}"
        );
    }
}
