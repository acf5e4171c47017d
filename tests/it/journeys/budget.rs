//! How many touches and how much reading lie between the first touch and the answer on the glass, on five scripted
//! journeys by touch alone.
//!
//! - **Touches**: every one, on the glass that the package ships; turning a page is one.
//! - **Text passed**: headings, texts and the labels of choices of every page on the way, as often as they are
//!   shown, the sentence for staff once, in the patient's language. Not counted: the bar on top, the buttons around
//!   the screen, keys, addresses and what the patient has answered.
//! - **Explained**: of that only the texts, from the page after the cause to the first answer; not the sentence for
//!   staff.
//! - Japanese is counted in characters without white space, and without readings in brackets; Vietnamese in
//!   syllables, which it writes apart; other languages in words. A word in Japanese letters beside a foreign one is
//!   there to be pointed at and is not counted.

use ratatui::layout::Position;
use uketsuke::flow::{Action, Choice, Event, Receipt, Screen};
use uketsuke::form::FieldId;
use uketsuke::guidance::{Cause, Holding, Login, PlanStep, Visit};
use uketsuke::keyboard::layout::Cap;
use uketsuke::page::{Block, Localizer, Page};
use unicode_width::UnicodeWidthStr as _;

use crate::support::{Session, is_laid, texts};

/// The grid of the terminal that the package ships, on 1280x720.
const SIZE: (u16, u16) = (98, 24);

/// A patient who touches and reads.
struct Patient {
    session: Session,
    touches: usize,
    passed: usize,
    explained: usize,
}

impl Patient {
    /// Before the first touch.
    fn new(locale: &str) -> Self {
        Self {
            session: Session::new(locale, SIZE),
            touches: 0,
            passed: 0,
            explained: 0,
        }
    }

    /// Who has chosen this language.
    fn reading(locale: &str) -> Self {
        let mut patient = Self::new(locale);
        let mut tags = patient.session.kiosk.site().tags();
        let at = tags.position(|of| of == locale).expect("offered");
        drop(tags);
        patient.choose(Choice::Locale(at));
        patient
    }

    fn choose(&mut self, choice: Choice) {
        self.touch(Action::Choose(choice));
    }

    fn go_on(&mut self) {
        self.touch(Action::Next);
    }

    /// Touches a target, turning pages until it is there, and reads the screen that comes.
    fn touch(&mut self, action: Action) {
        let before = self.session.kiosk.screen().clone();
        for _ in 0..9 {
            let last = self.session.laid.page + 1 == self.session.laid.pages;
            if is_laid(&self.session, action) && (last || action != Action::Next) {
                break;
            }
            self.tap(Action::Next);
        }
        self.tap(action);
        if *self.session.kiosk.screen() != before {
            self.read();
        }
    }

    fn tap(&mut self, action: Action) {
        let targets = self.session.laid.targets();
        let found = targets.iter().find(|(_, of)| *of == action);
        let (area, _) =
            found.unwrap_or_else(|| panic!("{action:?} is not laid:\n{}", self.session.text()));
        let middle = Position::new(area.x + area.width / 2, area.y + area.height / 2);
        self.session.tap_at(middle);
        self.touches += 1;
    }

    /// Types on the keys of the screen, and goes on.
    fn types(&mut self, field: FieldId, text: &str) {
        assert_eq!(*self.session.kiosk.screen(), Screen::Field(field));
        for c in text.chars() {
            let targets = self.session.laid.targets().into_iter();
            let mut keys =
                targets.filter(|(_, of)| matches!(of, Action::Cap(cap) if writes(*cap, c)));
            let (_, key) = keys
                .next()
                .unwrap_or_else(|| panic!("no key writes {c}:\n{}", self.session.text()));
            drop(keys);
            self.tap(key);
        }
        self.go_on();
    }

    fn answers(&mut self, field: FieldId, option: &'static str) {
        assert_eq!(*self.session.kiosk.screen(), Screen::Field(field));
        self.choose(match option {
            "unknown" => Choice::Unknown(field),
            option => Choice::Option(field, option),
        });
    }

