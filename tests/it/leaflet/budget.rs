//! How much a patient has to read, counted on the glass over scripted journeys.
//!
//! - **Text passed**, from the first touch to the answer: headings, texts and the labels of choices, each
//!   counted once a journey, as what was read is recognised. Not counted: the bar on top and the buttons
//!   around the screen, which stand in one place on every screen; the box for staff, which staff read;
//!   keys of the board, what was typed, addresses.
//! - **From cause to answer**: of that, only the texts that explain, from the page after the cause to the
//!   first plan (or the last page, where nothing can be shown). Not counted: the headings, labels and the
//!   box for staff with what it says in the patient's language.
//! - Japanese is counted in characters without white space, and without readings in brackets; Vietnamese in
//!   syllables, which it writes apart; other languages in words. A word in Japanese letters beside a
//!   foreign one is there to be pointed at and is not counted.

use std::collections::BTreeSet;

use uketsuke::flow::{Action, Screen};
use uketsuke::guidance::PlanStep;
use unicode_width::UnicodeWidthStr;

use crate::support::{Session, fill, texts};

const SIZE: (u16, u16) = (100, 40);

/// The journeys: from the choice of the language to the answer.
const NOTHING: &str = "<any>L|1<on>6<on><on>1";
const PDF: &str = "<any>L|2<on>5<on>";
const NOTICE_AND_CARD: &str = "<any>L|3<on>23<on>";
const PHONE_CARD: &str = "<any>L|4<on>4<on>2<on>1<on><on><on>";
const FORM: &str = "<any>L|1<on>6<on><on>21<on>";

/// What was read on a journey.
#[derive(Default)]
struct Read {
    seen: BTreeSet<String>,
    passed: usize,
    explained: usize,
}

/// The steps of a script.
fn steps(script: &str) -> Vec<String> {
    let mut all = Vec::new();
    let mut rest = script;
    while let Some(c) = rest.chars().next() {
        let close = match c {
            '<' => '>',
            '{' => '}',
            _ => c,
        };
        let at = c.len_utf8();
        let end = match c {
            '<' | '{' => at + rest[at..].find(close).expect("closed") + close.len_utf8(),
            _ => at,
        };
        all.push(rest[..end].to_owned());
        rest = &rest[end..];
    }
    all
}

/// Goes a journey and reads every page on the way.
fn journey(locale: &str, script: &str) -> Read {
    let (start, way) = script.split_once('|').expect("a start");
    let mut session = Session::played(locale, SIZE, start);
    let mut read = Read::default();
    let mut answered = false;
    look(&mut session, &mut read, false);
    for step in steps(way) {
        session.play(&step);
        look(&mut session, &mut read, !answered);
        answered |=
            matches!(session.kiosk.screen(), Screen::Plan(line) if *line != PlanStep::Reception);
    }
    read
}

/// Reads the page on the glass.
fn look(session: &mut Session, read: &mut Read, explains: bool) {
    let locale = session.kiosk.locale().to_owned();
    let say = |key: &str| texts().say(&locale, key, &[]);
    let heading = say(&session.kiosk.heading());
    let top = session
        .laid
        .texts()
        .into_iter()
        .find(|(_, text)| *text == heading);
    let top = top.map_or(0, |(area, _)| area.y);
    let (draft, box_for_staff) = (say("draft-note"), say("point-label"));
    let found: Vec<_> = session.laid.texts();
    for (area, text) in found {
        let target = session
            .laid
            .targets()
            .into_iter()
            .find(|(of, _)| of.intersects(area));
        let label = match target {
            Some((_, Action::Choose(_))) => true,
            Some(_) => continue,
            None => false,
        };
        if area.y < top
            || text == draft
            || text == box_for_staff
            || text.starts_with("http")
            || is_said("ja", text) && locale != "ja"
        {
            continue;
        }
        let staff = is_said(&locale, text);
        if staff && locale == "ja" {
            continue;
        }
        let words = text.trim_start_matches("[ ] ").trim_start_matches("[x] ");
        if !read.seen.insert(words.to_owned()) {
            continue;
        }
        read.passed += count(&locale, words);
        if explains && !label && !staff && text != heading {
            read.explained += count(&locale, words);
        }
    }
}

