//! The colours of the screen, in exact percents. Must not know what they are on.

use super::Percent;
use crate::flow::Look;

/// The few colours of a look.
#[derive(Clone, Copy)]
pub(super) struct Palette {
    pub page: Percent,
    pub ink: Percent,
    pub quiet: Percent,
    /// The edge of whatever can be touched.
    pub edge: Percent,
    /// The main button, and its words.
    pub main: Percent,
    pub on_main: Percent,
    /// The edge and the ground of what is chosen.
    pub chosen: Percent,
    pub chosen_ground: Percent,
    pub wrong: Percent,
    pub wrong_ground: Percent,
    /// The box for staff, whose ink is dark in every look.
    pub staff: Percent,
    pub on_staff: Percent,
    pub band: Percent,
    /// What is under a finger, and what is offered.
    pub sky: Percent,
    /// The main button before it is possible, and its edge.
    pub pale: Percent,
    pub pale_edge: Percent,
    /// Lines that part, never text.
    pub steel: Percent,
}

const WHITE: Percent = Percent(100, 100, 100);
const BLACK: Percent = Percent(0, 0, 0);
const INK: Percent = Percent(11, 11, 13);
const BLUE: Percent = Percent(0, 25, 62);

const NORMAL: Palette = Palette {
    page: WHITE,
    ink: INK,
    quiet: Percent(33, 36, 41),
    edge: BLUE,
    main: BLUE,
    on_main: WHITE,
    chosen: Percent(0, 45, 25),
    chosen_ground: Percent(91, 97, 93),
    wrong: Percent(78, 8, 13),
    wrong_ground: Percent(99, 94, 94),
    staff: Percent(100, 93, 58),
    on_staff: INK,
    band: Percent(94, 96, 99),
    sky: Percent(88, 92, 98),
    pale: Percent(92, 93, 95),
    pale_edge: Percent(72, 76, 82),
    steel: Percent(52, 58, 72),
};

const HIGH_CONTRAST: Palette = Palette {
    page: BLACK,
    ink: WHITE,
    quiet: Percent(89, 90, 91),
    edge: WHITE,
    main: Percent(52, 83, 100),
    on_main: BLACK,
    chosen: Percent(42, 95, 62),
    chosen_ground: BLACK,
    wrong: Percent(100, 56, 56),
    wrong_ground: BLACK,
    staff: Percent(100, 93, 58),
    on_staff: BLACK,
    band: BLACK,
    sky: Percent(11, 14, 19),
    pale: Percent(11, 11, 13),
    pale_edge: Percent(54, 56, 60),
    steel: Percent(66, 72, 84),
};

const MONO: Palette = Palette {
    page: WHITE,
    ink: BLACK,
    quiet: BLACK,
    edge: BLACK,
    main: BLACK,
    on_main: WHITE,
    chosen: BLACK,
    chosen_ground: WHITE,
    wrong: BLACK,
    wrong_ground: WHITE,
    staff: WHITE,
    on_staff: BLACK,
    band: WHITE,
    sky: WHITE,
    pale: WHITE,
    pale_edge: BLACK,
    steel: BLACK,
};

impl Palette {
    pub(super) const fn of(look: Look) -> Self {
        match look {
            Look::Normal => NORMAL,
            Look::HighContrast => HIGH_CONTRAST,
            Look::Mono => MONO,
        }
    }
}

#[cfg(test)]
mod tests {
    use strum::IntoEnumIterator as _;

    use super::*;

    /// By WCAG.
    fn contrast(one: Percent, other: Percent) -> f64 {
        let light = |of: Percent| {
            let [red, green, blue] = [of.0, of.1, of.2].map(|part| {
                let part = f64::from(part) / 100.0;
                if part <= 0.04045 {
                    part / 12.92
                } else {
                    ((part + 0.055) / 1.055).powf(2.4)
                }
            });
            0.0722_f64.mul_add(blue, 0.2126_f64.mul_add(red, 0.7152 * green))
        };
        let (one, other) = (light(one), light(other));
        (one.max(other) + 0.05) / (one.min(other) + 0.05)
    }

    #[test]
    fn every_word_can_be_read_on_its_ground_and_every_edge_seen() {
        assert!((contrast(WHITE, BLACK) - 21.0).abs() < 0.01);
        for look in Look::iter() {
            let of = Palette::of(look);
            for ground in [of.page, of.band, of.chosen_ground, of.sky, of.pale] {
                assert!(
                    contrast(of.ink, ground) >= 4.5,
                    "{look:?}: ink on {ground:?}"
                );
                let quiet = contrast(of.quiet, ground);
                assert!(quiet >= 4.5, "{look:?}: quiet on {ground:?}: {quiet}");
            }
            for (ink, ground, least) in [
                (of.on_main, of.main, 4.5),
                (of.on_staff, of.staff, 4.5),
                (of.wrong, of.page, 4.5),
                (of.wrong, of.wrong_ground, 4.5),
                (of.edge, of.page, 3.0),
                (of.chosen, of.page, 3.0),
                (of.chosen, of.chosen_ground, 3.0),
            ] {
                let found = contrast(ink, ground);
                assert!(found >= least, "{look:?}: {ink:?} on {ground:?}: {found}");
            }
        }
    }
}
