//! The kiosk as a pure machine: `update(event) -> effects`.
//!
//! Knows screens, focus, idle and what was told and typed. It must not know languages' words, the
//! clock, the disk or how anything is drawn. Reset means a new `Kiosk`.

mod accessors;
mod actions;
mod born;
pub mod choices;
mod clock;
pub mod event;
mod focus;
mod handover;
mod idle;
mod keys;
mod navigation;
mod need;
pub mod notice;
pub mod overlay;
mod pager;
pub mod pin;
mod rule;
pub mod screen;
pub mod site;
pub mod situation;
mod touch;
mod tries;
pub mod typing;
mod wrong;

pub use choices::Primary;
pub use event::{Action, Choice, Effect, Event, Failure, Key, Layout, Moment, Receipt, TextStep};
pub use need::ManualStep;
pub use overlay::Overlay;
pub use screen::Screen;
pub use site::{Hotline, Idle, KioskSettings, Locale, Look, PhonePage};
pub use situation::Situation;
pub use tries::Tries;
pub use typing::candidates::FieldCandidate;
pub use typing::{BoardShown, InputState};

use crate::form::{FieldId, Form};
use clock::Clock;
use focus::Focus;
use handover::Handover;
use navigation::Navigation;
use pager::Pager;
use pin::PinGate;
use wrong::Wrong;

/// How often a layout may lead to another.
const LAYOUTS: usize = 3;

#[derive(Debug)]
pub struct Kiosk {
    site: KioskSettings,
    clock: Clock,
    locale: usize,
    look: Look,
    navigation: Navigation,
    pager: Pager,
    focus: Focus,
    hands: InputState,
    wrong: Wrong,
    pin: PinGate,
    story: Situation,
    form: Form,
    handover: Handover,
}

impl Kiosk {
    /// A kiosk on its attract screen.
    pub fn new(site: KioskSettings, now: Moment) -> Self {
        let (look, tries) = (site.look, site.tries);
        Self {
            site,
            clock: Clock::new(now),
            locale: 0,
            look,
            navigation: Navigation::new(),
            pager: Pager::new(),
            focus: Focus::default(),
            hands: InputState::default(),
            wrong: Wrong::default(),
            pin: PinGate::new(tries),
            story: Situation::default(),
            form: Form::default(),
            handover: Handover::default(),
        }
    }

    /// Takes what happened, says what is to be done about it.
    pub fn update(&mut self, event: Event) -> Vec<Effect> {
        match event {
            Event::Clock(now) => {
                self.clock.tell(now);
                return self.idle();
            }
            Event::Laid(layout) => self.pager.learn(layout),
            Event::Candidates { reading, words } => self.candidates(&reading, words),
            Event::Towns(towns) => self.towns(towns),
            Event::Dates(customs) => {
                self.form.know(*customs);
                self.form.read_in(self.locale);
            }
            Event::Saved(receipt) => self.saved(receipt),
            Event::SaveFailed(failure) => self.save_failed(failure),
            Event::PinChecked(right) => return self.pin_checked(right),
            Event::Key(_) | Event::Paste(_) | Event::Press(_) | Event::Release(_)
                if !self.pager.layout().fits => {}
            Event::Key(_) | Event::Paste(_) | Event::Press(_) | Event::Act(_) if self.wake() => {}
            Event::Key(key) => return self.key(key),
            Event::Paste(text) => return self.paste(&text),
            Event::Press(action) => self.press(action),
            Event::Release(action) => return self.release(action),
            Event::Act(action) => return self.named(action),
        }
        vec![]
    }

    /// Has itself drawn, and again where it learns from the layout what to show otherwise: how many pages there
    /// are, for one. The last picture is the one that stands.
    pub fn settle(&mut self, mut draw: impl FnMut(&Self) -> Layout) {
        for _ in 0..LAYOUTS {
            let layout = draw(self);
            let believed = (self.pager.layout(), self.focused());
            self.update(Event::Laid(layout));
            if believed == (self.pager.layout(), self.focused()) {
                return;
            }
        }
    }

    /// Shows a screen in place of the present one.
    fn show(&mut self, screen: Screen) {
        self.navigation.show(screen);
        self.settle_screen();
    }

    /// Goes on to a screen; Back comes back here.
    fn forward(&mut self, screen: Screen) {
        self.navigation.forward(screen);
        self.settle_screen();
    }

    fn settle_screen(&mut self) {
        self.wrong.leave();
        self.settle_view();
        self.begin_field();
    }

    /// Lays something over the screen, or takes away what lies there. The answers below are kept, and what is
    /// wrong with them.
    fn cover(&mut self, overlay: Option<Overlay>) {
        self.navigation.cover(overlay);
        self.wrong.cover();
        self.settle_view();
    }

    /// A new picture: first page, first focus.
    fn settle_view(&mut self) {
        self.pager.restart();
        self.focus = Focus::default();
        self.clock.change();
    }

    /// Whether this choice is the present answer.
    pub fn is_chosen(&self, choice: Choice) -> bool {
        match choice {
            Choice::Locale(at) => {
                // Before the first choice the kiosk only happens to speak the first language.
                let before = matches!(self.screen(), Screen::Attract | Screen::Languages);
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
        let field = self.screen().text_field();
        field
            .filter(|_| self.overlay().is_none())
            .map(|field| field.id)
    }
}
