//! Between the patient who calls and the desks that listen: how the call stands, and when it is over.
//!
//! A pure machine: requests, reports and moments in, things to do out. Must not know files.

use crate::flow::Calling;
use crate::form::declaration::FIELDS;
use crate::guidance::Cause;
use crate::ipc::CallFrom;
use crate::spool::calls::Answer;
use crate::spool::desks::Desks;
use crate::spool::held::Life;
use crate::stats::Call;
use crate::texts::readings::keys;

use strum::VariantArray as _;

/// Within so many milliseconds a desk that is known to live has heard a call, also on a machine that is busy.
const HEARD_MS: u64 = 2000;

/// The same where all desks are on other machines: those look every two seconds.
const HEARD_FAR_MS: u64 = 5000;

/// After so many milliseconds without an answer people are asked to come to the desk.
const ANSWERED_MS: u64 = 60_000;

/// What the thread is asked to do.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum CallTask {
    /// Look anew: somebody comes.
    Look,
    /// Call. Each has a number of its own.
    Call(u64, CallFrom),
    /// Let staff know that nobody has answered this call in time.
    Unanswered,
    /// Let staff know that no desk has heard it.
    Unheard,
    /// It is over.
    End,
    /// The kiosk ends.
    Leave,
}

/// What there is to be seen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct CallReport {
    /// The desks that listen, and those that ask how the kiosk is.
    pub(super) desks: Desks,
    /// Whether there may be more than the kernel tells of.
    pub(super) is_deaf: bool,
    /// Which call was answered, and how.
    pub(super) turn: u64,
    pub(super) answer: Option<Answer>,
}

