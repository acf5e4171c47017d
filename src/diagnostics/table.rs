//! What the list of all faults is made of: a line says how a fault is called, what its sentence is told, and what it
//! does.
//!
//! It must not know the faults.

use std::borrow::Cow;

use super::level::Level;

/// What a fault does to the kiosk.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Consequence {
    /// Nothing needs to be done.
    Note,
    /// It works, but somebody should know.
    Warning,
    /// A value does not do what it should, which stops nobody who needs the kiosk.
    Error,
    /// The kiosk does not start with these settings.
    Stop,
    /// The message cannot be used: the kiosk shows the text that it had before.
    Spoil,
}

impl Consequence {
    /// How bad it is.
    pub(super) const fn level(self) -> Level {
        match self {
            Self::Note => Level::Note,
            Self::Warning => Level::Warning,
            Self::Error | Self::Stop | Self::Spoil => Level::Error,
        }
    }
}

/// A variable of a sentence: its name and what it says.
pub(super) type Argument<'a> = (&'static str, Cow<'a, str>);

/// What a fault knows beside its kind.
pub(super) trait Detail {
    /// The id, where the detail has sentences of its own.
    fn id(&self) -> Option<&'static str> {
        None
    }

    /// Where that depends on the detail.
    fn consequence(&self) -> Option<Consequence> {
        None
    }

    /// What the sentence is told. `name`: how the fault calls the detail.
    fn args(&self, _name: &'static str) -> Vec<Argument<'_>> {
        Vec::new()
    }
}

impl Detail for String {
    fn args(&self, name: &'static str) -> Vec<Argument<'_>> {
        vec![(name, self.into())]
    }
}

impl Detail for Option<String> {
    fn args(&self, name: &'static str) -> Vec<Argument<'_>> {
        self.iter().flat_map(|text| text.args(name)).collect()
    }
}

impl Detail for char {
    fn args(&self, name: &'static str) -> Vec<Argument<'_>> {
        vec![(name, self.to_string().into())]
    }
}

impl Detail for usize {
    fn args(&self, name: &'static str) -> Vec<Argument<'_>> {
        vec![(name, self.to_string().into())]
    }
}

impl Detail for u64 {
    fn args(&self, name: &'static str) -> Vec<Argument<'_>> {
        vec![(name, self.to_string().into())]
    }
}

/// Makes the enum of all faults, and what can be asked of each.
macro_rules! kinds {
    ($(
        $(#[$about:meta])*
        $kind:ident $(($($name:ident: $detail:ty),+))? => $consequence:ident,
    )+) => {
        #[derive(Clone, Debug, PartialEq, Eq, IntoStaticStr, VariantNames)]
        #[strum(serialize_all = "kebab-case")]
        pub enum DiagnosticKind {
            $($(#[$about])* $kind $(($($detail),+))?,)+
        }

        impl DiagnosticKind {
            /// What it knows, each with its name in the sentence.
            fn details(&self) -> Vec<(&'static str, &dyn Detail)> {
                match self {
                    $(Self::$kind $(($($name),+))? => vec![$($((stringify!($name), $name)),+)?],)+
                }
            }

            fn consequence(&self) -> Consequence {
                let mut details = self.details().into_iter();
                let own = details.find_map(|(_, detail)| detail.consequence());
                own.unwrap_or(match self {
                    $(Self::$kind { .. } => Consequence::$consequence,)+
                })
            }
        }
    };
}
pub(super) use kinds;
