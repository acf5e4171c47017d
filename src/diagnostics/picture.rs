//! What can be wrong with a clinic's own picture: the shipped one is shown instead.

use strum::{IntoStaticStr, VariantNames};

use super::table::{Argument, Detail};

/// Why it is not used.
#[derive(Clone, Debug, PartialEq, Eq, IntoStaticStr, VariantNames)]
#[strum(serialize_all = "kebab-case", const_into_str, prefix = "picture-")]
pub enum PictureFlaw {
    /// `[pictures] dir` is no folder that can be read.
    Folder(String),
    /// No picture of the kiosk has this name; the nearest that one has.
    Name(String, Option<String>),
    /// Neither `.svg` nor `.png`.
    Ending,
    /// Two files of one name: the other one is used.
    Twice(String),
    /// It cannot be read; what the operating system says.
    Unreadable(String),
    /// More than 256 KiB.
    Large,
    /// A PNG of too many pixels: width and height.
    Pixels(u32, u32),
    /// An SVG with letters, which would need fonts.
    Text,
    /// An SVG that shows another file.
    Link,
    /// No picture in the format that its name promises.
    Broken,
}

impl Detail for PictureFlaw {
    fn id(&self) -> Option<&'static str> {
        Some(self.into_str())
    }

    fn args(&self, _: &'static str) -> Vec<Argument<'_>> {
        match self {
            Self::Folder(path) => path.args("path"),
            Self::Name(name, near) => [name.args("name"), near.args("near")].concat(),
            Self::Twice(name) => name.args("name"),
            Self::Unreadable(reason) => reason.args("reason"),
            Self::Pixels(width, height) => vec![
                ("width", width.to_string().into()),
                ("height", height.to_string().into()),
            ],
            Self::Ending | Self::Large | Self::Text | Self::Link | Self::Broken => Vec::new(),
        }
    }
}
