//! What the design asks of single screens, drawn at the size it is drawn on.

use ratatui::layout::Rect;
use uketsuke::flow::{Action, Look, TextStep};
use uketsuke::paint::pixels::fonts::with_fonts;
use uketsuke::paint::pixels::{Bitmap, Percent};
use uketsuke::picture::Picture;
use uketsuke::rehearsal::Session;
use uketsuke::scene::{Item, ItemKind};

use super::ink;
use super::screens::session;
use crate::support::{self, drawn as painter, fonts, script};

/// The languages whose words differ most in length.
const LOCALES: [&str; 5] = ["ja", "en", "vi", "th", "pt-BR"];

/// Draws a screen by name.
fn drawn(locale: &str, name: &str, look: &mut dyn FnMut(&mut Session<'_>)) {
    with_fonts(&fonts(), &mut |files| {
        let mut session = session(locale);
        session.pixels = Some(painter(files));
        session.draw();
        session.play(&script(name));
        look(&mut session);
    });
}

fn shown(session: &Session<'_>) -> Vec<Picture> {
    let items = session.laid.items.iter();
    let pictures = items.flat_map(|item| item.pictures.iter().map(|of| of.picture));
    pictures.collect()
}

fn choices<'s>(session: &'s Session<'_>) -> Vec<&'s Item> {
    let items = session.laid.items.iter();
    let chosen = |of: &&Item| matches!(of.kind, ItemKind::Choice { .. });
    items.filter(chosen).collect()
}

#[test]
fn choices_stand_beside_a_code_on_the_same_page() {
    for locale in LOCALES {
        for name in ["step-download-iphone", "step-download-android"] {
            drawn(locale, name, &mut |session| {
                let scene = &session.laid;
                assert_eq!(scene.pages, 1, "{locale} {name}");
                let [(code, _)] = scene.codes()[..] else {
                    panic!("{locale} {name}: no code");
                };
                let choices = choices(session);
                assert!(choices.len() >= 2, "{locale} {name}");
                for choice in choices {
                    assert!(choice.area.x > code.right(), "{locale} {name}");
                }
                assert!(shown(session).contains(&Picture::StepDownload), "{locale}");
            });
        }
    }
}

#[test]
fn an_answer_shows_what_is_handed_over_and_what_else_is_said() {
    drawn("ja", "plan-notice", &mut |session| {
        let shown = shown(session);
        let pair = [
            Picture::MyNumberCard,
            Picture::Plus,
            Picture::EligibilityNotice,
        ];
        let signs = [Picture::Warning, Picture::Paper, Picture::Medicine];
        for picture in pair.iter().chain(&signs) {
            assert!(shown.contains(picture), "{picture:?} in {shown:?}");
        }
    });
    for locale in LOCALES {
        drawn(locale, "plan-reader", &mut |session| {
            assert_eq!(session.laid.pages, 1, "{locale}");
            assert!(shown(session).contains(&Picture::Medicine), "{locale}");
        });
    }
}

#[test]
fn whoever_is_unwell_finds_a_strip_at_the_foot_of_the_first_screen() {
    drawn("ja", "attract", &mut |session| {
        let frames = session.laid.items.iter();
        let frames = frames.filter(|of| matches!(of.kind, ItemKind::Frame));
        let [strip] = frames.collect::<Vec<_>>()[..] else {
            panic!("no strip");
        };
        assert_eq!(strip.area, Rect::new(0, 21, 98, 3));
        assert_eq!(strip.action, None);
        assert_eq!(strip.pictures[0].picture, Picture::Unwell);
        for locale in ["ja", "en", "vi", "zh-Hans"] {
            let words = session.texts.say(locale, "welcome-unwell", &[]);
            assert!(strip.texts.iter().any(|of| of.whole == words), "{locale}");
        }
    });
}

#[test]
fn a_row_parts_causes() {
    for locale in ["ja", "en", "vi", "pt-BR"] {
        drawn(locale, "causes", &mut |session| {
            let areas: Vec<Rect> = choices(session).iter().map(|of| of.area).collect();
            for (at, area) in areas.iter().enumerate() {
                // Grown by the gap they still share no cell.
                let grown = Rect::new(area.x, area.y, area.width + 2, area.height + 1);
                let mut others = areas.iter().enumerate().filter(|(of, _)| *of != at);
                assert!(
                    !others.any(|(_, of)| of.intersects(grown)),
                    "{locale}: {area:?}"
                );
            }
        });
    }
}

#[test]
fn a_second_of_the_countdown_draws_what_tells_it_and_nothing_else() {
    drawn("ja", "idle", &mut |session| {
        let sent = |session: &mut Session<'_>| {
            let (laid, look) = (&session.laid, session.kiosk.look());
            let changes = session.pixels.as_mut().unwrap().paint(laid, look);
            changes.drawn.len()
        };
        assert!(sent(session) > 4);
        let bar = |session: &Session<'_>| {
            let mut items = session.laid.items.iter();
            items.find_map(|of| match of.kind {
                ItemKind::Bar(left, of) => Some((left, of)),
                _ => None,
            })
        };
        assert_eq!(bar(session), Some((60, 60)));
        session.wait_ms(1_000);
        assert_eq!(bar(session), Some((59, 60)));
        // The sentence with the seconds, the seconds, the bar.
        assert_eq!(sent(session), 3);
    });
}

