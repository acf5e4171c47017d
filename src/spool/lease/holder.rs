//! Who holds a lease: one line, and whether that process can still be there.

use std::io;

use super::super::entry::random_bytes;

/// What a holder says of itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Holder {
    pub(super) letter: char,
    pub(super) token: String,
    pub(super) boot: String,
    pub(super) pid: u32,
    pub(super) start: u64,
    pub(super) remote: bool,
}

impl Holder {
    pub(super) fn this(letter: char, remote: bool) -> io::Result<Self> {
        let pid = std::process::id();
        Ok(Self {
            letter,
            token: format!("{:016x}", u64::from_ne_bytes(random_bytes()?)),
            boot: boot(),
            pid,
            start: start_of(pid).unwrap_or_default(),
            remote,
        })
    }

    pub(super) fn line(&self, beat: u64) -> String {
        let disk = if self.remote { "remote" } else { "own" };
        let Self { letter, token, .. } = self;
        let (boot, pid, start) = (&self.boot, self.pid, self.start);
        format!("{letter} {token} {boot} {pid} {start} {disk} {beat}\n")
    }

    pub(super) fn parse(line: &[u8]) -> Option<Self> {
        let mut words = str::from_utf8(line).ok()?.strip_suffix('\n')?.split(' ');
        let holder = Self {
            letter: words.next()?.parse().ok()?,
            token: words.next()?.to_owned(),
            boot: words.next()?.to_owned(),
            pid: words.next()?.parse().ok()?,
            start: words.next()?.parse().ok()?,
            remote: words.next()? == "remote",
        };
        let _: u64 = words.next()?.parse().ok()?;
        words.next().is_none().then_some(holder)
    }

    /// Whether it is a process of this run of the kernel, and gone.
    pub(super) fn is_dead(&self) -> bool {
        !self.boot.is_empty() && self.boot == boot() && start_of(self.pid) != Some(self.start)
    }
}

/// This run of the kernel.
pub(super) fn boot() -> String {
    let id = std::fs::read_to_string("/proc/sys/kernel/random/boot_id").unwrap_or_default();
    id.trim().replace(' ', "")
}

/// When a process began, in ticks since the machine did; a later one with the same number began at another moment.
fn start_of(pid: u32) -> Option<u64> {
    let stat = std::fs::read_to_string(format!("/proc/{pid}/stat")).ok()?;
    let (_, fields) = stat.rsplit_once(')')?;
    fields.split_whitespace().nth(19)?.parse().ok()
}
