//! How many touches and how much reading lie between the first touch and the answer on the glass, on five scripted
//! journeys by touch alone.
//!
//! - **Touches**: every one, on the glass that the package ships, which shows pictures; turning a page is one. In the
//!   cells of a terminal that shows none it may be a page more, and is counted as well.
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
use uketsuke::paint::pixels::fonts::{FontFiles, with_fonts};
use uketsuke::rehearsal::Session;
use unicode_width::UnicodeWidthStr as _;

use crate::support::{GRID, drawn, fonts, site, start, texts};

/// What is touched: glass that draws letters with these fonts, or shows those of the terminal.
#[derive(Clone)]
pub(super) struct Glass<'f>(Option<FontFiles<'f>>);

/// Looks at glass that draws, and at glass that does not.
pub(super) fn on_both(look: &mut dyn FnMut(&Glass<'_>)) {
    look(&Glass(None));
    with_fonts(&fonts(), &mut |files| look(&Glass(Some(files))));
}

impl<'f> Glass<'f> {
    /// Somebody before it, before the first touch.
    pub(super) fn patient(&self, locale: &str) -> Patient<'f> {
        let mut place = site();
        // Drawn letters have sizes without any command.
        place.text_size = self.draws();
        let session = Session::at(place, texts(), start(), locale, GRID);
        let mut session = session.expect("offered");
        session.pixels = self.0.clone().map(drawn);
        session.draw();
        Patient {
            session,
            touches: 0,
            passed: 0,
            explained: 0,
        }
    }

    /// Who has chosen this language.
    fn reader(&self, locale: &str) -> Patient<'f> {
        let mut patient = self.patient(locale);
        let mut tags = patient.session.kiosk.site().tags();
        let at = tags.position(|of| of == locale).expect("offered");
        drop(tags);
        patient.choose(Choice::Locale(at));
        patient
    }

    pub(super) const fn draws(&self) -> bool {
        self.0.is_some()
    }

    pub(super) fn name(&self) -> &'static str {
        self.0.as_ref().map_or("cells", |_| "pixels")
    }
}

/// A patient who touches and reads.
pub(super) struct Patient<'f> {
    pub(super) session: Session<'f>,
    pub(super) touches: usize,
    passed: usize,
    explained: usize,
}

impl Patient<'_> {
    fn choose(&mut self, choice: Choice) {
        self.touch(Action::Choose(choice));
    }

    fn go_on(&mut self) {
        self.touch(Action::Next);
    }

    /// Touches a target, turning pages until it is there, and reads the screen that comes.
    pub(super) fn touch(&mut self, action: Action) {
        let before = self.session.kiosk.screen().clone();
        for _ in 0..9 {
            let last = self.session.laid.page + 1 == self.session.laid.pages;
            let targets = self.session.laid.targets();
            let laid = targets.iter().any(|(_, of)| *of == action);
            if laid && (last || action != Action::Next) {
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
    pub(super) fn types(&mut self, field: FieldId, text: &str) {
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
            Block::Text(text)
            | Block::Marked { text, .. }
            | Block::Strong(text)
            | Block::Quiet(text)
            | Block::Problem(text) => {
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
            Block::Field(_) | Block::Number(_) | Block::Bar { .. } => {}
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
fn nothing<'f>(glass: &Glass<'f>, locale: &str) -> Patient<'f> {
    let mut patient = glass.reader(locale);
    patient.choose(Choice::Cause(Cause::Network));
    patient.choose(Choice::Nothing);
    patient.choose(Choice::Visit(Visit::Return));
    assert_eq!(*patient.session.kiosk.screen(), Screen::Verbal);
    patient
}

/// A PDF, with a certificate that has run out.
fn pdf<'f>(glass: &Glass<'f>, locale: &str) -> Patient<'f> {
    let mut patient = glass.reader(locale);
    patient.choose(Choice::Cause(Cause::Certificate));
    patient.go_on();
    patient.choose(Choice::Holding(Holding::Pdf));
    patient.go_on();
    assert_eq!(*patient.session.kiosk.screen(), Screen::Plan(PlanStep::Pdf));
    patient
}

/// The notice and the card, with an insurance that was not confirmed.
fn notice<'f>(glass: &Glass<'f>, locale: &str) -> Patient<'f> {
    let mut patient = glass.reader(locale);
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
fn phone<'f>(glass: &Glass<'f>, locale: &str) -> Patient<'f> {
    let mut patient = glass.reader(locale);
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
fn form<'f>(glass: &Glass<'f>, locale: &str) -> (Patient<'f>, u16) {
    let mut patient = glass.reader(locale);
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

/// A walk by name, with the touches that it may take at most in pixels and in cells, and the text passed on it.
type Budget = (&'static str, (usize, usize), usize);

fn assert_within((name, touches, passed): Budget, glass: &Glass<'_>, patient: &Patient<'_>) {
    let touches = match glass.0 {
        Some(_) => touches.0,
        None => touches.1,
    };
    let name = format!("{name} in {}", glass.name());
    println!(
        "{name}: {} touches (at most {touches}), {} passed (at most {passed}), {} explained",
        patient.touches, patient.passed, patient.explained
    );
    assert!(patient.touches <= touches, "{name}: {}", patient.touches);
    assert!(patient.passed <= passed, "{name}: {}", patient.passed);
    // Whoever passes far less has not been read to.
    assert!(patient.passed > passed / 4, "{name}: {}", patient.passed);
}

/// A journey of a reader of this language.
type Journey = for<'f> fn(&Glass<'f>, &str) -> Patient<'f>;

fn assert_soon_there(budget: Budget, go: Journey, locale: &str) {
    on_both(&mut |glass| assert_within(budget, glass, &go(glass, locale)));
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
    assert_soon_there(("a ja", (4, 4), 520), nothing, "ja");
}

#[test]
fn b_reader_of_easy_japanese_with_a_pdf_is_soon_there() {
    assert_soon_there(("b ja-simple", (5, 5), 700), pdf, "ja-simple");
}

#[test]
fn c_vietnamese_reader_with_notice_and_card_is_soon_there() {
    assert_soon_there(("c vi", (6, 6), 260), notice, "vi");
}

#[test]
fn d_english_reader_with_the_card_on_the_phone_is_soon_there() {
    assert_soon_there(("d en", (11, 11), 420), phone, "en");
}

#[test]
fn e_portuguese_reader_with_nothing_is_soon_through_the_form() {
    on_both(&mut |glass| {
        let (patient, pages) = form(glass, "pt-BR");
        println!("check: {pages} pages");
        assert_within(("e pt-BR", (58, 58), 800), glass, &patient);
        assert!(pages <= 2, "{pages} in {}", glass.name());
    });
}

fn assert_explained(locale: &str, most: usize) {
    let journeys: [(&str, Journey); 4] = [("a", nothing), ("b", pdf), ("c", notice), ("d", phone)];
    on_both(&mut |glass| {
        for (name, go) in journeys {
            let explained = go(glass, locale).explained;
            println!("{locale} {name}: {explained} explained, at most {most}");
            assert!(explained <= most, "{locale} {name}: {explained}");
            assert!(explained > 20, "{locale} {name}: {explained}");
        }
    });
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
