//! The first screen and the list of languages: by touch, by digits, by keys, for those who read no Japanese.

use uketsuke::flow::{Action, Choice, Effect, Key, Overlay, Screen};
use uketsuke::form::FieldId;

use unicode_width::UnicodeWidthStr as _;

use super::steps::{FORM, SIZE, choice, ja, left, read, touch, typed, words_at};
use crate::support::{LOCALES, SIZES, Session, is_laid, site, squash, start, texts};

/// The languages for which a terminal's own letters do, with their places among all.
fn offered() -> Vec<(usize, &'static str)> {
    let session = Session::new("ja", SIZES[0]);
    let locales = session.kiosk.site().locales.iter();
    let all = LOCALES.into_iter().enumerate().zip(locales);
    all.filter_map(|(locale, of)| of.shown.then_some(locale))
        .collect()
}

#[test]
fn a_touch_on_the_first_screen_chooses_the_language_in_all_of_them() {
    for size in SIZES {
        for (at, locale) in offered() {
            let mut session = Session::new("ja", size);
            touch(&mut session, choice(Choice::Locale(at)));
            assert_eq!(*session.kiosk.screen(), Screen::Causes, "{locale} {size:?}");
            assert_eq!(session.kiosk.locale(), locale);
            session.play("<back>");
            assert_eq!(*session.kiosk.screen(), Screen::Languages, "{locale}");
        }
        for at in 0..site().pages.len() {
            let mut session = Session::new("ja", size);
            touch(&mut session, choice(Choice::Page(at)));
            assert_eq!(*session.kiosk.screen(), Screen::Page(at), "{size:?}");
        }
    }
}

#[test]
fn a_touch_beside_the_languages_opens_their_list() {
    let mut session = ja("");
    let corner = ratatui::layout::Position::new(0, 0);
    assert_eq!(session.laid.hit(corner), Some(Action::Anywhere));
    session.tap_at(corner);
    assert_eq!(*session.kiosk.screen(), Screen::Languages);
}

#[test]
fn each_language_by_two_digits_and_the_first_nine_by_one_and_enter() {
    for ((_, locale), number) in offered().into_iter().zip(1..) {
        for begin in ["<any>", ""] {
            let mut session = ja(&format!("{begin}{number:02}"));
            assert_eq!(session.kiosk.locale(), locale, "{begin}{number:02}");
            assert_eq!(
                *session.kiosk.screen(),
                Screen::Causes,
                "{begin}{number:02}"
            );
            if number < 10 {
                session = ja(&format!("{begin}{number}"));
                assert_eq!(*session.kiosk.screen(), Screen::Languages, "{number}");
                assert!(session.shows(&format!("{number}_")), "{number}");
                session.wait_ms(60_000);
                assert_eq!(
                    *session.kiosk.screen(),
                    Screen::Languages,
                    "{number}: a pause chose"
                );
                session.key(Key::Enter);
                assert_eq!(session.kiosk.locale(), locale, "{begin}{number}<enter>");
                assert_eq!(*session.kiosk.screen(), Screen::Causes);
            }
        }
    }
}

#[test]
fn the_first_screen_calls_in_each_language_that_has_the_words() {
    for size in SIZES {
        let session = Session::new("ja", size);
        let read: Vec<String> = read(&session).into_iter().map(squash).collect();
        // A language whose words are longer than they may be takes the place from all.
        let long = |locale: &str| texts().say(locale, "welcome-touch", &[]).width() > 11;
        let locales = || offered().into_iter().map(|(_, locale)| locale);
        let calls = size.1 >= 30 || !locales().any(long);
        for locale in locales() {
            let says = |key: &str| read.contains(&squash(&texts().say(locale, key, &[])));
            assert!(says("language-name"), "{size:?} {locale}");
            assert!(
                !calls || says("welcome-touch") || says("welcome-short"),
                "{size:?} {locale}"
            );
        }
        // Who is unwell reads it at once, and it is nothing to press.
        for locale in ["ja", "ja-simple", "en", "zh-Hans", "zh-Hant", "vi"] {
            let words = texts().say(locale, "welcome-unwell", &[]);
            let at = words_at(&session, &words);
            assert_eq!(
                session.laid.hit(at),
                Some(Action::Anywhere),
                "{size:?} {locale}"
            );
        }
        if size.1 >= 30 {
            for locale in locales() {
                assert!(
                    read.contains(&squash(&texts().say(locale, "welcome-unwell", &[]))),
                    "{locale}"
                );
            }
        }
    }
}

