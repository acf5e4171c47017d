//! Puts calls into the spool and listens for desks and answers, on a thread of its own, so that a hung disk holds up
//! nothing else. It sleeps until the kernel tells that something there has changed, or somebody comes.

use std::io;
use std::path::PathBuf;
use std::sync::Arc;
use std::thread;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use chrono::{SecondsFormat, Utc};
use rustix::event::{PollFd, PollFlags};

use super::calls::{CallReport, CallTask, CallTodo};
use super::log::log;
use super::publisher::{PublisherReport, PublisherTask, SpoolConfig};
use super::reports::{Reporter, Reports, reports};
use super::status::Status;
use super::{Seat, Supervisor};
use crate::calendar::japan;
use crate::ipc::{CallFrom, WireResponse};
use crate::spool::calls::{self, Call, CallSays};
use crate::spool::desks;
use crate::spool::watch::FolderWatch;
use crate::stats::Happened;
use crate::system::clock::now_ms;
use crate::system::poll;

/// How often somebody looks where other machines answer, while a call stands.
const PACE: Duration = Duration::from_secs(1);

/// The thread, seen from the poll loop.
pub(super) struct Caller {
    tasks: Reporter<CallTask>,
    pub(super) reports: Reports<CallReport>,
    /// What the thread will begin with.
    thread: Option<CallerThread>,
}

struct CallerThread {
    dir: PathBuf,
    kiosk: String,
    status: Option<Arc<Status>>,
    tasks: Reports<CallTask>,
    reports: Reporter<CallReport>,
    watch: Option<FolderWatch>,
    call: Option<(u64, Call)>,
    /// That of the last call.
    seq: u64,
    told: Option<CallReport>,
}

impl Caller {
    /// Without a thread yet: what it is given until then, it begins with.
    pub(super) fn new(place: &SpoolConfig, status: Option<Arc<Status>>) -> io::Result<Self> {
        let (task, tasks) = reports()?;
        let (report, reports) = reports()?;
        let thread = CallerThread {
            dir: place.dir.clone(),
            kiosk: place.kiosk.clone(),
            status,
            tasks,
            reports: report,
            watch: None,
            call: None,
            seq: 0,
            told: None,
        };
        Ok(Self {
            tasks: task,
            reports,
            thread: Some(thread),
        })
    }

    /// Starts the thread, once.
    pub(super) fn start(&mut self) -> io::Result<()> {
        let Some(thread) = self.thread.take() else {
            return Ok(());
        };
        thread::Builder::new()
            .name("calls".to_owned())
            .stack_size(256 * 1024)
            .spawn(move || thread.work())?;
        Ok(())
    }

    /// Hands a task over. The thread is gone only if it panicked; then nobody listens.
    pub(super) fn begin(&self, task: CallTask) {
        let _ = self.tasks.send(task);
    }

    /// The call ends with the kiosk; the thread is waited for so long.
    pub(super) fn leave(&self, within: Duration) {
        if self.thread.is_none() {
            self.begin(CallTask::Leave);
            while self.reports.receiver.recv_timeout(within).is_ok() {}
        }
    }
}

impl Supervisor {
    /// What desks do.
    pub(super) fn take_calls(&mut self) {
        for report in self.caller.reports.take() {
            let todo = self.calls.report(report);
            self.go_calling(todo);
        }
    }

    /// Somebody calls.
    pub(super) fn call(&mut self, from: CallFrom, now_ms: u64) {
        let todo = self.calls.call(from, self.counting.languages(), now_ms);
        self.go_calling(todo);
    }

    /// The worker says whether somebody is there. A call is theirs; where nobody was, desks may have come meanwhile.
    pub(super) fn busy(&mut self, end_in_ms: u64, now_ms: u64) {
        let Seat::Taken(patient) = &mut self.seat else {
            return;
        };
        let was_in_use = patient.is_in_use();
        patient.busy(end_in_ms, now_ms);
        let todo = match (was_in_use, end_in_ms > 0) {
            (true, false) => self.calls.end(),
            (false, true) => vec![CallTodo::Begin(CallTask::Look)],
            _ => Vec::new(),
        };
        self.go_calling(todo);
    }

    /// The spool may not have been there when the thread began.
    pub(super) fn listen_once_opened(&self, report: &PublisherReport) {
        if matches!(report, PublisherReport::Probed(Ok(Some(_)))) {
            self.caller.begin(CallTask::Look);
        }
    }

