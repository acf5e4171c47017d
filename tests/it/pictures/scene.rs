//! A scene is made of items with cells of their own, whoever measures the words.

use uketsuke::flow::Look;
use uketsuke::paint::cells::Cells;
use uketsuke::scene::{self, Metrics, Scene, Style, Wrapped};

use crate::support::{Session, clashes, texts};
use crate::walk::Walk;

/// A painter whose lines are two rows high each, as large letters are.
struct Tall;

impl Metrics for Tall {
    fn wrap(&self, text: &str, style: Style, width: u16) -> Wrapped {
        let wrapped = Cells.wrap(text, style, width);
        let rows = wrapped.rows * 2;
        Wrapped { rows, ..wrapped }
    }

    fn columns(&self, text: &str, style: Style) -> u16 {
        Cells.columns(text, style)
    }
}

fn in_tall(session: &Session) -> Scene {
    let area = session.buffer.area;
    scene::layout(&session.kiosk, session.texts, area, &Tall)
}

#[test]
fn items_keep_apart_whoever_measures_the_words() {
    let walk = Walk {
        texts: texts(),
        locale: "en",
        looks: &[Look::Normal],
        sizes: &[(100, 90), (98, 24), (80, 24)],
        only: &[],
    };
    walk.each(|view| {
        assert_eq!(clashes(&in_tall(view.session)), [""; 0], "{}", view.place());
    });
}

#[test]
fn a_scene_is_as_high_as_its_painter_says() {
    let session = Session::played("en", (100, 90), "<any>L");
    let heading = texts().say("en", "heading-causes", &[]);
    let found = |scene: &Scene| {
        let texts = scene.texts().into_iter();
        let mut found = texts.filter(|(_, text)| *text == heading);
        found.next().map(|(area, _)| area.height)
    };
    let rows = found(&session.laid).expect("a heading");
    assert_eq!(found(&in_tall(&session)), Some(rows * 2));
}

/// What no scene may have is found where it is planted.
#[test]
fn items_that_share_cells_are_found() {
    let plant = |spoil: fn(&mut Scene)| {
        let mut session = Session::played("en", (80, 24), "<any>L");
        spoil(&mut session.laid);
        clashes(&session.laid).len()
    };
    assert_eq!(plant(|_| {}), 0);
    assert_eq!(plant(|scene| scene.items[1].area = scene.items[2].area), 2);
    assert_eq!(plant(|scene| scene.items[0].texts[0].area.y += 9), 1);
    assert_eq!(plant(|scene| scene.area.width -= 1), 1);
}