#[test]
fn who_is_unwell_reads_it_first_in_their_own_language() {
    for size in SIZES {
        for locale in LOCALES {
            let session = Session::played(locale, size, "<any>L");
            let words = texts().say(locale, "welcome-unwell", &[]);
            let at = words_at(&session, &words);
            let heading = texts().say(locale, "heading-causes", &[]);
            let below = words_at(&session, &heading);
            assert!(at.y < below.y, "{locale} {size:?}");
        }
    }
}

#[test]
fn the_list_has_the_same_languages_everywhere_and_a_page_keeps_the_form() {
    let mut session = ja(&format!("{FORM}1{{葵}}"));
    let list = ja("<any>").kiosk.choices();
    session.play("<f2>");
    assert_eq!(session.kiosk.choices(), list);
    assert!(list.contains(&Choice::Page(0)));
    touch(&mut session, choice(Choice::Page(0)));
    assert_eq!(*session.kiosk.screen(), Screen::Page(0));
    assert!(session.kiosk.overlay().is_none());
    session.play("<last>");
    touch(&mut session, Action::Next);
    assert_eq!(*session.kiosk.screen(), Screen::Field(FieldId::Name));
    assert_eq!(typed(&session, FieldId::Name), "葵");
}

#[test]
fn nobody_needs_japanese_to_leave_the_list() {
    for script in ["<any>", "<any>L1<f2>", "<any><page>"] {
        let session = ja(script);
        let text = session.text();
        for words in ["Back", "Help", "Language"] {
            assert!(text.contains(words), "{script} {words}\n{text}");
        }
    }
}

#[test]
fn the_band_is_in_the_patients_language_and_the_card_says_whom_it_is_for() {
    let session = Session::played("en", SIZE, "<any>L1<f9>");
    let text = session.text();
    assert!(
        text.contains("Reception guide") && text.contains("受付の方へ"),
        "{text}"
    );
    let band: String = text.lines().take(3).collect();
    assert!(!band.contains("受付で"), "{band}");
}

#[test]
fn the_draft_is_named_where_it_matters_and_nowhere_else() {
    let mut place = site();
    for locale in &mut place.locales {
        locale.reviewed = false;
    }
    let note = texts().say("en", "draft-note", &[]);
    for (script, there) in [
        ("<any>", false),
        ("<any>L", true),
        ("<any>L1", false),
        ("<any>L1", false),
        ("<any>L1<f9>", true),
        ("<any>L15<on>", true),
        ("<any>L16", false),
        ("<any>L3<on>621", true),
        (FORM, false),
    ] {
        let mut session = Session::at(place.clone(), texts(), start(), "en", SIZE);
        session.play(script);
        assert_eq!(session.shows(&note), there, "{script}\n{}", session.text());
    }
}

#[test]
fn the_next_first_screen_says_that_all_is_deleted_for_a_while() {
    let told = ja("<any>L12");
    assert_eq!(told.kiosk.parting(), Some("ja"));
    assert_eq!(ja("<any>L").kiosk.parting(), None, "nothing was told");
    let mut place = site();
    place.deleted = Some("en".into());
    let words = texts().say("en", "welcome-deleted", &[]);
    let deleted = || Session::at(place.clone(), texts(), start(), "ja", SIZE);
    let mut session = deleted();
    assert!(session.shows(&words), "{}", session.text());
    assert_eq!(session.kiosk.deadline(), Some(60_000));
    assert_eq!(session.kiosk.must_end_by(), None);
    session.wait_ms(59_999);
    assert!(session.shows(&words));
    session.wait_ms(1);
    assert!(!session.shows(&words) && session.kiosk.deadline().is_none());
    let mut session = deleted();
    session.play("<any><back>");
    assert!(!session.shows(&words), "until somebody is there");
}

#[test]
fn the_warning_counts_in_large_digits_and_says_what_happens() {
    let session = ja(&format!("{FORM}1{{葵}}<wait:181>"));
    assert!(matches!(session.kiosk.overlay(), Some(Overlay::Idle(_))));
    assert!(
        session.text().matches("██").count() > 20,
        "{}",
        session.text()
    );
    assert!(!session.effects.contains(&Effect::Leave) && !left(&session));
}

#[test]
fn more_languages_than_the_first_screen_holds_have_a_way_to_all() {
    let mut place = site();
    let first = place.locales.swap_remove(0);
    place.locales = vec![first; 60];
    for size in SIZES {
        let mut session = Session::at(place.clone(), texts(), start(), "ja", size);
        assert!(session.cut().is_empty(), "{:?}", session.cut());
        assert!(is_laid(&session, choice(Choice::Locale(0))));
        assert!(!is_laid(&session, choice(Choice::Locale(59))));
        let words = texts().say("ja", "welcome-more", &[]);
        let at = words_at(&session, &words);
        session.tap_at(at);
        assert_eq!(*session.kiosk.screen(), Screen::Languages, "{size:?}");
    }
}
