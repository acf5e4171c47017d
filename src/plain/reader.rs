//! Lines from standard input, one at a time: no byte is taken from whoever reads after this patient.

use std::fs::File;
use std::io::{self, Read as _};
use std::os::fd::{AsFd, BorrowedFd, OwnedFd};
use std::time::Duration;

use rustix::event::{PollFd, PollFlags};
use zeroize::{Zeroize as _, Zeroizing};

use crate::system::poll;

/// The longest line, in bytes; what is behind is dropped.
const LONGEST: usize = 4096;

#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Typed {
    /// A line without its end; empty where it is no text.
    Line(Zeroizing<String>),
    /// There will be no more.
    End,
}

pub(crate) struct LineReader {
    input: File,
    /// Never grows, so that no copy of it stays behind.
    line: Zeroizing<Vec<u8>>,
    any: bool,
}

impl LineReader {
    pub(crate) fn new(input: OwnedFd) -> Self {
        Self {
            input: input.into(),
            line: Zeroizing::new(Vec::with_capacity(LONGEST)),
            any: false,
        }
    }

    /// The next line, without waiting for it; nothing if it is not there to its end.
    pub(crate) fn next(&mut self) -> io::Result<Option<Typed>> {
        while self.is_readable()? {
            let mut byte = [0];
            let read = match self.input.read(&mut byte) {
                Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
                // A terminal that is gone.
                Err(_) => 0,
                Ok(read) => read,
            };
            match (read, byte) {
                (0, _) if std::mem::take(&mut self.any) => return Ok(Some(self.take())),
                (0, _) => return Ok(Some(Typed::End)),
                (_, [b'\n']) => {
                    self.any = false;
                    return Ok(Some(self.take()));
                }
                (_, [mut byte]) => {
                    self.any = true;
                    if self.line.len() < LONGEST {
                        self.line.push(byte);
                    }
                    byte.zeroize();
                }
            }
        }
        Ok(None)
    }

    fn is_readable(&self) -> io::Result<bool> {
        let mut fds = [PollFd::new(&self.input, PollFlags::IN)];
        Ok(poll::wait(&mut fds, Some(Duration::ZERO))? > 0)
    }

    fn take(&mut self) -> Typed {
        let text = std::str::from_utf8(&self.line).unwrap_or_default();
        let text = Zeroizing::new(text.trim_end_matches('\r').to_owned());
        self.line.zeroize();
        Typed::Line(text)
    }
}

impl AsFd for LineReader {
    fn as_fd(&self) -> BorrowedFd<'_> {
        self.input.as_fd()
    }
}

#[cfg(test)]
mod tests {
    use std::io::Write as _;
    use std::os::unix::net::UnixStream;

    use super::*;

    fn line(text: &str) -> Typed {
        Typed::Line(Zeroizing::new(text.to_owned()))
    }

    #[test]
    fn lines_come_whole_and_one_at_a_time() {
        let (mut ours, theirs) = UnixStream::pair().unwrap();
        let mut rest = theirs.try_clone().unwrap();
        let mut reader = LineReader::new(theirs.into());
        assert_eq!(reader.next().unwrap(), None);
        ours.write_all("髙﨑".as_bytes()).unwrap();
        assert_eq!(reader.next().unwrap(), None);
        ours.write_all(" 葵\r\n\nnext".as_bytes()).unwrap();
        assert_eq!(reader.next().unwrap(), Some(line("髙﨑 葵")));
        assert_eq!(reader.next().unwrap(), Some(line("")));
        let mut left = [0; 4];
        rest.read_exact(&mut left).unwrap();
        assert_eq!(&left, b"next");
    }

    #[test]
    fn the_last_line_needs_no_end_and_then_there_are_no_more() {
        let (mut ours, theirs) = UnixStream::pair().unwrap();
        let mut reader = LineReader::new(theirs.into());
        ours.write_all(b"1\n2").unwrap();
        drop(ours);
        let told: Vec<_> = (0..4).filter_map(|_| reader.next().unwrap()).collect();
        assert_eq!(told, [line("1"), line("2"), Typed::End, Typed::End]);
    }

    #[test]
    fn a_line_without_end_takes_no_more_room_and_what_is_no_text_is_nothing() {
        let (mut ours, theirs) = UnixStream::pair().unwrap();
        let mut reader = LineReader::new(theirs.into());
        ours.write_all(&[b'a'; 3 * LONGEST]).unwrap();
        ours.write_all(b"\n\xff\n").unwrap();
        let Some(Typed::Line(long)) = reader.next().unwrap() else {
            unreachable!()
        };
        assert_eq!(long.len(), LONGEST);
        assert_eq!(reader.next().unwrap(), Some(line("")));
    }
}
