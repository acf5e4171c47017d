//! The two screens without a frame: the first one, and the notice that the window is too small.

use ratatui::layout::{Margin, Rect};

use super::SMALLEST;
use super::item::{Item, ItemKind, ItemText, Style};
use super::layouter::Layouter;
use super::split::Split as _;
use super::tiles::tiles;
use crate::flow::Action;
use crate::page::{Unwell, Welcome};

/// Rows with which everything can be said in all languages.
const ROOMY: u16 = 30;
/// Columns of a line for who is unwell, at least.
const LINE: u16 = 28;

/// All languages at once, static: each can be touched, and so can everything around them.
pub(super) fn first(lay: &mut Layouter<'_>, welcome: &Welcome) {
    let mut area = lay.area();
    let band = area.take_top(if area.height < 24 { 1 } else { 2 });
    let title = lay.text(&welcome.title, Style::Banner, band.width);
    let texts = vec![title.centred(band)];
    lay.push(Item::still(band, ItemKind::Ground, Style::Banner, texts));
    let mut area = area.inner(Margin::new(2, 0));
    if let Some(lead) = &welcome.lead {
        let style = if welcome.deleted {
            Style::Strong
        } else {
            Style::Heading
        };
        let lead = lay.text(lead, style, area.width);
        let place = area.take_top(lead.area.height);
        lay.push(lead.centred(place));
    }
    unwell(lay, &mut area, &welcome.unwell);
    for note in welcome.notes.iter().rev() {
        let note = lay.text(note, Style::Problem, area.width);
        let place = area.take_bottom(note.area.height);
        lay.push(note.centred(place));
    }
    tiles(lay, welcome, area);
    lay.scene.elsewhere = Some(Action::Anywhere);
}

/// What the unwell must read stands at the foot, in as many languages as there is room for; it is no button.
fn unwell(lay: &mut Layouter<'_>, area: &mut Rect, said: &[Unwell]) {
    // Where rows are scarce: the languages of most patients.
    let all = lay.area().height >= ROOMY;
    let lines = said.iter().filter(|of| all || of.common);
    // A clinic's own words may be long: the languages need their half.
    let lines = lines.take(usize::from(area.height / 2));
    let width = area.width;
    let texts = |columns: u16| -> Vec<ItemText> {
        let column = (width + 2) / columns - 2;
        let lines = lines.clone();
        lines
            .map(|line| lay.text(&line.text, Style::Strong, column))
            .collect()
    };
    let most = ((width + 2) / (LINE + 2)).max(1);
    let plans = (1..=most).map(|columns| (columns, texts(columns)));
    let height = |(columns, texts): &(u16, Vec<ItemText>)| -> u16 {
        texts.chunks((*columns).into()).map(highest).sum()
    };
    let Some(plan) = plans.min_by_key(height) else {
        return;
    };
    let mut rest = area.take_bottom(height(&plan));
    let (columns, texts) = plan;
    let rows: Vec<u16> = texts.chunks(columns.into()).map(highest).collect();
    let mut texts = texts.into_iter();
    for rows in rows {
        let mut row = rest.take_top(rows);
        for text in texts.by_ref().take(columns.into()) {
            let column = row.take_left(text.area.width);
            row.take_left(2);
            let text = text.cut(column.height).at(column.x, column.y);
            let centred = true;
            lay.push(ItemText { centred, ..text });
        }
    }
}

fn highest(texts: &[ItemText]) -> u16 {
    let heights = texts.iter().map(|text| text.area.height);
    heights.max().unwrap_or(0)
}

/// The window is too small: in every language what is needed. Answers stay.
pub(super) fn too_small(lay: &mut Layouter<'_>) {
    lay.scene.fits = false;
    let mut rest = lay.area();
    for text in lay.words.too_small(SMALLEST.0, SMALLEST.1) {
        let text = lay.text(&text, Style::Page, rest.width.max(2));
        let place = rest.take_top(text.area.height);
        lay.push(ItemText {
            area: place,
            ..text
        });
    }
}
