//! `kiosk.toml` as plain data, every fault of it with its place.
//!
//! It must not know Fluent or the screen: whether a sentence exists is the business of `texts`.

mod chord;
mod clinic;
mod hospital;
mod languages;
mod links;
mod load;
mod pin;
mod reader;
mod sections;
mod slip;
mod snapshot;
mod stumble;
mod tags;
mod values;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::time::Duration;

use chrono::{NaiveDate, NaiveTime};

pub use chord::{Chord, ChordKey};
pub use load::read;
pub use pin::{pin_hash, pin_matches};
pub(crate) use sections::fault_at;
pub use snapshot::Snapshot;
pub(crate) use tags::{is_language, named_tag, near_tag};
pub use values::age;

use crate::diagnostics::diagnostic::{Diagnostic, any_stop};
use crate::dictionary::Dictionaries;
use crate::flow::notice::{ClinicNotice, Reception};
use crate::flow::{BoardShown, Tries, site};
use crate::graphics::GraphicsMode;
use crate::guidance::Link;
use crate::stats::CountedBy;
use crate::texts;

/// The `kiosk.toml` of the project: the default and the manual.
pub const DEFAULT: &str = include_str!("../kiosk.toml");

/// The same without comments, which take longer to read than the settings.
const SETTINGS: &str = include_str!(concat!(env!("OUT_DIR"), "/kiosk.toml"));

/// How faults of the embedded default would be shown.
const DEFAULT_FILE: &str = "kiosk.toml";

/// Where the package puts it.
const INSTALLED: &str = "/etc/uketsuke/kiosk.toml";

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Locales {
    /// In the order of the buttons. Never empty once loaded without an error.
    pub order: Vec<String>,
    pub dir: Option<PathBuf>,
    /// Where each takes what it does not have.
    pub fallback: BTreeMap<String, Vec<String>>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Staff {
    /// The keys that open the PIN page.
    pub exit: Chord,
    /// The PHC string of the PIN; without one the keys do nothing.
    pub pin: Option<String>,
    /// `ja` or `en`.
    pub language: String,
    /// The command that prints what it gets on its standard input, which `{file}` names: the program, then its
    /// arguments. Empty: sheets are only written to files.
    pub print: Vec<String>,
    /// Fonts of the sheet, in the order in which they are asked. None of the files needs to be there.
    pub fonts: Vec<PathBuf>,
    /// After how long without a key the inbox hides personal data. Milliseconds.
    pub hide: u64,
    /// Key files with which the inbox opens sealed declarations.
    pub identity: Vec<PathBuf>,
}

/// Where declarations go, and for whom they are sealed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SpoolSettings {
    pub dir: PathBuf,
    /// age X25519 public keys (`age1…`), each checked. Empty exactly if `plaintext`.
    pub recipients: Vec<String>,
    /// Whether declarations are saved readable.
    pub plaintext: bool,
    /// After how long one that was collected and whose claim was paid may go by itself. None: never.
    pub keep: Option<Duration>,
}

/// The server of a hospital with many kiosks, where declarations are sent on.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct HospitalSettings {
    /// How it is reached: a connection string as libpq has it. None: nothing is sent anywhere.
    pub server: Option<String>,
    /// After how long the kiosk's own copy of what the server has may go. None: never.
    pub keep: Option<Duration>,
}

/// Commands that change the size of the terminal's text: the program, then its arguments. Empty: not
/// offered.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TextSize {
    pub larger: Vec<String>,
    pub smaller: Vec<String>,
    /// Back to the clinic's size, for the next patient.
    pub reset: Vec<String>,
}