#[test]
fn a_button_has_its_sign_beside_its_word() {
    for locale in LOCALES {
        drawn(locale, "holdings", &mut |session| {
            for (action, sign) in [
                (Action::Back, Picture::Back),
                (Action::Ask, Picture::HelpHand),
                (Action::Language, Picture::Globe),
            ] {
                let mut items = session.laid.items.iter();
                let button = items.find(|of| of.action == Some(action)).unwrap();
                let [drawn] = &button.pictures[..] else {
                    panic!("{locale}: {action:?} has no sign");
                };
                assert_eq!(drawn.picture, sign, "{locale}");
                assert!(!drawn.area.intersects(button.texts[0].area), "{locale}");
            }
        });
    }
}

#[test]
fn the_edge_of_a_choice_is_whole_and_behind_no_words_in_any_state() {
    let mut faults = Vec::new();
    for locale in LOCALES {
        drawn(locale, "holdings", &mut |session| {
            // Words in larger letters fill their tile in languages that write long ones.
            for larger in 0..if locale == "ja" { 3 } else { 1 } {
                let (scene, look) = (&mut session.laid, session.kiosk.look());
                let choices = scene.items.iter_mut();
                let choices = choices.filter(|of| matches!(of.kind, ItemKind::Choice { .. }));
                for choice in choices {
                    for (focused, chosen) in [(false, true), (true, false), (true, true)] {
                        (choice.state.focused, choice.state.chosen) = (focused, chosen);
                        let pixels = session.pixels.as_ref().unwrap();
                        let found = ink::faults(choice, pixels, look);
                        let at = format!("{locale} +{larger} {focused} {chosen}");
                        faults.extend(found.iter().map(|of| format!("{at}: {of}")));
                        if !upper_edge_is_whole(&pixels.bitmap(choice, look)) {
                            faults.push(format!("{at}: a gap in the edge"));
                        }
                    }
                }
                session.pixels.as_mut().unwrap().zoom(TextStep::Larger);
                session.draw();
            }
        });
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// Whether the lines above what a choice shows go on from one round corner to the other.
fn upper_edge_is_whole(drawn: &Bitmap) -> bool {
    let (corner, within) = (20, 17);
    let ground = drawn.colour(corner, within);
    let lines = (0..within).filter(|y| drawn.colour(corner, *y) != ground);
    let across = corner..drawn.width() - corner;
    let mut pixels = lines.flat_map(|y| across.clone().map(move |x| (x, y)));
    pixels.all(|(x, y)| drawn.colour(x, y) == drawn.colour(corner, y))
}

/// In high contrast a paper is as light as the one in the hand.
#[test]
fn papers_lie_on_a_light_plate_in_high_contrast() {
    drawn("ja", "holdings", &mut |session| {
        let pixels = session.pixels.as_ref().unwrap();
        let mut papers = 0;
        for item in &session.laid.items {
            if !item.pictures.iter().any(|of| of.picture.is_paper()) {
                continue;
            }
            papers += 1;
            let drawn = pixels.bitmap(item, Look::HighContrast);
            // Nothing else is dark grey in this look.
            let ink = Percent(11, 11, 13);
            assert!(drawn.colours().contains(&ink), "{:?}", item.area);
            let ground = drawn.colour(drawn.width() / 2, drawn.height() - 11);
            assert_eq!(ground, Some(Percent(0, 0, 0)));
        }
        assert!(papers >= 2, "{papers}");
    });
}

/// No word of the header is near the rule below it, however many lines there are, nor one for staff near the edge.
#[test]
fn words_keep_off_the_rule_of_the_header_and_the_edge_of_the_box() {
    for locale in support::LOCALES {
        for name in ["causes", "plan-notice"] {
            drawn(locale, name, &mut |session| {
                let mut seen = 0;
                for item in &mut session.laid.items {
                    let least = match item.kind {
                        ItemKind::Header(_) => {
                            // As full as it can be, and only the last in ink.
                            let foot = item.area.bottom() - 1;
                            let (last, others) = item.texts.split_last_mut().unwrap();
                            for of in others {
                                of.lines.clear();
                            }
                            (last.area.y, last.area.height) = (foot, 1);
                            5
                        }
                        ItemKind::Staff => 3,
                        _ => continue,
                    };
                    seen += 1;
                    let pixels = session.pixels.as_ref().unwrap();
                    let near = ink::nearest(item, pixels, Look::Normal);
                    assert!(
                        near >= least,
                        "{locale} {name}: {near} pixels in {:?}",
                        item.area
                    );
                }
                assert!(seen >= 1, "{locale} {name}");
            });
        }
    }
}
