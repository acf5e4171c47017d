//! Bytes in, frames out. Must not know what is in a frame.

use std::io::{self, Read};

use zeroize::{Zeroize, Zeroizing};

use super::{Frame, HEAD, LONGEST, WireError};

/// What a read brought.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Filled {
    /// Bytes, or nothing yet.
    More,
    /// The other side is gone.
    Ended,
}

/// Collects bytes until they are frames, so that a peer that stops half way holds nobody up.
pub struct Frames {
    // Never grows, so that no copy of a record stays behind in freed memory.
    held: Zeroizing<Vec<u8>>,
}

impl Default for Frames {
    fn default() -> Self {
        Self {
            held: Zeroizing::new(Vec::with_capacity(HEAD + LONGEST)),
        }
    }
}

impl Frames {
    /// Reads once, what is there and fits.
    pub fn fill(&mut self, from: &mut impl Read) -> io::Result<Filled> {
        let mut chunk = Zeroizing::new([0_u8; 4096]);
        let room = (HEAD + LONGEST).saturating_sub(self.held.len());
        let Some(window) = chunk.get_mut(..room.min(4096)) else {
            return Ok(Filled::More);
        };
        match from.read(window) {
            Ok(0) if room > 0 => Ok(Filled::Ended),
            Ok(length) => {
                self.held.extend(window.iter().take(length));
                Ok(Filled::More)
            }
            Err(error)
                if matches!(
                    error.kind(),
                    io::ErrorKind::WouldBlock | io::ErrorKind::Interrupted
                ) =>
            {
                Ok(Filled::More)
            }
            Err(error) => Err(error),
        }
    }

    /// The next whole frame, if there is one.
    pub fn take<F: Frame>(&mut self) -> Result<Option<F>, WireError> {
        let Some((head, rest)) = self.held.split_first_chunk::<HEAD>() else {
            return Ok(None);
        };
        let [tag, length @ ..] = *head;
        let length = usize::try_from(u32::from_le_bytes(length)).or(Err(WireError::TooLong))?;
        if length > LONGEST {
            return Err(WireError::TooLong);
        }
        let Some(payload) = rest.get(..length) else {
            return Ok(None);
        };
        let frame = F::from_parts(tag, payload)?;
        self.drop_front(HEAD + length);
        Ok(Some(frame))
    }

    fn drop_front(&mut self, length: usize) {
        let kept = self.held.len().saturating_sub(length);
        let front = length.min(self.held.len());
        self.held.rotate_left(front);
        if let Some(done) = self.held.get_mut(kept..) {
            done.zeroize();
        }
        self.held.truncate(kept);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ipc::WireRequest;

    #[test]
    fn what_was_handed_on_is_wiped_from_the_buffer() {
        let mut frames = Frames::default();
        let submit = WireRequest::Submit {
            name: "n".into(),
            bytes: Zeroizing::new(vec![0xAA; 100]),
        };
        frames
            .fill(&mut submit.frame().unwrap().as_slice())
            .unwrap();
        frames.take::<WireRequest>().unwrap();
        frames.held.resize(110, 1);
        assert!(!frames.held.contains(&0xAA));
    }

    #[test]
    fn a_closed_socket_is_noticed() {
        assert_eq!(
            Frames::default().fill(&mut io::empty()).unwrap(),
            Filled::Ended
        );
    }
}
