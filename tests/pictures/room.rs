//! Texts are whole, targets are large, apart, on the screen and marked when focused.

use std::collections::{BTreeMap, BTreeSet};

use ratatui::layout::Rect;
use uketsuke::flow::{Action, Choice, Look, Screen};
use uketsuke::texts::Texts;

use crate::support::{LOCALES, SIZES, area_text, squash, texts};
use crate::walk::{View, Walk};

/// Columns of a target at least.
const WIDTH: u16 = 12;
/// Rows of a target at least; one fewer where the screen has fewer than 24.
const HEIGHT: u16 = 3;
/// A screen so large that nothing needs a second page.
const ROOMY: (u16, u16) = (240, 120);

/// Everything that is wrong with one page.
fn complaints(view: &View<'_>) -> Vec<String> {
    let cut = view.cut();
    let mut all: Vec<String> = cut.iter().map(|text| format!("cut: {text}")).collect();
    let targets = &view.session.laid.targets;
    for (at, (area, action)) in targets.iter().enumerate() {
        all.extend(too_small(view, *area, *action));
        if area.intersection(view.session.buffer.area) != *area {
            all.push(format!("off the screen: {action:?}"));
        }
        let clash = targets[..at]
            .iter()
            .filter(|(other, _)| other.intersects(*area));
        all.extend(clash.map(|(_, other)| format!("{action:?} overlaps {other:?}")));
    }
    all.extend(unlaid(view));
    all.extend(unseen_focus(view));
    all.iter()
        .map(|what| format!("{}: {what}", view.place()))
        .collect()
}

fn too_small(view: &View<'_>, area: Rect, action: Action) -> Option<String> {
    let height = if view.size.1 < 24 { HEIGHT - 1 } else { HEIGHT };
    let small = area.width < WIDTH || area.height < height;
    let free = matches!(action, Action::Anywhere | Action::Field);
    (small && !free).then(|| format!("{action:?} is {} x {}", area.width, area.height))
}

/// Targets of the kiosk without an area. The rows of the check screen may be on other pages.
fn unlaid(view: &View<'_>) -> Vec<String> {
    let kiosk = &view.session.kiosk;
    let elsewhere = |action: &Action| {
        matches!(action, Action::Choose(Choice::Change(_))) && *kiosk.screen() == Screen::Check
    };
    let laid = &view.session.laid.targets;
    let is_laid = |action: &Action| laid.iter().any(|(_, of)| of == action);
    let all = kiosk.targets().into_iter();
    all.filter(|action| !is_laid(action) && !elsewhere(action))
        .map(|action| format!("{action:?} has no area"))
        .collect()
}

/// The focused target is laid and marked: by a sign, or by the caret in a field.
fn unseen_focus(view: &View<'_>) -> Option<String> {
    let laid = &view.session.laid;
    let focused = view.session.kiosk.focused()?;
    let Some((area, _)) = laid.targets.iter().find(|(_, of)| *of == focused) else {
        return Some(format!("the focus is on {focused:?}, which is not there"));
    };
    let marked = match focused {
        Action::Anywhere => true,
        Action::Field => laid.caret.is_some_and(|caret| area.contains(caret)),
        _ => area_text(&view.session.buffer, *area).contains('>'),
    };
    (!marked).then(|| format!("the focus on {focused:?} is not marked"))
}

fn walk<'a>(
    texts: &'static Texts,
    locale: &'a str,
    look: Look,
    sizes: &'a [(u16, u16)],
) -> Walk<'a> {
    Walk {
        texts,
        locale,
        look,
        sizes,
        only: &[],
    }
}

fn assert_room(locale: &str, look: Look) {
    let mut all = Vec::new();
    walk(texts(), locale, look, &SIZES).each(|view| all.extend(complaints(view)));
    all.dedup();
    assert!(
        all.is_empty(),
        "{} complaints:\n{}",
        all.len(),
        all.join("\n")
    );
}

#[test]
fn japanese_has_room() {
    assert_room("ja", Look::Normal);
}

#[test]
fn japanese_has_room_without_colours() {
    assert_room("ja", Look::Mono);
}

#[test]
fn simple_japanese_has_room() {
    assert_room("ja-simple", Look::Normal);
}

#[test]
fn simple_japanese_has_room_without_colours() {
    assert_room("ja-simple", Look::Mono);
}

#[test]
fn english_has_room() {
    assert_room("en", Look::Normal);
}

#[test]
fn english_has_room_without_colours() {
    assert_room("en", Look::Mono);
}

/// What stands on one large screen stands on the pages of a small one.
#[test]
fn pages_lose_nothing() {
    for locale in LOCALES {
        let mut whole: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
        let mut paged: BTreeMap<(&str, (u16, u16)), BTreeSet<String>> = BTreeMap::new();
        let mut sizes = vec![ROOMY];
        sizes.extend(SIZES);
        walk(texts(), locale, Look::Normal, &sizes).each(|view| {
            if view.size == ROOMY {
                assert_eq!(view.session.laid.pages, 1, "{}", view.place());
                whole.insert(view.picture, view.read());
            } else {
                let at = (view.picture, view.size);
                paged.entry(at).or_default().extend(view.read());
            }
        });
        for ((picture, size), texts) in &paged {
            let lost: Vec<_> = whole[picture].difference(texts).collect();
            assert!(lost.is_empty(), "{locale} {picture} {size:?}: {lost:?}");
        }
    }
}

#[test]
fn a_text_that_is_too_long_is_found() {
    let folder = tempfile::tempdir().expect("a folder");
    std::fs::create_dir(folder.path().join("en")).expect("a folder for English");
    let long = "word ".repeat(400);
    let own = format!("say-plan-pdf = {long}\nbutton-ask = {long}\n");
    std::fs::write(folder.path().join("en/own.ftl"), own).expect("a file");
    let order = LOCALES.map(str::to_owned);
    let texts = Texts::load(&order, &BTreeMap::new(), Some(folder.path())).0;
    let texts: &'static Texts = Box::leak(Box::new(texts));
    for size in SIZES {
        let sizes = [size];
        let mut walk = walk(texts, "en", Look::Normal, &sizes);
        walk.only = &["plan-pdf"];
        let mut cut = Vec::new();
        walk.each(|view| cut.extend(view.cut().into_iter().map(squash)));
        let whole = squash(&long);
        let found = cut.iter().filter(|text| **text == whole).count();
        assert!(found >= 2, "{size:?}: {found}");
    }
}
