//! Texts are whole, targets are large, apart, on the screen and marked when focused.

use std::collections::{BTreeMap, BTreeSet};

use ratatui::layout::Rect;
use strum::IntoEnumIterator as _;
use uketsuke::flow::{Action, Choice, Look, Screen};
use uketsuke::guidance::Holding;
use uketsuke::page::{Localizer, Page};
use uketsuke::rehearsal::candidates;
use uketsuke::texts::{Arg, Texts};

use crate::pictures::codes::CODES;
use crate::support::{LOCALES, SIZES, Session, area_text, clashes, site, squash, start, texts};
use crate::walk::{View, Walk};

/// Columns of a target at least.
const WIDTH: u16 = 12;
/// Rows of a target at least; one fewer where the screen has fewer than 24.
const HEIGHT: u16 = 3;
/// A screen so large that nothing needs a second page.
const ROOMY: (u16, u16) = (100, 90);

/// Everything that is wrong with one page.
fn complaints(view: &View<'_>) -> Vec<String> {
    let mut all: Vec<String> = view
        .session
        .cut()
        .iter()
        .map(|text| format!("cut: {text}"))
        .collect();
    let targets = &view.session.laid.targets();
    for (area, action) in targets {
        all.extend(too_small(view, *area, *action));
        if area.intersection(view.session.buffer.area) != *area {
            all.push(format!("off the screen: {action:?}"));
        }
    }
    all.extend(clashes(&view.session.laid));
    all.extend(unlaid(view));
    all.extend(unseen_focus(view));
    all.iter()
        .map(|what| format!("{}: {what}", view.place()))
        .collect()
}

fn too_small(view: &View<'_>, area: Rect, action: Action) -> Option<String> {
    let height = if view.size.1 < 24 { HEIGHT - 1 } else { HEIGHT };
    // Keys of the board are half as wide, and two rows high where the board is large.
    let key = matches!(
        action,
        Action::Cap(_) | Action::Offer(_) | Action::MoreOffers
    );
    let small = if key {
        area.width < WIDTH / 2 || area.height < HEIGHT - 1
    } else {
        area.width < WIDTH || area.height < height
    };
    let free = matches!(action, Action::Anywhere | Action::Field);
    (small && !free).then(|| format!("{action:?} is {} x {}", area.width, area.height))
}

/// Targets of the kiosk without an area. Rows of the check screen may be on other pages, and choices of
/// which one page cannot hold all.
fn unlaid(view: &View<'_>) -> Vec<String> {
    let kiosk = &view.session.kiosk;
    let laid = &view.session.laid.targets();
    let split =
        view.session.laid.pages > 1 && laid.iter().any(|(_, of)| matches!(of, Action::Choose(_)));
    let elsewhere = |action: &Action| match action {
        Action::Choose(Choice::Change(_)) => *kiosk.screen() == Screen::Check,
        Action::Choose(_) => split,
        _ => false,
    };
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
    let Some((area, _)) = laid.targets().into_iter().find(|(_, of)| *of == focused) else {
        return Some(format!("the focus is on {focused:?}, which is not there"));
    };
    let marked = match focused {
        Action::Anywhere => true,
        Action::Field => laid.caret().is_some_and(|caret| area.contains(caret)),
        _ => area_text(&view.session.buffer, area).contains('║'),
    };
    (!marked).then(|| format!("the focus on {focused:?} is not marked"))
}

/// What was read on all pages of a picture, by size and look.
type Pages = BTreeMap<(&'static str, (u16, u16), &'static str), BTreeSet<String>>;

/// What stands on one large screen and not on the pages of a small one.
fn lost(pages: &Pages) -> Vec<String> {
    let mut lost = Vec::new();
    // The first screen says less where there is less room; what it must say has a test of its own.
    let pages = pages
        .iter()
        .filter(|((picture, ..), _)| !picture.starts_with("attract"));
    for ((picture, size, look), read) in pages.clone() {
        let mut roomy = pages.clone();
        let roomy = roomy.find(|(key, _)| **key == (*picture, ROOMY, *look));
        let whole = roomy.expect("drawn at its roomiest").1;
        for text in whole.difference(read) {
            lost.push(format!("{picture} {size:?} {look:?}: lost: {text}"));
        }
    }
    lost
}

/// What the board may push off a small screen: the count of questions, the second sentence of
/// encouragement, and offers, which have pages of their own.
fn beside_the_board(view: &View<'_>) -> BTreeSet<String> {
    let kiosk = &view.session.kiosk;
    if kiosk.board().is_none() {
        return BTreeSet::new();
    }
    let say = |key, args: &[_]| view.session.texts.say(kiosk.locale(), key, args);
    let number = |of: usize| Arg::Number(i64::try_from(of).unwrap_or(0));
    let mut all = BTreeSet::from([
        squash(&say("problem-again", &[])),
        squash(&say("cap-more", &[])),
    ]);
    if let Some((at, of)) = kiosk.progress() {
        all.insert(squash(&say(
            "progress",
            &[("at", number(at)), ("of", number(of))],
        )));
    }
    let offers = candidates("たかはし").into_iter();
    all.extend(offers.map(|(word, _)| word.to_string()));
    all
}

