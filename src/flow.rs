//! The kiosk as a pure machine: `update(event) -> effects`.
//!
//! Knows screens, focus, idle and what was told and typed. It must not know languages' words, the
//! clock, the disk or how anything is drawn. Reset means a new `Kiosk`.

mod actions;
mod board;
mod born;
pub mod candidates;
pub mod choices;
pub mod event;
mod focus;
mod idle;
pub mod input_state;
mod keys;
pub(crate) mod layout;
mod letters;
mod need;
pub mod notice;
pub mod overlay;
mod reading;
mod rule;
pub mod screen;
pub mod site;
pub mod situation;
mod submit;
mod touch;
mod tries;
mod view;

pub use candidates::FieldCandidate;
pub use choices::Primary;
pub use event::{Action, Choice, Effect, Event, Failure, Key, Layout, Moment, Receipt, TextStep};
pub use input_state::{BoardShown, InputState};
pub use need::ManualStep;
pub use overlay::Overlay;
pub use screen::Screen;
pub use site::{Hotline, Idle, KioskSettings, Locale, Look, PhonePage};
pub use situation::Situation;
pub use tries::Tries;

use self::layout::draw_until_stable;
use crate::form::{Answers, FieldId, Form, Problem};

#[derive(Debug)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a fact about the glass or the patient, none a state"
)]
pub struct Kiosk {
    site: KioskSettings,
    now: Moment,
    started: chrono::NaiveDateTime,
    locale: usize,
    look: Look,
    screen: Screen,
    /// The screens behind this one; Back goes through them. Never holds a screen twice.
    trail: Vec<Screen>,
    overlay: Option<Overlay>,
    story: Situation,
    form: Form,
    hands: InputState,
    problem: Option<Problem>,
    /// What Enter did not give.
    needed: Option<ManualStep>,
    problems: Vec<Problem>,
    /// How often Continue was refused on this screen.
    refusals: u8,
    /// What was focused by hand; else the screen's own first focus, if it has one.
    focus: Option<Action>,
    page: u16,
    pages: u16,
    fits: bool,
    /// Whether the choices stand on the page that is shown.
    offered: bool,
    /// The first of the two digits of a choice's number.
    tens: Option<usize>,
    /// Whether a declaration was sent, and so may reach reception whatever becomes of this patient.
    handed_over: bool,
    pressed: Option<Action>,
    /// When somebody last did something.
    touched: u64,
    /// When the screen last changed.
    changed: u64,
    pin_was_wrong: bool,
    /// What was sent last and has not been answered with a number.
    sent: Option<Answers>,
}

impl Kiosk {
    /// A kiosk on its attract screen.
    pub fn new(site: KioskSettings, now: Moment) -> Self {
        Self {
            look: site.look,
            site,
            now,
            started: now.civil,
            locale: 0,
            screen: Screen::Attract,
            trail: Vec::new(),
            overlay: None,
            story: Situation::default(),
            form: Form::default(),
            hands: InputState::default(),
            problem: None,
            needed: None,
            problems: Vec::new(),
            refusals: 0,
            focus: None,
            page: 0,
            pages: 1,
            fits: true,
            offered: true,
            tens: None,
            handed_over: false,
            pressed: None,
            touched: now.ms,
            changed: 0,
            pin_was_wrong: false,
            sent: None,
        }
    }

    /// Takes what happened, says what is to be done about it.
    pub fn update(&mut self, event: Event) -> Vec<Effect> {
        match event {
            Event::Clock(now) => {
                self.now = now;
                self.idle()
            }
            Event::Laid(layout) => {
                (self.page, self.pages, self.fits) =
                    (layout.page, layout.pages.max(1), layout.fits);
                self.offered = layout.choices;
                self.hands.fit(layout.offers);
                vec![]
            }
            Event::Candidates { reading, words } => {
                self.candidates(&reading, words);
                vec![]
            }
            Event::Towns(towns) => {
                self.towns(towns);
                vec![]
            }
            Event::Dates(customs) => self.know_dates(*customs),
            Event::Saved(receipt) => {
                self.saved(receipt);
                vec![]
            }
            Event::SaveFailed(failure) => {
                if matches!(self.screen, Screen::Saving(_) | Screen::Failed(_)) {
                    self.show(Screen::Failed(failure));
                }
                vec![]
            }
            Event::PinChecked(right) => self.pin_checked(right),
            Event::Key(_) | Event::Paste(_) | Event::Press(_) | Event::Release(_) if !self.fits => {
                vec![]
            }
            Event::Key(_) | Event::Paste(_) | Event::Press(_) | Event::Act(_) if self.wake() => {
                vec![]
            }
            Event::Key(key) => self.key(key),
            Event::Paste(text) => self.paste(&text),
            Event::Press(action) => {
                self.press(action);
                vec![]
            }
            Event::Release(action) => self.release(action),
            Event::Act(action) => self.named(action),
        }
    }