/// Whether these are sentences for staff, one a line.
fn is_said(locale: &str, text: &str) -> bool {
    let all: BTreeSet<String> = uketsuke::guidance::sentence::ROWS
        .iter()
        .map(|row| texts().say(locale, &format!("point-{}", row.id), &[]))
        .collect();
    text.lines().all(|line| all.contains(line))
}

fn is_japanese(c: char) -> bool {
    matches!(c, '\u{3041}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{ff10}'..='\u{ff9f}')
}

fn count(locale: &str, text: &str) -> usize {
    if !locale.starts_with("ja") {
        let words = text.split(|c: char| !c.is_alphanumeric() && !"'’-".contains(c));
        return words
            .filter(|word| word.chars().any(char::is_alphanumeric) && !word.contains(is_japanese))
            .count();
    }
    let kana = |c: char| matches!(c, '\u{3041}'..='\u{30ff}');
    let mut rest = text;
    let mut kept = String::new();
    while let Some((before, after)) = rest.split_once('（') {
        let (inner, behind) = after.split_once('）').unwrap_or((after, ""));
        kept.push_str(before);
        if locale != "ja-simple" || !inner.chars().all(kana) {
            kept.push_str(inner);
        }
        rest = behind;
    }
    kept.push_str(rest);
    kept.chars()
        .filter(|c| !c.is_whitespace() && c.to_string().width() > 0)
        .count()
}

fn assert_passed(locale: &str, script: &str, most: usize) {
    let read = journey(locale, script);
    assert!(read.passed <= most, "{locale} {script}: {}", read.passed);
    assert!(
        read.passed > most / 4,
        "{locale} {script}: only {}",
        read.passed
    );
}

#[test]
fn words_and_characters_are_counted_as_told() {
    assert_eq!(
        count(
            "en",
            "Show the Notice (資格情報のお知らせ), please: I can't."
        ),
        6
    );
    assert_eq!(count("vi", "Thẻ My Number (マイナンバーカード) của tôi"), 5);
    assert_eq!(count("ja", "受付 で（見せる）。"), 7);
    assert_eq!(count("ja-simple", "受付（うけつけ）で 見（み）せる。"), 7);
    assert_eq!(steps("2{a b}<on>1"), ["2", "{a b}", "<on>", "1"]);
}

#[test]
fn a_japanese_reader_with_nothing_passes_520_characters() {
    assert_passed("ja", NOTHING, 520);
}

#[test]
fn a_reader_of_easy_japanese_with_a_pdf_passes_700_characters() {
    assert_passed("ja-simple", PDF, 700);
}

#[test]
fn a_vietnamese_reader_with_notice_and_card_passes_260_syllables() {
    assert_passed("vi", NOTICE_AND_CARD, 260);
}

#[test]
fn an_english_reader_with_the_card_on_the_phone_passes_420_words() {
    assert_passed("en", PHONE_CARD, 420);
}

#[test]
fn a_portuguese_reader_with_nothing_passes_800_words_to_the_end_of_the_form() {
    assert_passed("pt-BR", &format!("{FORM}{}", fill()), 800);
}

fn assert_explained(locale: &str, most: usize) {
    for script in [NOTHING, PDF, NOTICE_AND_CARD, PHONE_CARD] {
        let read = journey(locale, script);
        assert!(
            read.explained <= most,
            "{locale} {script}: {}",
            read.explained
        );
        assert!(read.explained > 20, "{locale} {script}: {}", read.explained);
    }
}

#[test]
fn from_cause_to_answer_320_characters_are_enough_in_japanese() {
    assert_explained("ja", 320);
}

#[test]
fn from_cause_to_answer_120_words_are_enough_in_english() {
    assert_explained("en", 120);
}

#[test]
fn from_cause_to_answer_160_syllables_are_enough_in_vietnamese() {
    assert_explained("vi", 160);
}
