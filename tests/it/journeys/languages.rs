//! Many languages: two digits choose, every one can be reached by finger, digits and arrows.

use uketsuke::flow::{Action, Choice, Event, Key, KioskSettings, Screen};

use crate::support::{SIZES, Session, is_laid, site, start, texts};

/// A site with so many languages, all of them Japanese.
fn many(count: usize) -> KioskSettings {
    let mut site = site();
    let first = site.locales.swap_remove(0);
    site.locales = vec![first; count];
    site
}

fn languages(count: usize, size: (u16, u16)) -> Session {
    let mut session = Session::at(many(count), texts(), start(), "ja", size);
    session.play("<any>");
    session
}

#[test]
fn a_page_is_there_only_for_a_language_that_is_not() {
    let mut site = site();
    let vietnamese = site.tags().position(|of| of == "vi").unwrap();
    site.pages[0].tag = Some("vi".to_owned());
    let mut session = Session::at(site, texts(), start(), "ja", (80, 24));
    let offered = |session: &Session| {
        let choices = session.kiosk.choices();
        [Choice::Locale(vietnamese), Choice::Page(0), Choice::Page(1)]
            .map(|of| choices.contains(&of))
    };
    assert_eq!(offered(&session), [true, false, true]);
    let shown = session.kiosk.site().locales.iter().map(|of| of.shown);
    let mut shown: Vec<bool> = shown.collect();
    shown[vietnamese] = false;
    session.send(Event::LocalesShown(shown));
    assert_eq!(offered(&session), [false, true, true]);
}

#[test]
fn two_digits_choose_among_many() {
    for (digits, at) in [("01", 0), ("09", 8), ("10", 9), ("14", 13)] {
        let mut session = languages(14, (80, 24));
        session.play(digits);
        assert_eq!(*session.kiosk.screen(), Screen::Causes, "{digits}");
        assert!(session.kiosk.is_chosen(Choice::Locale(at)), "{digits}");
    }
    let mut session = languages(14, (80, 24));
    session.play("16");
    assert_eq!(*session.kiosk.screen(), Screen::Page(1));
    session.play("<back>");
    assert_eq!(*session.kiosk.screen(), Screen::Languages);
}

#[test]
fn the_first_digit_is_seen_and_waits_for_ever() {
    let mut session = languages(14, (80, 24));
    session.play("1");
    assert_eq!(session.kiosk.focused(), None);
    assert!(session.shows("1_"), "{}", session.text());
    session.play("9");
    assert_eq!(*session.kiosk.screen(), Screen::Languages, "no nineteenth");
    assert!(session.shows("9_"), "{}", session.text());
    session.play("<bs>");
    assert_eq!(session.kiosk.first_digit(), None, "taken back");
    session.play("1<down>");
    assert_eq!(session.kiosk.first_digit(), None, "the arrow chooses now");
    session.play("1<wait:80>");
    assert_eq!(
        *session.kiosk.screen(),
        Screen::Languages,
        "no pause chooses"
    );
    session.play("2");
    assert_eq!(*session.kiosk.screen(), Screen::Causes);
    assert!(session.kiosk.is_chosen(Choice::Locale(11)));
}

/// One digit is enough where there are few.
#[test]
fn one_digit_chooses_among_few() {
    let mut session = languages(6, (80, 24));
    session.play("6");
    assert!(session.kiosk.is_chosen(Choice::Locale(5)));
}

#[test]
fn more_languages_than_a_page_holds_have_pages() {
    for size in SIZES {
        for count in [14, 25, 60] {
            let mut session = languages(count, size);
            let mut seen = Vec::new();
            let pages = session.laid.pages;
            assert!(count != 14 || pages == 1, "{size:?}: {pages} pages");
            assert!(count != 60 || pages > 1, "{size:?}: {pages} pages");
            for _ in 0..pages {
                for (area, action) in &session.laid.targets() {
                    if let Action::Choose(choice) = action {
                        assert!(area.width >= 12, "{count} {size:?} {area:?}");
                        let least = if size.1 < 24 { 2 } else { 3 };
                        assert!(area.height >= least, "{count} {size:?} {area:?}");
                        seen.push(*choice);
                    }
                }
                assert!(session.cut().is_empty(), "{:?}", session.cut());
                session.key(Key::PageDown);
            }
            assert_eq!(seen, session.kiosk.choices(), "{count} {size:?}");
            // By arrows from the first to the last.
            let mut session = languages(count, size);
            for at in 0..count {
                session.key(Key::Down);
                let here = Action::Choose(Choice::Locale(at));
                assert_eq!(session.kiosk.focused(), Some(here));
                assert!(is_laid(&session, here), "{count} {size:?} {at}");
            }
        }
    }
}

#[test]
fn what_is_not_drawn_right_is_not_offered_and_comes_when_it_is() {
    let mut session = Session::at(site(), texts(), start(), "ja", (98, 24));
    let thai = site().tags().position(|tag| tag == "th").unwrap();
    let name = "ภาษาไทย";
    let offered = |session: &Session| is_laid(session, Action::Choose(Choice::Locale(thai)));
    assert!(offered(&session) && session.shows(name));
    let mut shown = vec![true; site().locales.len()];
    shown[thai] = false;
    session.send(Event::LocalesShown(shown.clone()));
    assert!(!offered(&session) && !session.shows(name));
    // The others are where they were, under their numbers and as themselves.
    session.play("13");
    assert!(session.kiosk.is_chosen(Choice::Locale(12)));
    shown[thai] = true;
    session.send(Event::LocalesShown(shown));
    assert!(
        session.kiosk.is_chosen(Choice::Locale(12)),
        "who reads goes on"
    );
    session.key(Key::Function(2));
    assert!(offered(&session));
}