    /// Reads what has come.
    fn read(&mut self) {
        let kiosk = &self.session.kiosk;
        let page = Page::new(Localizer::new(kiosk, texts()));
        let mut read = Read::default();
        let mut after_sentence = false;
        for block in page.blocks() {
            // What several sentences for staff say in the patient's language stands below them.
            let translated = after_sentence && matches!(block, Block::Text(_));
            after_sentence = matches!(block, Block::Pointing { own: None, .. });
            read.block(kiosk.locale(), block, translated && kiosk.locale() != "ja");
        }
        let labels = page.choices.iter().map(|choice| choice.label.as_str());
        let labels = labels.chain([page.heading.as_str()]);
        let labels: usize = labels.map(|label| count(kiosk.locale(), label)).sum();
        self.passed += labels + read.explained + read.other;
        let guided = !matches!(kiosk.screen(), Screen::Causes);
        if guided && !self.is_answered() {
            self.explained += read.explained;
        }
    }

    /// Whether the first answer has been read: what comes then is how to get there.
    fn is_answered(&self) -> bool {
        matches!(
            self.session.kiosk.screen(),
            Screen::Step(_) | Screen::Shown | Screen::LoginCard
        ) || self.session.kiosk.screen().is_form()
            || matches!(self.session.kiosk.screen(), Screen::Done(_))
    }
}

/// Whether a key writes this; a name begins with a capital by itself.
fn writes(cap: Cap, c: char) -> bool {
    match cap {
        Cap::Char(of) => of.eq_ignore_ascii_case(&c),
        Cap::Text(of) => of.chars().eq([c]),
        Cap::Space => c == ' ',
        _ => false,
    }
}

/// What stands on a page.
#[derive(Default)]
struct Read {
    /// Texts that explain.
    explained: usize,
    /// The sentence for staff, captions, labels of answers.
    other: usize,
}

