//! What supervisor and worker say to each other. Must not know what a payload means for the spool: a sealed
//! declaration is bytes here.

mod channel;

use serde::{Deserialize, Deserializer, Serialize};
use zeroize::Zeroizing;

pub use channel::Channel;

use crate::flow::{Calling, Tries};
use crate::graphics::Graphics;
use crate::stats::Visit;

/// From worker to supervisor.
#[derive(PartialEq, Eq, Serialize, Deserialize)]
pub enum WireRequest {
    /// The worker must be gone in this many milliseconds if it says nothing more; 0 means that nothing
    /// is due, as on the attract screen.
    Busy {
        /// Milliseconds from now, or 0.
        end_in_ms: u64,
    },
    /// A name for this patient's declaration, please.
    Reserve,
    /// Make these bytes durable under the reserved name.
    Submit {
        name: String,
        /// The sealed declaration; with `plaintext = true` the record itself.
        #[serde(deserialize_with = "whole")]
        bytes: Zeroizing<Vec<u8>>,
    },
    /// Staff end the kiosk.
    Quit,
    /// Somebody typed a wrong staff PIN.
    WrongPin,
    /// This patient leaves: whoever sees the glass next is told in this language that all is deleted.
    Parting { locale: String },
    /// Somebody calls reception.
    Call(CallFrom),
    /// This visit is over: what is counted of it.
    Visited(Visit),
    /// The text of this size, please.
    Zoom(Size),
    /// How the terminal shows pictures, for the workers to come; none if that is not known any more.
    Graphics(Option<Graphics>),
}

/// From where somebody calls; nothing of whom.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CallFrom {
    /// The patient's language.
    pub locale: String,
    /// The key of the screen's heading.
    pub screen: String,
    /// Which question of the form it is.
    pub question: Option<u32>,
    /// Why the card could not be read, if that was told.
    pub cause: Option<String>,
}

/// How large the terminal's text is to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Size {
    /// Larger than it is.
    Larger,
    /// Smaller than it is.
    Smaller,
    /// As the clinic has it.
    Usual,
}

/// From supervisor to worker.
#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum WireResponse {
    /// The first message of all: how the terminal shows pictures, as far as a worker before has found out.
    Graphics(Option<Graphics>),
    /// The second: begin.
    Ready {
        /// Whether declarations can be kept.
        spool_ok: bool,
        /// The wrong staff PINs so far.
        tries: Tries,
    },
    /// The name of this worker's declaration. Asking again gives the same.
    Reserved {
        /// File name in the spool.
        name: String,
        /// What the patient tells reception, such as `A012`.
        pickup: String,
    },
    /// The declaration is durable.
    Saved,
    /// It is not yet; it is kept and tried again.
    Failed,
    /// The spool has recovered, or fails.
    Spool {
        /// Whether declarations can be kept.
        ok: bool,
    },
    /// A call to reception stands like this from now on.
    Call(Calling),
    /// What the patient before entered is deleted; nothing else is told of them.
    Deleted { locale: String },
}

/// In one piece: byte by byte, what had come of a broken message would be left in memory.
fn whole<'a, D: Deserializer<'a>>(from: D) -> Result<Zeroizing<Vec<u8>>, D::Error> {
    <&[u8]>::deserialize(from).map(|bytes| Zeroizing::new(bytes.to_vec()))
}

#[cfg(test)]
mod tests;
