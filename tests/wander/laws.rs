//! What holds after every event, whatever happened before.

use uketsuke::flow::{Action, Effect, Kiosk, Overlay, Screen};
use uketsuke::ui::Laid;
use unicode_segmentation::UnicodeSegmentation as _;

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
        Some(at) => assert!(at > kiosk.now().ms && !waits, "a busy loop: {at}"),
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

/// What is laid can be touched, and the kiosk knows all of it.
pub fn of_picture(kiosk: &Kiosk, laid: &Laid, area: ratatui::layout::Rect) {
    assert!(laid.page < laid.pages);
    for (of, action) in &laid.targets {
        assert!(of.intersects(area), "{action:?} is off the screen");
        let known = kiosk.targets().contains(action);
        let pin = matches!(kiosk.overlay(), Some(Overlay::StaffPin(_)));
        assert!(
            known || (pin && *action == Action::Field),
            "{action:?} cannot be focused"
        );
    }
}