    /// Gives the publisher its next task. With a sign of life somebody looks who asks, where the kernel may not tell.
    pub(super) fn begin(&mut self, task: PublisherTask) {
        if matches!(task, PublisherTask::Beat) {
            let look = self.calls.beat();
            self.go_calling(look.into_iter().collect());
        }
        self.publisher.begin(task);
    }

    pub(super) fn go_calling(&mut self, todo: Vec<CallTodo>) {
        for todo in todo {
            match todo {
                CallTodo::Begin(task) => self.caller.begin(task),
                CallTodo::Log(line) => log(line),
                CallTodo::Count(call) => {
                    let todo = self.counting.happened(Happened::Call(call));
                    self.carry_out(todo.into_iter().collect());
                }
                CallTodo::Probe => self.desk.asked(now_ms()),
                CallTodo::Tell(calling) => self.tell(&WireResponse::Call(calling)),
            }
        }
    }
}

impl CallerThread {
    fn work(mut self) {
        loop {
            if self.watch.is_none() {
                // The spool may come later: then it is there for the next patient.
                self.watch = calls::tidy(&self.dir, &self.kiosk)
                    .ok()
                    .and_then(|()| FolderWatch::of_calls(&self.dir).ok());
            }
            if self.report().is_err() || self.sleep().is_err() {
                return;
            }
            for task in self.tasks.take() {
                if task == CallTask::Leave {
                    return self.end();
                }
                self.carry_out(task);
            }
            if self
                .watch
                .as_ref()
                .is_some_and(|watch| watch.take().is_err())
            {
                self.watch = None;
            }
        }
    }

    /// Sleeps until there is something to do or to see.
    fn sleep(&self) -> io::Result<()> {
        let mut fds = vec![PollFd::new(&self.tasks, PollFlags::IN)];
        fds.extend(
            self.watch
                .as_ref()
                .map(|watch| PollFd::new(watch, PollFlags::IN)),
        );
        let deaf = self.watch.as_ref().is_none_or(FolderWatch::is_deaf);
        poll::wait(&mut fds, (deaf && self.call.is_some()).then_some(PACE))?;
        Ok(())
    }

    /// Tells what is new. An error means that nobody listens any more.
    fn report(&mut self) -> Result<(), ()> {
        let (turn, answer) = match &self.call {
            Some((turn, call)) => (*turn, call.answer()),
            None => (0, None),
        };
        if answer.is_some() {
            self.heard(true);
        }
        let watch = self.watch.as_ref();
        let report = CallReport {
            desks: desks::look(&self.dir),
            is_deaf: watch.is_none_or(FolderWatch::is_deaf),
            turn,
            answer,
        };
        if self.told.as_ref() == Some(&report) {
            return Ok(());
        }
        self.told = Some(report.clone());
        self.reports.send(report).map_err(drop)
    }

    fn carry_out(&mut self, task: CallTask) {
        match task {
            CallTask::Call(turn, from) => {
                self.end();
                let now = SystemTime::now().duration_since(UNIX_EPOCH);
                let now = now.map_or(0, |since| since.as_secs());
                self.seq = now.max(self.seq.saturating_add(1));
                let call = Call::put(&self.dir, self.seq, self.says(from));
                // One that could not be put is one that no desk hears.
                self.call = call.ok().map(|call| (turn, call));
            }
            CallTask::Unanswered => {
                if let Some((_, call)) = &mut self.call {
                    let _ = call.unanswered();
                }
            }
            CallTask::Unheard => self.heard(false),
            CallTask::End => self.end(),
            CallTask::Look | CallTask::Leave => {}
        }
    }

    fn heard(&self, is_so: bool) {
        if let Some(status) = &self.status {
            status.unheard(!is_so);
        }
    }

    fn end(&mut self) {
        if let Some((_, call)) = self.call.take() {
            call.withdraw();
        }
    }

    fn says(&self, from: CallFrom) -> CallSays {
        let now = Utc::now().with_timezone(&japan());
        CallSays {
            kiosk: self.kiosk.clone(),
            locale: from.locale,
            screen: from.screen,
            question: from.question,
            cause: from.cause,
            time: now.to_rfc3339_opts(SecondsFormat::Secs, false),
            unanswered: false,
        }
    }
}
