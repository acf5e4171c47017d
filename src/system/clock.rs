//! The clock that never jumps and goes on while the machine is suspended, and one alarm on it.

use std::io;
use std::os::fd::{AsFd, BorrowedFd, OwnedFd};

use chrono::Utc;
use rustix::time::{
    ClockId, Itimerspec, TimerfdClockId, TimerfdFlags, TimerfdTimerFlags, Timespec, clock_gettime,
    timerfd_create, timerfd_settime,
};

use crate::calendar::japan;
use crate::flow::Moment;

/// Milliseconds of `CLOCK_BOOTTIME`: the same in supervisor and worker.
pub fn now_ms() -> u64 {
    let now = clock_gettime(ClockId::Boottime);
    let (seconds, nanos) = (now.tv_sec.cast_unsigned(), now.tv_nsec.cast_unsigned());
    seconds * 1000 + nanos / 1_000_000
}

/// This moment, as the kiosk and the inbox are told it.
pub fn now() -> Moment {
    Moment {
        ms: now_ms(),
        civil: Utc::now().with_timezone(&japan()).naive_local(),
    }
}

/// An alarm that poll(2) can wait for. After a suspend it rings at once if it should have meanwhile.
pub(crate) struct Alarm {
    timer: OwnedFd,
    set_to: Option<u64>,
}

impl Alarm {
    pub(crate) fn new() -> io::Result<Self> {
        let flags = TimerfdFlags::CLOEXEC | TimerfdFlags::NONBLOCK;
        Ok(Self {
            timer: timerfd_create(TimerfdClockId::Boottime, flags)?,
            set_to: None,
        })
    }

    /// Rings at this moment of [`now_ms`], or not at all.
    pub(crate) fn set(&mut self, at: Option<u64>) -> io::Result<()> {
        if self.set_to == at {
            return Ok(());
        }
        // Zero would switch the timer off, so that a moment long past must not become zero.
        let ms = at.map_or(0, |at| at.max(1));
        let value = Itimerspec {
            it_interval: timespec(0),
            it_value: timespec(ms),
        };
        timerfd_settime(&self.timer, TimerfdTimerFlags::ABSTIME, &value)?;
        self.set_to = at;
        Ok(())
    }

    /// Stops it from ringing on.
    pub(crate) fn silence(&mut self) {
        let mut count = [0_u8; 8];
        // Nothing to read means that it has not rung.
        let _ = rustix::io::read(&self.timer, &mut count);
        self.set_to = None;
    }
}

impl AsFd for Alarm {
    fn as_fd(&self) -> BorrowedFd<'_> {
        self.timer.as_fd()
    }
}

fn timespec(ms: u64) -> Timespec {
    Timespec {
        tv_sec: i64::try_from(ms / 1000).unwrap_or(i64::MAX),
        tv_nsec: i64::try_from(ms % 1000 * 1_000_000).unwrap_or(0),
    }
}
