//! The two screens without a frame: the first one, and the notice that the window is too small.

use ratatui::layout::{Margin, Rect};

use super::SMALLEST;
use super::item::{Item, ItemKind, ItemText, Style};
use super::layouter::Layouter;
use super::split::Split as _;
use super::tiles::tiles;
use crate::flow::Action;
use crate::page::{Unwell, Welcome};
use crate::picture::Picture;

/// Rows with which everything can be said in all languages.
const ROOMY: u16 = 30;
/// Rows with which the card can be shown, and its columns and rows.
const ROOM_FOR_CARD: u16 = 24;
const CARD: (u16, u16) = (11, 4);
/// Columns of a line for who is unwell, at least, and of the picture before them.
const LINE: u16 = 28;
const UNWELL: u16 = 6;

/// All languages at once, static: each can be touched, and so can everything around them.
pub(super) fn first(lay: &mut Layouter<'_>, welcome: &Welcome) {
    let mut area = lay.area();
    let lead = band(lay, welcome, &mut area);
    let mut area = area.inner(Margin::new(2, 0));
    if let Some(lead) = lead {
        let lead = lay.text(lead, lead_style(welcome), area.width);
        let place = area.take_top(lead.area.height);
        lay.push(lead.centred(place));
    } else {
        area.take_top(u16::from(lay.marks().pictures));
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

const fn lead_style(welcome: &Welcome) -> Style {
    if welcome.deleted {
        Style::Strong
    } else {
        Style::Heading
    }
}

/// The band at the top; with the card that is not read, and all that is said first, where pictures are drawn and there
/// is room. Else the lead is left over.
fn band<'p>(lay: &mut Layouter<'_>, welcome: &'p Welcome, area: &mut Rect) -> Option<&'p str> {
    let pictured = is_pictured(lay);
    let rows = match area.height {
        _ if pictured => CARD.1,
        ..24 => 1,
        _ => 2,
    };
    let band = area.take_top(rows);
    let lead = welcome.lead.as_deref();
    if !pictured {
        let title = lay.text(&welcome.title, Style::Banner, band.width);
        let texts = vec![title.centred(band)];
        lay.push(Item::still(band, ItemKind::Ground, Style::Banner, texts));
        return lead;
    }
    let mut inner = band.inner(Margin::new(4, 0));
    let logo = lay.logo(inner);
    if let Some(logo) = logo {
        inner.take_left(logo.width + 1);
    }
    let card = inner.take_left(CARD.0);
    inner.take_left(2);
    let style = if lead.is_some() {
        Style::Banner
    } else {
        Style::Heading
    };
    let title = lay.text(&welcome.title, style, inner.width);
    let below = lead.map(|lead| lay.text(lead, lead_style(welcome), inner.width));
    // Below a clinic's long name there may be no room for the lead: it goes below the band.
    let fits = |of: &ItemText| title.area.height + of.area.height <= inner.height;
    let below = below.filter(fits);
    let left = lead.filter(|_| below.is_none());
    let texts: Vec<ItemText> = [title].into_iter().chain(below).collect();
    let taken: u16 = texts.iter().map(|text| text.area.height).sum();
    inner.take_top(inner.height.saturating_sub(taken) / 2);
    let placed = texts.into_iter().map(|text| {
        let place = inner.take_top(text.area.height);
        text.cut(place.height).at(place.x, place.y)
    });
    let placed = placed.collect();
    lay.push(Item {
        pictures: vec![lay.picture(card, Picture::CardNotRead)],
        logo,
        ..Item::still(band, ItemKind::Ground, Style::Banner, placed)
    });
    left
}

/// What the unwell must read stands at the foot, in as many languages as there is room for; it is no button. Where
/// pictures are drawn it is a strip with an edge from side to side.
fn unwell(lay: &mut Layouter<'_>, area: &mut Rect, said: &[Unwell]) {
    let drawn = is_pictured(lay);
    // Where rows are scarce: the languages of most patients.
    let all = lay.area().height >= ROOMY;
    let lines = said.iter().filter(|of| all || of.common);
    // A clinic's own words may be long: the languages need their half.
    let lines: Vec<&Unwell> = lines.take(usize::from(area.height / 2)).collect();
    let (left, gap, style) = if drawn {
        (UNWELL, 1, Style::Banner)
    } else {
        (0, 2, Style::Strong)
    };
    let sides = Margin::new(u16::from(!drawn), 0);
    let across = lay.area().inner(sides);
    let width = across.width.saturating_sub(left);
    let texts = |columns: u16| -> Vec<ItemText> {
        let column = (width + gap) / columns - gap;
        let lines = lines.iter();
        lines
            .map(|line| lay.text(&line.text, style, column))
            .collect()
    };
    let most = ((width + gap) / (LINE + gap)).max(1);
    let plans = (1..=most).map(|columns| (columns, texts(columns)));
    let height = |(columns, texts): &(u16, Vec<ItemText>)| -> u16 {
        texts.chunks((*columns).into()).map(highest).sum()
    };
    let Some(plan) = plans.min_by_key(height) else {
        return;
    };
    let mut foot = area.take_bottom(height(&plan) + u16::from(drawn));
    (foot.x, foot.width) = (across.x, across.width);
    let mut rest = foot;
    rest.take_left(left);
    let (columns, texts) = plan;
    let rows: Vec<u16> = texts.chunks(columns.into()).map(highest).collect();
    let mut texts = texts.into_iter();
    let mut placed = Vec::new();
    for rows in rows {
        let mut row = rest.take_top(rows);
        for text in texts.by_ref().take(columns.into()) {
            let column = row.take_left(text.area.width);
            row.take_left(gap);
            let text = text.cut(column.height).at(column.x, column.y);
            let centred = !drawn;
            placed.push(ItemText { centred, ..text });
        }
    }
    if drawn {
        let picture = Rect {
            width: left,
            ..foot
        };
        lay.push(Item {
            pictures: vec![lay.picture(picture, Picture::Unwell)],
            ..Item::still(foot, ItemKind::Frame, Style::Page, placed)
        });
    } else {
        lay.scene.items.extend(placed.into_iter().map(Item::from));
    }
}

/// Whether there is room for pictures, and they are drawn.
fn is_pictured(lay: &Layouter<'_>) -> bool {
    lay.marks().pictures && lay.area().height >= ROOM_FOR_CARD
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
