//! The drawings, by name. Schematic, in few colours, and without words: titles of papers are set by whoever paints them.
//! Must not know where they stand.

use include_dir::{Dir, include_dir};
use strum::{EnumIter, IntoStaticStr};

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
}
