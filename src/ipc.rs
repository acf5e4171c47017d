//! What supervisor and worker say to each other: length-prefixed frames over one socket.
//!
//! A frame is a tag (1 byte), the payload's length (4 bytes, little endian) and the payload. Must not
//! know what a payload means for the spool: a sealed declaration is bytes here.

pub(crate) mod descriptor;
mod frames;

use std::io;

use zeroize::Zeroizing;

pub use frames::{Filled, Frames};

use strum::Display;

use crate::flow::Tries;

/// The longest payload in bytes. A sealed declaration has about 4,400.
pub const LONGEST: usize = 64 * 1024;

/// Tag and length.
const HEAD: usize = 5;

/// From worker to supervisor.
#[derive(PartialEq, Eq)]
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
        bytes: Zeroizing<Vec<u8>>,
    },
    /// Staff end the kiosk.
    Quit,
    /// Somebody typed a wrong staff PIN.
    WrongPin,
    /// This patient leaves: whoever sees the glass next is told in this language that all is deleted.
    Parting { locale: String },
    /// The text of this size, please.
    Zoom(Size),
}

/// How large the terminal's text is to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Size {
    /// Larger than it is.
    Larger,
    /// Smaller than it is.
    Smaller,
    /// As the clinic has it.
    Usual,
}

/// From supervisor to worker.
#[derive(Debug, PartialEq, Eq)]
pub enum WireResponse {
    /// The first frame of all: begin.
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
        /// Sequence number of this kiosk.
        number: u32,
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
    /// What the patient before entered is deleted; nothing else is told of them.
    Deleted { locale: String },
}

/// Why a frame makes no sense. The other side is broken then, and is given up.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Display)]
#[strum(serialize_all = "kebab-case")]
pub enum WireError {
    /// The length is above [`LONGEST`].
    TooLong,
    /// No such tag, or the payload is not what the tag asks for.
    Garbled,
}

impl std::error::Error for WireError {}

impl From<WireError> for io::Error {
    fn from(error: WireError) -> Self {
        let what = match error {
            WireError::TooLong => "frame too long",
            WireError::Garbled => "frame garbled",
        };
        Self::new(io::ErrorKind::InvalidData, what)
    }
}

/// Something that travels in a frame.
pub trait Frame: Sized {
    /// The tag and the payload.
    fn parts(&self) -> Result<(u8, Zeroizing<Vec<u8>>), WireError>;
    /// From tag and payload.
    fn from_parts(tag: u8, payload: &[u8]) -> Result<Self, WireError>;

    /// The whole frame. Wiped on drop, because it may hold a record.
    fn frame(&self) -> Result<Zeroizing<Vec<u8>>, WireError> {
        let (tag, payload) = self.parts()?;
        if payload.len() > LONGEST {
            return Err(WireError::TooLong);
        }
        let length = u32::try_from(payload.len()).or(Err(WireError::TooLong))?;
        let mut frame = Zeroizing::new(Vec::with_capacity(HEAD + payload.len()));
        frame.push(tag);
        frame.extend_from_slice(&length.to_le_bytes());
        frame.extend_from_slice(&payload);
        Ok(frame)
    }
}

impl Frame for WireRequest {
    fn parts(&self) -> Result<(u8, Zeroizing<Vec<u8>>), WireError> {
        let mut payload = Zeroizing::new(Vec::new());
        let tag = match self {
            Self::Busy { end_in_ms } => {
                payload.extend_from_slice(&end_in_ms.to_le_bytes());
                1
            }
            Self::Reserve => 2,
            Self::Submit { name, bytes } => {
                payload.reserve_exact(2 + name.len() + bytes.len());
                put_text(&mut payload, name)?;
                payload.extend_from_slice(bytes);
                3
            }
            Self::Quit => 4,
            Self::WrongPin => 5,
            Self::Parting { locale } => {
                put_text(&mut payload, locale)?;
                7
            }
            Self::Zoom(size) => {
                payload.push(*size as u8);
                6
            }
        };
        Ok((tag, payload))
    }

