//! A pair of sockets on which the kernel keeps messages apart. Must not know what a message means.

use std::io::{self, IoSlice, IoSliceMut};
use std::mem::MaybeUninit;
use std::os::fd::{AsFd, BorrowedFd, OwnedFd};

use rustix::cmsg_space;
use rustix::io::{Errno, ioctl_fionbio};
use rustix::net::{
    AddressFamily, RecvAncillaryBuffer, RecvAncillaryMessage, RecvFlags, SendAncillaryBuffer,
    SendAncillaryMessage, SendFlags, SocketFlags, SocketType, recv, recvmsg, send, sendmsg,
    socketpair,
};
use serde::{Serialize, de::DeserializeOwned};
use zeroize::Zeroizing;

/// The longest message in bytes, which fits into the buffer that a socket has unless somebody says otherwise (212,992).
/// A sealed declaration has about 4,400. Whatever is longer is handed over as a file in memory.
pub(super) const LONGEST: usize = 200_000;

/// So many descriptors can be handed over at once.
const HANDED: usize = 2;

/// One end. What holds a message is wiped.
pub struct Channel(OwnedFd);

impl Channel {
    /// Two ends. The first is the supervisor's: it never waits for a worker.
    pub fn pair() -> io::Result<(Self, Self)> {
        let (kind, flags) = (SocketType::SEQPACKET, SocketFlags::CLOEXEC);
        let (ours, theirs) = socketpair(AddressFamily::UNIX, kind, flags, None)?;
        ioctl_fionbio(&ours, true)?;
        Ok((Self(ours), Self(theirs)))
    }

    /// The end that a worker finds as its standard input.
    pub fn inherited() -> io::Result<Self> {
        Ok(Self(rustix::stdio::stdin().try_clone_to_owned()?))
    }

    /// Sends a message whole, or not at all.
    pub fn send(&self, message: &impl Serialize) -> io::Result<()> {
        let size = postcard::experimental::serialized_size(message).map_err(io::Error::other)?;
        if size > LONGEST {
            return Err(io::ErrorKind::FileTooLarge.into());
        }
        let mut bytes = Zeroizing::new(vec![0; size]);
        postcard::to_slice(message, &mut bytes).map_err(io::Error::other)?;
        send(&self.0, &bytes, SendFlags::NOSIGNAL)?;
        Ok(())
    }

    /// The next message; nothing if there is none yet. An error means that the other side is gone, or broken.
    pub fn receive<M: DeserializeOwned>(&self) -> io::Result<Option<M>> {
        let mut nothing = [0; 0];
        let size = match recv(&self.0, &mut nothing, RecvFlags::PEEK | RecvFlags::TRUNC) {
            Ok((_, 0)) => return Err(io::ErrorKind::UnexpectedEof.into()),
            Ok((_, size)) if size <= LONGEST => size,
            Ok(_) => return Err(io::ErrorKind::InvalidData.into()),
            // Told once, of a peer that left without having read all: what it said before is there all the same.
            Err(Errno::AGAIN | Errno::INTR | Errno::CONNRESET) => return Ok(None),
            Err(error) => return Err(error.into()),
        };
        let mut bytes = Zeroizing::new(vec![0; size]);
        recv(&self.0, bytes.as_mut_slice(), RecvFlags::empty())?;
        match postcard::take_from_bytes(&bytes) {
            Ok((message, [])) => Ok(Some(message)),
            _ => Err(io::ErrorKind::InvalidData.into()),
        }
    }

    /// Hands over descriptors, before any message.
    pub fn hand(&self, descriptors: &[BorrowedFd<'_>]) -> io::Result<()> {
        let mut space = [MaybeUninit::uninit(); cmsg_space!(ScmRights(HANDED))];
        let mut control = SendAncillaryBuffer::new(&mut space);
        control.push(SendAncillaryMessage::ScmRights(descriptors));
        let byte = [IoSlice::new(&[0])];
        sendmsg(&self.0, &byte, &mut control, SendFlags::NOSIGNAL)?;
        Ok(())
    }

    /// Takes what [`Self::hand`] has sent.
    pub fn take(&self) -> io::Result<Vec<OwnedFd>> {
        let mut space = [MaybeUninit::uninit(); cmsg_space!(ScmRights(HANDED))];
        let mut control = RecvAncillaryBuffer::new(&mut space);
        let byte = &mut [0];
        let mut byte = [IoSliceMut::new(byte)];
        recvmsg(&self.0, &mut byte, &mut control, RecvFlags::CMSG_CLOEXEC)?;
        let handed = control.drain().filter_map(|message| match message {
            RecvAncillaryMessage::ScmRights(descriptors) => Some(descriptors),
            _ => None,
        });
        Ok(handed.flatten().collect())
    }
}

impl AsFd for Channel {
    fn as_fd(&self) -> BorrowedFd<'_> {
        self.0.as_fd()
    }
}

impl From<Channel> for OwnedFd {
    fn from(end: Channel) -> Self {
        end.0
    }
}
