//! The kiosk as a pure machine: `update(event) -> effects`.
//!
//! Knows screens, focus, idle and what was told and typed. It must not know languages' words, the
//! clock, the disk or how anything is drawn. Reset means a new `Kiosk`.

mod accessors;
mod actions;
mod born;
mod call;
pub mod calling;
pub mod effect;
pub mod event;
mod focus;
mod handover;
mod idle;
mod keys;
pub(crate) mod layout;
mod navigation;
mod need;
pub mod notice;
pub mod overlay;
mod pager;
pub mod part;
pub mod pin;
pub mod primary;
pub mod screen;
pub mod site;
pub mod situation;
mod told;
mod touch;
mod tries;
pub mod typing;
mod view;
mod visit;

pub use calling::Calling;
pub use effect::{Effect, Failure, Receipt, TextStep};
pub use event::{Action, Event, Key, Layout, Moment};
pub use need::ManualStep;
pub use overlay::Overlay;
pub use part::Part;
pub use primary::Primary;
pub use screen::{Choice, Screen};
pub use site::{Hotline, Idle, KioskSettings, Locale, Look, PhonePage};
pub use situation::Situation;
pub use tries::Tries;
pub use typing::candidates::FieldCandidate;
pub use typing::{BoardShown, InputState};

use self::layout::draw_until_stable;
use crate::form::{FieldId, Form};
use focus::Focus;
use handover::Handover;
use idle::IdleTimer;
use navigation::Navigation;
use need::Wrong;
use pager::Pager;
use pin::PinGate;
use visit::Progress;

#[derive(Debug)]
pub struct Kiosk {
    site: KioskSettings,
    clock: IdleTimer,
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
    call: Calling,
    progress: Progress,
}

impl Kiosk {
    /// A kiosk on its attract screen.
    pub fn new(site: KioskSettings, now: Moment) -> Self {
        let (look, tries) = (site.look, site.tries);
        Self {
            site,
            clock: IdleTimer::new(now),
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
            call: Calling::default(),
            progress: Progress::default(),
        }
    }

    /// Takes what happened, says what is to be done about it.
    pub fn update(&mut self, event: Event) -> Vec<Effect> {
        match event {
            Event::Clock(now) => return self.idle(now),
            Event::Laid(layout) => self.pager.learn(layout),
            Event::Candidates { reading, words } => self.candidates(&reading, words),
            Event::Towns(towns) => self.towns(towns),
            Event::Customs(customs, letters) => {
                self.form.know(*customs);
                self.form.read_in(self.locale);
                self.hands.know(letters);
            }
            Event::TextSizes(there) => self.site.text_size = there,
            Event::LocalesShown(shown) => {
                for (locale, shown) in self.site.locales.iter_mut().zip(shown) {
                    locale.shown = shown;
                }
            }
            Event::Called(calling) => self.called(calling),
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

    /// Has itself drawn until it and the picture agree.
    pub fn settle(&mut self, mut draw: impl FnMut(&Self) -> Layout) {
        let believed = |kiosk: &Self| (kiosk.pager.layout(), kiosk.focused());
        draw_until_stable(self, believed, |kiosk| {
            let layout = draw(kiosk);
            kiosk.update(Event::Laid(layout));
        });
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
        self.progress.note(self.navigation.screen());
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

    /// The text field that is being filled in, if this screen has one.
    pub fn text_field(&self) -> Option<FieldId> {
        let field = self.screen().text_field();
        field
            .filter(|_| self.overlay().is_none())
            .map(|field| field.id)
    }
}