    fn from_parts(tag: u8, payload: &[u8]) -> Result<Self, WireError> {
        match (tag, payload) {
            (1, payload) => Ok(Self::Busy {
                end_in_ms: u64::from_le_bytes(exact(payload)?),
            }),
            (2, []) => Ok(Self::Reserve),
            (3, payload) => {
                let (name, bytes) = take_text(payload)?;
                Ok(Self::Submit {
                    name,
                    bytes: Zeroizing::new(bytes.to_vec()),
                })
            }
            (4, []) => Ok(Self::Quit),
            (5, []) => Ok(Self::WrongPin),
            (7, payload) => Ok(Self::Parting {
                locale: only_text(payload)?,
            }),
            (6, [0]) => Ok(Self::Zoom(Size::Larger)),
            (6, [1]) => Ok(Self::Zoom(Size::Smaller)),
            (6, [2]) => Ok(Self::Zoom(Size::Usual)),
            _ => Err(WireError::Garbled),
        }
    }
}

impl Frame for WireResponse {
    fn parts(&self) -> Result<(u8, Zeroizing<Vec<u8>>), WireError> {
        let mut payload = Zeroizing::new(Vec::new());
        let tag = match self {
            Self::Ready { spool_ok, tries } => {
                payload.extend_from_slice(&[u8::from(*spool_ok), tries.wrong]);
                payload.extend_from_slice(&tries.locked_until.to_le_bytes());
                17
            }
            Self::Reserved {
                name,
                number,
                pickup,
            } => {
                payload.extend_from_slice(&number.to_le_bytes());
                put_text(&mut payload, name)?;
                put_text(&mut payload, pickup)?;
                18
            }
            Self::Saved => 19,
            Self::Failed => 20,
            Self::Spool { ok } => {
                payload.push(u8::from(*ok));
                21
            }
            Self::Deleted { locale } => {
                put_text(&mut payload, locale)?;
                22
            }
        };
        Ok((tag, payload))
    }

    fn from_parts(tag: u8, payload: &[u8]) -> Result<Self, WireError> {
        match (tag, payload) {
            (17, [flag @ (0 | 1), wrong, until @ ..]) => Ok(Self::Ready {
                spool_ok: *flag == 1,
                tries: Tries {
                    wrong: *wrong,
                    locked_until: u64::from_le_bytes(exact(until)?),
                },
            }),
            (18, payload) => {
                let (number, rest) = payload.split_first_chunk().ok_or(WireError::Garbled)?;
                let (name, rest) = take_text(rest)?;
                let (pickup, rest) = take_text(rest)?;
                exact::<0>(rest)?;
                Ok(Self::Reserved {
                    name,
                    number: u32::from_le_bytes(*number),
                    pickup,
                })
            }
            (19, []) => Ok(Self::Saved),
            (20, []) => Ok(Self::Failed),
            (21, [flag @ (0 | 1)]) => Ok(Self::Spool { ok: *flag == 1 }),
            (22, payload) => Ok(Self::Deleted {
                locale: only_text(payload)?,
            }),
            _ => Err(WireError::Garbled),
        }
    }
}

fn put_text(payload: &mut Vec<u8>, text: &str) -> Result<(), WireError> {
    let length = u16::try_from(text.len()).or(Err(WireError::TooLong))?;
    payload.extend_from_slice(&length.to_le_bytes());
    payload.extend_from_slice(text.as_bytes());
    Ok(())
}

fn take_text(payload: &[u8]) -> Result<(String, &[u8]), WireError> {
    let (length, rest) = payload.split_first_chunk().ok_or(WireError::Garbled)?;
    let length = usize::from(u16::from_le_bytes(*length));
    let (text, rest) = rest.split_at_checked(length).ok_or(WireError::Garbled)?;
    let text = std::str::from_utf8(text).or(Err(WireError::Garbled))?;
    Ok((text.to_owned(), rest))
}

fn only_text(payload: &[u8]) -> Result<String, WireError> {
    let (text, rest) = take_text(payload)?;
    exact::<0>(rest)?;
    Ok(text)
}

fn exact<const N: usize>(payload: &[u8]) -> Result<[u8; N], WireError> {
    payload.try_into().or(Err(WireError::Garbled))
}

#[cfg(test)]
mod tests;