    /// Has itself drawn until it and the picture agree.
    pub fn settle(&mut self, mut draw: impl FnMut(&Self) -> Layout) {
        let believed = |kiosk: &Self| (kiosk.layout(), kiosk.focused());
        draw_until_stable(self, believed, |kiosk| {
            let layout = draw(kiosk);
            kiosk.update(Event::Laid(layout));
        });
    }

    /// What it believes about the glass.
    fn layout(&self) -> Layout {
        Layout {
            page: self.page,
            pages: self.pages,
            fits: self.fits,
            choices: self.offered,
            offers: self.hands.fitting,
        }
    }

    /// Shows a screen in place of the present one.
    fn show(&mut self, screen: Screen) {
        self.screen = screen;
        self.settle_view();
        self.begin_field();
    }

    /// Goes on to a screen; Back comes back here. Going to a screen passed before goes back to it.
    fn forward(&mut self, screen: Screen) {
        let same = |old: &Screen| std::mem::discriminant(old) == std::mem::discriminant(&screen);
        let passed = match screen {
            Screen::Field(_)
            | Screen::Step(_)
            | Screen::Plan(_)
            | Screen::Why(_)
            | Screen::Details(_)
            | Screen::Explain(_) => self.trail.iter().position(|old| *old == screen),
            _ => self.trail.iter().position(same),
        };
        let old = std::mem::replace(&mut self.screen, screen);
        match passed {
            Some(at) => self.trail.truncate(at),
            None => self.trail.push(old),
        }
        self.settle_view();
        self.begin_field();
    }

    /// A new picture: first page, first focus, no old problem.
    fn settle_view(&mut self) {
        self.problem = None;
        self.needed = None;
        self.refusals = 0;
        self.page = 0;
        self.pages = 1;
        self.pressed = None;
        self.changed = self.now.ms;
        self.focus = None;
        self.offered = true;
        self.tens = None;
    }

    /// Whether there is a further page of this screen.
    pub const fn has_more(&self) -> bool {
        self.page + 1 < self.pages
    }

    /// Whether this choice is the present answer.
    pub fn is_chosen(&self, choice: Choice) -> bool {
        match choice {
            Choice::Locale(at) => {
                // Before the first choice the kiosk only happens to speak the first language.
                let before = matches!(self.screen, Screen::Attract | Screen::Languages);
                at == self.locale && !before
            }
            Choice::Holding(holding) => self.story.holdings.has(holding),
            Choice::Nothing => self.story.nothing,
            Choice::Login(login) => self.story.holdings.login == Some(login),
            Choice::Visit(visit) => self.story.visit == Some(visit),
            Choice::Device(device) => self.story.device == Some(device),
            Choice::LoginCard(card) => self.story.login_card == Some(card),
            // Whoever told the reader's number did not choose the cause that it stands for.
            Choice::Cause(cause) => self.story.code.is_none() && self.story.cause == Some(cause),
            Choice::ReaderCodes => self.story.code.is_some(),
            Choice::Code(code) => self.story.code == Some(code),
            Choice::Option(id, option) => self.form.chosen(id) == Some(option),
            Choice::Unknown(id) => self.form.chosen(id) == Some(crate::form::UNKNOWN),
            _ => false,
        }
    }

    /// The text field that is being filled in, if this screen has one.
    pub fn text_field(&self) -> Option<FieldId> {
        if self.overlay.is_some() {
            return None;
        }
        self.screen.text_field().map(|field| field.id)
    }
}
