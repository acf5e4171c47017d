//! The buttons at the bottom, in the same place on every page.

use ratatui::layout::{Margin, Rect};

use super::item::Style;
use super::layouter::Layouter;
use super::placed_choice;
use super::split::Split as _;
use crate::flow::{Action, Choice, ManualStep, Screen};
use crate::page::{ChoiceItem, Page};

/// Columns of a choice in the place of the main button, at least.
const BESIDE: u16 = 18;
/// Columns of another button beside the main one, where there are 70 columns.
const SIDE: u16 = 20;
/// Columns of the buttons on a narrow screen with わからない: of back, わからない and reception.
const NARROW: [u16; 3] = [12, 16, 14];

/// The three buttons at the bottom; in the place of a main button that is not there stand these choices.
pub(super) fn footer(lay: &mut Layouter<'_>, page: &Page, area: Rect, beside: &[&ChoiceItem]) {
    let Places {
        back,
        mut main,
        ask,
        ..
    } = places(lay, area);
    let width = beside_width(main, beside);
    for (area, action, style) in [
        (back, Action::Back, Style::Button),
        (main, Action::Next, Style::Primary),
        (ask, Action::Ask, Style::Ask),
    ] {
        if let Some(label) = label(lay, page, action) {
            let waits = action == Action::Next && is_waiting(lay, page);
            let style = if waits { Style::Waiting } else { style };
            lay.push(lay.button(area, label, action, style));
        }
    }
    for item in beside {
        let placed = placed_choice::row(lay, item, main.take_left(width));
        main.take_left(2);
        // They are read where they stand among the choices.
        let before = page.choices.iter();
        let before = before.take_while(|of| of.choice != item.choice).last();
        let before = before.map(|of| Action::Choose(of.choice));
        let mut items = lay.scene.items.iter();
        let at = items.position(|of| of.action.is_some() && of.action == before);
        let at = at.map_or(lay.scene.items.len(), |at| at + 1);
        lay.scene.items.splice(at..at, placed);
    }
}

/// Rows of the buttons: two lines of them where the glass is higher than wide.
pub(super) const fn rows(lay: &Layouter<'_>) -> u16 {
    let rows = lay.target_rows();
    if lay.is_portrait() {
        2 * rows + 1
    } else {
        rows
    }
}

/// Where the buttons stand.
struct Places {
    back: Rect,
    main: Rect,
    ask: Rect,
    /// Between back and reception, where the main button has a line of its own.
    between: Option<Rect>,
}

fn places(lay: &Layouter<'_>, mut area: Rect) -> Places {
    if lay.is_portrait() {
        let main = area.take_top(lay.target_rows());
        area.take_top(1);
        let third = placed_choice::column_width(area.width, 3);
        let back = area.take_left(third);
        let ask = area.take_right(third);
        let between = Some(area.inner(Margin::new(2, 0)));
        return Places {
            back,
            main,
            ask,
            between,
        };
    }
    let whole = area.width;
    let gap = if whole < 70 { 1 } else { 2 };
    let back = area.take_left((whole / 5).clamp(14, 18));
    let ask = area.take_right((whole / 4 + 1).clamp(18, 24));
    area.take_left(gap);
    area.take_right(gap);
    Places {
        back,
        main: area,
        ask,
        between: None,
    }
}

fn beside_width(main: Rect, beside: &[&ChoiceItem]) -> u16 {
    let count = u16::try_from(beside.len()).unwrap_or(u16::MAX);
    placed_choice::column_width(main.width, count)
}

/// The choices that merely open something else and can stand in the place of the main button: one or two, where one
/// touch on another goes on.
pub(super) fn beside<'p>(lay: &Layouter<'_>, page: &'p Page, area: Rect) -> Vec<&'p ChoiceItem> {
    let opens = |of: &&ChoiceItem| matches!(of.choice, Choice::Open(_) | Choice::Details);
    let found: Vec<_> = page.choices.iter().filter(opens).collect();
    let Places { main, .. } = places(lay, area);
    let width = beside_width(main, &found);
    let fits = |of: &&ChoiceItem| {
        let label = placed_choice::tight(lay, of, width);
        width >= BESIDE && label.area.height <= main.height
    };
    let only = found.len() == page.choices.len() || found.len() > 2;
    if only || page.button(Action::Next).is_some() || !found.iter().all(fits) {
        return Vec::new();
    }
    found
}

