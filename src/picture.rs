//! The drawings, by name. Schematic, in few colours, and without words: titles of papers are set by whoever paints them.
//! Must not know where they stand.

mod drawing;
mod own;

use include_dir::{Dir, include_dir};
use strum::{EnumIter, IntoStaticStr};

pub use drawing::Drawing;
pub use own::{OwnPictures, absent, listed};

static SHIPPED: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/assets/pictures");

/// A drawing: `assets/pictures/<name>.svg`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EnumIter, IntoStaticStr)]
#[strum(serialize_all = "kebab-case", const_into_str)]
pub enum Picture {
    Back,
    CardNotRead,
    CauseCertificate,
    CauseIdentity,
    CauseNetwork,
    CausePhone,
    CauseUnconfirmed,
    CheckAnswers,
    Clock,
    Colours,
    Companion,
    EligibilityCertificate,
    EligibilityNotice,
    Form,
    Globe,
    HelpHand,
    MedicalCertificate,
    Medicine,
    MyNumberCard,
    Next,
    Note,
    Nothing,
    Paper,
    Pen,
    PhoneCard,
    PhonePdf,
    PhoneScreen,
    PinFourDigits,
    PinLocked,
    Plus,
    ReaderNumber,
    ReceptionDesk,
    Sent,
    ShopMachine,
    StepDownload,
    StepLogIn,
    StepSave,
    StepTap,
    Telephone,
    TextSize,
    Tick,
    TownOffice,
    Unknown,
    Unwell,
    Warning,
}

impl Picture {
    /// The drawing as SVG.
    pub fn svg(self) -> &'static [u8] {
        let file = SHIPPED.get_file(format!("{}.svg", self.into_str()));
        file.map_or(&[], include_dir::File::contents)
    }

    /// Whether it is a paper or a card.
    pub const fn is_paper(self) -> bool {
        matches!(
            self,
            Self::EligibilityCertificate
                | Self::EligibilityNotice
                | Self::MedicalCertificate
                | Self::MyNumberCard
        )
    }

    /// Where a paper bears its title: left, top, right and bottom, in units of the drawing.
    pub const fn title_band(self) -> Option<(u16, u16, u16, u16)> {
        match self {
            Self::EligibilityCertificate => Some((20, 18, 220, 54)),
            Self::EligibilityNotice => Some((62, 8, 178, 48)),
            Self::MedicalCertificate => Some((30, 14, 210, 46)),
            Self::MyNumberCard => Some((24, 16, 216, 46)),
            Self::PhoneScreen => Some((86, 18, 154, 48)),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use strum::IntoEnumIterator as _;

    use super::*;

    #[test]
    fn each_has_a_file_and_each_file_a_name() {
        for picture in Picture::iter() {
            assert!(picture.svg().starts_with(b"<svg"), "{picture:?}");
        }
        assert_eq!(SHIPPED.files().count(), Picture::iter().count());
    }

    /// `<!-- title band: x 24..216, y 16..46 -->`, behind the first line.
    #[test]
    fn title_bands_are_where_the_drawings_say() {
        for picture in Picture::iter() {
            let svg = std::str::from_utf8(picture.svg()).unwrap();
            let said = svg.split_once("<!-- title band").map(|(_, said)| said);
            let said = said.filter(|said| !said.starts_with(": none"));
            let numbers = |said: &str| {
                let said = said.split_once("-->").unwrap().0;
                let mut numbers = said.split(|of: char| !of.is_ascii_digit());
                let mut next = || numbers.find_map(|of| of.parse().ok()).unwrap();
                let (left, right, top, bottom) = (next(), next(), next(), next());
                (left, top, right, bottom)
            };
            assert_eq!(picture.title_band(), said.map(numbers), "{picture:?}");
            assert!(said.is_none() || svg.contains("viewBox=\"0 0 240 160\""));
        }
    }
}