impl Read {
    fn block(&mut self, locale: &str, block: &Block, is_sentence: bool) {
        match block {
            Block::Text(text) if is_sentence => self.other += count(locale, text),
            Block::Text(text) | Block::Strong(text) | Block::Quiet(text) | Block::Problem(text) => {
                self.explained += count(locale, text);
            }
            Block::Group(blocks) => {
                for block in blocks {
                    self.block(locale, block, false);
                }
            }
            Block::Pointing { ja, own, .. } => {
                let own = own.as_ref().or_else(|| (locale == "ja").then_some(ja));
                self.other += own.map_or(0, |own| count(locale, own));
            }
            Block::Qr { caption, .. } => self.other += count(locale, caption),
            Block::Answer(row) => self.other += count(locale, &row.label),
            Block::Field(_) | Block::Number(_) => {}
        }
    }
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

/// Nothing to show, on a return visit.
fn nothing(locale: &str) -> Patient {
    let mut patient = Patient::reading(locale);
    patient.choose(Choice::Cause(Cause::Network));
    patient.choose(Choice::Nothing);
    patient.choose(Choice::Visit(Visit::Return));
    assert_eq!(*patient.session.kiosk.screen(), Screen::Verbal);
    patient
}

/// A PDF, with a certificate that has run out.
fn pdf(locale: &str) -> Patient {
    let mut patient = Patient::reading(locale);
    patient.choose(Choice::Cause(Cause::Certificate));
    patient.go_on();
    patient.choose(Choice::Holding(Holding::Pdf));
    patient.go_on();
    assert_eq!(*patient.session.kiosk.screen(), Screen::Plan(PlanStep::Pdf));
    patient
}

/// The notice and the card, with an insurance that was not confirmed.
fn notice(locale: &str) -> Patient {
    let mut patient = Patient::reading(locale);
    patient.choose(Choice::Cause(Cause::Unconfirmed));
    patient.go_on();
    patient.choose(Choice::Holding(Holding::Notice));
    patient.choose(Choice::Holding(Holding::Card));
    patient.go_on();
    let answer = Screen::Plan(PlanStep::Notice);
    assert_eq!(*patient.session.kiosk.screen(), answer);
    patient
}

/// The card on the phone, through STEP 1 to 3.
fn phone(locale: &str) -> Patient {
    let mut patient = Patient::reading(locale);
    patient.choose(Choice::Cause(Cause::Smartphone));
    patient.go_on();
    patient.choose(Choice::Holding(Holding::Phone));
    patient.go_on();
    patient.choose(Choice::Login(Login::WithPhone));
    patient.go_on();
    patient.go_on();
    patient.go_on();
    patient.go_on();
    assert_eq!(*patient.session.kiosk.screen(), Screen::Shown);
    patient
}

/// Nothing to show, on a first visit, through the whole form; with the pages of the check.
fn form(locale: &str) -> (Patient, u16) {
    let mut patient = Patient::reading(locale);
    patient.choose(Choice::Cause(Cause::Network));
    patient.choose(Choice::Nothing);
    patient.choose(Choice::Visit(Visit::First));
    patient.choose(Choice::Open(&Screen::Purpose));
    patient.go_on();
    patient.answers(FieldId::Writer, "self");
    patient.types(FieldId::Name, "maria silva");
    patient.types(FieldId::Birth, "15/3/1985");
    patient.answers(FieldId::Sex, "female");
    patient.types(FieldId::Postcode, "");
    patient.types(FieldId::Address, "chiyoda");
    patient.types(FieldId::Phone, "0312345678");
    patient.answers(FieldId::Insured, "yes");
    patient.answers(FieldId::Scheme, "employee");
    patient.answers(FieldId::Insurer, "unknown");
    patient.answers(FieldId::Workplace, "unknown");
    patient.answers(FieldId::Issued, "month");
    patient.answers(FieldId::Share, "30");
    assert_eq!(*patient.session.kiosk.screen(), Screen::Check);
    let pages = patient.session.laid.pages;
    patient.go_on();
    patient.session.send(Event::Saved(Receipt("A012".into())));
    patient.read();
    assert!(matches!(patient.session.kiosk.screen(), Screen::Done(_)));
    (patient, pages)
}

fn assert_within(name: &str, patient: &Patient, touches: usize, passed: usize) {
    println!(
        "{name}: {} touches (at most {touches}), {} passed (at most {passed}), {} explained",
        patient.touches, patient.passed, patient.explained
    );
    assert!(patient.touches <= touches, "{name}: {}", patient.touches);
    assert!(patient.passed <= passed, "{name}: {}", patient.passed);
    // Whoever passes far less has not been read to.
    assert!(patient.passed > passed / 4, "{name}: {}", patient.passed);
}

#[test]
fn words_and_characters_are_counted_as_told() {
    let notice = "Show the Notice (資格情報のお知らせ), please: I can't.";
    assert_eq!(count("en", notice), 6);
    assert_eq!(count("vi", "Thẻ My Number (マイナンバーカード) của tôi"), 5);
    assert_eq!(count("ja", "受付 で（見せる）。"), 7);
    assert_eq!(count("ja-simple", "受付（うけつけ）で 見（み）せる。"), 7);
}

#[test]
fn a_japanese_reader_with_nothing_is_soon_there() {
    assert_within("a ja", &nothing("ja"), 4, 520);
}

#[test]
fn b_reader_of_easy_japanese_with_a_pdf_is_soon_there() {
    assert_within("b ja-simple", &pdf("ja-simple"), 5, 700);
}

#[test]
fn c_vietnamese_reader_with_notice_and_card_is_soon_there() {
    assert_within("c vi", &notice("vi"), 6, 260);
}

#[test]
fn d_english_reader_with_the_card_on_the_phone_is_soon_there() {
    assert_within("d en", &phone("en"), 11, 420);
}

#[test]
fn e_portuguese_reader_with_nothing_is_soon_through_the_form() {
    let (patient, pages) = form("pt-BR");
    println!("check: {pages} pages");
    assert_within("e pt-BR", &patient, 61, 800);
    assert!(pages <= 4, "{pages}");
}

fn assert_explained(locale: &str, most: usize) {
    for (name, go) in [
        ("a", nothing as fn(&str) -> Patient),
        ("b", pdf),
        ("c", notice),
        ("d", phone),
    ] {
        let patient = go(locale);
        println!(
            "{locale} {name}: {} explained, at most {most}",
            patient.explained
        );
        assert!(
            patient.explained <= most,
            "{locale} {name}: {}",
            patient.explained
        );
        assert!(
            patient.explained > 20,
            "{locale} {name}: {}",
            patient.explained
        );
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

/// In letters that staff read from across the desk a longer one does not fit into its box.
#[test]
fn sentences_for_staff_are_short() {
    let answers = uketsuke::guidance::sentence::ROWS.iter().map(|row| row.id);
    let language = [("language", uketsuke::texts::Arg::Text(""))];
    for id in answers.chain(["ask", "page", "on-paper", "failed"]) {
        let said = texts().say("ja", &format!("point-{id}"), &language);
        assert!(!said.starts_with('['), "{said}");
        assert!(count("ja", &said) <= 41, "{said}");
    }
}