fn assert_room(locale: &str) {
    let mut sizes = vec![ROOMY];
    sizes.extend(SIZES);
    let walk = Walk {
        texts: texts(),
        locale,
        // Marks beside labels are the same in every language.
        looks: if locale == "ja" {
            &[Look::Normal, Look::Mono]
        } else {
            &[Look::Normal]
        },
        sizes: &sizes,
        only: &[],
    };
    let (mut all, mut pages) = (Vec::new(), Pages::new());
    walk.each(|view| {
        all.extend(complaints(view));
        if view.size == ROOMY && view.session.laid.pages > 1 {
            all.push(format!("{}: not on one page", view.place()));
        }
        if !view.session.laid.codes().is_empty() && !CODES.contains(&view.picture) {
            all.push(format!("{}: a code that nobody scans", view.place()));
        }
        let at = (
            view.picture,
            view.size,
            view.session.kiosk.look().into_str(),
        );
        let mut may_go = beside_the_board(view);
        let say = |key: &str| squash(&view.session.texts.say(locale, key, &[]));
        // The same in Japanese stands beside a question where there is room.
        let words = Localizer::new(&view.session.kiosk, view.session.texts);
        may_go.extend(Page::new(words).japanese.map(|said| squash(&said)));
        match view.session.kiosk.screen() {
            // Where the guide begins, its title and the clinic may have to give way to what is for the unwell.
            Screen::Causes => may_go.extend(["welcome", "banner-title"].map(say)),
            // What is to be shown stands in the text, too, and in pictures only where there is room.
            Screen::Plan(_) | Screen::Shown => {
                let holdings = Holding::iter().map(|of| of.into_str());
                may_go.extend(holdings.map(|id| say(&format!("holding-{id}"))));
            }
            _ => {}
        }
        let read = view
            .read()
            .into_iter()
            .filter(|text| !may_go.contains(text));
        pages.entry(at).or_default().extend(read);
    });
    all.extend(lost(&pages));
    assert!(
        all.is_empty(),
        "{} complaints:\n{}",
        all.len(),
        all.join("\n")
    );
}

mod has_room {
    crate::in_every_language!(super::assert_room);
}

/// The texts of a clinic that has made this message 2,000 characters long.
fn with_long(key: &str) -> &'static Texts {
    let folder = tempfile::tempdir().expect("a folder");
    std::fs::create_dir(folder.path().join("en")).expect("a folder for English");
    let own = format!("{key} = {}\n", "word ".repeat(400));
    std::fs::write(folder.path().join("en/own.ftl"), own).expect("a file");
    let order = LOCALES.map(str::to_owned);
    let texts = Texts::load(&order, &BTreeMap::new(), Some(folder.path())).0;
    Box::leak(Box::new(texts))
}

#[test]
fn a_text_that_is_too_long_is_found() {
    for key in [
        "heading-plan-pdf",
        "say-plan-pdf",
        "point-pdf",
        "choice-cannot-pdf",
        "button-ask",
        "button-contrast",
        "draft-note",
    ] {
        let texts = with_long(key);
        let long = squash(&texts.say("en", key, &[]));
        assert_eq!(long.len(), 1600, "{key}");
        for size in [(60, 20), (80, 20), (80, 24)] {
            let walk = Walk {
                texts,
                locale: "en",
                looks: &[Look::Normal],
                sizes: &[size],
                only: &["plan-pdf"],
            };
            let mut found = false;
            walk.each(|view| {
                found |= view.session.cut().iter().any(|text| squash(text) == long);
                assert_eq!(clashes(&view.session.laid), [""; 0], "{key} {size:?}");
            });
            assert!(found, "{key} {size:?}");
        }
    }
}

/// A text that is laid and then drawn over is found, too.
#[test]
fn a_text_that_is_drawn_over_is_found() {
    let mut session = Session::played("en", (80, 24), "<any>L3");
    let heading = session.texts.say("en", "heading-cause-unconfirmed", &[]);
    let laid = session
        .laid
        .texts()
        .into_iter()
        .find(|(_, text)| *text == heading);
    let area = laid.expect("a heading").0;
    assert!(session.cut().is_empty());
    session.buffer[(area.x, area.y)].set_symbol("#");
    assert_eq!(session.cut(), [heading]);
}

/// The first screen has every language under its own name, and says in the first what it is for.
#[test]
fn the_first_screen_speaks_every_language() {
    for size in SIZES {
        for notes in [false, true] {
            let mut site = site();
            (site.trial, site.spool_ready) = (notes, !notes);
            let session = Session::at(site, texts(), start(), "ja", size);
            let read: BTreeSet<String> = (session.laid.texts().into_iter())
                .map(|(_, text)| squash(text))
                .collect();
            assert_eq!(session.cut(), [""; 0], "{size:?}");
            let offered = session.kiosk.site().locales.iter().filter(|of| of.shown);
            for locale in offered.map(|of| of.tag.as_str()) {
                let says = |key| read.contains(&squash(&texts().say(locale, key, &[])));
                assert!(says("language-name"), "{size:?} {locale}");
                assert!(locale != "ja" || says("welcome"), "{size:?}");
            }
        }
    }
}
