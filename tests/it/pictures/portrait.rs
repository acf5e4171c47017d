//! Glass that is higher than wide, and one of 1024 x 768 pixels.

use uketsuke::flow::{Action, Look};

use crate::support::{clashes, texts};
use crate::walk::Walk;

/// Columns and rows of a key at least, and of all else.
const KEY: (u16, u16) = (5, 2);
const TARGET: (u16, u16) = (12, 3);

fn assert_fits(locale: &str) {
    let walk = Walk {
        texts: texts(),
        locale,
        looks: &[Look::Normal],
        sizes: &[(55, 42), (78, 25)],
        only: &[],
    };
    let mut all = Vec::new();
    walk.each(|view| {
        let laid = &view.session.laid;
        assert!(laid.fits, "{}", view.place());
        let cut = view.session.cut();
        let mut wrong: Vec<String> = cut.iter().map(|text| format!("cut: {text}")).collect();
        wrong.extend(clashes(laid));
        for (area, action) in laid.targets() {
            let least = match action {
                Action::Anywhere | Action::Field => continue,
                Action::Cap(_) | Action::Offer(_) | Action::MoreOffers => KEY,
                _ => TARGET,
            };
            if area.width < least.0 || area.height < least.1 {
                wrong.push(format!("{action:?} is {} x {}", area.width, area.height));
            }
        }
        all.extend(wrong.iter().map(|of| format!("{}: {of}", view.place())));
    });
    assert!(all.is_empty(), "{}:\n{}", all.len(), all.join("\n"));
}

#[test]
fn everything_fits_in_japanese() {
    assert_fits("ja");
}

#[test]
fn everything_fits_in_vietnamese() {
    assert_fits("vi");
}

#[test]
fn everything_fits_in_portuguese() {
    assert_fits("pt-BR");
}
