//! What holds after every event, whatever happened before.

use uketsuke::flow::{Action, Effect, Kiosk, Overlay, Screen, Situation};
use uketsuke::form::FIELDS;
use uketsuke::page::LARGER;
use uketsuke::paint::pixels::Changes;
use uketsuke::scene::{Item, Scene};
use unicode_segmentation::UnicodeSegmentation as _;

use crate::pixels::sixel;
use crate::support::{clashes, graphics};

use super::chance::{CANARY, PIN_CANARY};

/// Focus, pages, ways on, deadlines.
pub fn of_state(kiosk: &Kiosk) {
    if let Some(line) = kiosk.text_field().and_then(|id| kiosk.form().line(id)) {
        let (at, text) = (line.before().len(), line.text());
        let boundary = text.grapheme_indices(true).any(|(start, _)| start == at);
        assert!(
            boundary || at == text.len(),
            "the caret is inside a grapheme"
        );
    }
    let targets = kiosk.targets();
    if let Some(focused) = kiosk.focused() {
        assert!(
            targets.contains(&focused),
            "{focused:?} has the focus, not one of {targets:?}"
        );
    }
    assert!(
        !is_dead_end(kiosk),
        "no way on or back from {:?}",
        kiosk.screen()
    );
    let waits = *kiosk.screen() == Screen::Attract && kiosk.overlay().is_none();
    match kiosk.deadline() {
        None => assert!(waits, "nothing ends {:?}", kiosk.screen()),
        Some(at) => {
            let says_deleted = kiosk.deleted_for().is_some();
            assert!(!waits || says_deleted, "nobody is there to end");
            assert!(at > kiosk.now().ms, "a busy loop: {at}");
        }
    }
    assert_eq!(kiosk.must_end_by().is_none(), waits);
    let end = kiosk.must_end_by().unwrap_or(u64::MAX);
    assert!(end > kiosk.now().ms, "it should have ended at {end}");
    if matches!(kiosk.screen(), Screen::Saving(_)) {
        assert!(
            !matches!(kiosk.overlay(), Some(Overlay::Idle(_))),
            "saving is not interrupted"
        );
    }
}

/// Before and after an event: where the patient was, what they had told, what had the focus.
pub struct Before {
    screen: Screen,
    overlay: Option<&'static str>,
    story: Situation,
    form: Vec<Option<&'static str>>,
    locale: String,
    focus: Option<Action>,
    page: u16,
    pages_on: bool,
    tens: bool,
    /// Nothing was moved by hand since this page came.
    arrived: bool,
}

fn chosen(kiosk: &Kiosk) -> Vec<Option<&'static str>> {
    let ids = FIELDS.iter().map(|field| field.id);
    ids.map(|id| kiosk.form().chosen(id)).collect()
}

impl Before {
    pub fn of(kiosk: &Kiosk, arrived: bool) -> Self {
        Self {
            screen: kiosk.screen().clone(),
            overlay: kiosk.overlay().map(Overlay::heading),
            story: kiosk.story().clone(),
            form: chosen(kiosk),
            locale: kiosk.locale().to_owned(),
            focus: kiosk.focused(),
            page: kiosk.page(),
            pages_on: kiosk.has_more(),
            tens: kiosk.first_digit().is_some(),
            arrived,
        }
    }

    /// Whether this is another picture than before.
    pub fn left(&self, kiosk: &Kiosk) -> bool {
        let overlay = kiosk.overlay().map(Overlay::heading);
        self.screen != *kiosk.screen() || self.overlay != overlay || self.page != kiosk.page()
    }
}

/// Enter on a page where nothing was moved by hand answers nothing, agrees to nothing, sends, deletes and
/// ends nothing. Typed text is the exception: it is what was typed that goes on.
pub fn of_enter(before: &Before, kiosk: &Kiosk, effects: &[Effect]) {
    if !before.arrived || before.tens || matches!(before.focus, Some(Action::Field)) {
        return;
    }
    if before.overlay == Some("heading-staff-pin") {
        return;
    }
    let place = format!(
        "{:?} {:?} {:?}",
        before.screen, before.overlay, before.focus
    );
    let does = effects
        .iter()
        .find(|effect| matches!(effect, Effect::Leave | Effect::Submit(_) | Effect::Quit));
    assert!(does.is_none(), "Enter: {does:?} on {place}");
    assert_eq!(before.story, *kiosk.story(), "Enter answered on {place}");
    assert_eq!(before.form, chosen(kiosk), "Enter answered on {place}");
    assert_eq!(before.locale, kiosk.locale(), "Enter chose on {place}");
    if before.screen == Screen::Purpose && before.overlay.is_none() && !before.pages_on {
        assert_eq!(*kiosk.screen(), Screen::Purpose, "Enter agreed");
    }
}

/// A wheel that turns no page moves no focus.
pub fn of_wheel(before: &Before, kiosk: &Kiosk) {
    if !before.left(kiosk) {
        assert_eq!(before.focus, kiosk.focused(), "on {:?}", before.screen);
    }
}

fn is_dead_end(kiosk: &Kiosk) -> bool {
    let goes = |action: &Action| {
        matches!(
            action,
            Action::Anywhere | Action::Back | Action::Next | Action::Choose(_)
        )
    };
    !matches!(kiosk.screen(), Screen::Saving(_)) && !kiosk.targets().iter().any(goes)
}

/// Only the check page and the page after a failed save send anything.
pub fn of_effects(before: (&Screen, bool), effects: &[Effect]) {
    let (screen, covered) = before;
    for effect in effects {
        if matches!(effect, Effect::Submit(_)) {
            let may = matches!(screen, Screen::Check | Screen::Failed(_)) && !covered;
            assert!(may, "sent from {screen:?}");
        }
    }
    let sent = effects
        .iter()
        .filter(|effect| matches!(effect, Effect::Submit(_)));
    assert!(sent.count() <= 1);
}

/// No log can hold what was typed.
pub fn of_silence(kiosk: &Kiosk) {
    let said = format!("{kiosk:?}");
    assert!(!said.contains(CANARY), "{said}");
    assert!(!said.contains(PIN_CANARY), "{said}");
}

/// What is sent are pictures of the items, each of the size of its cells.
pub fn of_pixels(laid: &Scene, changes: &Changes) {
    for (at, bytes) in &changes.drawn {
        let shown = sixel::read(bytes);
        let size = (shown.width, shown.height);
        let of_item = |item: &Item| {
            let cells = graphics().cell.pixels(item.area.width, item.area.height);
            item.area.as_position() == *at && cells == size
        };
        assert!(laid.items.iter().any(of_item), "{size:?} pixels at {at}");
    }
}

/// What is laid can be touched, and the kiosk knows all of it.
pub fn of_picture(kiosk: &Kiosk, laid: &Scene, area: ratatui::layout::Rect) {
    assert!(laid.page < laid.pages);
    assert_eq!(clashes(laid), [""; 0], "{:?}", kiosk.screen());
    for (of, action) in &laid.targets() {
        assert!(of.intersects(area), "{action:?} is off the screen");
        let known = kiosk.targets().contains(action);
        let pin = matches!(kiosk.overlay(), Some(Overlay::StaffPin(_)));
        // Keys have F3 for it.
        let sized = kiosk.site().text_size && *action == LARGER;
        assert!(
            known || sized || (pin && *action == Action::Field),
            "{action:?} cannot be focused"
        );
    }
}
