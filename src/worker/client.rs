//! Between this worker and the supervisor: asks for a name, seals the declaration, hands it over. Must
//! not know what happens to it then.

use std::io;

use zeroize::Zeroizing;

use crate::flow::{Event, Failure, Kiosk, Receipt};
use crate::form::Submission;
use crate::graphics::Graphics;
use crate::ipc::{CallFrom, Channel, Size, WireRequest, WireResponse};
use crate::record::Record;
use crate::spool::{EntryName, Sealing};

/// A shorter change of the deadline is not worth telling, in milliseconds.
const WORTH_TELLING_MS: u64 = 1000;

/// What goes around every declaration of this kiosk.
pub(crate) struct Envelope {
    pub(crate) trial: bool,
    pub(crate) sealing: Sealing,
}

/// The name under which the declaration will lie in the spool.
struct Reserved {
    name: EntryName,
    pickup: String,
}

/// A declaration and its bytes. Sealing the same one again would give other bytes, and a retry must be the same
/// file: what is sealed anew goes out as a later version.
struct SealedSubmission {
    submission: Box<Submission>,
    bytes: Zeroizing<Vec<u8>>,
    durable: bool,
}

pub(crate) struct SupervisorClient {
    channel: Channel,
    envelope: Envelope,
    reserved: Option<Reserved>,
    waiting: Option<Box<Submission>>,
    sent: Option<SealedSubmission>,
    told_end: Option<u64>,
    silent: bool,
}

impl SupervisorClient {
    pub(crate) const fn new(channel: Channel, envelope: Envelope) -> Self {
        Self {
            channel,
            envelope,
            reserved: None,
            waiting: None,
            sent: None,
            told_end: None,
            silent: true,
        }
    }

    /// Takes a declaration. An event comes back at once only if it cannot be sealed, or is durable already.
    pub(crate) fn submit(&mut self, submission: Box<Submission>) -> io::Result<Option<Event>> {
        if let Some(sent) = &self.sent
            // Only the time of sending differs when the patient tries again.
            && sent.submission.answers == submission.answers
        {
            if sent.durable {
                return Ok(self.receipt());
            }
            return self.send_off(sent).map(|()| None);
        }
        self.waiting = Some(submission);
        if self.reserved.is_none() || self.sent.take().is_some() {
            self.reserved = None;
            self.send(&WireRequest::Reserve)?;
            return Ok(None);
        }
        self.hand_over()
    }

    /// What an answer means to the kiosk.
    pub(crate) fn answered(&mut self, answer: WireResponse) -> io::Result<Option<Event>> {
        match answer {
            WireResponse::Reserved { name, pickup } => {
                self.reserved = EntryName::parse(&name).map(|name| Reserved { name, pickup });
                self.hand_over()
            }
            // It came on the way of what has been corrected since.
            WireResponse::Saved | WireResponse::Failed
                if self.sent.is_none() && self.waiting.is_some() =>
            {
                Ok(None)
            }
            WireResponse::Saved => {
                if let Some(sent) = &mut self.sent {
                    sent.durable = true;
                }
                Ok(self.receipt())
            }
            WireResponse::Failed => Ok(Some(Event::SaveFailed(Failure::Refused))),
            WireResponse::Graphics(_)
            | WireResponse::Ready { .. }
            | WireResponse::Spool { .. }
            | WireResponse::Call(_)
            | WireResponse::Deleted { .. } => Ok(None),
        }
    }

    /// The patient has the number and cannot go back: nothing of the answers stays.
    pub(crate) fn forget(&mut self) {
        self.sent = None;
        self.waiting = None;
    }

    /// Tells the supervisor when this worker must be gone, if that has moved. The first time always: it
    /// means that the first picture is on the glass.
    pub(crate) fn busy(&mut self, end: Option<u64>, now_ms: u64) -> io::Result<()> {
        let moved = match (self.told_end, end) {
            (None, None) => false,
            (Some(told), Some(end)) => told.abs_diff(end) >= WORTH_TELLING_MS,
            _ => true,
        };
        if !moved && !std::mem::take(&mut self.silent) {
            return Ok(());
        }
        self.silent = false;
        self.told_end = end;
        let end_in_ms = end.map_or(0, |end| end.saturating_sub(now_ms).max(1));
        self.send(&WireRequest::Busy { end_in_ms })
    }

    /// Somebody typed a wrong staff PIN: whoever comes next has no more tries for that.
    pub(crate) fn wrong_pin(&self) -> io::Result<()> {
        self.send(&WireRequest::WrongPin)
    }

    /// This patient leaves: the next first screen says in their language that all is deleted, and the visit is counted.
    pub(super) fn part(&self, kiosk: &Kiosk) -> io::Result<()> {
        if let Some(locale) = kiosk.parting() {
            let locale = locale.to_owned();
            self.send(&WireRequest::Parting { locale })?;
        }
        match kiosk.visit() {
            Some(visit) => self.send(&WireRequest::Visited(visit)),
            None => Ok(()),
        }
    }

    /// Larger or smaller text, or as it was: the supervisor starts the clinic's command.
    pub(crate) fn zoom(&self, size: Size) -> io::Result<()> {
        self.send(&WireRequest::Zoom(size))
    }

    /// How the terminal shows pictures, for the workers to come.
    pub(crate) fn graphics(&self, graphics: Option<Graphics>) -> io::Result<()> {
        self.send(&WireRequest::Graphics(graphics))
    }

    /// Somebody calls reception.
    pub(super) fn call(&self, kiosk: &Kiosk) -> io::Result<()> {
        let question = kiosk.progress();
        let question = question.and_then(|(number, _)| u32::try_from(number).ok());
        self.send(&WireRequest::Call(CallFrom {
            locale: kiosk.locale().to_owned(),
            screen: kiosk.screen().heading(),
            question,
            cause: kiosk.story().cause.map(|cause| cause.into_str().to_owned()),
        }))
    }

    pub(crate) fn quit(&self) -> io::Result<()> {
        self.send(&WireRequest::Quit)
    }

    fn send(&self, request: &WireRequest) -> io::Result<()> {
        self.channel.send(request)
    }

    fn hand_over(&mut self) -> io::Result<Option<Event>> {
        let Some(submission) = self.waiting.take() else {
            return Ok(None);
        };
        let Some(sent) = self.seal(submission) else {
            return Ok(Some(Event::SaveFailed(Failure::Refused)));
        };
        self.send_off(&sent)?;
        self.sent = Some(sent);
        Ok(None)
    }

    fn send_off(&self, sent: &SealedSubmission) -> io::Result<()> {
        let Some(ours) = &self.reserved else {
            return Ok(());
        };
        self.send(&WireRequest::Submit {
            name: ours.name.file_name().to_owned(),
            bytes: sent.bytes.clone(),
        })
    }

    fn receipt(&self) -> Option<Event> {
        let ours = self.reserved.as_ref()?;
        Some(Event::Saved(Receipt(ours.pickup.clone())))
    }

    fn seal(&self, submission: Box<Submission>) -> Option<SealedSubmission> {
        let ours = self.reserved.as_ref()?;
        let Envelope { trial, sealing } = &self.envelope;
        // The configuration has changed under a running kiosk: never put a readable record under the
        // name of a sealed one.
        if ours.name.is_sealed() != sealing.is_sealed() {
            return None;
        }
        let record = Record::new(&submission, &ours.name, &ours.pickup, *trial);
        let bytes = sealing.seal(&record.to_json().ok()?).ok()?;
        Some(SealedSubmission {
            submission,
            bytes,
            durable: false,
        })
    }
}
