//! Any bytes from the terminal: parsed as the kiosk does, given to a patient's session, drawn after each.

#![no_main]

use libfuzzer_sys::fuzz_target;
use uketsuke::config::Config;
use uketsuke::flow::{Effect, Event};
use uketsuke::rehearsal::{Session, morning};
use uketsuke::terminal::{Input, KeyBindings, Parser};
use uketsuke::texts::Texts;

/// More only makes a run slower.
const INPUTS: usize = 300;

const SIZES: [(u16, u16); 3] = [(60, 20), (80, 24), (100, 40)];

thread_local! {
    static CONFIG: Config = Config::load(None).expect("the shipped settings are sound");
    static TEXTS: &'static Texts = CONFIG.with(|config| {
        let locales = &config.locales;
        Box::leak(Box::new(Texts::load(&locales.order, &locales.fallback, None).0))
    });
}

fn fresh(size: (u16, u16)) -> Session<'static> {
    let site = CONFIG.with(Config::site);
    let texts = TEXTS.with(|texts| *texts);
    Session::at(site, texts, morning(), "ja", size).expect("Japanese is on offer")
}

fuzz_target!(|bytes: &[u8]| {
    let keys = CONFIG.with(|config| KeyBindings {
        exit: Some(config.staff.exit),
        trial: false,
    });
    let mut inputs = Vec::new();
    Parser::default().hear(bytes, &mut |report| inputs.extend(keys.read(report)));
    let size = |at: usize| SIZES[at % SIZES.len()];
    let mut session = fresh(size(bytes.len()));
    for (at, input) in inputs.into_iter().take(INPUTS).enumerate() {
        match input {
            Input::Key(key) => session.key(key),
            Input::Paste(text) => session.send(Event::Paste(text)),
            Input::Press(place) => session.send(Event::Press(session.laid.hit(place))),
            Input::Release(place) => session.send(Event::Release(session.laid.hit(place))),
            Input::Resize => session.resize(size(at)),
            Input::Quit => {}
        }
        if session
            .effects
            .drain(..)
            .any(|effect| matches!(effect, Effect::Leave))
        {
            session = fresh(size(at));
        }
        assert!(session.laid.fits && session.laid.page < session.laid.pages);
    }
});