/// Whether a choice is wanted before the main button goes on.
fn is_waiting(lay: &Layouter<'_>, page: &Page) -> bool {
    let wants = matches!(
        lay.kiosk.wants(),
        Some(ManualStep::Choice | ManualStep::Holding)
    );
    let last = lay.scene.page + 1 >= lay.scene.pages;
    let wants = wants || lay.kiosk.asks_date();
    wants && last && page.choices.iter().all(|of| !of.chosen)
}

/// The ways of a page to the form: on paper, and here where the page has no main button of its own.
pub(super) struct Ways<'p> {
    here: Option<&'p ChoiceItem>,
    paper: &'p ChoiceItem,
}

impl Ways<'_> {
    pub(super) fn holds(&self, item: &ChoiceItem) -> bool {
        let here = self.here.is_some_and(|of| of.choice == item.choice);
        here || self.paper.choice == item.choice
    }
}

/// The ways to the form, if this page has them and there is room for them in the footer, without numbers.
pub(super) fn ways<'p>(lay: &Layouter<'_>, page: &'p Page, area: Rect) -> Option<Ways<'p>> {
    let find = |screen: Screen| {
        let mut all = page.choices.iter();
        all.find(|of| matches!(of.choice, Choice::Open(to) if *to == screen))
    };
    let paper = find(Screen::OnPaper).filter(|_| lay.marks().pictures)?;
    let here = find(Screen::Purpose);
    let own = || page.button(Action::Next);
    let main = here.map_or_else(own, |of| Some(&of.label))?;
    let (Places { main: place, .. }, side) = beside_main(lay, area);
    let fits = |label: &str, place: Rect| {
        let width = place.width.saturating_sub(4);
        lay.rows(label, Style::Primary, width) <= place.height
    };
    (fits(main, place) && fits(&paper.label, side)).then_some(Ways { here, paper })
}

/// The footer with the ways to the form.
pub(super) fn form_ways(lay: &mut Layouter<'_>, page: &Page, area: Rect, ways: &Ways<'_>) {
    four(lay, page, area, ways.here, ways.paper);
}

/// The footer with わからない, which has the same place whatever is typed or offered.
pub(super) fn four_buttons(lay: &mut Layouter<'_>, page: &Page, area: Rect, unknown: &ChoiceItem) {
    four(lay, page, area, None, unknown);
}

/// Where the buttons stand with another one beside the main one, and where that stands. The others begin where they do
/// without it, unless the glass is narrow.
fn beside_main(lay: &Layouter<'_>, area: Rect) -> (Places, Rect) {
    let mut places = places(lay, area);
    if let Some(between) = places.between {
        return (places, between);
    }
    let Rect { x, width, .. } = lay.area();
    if width < 70 {
        let mut row = Rect { x, width, ..area };
        let [back, side, ask] = NARROW;
        let main = width.saturating_sub(back + side + ask + 3);
        let mut take = |width| {
            let place = row.take_left(width);
            row.take_left(1);
            place
        };
        (places.back, places.main) = (take(back), take(main));
        let side = take(side);
        places.ask = take(ask);
        return (places, side);
    }
    let side = places.main.take_right(SIDE.min(places.main.width / 2));
    places.main.take_right(1);
    (places, side)
}

/// The footer with another button beside the main one, in whose place this choice stands if it is given.
fn four(
    lay: &mut Layouter<'_>,
    page: &Page,
    area: Rect,
    here: Option<&ChoiceItem>,
    side: &ChoiceItem,
) {
    let (places, beside) = beside_main(lay, area);
    let button = |action| Some((label(lay, page, action)?.to_owned(), action));
    let choice = |of: &ChoiceItem| (of.label.clone(), Action::Choose(of.choice));
    let all = [
        (places.back, button(Action::Back), Style::Button),
        (
            places.main,
            here.map(choice).or_else(|| button(Action::Next)),
            Style::Primary,
        ),
        (beside, Some(choice(side)), Style::Choice),
        (places.ask, button(Action::Ask), Style::Ask),
    ];
    for (area, label, style) in all {
        if let Some((label, action)) = label {
            let waits = action == Action::Next && is_waiting(lay, page);
            let style = if waits { Style::Waiting } else { style };
            lay.push(lay.button(area, &label, action, style));
        }
    }
}

/// What stands on a button: "read on" on the main one while there are further pages.
pub(super) fn label<'p>(lay: &Layouter<'_>, page: &'p Page, action: Action) -> Option<&'p str> {
    if action == Action::Next && lay.scene.page + 1 < lay.scene.pages {
        return Some(&page.more);
    }
    page.button(action)
}