/// What the supervisor must do.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum CallTodo {
    /// Tell the worker.
    Tell(Calling),
    /// Give the thread its next task.
    Begin(CallTask),
    /// A line for the log.
    Log(&'static str),
    /// Count a call that has ended.
    Count(Call),
    /// Try the spool and let staff know how it is: they ask.
    Probe,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Stage {
    /// Nobody has called.
    Quiet,
    /// At this moment; to be heard by the other.
    Sent(u64, u64),
    /// Called at this moment, and heard.
    Heard(u64),
    Unanswered,
    Coming,
}

/// The desks that listen, and the call of the patient who is there.
pub(super) struct CallState {
    /// None: they have not been looked for yet.
    desks: Option<Vec<(String, Life)>>,
    /// Those that have not heard this patient.
    deaf: Option<Vec<(String, Life)>>,
    /// Those that have asked how the kiosk is, and how often.
    asking: Vec<(String, u64)>,
    /// Whether somebody must look now and then who asks.
    looks: bool,
    stage: Stage,
    /// Whether this patient has called and no desk was there, or none any more.
    failed: bool,
    /// Which call it is; what is told of others comes too late.
    turn: u64,
    told: Calling,
}

impl CallState {
    pub(super) const fn new() -> Self {
        Self {
            desks: None,
            deaf: None,
            asking: Vec::new(),
            looks: false,
            stage: Stage::Quiet,
            failed: false,
            turn: 0,
            told: Calling::Off,
        }
    }

    /// Another patient: nobody has called, and who did not hear the last one may hear this one.
    pub(super) fn seat(&mut self) -> Vec<CallTodo> {
        self.told = self.calling();
        vec![CallTodo::Tell(self.told), CallTodo::Begin(CallTask::Look)]
    }

    /// The patient has gone.
    pub(super) fn end(&mut self) -> Vec<CallTodo> {
        (self.deaf, self.failed) = (None, false);
        let mut todo = self.withdraw();
        todo.extend(self.news());
        todo
    }

    /// Somebody calls, in one of these languages. Whoever calls again has called already.
    pub(super) fn call(
        &mut self,
        from: CallFrom,
        locales: &[String],
        now_ms: u64,
    ) -> Vec<CallTodo> {
        if self.stage != Stage::Quiet || !self.has_desk() {
            return vec![CallTodo::Tell(self.calling())];
        }
        let desks = self.desks.iter().flatten();
        let near = desks.map(|(_, life)| *life).max() == Some(Life::Lives);
        let limit = if near { HEARD_MS } else { HEARD_FAR_MS };
        self.stage = Stage::Sent(now_ms, now_ms.saturating_add(limit));
        self.turn += 1;
        let task = CallTask::Call(self.turn, checked(from, locales));
        let mut todo = vec![CallTodo::Begin(task)];
        todo.extend(self.news());
        todo
    }

    /// What the thread has seen.
    pub(super) fn report(&mut self, report: CallReport) -> Vec<CallTodo> {
        let mut todo = Vec::new();
        let Desks { listening, asking } = report.desks;
        if asking.iter().any(|of| !self.asking.contains(of)) {
            todo.push(CallTodo::Probe);
        }
        (self.asking, self.looks) = (asking, report.is_deaf);
        let before = self.desks.replace(listening);
        let none = self.desks.iter().all(Vec::is_empty);
        match before.map(|before| before.is_empty()) {
            None | Some(false) if none => todo.push(CallTodo::Log(
                "no desk listens: people are asked to go to reception",
            )),
            None | Some(true) if !none => {
                todo.push(CallTodo::Log("a desk listens: people can call reception"));
            }
            _ => {}
        }
        if report.turn == self.turn {
            self.stage = match (report.answer, self.stage) {
                (_, Stage::Quiet) | (None, _) => self.stage,
                (Some(Answer::Coming), _) => Stage::Coming,
                (Some(Answer::Heard), Stage::Sent(at, _)) => Stage::Heard(at),
                (Some(Answer::Heard), stage) => stage,
            };
        }
        // Who rang there is gone. Who has said that they come is on the way.
        if none && matches!(self.stage, Stage::Sent(..) | Stage::Heard(_)) {
            self.failed = true;
            todo.extend(self.withdraw());
        }
        todo.extend(self.news());
        todo
    }

    /// The kiosk has something else to do at the spool: where the kernel may not tell, somebody looks who asks.
    pub(super) fn beat(&self) -> Option<CallTodo> {
        self.looks.then_some(CallTodo::Begin(CallTask::Look))
    }

    /// What is due at this moment.
    pub(super) fn next(&mut self, now_ms: u64) -> Vec<CallTodo> {
        let mut todo = Vec::new();
        if self.due().is_none_or(|due| now_ms < due) {
            return todo;
        }
        if let Stage::Sent(..) = self.stage {
            self.deaf.clone_from(&self.desks);
            self.failed = true;
            todo.push(CallTodo::Log(
                "a call was heard by no desk: people are asked to go to reception",
            ));
            todo.push(CallTodo::Begin(CallTask::Unheard));
            todo.extend(self.withdraw());
        } else {
            self.stage = Stage::Unanswered;
            todo.push(CallTodo::Log("a call was not answered within a minute"));
            todo.push(CallTodo::Begin(CallTask::Unanswered));
        }
        todo.extend(self.news());
        todo
    }

    /// When [`Self::next`] has something.
    pub(super) const fn due(&self) -> Option<u64> {
        match self.stage {
            Stage::Sent(_, heard_by) => Some(heard_by),
            Stage::Heard(at) => Some(at.saturating_add(ANSWERED_MS)),
            Stage::Quiet | Stage::Unanswered | Stage::Coming => None,
        }
    }

    fn has_desk(&self) -> bool {
        let listens = self.desks.as_ref().is_some_and(|desks| !desks.is_empty());
        listens && (self.deaf.is_none() || self.deaf != self.desks)
    }

    fn calling(&self) -> Calling {
        match self.stage {
            Stage::Quiet if self.has_desk() => Calling::Ready,
            Stage::Quiet if self.failed => Calling::Unanswered,
            Stage::Quiet => Calling::Off,
            Stage::Sent(..) | Stage::Heard(_) => Calling::Called,
            Stage::Unanswered => Calling::Unanswered,
            Stage::Coming => Calling::Coming,
        }
    }

    /// What the worker does not know yet.
    fn news(&mut self) -> Option<CallTodo> {
        let calling = self.calling();
        let before = std::mem::replace(&mut self.told, calling);
        (before != calling).then_some(CallTodo::Tell(calling))
    }

    fn withdraw(&mut self) -> Vec<CallTodo> {
        let stage = std::mem::replace(&mut self.stage, Stage::Quiet);
        let call = match stage {
            Stage::Quiet => return Vec::new(),
            Stage::Coming => Call::Answered,
            Stage::Sent(..) | Stage::Heard(_) | Stage::Unanswered => Call::Unanswered,
        };
        vec![CallTodo::Begin(CallTask::End), CallTodo::Count(call)]
    }
}

/// Whatever is wrong with the worker: nothing but what the kiosk itself can say leaves it.
fn checked(from: CallFrom, locales: &[String]) -> CallFrom {
    let known = |text: String, is_so: bool| if is_so { text } else { String::new() };
    let causes = Cause::VARIANTS.iter().map(Cause::into_str);
    let is_locale = locales.contains(&from.locale);
    let is_screen = keys().iter().any(|(_, key)| *key == from.screen);
    let is_question = |number: &u32| usize::try_from(*number).is_ok_and(|at| at <= FIELDS.len());
    CallFrom {
        locale: known(from.locale, is_locale),
        screen: known(from.screen, is_screen),
        question: from.question.filter(is_question),
        cause: causes
            .map(str::to_owned)
            .find(|cause| from.cause.as_ref() == Some(cause)),
    }
}

#[cfg(test)]
mod tests;
