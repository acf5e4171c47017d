//! How a model and its picture come to agree.

/// How often a layout may lead to another.
const LAYOUTS: usize = 3;

/// Draws a model, and again where it learns from the layout what to show otherwise: how many pages there are, for
/// one. The last picture is the one that stands. `believed` is what of the picture hangs on the layout, `draw` draws
/// once and tells the model what was laid out.
pub(crate) fn draw_until_stable<M, B: PartialEq>(
    model: &mut M,
    believed: impl Fn(&M) -> B,
    mut draw: impl FnMut(&mut M),
) {
    for _ in 0..LAYOUTS {
        let before = believed(model);
        draw(model);
        if before == believed(model) {
            return;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_picture_is_drawn_again_only_while_it_teaches_something() {
        for (pages, drawn) in [(1, 1), (2, 2), (9, 3)] {
            let mut model = (1, 0);
            draw_until_stable(
                &mut model,
                |(page, _)| *page,
                |(page, draws)| {
                    *page = pages.min(*page + 1);
                    *draws += 1;
                },
            );
            assert_eq!(model.1, drawn, "{pages}");
        }
    }
}