/// Everything in `kiosk.toml`. The default is what the shipped file is laid over: every value of it stands there.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Config {
    /// The clinic's name, may be empty.
    pub clinic: String,
    /// What the clinic tells everybody.
    pub notice: ClinicNotice,
    /// When somebody is at reception.
    pub reception: Reception,
    /// Whether the declaration is on offer; else the kiosk only guides.
    pub offer: bool,
    /// Begins the name of every entry of the spool: 1 to 8 of `a-z 0-9`.
    pub kiosk: String,
    /// The letter of the pick-up number, `A` to `Z`.
    pub pickup: char,
    /// The letters of all kiosks of the clinic, by id, where reception is to know them.
    pub kiosks: BTreeMap<String, char>,
    pub locales: Locales,
    /// Idle times.
    pub idle: site::Idle,
    /// The look at the start.
    pub look: site::Look,
    /// When the keyboard is on the screen.
    pub board: BoardShown,
    /// How pictures are sent to the terminal.
    pub graphics: GraphicsMode,
    /// The fonts of what is drawn, in the order in which they are asked for a character.
    pub fonts: Vec<PathBuf>,
    /// Commands for the size of the text.
    pub text_size: TextSize,
    /// The folder of the clinic's own pictures.
    pub pictures: Option<PathBuf>,
    pub staff: Staff,
    pub spool: SpoolSettings,
    pub hospital: HospitalSettings,
    /// Whether visits are counted.
    pub stats: bool,
    /// Over which time.
    pub stats_by: CountedBy,
    /// For how long the journal is kept.
    pub journal: Duration,
    pub dictionary: Dictionaries,
    pub hotline: site::Hotline,
    /// The addresses that are shown, in the order of [`Link`].
    pub links: Vec<(Link, String)>,
    /// When somebody last checked the addresses.
    pub links_checked: NaiveDate,
    /// Languages that no terminal draws right, and a page in each.
    pub pages: Vec<site::PhonePage>,
    /// A newer table of postcodes than the program's own.
    pub postcodes: Option<PathBuf>,
    /// Whether there is no `kiosk.toml`: a try-out.
    pub trial: bool,
}

impl Config {
    /// Reads `kiosk.toml`. Without one: trial mode, that is the shipped defaults, a readable spool in
    /// the user's state directory. An error anywhere refuses the whole, and all faults are given.
    pub fn load(path: Option<&Path>) -> Result<Self, Vec<Diagnostic>> {
        let (config, faults) = read(path);
        if any_stop(&faults) {
            return Err(faults);
        }
        Ok(config)
    }

    /// `./kiosk.toml`, else that of the package, if it is there and is not the shipped default itself,
    /// which nobody has decided anything in.
    pub fn find() -> Option<PathBuf> {
        [DEFAULT_FILE, INSTALLED]
            .map(PathBuf::from)
            .into_iter()
            .find(|path| load::is_decided(path))
    }

    /// That of the package, also if nobody has decided anything in it: the kiosk that the package starts reads it.
    pub fn installed() -> Option<PathBuf> {
        // Where somebody stands beside the shipped default, that is meant.
        let here = Path::new(DEFAULT_FILE).exists();
        (!here && Path::new(INSTALLED).exists()).then(|| INSTALLED.into())
    }

    /// What the flow must know, as if nobody had read any translation.
    pub fn site(&self) -> site::KioskSettings {
        let order = self.locales.order.iter();
        site::KioskSettings {
            clinic: self.clinic.clone(),
            notice: self.notice.clone(),
            reception: self.reception.clone(),
            offer: self.offer,
            locales: order.map(|tag| Self::locale(tag)).collect(),
            idle: self.idle,
            look: self.look,
            board: self.board,
            text_size: !self.text_size.larger.is_empty() && !self.text_size.smaller.is_empty(),
            hotline: self.hotline.clone(),
            links: self.links.clone(),
            links_checked: self.links_checked,
            pages: self.pages.clone(),
            hospital: self.hospital.server.is_some(),
            trial: self.trial,
            pin: self.staff.pin.is_some(),
            spool_ready: true,
            deleted: None,
            tries: Tries::default(),
        }
    }

    /// The letters of the kiosks that are named, by id: of this one too.
    pub fn letters(&self) -> BTreeMap<String, char> {
        let mut letters = BTreeMap::from([(self.kiosk.clone(), self.pickup)]);
        letters.extend(self.kiosks.clone());
        letters
    }

    /// What every text may say of the settings.
    pub fn given(&self) -> Vec<(&'static str, String)> {
        let hours = &self.hotline.hours;
        let time = |time: NaiveTime| time.format("%-H:%M").to_string();
        vec![
            ("clinic", self.clinic.clone()),
            ("number", self.hotline.number.clone()),
            ("press", self.hotline.press.clone()),
            ("weekday-from", time(hours.weekday.0)),
            ("weekday-to", time(hours.weekday.1)),
            ("holiday-from", time(hours.holiday.0)),
            ("holiday-to", time(hours.holiday.1)),
        ]
    }

    fn locale(tag: &str) -> site::Locale {
        site::Locale {
            tag: tag.to_owned(),
            reviewed: tag == texts::LAST,
            shown: true,
        }
    }
}

#[cfg(test)]
mod tests;
